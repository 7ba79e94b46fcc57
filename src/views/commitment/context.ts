/** Where it comes from and where it goes: problem, aim, quality, goals, plans, money. */
import { html, nothing } from 'lit';
import type { Compromiso, Texto } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tCommitment } from '../../i18n/commitment.js';
import { tOds } from '../../i18n/ods.js';
import { creasList } from '../creas.js';
import { heading } from '../heading.js';
import { feedLink } from '../link.js';
import { cleanText, feedParagraphs, feedText, says, type Content } from '../text.js';
import { joined, lower, plain } from '../who.js';
import { fact, facts } from '../facts.js';
import { shareWhy } from '../why-explain.js';
import { section, told, type Page } from './page-context.js';

type Presupuesto = NonNullable<Compromiso['presupuesto']>;

function textBlock(loc: Localizer, page: Page, title: Content, texto: Texto | undefined): Content {
  if (!says(loc, texto)) return nothing;
  return html`<div>${heading(page.level + 2, title)} ${feedParagraphs(loc, texto)}</div>`;
}

/** Problem, aim, solution, assumptions and the further sections of the feed. */
export function textsSection(loc: Localizer, page: Page): Content {
  const { problema, objetivo, solucion, supuestos, secciones = [] } = page.c.compromiso;
  const blocks = [
    textBlock(loc, page, tCommitment(loc, 'problema'), problema),
    textBlock(loc, page, tCommitment(loc, 'objetivo'), objetivo),
    textBlock(loc, page, tCommitment(loc, 'solucion'), solucion),
    textBlock(loc, page, tCommitment(loc, 'supuestos'), supuestos),
    ...secciones.map((s) => textBlock(loc, page, feedText(loc, s.titulo), s.texto)),
  ].filter((block) => block !== nothing);
  if (blocks.length === 0) return nothing;
  return section(page, tCommitment(loc, 'de_donde'), html`<div class="textos">${blocks}</div>`);
}

/** The five CREAS criteria as a row of marks with words and notes. */
export function creasSection(loc: Localizer, page: Page): Content {
  const creas = page.c.compromiso.creas ?? [];
  if (creas.length === 0) return nothing;
  const guia = tCommitment(loc, 'creas_guia');
  return section(page, tCommitment(loc, 'creas'), creasList(loc, creas), '', guia);
}

function goal(loc: Localizer, o: NonNullable<Compromiso['ods']>[number]): Content {
  const key = `ods_${o.objetivo}`;
  const name = tOds.has(key) ? tOds(loc, key) : '';
  const rest = joined([
    o.meta === undefined ? nothing : tCommitment(loc, 'ods_meta', { meta: cleanText(o.meta) }),
    o.aporte === undefined ? nothing : lower(cleanText(detailWord(loc, 'aporte_ods', o.aporte))),
  ]);
  const tail = rest === nothing ? nothing : html`<span class="dos">, ${rest}</span>`;
  return html`${o.objetivo}. ${name}${tail}`;
}

function alignment(loc: Localizer, a: NonNullable<Compromiso['alineacion']>[number]): Content {
  const name = feedLink(loc, a.uri, html`${cleanText(a.instrumento)}`);
  const reference = feedText(loc, a.referencia);
  return html`${name}${reference === nothing ? nothing : html`: ${reference}`}`;
}

/** Chapter of the secretariat and region of the state, by their names. */
function place(loc: Localizer, page: Page): Content[] {
  const { eje, capitulo, region } = page.c.compromiso;
  const { ejercicio } = page.feed;
  const axis = page.plan.plan.ejes?.find((e) => e.id === eje)?.titulo;
  const chapter = (ejercicio?.secretariado ?? [])
    .flatMap((s) => s.capitulos ?? [])
    .find((x) => x.id === capitulo)?.nombre;
  const area = ejercicio?.regiones?.find((r) => r.id === region)?.nombre;
  return [
    fact(tCommitment(loc, 'eje'), feedText(loc, axis ?? eje)),
    fact(tCommitment(loc, 'capitulo'), feedText(loc, chapter ?? capitulo)),
    fact(tCommitment(loc, 'region'), feedText(loc, area ?? region)),
  ];
}

/** An amount in its currency; a code that Intl does not know stands after the number. */
export function money(loc: Localizer, monto: number, moneda = 'MXN'): string {
  const code = moneda.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return `${loc.number(monto, 2)} ${cleanText(moneda)}`;
  const digits = Number.isInteger(monto) ? 0 : 2;
  return new Intl.NumberFormat(loc.idioma, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(monto);
}

function spentShare(loc: Localizer, page: Page, spent: number, p: Presupuesto): Content {
  const parte = loc.percent((spent / p.monto) * 100);
  const [name, all] = [tCommitment(loc, 'ejercido'), tCommitment(loc, 'presupuesto')];
  return told(loc, page, parte, () => shareWhy(loc, [name, parte], [spent, p.monto], [name, all]));
}

function budget(loc: Localizer, page: Page, p: Presupuesto): Content[] {
  const year =
    p.ejercicio === undefined
      ? nothing
      : tCommitment(loc, 'ejercicio_fiscal', { n: cleanText(p.ejercicio) });
  const spent =
    p.ejercido === undefined
      ? nothing
      : joined([
          money(loc, p.ejercido, p.moneda),
          p.monto > 0 ? spentShare(loc, page, p.ejercido, p) : nothing,
        ]);
  return [
    fact(tCommitment(loc, 'presupuesto'), joined([money(loc, p.monto, p.moneda), year])),
    fact(tCommitment(loc, 'ejercido'), spent),
    fact(tCommitment(loc, 'fuente'), feedText(loc, p.fuente)),
  ];
}

function externalId(loc: Localizer, x: NonNullable<Compromiso['ids_externos']>[number]): Content {
  const id = html`<span class="num">${cleanText(x.id)}</span>`;
  return html`${plain(x.esquema)}: ${x.uri === undefined ? id : feedLink(loc, x.uri, id)}`;
}

/** What it belongs to: axis, chapter, region, components, goals, plans, money, other registers. */
export function relationsSection(loc: Localizer, page: Page): Content {
  const c = page.c.compromiso;
  const words = (c.componentes ?? []).map((x) => cleanText(detailWord(loc, 'componente', x)));
  const list = facts(
    [
      ...place(loc, page),
      fact(tCommitment(loc, 'componentes'), words.join(', ')),
      fact(tCommitment(loc, 'ods'), ...(c.ods ?? []).map((o) => goal(loc, o))),
      fact(tCommitment(loc, 'alineacion'), ...(c.alineacion ?? []).map((a) => alignment(loc, a))),
      ...(c.presupuesto ? budget(loc, page, c.presupuesto) : []),
      fact(
        tCommitment(loc, 'ids_externos'),
        ...(c.ids_externos ?? []).map((x) => externalId(loc, x)),
      ),
    ],
    'datos anchos',
  );
  return section(page, tCommitment(loc, 'relaciones'), list);
}
