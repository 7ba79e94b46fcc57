/** Who says what about one matter: the sectors side by side. None is averaged, none wins. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Postura } from '../feed/types.js';
import type { Asunto, Lado, Mirada, Voz } from '../model/stances.js';
import { readEstatus } from '../model/status.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { tCommitment } from '../i18n/commitment.js';
import { evidenceList } from './evidence.js';
import { heading } from './heading.js';
import { flagLabel, statusLabel } from './marks.js';
import { cleanText, feedText, plainText, type Content } from './text.js';
import { joined, organizationText, sectorWord } from './who.js';

export interface MatterOptions {
  /** Level of the matter's heading; its columns stand one below. */
  level: number;
  titulo: Content;
  /** What stands under the heading. */
  pie?: Content;
  /** Columns to draw although nobody spoke in them; without it, only those with a word. */
  lados?: readonly Lado[];
}

/** Status, note, who and when, and the proof of one postura. */
function stance(loc: Localizer, p: Postura, sector: string | undefined): TemplateResult {
  const read = readEstatus(p.estatus);
  const word = read === 'sin_dato' ? cleanText(p.estatus) : undefined;
  const note = plainText(loc, p.nota);
  const meta = joined([
    p.organizacion ? organizationText(loc, p.organizacion) : nothing,
    sectorWord(loc, sector),
    p.fecha === undefined ? nothing : html`<span class="num">${loc.date(p.fecha)}</span>`,
  ]);
  return html`<p>${statusLabel(loc, read, word)}</p>
    ${note === '' ? nothing : html`<p>«${feedText(loc, p.nota)}»</p>`}
    ${meta === nothing ? nothing : html`<p class="dos">${meta}</p>`}
    ${evidenceList(loc, p.evidencias)}`;
}

/** One organization: its latest word, and what it said before. */
function voice(loc: Localizer, v: Voz, sector: string | undefined): TemplateResult {
  return html`<div class="voz">
    ${stance(loc, v.ultima, sector)}
    ${
      v.antes.length > 0
        ? html`<div class="antes">
            <p class="dos">${tCommitment(loc, 'antes_decia')}</p>
            ${v.antes.map((p) => stance(loc, p, undefined))}
          </div>`
        : nothing
    }
  </div>`;
}

/** The name of a column: that of the one sector in it, where the column is of no family. */
function columnName(loc: Localizer, lado: Lado, mirada: Mirada | undefined): string {
  if (lado !== 'otros') return codeWord(loc, 'sector', lado);
  const sectors = new Set(mirada?.voces.map((v) => v.sector));
  const [only] = sectors;
  return only !== undefined && sectors.size === 1
    ? cleanText(codeWord(loc, 'sector', only))
    : tCommitment(loc, 'otros_sectores');
}

function column(loc: Localizer, level: number, lado: Lado, m: Mirada | undefined): TemplateResult {
  const name = columnName(loc, lado, m);
  if (!m) {
    return html`<div class="callado">
      ${heading(level, name)}
      <p class="dos">${tCommitment(loc, 'sin_postura')}</p>
    </div>`;
  }
  const own = (v: Voz): string | undefined =>
    cleanText(codeWord(loc, 'sector', v.sector)) === name ? undefined : v.sector;
  return html`<div class=${m.difiere ? 'distinta' : ''}>
    ${heading(level, name)}
    ${m.divididas ? html`<p class="chico"><b>${tCommitment(loc, 'divididas')}</b></p>` : nothing}
    ${m.voces.map((v) => voice(loc, v, own(v)))}
  </div>`;
}

/** A matter: its official status, whether it is disputed, and a column for each side. */
export function matter(loc: Localizer, a: Asunto, o: MatterOptions): TemplateResult {
  const { miradas, estatus } = a;
  const agree =
    miradas.length > 1 && estatus !== 'sin_dato' && !miradas.some((m) => m.difiere || m.divididas);
  const verdict = a.disputa
    ? flagLabel(loc, 'en_disputa')
    : agree
      ? html`<span class="dos">· ${tCommitment(loc, 'coinciden')}</span>`
      : nothing;
  const lados = o.lados ?? miradas.map((m) => m.lado);
  const find = (lado: Lado): Mirada | undefined => miradas.find((m) => m.lado === lado);
  return html`<div class="asunto">
    ${heading(o.level, o.titulo)} ${o.pie ?? nothing}
    <p class="chico">
      <span class="dos"
        >${tCommitment(loc, a.actividad ? 'estatus_publicado' : 'estatus_calculado')}</span
      >
      ${statusLabel(loc, estatus)} ${verdict}
    </p>
    <div class="miradas ${lados.length > 3 ? 'cuatro' : ''}">
      ${lados.map((lado) => column(loc, o.level + 1, lado, find(lado)))}
    </div>
  </div>`;
}
