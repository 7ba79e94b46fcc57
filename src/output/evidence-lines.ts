/** What a commitment is proved with, a line a document, for the foot of its citation. */
import type { Evidencia } from '../feed/types.js';
import { detailWord } from '../i18n/codes-detail.js';
import type { Localizer } from '../i18n/localizer.js';
import { numbering } from '../i18n/numbering.js';
import { cleanText, plainText } from '../i18n/plain-text.js';
import { tTakeaway } from '../i18n/takeaway.js';
import type { CompromisoDerivado } from '../model/types.js';

/** "2.1 «Lista de colonias», 15 abr 2026. https://… (Enlace caído)" */
function line(loc: Localizer, number: string | undefined, e: Evidencia): string {
  const title = plainText(loc, e.titulo);
  const facts = [
    `${number === undefined ? '' : `${cleanText(number)} `}«${title}»`,
    ...(e.fecha === undefined ? [] : [loc.date(e.fecha)]),
  ];
  const state = e.estado === 'caida' || e.estado === 'retirada' ? e.estado : null;
  return [
    `${facts.join(', ')}.`,
    e.uri === undefined ? plainText(loc, e.ubicacion) : cleanText(e.uri),
    state === null ? '' : `(${cleanText(detailWord(loc, 'estado_evidencia', state))})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Evidence of its activities, in their order; what is withdrawn or broken says so. */
export function evidenceLines(loc: Localizer, uno: CompromisoDerivado): string[] {
  const numbers = numbering(loc, uno);
  const lines = uno.actividades.flatMap(({ id, actividad }) =>
    (actividad.evidencias ?? []).map((e) => line(loc, numbers.get(id), e)),
  );
  return lines.length === 0 ? [] : [tTakeaway(loc, 'cita_evidencia'), ...lines];
}
