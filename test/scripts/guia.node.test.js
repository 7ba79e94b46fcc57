import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PASOS } from '../../scripts/lib/guia-pasos.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const guide = readFileSync(at('stories/guia/de-excel-al-tablero.mdx'), 'utf8');
const script = readFileSync(at('scripts/guia-capturas.js'), 'utf8');

describe('the guide from Excel to the board', () => {
  it('has the steps that the script follows, in their order', () => {
    const titles = [...guide.matchAll(/^## (\d+)\. (.+)$/gm)].map(([, n, title]) => [+n, title]);
    assert.deepEqual(
      titles,
      PASOS.map(({ titulo }, i) => [i + 1, titulo]),
    );
  });

  it('shows each picture that the script takes, with words for it, and none is heavy', () => {
    const shown = [...guide.matchAll(/<img\s+src="guia\/([^"]+)"\s+alt="[^"]{20,}"/g)];
    const taken = PASOS.map(({ captura }) => captura).filter(Boolean);
    assert.deepEqual(
      shown.map(([, name]) => name),
      taken,
    );
    for (const name of taken) {
      const file = at(`stories/guia/capturas/${name}`);
      assert.ok(existsSync(file), name);
      assert.ok(statSync(file).size < 150_000, name);
    }
  });

  it('gives for its example what the script fills in', () => {
    for (const [, value] of guide.matchAll(
      /^\| (?:Quién publica|Título del plan) +\| (.+?) +\|$/gm,
    )) {
      assert.ok(script.includes(value), value);
    }
    for (const words of ['Publicar la calidad del agua', 'Reunir los análisis de cada pozo']) {
      assert.ok(guide.includes(words) && script.includes(words), words);
    }
  });
});
