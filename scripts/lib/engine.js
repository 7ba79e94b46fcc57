/**
 * Plugin of the validator's CDN file: puts the engine inside it as one function. A worker is made
 * from the text of that function, and where no worker may be opened the page calls it: one copy of
 * the code for both, and one file that works alone, from a USB stick too.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { numberWords } from './number-words.js';
import { packTerms } from './pack-terms.js';
import { pruneWords } from './prune-words.js';
import { SLIM, TREESHAKE } from './slim.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOST = /\/src\/elements\/pal-validador\/engine-host\.ts$/;

/** Stands where the engine goes: it is finished already, and to bundle it twice would break it. */
const PLACE = 'PAL_ENGINE_GOES_HERE';

/** The engine as a plain script that serves the port it finds in `self`. */
async function engineScript() {
  const [{ output }] = await build({
    root: ROOT,
    logLevel: 'warn',
    resolve: { alias: SLIM },
    plugins: [numberWords(), packTerms(), pruneWords()],
    build: {
      write: false,
      lib: {
        entry: `${ROOT}src/elements/pal-validador/worker.ts`,
        formats: ['iife'],
        name: 'PalMotor',
      },
      rolldownOptions: { treeshake: TREESHAKE },
    },
  });
  return output[0].code;
}

/**
 * In the page the engine finds its port under the name that worker.ts looks for. The name of the policy
 * is for pages with Trusted Types, which must list it.
 */
const HOST_SOURCE = `function engine() { ${PLACE}(); }
const trusted = (address) => {
  const { trustedTypes } = window;
  if (!trustedTypes) return address;
  return trustedTypes
    .createPolicy('pal-validador', { createScriptURL: (url) => url })
    .createScriptURL(address);
};
export function openWorker() {
  const text = \`(\${engine})()\`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return new Worker(trusted(address));
}
export function serveHere(port) {
  globalThis.palPuerto = port;
  engine();
  delete globalThis.palPuerto;
}
`;

/** @returns {import('vite').Plugin} */
export function inlineEngine() {
  return {
    name: 'inline-engine',
    enforce: 'pre',
    load(id) {
      return HOST.test(id) ? { code: HOST_SOURCE, moduleType: 'js' } : null;
    },
    async generateBundle(_, bundle) {
      const code = await engineScript();
      for (const chunk of Object.values(bundle)) {
        if (!chunk.code?.includes(`${PLACE}()`))
          throw new Error('The engine has no place in the file');
        chunk.code = chunk.code.replace(`${PLACE}()`, () => code);
      }
    },
  };
}
