/** Numbers as people write them: `0,4`, `40 %`, `1,250.50`. */

export interface NumeroLeido {
  /** Undefined when the value is no number. */
  numero: number | undefined;
  /** True when it was not written as a number of JSON. */
  normalizado: boolean;
  /** A percent sign stood behind it. */
  porciento: boolean;
}

const NONE: NumeroLeido = { numero: undefined, normalizado: false, porciento: false };

/** The point of the decimals, where a text has commas and points. */
function withPoint(text: string): string {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1) return text;
  if (point === -1) {
    // One comma with three digits behind it groups thousands; with any other count it is the point.
    return /^-?\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
  }
  return comma > point ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
}

export function readNumber(value: unknown): NumeroLeido {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { ...NONE, numero: value } : NONE;
  }
  if (typeof value !== 'string') return NONE;
  const text = value.replace(/[\s\u00a0$]/g, '');
  const porciento = text.endsWith('%');
  const digits = withPoint(porciento ? text.slice(0, -1) : text);
  if (!/^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(digits)) return NONE;
  return { numero: Number(digits), normalizado: digits !== value, porciento };
}

/** A percentage from 0 to 100. A bare fraction stays what it is: 0.4 may well mean 0.4 %. */
export function isPercentage(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= 100;
}
