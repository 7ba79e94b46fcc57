import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig } from 'vite';
import { minifyCss } from './scripts/lib/minify-css.js';

/** Vite minifies code, not the text inside html`` and css``. */
const literals = minifyTemplateLiterals({
  include: ['src/**/*.ts'],
  failOnError: true,
  options: {
    minifyOptions: {
      caseSensitive: true,
      collapseWhitespace: true,
      // One space stays one space: between inline elements and around expressions it is text.
      conservativeCollapse: true,
      removeComments: true,
      minifyCSS: minifyCss,
    },
  },
});

/**
 * The root is the project, not demo/, so that the demo pages can load ../src while `npm start` runs.
 * `npm run build` (scripts/build.js) calls this once for each CDN file and adds `build.lib`: said here
 * it would be merged into a list of two formats.
 */
export default defineConfig({
  plugins: [{ ...literals, apply: 'build' }],
  build: {
    // The floor of the project's style sheets: container queries, :has(), nesting.
    target: ['chrome111', 'firefox114', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: false,
    rolldownOptions: {
      // ES library builds keep white space unless told; a CDN file must not ask for another one.
      output: { minify: true, codeSplitting: false, comments: { annotation: false } },
    },
  },
});
