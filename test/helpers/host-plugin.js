/**
 * Pages of a host, and the finished script in them:
 *   /dist/pal-tablero.js, /dist/pal-completo.js and both as .classic.js
 *       built in memory by the project's own settings when first asked for, so that no test depends
 *       on when `npm run build` last ran
 *   /__anfitrion__/texto?archivo=…   the same as text, which the runner's esbuild leaves as it is
 *   /__anfitrion__/?guion=…&politica=…&estilo=…&cuerpo=…
 *       a page of its own: scripts (comma-separated file names of dist/), a policy as HTTP header, a
 *       style sheet by its address, and what stands in its body
 * The command `medios` sets media features that the runner's own emulateMedia lacks; `retrato` takes
 * a picture of a part of the page; `arbol` reads the accessibility tree. All answer null outside
 * Chromium.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readTree } from './tree.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Entry and format of each file. */
const FILES = {
  '/dist/pal-tablero.js': ['tablero', 'es'],
  '/dist/pal-tablero.classic.js': ['tablero', 'iife'],
  '/dist/pal-completo.js': ['index', 'es'],
  '/dist/pal-completo.classic.js': ['index', 'iife'],
};

/** In the page before anything else, and a file of its own because of the policy. */
const COLLECTOR = `
window.fallas = []; window.avisos = []; window.violaciones = [];
addEventListener('error', (e) => fallas.push(String(e.message)));
addEventListener('unhandledrejection', (e) => fallas.push(String(e.reason)));
document.addEventListener('securitypolicyviolation', (e) =>
  violaciones.push([e.effectiveDirective, e.blockedURI, e.sample].join(' ')));
for (const kind of ['error', 'warn']) {
  const say = console[kind];
  console[kind] = (...args) => { avisos.push(kind + ': ' + args.join(' ')); say(...args); };
}
`;

const built = new Map();

/** @param {string} path of FILES @returns {Promise<string>} the code as `npm run build` makes it */
function bundle(path) {
  if (!built.has(path)) built.set(path, bundleAnew(...FILES[path]));
  return built.get(path);
}

async function bundleAnew(entry, format) {
  const result = await build({
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${ROOT}src/${entry}.ts`, formats: [format], name: 'PalTablero' },
    },
  });
  return [result].flat()[0].output[0].code;
}

function page({ guion = '', estilo = '', cuerpo = '', idioma = 'es-MX' }) {
  const scripts = guion
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const kind = name.includes('.classic.') ? 'defer' : 'type="module"';
      return `<script ${kind} src="/dist/${name}"></script>`;
    });
  const sheet = estilo ? `<link rel="stylesheet" href="${estilo}">` : '';
  return `<!doctype html><html lang="${idioma}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Portal</title>
    <link rel="icon" href="/demo/icono.svg"><script src="/__anfitrion__/colector.js"></script>
    ${sheet}${scripts.join('')}</head><body>${cuerpo}</body></html>`;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function hostPlugin() {
  const clients = new Map();
  return {
    name: 'host',
    async serve(context) {
      const { path, query } = context;
      if (path in FILES) return { body: await bundle(path), type: 'js' };
      if (path === '/__anfitrion__/colector.js') return { body: COLLECTOR, type: 'js' };
      if (path === '/__anfitrion__/texto') {
        return { body: await bundle(`/dist/${query.archivo}`), type: 'text' };
      }
      if (path !== '/__anfitrion__/') return undefined;
      const headers = query.politica ? { 'content-security-policy': query.politica } : {};
      return { body: page(query), type: 'html', headers };
    },
    async executeCommand({ command, payload, session }) {
      if (!['medios', 'retrato', 'arbol'].includes(command)) return undefined;
      const { browser } = session;
      if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return { value: null };
      const tab = browser.getPage(session.id);
      if (command === 'retrato') {
        return { value: await tab.screenshot({ clip: payload, encoding: 'base64' }) };
      }
      if (!clients.has(session.id)) clients.set(session.id, await tab.createCDPSession());
      if (command === 'arbol') return { value: await readTree(clients.get(session.id)) };
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await clients.get(session.id).send('Emulation.setEmulatedMedia', { features });
      return { value: true };
    },
  };
}
