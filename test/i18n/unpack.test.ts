import { expect } from '@open-wc/testing';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { unpackTerms } from '../../src/i18n/unpack.js';
import { readWords } from '../../src/i18n/words.js';

describe('packed catalogues', () => {
  it('give both languages by key, plural forms apart and empty texts kept', () => {
    const packed = 'hola\ndias\nnada\nHola\n{n} día^{n} días\n\nHello\n{n} day^{n} days\n';
    expect(unpackTerms('prueba', packed).catalogues).to.deep.equal({
      'es-MX': { hola: 'Hola', dias: { one: '{n} día', other: '{n} días' }, nada: '' },
      en: { hola: 'Hello', dias: { one: '{n} day', other: '{n} days' }, nada: '' },
    });
  });

  it('stand side by side in the same columns', () => {
    const lines = 'uno,a,b,Uno,A,B,One,Ay,Bee'.split(',');
    expect(unpackTerms('una', lines, 0, 1).catalogues.en).to.deep.equal({ uno: 'One' });
    expect(unpackTerms('otra', lines, 1, 2).catalogues).to.deep.equal({
      'es-MX': { a: 'A', b: 'B' },
      en: { a: 'Ay', b: 'Bee' },
    });
  });

  it('are said by key or by place, with the words of the page first and lines left out', () => {
    const terms = unpackTerms(
      'prueba',
      'hola\n\ndias\nHola\n\n{n} día^{n} días\nHello\n\n{n} day^{n} days',
    );
    const say = terms as unknown as (
      loc: ReturnType<typeof makeLocalizer>,
      key: string | number,
      params?: object,
    ) => string;
    const en = makeLocalizer('en');
    expect(say(en, 0)).to.equal('Hello');
    expect(say(en, 'hola')).to.equal('Hello');
    expect(say(en, 2, { n: 3 })).to.equal('3 days');
    const { words } = readWords({ prueba: { hola: 'Piyali' } });
    const nah = makeLocalizer('nah', 'es-MX', words);
    expect(say(nah, 0)).to.equal('Piyali');
    expect(say(nah, 2, { n: 1 })).to.equal('1 día');
    expect(terms.has('dias')).to.equal(true);
    expect(terms.has('otra')).to.equal(false);
  });
});
