/** Text in reading order against text in the order of the eye. */
import { engine } from '../helpers/engine.js';

export interface Run {
  text: string;
  box: DOMRect;
  node: Text;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Clipped to nothing, for screen readers alone. */
function isClipped(el: Element | null): boolean {
  for (let at = el; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  }
  return false;
}

/** A fold that is closed keeps the boxes of what it hides. */
const isSeen = (el: Element): boolean =>
  el.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Text nodes that are painted, through shadow roots and slots, as they stand in the tree. */
export function* runs(root: Node): Generator<Run> {
  const children = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  const inside =
    root instanceof HTMLSlotElement && root.assignedNodes().length > 0
      ? root.assignedNodes()
      : children.childNodes;
  for (const node of inside) {
    if (node instanceof Element && /^(style|script|option|textarea)$/.test(node.localName))
      continue;
    if (!(node instanceof Text)) {
      yield* runs(node);
      continue;
    }
    const parent = node.parentElement;
    if (squeezed(node.data) === '' || !parent || !isSeen(parent) || isClipped(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) yield { text: squeezed(node.data), box, node };
  }
}

/** Baselines of one line differ by as much as their sizes of letter. */
const SAME_LINE = engine === 'webkit' ? 8 : 6;

/**
 * What stands beside a title is read with it, before what stands under the title; a head of a table
 * that is as high as two rows is read with the first.
 */
function isReadFirst({ node: a }: Run, { node: b }: Run): boolean {
  const within = (node: Text, selector: string): Element | null =>
    node.parentElement!.closest(selector);
  const high = within(a, 'th[rowspan]');
  return (
    (within(a, '.a-est') !== null && within(b, '.a-fec') !== null) ||
    (high !== null && high.closest('thead') === within(b, 'thead'))
  );
}

/** Of two neighbours in the tree, the second stands before the first for the eye. */
export function backwardPairs(list: readonly Run[]): string[] {
  return list.slice(1).flatMap(({ text, box: b }, i) => {
    const { text: before, box: a } = list[i]!;
    if (isReadFirst(list[i]!, list[i + 1]!)) return [];
    const above = b.bottom <= a.top + SAME_LINE / 2 && b.left < a.right;
    const sameLine =
      Math.abs(b.top - a.top) < SAME_LINE && Math.abs(b.bottom - a.bottom) < SAME_LINE;
    const beside = sameLine && b.right <= a.left + 1;
    return above || beside ? [`«${before}» → «${text}»`] : [];
  });
}
