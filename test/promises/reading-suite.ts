/** What a reader in browse mode meets: everything that can be seen, in the order of the eye, by name. */
import { expect } from '@open-wc/testing';
import { engine } from '../helpers/engine.js';
import { accessibleTree } from '../helpers/host.js';
import { descendants } from './actions.js';
import { backwardPairs, runs } from './reading.js';
import { show } from './states.js';

const letters = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

/** Said in another way: what stands under aria-hidden, or in a drawing with a name of its own. */
const isSaidOtherwise = (node: Node): boolean => {
  for (let at: Element | null = node.parentElement; at; at = at.parentElement) {
    if (at.ariaHidden === 'true' || at.role === 'img' || at.getAttribute('role') === 'img')
      return true;
    if (at.hasAttribute('aria-label') && at.matches('button, a')) return true;
  }
  return false;
};

/** Roles that must say what they are. */
const NAMED =
  /^(button|link|heading|image|combobox|searchbox|textbox|checkbox|radio|tab|tablist|group|search|navigation|region|dialog|DisclosureTriangle|columnheader|rowheader|table|grid)$/;

export function readsInOrder(names: readonly string[], widths: readonly number[]): void {
  describe('browse mode', function () {
    this.timeout(120_000);
    let texts = 0;
    let things = 0;
    after(() =>
      console.log(`browse mode: ${texts} texts in order, ${things} things of the tree, all named`),
    );

    for (const name of names) {
      for (const width of widths) {
        it(`${name} at ${width} px reads in the order of the eye`, async () => {
          const { box, element } = await show(name, { width, scheme: 'light' });
          const seen = [...runs(element)].filter(({ node }) => !isSaidOtherwise(node));
          texts += seen.length;
          expect(backwardPairs(seen)).to.deep.equal([]);
          box.remove();
        });
      }

      // Only Chromium tells its tree.
      if (engine !== 'chromium') continue;
      it(`${name}: the tree says all that is seen, in that order, and names every control`, async () => {
        const { box, element } = await show(name, { width: 1000, scheme: 'light' });
        const tree = (await accessibleTree())!;
        things += tree.length;
        const nameless = tree.filter((one) => NAMED.test(one.role) && one.name === '');
        const loose = nameless.filter(({ role, focusable }) => focusable || role !== 'group');
        expect(loose.map(({ role }) => role)).to.deep.equal([]);
        const said = letters(
          tree
            .filter(({ role }) => role === 'StaticText')
            .map((one) => one.name)
            .join(''),
        );
        let at = 0;
        const unsaid: string[] = [];
        for (const { text, node } of runs(element)) {
          if (isSaidOtherwise(node)) continue;
          const found = said.indexOf(letters(text), at);
          if (found < 0) unsaid.push(text);
          else at = found + letters(text).length;
        }
        expect(unsaid).to.deep.equal([]);
        // What has a role of a control has words that can be spoken to it.
        for (const el of descendants(element.shadowRoot!)) {
          if (
            el.matches('button, a[href]') &&
            el.hasAttribute('aria-label') &&
            el.checkVisibility()
          ) {
            const label = letters(el.getAttribute('aria-label')!).toLowerCase();
            const word = letters((el as HTMLElement).innerText).toLowerCase();
            expect(label, el.outerHTML.slice(0, 120)).to.include(word);
          }
        }
        box.remove();
      });
    }
  });
}
