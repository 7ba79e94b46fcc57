/** Who says what: the sectors side by side. No opinion takes another's place, none is averaged. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Postura, Texto } from '../../feed/types.js';
import { readEstatus } from '../../model/status.js';
import type { EstatusLeido } from '../../model/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { tCommitment } from '../../i18n/commitment.js';
import { evidenceList } from '../evidence.js';
import { heading } from '../heading.js';
import { flagLabel, statusLabel } from '../marks.js';
import { cleanText, feedText, plainText, type Content } from '../text.js';
import { joined, organizationText } from '../who.js';
import { section, type Page } from './page-context.js';

interface Asunto {
  titulo: Texto | undefined;
  numero: string | undefined;
  estatus: EstatusLeido;
  /** Word for the status that the board shows: stated for an activity, computed for the rest. */
  calculado: boolean;
  disputa: boolean;
  posturas: readonly Postura[];
}

/** Latest first within a sector, sectors in the order in which they first speak. */
function bySector(posturas: readonly Postura[]): [string, Postura[]][] {
  const sectors = new Map<string, Postura[]>();
  for (const p of posturas) sectors.set(p.sector, [...(sectors.get(p.sector) ?? []), p]);
  const latestFirst = (a: Postura, b: Postura): number =>
    (b.fecha ?? '').localeCompare(a.fecha ?? '');
  return [...sectors].map(([sector, list]) => [sector, [...list].sort(latestFirst)]);
}

function stance(loc: Localizer, p: Postura): TemplateResult {
  const read = readEstatus(p.estatus);
  const word = read === 'sin_dato' ? cleanText(p.estatus) : undefined;
  const note = plainText(loc, p.nota);
  const meta = joined([
    p.organizacion ? organizationText(loc, p.organizacion) : nothing,
    p.fecha === undefined ? nothing : html`<span class="num">${loc.date(p.fecha)}</span>`,
  ]);
  return html`<p>${statusLabel(loc, read, word)}</p>
    ${note === '' ? nothing : html`<p>«${feedText(loc, p.nota)}»</p>`}
    ${meta === nothing ? nothing : html`<p class="dos">${meta}</p>`}
    ${evidenceList(loc, p.evidencias)}`;
}

function sectorColumn(
  loc: Localizer,
  page: Page,
  [sector, list]: [string, Postura[]],
  estatus: EstatusLeido,
): TemplateResult {
  const seen = readEstatus(list[0]!.estatus);
  const differs = seen !== 'sin_dato' && estatus !== 'sin_dato' && seen !== estatus;
  const older = list.slice(1);
  return html`<div class=${differs ? 'distinta' : ''}>
    ${heading(page.level + 3, cleanText(codeWord(loc, 'sector', sector)))} ${stance(loc, list[0]!)}
    ${
      older.length > 0
        ? html`<div class="antes">
            <p class="dos">${tCommitment(loc, 'antes_decia')}</p>
            ${older.map((p) => stance(loc, p))}
          </div>`
        : nothing
    }
  </div>`;
}

function matter(loc: Localizer, page: Page, a: Asunto): TemplateResult {
  const sectors = bySector(a.posturas);
  const verdict = a.disputa
    ? flagLabel(loc, 'en_disputa')
    : sectors.length > 1 && a.estatus !== 'sin_dato'
      ? html`<span class="dos">· ${tCommitment(loc, 'coinciden')}</span>`
      : nothing;
  const title = html`${a.numero === undefined ? nothing : html`${a.numero} `}${feedText(
    loc,
    a.titulo,
  )}`;
  return html`<div class="asunto">
    ${heading(page.level + 2, title)}
    <p class="chico">
      <span class="dos"
        >${tCommitment(loc, a.calculado ? 'estatus_calculado' : 'estatus_publicado')}</span
      >
      ${statusLabel(loc, a.estatus)} ${verdict}
    </p>
    <div class="miradas">${sectors.map((s) => sectorColumn(loc, page, s, a.estatus))}</div>
  </div>`;
}

/** The matters on which some sector spoke; disputed ones first. */
export function stancesSection(loc: Localizer, page: Page): Content {
  const { c } = page;
  const own: Asunto = {
    titulo: tCommitment(loc, 'compromiso_entero'),
    numero: undefined,
    estatus: c.estatus,
    calculado: true,
    disputa: c.enDisputa,
    posturas: c.compromiso.posturas ?? [],
  };
  const activities = c.actividades.map((a): Asunto => ({
    titulo: a.actividad.titulo,
    numero: page.numeros.get(a.id),
    estatus: a.estatus,
    calculado: false,
    disputa: a.banderas.has('en_disputa'),
    posturas: a.actividad.posturas ?? [],
  }));
  const matters = [own, ...activities]
    .filter((a) => a.posturas.length > 0)
    .sort((a, b) => Number(b.disputa) - Number(a.disputa));
  if (matters.length === 0) return nothing;
  const content = html`${matters.map((a) => matter(loc, page, a))}`;
  return section(
    page,
    tCommitment(loc, 'quien_dice'),
    content,
    '',
    tCommitment(loc, 'quien_dice_guia'),
  );
}
