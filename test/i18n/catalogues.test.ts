import { expect } from '@open-wc/testing';
import type { Message } from '../../src/i18n/terms.js';
import { CATALOGUES } from './catalogues.js';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];

function placeholders(message: Message): string[] {
  const names = forms(message).flatMap((form) =>
    [...form.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!),
  );
  return [...new Set(names)].sort();
}

describe('the words', () => {
  it('belong to areas with names of their own', () => {
    const areas = CATALOGUES.map((t) => t.area);
    expect(new Set(areas).size).to.equal(areas.length);
  });

  for (const { area, catalogues } of CATALOGUES) {
    const { 'es-MX': es, en } = catalogues;
    describe(`of ${area}`, () => {
      it('are the same in both languages', () => {
        expect(Object.keys(en).sort()).to.deep.equal(Object.keys(es).sort());
      });
      it('have the same placeholders in both languages', () => {
        for (const key of Object.keys(es))
          expect(placeholders(en[key]!), key).to.deep.equal(placeholders(es[key]!));
      });
      it('have plural forms in both languages, chosen by n', () => {
        for (const key of Object.keys(es)) {
          expect(typeof en[key], key).to.equal(typeof es[key]);
          if (typeof es[key] === 'object') expect(placeholders(es[key]), key).to.include('n');
        }
      });
      it('are written: none is blank, has loose spaces or an unclosed brace', () => {
        for (const catalogue of [es, en]) {
          for (const [key, message] of Object.entries(catalogue)) {
            for (const form of forms(message)) {
              expect(form.trim(), key).to.not.equal('');
              expect(form, key).to.not.match(/ {2}/);
              expect(form.replace(/\{\w+\}/g, ''), key).to.not.match(/[{}]/);
            }
          }
        }
      });
    });
  }
});
