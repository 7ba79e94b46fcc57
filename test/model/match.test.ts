import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../helpers/seed.js';
import { matchExcerpt, matchPieces, type Trozo } from '../../src/model/match.js';
import { normaliseText, queryWords } from '../../src/model/search.js';

const shown = (pieces: readonly Trozo[]): string =>
  pieces.map(({ texto, marca }) => (marca ? `[${texto}]` : texto)).join('');
const marked = (text: string, query: string): string => shown(matchPieces(text, queryWords(query)));

describe('the runs of a text that match a search', () => {
  it('are as written, whatever the accents and the case of the search', () => {
    expect(marked('Gestión del AGUA potable', 'gestion agua')).to.equal(
      '[Gestión] del [AGUA] potable',
    );
    expect(marked('La niñez', 'NIN')).to.equal('La [niñ]ez');
  });
  it('are all of them, and one where they touch or overlap', () => {
    expect(marked('agua y más agua', 'agua')).to.equal('[agua] y más [agua]');
    expect(marked('residuos', 'resi sidu')).to.equal('[residu]os');
    expect(marked('aaaa', 'aa')).to.equal('[aaaa]');
  });
  it('keep letters and their marks together', () => {
    const written = 'Educacio\u0301n';
    expect(marked(written, 'educacio')).to.equal('[Educacio\u0301]n');
    expect(marked('e\u0301', 'e')).to.equal('[e\u0301]');
    expect(marked('ﬁnanzas', 'i')).to.equal('[ﬁ]nanzas');
    expect(marked('👩‍👩‍👧 familia', '👩')).to.equal('[👩‍👩‍👧] familia');
  });
  it('are found in other scripts', () => {
    expect(marked('قانون الشفافية', 'الشفافية')).to.equal('قانون [الشفافية]');
    expect(marked('ΟΔΟΣ', 'οδός')).to.equal('[ΟΔΟΣ]');
    expect(marked('हिन्दी', 'हि')).to.equal('[हि]न्दी');
  });
  it('are none without words or without a match', () => {
    expect(matchPieces('Agua', [])).to.deep.equal([{ texto: 'Agua', marca: false }]);
    expect(matchPieces('Agua', ['fuego'])).to.deep.equal([{ texto: 'Agua', marca: false }]);
    expect(matchPieces('', ['a'])).to.deep.equal([]);
  });
});

const LETTERS = 'aábBñn ÁÜüσςΣßéﬁ한e\u0301\u0300i\u0307İ👩\u200d🇲🇽';
const letters = fc
  .array(fc.constantFrom(...Array.from(LETTERS)), { maxLength: 30 })
  .map((l) => l.join(''));
const texts = fc.oneof(letters, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('any text and any search', () => {
  it('leave the text unchanged, its runs joined', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const pieces = matchPieces(text, queryWords(query));
        expect(pieces.map((p) => p.texto).join('')).to.equal(text);
        expect(pieces.every((p) => p.texto !== '')).to.be.true;
      }),
    );
  });
  it('mark only what matches, and never the same in two runs that touch', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const words = queryWords(query);
        const pieces = matchPieces(text, words);
        pieces.forEach(({ texto, marca }, i) => {
          if (!marca) return;
          const normal = normaliseText(texto);
          expect(words.some((word) => normal.includes(word))).to.be.true;
          expect(pieces[i - 1]?.marca).not.to.be.true;
        });
      }),
    );
  });
  it('mark every word that the search finds in the text', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        for (const word of queryWords(query)) {
          if (!normaliseText(text).includes(word)) continue;
          const pieces = matchPieces(text, [word]);
          expect(pieces.some(({ marca }) => marca)).to.be.true;
        }
      }),
    );
  });
  it('part no grapheme cluster', () => {
    const ends = (text: string): Set<number> => {
      let at = 0;
      const parts = new Intl.Segmenter('es').segment(text);
      return new Set(Array.from(parts, ({ segment }) => (at += segment.length)));
    };
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const whole = ends(text);
        let at = 0;
        for (const { texto } of matchPieces(text, queryWords(query))) {
          expect(whole.has((at += texto.length))).to.be.true;
        }
      }),
    );
  });
});

describe('what stands around the first match of a long text', () => {
  const long = `${'Antes de todo esto. '.repeat(20)}El agua llega. ${'Y después nada. '.repeat(20)}`;
  const cut = (query: string): string => shown(matchExcerpt(long, queryWords(query)));
  it('is cut between words', () => {
    const text = cut('agua');
    expect(text).to.match(/^… (\S+ )*Antes de todo esto\. El \[agua\] llega\. .* …$/);
    expect(text.length).to.be.within(100, 170);
    for (const word of text
      .replaceAll(/[[\]… ]+/g, ' ')
      .trim()
      .split(' ')) {
      expect(long.split(' ')).to.include(word);
    }
  });
  it('is the beginning when the match is there or nowhere', () => {
    expect(cut('antes')).to.match(/^\[Antes\] de .* …$/);
    expect(cut('fuego')).to.match(/^Antes de todo .* …$/);
  });
  it('is all of a short text', () => {
    expect(shown(matchExcerpt('Agua', ['agua']))).to.equal('[Agua]');
  });
  it('holds the match, whatever the text', () => {
    const spaced = fc.array(fc.constantFrom('agua', 'y', 'áéíóú', 'x'.repeat(60)), {
      minLength: 30,
    });
    fc.assert(
      fc.property(spaced, (parts) => {
        const text = parts.join(' ');
        const pieces = matchExcerpt(text, ['agua']);
        expect(pieces.some(({ marca }) => marca)).to.equal(text.includes('agua'));
      }),
    );
  });
});
