/**
 * The whole script as a portal gets it, built when a test first asks, and pages of their own to load
 * it in:
 *   /__script__/es.js, /__script__/iife.js            ?version=9.9.9 pretends another version
 *   /__script__/concatenado.js                        the plain script twice in one file
 *   /__pagina__/?scripts=es.js,iife.js&csp=…          a page with two boards and those scripts
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** Notes what goes wrong, from the first moment on. A file of its own, because of the policy. */
const COLLECT = `
window.fallas = []; window.avisos = []; window.violaciones = [];
addEventListener('error', (e) => fallas.push(String(e.message)));
addEventListener('unhandledrejection', (e) => fallas.push(String(e.reason)));
document.addEventListener('securitypolicyviolation', (e) =>
  violaciones.push(e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample));
console.warn = (...args) => avisos.push(args.join(' '));
`;

const built = new Map();

/** @param {'es' | 'iife'} format @returns {Promise<string>} */
function bundle(format) {
  if (!built.has(format)) built.set(format, bundleAnew(format));
  return built.get(format);
}

async function bundleAnew(format) {
  const [{ output }] = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: `${ROOT}src/index.ts`, formats: [format], name: 'PalTablero' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

async function script(name, pretended) {
  const format = name === 'es.js' ? 'es' : 'iife';
  const code = await bundle(format);
  const text = pretended ? code.replaceAll(`"${version}"`, `"${pretended}"`) : code;
  return name === 'concatenado.js' ? `${text};\n${text}` : text;
}

function page({ scripts = '', tarde }) {
  const tags = scripts
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const type = name.startsWith('es.js') ? ' type="module"' : '';
      return `<script${type} src="/__script__/${name}"></script>`;
    })
    .join('\n');
  const boards = `
    <pal-tablero id="directo" src="/__fallas__/feed.json"><a href="pal.json">Datos</a></pal-tablero>
    <div id="marcado" data-pal-tablero data-src="/__fallas__/feed.json"><a href="pal.json">Datos</a></div>`;
  return `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><title>Portal</title>
    <script src="/__script__/colector.js"></script>${tarde ? '' : tags}</head>
    <body>${boards}${tarde ? tags : ''}</body></html>`;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function bundlePlugin() {
  return {
    name: 'bundle',
    async serve(context) {
      if (context.path === '/__script__/colector.js') return { body: COLLECT, type: 'js' };
      if (context.path.startsWith('/__script__/')) {
        const name = context.path.slice('/__script__/'.length);
        return { body: await script(name, context.query.version), type: 'js' };
      }
      if (context.path !== '/__pagina__/') return undefined;
      const headers = context.query.csp ? { 'content-security-policy': context.query.csp } : {};
      return { body: page(context.query), type: 'html', headers };
    },
    // The esbuild plug-in must leave finished scripts alone.
    resolveMimeType({ path }) {
      return path.startsWith('/__script__/') ? 'js' : undefined;
    },
  };
}
