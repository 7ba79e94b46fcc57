import { expect } from '@open-wc/testing';
import { decode, isBinary } from '../../src/feed/decode.js';

const TEXT = '{"titulo":"Compromiso de Coyoacán, ñandú y €"}';
const utf8 = new TextEncoder().encode(TEXT);

function utf16(text: string, littleEndian: boolean, bom: boolean): Uint8Array {
  const units = bom ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function latin1(text: string): Uint8Array {
  const other: Record<string, number> = { '€': 0x80, '“': 0x93, '”': 0x94 };
  return Uint8Array.from(text, (char) => other[char] ?? char.charCodeAt(0));
}

describe('decoding', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(utf8)).to.deep.equal({ text: TEXT });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).to.deep.equal({ text: TEXT });
  });

  for (const littleEndian of [true, false]) {
    for (const bom of [true, false]) {
      it(`reads UTF-16${littleEndian ? 'LE' : 'BE'} ${bom ? 'with' : 'without'} byte order mark`, () => {
        expect(decode(utf16(TEXT, littleEndian, bom))).to.deep.equal({
          text: TEXT,
          aviso: 'codificacion_utf_16',
        });
      });
    }
  }

  it('recognises Windows-1252 when the bytes are not UTF-8', () => {
    expect(decode(latin1(TEXT))).to.deep.equal({
      text: TEXT,
      aviso: 'codificacion_windows_1252',
    });
  });

  it('keeps UTF-8 when only a few bytes of it are broken', () => {
    const broken = Uint8Array.of(...utf8.slice(0, 5), 0xff, ...utf8.slice(5));
    const { text, aviso } = decode(broken);
    expect(aviso).to.equal('codificacion_danada');
    expect(text).to.contain('Coyoacán, ñandú');
  });

  it('reads UTF-8 that is cut inside a character as UTF-8', () => {
    const cut = utf8.slice(0, utf8.indexOf(0xc3) + 1);
    expect(decode(cut).aviso).to.equal(undefined);
  });

  it('takes an empty file as an empty text', () => {
    expect(decode(new Uint8Array())).to.deep.equal({ text: '' });
  });

  it('knows a spreadsheet, gzip and PDF by their first bytes', () => {
    expect(isBinary(Uint8Array.of(0x50, 0x4b, 3, 4))).to.equal(true);
    expect(isBinary(Uint8Array.of(0x1f, 0x8b, 8, 0))).to.equal(true);
    expect(isBinary(new TextEncoder().encode('%PDF-1.7'))).to.equal(true);
    expect(isBinary(utf8)).to.equal(false);
    expect(isBinary(new Uint8Array())).to.equal(false);
  });
});
