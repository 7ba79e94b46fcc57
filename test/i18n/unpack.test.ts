import { expect } from '@open-wc/testing';
import { unpack } from '../../src/i18n/unpack.js';

describe('packed catalogues', () => {
  it('give both languages by key, plural forms apart and empty texts kept', () => {
    expect(unpack('hola|Hola|Hello\ndias|{n} día^{n} días|{n} day^{n} days\nnada||')).to.deep.equal(
      [
        { hola: 'Hola', dias: { one: '{n} día', other: '{n} días' }, nada: '' },
        { hola: 'Hello', dias: { one: '{n} day', other: '{n} days' }, nada: '' },
      ],
    );
  });
});
