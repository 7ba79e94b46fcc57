/** Checked files for people: a line a file, under it a line a problem and how to mend it. */
import type { Gravedad } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { tReport } from '../i18n/report.js';
import { placeOf, tally, type Dicho, type Revision } from './report.js';

export interface Aspecto {
  /** Marks a text by its severity, for a terminal with colours. */
  pintar?: (gravedad: Gravedad | 'bien', texto: string) => string;
}

const PLAIN = (_: unknown, texto: string): string => texto;
const ORDER: readonly Gravedad[] = ['error', 'advertencia', 'aviso'];

/** Nothing of a file may move the cursor or colour the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function headLine(loc: Localizer, r: Revision, pintar: NonNullable<Aspecto['pintar']>): string {
  const name = oneLine(r.archivo);
  if (r.falla !== undefined) {
    const said = tReport(loc, 'ilegible', { falla: oneLine(r.falla) });
    return `${name}: ${pintar('error', said)}`;
  }
  const cuenta = tally(r.dichos);
  const counts = ORDER.filter((g) => cuenta[g] > 0).map((g) =>
    pintar(g, tReport(loc, `n_${g}`, { n: cuenta[g] })),
  );
  const { leidos = 0, rechazados = 0 } = r.conteo ?? {};
  const read = [
    ...(leidos > 0 ? [tReport(loc, 'leidos', { n: leidos })] : []),
    ...(rechazados > 0 ? [tReport(loc, 'rechazados', { n: rechazados })] : []),
  ];
  const said = counts.length > 0 ? counts : [pintar('bien', tReport(loc, 'sin_problemas'))];
  return `${name}: ${[...said, ...read].join(', ')}`;
}

function problemLines(loc: Localizer, d: Dicho, pintar: NonNullable<Aspecto['pintar']>): string[] {
  const where = oneLine([placeOf(d), d.puntero].filter(Boolean).join(' '));
  const word = pintar(d.gravedad, tReport(loc, d.gravedad));
  return [
    `  ${[word, where, `[${d.codigo}]`, oneLine(d.texto)].filter(Boolean).join(' ')}`,
    ...(d.remedio ? [`    ${tReport(loc, 'remedio', { remedio: oneLine(d.remedio) })}`] : []),
  ];
}

/** One checked file. */
export function revisionText(
  loc: Localizer,
  r: Revision,
  { pintar = PLAIN }: Aspecto = {},
): string {
  const lines = [
    headLine(loc, r, pintar),
    ...r.dichos.flatMap((d) => problemLines(loc, d, pintar)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The last line, where there was more than one file. */
export function totalText(loc: Localizer, revisiones: readonly Revision[]): string {
  const unreadable = revisiones.filter((r) => r.falla !== undefined).length;
  const bad = revisiones.filter((r) => r.falla === undefined && tally(r.dichos).error > 0).length;
  const n = revisiones.length;
  return `${tReport(loc, 'total', { n, validos: n - bad - unreadable, malos: bad, ilegibles: unreadable })}\n`;
}
