/** Declarations: who signed of each sector, who witnessed, and which sector is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import { familiaDe, type Familia } from '../feed/codes.js';
import type { Ejercicio, Firmante } from '../feed/types.js';
import { signatures, signingsOf, type Firma } from '../model/origin-signings.js';
import type { Localizer } from '../i18n/localizer.js';
import { codeWord } from '../i18n/codes.js';
import { detailWord } from '../i18n/codes-detail.js';
import { tExercise } from '../i18n/exercise.js';
import { tSignings } from '../i18n/signings.js';
import { evidenceList } from './evidence.js';
import { word } from './exercise-road.js';
import { fact, facts } from './facts.js';
import { folded } from './folded.js';
import { heading } from './heading.js';
import { cleanText, feedText, type Content } from './text.js';
import { joined, organizationText, personText } from './who.js';

/** Signatories of one sector that are drawn at once. */
const DE_UNA_VEZ = 12;

/** A word of a code inside a sentence; a code without a word stays verbatim. */
const inside = (loc: Localizer, codigo: string, palabra: string): string =>
  cleanText(palabra === codigo ? codigo : palabra.toLocaleLowerCase(loc.idioma));

const orderName = (loc: Localizer, orden: string): string =>
  inside(loc, orden, detailWord(loc, 'orden_gobierno', orden));

const sectorName = (loc: Localizer, sector: string): string =>
  cleanText(codeWord(loc, 'sector', sector));

/** A name, "y 12 más" after it; or only how many they are. */
function whoSigned(loc: Localizer, f: Firmante): Content {
  const name = joined([
    f.organizacion ? organizationText(loc, f.organizacion) : nothing,
    f.persona ? personText(loc, f.persona) : nothing,
  ]);
  const n = signatures(f);
  if (name === nothing) return tSignings(loc, 'sin_nombres', { n });
  return n > 1 ? html`${name} ${tSignings(loc, 'y_mas', { n: n - 1 })}` : name;
}

/** The signatory; its own sector and its order of government where the heading does not say them. */
function signatory(loc: Localizer, f: Firmante, familia: string): Content {
  const notes = joined([
    f.sector === familia ? nothing : inside(loc, f.sector, codeWord(loc, 'sector', f.sector)),
    f.orden === undefined || f.sector === 'municipio' ? nothing : orderName(loc, f.orden),
  ]);
  const name = whoSigned(loc, f);
  return notes === nothing ? name : html`${name} <span class="dos linea">${notes}</span>`;
}

function column(loc: Localizer, familia: string, firmantes: readonly Firmante[]): TemplateResult {
  const draw = (part: readonly Firmante[]): TemplateResult =>
    html`<ul>
      ${part.map((f) => html`<li>${signatory(loc, f, familia)}</li>`)}
    </ul>`;
  return html`<div class=${firmantes.length === 0 ? 'falta' : nothing}>
    <dt>${sectorName(loc, familia)}</dt>
    <dd>
      ${
        firmantes.length === 0
          ? tSignings(loc, 'sin_firma')
          : folded(loc, firmantes, DE_UNA_VEZ, draw)
      }
    </dd>
  </div>`;
}

/** The missing sectors of a list, in words: "sociedad civil y organismo garante". */
function sectorList(loc: Localizer, familias: readonly Familia[]): string {
  return loc.list(familias.map((familia) => inside(loc, familia, sectorName(loc, familia))));
}

function signers(loc: Localizer, { grupos, faltan, testigos, porOrden }: Firma): Content {
  if (grupos.length + testigos.length === 0)
    return html`<p class="dos">${tSignings(loc, 'nadie')}</p>`;
  const columns = [...grupos, ...faltan.map((familia) => ({ familia, firmantes: [] }))];
  const orders = [...porOrden].map(([orden, n]) => `${orderName(loc, orden)} ${loc.number(n)}`);
  return html`<dl class="bandos">
      ${columns.map(({ familia, firmantes }) => column(loc, familia, firmantes))}
    </dl>
    ${facts([
      fact(
        tSignings(loc, 'testigos'),
        ...testigos.map((f) => signatory(loc, f, familiaDe(f.sector) ?? f.sector)),
      ),
      fact(tSignings(loc, 'ordenes'), orders.length > 1 ? orders.join(' · ') : nothing),
    ])}`;
}

function signing(loc: Localizer, firma: Firma, level: number): TemplateResult {
  const { declaracion: d } = firma;
  const date =
    d.fecha === undefined ? tSignings(loc, 'sin_fecha') : html`${loc.date(d.fecha, 'long')}`;
  const title = joined(
    [word(loc, 'tipo_declaracion', d.tipo), html`<span class="num">${date}</span>`],
    ' · ',
  );
  const place = feedText(loc, d.lugar);
  return html`<li>
    ${heading(level, title)} ${place === nothing ? nothing : html`<p class="dos">${place}</p>`}
    ${signers(loc, firma)} ${evidenceList(loc, d.evidencias)}
  </li>`;
}

/** The signings in the order of their dates; above them, the sectors that signed none. */
export function declarations(loc: Localizer, e: Ejercicio, level: number): Content {
  const { firmas, faltan } = signingsOf(e);
  if (firmas.length === 0) return nothing;
  const sectores = sectorList(loc, faltan);
  const warning = [
    firmas.length > 1
      ? tSignings(loc, 'en_ninguna', { sectores })
      : tExercise(loc, 'sin_firma', { sectores }),
    tSignings(loc, 'tres'),
  ].join(' ');
  return html`${faltan.length > 0 ? html`<p class="falta-firma">${warning}</p>` : nothing}
    <ol class="lista firmas" part="firmas">
      ${firmas.map((firma) => signing(loc, firma, level))}
    </ol>`;
}
