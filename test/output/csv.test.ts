import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { exactCsv, excelCsv, inertCell } from '../../src/output/csv.js';
import { readCsv } from './read-csv.js';

const FORMULA = /^[\s\p{Cf}\p{Cc}"']*[=+\-@＝＋－＠]/u;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;
/** What begins a formula, what separates, what a program may skip. */
const SIGNS = Array.from('=+-@＝＋\t\r\n",; \'\u200b\ufeffáx1.');
const cell = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...SIGNS) }),
);
const sheetOf = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    encabezado: fc.array(fc.string(), { minLength: width, maxLength: width }),
    filas: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
  }),
);

describe('CSV', () => {
  it('exact: what is read back is what was written, to the character', () => {
    fc.assert(
      fc.property(sheetOf, (hoja) => {
        const text = exactCsv(hoja);
        const rows = readCsv(text);
        const written = [hoja.encabezado, ...hoja.filas].map((row) =>
          row.map((value) => (value === null ? '' : String(value))),
        );
        // A row of one empty cell is an empty line; the reader has it as one cell too.
        expect(rows).to.deep.equal(written);
        expect(text.endsWith('\r\n')).to.equal(true);
      }),
    );
  });

  it('for Excel: no cell begins a formula, whether commas or semicolons separate', () => {
    fc.assert(
      fc.property(sheetOf, (hoja) => {
        const text = excelCsv({ ...hoja, encabezado: hoja.encabezado.map(() => 'x') });
        expect(text.codePointAt(0)).to.equal(0xfeff);
        for (const separator of [',', ';', '\t']) {
          for (const value of readCsv(text.slice(1), separator).flat()) {
            if (NUMBER.test(value) || value.startsWith("'")) continue;
            // A row cut at a semicolon may begin with the digits of a number of the row.
            const own = separator === ',' || !/^\s*-\d/.test(value);
            if (own) expect(value, JSON.stringify(value)).to.not.match(FORMULA);
          }
        }
      }),
    );
  });

  it('for Excel: every value of a sheet keeps its place, one line a row', () => {
    fc.assert(
      fc.property(sheetOf, (hoja) => {
        const rows = readCsv(excelCsv(hoja).slice(1));
        expect(rows.map((row) => row.length)).to.deep.equal(
          [hoja.encabezado, ...hoja.filas].map((row) => row.length),
        );
      }),
    );
  });

  const CASES: Record<string, string> = {
    '=1+1': "'=1+1",
    '+52 777 123': "'+52 777 123",
    '-5': '-5',
    '-5.25': '-5.25',
    '-5 días': "'-5 días",
    '@SUM(A1)': "'@SUM(A1)",
    '＝1+1': "'＝1+1",
    '\t=1': "'=1",
    '\r\n=1': "'=1",
    ' =1': "'=1",
    '\u200b=1': "'\u200b=1",
    '"=1': '\'"=1',
    'a;=1': "a;'=1",
    'a; -b': "a;' -b",
    'a\nb': 'a b',
    '2016-04-30': '2016-04-30',
    '12.5': '12.5',
    'agua - luz': 'agua - luz',
    'https://x.mx/?a=1': 'https://x.mx/?a=1',
  };
  for (const [text, written] of Object.entries(CASES)) {
    it(`for Excel: ${JSON.stringify(text)} is written ${JSON.stringify(written)}`, () => {
      expect(inertCell(text)).to.equal(written);
    });
  }
});
