/**
 * ESLint rule: who may import whom. One table, read as "this folder may import these"; it holds for
 * static and dynamic imports and for re-exports, by the file that the specifier names.
 */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Folder of src → folders it may import; `index`, `tablero`, `upgrade` and `marco` are files. */
export const LAYERS = {
  feed: [],
  model: ['feed'],
  layout: ['model', 'feed'],
  i18n: ['feed'],
  base: ['i18n'],
  context: ['model', 'feed', 'i18n', 'base'],
  views: ['layout', 'model', 'feed', 'i18n', 'base'],
  output: ['feed', 'model', 'layout', 'i18n'],
  publish: ['feed', 'model'],
  sheets: ['feed', 'i18n'],
  formats: ['sheets', 'feed', 'i18n'],
  importers: ['feed', 'sheets'],
  engine: ['feed', 'i18n', 'output', 'publish', 'sheets', 'formats', 'importers'],
  elements: [
    'views',
    'layout',
    'model',
    'feed',
    'i18n',
    'base',
    'context',
    'output',
    'sheets',
    'formats',
    'importers',
    'publish',
  ],
  cli: ['feed', 'model', 'i18n', 'output', 'publish', 'sheets', 'formats', 'importers'],
  upgrade: ['base'],
  marco: [],
  tablero: ['upgrade', 'elements', 'base'],
  validador: ['index', 'upgrade', 'elements', 'base'],
  index: [
    'tablero',
    'upgrade',
    'elements',
    'views',
    'layout',
    'model',
    'feed',
    'i18n',
    'base',
    'context',
  ],
};

/** Folder → folders whose types it may name, though not their code. */
const TYPES_ONLY = { i18n: ['model'] };

/** One element's folder → what it may import besides: no board must carry it. */
const ALSO = { 'elements/pal-validador/': ['engine'] };

/** Package → places that may import it; a package that no line names is refused in src. */
const PACKAGES = [
  [/^(lit|@lit\/.*|lit-html)(\/|$)/, ['base', 'context', 'views', 'elements', 'i18n/localize']],
  [/^zod(\/|$)/, ['feed']],
  [/^d3-(array|time)$/, ['layout', 'model']],
  [/^d3-(scale|shape|geo)$/, ['layout']],
  [/^(hucre|fflate)(\/|$)/, ['formats']],
  [/^papaparse$/, ['formats', 'importers']],
  [/^htmlparser2$/, ['importers/html']],
  [/^(@noble\/hashes|jsondiffpatch)(\/|$)/, ['publish']],
  [/^(node:|(commander|@clack\/prompts)$)/, ['cli']],
];

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: '{{from}} may not import {{to}} (see LAYERS in scripts/lint/layers.js).',
      unknown: '{{from}} is no layer: name it in LAYERS in scripts/lint/layers.js.',
      sideways: 'An element may import another one only to register it: import "{{path}}";',
      package: '{{name}} may not be imported in {{from}} (see PACKAGES in scripts/lint/layers.js).',
    },
  },
  create(context) {
    const file = relative(SRC, context.filename).split(sep).join('/');
    if (file.startsWith('..')) return {};
    const from = layerOf(file);
    const check = (node) => checkImport(context, { file, from, node });
    return {
      Program(node) {
        if (!(from in LAYERS)) context.report({ node, messageId: 'unknown', data: { from } });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

function checkImport(context, { file, from, node }) {
  const path = node.source?.value;
  if (typeof path !== 'string') return;
  if (!path.startsWith('.')) {
    if (!mayUsePackage(path, file)) {
      context.report({ node, messageId: 'package', data: { name: path, from } });
    }
    return;
  }
  const target = join(dirname(file), path).split(sep).join('/');
  if (target.startsWith('..')) return;
  const to = layerOf(target);
  const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
  if (from === to) {
    if (from === 'elements' && !typeOnly && isSideways(file, target, node)) {
      context.report({ node, messageId: 'sideways', data: { path } });
    }
    return;
  }
  if (LAYERS[from]?.includes(to)) return;
  if (Object.entries(ALSO).some(([at, more]) => file.startsWith(at) && more.includes(to))) return;
  if (typeOnly && TYPES_ONLY[from]?.includes(to)) return;
  context.report({ node, messageId: 'layer', data: { from, to } });
}

/** @param {string} file path inside src: `feed/schema/plan.ts` → `feed`, `index.ts` → `index` */
function layerOf(file) {
  const [first = ''] = file.split('/');
  return first.replace(/\.[jt]s$/, '');
}

function mayUsePackage(name, file) {
  const line = PACKAGES.find(([pattern]) => pattern.test(name));
  return line !== undefined && line[1].some((place) => file.startsWith(place));
}

/** From one element's folder into another one's, with names: more than a registration. */
function isSideways(file, target, node) {
  const here = file.split('/');
  const there = target.split('/');
  if (here.length < 3 || there.length < 3 || here[1] === there[1]) return false;
  return node.type !== 'ImportDeclaration' || node.specifiers.length > 0;
}
