/** The seats drawn by sector and chapter, a mark each. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Secretariado } from '../../feed/types.js';
import type { Localizer } from '../../i18n/localizer.js';
import { codeWord } from '../../i18n/codes.js';
import { tSecretariat } from '../../i18n/secretariat.js';
import type { FilaAsientos, GrupoAsientos, MarcaAsiento, SillaPuesta } from '../../layout/seats.js';
import { cleanText, feedText, type Content } from '../text.js';

function mark(m: MarcaAsiento): SVGTemplateResult {
  const { x, y, r } = m;
  const state = m.lleno ? 'lleno' : 'hueco';
  const line =
    m.desde === undefined || m.desde >= y ? nothing : svg`<path d="M${x},${m.desde}V${y - r}"/>`;
  const shape = m.observador
    ? svg`<rect class="obs ${state}" x=${x - r + 1} y=${y - r + 1} width=${2 * r - 2} height=${2 * r - 2}/>`
    : svg`<circle class=${state} cx=${x} cy=${y} r=${r}/>`;
  return svg`${line}${shape}`;
}

/** One seat; hidden from readers, who have its sector's count and the table. */
export function seatMark({ ancho, alto, marcas }: SillaPuesta): TemplateResult {
  return html`<svg
    class="silla"
    aria-hidden="true"
    viewBox="0 0 ${ancho} ${alto}"
    width="${ancho / 16}em"
    height="${alto / 16}em"
  >
    ${marcas.map(mark)}
  </svg>`;
}

/** "3 asientos, 1 por ocupar, 1 suplente". */
export function seatCounts(loc: Localizer, f: FilaAsientos): string {
  const t = tSecretariat;
  return [
    f.titulares > 0 ? t(loc, 'asientos_n', { n: f.titulares }) : '',
    f.porOcupar > 0 ? t(loc, 'por_ocupar_n', { n: f.porOcupar }) : '',
    f.observadores > 0 ? t(loc, 'sin_voto_n', { n: f.observadores }) : '',
    f.suplentes > 0 ? t(loc, 'suplentes_n', { n: f.suplentes }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function cluster(loc: Localizer, s: Secretariado, g: GrupoAsientos): TemplateResult {
  const name = feedText(loc, s.capitulos?.find((c) => c.id === g.capitulo)?.nombre);
  return html`<div>
    ${name === nothing ? nothing : html`<p class="chico dos">${name}</p>`}
    <div class="sillas">${g.sillas.map(seatMark)}</div>
  </div>`;
}

function key(loc: Localizer, filas: readonly FilaAsientos[]): Content {
  const some = (of: 'porOcupar' | 'observadores' | 'suplentes'): boolean =>
    filas.some((f) => f[of] > 0);
  const sample = (m: Partial<MarcaAsiento>, word: string): TemplateResult => {
    const marca = { x: 9, y: 9, r: 8, lleno: true, observador: false, ...m };
    return html`<li>${seatMark({ ancho: 18, alto: 18, marcas: [marca] })} ${word}</li>`;
  };
  if (!some('porOcupar') && !some('observadores') && !some('suplentes')) return nothing;
  return html`<ul class="clave chico dos">
    ${sample({}, tSecretariat(loc, 'ocupado'))}
    ${some('porOcupar') ? sample({ lleno: false }, tSecretariat(loc, 'por_ocupar')) : nothing}
    ${some('observadores') ? sample({ observador: true }, tSecretariat(loc, 'observador')) : nothing}
    ${some('suplentes') ? sample({ r: 4 }, tSecretariat(loc, 'suplente')) : nothing}
  </ul>`;
}

/** A box a sector: its name, its count, its marks, by chapter where seats have one. */
export function seatsDrawing(
  loc: Localizer,
  s: Secretariado,
  filas: readonly FilaAsientos[],
): TemplateResult {
  return html`<ul class="sectores" part="asientos">
      ${filas.map(
        (f) =>
          html`<li>
            <p>
              <b>${cleanText(codeWord(loc, 'sector', f.sector))}</b>
              <span class="chico dos linea">${seatCounts(loc, f)}</span>
            </p>
            <div class="grupos">${f.grupos.map((g) => cluster(loc, s, g))}</div>
          </li>`,
      )}
    </ul>
    ${key(loc, filas)}`;
}
