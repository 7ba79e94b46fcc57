import { expect } from '@open-wc/testing';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { unpack, unpackTerms } from '../../src/i18n/unpack.js';
import { readWords } from '../../src/i18n/words.js';

describe('packed catalogues', () => {
  it('give both languages by key, plural forms apart and empty texts kept', () => {
    expect(unpack('hola|Hola|Hello\ndias|{n} día^{n} días|{n} day^{n} days\nnada||')).to.deep.equal(
      [
        { hola: 'Hola', dias: { one: '{n} día', other: '{n} días' }, nada: '' },
        { hola: 'Hello', dias: { one: '{n} day', other: '{n} days' }, nada: '' },
      ],
    );
  });

  it('are said by key or by place, with the words of the page first and lines left out', () => {
    const terms = unpackTerms(
      'prueba',
      'hola|Hola|Hello\n\ndias|{n} día^{n} días|{n} day^{n} days',
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
