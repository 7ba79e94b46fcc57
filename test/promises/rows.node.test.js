import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8');
const missing = (text) =>
  [...text.matchAll(/`((?:test|scripts|stories)\/[^`]+)`/g)]
    .map((m) => m[1])
    .filter((path) => !existsSync(fileURLToPath(new URL(path, ROOT))));

describe('the promises of accessibility', () => {
  const table = read('test/promises/README.md');

  it('are all here, A1 to A22, each with a test that exists', () => {
    const rows = [...table.matchAll(/^\| A(\d+) +\|.*\| (.*`.*) \|$/gm)];
    assert.deepEqual(
      rows.map((row) => Number(row[1])),
      Array.from({ length: 22 }, (_, i) => i + 1),
    );
    assert.deepEqual(missing(table), []);
  });
});

describe('the Chartability audit', () => {
  const page = read('stories/guia/chartability.mdx');
  const answers = page.split(/^### /m).slice(1);
  const critical = answers.filter((text) => text.includes('**crítica**'));

  it('answers 50 heuristics, 14 of them critical', () => {
    assert.equal(answers.length, 50);
    assert.equal(critical.length, 14);
    for (const answer of answers) {
      assert.match(answer, /\*\*(Cumple|Cumple, con reserva|No cumple|No aplica)\.\*\*/);
    }
  });

  it('has no critical failure, and a test that exists for each critical one', () => {
    for (const answer of critical) {
      assert.match(answer, /\*\*Cumple/);
      assert.match(answer, /Prueba: `/);
    }
    assert.deepEqual(missing(page), []);
  });

  it('counts in its table what its answers say', () => {
    const verdicts = ['Cumple', 'Cumple, con reserva', 'No cumple', 'No aplica'];
    for (const verdict of verdicts) {
      const has = (text) => text.includes(`**${verdict}.**`);
      const figures = [critical.filter(has).length, answers.filter(has).length];
      const row = new RegExp(`^\\| ${verdict} +\\| (\\d+) +\\| (\\d+) +\\|$`, 'm').exec(page);
      assert.deepEqual([Number(row[1]), Number(row[2])], figures, verdict);
    }
  });
});
