/** What has no member of its own in the feed: it goes to `x_…`, and the report says so. */
import { copyJson } from '../feed/copy.js';
import { fold } from '../feed/similar.js';
import type { Lugar } from './findings.js';
import { type Importing, type Pieza, push } from './importing.js';
import type { Source } from './source.js';

/** Secrets and personal data that no published file may carry. */
const PERSONAL =
  /^(?:curp|rfc|password|contrasena|remember_token|token|telefono|tel|phone|celular|movil|usuario_email|email_personal)$/;
/** What a database counted when it was asked. */
const COMPUTED = /_aggregate$|^__typename$/;

/** The name of an own member: `Notas internas` of a CSV → `x_csv_notas_internas`. */
export function ownName(importing: Importing, name: string): string {
  return `x_${importing.origen}_${fold(name) || 'dato'}`;
}

/** Keeps a value under an own name, beside another one that has it already. */
export function keep(
  importing: Importing,
  pieza: Pieza,
  name: string,
  value: unknown,
  lugar: Lugar,
): void {
  if (PERSONAL.test(fold(name))) {
    importing.findings.add('dato_personal_omitido', lugar, { esperado: name });
    return;
  }
  const copy = harmless(importing, value, lugar);
  const destino = ownName(importing, name);
  if (destino in pieza) push(pieza, `${destino}_mas`, copy);
  else pieza[destino] = copy;
  importing.findings.add('conservado_en_x', lugar, { valor: copy, destino });
}

/** A copy to keep of any value, without personal data; what was left out is told. */
export function harmless(importing: Importing, value: unknown, lugar: Lugar): unknown {
  const { copy, omitted } = copied(value);
  if (omitted.length > 0) {
    importing.findings.add('dato_personal_omitido', lugar, { esperado: omitted.join(', ') });
  }
  return copy;
}

/** A value as JSON holds it, without the members that are nobody's business. */
function copied(value: unknown): { copy: unknown; omitted: string[] } {
  try {
    const copy = copyJson(value);
    return { copy, omitted: dropPersonal(copy) };
  } catch {
    // Too deep, or a circle: there is no telling where it ends.
    return { copy: '…', omitted: [] };
  }
}

/** Takes personal data out of a value, in place; gives the names of what it took. */
function dropPersonal(root: unknown): string[] {
  const omitted = new Set<string>();
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (Array.isArray(next) || !PERSONAL.test(fold(key))) pending.push(value);
      else {
        omitted.add(key);
        Reflect.deleteProperty(next, key);
      }
    }
  }
  return [...omitted];
}

/** Keeps all that nobody took of a record. */
export function keepRest(importing: Importing, source: Source, pieza: Pieza): void {
  for (const { name, value, lugar } of source.left()) {
    if (COMPUTED.test(name)) importing.findings.add('calculado_omitido', lugar, { valor: value });
    else keep(importing, pieza, name, value, lugar);
  }
}
