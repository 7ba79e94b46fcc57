/** What each column is for, in words that need no knowledge of JSON. */
import { describeMember, NOUNS } from '../feed/descriptions.js';
import { AYUDA_DE_CAMPOS, AYUDA_DE_CLASES, AYUDAS } from '../i18n/hojas-ayuda.js';
import { specOf } from './layout.js';
import type { Field, MemberField } from './fields.js';
import type { Kind } from './kinds.js';

function kindHelp({ simple, several, codes }: Kind): string {
  const one = codes ? AYUDA_DE_CLASES['codigo'] : AYUDA_DE_CLASES[simple];
  return [one, several ? AYUDAS.varios : undefined].filter((text) => text !== undefined).join(' ');
}

function memberHelp({ noun, path, kind, column }: MemberField): string {
  const key = `${noun}.${path.join('.')}`;
  const own = AYUDA_DE_CAMPOS[key] ?? AYUDA_DE_CAMPOS[path.at(-1) ?? ''];
  const words = own ?? describeMember(column.noun, path.at(-1) ?? '') ?? '';
  const required = column.required ? AYUDAS.obligatorio : '';
  return [required, words, kindHelp(kind)].filter((text) => text !== '').join(' ');
}

/** The explanation of a field. */
export function helpOf(field: Field): string {
  switch (field.role) {
    case 'member':
      return memberHelp(field);
    case 'key':
      return specOf(field.noun).hasId ? AYUDAS.id : AYUDAS.clave;
    case 'parent':
      return field.parents.length === 1
        ? AYUDAS.padre.replace('{hoja}', specOf(field.parents[0]!).name)
        : AYUDAS.pertenece;
    case 'list':
      return AYUDAS.lista;
    case 'mapKey':
      return AYUDAS.medido;
    case 'shortcut':
      return field.list === 'evidencias' ? AYUDAS.atajoEvidencia : AYUDAS.atajoResponsable;
    case 'entry':
      return AYUDAS.entrada;
    case 'own':
      return AYUDAS.propio;
    case 'other':
      return AYUDAS.otros;
  }
}

/** What a sheet is for. */
export function sheetHelp(noun: string): string {
  return Object.hasOwn(NOUNS, noun) ? NOUNS[noun]! : '';
}
