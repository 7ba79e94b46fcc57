import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig } from 'vite';
import { strategy } from './scripts/lib/minify-literals.js';

/** Vite minifies code, not the text inside html`` and css``. */
const literals = minifyTemplateLiterals({
  include: ['src/**/*.ts'],
  failOnError: true,
  options: { strategy },
});

/**
 * The root is the project, not demo/, so that the demo pages can load ../src while `npm start` runs.
 * `npm run build` (scripts/build.js) calls this once for each CDN file and adds `build.lib`: said here
 * it would be merged into a list of two formats.
 */
export default defineConfig({
  plugins: [
    {
      ...literals,
      // PAL_PLAIN keeps the text of templates as written, to compare what both show.
      apply: (_, { command }) => command === 'build' && !process.env.PAL_PLAIN,
    },
  ],
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
