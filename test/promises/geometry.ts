/** What is too small, cut or sticking out in a drawn element; each finding is one line. */
import { engine } from '../helpers/engine.js';
import { descendants } from './actions.js';

const name = (el: Element): string => {
  const words = (el.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${el.localName}.${el.getAttribute('class') ?? ''} «${words}»`;
};

const isDrawn = (el: Element): boolean => {
  const { width, height } = el.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(el).visibility === 'visible';
};

/** For screen readers, or for the keyboard while it is there: clipped to nothing. */
function isForReaders(el: Element): boolean {
  for (let at: Element | null = el; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  }
  return false;
}

const all = (element: Element): Element[] => [...descendants(element.shadowRoot!)].filter(isDrawn);

const TARGETS = 'a[href], button, input, select, summary';

/** Targets under 24 × 24 px, links in running text too. */
export function smallTargets(element: Element): string[] {
  return all(element)
    .filter((el) => el.matches(TARGETS) && !isForReaders(el))
    .flatMap((el) => {
      const { width, height } = el.getBoundingClientRect();
      const small = width < 24 || height < 24;
      return small ? [`${name(el)}: ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
    });
}

const textOf = (el: Element): string =>
  [...el.childNodes]
    .map((n) => (n.nodeType === Node.TEXT_NODE ? n.nodeValue : ''))
    .join('')
    .trim();

/** Size in px as painted: that of SVG text goes through its view box. */
function paintedSize(el: Element): number {
  const size = parseFloat(getComputedStyle(el).fontSize);
  const scale = el instanceof SVGGraphicsElement ? (el.getScreenCTM()?.a ?? 1) : 1;
  return size * scale;
}

/** Text under 12 px. */
export function smallText(element: Element): string[] {
  return all(element)
    .filter((el) => textOf(el) !== '' && !isForReaders(el))
    .flatMap((el) => {
      const size = paintedSize(el);
      return size < 11.99 ? [`${name(el)}: ${size.toFixed(1)} px`] : [];
    });
}

/** The only part that may be wider than its box. */
const SCROLLER = '.rodillo';

/** WebKit counts the spacing after the last letter and word of a line. */
export const SLACK = engine === 'webkit' ? 6 : 1;

function sticksOut(el: Element, { left, right }: DOMRect): boolean {
  const box = el.getBoundingClientRect();
  return box.right > right + SLACK || box.left < left - SLACK;
}

/** Text that sticks out of the element, is cut, or makes anything but a table scroll sideways. */
export function cutText(element: Element): string[] {
  const frame = element.getBoundingClientRect();
  const found: string[] = [];
  for (const el of all(element)) {
    if (isForReaders(el) || el.closest(SCROLLER)) continue;
    if (textOf(el) !== '' && sticksOut(el, frame)) found.push(`${name(el)} sticks out`);
    const { overflowX, overflowY, textOverflow } = getComputedStyle(el);
    const cuts = (flow: string): boolean => flow !== 'visible';
    if (cuts(overflowX) && el.scrollWidth > el.clientWidth + 1) found.push(`${name(el)} is cut`);
    if (cuts(overflowY) && el.scrollHeight > el.clientHeight + 1) found.push(`${name(el)} is low`);
    if (textOverflow === 'ellipsis') found.push(`${name(el)} has an ellipsis`);
  }
  return found;
}
