import { expect } from '@open-wc/testing';
import { commitmentHref } from '../../src/views/commitment-link.js';

const BASE = 'https://portal.example/gobierno/abierto.html';

describe('commitmentHref', () => {
  it('sets the parameter beside those of the page', () => {
    expect(commitmentHref('/tablero?tema=agua', 'c-1', BASE)).to.equal(
      'https://portal.example/tablero?tema=agua&compromiso=c-1',
    );
  });

  it('replaces {id} where the address has it', () => {
    expect(commitmentHref('/c/{id}#ver', 'c.1', BASE)).to.equal('https://portal.example/c/c.1#ver');
  });

  it('never lets an id out of its place', () => {
    expect(commitmentHref('/c/{id}/', '../../x?y', BASE)).to.equal(
      'https://portal.example/c/..%2F..%2Fx%3Fy/',
    );
    expect(commitmentHref('/t', 'a&b=c', BASE)).to.equal(
      'https://portal.example/t?compromiso=a%26b%3Dc',
    );
  });

  for (const bad of ['javascript:alert(1)//{id}', 'data:text/html,{id}', 'http://[', 'blob:x']) {
    it(`has no address for ${bad}`, () => {
      expect(commitmentHref(bad, 'c1', BASE)).to.be.null;
    });
  }
});
