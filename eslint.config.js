import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import unsanitized from 'eslint-plugin-no-unsanitized';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/lint/layers.js';

/** Text of a feed is only ever text, and a strict CSP blocks inline styles. */
const UNSAFE_IMPORTS = [
  ['lit/directives/unsafe-html.js', 'unsafeHTML'],
  ['lit/directives/unsafe-svg.js', 'unsafeSVG'],
  ['lit/directives/unsafe-mathml.js', 'unsafeMathML'],
  ['lit/directives/template-content.js', 'templateContent'],
  ['lit/static-html.js', 'static html'],
].map(([name, what]) => ({ name, message: `${what} would let markup of a feed in.` }));

const STYLE_MAP = {
  name: 'lit/directives/style-map.js',
  message: 'Its first render sets the style attribute, which a strict CSP blocks: bind .style.',
};

const UNSAFE_SYNTAX = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text of a feed is only ever text: use a template or textContent.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'Never write into the host page.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict CSP blocks style attributes: bind .style=${…}, or use a class.',
  },
];

/** Only the edge (elements, context, cli) may look at the clock; everybody else gets `hoy`. */
const CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The clock is read at the edge only: take `hoy` as an argument.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'The clock is read at the edge only: take `hoy` as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The clock is read at the edge only: take `hoy` as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'The clock is read at the edge only: take `hoy` as an argument.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'storybook-static/**',
      '.cache*/**',
      'coverage/**',
      'test/hosts/**',
      'custom-elements.json',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    // These hand functions to a page.
    files: ['scripts/**/*.js', 'test/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // noUncheckedIndexedAccess makes every index optional; "!" says that the bounds hold.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // In a feed the empty text is as absent as null.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Control characters are what several of our expressions look for.
      'no-control-regex': 'off',
      // Lit binds the handlers of a template to their element.
      '@typescript-eslint/unbound-method': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-restricted-imports': ['error', { paths: [...UNSAFE_IMPORTS, STYLE_MAP] }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      unsanitized.configs.recommended,
    ],
    plugins: { 'lit-a11y': a11y },
    settings: { litHtmlSources: true },
    rules: {
      ...a11y.configs.recommended.rules,
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-useless-template-literals': 'error',
      'lit/no-template-map': 'off',
      'lit/prefer-static-styles': 'error',
      'wc/guard-super-call': 'off',
      'no-restricted-syntax': ['error', ...UNSAFE_SYNTAX],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { pal: { rules: { layers } } },
    rules: {
      'pal/layers': 'error',
      'no-console': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/guard-define-call': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      'no-restricted-syntax': ['error', ...UNSAFE_SYNTAX, ...CLOCK],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/context/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...UNSAFE_SYNTAX] },
  },
  {
    // Catalogues of words and descriptions are as long as the standard is; style sheets are no logic.
    files: [
      'src/i18n/**/*.ts',
      'src/feed/descriptions*.ts',
      'src/feed/codes.ts',
      'src/**/*.styles.ts',
      'src/base/styles.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/base/warn-once.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'lit/prefer-static-styles': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // semantic-dom-diff types every .equal() as a promise, which it is only for snapshots.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|describe)$/][property.name=/^(only|skip)$/]',
          message: 'No test is alone and none is skipped.',
        },
      ],
    },
  },
);
