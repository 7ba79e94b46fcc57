/** Small words of the validator: weights of files, counts of what was found. */
import type { Gravedad, Lectura } from '../../feed/problems.js';
import type { Localizer } from '../../i18n/localizer.js';
import { tValidator } from '../../i18n/validator.js';
import type { Hallazgo } from './shown.js';

/** "84 kB", "1.2 MB". */
export function weight(loc: Localizer, bytes: number): string {
  const mega = bytes / 1024 / 1024;
  if (mega >= 1) return `${loc.number(mega, 1)}\u00a0MB`;
  return `${loc.number(Math.max(1, Math.round(bytes / 1024)))}\u00a0kB`;
}

export function countBy(hallazgos: readonly Hallazgo[]): Record<Gravedad, number> {
  const counts = { error: 0, advertencia: 0, aviso: 0 };
  for (const { gravedad } of hallazgos) counts[gravedad] += 1;
  return counts;
}

/** "12 compromisos · 48 actividades · 5 errores · 3 advertencias"; what there is none of stays out. */
export function countLine(
  loc: Localizer,
  lectura: Lectura,
  hallazgos: readonly Hallazgo[],
): string[] {
  const read = (clase: string): number => lectura.porClase[clase]?.leidos ?? 0;
  const by = countBy(hallazgos);
  const counts = [
    ['compromisos', read('compromisos')],
    ['actividades', read('actividades')],
    ['evidencias', read('evidencias')],
    ['errores', by.error],
    ['advertencias', by.advertencia],
    ['avisos', by.aviso],
  ] as const;
  return counts.filter(([, n]) => n > 0).map(([key, n]) => tValidator(loc, key, { n }));
}

/** The verdict in one sentence. */
export function verdict(loc: Localizer, lectura: Lectura, hallazgos: readonly Hallazgo[]): string {
  const { error, advertencia } = countBy(hallazgos);
  if (!lectura.feed) return tValidator(loc, 'listo_nada');
  if (error > 0) return tValidator(loc, 'listo_errores', { n: error });
  if (advertencia > 0) return tValidator(loc, 'listo_advertencias', { n: advertencia });
  return tValidator(loc, 'listo');
}
