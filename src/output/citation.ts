/** A plan or one of its commitments cited at this edition of the data. */
import { tTakeaway } from '../i18n/takeaway.js';
import type { Localizer } from '../i18n/localizer.js';
import { plainText, cleanText } from '../i18n/plain-text.js';
import type { CompromisoDerivado } from '../model/types.js';
import { evidenceLines } from './evidence-lines.js';
import { planName } from './names.js';
import type { Llevado } from './taken.js';

/** Digits that tell two editions apart for the eye; the whole hash stands beside them. */
const SHORT = 12;

function commitmentWords(loc: Localizer, { compromiso, id }: CompromisoDerivado): string {
  const cual = compromiso.numero === undefined ? id : cleanText(compromiso.numero);
  const title = plainText(loc, compromiso.titulo);
  return `${tTakeaway(loc, 'cita_compromiso', { cual })}, «${title}»`;
}

/**
 * "Gobierno de X. Plan 2015-2016, compromiso 3, «Agua». Datos al 30 de abril de 2016. Consultado el
 * … en https://… SHA-256 9f86d081884c (…)."
 */
export function citation(loc: Localizer, { feed, plan, uno, origen }: Llevado): string {
  const { publicador, dia, fuente, pagina, sha256, licencia } = origen;
  const name = planName(loc, feed, plan.plan);
  const fecha = loc.date(origen.descargado, 'long');
  const uri = pagina ?? fuente;
  const sentences = [
    origen.ejemplo ? tTakeaway(loc, 'ejemplo') : '',
    publicador,
    uno ? `${name}, ${commitmentWords(loc, uno)}` : name,
    dia === null
      ? tTakeaway(loc, 'datos_sin_fecha')
      : tTakeaway(loc, 'datos_al', { fecha: loc.date(dia, 'long') }),
    uri === null
      ? tTakeaway(loc, 'cita_consulta_sin', { fecha })
      : tTakeaway(loc, 'cita_consulta', { fecha, uri }),
    fuente !== null && fuente !== uri ? tTakeaway(loc, 'fuente', { uri: fuente }) : '',
    licencia ? tTakeaway(loc, 'licencia', { licencia }) : '',
    sha256 === null
      ? ''
      : tTakeaway(loc, 'cita_huella', { corta: sha256.slice(0, SHORT), huella: sha256 }),
  ];
  return sentences
    .filter(Boolean)
    .map((s) => (/[.!?]$/.test(s) ? s : `${s}.`))
    .join(' ');
}

/** The same with a line for each document that proves a commitment. */
export function citationWithEvidence(loc: Localizer, taken: Llevado): string {
  const lines = taken.uno ? evidenceLines(loc, taken.uno) : [];
  return [citation(loc, taken), ...lines].join('\n');
}
