/** What became of each problem: mesa → problem → commitment, drawn beside its own list. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Problematica } from '../../feed/types.js';
import { ANCHO, placeFlow } from '../../layout/flow.js';
import type { Destino, GrupoProblemas } from '../../model/origin-groups.js';
import { lacksReason, type MesaLeida } from '../../model/origin.js';
import type { CompromisoDerivado } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tExercise } from '../../i18n/exercise.js';
import { tMesas } from '../../i18n/mesas.js';
import { commitmentName } from '../commitment-name.js';
import { heading } from '../heading.js';
import { cleanText, feedText, plainText, type Content } from '../text.js';
import { joined, whoText } from '../who.js';
import { problemMark } from './marks.js';

export type OnSelect = ((c: CompromisoDerivado) => void) | undefined;

/** More tables than these are a number, not a list of names. */
const NOMBRES = 2;

function problem(loc: Localizer, p: Problematica, reached: boolean): TemplateResult {
  const word =
    p.estado === undefined
      ? tMesas(loc, 'sin_estado')
      : cleanText(detailWord(loc, 'estado_problematica', p.estado));
  const by =
    p.propuso === undefined
      ? nothing
      : html`${tExercise(loc, 'propuso')} ${whoText(loc, p.propuso)}`;
  return html`<li>
    <p>${feedText(loc, p.texto)}</p>
    <p class="dos chico">
      ${joined([html`<span class="est">${problemMark(p.estado)}<b>${word}</b></span>`, by], ' · ')}
    </p>
    ${reached ? reason(loc, p) : nothing}
  </li>`;
}

/** Why it was not taken up as it stood; said too when nobody published it. */
function reason(loc: Localizer, p: Problematica): Content {
  const said = feedText(loc, p.motivo);
  if (said !== nothing) return html`<p class="chico">${said}</p>`;
  return lacksReason(p) ? html`<p class="dos chico">${tMesas(loc, 'sin_motivo')}</p>` : nothing;
}

/** The other tables that the same commitment comes from. */
function otherTables(loc: Localizer, { mesas }: Destino, here: MesaLeida): Content {
  const others = mesas.filter((m) => m !== here.mesa);
  if (others.length === 0) return nothing;
  const names = loc.list(others.slice(0, NOMBRES).map((m) => plainText(loc, m.titulo)));
  const words =
    others.length > NOMBRES
      ? tMesas(loc, 'tambien_n', { n: others.length })
      : tMesas(loc, 'tambien', { mesas: names });
  return html`<p class="dos chico">${words}</p>`;
}

/** What became of the commitment itself, where it left the plan. */
function outcome(loc: Localizer, { compromiso, sucesor }: Destino, onSelect: OnSelect): Content {
  const out = compromiso?.excluido;
  if (out === undefined || out === 'proactivo') return nothing;
  const words = sucesor
    ? html`${tMesas(loc, 'fusionado')} ${commitmentName(loc, sucesor, onSelect)}`
    : codeWord(loc, 'exclusion', out);
  return html`<p class="dos chico">${words}</p>`;
}

function place(loc: Localizer, d: Destino, onSelect: OnSelect): Content {
  const { compromiso, otro } = d;
  if (compromiso) {
    return html`<p>${commitmentName(loc, compromiso, onSelect)}</p>
      ${outcome(loc, d, onSelect)}`;
  }
  if (!otro) return html`<p><b>${tMesas(loc, 'ausente', { id: d.clave })}</b></p>`;
  const { numero, titulo } = otro.compromiso;
  const plan = plainText(loc, otro.plan.titulo) || otro.plan.id;
  return html`<p>
      ${numero === undefined ? nothing : `${cleanText(numero)}. `}${feedText(loc, titulo)}
    </p>
    <p class="dos chico">${tMesas(loc, 'del_plan', { plan })}</p>`;
}

/** Where a group ends: a commitment, or the reason why it reached none. */
function end(loc: Localizer, g: GrupoProblemas, here: MesaLeida, onSelect: OnSelect): Content {
  if (g.destino) {
    return html`<div class="destino">
      ${problemMark('incorporada')}
      <div>${place(loc, g.destino, onSelect)} ${otherTables(loc, g.destino, here)}</div>
    </div>`;
  }
  const [p] = g.problemas;
  const said = p ? reason(loc, p) : nothing;
  return html`<div class="destino sin">
    ${said === nothing ? html`<p class="dos chico">${tMesas(loc, 'sin_destino')}</p>` : said}
  </div>`;
}

/** The bands of one group; hidden from readers, the list says the same. */
export function flowPlot({ destino, problemas }: GrupoProblemas): TemplateResult {
  const rows = problemas.length;
  return html`<svg
    class="lazos"
    viewBox="0 0 ${ANCHO} ${rows}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${placeFlow(rows, destino !== null).map(({ d, tope }, i) => {
      const estado = problemas[i]?.estado;
      const dashed = estado !== 'incorporada' && estado !== 'fusionada' && estado !== 'descartada';
      return svg`<path class=${dashed ? 'punteado' : nothing} d=${d}/>${
        tope === '' ? nothing : svg`<path d=${tope}/>`
      }`;
    })}
  </svg>`;
}

function table(loc: Localizer, m: MesaLeida, level: number, onSelect: OnSelect): TemplateResult {
  return html`<section class="mesa">
    <div class="mesa-cab">
      ${heading(level, feedText(loc, m.mesa.titulo))}
      <p class="dos chico">${tMesas(loc, 'n_problematicas', { n: m.problemas })}</p>
    </div>
    <ul class="grupos">
      ${m.grupos.map(
        (g) =>
          html`<li class="grupo">
            <ul class="probs">
              ${g.problemas.map((p) => problem(loc, p, g.destino !== null))}
            </ul>
            ${flowPlot(g)} ${end(loc, g, m, onSelect)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The flow of the tables given, one block a table. */
export function flow(
  loc: Localizer,
  mesas: readonly MesaLeida[],
  { level, onSelect }: { level: number; onSelect: OnSelect },
): TemplateResult {
  return html`<div class="flujo" part="flujo">
    <div class="flujo-cab dos" aria-hidden="true">
      ${(['mesa', 'problematica', 'llega'] as const).map(
        (key) => html`<span class="chico">${tMesas(loc, key)}</span>`,
      )}
    </div>
    ${mesas.map((m) => table(loc, m, level, onSelect))}
  </div>`;
}
