/** The last column of the matrix in lines of text: how each commitment ended, and who says so. */
import type { Escala } from '../../feed/types.js';
import { codeWord } from '../../i18n/codes.js';
import { detailWord } from '../../i18n/codes-detail.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tMatrix } from '../../i18n/matrix.js';
import { cleanText, plainText } from '../../i18n/plain-text.js';
import { scaleOf } from '../../model/scales.js';
import type { CompromisoDerivado, JuicioFinal, ResultadoFinal } from '../../model/types.js';

/** States that are an end, or a halt. */
const DICHOS: readonly string[] = ['concluido', 'no_cumplido', 'retirado', 'suspendido'];

function juicio(loc: Localizer, j: JuicioFinal, escalas: readonly Escala[]): string {
  const { valoracion: v, evaluacion } = j;
  const label = scaleOf(v, escalas)?.valores.find((x) => x.codigo === v.valor)?.etiqueta;
  const valor = plainText(loc, label) || cleanText(detailWord(loc, 'escala_valor', v.valor));
  const by = evaluacion.evaluador;
  const name = cleanText(by?.siglas?.trim() ?? '') || plainText(loc, by?.nombre);
  return tMatrix(loc, 'juicio', { valor, quien: name || tMatrix(loc, 'alguien') });
}

/** A file has room for every rating: none is left out. */
export function resultLines(
  loc: Localizer,
  c: CompromisoDerivado,
  r: ResultadoFinal,
  escalas: readonly Escala[],
): string[] {
  return [
    ...(DICHOS.includes(c.estado) ? [codeWord(loc, 'estado_compromiso', c.estado)] : []),
    ...(r.falta === null
      ? []
      : [tMatrix(loc, r.falta === 'pendiente' ? 'pendiente' : 'noPublicado')]),
    ...r.juicios.map((j) => juicio(loc, j, escalas)),
    ...r.faltas.map((f) => tMatrix(loc, f === 'texto' ? 'faltaTexto' : 'faltaEvidencia')),
  ];
}
