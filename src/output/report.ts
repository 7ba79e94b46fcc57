/** What is said of a file that was checked, the same for people, for programs and for SARIF. */
import type { Conteo, Gravedad, Problema } from '../feed/problems.js';
import type { Localizer } from '../i18n/localizer.js';
import { expectedText, problemText } from '../i18n/problems.js';
import { remedyText } from '../i18n/problems-long.js';

/** One problem in words, with its place: in a text by line, in a workbook by cell. */
export interface Dicho {
  codigo: string;
  gravedad: Gravedad;
  texto: string;
  remedio: string;
  /** JSON Pointer into the feed. */
  puntero?: string;
  linea?: number;
  columna?: number;
  hoja?: string;
  /** `B12`; `12` for a whole row, '' for a whole sheet. */
  celda?: string;
  valor?: string;
  esperado?: string;
}

export interface Revision {
  /** As it was named. */
  archivo: string;
  dichos: readonly Dicho[];
  /** Absent when nothing could be read. */
  conteo?: Conteo;
  /** Why it could not even be opened. */
  falla?: string;
}

export function saidProblem(loc: Localizer, problema: Problema): Dicho {
  const { codigo, gravedad, puntero, linea, columna, valor, esperado } = problema;
  return {
    codigo,
    gravedad,
    texto: problemText(loc, problema),
    remedio: remedyText(loc.idioma, codigo),
    puntero,
    ...(linea !== undefined && { linea }),
    ...(columna !== undefined && { columna }),
    ...(valor !== undefined && { valor }),
    ...(esperado !== undefined && { esperado: expectedText(loc, esperado) }),
  };
}

export type Cuenta = Record<Gravedad, number>;

export function tally(dichos: readonly Dicho[]): Cuenta {
  const cuenta: Cuenta = { error: 0, advertencia: 0, aviso: 0 };
  for (const { gravedad } of dichos) cuenta[gravedad]++;
  return cuenta;
}

/** True when a file may be published: no errors, and with `strict` no warnings. */
export function passes({ dichos, falla }: Revision, strict: boolean): boolean {
  const { error, advertencia } = tally(dichos);
  return falla === undefined && error === 0 && (!strict || advertencia === 0);
}

/** `12:5`, `Actividades!B12`, '' where a problem is of the whole file. */
export function placeOf({ linea, columna, hoja, celda }: Dicho): string {
  if (hoja) return celda ? `${hoja}!${celda}` : hoja;
  return linea === undefined ? '' : `${linea}:${columna ?? 1}`;
}
