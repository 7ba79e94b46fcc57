/** The reference page of the standard, as Storybook MDX in Spanish, made from the schemas. Node only. */
import type { CodeList } from './codes.js';
import { describeCode } from './descriptions-codes.js';
import { describeMember, NOUNS } from './descriptions.js';
import { EXAMPLES } from './examples.js';
import { nounsOf, requiredMembers, type Nouns } from './nouns.js';
import { correo, fecha, fechaHora, texto, uri } from './schema/base.js';
import { feed } from './schema/feed.js';
import type { ObjectShape, ScalarShape, Shape } from './shape.js';

const INTRO = `{/* Página generada: no la edite. La escribe «npm run schema» a partir de src/feed. */}
import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="Guía/Referencia del feed" />

# Referencia del archivo de datos, versión 1.0

Un archivo JSON describe un ejercicio local de gobierno abierto con todos sus planes. Esta página
nombra cada miembro y cada código. El mismo contenido está en \`schema/pal-feed.schema.json\`: si su
archivo empieza con \`"$schema"\`, el editor completa y revisa mientras escribe.

**Lo mínimo para un tablero útil**

\`\`\`json
{
  "version": "1.0",
  "actualizado": "2026-03-31T18:00:00-06:00",
  "publicador": { "nombre": "Instituto de Transparencia" },
  "ejercicio": { "nombre": "Ejercicio local", "entidad": { "cve_ent": "17", "nombre": "Morelos" } },
  "planes": [
    {
      "titulo": "Plan de acción local",
      "inicio": "2025-09-01",
      "compromisos": [{ "id": "C01", "titulo": "Publicar los pozos" }]
    }
  ]
}
\`\`\`

**Reglas de todo el archivo**

- Los miembros obligatorios se marcan con **sí**. Lo demás es opcional; \`null\`, el texto vacío y los
  espacios valen como ausencia. Lo que falta no es cero: se muestra «sin dato».
- Un **texto** es una cadena, o un mapa por idioma: \`{"es-MX": "…", "nhe": "…"}\`. Es texto simple,
  sin HTML, de hasta 20 000 caracteres.
- Una **fecha** es \`AAAA-MM-DD\`, o \`AAAA-MM\` o \`AAAA\` si no se sabe más.
- Un **id** es único en todo el archivo. Un **id de …** menciona a otro elemento.
- Una lista de códigos **cerrada** avisa de un código que no conoce y lo muestra tal cual; una
  **abierta** acepta cualquiera.
- Un miembro propio empieza con \`x_\`. Los que no se conocen se conservan, con un aviso.
- Límites: 25 MB, 64 niveles, 100 000 elementos.
`;

/** Text that MDX shows as it is. */
function escape(text: string): string {
  return text.replace(/[{}<>|]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function code(value: string): string {
  return `\`${value.replaceAll('|', '\\|')}\``;
}

function anchor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9áéíóúñ_ ]/g, '')
    .replaceAll(' ', '-');
}

function listTitle({ nombre, abierta }: CodeList): string {
  return `Códigos de ${nombre}${abierta ? ' (abierta)' : ''}`;
}

const SCALARS = new Map<unknown, string>([
  [fecha, 'fecha'],
  [fechaHora, 'fecha y hora'],
  [uri, 'enlace'],
  [correo, 'correo'],
]);
const TYPES = { string: 'cadena', number: 'número', boolean: 'verdadero o falso' };

function scalarType(shape: ScalarShape): string {
  if (shape.codes) return `[${shape.codes.nombre}](#${anchor(listTitle(shape.codes))})`;
  if (shape.names) return 'id';
  if (shape.refersTo) return `id de ${shape.refersTo.join(' \\| ')}`;
  return SCALARS.get(shape.schema) ?? TYPES[shape.type];
}

function typeOf(shape: Shape, nouns: Nouns): string {
  switch (shape.kind) {
    case 'object': {
      const name = nouns.nameOf.get(shape)!;
      return `[${name}](#${anchor(name)})`;
    }
    case 'list':
      return `lista de ${typeOf(shape.item, nouns)}`;
    case 'map':
      return `mapa de ${typeOf(shape.key, nouns)} a ${typeOf(shape.value, nouns)}`;
    case 'union':
      if (shape.schema === texto) return 'texto';
      return shape.options.map((option) => typeOf(option, nouns)).join(' o ');
    case 'scalar':
      return scalarType(shape);
    case 'free':
      return 'cualquier valor';
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function nounSection(name: string, shape: ObjectShape, nouns: Nouns): string {
  const required = new Set(requiredMembers(name, shape));
  const rows = [...shape.members].map(([member, { shape: inner }]) => {
    const examples = EXAMPLES[`${name}.${member}`] ?? EXAMPLES[member];
    const shown = inner.kind === 'object' ? undefined : examples?.[0];
    return [
      code(member),
      typeOf(inner, nouns),
      required.has(member) ? '**sí**' : '',
      escape(describeMember(name, member) ?? ''),
      shown === undefined ? '' : code(JSON.stringify(shown)),
    ];
  });
  const head = ['miembro', 'tipo', 'obligatorio', 'qué es', 'ejemplo'];
  return `### ${name}\n\n${escape(NOUNS[name] ?? '')}\n\n${table(head, rows)}\n`;
}

function listSection(list: CodeList): string {
  const rows = list.codigos.map((value) => [
    code(value),
    escape(describeCode(list.nombre, value) ?? ''),
  ]);
  return `### ${listTitle(list)}\n\n${table(['código', 'qué es'], rows)}\n`;
}

/** The page as MDX, not yet formatted. */
export function makeReferencePage(): string {
  const nouns = nounsOf(feed);
  const sections = [...nouns.nouns].map(([name, shape]) => nounSection(name, shape, nouns));
  const lists = [...nouns.lists].map(listSection);
  return [INTRO, '## Miembros\n', ...sections, '## Códigos\n', ...lists].join('\n');
}
