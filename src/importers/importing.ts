/** The state of one import, and the reading of the values that every old system has. */
import { cleanText } from '../feed/clean-text.js';
import { isObject } from '../feed/shape.js';
import { crossStatus } from './crosswalk.js';
import { momentOf, readDate } from './dates.js';
import { Findings, type Lugar, type Origen } from './findings.js';
import { htmlToText, looksLikeHtml, type TextoDeHtml } from './html.js';
import { Ids } from './ids.js';
import { isPercentage, readNumber } from './numbers.js';
import type { OpcionesImportacion } from './options.js';
import { isAbsent } from './source.js';

/** An item of the feed while it is made. */
export type Pieza = Record<string, unknown>;

const DEEPEST = 8;

/** Sets a member, unless it is absent or an empty list. */
export function put(pieza: Pieza, name: string, value: unknown): void {
  if (isAbsent(value) || (Array.isArray(value) && value.length === 0)) return;
  pieza[name] = value;
}

/** Adds to a list of an item. */
export function push(pieza: Pieza, name: string, ...values: unknown[]): void {
  if (values.length === 0) return;
  const list = pieza[name];
  if (Array.isArray(list)) list.push(...values);
  else pieza[name] = values;
}

/** Any value as a text: lists line by line, objects as `key: value`, as the old boards showed them. */
function asText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return '';
  const lines = Array.isArray(value)
    ? value.map((one) => asText(one, depth + 1))
    : Object.entries(value).map(([key, one]) => `${key}: ${asText(one, depth + 1)}`);
  return lines.filter((line) => line !== '').join('\n');
}

export class Importing {
  readonly findings: Findings;
  readonly ids: Ids;
  /** The latest moment seen in the source. */
  latest: string | undefined;

  constructor(
    readonly origen: Origen,
    readonly options: OpcionesImportacion,
    readonly dateOrder?: 'dia_primero' | 'mes_primero',
  ) {
    this.findings = new Findings(origen);
    this.ids = new Ids(this.findings);
  }

  /** A text with its links. HTML becomes plain text, and what could not be kept of it is told. */
  rich(value: unknown, lugar: Lugar): TextoDeHtml {
    const text = cleanText(asText(value)).trim();
    const plain = { texto: text, enlaces: [], rechazados: [], relativos: [] };
    if (!looksLikeHtml(text)) return plain;
    const read = htmlToText(text, this.options.sitio);
    this.findings.add('html_a_texto', lugar, { valor: text });
    for (const valor of read.rechazados) this.findings.add('enlace_no_permitido', lugar, { valor });
    for (const valor of read.relativos) this.findings.add('enlace_relativo', lugar, { valor });
    return { ...read, texto: cleanText(read.texto) };
  }

  text(value: unknown, lugar: Lugar): string | undefined {
    if (isAbsent(value)) return undefined;
    const { texto } = this.rich(value, lugar);
    return texto === '' ? undefined : texto;
  }

  /** The title that an item cannot be without. */
  title(value: unknown, lugar: Lugar, otherwise = 'Sin título'): string {
    const text = this.text(value, lugar)?.replace(/\s*\n\s*/g, ' ');
    if (text === undefined) this.findings.add('sin_titulo', lugar, { esperado: otherwise });
    return text ?? otherwise;
  }

  /** Puts a date; one that cannot be read is kept beside it, under `x_…`. */
  date(pieza: Pieza, name: string, value: unknown, lugar: Lugar): void {
    if (isAbsent(value)) return;
    const { fecha, como } = readDate(value, {
      zona: this.options.zona_horaria,
      orden: this.dateOrder,
    });
    if (fecha === undefined) {
      this.#keepRaw('fecha_ilegible', { pieza, name, value, lugar, esperado: 'AAAA-MM-DD' });
      return;
    }
    if (como === 'ambigua') {
      this.findings.add('fecha_ambigua', lugar, { valor: value, esperado: fecha });
    } else if (como !== 'exacta') {
      this.findings.add('fecha_normalizada', lugar, { valor: value, esperado: fecha });
    }
    pieza[name] = fecha;
  }

  /** Puts a number that is not negative; one that cannot be read is kept under `x_…`. */
  number(pieza: Pieza, name: string, value: unknown, lugar: Lugar, percent = false): void {
    if (isAbsent(value)) return;
    const { numero, normalizado } = readNumber(value);
    const fits = percent ? isPercentage(numero) : numero !== undefined && numero >= 0;
    if (!fits) {
      const esperado = percent ? '0–100' : '≥ 0';
      this.#keepRaw('numero_ilegible', { pieza, name, value, lugar, esperado });
      return;
    }
    if (normalizado) {
      this.findings.add('numero_normalizado', lugar, { valor: value, esperado: String(numero) });
    }
    pieza[name] = numero;
  }

  /** Puts a status by a scheme of the crosswalk; a word that says none is kept verbatim. */
  status(pieza: Pieza, value: unknown, lugar: Lugar, scheme: string): void {
    const { estatus, como } = crossStatus(scheme, value);
    pieza['estatus'] = estatus ?? this.text(value, lugar);
    if (como === 'codigo') return;
    const codigo = {
      etiqueta: 'estatus_normalizado',
      dudoso: 'estatus_no_automatico',
      desconocido: 'estatus_desconocido',
    } as const;
    this.findings.add(codigo[como], lugar, { valor: value, esperado: estatus });
  }

  /** The moment of a value in RFC 3339; the latest one of all is remembered. */
  moment(value: unknown): string | undefined {
    const moment = momentOf(value);
    if (moment === undefined) return undefined;
    if (this.latest === undefined || Date.parse(moment) > Date.parse(this.latest)) {
      this.latest = moment;
    }
    return moment;
  }

  #keepRaw(
    codigo: 'fecha_ilegible' | 'numero_ilegible',
    what: { pieza: Pieza; name: string; value: unknown; lugar: Lugar; esperado: string },
  ): void {
    const { pieza, name, value, lugar, esperado } = what;
    const destino = `x_${this.origen}_${name}`;
    pieza[destino] = isObject(value) || Array.isArray(value) ? asText(value) : value;
    this.findings.add(codigo, lugar, { valor: value, esperado, destino });
  }
}
