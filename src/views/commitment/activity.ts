/** One activity: what, how far, when, where is the proof, and all else that the feed says of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { firstDay } from '../../feed/civil-date.js';
import type { Nota, Verificacion } from '../../feed/types.js';
import { BANDERAS, type ActividadDerivada, type Bandera } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tCommitment } from '../../i18n/commitment.js';
import { tCommon } from '../../i18n/common.js';
import { relative } from '../due.js';
import { evidenceList, whenText } from '../evidence.js';
import { heading } from '../heading.js';
import { flagLabel, flagMark, statusLabel } from '../marks.js';
import { cleanText, feedParagraphs, feedText, says, type Content } from '../text.js';
import { joined, lower, responsibleText, whoText } from '../who.js';
import { agreementText } from './head.js';
import { fact, facts } from '../facts.js';
import { type Page } from './page-context.js';
import { productList } from './products.js';
import { reportedText, spanText } from './summary.js';

function flag(loc: Localizer, a: ActividadDerivada, b: Bandera): TemplateResult {
  if (b !== 'vencida' || a.dias === null) return flagLabel(loc, b);
  const words = lower(relative(loc, a.dias));
  return html`<span class="aviso tarde">${flagMark(b)}<span>${words}</span></span>`;
}

function status(loc: Localizer, a: ActividadDerivada): TemplateResult {
  const stated = a.actividad.estatus;
  const unknown = a.estatus === 'sin_dato' && stated !== undefined;
  const word = unknown
    ? html`${tCommon(loc, 'sinDato')} (${tCommitment(loc, 'dice', { codigo: cleanText(stated) })})`
    : undefined;
  const flags = BANDERAS.filter((b) => a.banderas.has(b));
  return html`<div class="a-est">
    ${statusLabel(loc, a.estatus, word)}
    ${flags.length > 0 ? html`<p class="avisos">${flags.map((b) => flag(loc, a, b))}</p>` : nothing}
  </div>`;
}

function finished(loc: Localizer, a: ActividadDerivada): Content {
  const { concluida } = a.actividad;
  if (concluida === undefined) return nothing;
  const words = tCommitment(loc, 'termino', { cuando: whenText(loc, concluida) });
  const day = firstDay(concluida);
  if (!a.banderas.has('concluida_tarde') || day === null || a.vence === null) return words;
  const late = tCommitment(loc, 'dias_tarde', { n: day - a.vence });
  return html`${words}, <b>${late}</b>`;
}

function verified(loc: Localizer, { actividad }: ActividadDerivada): Content {
  if (actividad.verificada === undefined) return nothing;
  return tCommitment(loc, 'verificada', { cuando: whenText(loc, actividad.verificada) });
}

function moves(loc: Localizer, page: Page, a: ActividadDerivada): Content[] {
  const { fin, fin_original, reprogramaciones = [] } = a.actividad;
  const original =
    fin_original === undefined || fin_original === fin
      ? nothing
      : tCommitment(loc, 'plazo_original', { fecha: loc.date(fin_original) });
  const all = reprogramaciones.map((r) => {
    const reason = feedText(loc, r.motivo);
    const agreed = agreementText(loc, page.feed, r.acuerdo);
    return html`${tCommitment(loc, 'movida', { fecha: loc.date(r.fin) })}${
      reason === nothing ? nothing : html`: ${reason}`
    }${agreed === nothing ? nothing : html` ${tCommitment(loc, 'segun_acuerdo')} ${agreed}`}`;
  });
  return [original, ...all];
}

function delay(loc: Localizer, { actividad }: ActividadDerivada): Content {
  const { motivo_retraso, causa_retraso } = actividad;
  const cause =
    causa_retraso === undefined
      ? nothing
      : lower(cleanText(detailWord(loc, 'causa_retraso', causa_retraso)));
  const reason = feedText(loc, motivo_retraso);
  if (reason === nothing && cause === nothing) return nothing;
  if (reason === nothing) return html`${tCommitment(loc, 'causa')} ${cause}`;
  return html`${reason}${cause === nothing ? nothing : html` (${cause})`}`;
}

function dates(loc: Localizer, page: Page, a: ActividadDerivada): TemplateResult {
  const span = spanText(loc, a.actividad);
  const lines: [Content, string][] = [
    [span === nothing ? tCommon(loc, 'sinFecha') : span, span === nothing ? 'dos' : ''],
    [finished(loc, a), ''],
    [verified(loc, a), ''],
    ...moves(loc, page, a).map((m): [Content, string] => [m, 'dos']),
    [delay(loc, a), 'dos'],
  ];
  return html`<div class="a-fec">
    <ul>
      ${lines.filter(([l]) => l !== nothing).map(([l, cls]) => html`<li class=${cls}>${l}</li>`)}
    </ul>
    ${
      says(loc, a.actividad.descripcion)
        ? html`<div class="descripcion">${feedParagraphs(loc, a.actividad.descripcion)}</div>`
        : nothing
    }
  </div>`;
}

/** "Aceptada el 4 dic 2015 · Organismo garante: nota". */
function verification(loc: Localizer, v: Verificacion): TemplateResult {
  const word = cleanText(detailWord(loc, 'valor_verificacion', v.valor));
  const who = v.por === undefined ? nothing : whoText(loc, v.por);
  const note = feedText(loc, v.nota);
  const when =
    v.fecha === undefined ? nothing : html`<span class="num">${loc.date(v.fecha)}</span>`;
  return html`<li>
    <b>${word}</b> <span class="dos">${joined([when, who], ' · ')}</span>${
      note === nothing ? nothing : html`: ${note}`
    }
  </li>`;
}

function proof(loc: Localizer, a: ActividadDerivada): TemplateResult {
  const { evidencias, verificaciones = [] } = a.actividad;
  const list = evidenceList(loc, evidencias);
  const waiting = a.estatus === 'por_iniciar' && !a.banderas.has('vencida');
  const none = waiting ? 'evidencia_no_corresponde' : 'evidencia_ninguna';
  return html`<div class="a-ev">
    ${list === nothing ? html`<p class="dos">${tCommitment(loc, none)}</p>` : list}
    ${
      verificaciones.length > 0
        ? html`<p class="rubro">${tCommitment(loc, 'verificaciones')}</p>
            <ul>
              ${verificaciones.map((v) => verification(loc, v))}
            </ul>`
        : nothing
    }
  </div>`;
}

/** A dated note with its kind and author. */
export function noteText(loc: Localizer, n: Nota): TemplateResult {
  const kind =
    n.tipo === undefined
      ? nothing
      : html`<b>${cleanText(detailWord(loc, 'tipo_nota', n.tipo))}</b>`;
  const meta = joined(
    [
      n.fecha === undefined ? nothing : html`<span class="num">${loc.date(n.fecha)}</span>`,
      n.autor === undefined ? nothing : whoText(loc, n.autor),
    ],
    ' · ',
  );
  return html`${kind} ${meta === nothing ? nothing : html`<span class="dos">${meta}</span>`}
    <div>${feedParagraphs(loc, n.texto)}</div>`;
}

function more(loc: Localizer, page: Page, { actividad, valor }: ActividadDerivada): Content {
  const { resultado, responsables = [], avance_reportado, productos, notas = [] } = actividad;
  const list = facts([
    fact(tCommitment(loc, 'resultado'), feedText(loc, resultado)),
    fact(tCommitment(loc, 'avance_reportado'), reportedText(loc, page, avance_reportado, valor)),
    fact(tCommon(loc, 'responsables'), ...responsables.map((r) => responsibleText(loc, r))),
    fact(tCommitment(loc, 'productos'), productList(loc, productos)),
    fact(tCommitment(loc, 'notas'), ...notas.map((n) => noteText(loc, n))),
  ]);
  return list === nothing ? nothing : html`<div class="a-mas">${list}</div>`;
}

/** The block of one activity; `level` of its title. */
export function activityBlock(
  loc: Localizer,
  page: Page,
  a: ActividadDerivada,
  level = page.level + 3,
): TemplateResult {
  const number = page.numeros.get(a.id);
  const title = feedText(loc, a.actividad.titulo);
  const content = number === undefined ? title : html`<span>${number}</span><span>${title}</span>`;
  return html`<div class="acti ${number === undefined ? 'sin-numero' : ''}" part="actividad">
    ${heading(level, content)} ${status(loc, a)} ${dates(loc, page, a)} ${proof(loc, a)}
    ${more(loc, page, a)}
  </div>`;
}
