/** A feed through a format and back, by the command. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { feed, folder, run } from './command.js';

/** Where a plan is written in each format: as people name it, with and without `-o`. */
export const PLACES = {
  xlsx: (home) => [join(home, 'm.xlsx')],
  ods: (home) => ['-o', join(home, 'm.ods')],
  'csv in a folder': (home) => ['-o', join(home, 'hojas'), '--to', 'csv'],
  'csv in a ZIP': (home) => [join(home, 'm.zip')],
};

export async function isSamePlan(before, after) {
  const { code, text, said } = await run(['diff', before, after, '--exit-code']);
  assert.equal(said, '');
  assert.equal(text, 'Las dos ediciones dicen lo mismo.\n');
  assert.equal(code, 0);
}

/** @param {string} name  @param {string} format */
export async function roundTrip(name, format) {
  const home = folder();
  const where = PLACES[format](home);
  const made = await run(['convert', feed(name), ...where]);
  assert.equal(made.code, 0, `${name}: ${made.said}`);
  const file = where.find((word) => word.startsWith(home));
  const back = await run(['convert', file, join(home, 'vuelta.json')]);
  assert.equal(back.code, 0, `${name}: ${back.said}`);
  await isSamePlan(feed(name), join(home, 'vuelta.json'));
}
