/** Nothing too small, cut or sticking out, as drawn and as the reader changes the text. */
import { expect } from '@open-wc/testing';
import { cutText, SLACK, smallTargets, smallText } from './geometry.js';
import { descendants } from './actions.js';
import { show, type Box } from './states.js';

const NARROW: Box = { width: 320, scheme: 'light' };
const WIDE: Box = { width: 1280, scheme: 'light' };

/** What a reader's own style sheet sets (WCAG 1.4.12), by the page. */
const SPACING = `.espaciado * {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}`;

export function fits(names: readonly string[]): void {
  describe('in every state', function () {
    this.timeout(60_000);

    for (const name of names) {
      it(`${name}: targets of 24 px, text of 12 px, nothing cut at 320 px`, async () => {
        for (const where of [NARROW, WIDE]) {
          const { element, box } = await show(name, where);
          const found = [...smallTargets(element), ...smallText(element), ...cutText(element)];
          expect(found, `${where.width} px`).to.deep.equal([]);
          expect(box.scrollWidth, 'sideways').to.be.at.most(where.width);
          box.remove();
        }
      });
    }
  });

  describe('for readers who change the text', function () {
    this.timeout(60_000);

    const sheet = document.createElement('style');
    sheet.textContent = SPACING;
    before(() => document.head.append(sheet));
    after(() => sheet.remove());

    const LONG = names.filter((name) => /open|tabla|nothing|card|not there/.test(name));

    for (const name of LONG) {
      it(`${name}: wider spacing arrives inside and cuts nothing`, async () => {
        for (const where of [NARROW, WIDE]) {
          const { element, box } = await show(name, where);
          box.classList.add('espaciado');
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
          const words = [...descendants(element.shadowRoot!)].find((el) => el.matches('p, b'))!;
          const { letterSpacing, fontSize, lineHeight } = getComputedStyle(words);
          expect(parseFloat(letterSpacing) / parseFloat(fontSize)).to.be.closeTo(0.12, 0.04);
          expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.5 - 1e-6);
          expect(cutText(element), `${where.width} px`).to.deep.equal([]);
          expect(box.scrollWidth).to.be.below(where.width + SLACK);
          box.remove();
        }
      });

      it(`${name}: text of twice the size cuts nothing`, async () => {
        const { element, box } = await show(name, { ...WIDE, width: 640 });
        const before = parseFloat(getComputedStyle(element).fontSize);
        box.style.fontSize = '200%';
        // The height tells the observer, the observer a frame, the frame the new drawing.
        for (let round = 0; round < 10 && (round < 3 || cutText(element).length > 0); round++) {
          await new Promise((done) => setTimeout(done, 100));
        }
        expect(parseFloat(getComputedStyle(element).fontSize)).to.equal(2 * before);
        expect(cutText(element)).to.deep.equal([]);
        expect(box.scrollWidth).to.be.at.most(640);
      });
    }
  });
}
