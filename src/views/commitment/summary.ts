/** How far, who answers, when, where is the proof, whom to ask: the page's first screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fecha } from '../../feed/civil-date.js';
import type { AvanceReportado, Responsable } from '../../feed/types.js';
import { BANDERAS, type CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { tCommitment } from '../../i18n/commitment.js';
import { tCommon } from '../../i18n/common.js';
import { baseWords } from '../card.js';
import { dueWords } from '../due.js';
import { evidenceCount } from '../evidence.js';
import { feedLink } from '../link.js';
import { flagLabel } from '../marks.js';
import { segments } from '../segments.js';
import { cleanText, feedText, type Content } from '../text.js';
import { bySide, joined, plain, responsibleText } from '../who.js';
import { fact, facts } from '../facts.js';
import { reportedWhy, plannedWhy } from '../why-explain.js';
import { whyFigure, type Explicacion } from '../why.js';
import { pageWhy, told, type Page } from './page-context.js';

/** "52 %", its base while anything is without data, and the count. */
function bigFigure(loc: Localizer, page: Page): TemplateResult {
  const { c } = page;
  const { avance, total, terminadas } = c;
  if (total + c.porEstatus.cancelada === 0) {
    return html`<p class="cifra-grande"><b>${tCommon(loc, 'sinActividades')}</b></p>`;
  }
  const count = tCommon(loc, 'terminadasDe', { n: total, hechas: terminadas });
  const value = avance.valor === null ? tCommon(loc, 'sinDato') : loc.percent(avance.valor);
  const words = avance.valor === null ? '' : baseWords(loc, avance);
  const why = (text: string): Content => told(loc, page, text, () => pageWhy(loc, page));
  const base = words === '' ? nothing : html` · ${why(words)} · `;
  return html`<p class="cifra-grande">
    <span class="grande">${why(value)}</span>${base} ${count}
  </p>`;
}

/** What the institution states about its progress, beside what the board computes. */
export function reportedText(
  loc: Localizer,
  page: Page,
  reported: AvanceReportado | undefined,
  computed: number | null,
): Content {
  if (!reported) return nothing;
  const valor = loc.percent(reported.porcentaje);
  const said =
    reported.fecha === undefined
      ? tCommitment(loc, 'reporta', { valor })
      : tCommitment(loc, 'reporta_al', { valor, fecha: loc.date(reported.fecha) });
  const method = feedText(loc, reported.metodo);
  const same = computed !== null && loc.percent(computed) === valor;
  const note = same ? tCommitment(loc, 'reporta_igual') : tCommitment(loc, 'reporta_distinto');
  const figure = told(loc, page, said, () => reportedWhy(loc, reported, computed));
  return html`${figure}${method === nothing ? nothing : html` (${method})`}. ${note}`;
}

function planned(loc: Localizer, page: Page): Content {
  const { c, procedencia } = page;
  const { valor, vigente, sinFecha } = c.previsto;
  if (valor === null) return nothing;
  const { hoy } = procedencia;
  const bar = (
    name: string,
    value: number | null,
    cls: string,
    explain: () => Explicacion,
  ): Content => {
    if (value === null) return nothing;
    return html`<dt>${name}</dt>
      <dd class="pista ${cls}" aria-hidden="true">
        <i .style=${`width:${Math.round(value * 10) / 10}%`}></i>
      </dd>
      <dd class="v">${whyFigure(loc, loc.percent(value), explain, procedencia)}</dd>`;
  };
  const moved = vigente !== null && loc.percent(vigente) !== loc.percent(valor);
  return html`<dl class="marcha">
      ${bar(tCommitment(loc, 'avance'), c.avance.valor, '', () => pageWhy(loc, page))}
      ${bar(tCommitment(loc, 'previsto'), valor, 'hueca', () => plannedWhy(loc, c, hoy))}
      ${
        moved
          ? bar(tCommitment(loc, 'previsto_vigente'), vigente, 'hueca', () =>
              plannedWhy(loc, c, hoy, 'vence'),
            )
          : nothing
      }
    </dl>
    ${
      sinFecha > 0
        ? html`<p class="lectura">${tCommitment(loc, 'previsto_sin_fecha', { n: sinFecha })}</p>`
        : nothing
    }`;
}

function figures(loc: Localizer, page: Page): TemplateResult {
  const { c, procedencia } = page;
  const flags = BANDERAS.filter((b) => c.porBandera[b] > 0);
  const why = c.avance.valor === null ? tCommon(loc, 'sinDato') : loc.percent(c.avance.valor);
  const reported = reportedText(loc, page, c.compromiso.avance_reportado, c.avance.valor);
  const none = c.total + c.porEstatus.cancelada === 0;
  return html`<div>
    ${bigFigure(loc, page)} ${segments(loc, c.actividades, c.ilegibles)}
    <p class="lectura">
      ${none ? html`${tCommitment(loc, 'sin_actividades_texto')} ` : nothing}
      ${
        c.total > 0
          ? html`${tCommitment(loc, 'lectura_barra')}
            ${whyFigure(loc, tCommon(loc, 'porQue', { valor: why }), () => pageWhy(loc, page), procedencia)} `
          : nothing
      }
      ${procedencia.estricto ? html`${tCommitment(loc, 'regla_estricta')} ` : nothing}${reported}
    </p>
    ${
      c.ilegibles > 0
        ? html`<p class="lectura">
            <b>${tCommitment(loc, 'actividades_ilegibles', { n: c.ilegibles })}</b>
          </p>`
        : nothing
    }
    ${
      flags.length > 0
        ? html`<p class="avisos">${flags.map((b) => flagLabel(loc, b, c.porBandera[b]))}</p>`
        : nothing
    }
    ${planned(loc, page)}
  </div>`;
}

function people(loc: Localizer, list: readonly Responsable[]): Content[] {
  return list.map((r) => {
    const strong = r.rol === undefined || r.rol === 'responsable';
    return responsibleText(loc, r, { strong, grouped: true });
  });
}

/** One row for government, one for civil society, one for every other sector. */
export function responsibleFacts(
  loc: Localizer,
  responsables: readonly Responsable[] | undefined,
): Content[] {
  return [...bySide(responsables)].map(([side, list]) => {
    const name =
      side === 'autoridad'
        ? tCommon(loc, 'gobierno')
        : side === 'sociedad_civil'
          ? tCommon(loc, 'sociedadCivil')
          : side === ''
            ? tCommon(loc, 'responsables')
            : cleanText(codeWord(loc, 'sector', side));
    return fact(name, ...people(loc, list));
  });
}

function due(loc: Localizer, c: CompromisoDerivado): Content {
  const { proxima } = c;
  if (!proxima) return nothing;
  const first = html`${dueWords(loc, proxima)}: ${feedText(loc, proxima.actividad.titulo)}`;
  if ((proxima.dias ?? 0) >= 0) return fact(tCommon(loc, 'plazo'), first);
  const next = c.actividades
    .filter((a) => a.dias !== null && a.dias >= 0 && a.id !== proxima.id && a.valor !== 100)
    .filter((a) => a.estatus !== 'cancelada' && a.estatus !== 'concluida')
    .sort((a, b) => a.dias! - b.dias!)[0];
  const then = next?.vence
    ? tCommitment(loc, 'siguiente', { fecha: loc.date(next.actividad.fin ?? next.vence) })
    : nothing;
  return fact(tCommon(loc, 'plazo'), first, then);
}

function validity(loc: Localizer, { inicio, fin }: { inicio?: Fecha; fin?: Fecha }): Content {
  if (inicio !== undefined && fin !== undefined) {
    return tCommitment(loc, 'de_a', { inicio: loc.date(inicio), fin: loc.date(fin) });
  }
  if (inicio !== undefined) return tCommitment(loc, 'desde', { inicio: loc.date(inicio) });
  return fin === undefined ? nothing : tCommitment(loc, 'hasta', { fin: loc.date(fin) });
}

/** Start and end in words, whichever is known. */
export { validity as spanText };

export function contactText(loc: Localizer, { c }: Page): Content {
  const { contacto } = c.compromiso;
  if (!contacto) return nothing;
  const { nombre, correo, uri } = contacto;
  return joined([plain(nombre), plain(correo), uri === undefined ? nothing : feedLink(loc, uri)]);
}

function rightColumn(loc: Localizer, page: Page): Content {
  const { c } = page;
  const dates = c.actividades
    .flatMap((a) => a.actividad.evidencias ?? [])
    .map((e) => e.fecha)
    .filter((f) => f !== undefined);
  const proof = evidenceCount(loc, c.evidencias, dates);
  return facts([
    ...responsibleFacts(loc, c.compromiso.responsables),
    due(loc, c),
    fact(tCommitment(loc, 'vigencia'), validity(loc, c.compromiso)),
    fact(tCommon(loc, 'evidencia'), proof || tCommitment(loc, 'evidencia_ninguna')),
    fact(tCommitment(loc, 'contacto'), contactText(loc, page)),
  ]);
}

/** The first screen: figures to the left, facts to the right. */
export function pageSummary(loc: Localizer, page: Page): TemplateResult {
  return html`<div class="resumen">${figures(loc, page)} ${rightColumn(loc, page)}</div>`;
}
