import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, readable, toHex, toOklab, worst, type Rgb } from '../../src/base/contrast.js';
import { deltaE, fromHex, hueOf } from '../helpers/colour.js';

const byte = fc.integer({ min: 0, max: 255 }).map((n) => n / 255);
const colour = fc.tuple(byte, byte, byte) as fc.Arbitrary<Rgb>;
/** The two grounds of each scheme, as tokens.ts has them. */
const GROUNDS = {
  light: ['#ffffff', '#f5f5f2'].map(fromHex),
  dark: ['#17191b', '#212427'].map(fromHex),
};

describe('the contrast of two colours', () => {
  it('is that of WCAG 2.2', () => {
    const of = (a: string, b: string): string => contrast(fromHex(a), fromHex(b)).toFixed(2);
    expect(of('#000000', '#ffffff')).to.equal('21.00');
    expect(of('#777777', '#ffffff')).to.equal('4.48');
    expect(of('#ffffff', '#767676')).to.equal('4.54');
    expect(of('#0000ff', '#ffffff')).to.equal('8.59');
  });
});

describe('the difference that the tests of colours use', () => {
  it('is CIEDE2000', () => {
    expect(deltaE(fromHex('#ffffff'), fromHex('#000000'))).to.be.closeTo(100, 0.1);
    expect(deltaE(fromHex('#ff0000'), fromHex('#00ff00'))).to.be.closeTo(86.6, 0.1);
    expect(deltaE(fromHex('#336699'), fromHex('#336699'))).to.equal(0);
  });
});

describe('a readable colour', () => {
  for (const [scheme, grounds] of Object.entries(GROUNDS)) {
    it(`on ${scheme}: any of 1 000 reaches 4.5:1, keeps its hue, and is itself where it read`, () => {
      fc.assert(
        fc.property(colour, (asked) => {
          const used = readable(asked, grounds);
          expect(worst(used, grounds)).to.be.at.least(4.5);
          if (worst(asked, grounds) >= 4.5) expect(used).to.equal(asked);
          const [before, after] = [hueOf(asked), hueOf(used)];
          const turned = Math.sin(((after.hue - before.hue) * Math.PI) / 180);
          // A step of 1/255 turns the hue of what is nearly grey or nearly black.
          expect(Math.abs(turned) * Math.min(before.chroma, after.chroma)).to.be.below(0.01);
          expect(after.chroma).to.be.below(before.chroma + 0.01);
        }),
        { numRuns: 1000 },
      );
    });

    it(`on ${scheme}: no nearer lightness would do`, () => {
      fc.assert(
        fc.property(colour, (asked) => {
          const used = readable(asked, grounds);
          if (used === asked) return;
          expect(worst(used, grounds)).to.be.below(4.75);
        }),
        { numRuns: 1000 },
      );
    });
  }

  it('turns darker or lighter, whichever is nearer', () => {
    const grey: Rgb[] = [fromHex('#808080')];
    const lightness = (hex: string): number => toOklab(readable(fromHex(hex), grey))[0];
    expect(lightness('#606060')).to.be.below(toOklab(fromHex('#606060'))[0]);
    expect(toHex(readable(fromHex('#ffffff'), [fromHex('#ffffff')]))).to.equal('#767676');
    expect(toHex(readable(fromHex('#000000'), [fromHex('#000000')], 3))).to.equal('#5a5a5a');
  });

  it('is black or white between grounds that no colour has the ratio with', () => {
    const grounds = ['#000000', '#ffffff'].map(fromHex);
    expect(toHex(readable(fromHex('#c81e5a'), grounds, 5))).to.equal('#ffffff');
    expect(toHex(readable(fromHex('#c81e5a'), ['#8080a0', '#c0c0c0'].map(fromHex), 15))).to.equal(
      '#000000',
    );
  });

  it('is the same colour again when it is asked for', () => {
    fc.assert(
      fc.property(colour, (asked) => {
        const once = readable(asked, GROUNDS.light);
        expect(readable(once, GROUNDS.light)).to.equal(once);
      }),
    );
  });
});
