import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sourceOf } from '../src/marco.js';

const BASE = 'https://portal.ejemplo.gob.mx/pal/pal-marco.html';
const src = (asked: string | null, origenes: string[] = []): string | undefined => {
  const answer = sourceOf(asked, BASE, origenes);
  return 'src' in answer ? answer.src : undefined;
};

describe('the page of the frame', () => {
  it('shows data of its own site, by any form of their address', () => {
    expect(src('pal.json')).to.equal('https://portal.ejemplo.gob.mx/pal/pal.json');
    expect(src('/a/pal.json?b=1')).to.equal('https://portal.ejemplo.gob.mx/a/pal.json?b=1');
    expect(src('https://portal.ejemplo.gob.mx/x')).to.equal('https://portal.ejemplo.gob.mx/x');
  });

  it('shows no other, but of sites that its page names', () => {
    const other = 'https://datos.ejemplo.gob.mx/pal.json';
    expect(src(other)).to.equal(undefined);
    expect(src(other, ['https://datos.ejemplo.gob.mx'])).to.equal(other);
    expect(src('http://portal.ejemplo.gob.mx/pal.json')).to.equal(undefined);
    expect(src('//datos.ejemplo.gob.mx/pal.json')).to.equal(undefined);
    expect(src('https://a:b@portal.ejemplo.gob.mx/pal.json')).to.equal(undefined);
  });

  it('takes nothing but http and https', () => {
    for (const bad of [
      null,
      '',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://x',
      'file:///a',
      'http://',
    ]) {
      expect(src(bad), String(bad)).to.equal(undefined);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (asked) => {
        const found = src(asked);
        if (found !== undefined) expect(new URL(found).origin).to.equal(new URL(BASE).origin);
      }),
    );
  });
});
