import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromPointer, locate, positionsOf, toPointer } from '../../src/feed/json-position.js';

const TEXT = `{
  "a": {"b": [10, 20,
    {"c": "x"}]},
  "con/barra": 1, "con~tilde": 2, "": 3,
  "acentuado\\u0020": 4,
  "a": {"b": [11]}
}`;

describe('positions in a JSON text', () => {
  it('finds line and column of what pointers name', () => {
    const found = locate('{\n "a": [1,\n  {"b": true}]}', ['', '/a', '/a/1/b', '/z', '/a/7']);
    expect(found.get('')).to.deep.equal({ linea: 1, columna: 1 });
    expect(found.get('/a')).to.deep.equal({ linea: 2, columna: 7 });
    expect(found.get('/a/1/b')).to.deep.equal({ linea: 3, columna: 9 });
    expect(found.size).to.equal(3);
  });

  it('unescapes names as JSON and JSON Pointer do, and takes the last of repeated ones', () => {
    const found = locate(TEXT, ['/con~1barra', '/con~0tilde', '/', '/acentuado ', '/a/b/0']);
    expect(found.get('/con~1barra')).to.deep.equal({ linea: 4, columna: 16 });
    expect(found.get('/con~0tilde')).to.deep.equal({ linea: 4, columna: 32 });
    expect(found.get('/')).to.deep.equal({ linea: 4, columna: 39 });
    expect(found.get('/acentuado ')).to.deep.equal({ linea: 5, columna: 22 });
    expect(found.get('/a/b/0')).to.deep.equal({ linea: 6, columna: 15 });
  });

  it('finds every value of any JSON, however it is indented', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const pointers: [string, unknown][] = [];
        const visit = (node: unknown, path: (string | number)[]): void => {
          pointers.push([toPointer(path), node]);
          if (typeof node !== 'object' || node === null) return;
          for (const [key, child] of Object.entries(node)) visit(child, [...path, key]);
        };
        visit(JSON.parse(text), []);
        const found = locate(
          text,
          pointers.map(([pointer]) => pointer),
        );
        const lines = text.split('\n');
        return pointers.every(([pointer, node]) => {
          const { linea, columna } = found.get(pointer)!;
          const rest = lines[linea - 1]!.slice(columna - 1);
          const start = JSON.stringify(node)[0]!;
          return rest.startsWith(start);
        });
      }),
    );
  });

  it('reads back every pointer it writes', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (path) => {
        expect(fromPointer(toPointer(path))).to.deep.equal(path);
      }),
    );
  });

  it('counts columns in UTF-16 units, from 1', () => {
    const text = 'á😀\nx';
    const found = positionsOf(text, [0, 1, 3, 4, 5]);
    expect([...found.values()]).to.deep.equal([
      { linea: 1, columna: 1 },
      { linea: 1, columna: 2 },
      { linea: 1, columna: 4 },
      { linea: 2, columna: 1 },
      { linea: 2, columna: 2 },
    ]);
  });
});
