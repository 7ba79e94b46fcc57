/** Top of a commitment's page: the way back, kind and state, title, plain summary, picture. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Acuerdo, Feed, Sesion } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import { tCommitment } from '../../i18n/commitment.js';
import { heading } from '../heading.js';
import { feedImage } from '../link.js';
import { cleanText, feedParagraphs, feedText, says, type Content } from '../text.js';
import { joined, lower } from '../who.js';
import { facts, fact } from '../facts.js';
import { otherCommitment, type Page } from './page-context.js';

function backLink(loc: Localizer, { plan, onBack, backHref }: Page): Content {
  const text = tCommitment(loc, 'volver', { n: plan.compromisos.length });
  if (backHref !== undefined) {
    return html`<a class="volver" href=${backHref} @click=${onBack ?? nothing}>← ${text}</a>`;
  }
  if (!onBack) return nothing;
  return html`<button class="volver enlace no-imprimir" type="button" @click=${onBack}>
    ← ${text}
  </button>`;
}

function kindLine(loc: Localizer, { c }: Page): TemplateResult {
  const { numero } = c.compromiso;
  const name =
    numero === undefined
      ? tCommitment(loc, 'compromiso')
      : tCommitment(loc, 'compromiso_n', { numero: cleanText(numero) });
  const kind = lower(cleanText(codeWord(loc, 'tipo_compromiso', c.tipo)));
  const state = lower(cleanText(codeWord(loc, 'estado_compromiso', c.estado)));
  return html`<p class="pre">${[name, kind, state].join(' · ')}</p>`;
}

/** An agreement of the secretariat with the session that took it. */
export function findAgreement(
  feed: Feed,
  id: string,
): { acuerdo: Acuerdo; sesion: Sesion } | undefined {
  for (const secretariado of feed.ejercicio?.secretariado ?? []) {
    for (const sesion of secretariado.sesiones ?? []) {
      const acuerdo = sesion.acuerdos?.find((a) => a.id === id);
      if (acuerdo) return { acuerdo, sesion };
    }
  }
  return undefined;
}

/** "Sesión 6, 17 mar 2016: Mover el plazo… (aprobado)"; its id when the feed has no such one. */
export function agreementText(loc: Localizer, feed: Feed, id: string | undefined): Content {
  if (id === undefined) return nothing;
  const found = findAgreement(feed, id);
  if (!found) return html`<bdi>${cleanText(id)}</bdi>`;
  const { acuerdo, sesion } = found;
  const where = joined([
    sesion.numero === undefined
      ? nothing
      : tCommitment(loc, 'sesion', { numero: cleanText(sesion.numero) }),
    sesion.fecha === undefined ? nothing : loc.date(sesion.fecha),
  ]);
  const result =
    acuerdo.resultado === undefined
      ? nothing
      : html` (${lower(cleanText(detailWord(loc, 'resultado_acuerdo', acuerdo.resultado)))})`;
  return html`${where === nothing ? nothing : html`${where}: `}${feedText(
    loc,
    acuerdo.texto,
  )}${result}`;
}

/** Withdrawn, merged, split, suspended…: reason, agreement and the way to the others. */
function stateBox(loc: Localizer, page: Page): Content {
  const { c, plan, feed } = page;
  const { motivo, acuerdo, fusionado_en, dividido_en } = c.compromiso;
  const from = plan.compromisos.filter((o) => o.compromiso.fusionado_en === c.id);
  const whole = plan.compromisos.filter((o) => o.compromiso.dividido_en?.includes(c.id));
  const others = (ids: readonly string[]): Content[] =>
    ids.map((id) => otherCommitment(loc, page, id));
  const outside =
    c.excluido === undefined
      ? nothing
      : tCommitment(loc, c.excluido === 'proactivo' ? 'aparte' : 'no_cuenta', {
          motivo: codeWord(loc, 'exclusion', c.excluido),
        });
  const list = facts([
    fact(tCommitment(loc, 'motivo'), feedText(loc, motivo)),
    fact(tCommitment(loc, 'acuerdo'), agreementText(loc, feed, acuerdo)),
    fact(tCommitment(loc, 'fusionado_en'), ...others(fusionado_en ? [fusionado_en] : [])),
    fact(tCommitment(loc, 'dividido_en'), ...others(dividido_en ?? [])),
    fact(tCommitment(loc, 'reune_a'), ...others(from.map((o) => o.id))),
    fact(tCommitment(loc, 'viene_de'), ...others(whole.map((o) => o.id))),
    fact(tCommitment(loc, 'en_el_plan'), outside),
  ]);
  if (list === nothing) return nothing;
  const inForce = c.estado === 'vigente' || c.estado === 'propuesto';
  const word = cleanText(codeWord(loc, 'estado_compromiso', c.estado));
  return html`<div class="aviso-caja caja-estado">
    ${inForce ? nothing : html`<p><b>${word}</b></p>`} ${list}
  </div>`;
}

/** The link back, and beside it what can be done with the page. */
function wayBack(loc: Localizer, page: Page): Content {
  const back = backLink(loc, page);
  if (page.tools === undefined) return back;
  return html`<div class="camino">
    ${back}
    <p class="llevar no-imprimir">${page.tools}</p>
  </div>`;
}

/** Everything above the figures. */
export function pageHead(loc: Localizer, page: Page): TemplateResult {
  const { titulo, resumen, imagen, resultado } = page.c.compromiso;
  return html`${wayBack(loc, page)} ${kindLine(loc, page)}
  ${heading(page.level, feedText(loc, titulo), 'titulo', page.headingId)}
  ${says(loc, resumen) ? html`<div class="entrada">${feedParagraphs(loc, resumen)}</div>` : nothing}
  ${
    imagen
      ? html`<p class="retrato">
          ${feedImage(loc, imagen.uri, imagen.texto_alternativo, page.feedUrl)}
        </p>`
      : nothing
  }
  ${stateBox(loc, page)}
  ${
    says(loc, resultado)
      ? html`<div class="prosa cierre">
          <p><b>${tCommitment(loc, 'resultado_final')}</b></p>
          ${feedParagraphs(loc, resultado)}
        </div>`
      : nothing
  }`;
}
