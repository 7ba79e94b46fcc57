import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { gather } from '../../scripts/lib/gather.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = `${ROOT}src/elements/avance-resumen/avance-resumen.ts`;

async function bundle(plugins) {
  const [{ output }] = await build({
    root: ROOT,
    logLevel: 'error',
    plugins,
    build: { write: false, lib: { entry: ENTRY, formats: ['es'], fileName: () => 'one.js' } },
  });
  const { code, modules } = output[0];
  const used = Object.keys(modules).filter((id) => modules[id].code);
  return { size: gzipSync(code, { level: 9 }).length, used };
}

test('what is alike stands side by side, in fewer bytes and with no module more', async () => {
  const [plain, gathered] = [await bundle([]), await bundle([gather(ENTRY)])];
  const more = gathered.used.filter((id) => !plain.used.includes(id));
  assert.deepEqual(more, []);
  assert.ok(gathered.size < plain.size, `${gathered.size} of ${plain.size} bytes`);
  const words = gathered.used.flatMap((id, i) =>
    /\/src\/i18n\/(summary|codes|board)\.ts$/.test(id) ? [i] : [],
  );
  const views = gathered.used.findIndex((id) => /\/src\/views\/(?!.*styles)/.test(id));
  assert.ok(words.length > 1 && Math.max(...words) < views, 'words stand before views');
});
