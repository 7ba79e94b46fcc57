import { expect } from '@open-wc/testing';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { defineTerms } from '../../src/i18n/terms.js';

const t = defineTerms(
  'prueba',
  {
    hola: 'Hola',
    saludo: 'Hola, {nombre}',
    dias: { one: 'vence en {n} día', other: 'vence en {n} días' },
    de: '{n} de {total}',
  },
  {
    hola: 'Hello',
    saludo: 'Hello, {nombre}',
    dias: { one: 'due in {n} day', other: 'due in {n} days' },
    de: '{n} of {total}',
  },
);
const es = makeLocalizer('es-MX');
const en = makeLocalizer('en');

describe('a word of a catalogue', () => {
  it('is said in the language of the words', () => {
    expect(t(es, 'hola')).to.equal('Hola');
    expect(t(en, 'hola')).to.equal('Hello');
    for (const tag of ['yua', 'nah', 'zap', 'xx-invalid', ''])
      expect(t(makeLocalizer(tag), 'hola'), tag).to.equal('Hola');
  });
  it('takes texts as they are', () => {
    const nombre = '<b>{n}</b> $& $1';
    expect(t(es, 'saludo', { nombre })).to.equal(`Hola, ${nombre}`);
  });
  it('formats numbers', () => {
    expect(t(es, 'de', { n: 1234, total: 30000 })).to.equal('1,234 de 30,000');
  });
  it('chooses the plural form by Intl', () => {
    expect(t(es, 'dias', { n: 1 })).to.equal('vence en 1 día');
    expect(t(es, 'dias', { n: 0 })).to.equal('vence en 0 días');
    expect(t(es, 'dias', { n: 12 })).to.equal('vence en 12 días');
    expect(t(es, 'dias', { n: 1_000_000 })).to.equal('vence en 1,000,000 días');
    expect(t(en, 'dias', { n: 1 })).to.equal('due in 1 day');
    expect(t(en, 'dias', { n: 0 })).to.equal('due in 0 days');
  });
  it('is looked up among its own keys only', () => {
    expect(t.has('hola')).to.equal(true);
    expect(t.has('constructor')).to.equal(false);
    expect(t.has('nada')).to.equal(false);
  });
  it('belongs to a named area', () => {
    expect(t.area).to.equal('prueba');
  });
});
