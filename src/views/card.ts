/**
 * The card of a commitment, in the order that the reader asks: what was promised, how far it is,
 * who answers, is it late, where is the proof.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Organizacion } from '../feed/types.js';
import type { Bandera, CompromisoDerivado } from '../model/types.js';
import type { Localizer } from '../i18n/localizer.js';
import { tCard } from '../i18n/card.js';
import { codeWord } from '../i18n/codes.js';
import { tCommon } from '../i18n/common.js';
import { baseWords } from './base-words.js';
import { dueWords } from './due.js';
import { heading } from './heading.js';
import { flagLabel, statusLabel } from './marks.js';
import { splitResponsibles } from '../model/responsibles.js';
import { segments } from './segments.js';
import { feedText, type Content, type Marcar } from './text.js';
import { commitmentWhy } from './why-explain.js';
import { figureIn, whyFigure, type Procedencia } from './why.js';

export { baseWords };

/** A search that is on. */
export interface Busqueda {
  /** Marks what matches in a text. */
  marcar: Marcar;
  /** Where it matches outside the title, under its heading; null where it does not. */
  donde: (c: CompromisoDerivado) => { titulo: string; contenido: TemplateResult } | null;
}

export interface CardOptions {
  /** Where the figures come from. */
  procedencia: Procedencia;
  /** Level of the title. */
  level?: number;
  /** More classes of the card: its place in a grid. */
  cls?: string;
  /** True inside a list of cards. */
  item?: boolean;
  /** Address of the commitment's page. */
  href?: string | undefined;
  /** Opens in place; with `href` too, the address is what the link says and this what it does. */
  onOpen?: ((id: string, event: Event) => void) | undefined;
  busca?: Busqueda | undefined;
}

/** Flags of a card, the loudest first; "por vencer" stands in the due date already. */
const CARD_FLAGS: readonly Bandera[] = [
  'vencida',
  'en_disputa',
  'sin_evidencia',
  'contradictoria',
  'reprogramada',
  'concluida_tarde',
];
/** Longer titles take two columns of the grid. */
const LONG_TITLE = 160;
const MAX_ORGANIZATIONS = 3;

/** One card: three blocks that line up with those of the cards beside it. */
export function card(loc: Localizer, c: CompromisoDerivado, options: CardOptions): TemplateResult {
  const found = foundRow(c, options.busca);
  return html`<div
    class="ficha ${options.cls ?? ''}"
    role=${options.item === true ? 'listitem' : 'article'}
    part="ficha"
    data-id=${c.id}
  >
    ${cardTitle(loc, c, options)}
    <div>
      ${segments(loc, c.actividades, c.ilegibles)} ${progressLine(loc, c, options.procedencia)}
    </div>
    ${
      isBlank(c)
        ? html`<div>
            <p class="chico dos">${tCard(loc, 'nadaPublicado')}</p>
            ${found !== nothing ? html`<dl class="datos">${found}</dl>` : nothing}
          </div>`
        : html`<dl class="datos">
            ${whoAnswers(loc, c)} ${stateRow(loc, c)} ${dueRow(loc, c)} ${evidenceRow(loc, c)}
            ${flagsRow(loc, c)} ${found}
          </dl>`
    }
  </div>`;
}

function foundRow(c: CompromisoDerivado, busca: Busqueda | undefined): Content {
  const donde = busca?.donde(c);
  if (!donde) return nothing;
  return html`<dt>${donde.titulo}</dt>
    <dd class="donde">${donde.contenido}</dd>`;
}

/** Nothing but a title was published: four rows of "sin dato" would say it worse. */
function isBlank(c: CompromisoDerivado): boolean {
  const known = (c.compromiso.responsables ?? []).length + c.total + c.evidencias;
  return known === 0 && c.estado === 'vigente' && c.excluido !== 'fusionado';
}

/** True for a title that takes two columns of the grid. */
export function isLong(loc: Localizer, c: CompromisoDerivado): boolean {
  return loc.text(c.compromiso.titulo).texto.length > LONG_TITLE;
}

function cardTitle(loc: Localizer, c: CompromisoDerivado, options: CardOptions): TemplateResult {
  const numero = c.compromiso.numero;
  const content = html`${numero === undefined ? nothing : html`<span>${options.busca?.marcar(numero) ?? numero}</span>`}
  ${openable(loc, c, options)}`;
  return heading(options.level ?? 3, content, numero === undefined ? 'sin-numero' : undefined);
}

/** The title as a link, as a button that opens in place, or as text. */
export function openable(
  loc: Localizer,
  c: CompromisoDerivado,
  options: Pick<CardOptions, 'href' | 'onOpen' | 'busca'>,
): Content {
  const { href, onOpen, busca } = options;
  const title = feedText(loc, c.compromiso.titulo, busca?.marcar);
  const open = (event: Event): void => onOpen?.(c.id, event);
  if (href !== undefined) {
    return html`<a class="abre" href=${href} data-abre=${c.id} @click=${open}>${title}</a>`;
  }
  if (!onOpen) return html`<span>${title}</span>`;
  return html`<button class="abre" type="button" data-abre=${c.id} @click=${open}>
    ${title}
  </button>`;
}

/** "5 de 8 actividades terminadas" and "avance 69 %", each with its base. */
export function progressLine(
  loc: Localizer,
  c: CompromisoDerivado,
  procedencia: Procedencia,
): TemplateResult {
  const { total, terminadas } = c;
  const done =
    total + c.porEstatus.cancelada === 0
      ? tCommon(loc, 'sinActividades')
      : tCommon(loc, 'terminadasDe', { n: total, hechas: terminadas });
  return html`<p class="avance">
    <b>${done}</b> <span>${progressWords(loc, c, procedencia)}</span>
  </p>`;
}

/**
 * A percentage never stands without its base while anything is without data.
 * @param bare without the word "avance", for a column that has it as its name
 */
export function progressWords(
  loc: Localizer,
  c: CompromisoDerivado,
  procedencia: Procedencia,
  bare = false,
): Content {
  const { valor: value } = c.avance;
  if (value === null) {
    return bare
      ? html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`
      : tCommon(loc, 'avanceSinDato');
  }
  const valor = loc.percent(value);
  const figure = (cifra: Content): TemplateResult =>
    whyFigure(loc, cifra, () => commitmentWhy(loc, c), procedencia);
  const words = baseWords(loc, c.avance);
  const base = words === '' ? '' : html` · ${figureIn(words, figure)}`;
  return html`${bare ? '' : tCommon(loc, 'avance', { valor: '' })}${figure(
    html`<b>${valor}</b>`,
  )}${base}`;
}

function organizations(loc: Localizer, list: readonly Organizacion[]): Content {
  if (list.length === 0) return html`<dd class="dos">${tCommon(loc, 'sinDato')}</dd>`;
  // One line more than the limit is the organization itself, not "and one more".
  const shown = list.length > MAX_ORGANIZATIONS + 1 ? list.slice(0, MAX_ORGANIZATIONS) : list;
  const rest = list.length - shown.length;
  return html`${shown.map((o) => html`<dd>${feedText(loc, o.nombre)}</dd>`)}
  ${rest > 0 ? html`<dd class="dos">${tCard(loc, 'yMas', { n: rest })}</dd>` : nothing}`;
}

/** A side is said to be without data only where no other body answers in its place. */
function whoAnswers(loc: Localizer, c: CompromisoDerivado): Content {
  const { gobierno, sociedadCivil, otros } = splitResponsibles(c.compromiso.responsables ?? []);
  const side = (name: string, list: readonly Organizacion[]): Content =>
    list.length === 0 && otros.length > 0
      ? nothing
      : html`<dt>${name}</dt>
          ${organizations(loc, list)}`;
  return html`${side(tCommon(loc, 'gobierno'), gobierno)}
  ${side(tCommon(loc, 'sociedadCivil'), sociedadCivil)}
  ${otros.map(([sector, list]) =>
    side(sector ? codeWord(loc, 'sector', sector) : tCommon(loc, 'responsables'), list),
  )}`;
}

/** Said only when it is not simply in force, or when it does not count. */
function stateRow(loc: Localizer, c: CompromisoDerivado): Content {
  const outside = c.excluido !== undefined && c.excluido !== 'proactivo';
  if ((c.estado === 'vigente' || c.estado === 'concluido') && !outside) return nothing;
  const word =
    c.excluido === 'fusionado'
      ? tCard(loc, 'fusionado')
      : codeWord(loc, 'estado_compromiso', c.estado);
  const reason = feedText(loc, c.compromiso.motivo);
  const text = reason === nothing ? word : html`${word}: ${reason}`;
  const label = c.estado === 'suspendido' ? statusLabel(loc, 'suspendida', text) : text;
  return html`<dt>${tCard(loc, 'estado')}</dt>
    <dd>${label}${outside ? html` <span class="dos">(${tCard(loc, 'noCuenta')})</span>` : ''}</dd>`;
}

function dueRow(loc: Localizer, c: CompromisoDerivado): Content {
  return html`<dt>${tCommon(loc, 'plazo')}</dt>
    <dd>${dueContent(loc, c)}</dd>`;
}

/** The due date that matters next and whose it is; why there is none, when there is none. */
export function dueContent(loc: Localizer, c: CompromisoDerivado): Content {
  const { proxima, total, terminadas } = c;
  if (proxima) return html`${dueWords(loc, proxima)}: ${feedText(loc, proxima.actividad.titulo)}`;
  if (total === 0) return html`<span class="dos">${tCommon(loc, 'sinDato')}</span>`;
  if (c.porEstatus.verificada === total) return tCard(loc, 'ningunoVerificado');
  if (terminadas === total) return tCard(loc, 'ningunoTerminado');
  return html`<span class="dos">${tCommon(loc, 'sinFecha')}</span>`;
}

function evidenceRow(loc: Localizer, c: CompromisoDerivado): Content {
  const unknown = c.total === 0 && c.evidencias === 0;
  return html`<dt>${tCommon(loc, 'evidencia')}</dt>
    <dd class=${unknown ? 'dos' : nothing}>
      ${unknown ? tCommon(loc, 'sinDato') : tCommon(loc, 'nDocumentos', { n: c.evidencias })}
    </dd>`;
}

/** Flags with their numbers, or nothing. */
export function flagList(loc: Localizer, c: CompromisoDerivado): Content {
  const on = CARD_FLAGS.filter((f) => c.porBandera[f] > 0);
  return on.length === 0 ? nothing : html`${on.map((f) => flagLabel(loc, f, c.porBandera[f]))}`;
}

function flagsRow(loc: Localizer, c: CompromisoDerivado): Content {
  const flags = flagList(loc, c);
  if (flags === nothing) return nothing;
  return html`<dt>${tCommon(loc, 'avisos')}</dt>
    <dd class="avisos">${flags}</dd>`;
}
