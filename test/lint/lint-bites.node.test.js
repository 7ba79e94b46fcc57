import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { LAYERS } from '../../scripts/lint/layers.js';

const cwd = fileURLToPath(new URL('../../', import.meta.url));

// The project's own configuration, less the rules that need types: these snippets are no files.
const eslint = new ESLint({
  cwd,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** @returns {Promise<string[]>} the rules that the snippet breaks at that place of the tree */
async function broken(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  assert.equal(result.fatalErrorCount, 0, JSON.stringify(result.messages));
  return result.messages.map((message) => message.ruleId);
}

const FILES = ['index', 'upgrade'];
const FOLDERS = Object.keys(LAYERS).filter((layer) => !FILES.includes(layer));

describe('layers', () => {
  for (const from of FOLDERS) {
    for (const to of [...FOLDERS, ...FILES]) {
      if (from === to) continue;
      const path = FILES.includes(to) ? `../${to}.js` : `../${to}/x.js`;
      const allowed = LAYERS[from].includes(to);
      it(`${from} ${allowed ? 'may' : 'may not'} import ${to}`, async () => {
        const rules = await broken(`src/${from}/bite.ts`, `export { x } from '${path}';\n`);
        assert.equal(rules.includes('pal/layers'), !allowed);
      });
    }
  }

  const refused = [
    ['a folder that looks back from deeper down', 'src/feed/schema/bite.ts', '../../model/x.js'],
    ['zod outside feed', 'src/model/bite.ts', 'zod/mini'],
    ['lit in model', 'src/model/bite.ts', 'lit'],
    ['lit in layout', 'src/layout/bite.ts', 'lit/directives/repeat.js'],
    ['d3-scale in views', 'src/views/bite.ts', 'd3-scale'],
    ['d3-shape in model', 'src/model/bite.ts', 'd3-shape'],
    ['d3-selection anywhere', 'src/layout/bite.ts', 'd3-selection'],
    ['a package that nobody named', 'src/elements/x/bite.ts', 'lodash'],
    ['papaparse outside formats and importers', 'src/output/bite.ts', 'papaparse'],
    ['the HTML parser outside its module', 'src/importers/bite.ts', 'htmlparser2'],
    ['node in the browser', 'src/feed/bite.ts', 'node:fs'],
    ['a format of spreadsheets outside formats', 'src/sheets/bite.ts', 'hucre/xlsx'],
    ['an unzipper in the elements', 'src/elements/x/bite.ts', 'fflate'],
    ['the engine in a board', 'src/elements/pal-tablero/bite.ts', '../../engine/x.js'],
    ['zod in sheets', 'src/sheets/bite.ts', 'zod/mini'],
    ['names out of another element', 'src/elements/x/bite.ts', '../y/y.js'],
  ];
  for (const [what, file, path] of refused) {
    it(`refuse ${what}`, async () => {
      assert.ok((await broken(file, `export { x } from '${path}';\n`)).includes('pal/layers'));
    });
  }

  it('refuse a dynamic import that looks back', async () => {
    const rules = await broken('src/feed/bite.ts', "export const x = import('../model/x.js');\n");
    assert.ok(rules.includes('pal/layers'));
  });

  it('refuse a folder that the table does not know', async () => {
    assert.ok((await broken('src/misc/bite.ts', 'export const x = 1;\n')).includes('pal/layers'));
  });

  const allowed = [
    [
      'the engine in the validator',
      'src/elements/pal-validador/bite.ts',
      "export { x } from '../../engine/x.js';\n",
    ],
    ['registration of another element', 'src/elements/x/bite.ts', "import '../y/y.js';\n"],
    ['zod in feed', 'src/feed/schema/bite.ts', "export { x } from 'zod/mini';\n"],
    ['hucre in formats', 'src/formats/bite.ts', "export { x } from 'hucre/ods';\n"],
    ['d3-array in model', 'src/model/bite.ts', "export { x } from 'd3-array';\n"],
    ['papaparse in importers', 'src/importers/csv.ts', "export { x } from 'papaparse';\n"],
    [
      'htmlparser2 in importers/html',
      'src/importers/html.ts',
      "export { x } from 'htmlparser2';\n",
    ],
    ['lit in i18n/localize', 'src/i18n/localize.ts', "export { x } from 'lit';\n"],
    ['types of model in i18n', 'src/i18n/bite.ts', "export type { x } from '../model/x.js';\n"],
  ];
  for (const [what, file, code] of allowed) {
    it(`allow ${what}`, async () => {
      assert.deepEqual(
        (await broken(file, code)).filter((rule) => rule === 'pal/layers'),
        [],
      );
    });
  }
});

describe('bans', () => {
  const SYNTAX = 'no-restricted-syntax';
  const html = "import { html } from 'lit';\n";
  const refused = [
    ['new Date() in model', 'src/model/bite.ts', 'export const x = new Date();\n', SYNTAX],
    ['Date.now() in views', 'src/views/bite.ts', 'export const x = Date.now();\n', SYNTAX],
    ['Date.now handed on', 'src/layout/bite.ts', 'export const x = Date.now;\n', SYNTAX],
    [
      'a style attribute in a template',
      'src/views/bite.ts',
      `${html}export const x = html\`<p style="color:red">a</p>\`;\n`,
      SYNTAX,
    ],
    ['innerHTML', 'src/elements/x/bite.ts', "document.body.innerHTML = '';\n", SYNTAX],
    [
      'unsafeHTML',
      'src/views/bite.ts',
      "export { unsafeHTML } from 'lit/directives/unsafe-html.js';\n",
      'no-restricted-imports',
    ],
    [
      'styleMap',
      'src/views/bite.ts',
      "export { styleMap } from 'lit/directives/style-map.js';\n",
      'no-restricted-imports',
    ],
    [
      'an unguarded definition',
      'src/elements/x/bite.ts',
      "customElements.define('x-y', class extends HTMLElement {});\n",
      'wc/guard-define-call',
    ],
    ['eval', 'src/model/bite.ts', "eval('1');\n", 'no-eval'],
    ['console', 'src/model/bite.ts', "console.log('1');\n", 'no-console'],
    [
      'an image without text',
      'src/views/bite.ts',
      `${html}export const x = html\`<img src="a.png" />\`;\n`,
      'lit-a11y/alt-text',
    ],
    ['a test that is alone', 'test/bite.test.ts', "it.only('a', () => {});\n", SYNTAX],
    ['a test that is skipped', 'test/bite.test.ts', "describe.skip('a', () => {});\n", SYNTAX],
  ];
  for (const [what, file, code, rule] of refused) {
    it(`refuse ${what}`, async () => {
      assert.ok((await broken(file, code)).includes(rule));
    });
  }

  it('let the edge look at the clock', async () => {
    const rules = await broken('src/elements/x/bite.ts', 'export const x = Date.now();\n');
    assert.equal(rules.includes(SYNTAX), false);
  });

  it('let a date be made from its parts in model', async () => {
    const rules = await broken('src/model/bite.ts', 'export const x = new Date(0);\n');
    assert.equal(rules.includes(SYNTAX), false);
  });

  it('let a template bind the style property', async () => {
    const code = `${html}export const x = html\`<p .style=\${'--x: 3'}>a</p>\`;\n`;
    assert.equal((await broken('src/views/bite.ts', code)).includes(SYNTAX), false);
  });
});
