/**
 * "¿Por qué este número?" from outside: percentages that no figure explains, and the arithmetic of
 * a figure, copied as a reader copies it and added up anew.
 */
import { descendants } from './actions.js';

const PERCENT = /\d\s?%/;

/** Where a percentage may stand without being a figure itself. */
const EXCUSED = [
  // It is one, or the arithmetic that one opens.
  '.por-que-cifra',
  'dialog',
  '.por-que',
  // A drawing whose table stands beside it, and words that repeat it for a screen reader.
  'svg',
  '.sr',
  // The rules in words.
  '[part=metodo]',
].join();

/** The nearest ancestor that matches, out of shadow roots too. */
function closest(el: Element, selector: string): Element | null {
  const found = el.closest(selector);
  if (found) return found;
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selector) : null;
}

/** Inside something whose details are a figure: `aria-details` names the place of that figure. */
function hasDetails(el: Element): boolean {
  const owner = el.closest('[aria-details]');
  if (!owner) return false;
  const root = owner.getRootNode() as ShadowRoot;
  const details = root.getElementById(owner.getAttribute('aria-details')!);
  return details?.querySelector('.por-que-cifra') != null;
}

/** Every text of a feed, as it is drawn. */
function textsOf(value: unknown, texts: string[] = []): string[] {
  if (typeof value === 'string') texts.push(value.replace(/\s+/g, ' ').trim());
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) textsOf(one, texts);
  }
  return texts;
}

/**
 * Percentages drawn by an element that open nothing.
 * @param feed what the element shows: its own texts may speak of percentages
 * @returns one line for each text: its place and its words; empty when every one is explained
 */
export function unexplained(element: Element, feed: unknown): string[] {
  const said = textsOf(feed).filter((text) => PERCENT.test(text));
  const found: string[] = [];
  for (const el of descendants(element.shadowRoot!)) {
    if (el.localName === 'style') continue;
    const own = [...el.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    for (const node of own) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (!PERCENT.test(text) || said.some((one) => one.includes(text))) continue;
      if (closest(el, EXCUSED) || hasDetails(el)) continue;
      found.push(`${el.localName}.${el.className} «${text}»`);
    }
  }
  return found;
}

/** The figures of an element, in the order of the document. */
export function figuresOf(element: Element): HTMLElement[] {
  return [...descendants(element.shadowRoot!)].filter(
    (el): el is HTMLElement => el.matches('.por-que-cifra') && el.getClientRects().length > 0,
  );
}

/** The dialog that is open in the root of a figure. */
export function dialogOf(figure: Element): HTMLDialogElement | null {
  return (figure.getRootNode() as ShadowRoot).querySelector('dialog.por-que-dialogo');
}

/** Opens a figure, copies its arithmetic and closes it again. */
export async function copied(figure: HTMLElement): Promise<string> {
  let text = '';
  const clipboard = { writeText: (words: string) => Promise.resolve(void (text = words)) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    figure.click();
    const dialog = dialogOf(figure)!;
    dialog.querySelector<HTMLElement>('.copia button')!.click();
    await Promise.resolve();
    dialog.close();
    await new Promise((done) => setTimeout(done));
    return text;
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const number = (text: string): number => Number(text.replace(/,/g, '').replace('−', '-'));

/** A share: `1/3` or `40 %`. */
function share(text: string): number {
  const [part, whole] = text.split('/');
  return whole === undefined
    ? number(text.replace(/\s?%/, '')) / 100
    : number(part!) / number(whole);
}

const PRODUCT = /^( *).*: (?<a>[\d.,]+) × (?<s>\d+\/\d+|[\d.,]+\s%) = (?<b>[\d.,]+)$/;
/** A part with its own parts that does not enter the sum above it. */
const APART = /^( +)\S.*: ([\d.,]+|sin dato)$/;
const TOTAL = /^\S.*: (?:.* = )?(?:(?<exact>[\d.,]+) ≈ )?[<>]?(?<shown>\d+)\s%$/;
const QUOTIENT = /(?<a>[\d.,]+) ÷ (?<b>[\d.,]+)(?: =|:) [<>]?(?<p>\d+)\s%/;
const DIFFERENCE = /(?<a>\d+) − (?<b>\d+): (?<d>−?\d+) /;

/** Products line by line; the parts of each sum are the deeper lines right before it. */
function sums(lines: readonly string[]): string[] {
  const wrong: string[] = [];
  const open: { level: number; value: number }[] = [];
  const close = (level: number, said: number | null, line: string): void => {
    const parts: number[] = [];
    while (open.length > 0 && open.at(-1)!.level > level) parts.push(open.pop()!.value);
    if (parts.length === 0 || said === null) return;
    const sum = parts.reduce((a, b) => a + b, 0);
    // Each part is rounded to a decimal, and the last figure to a whole number.
    const slack = 0.05 * parts.length + (level === 0 ? 0.55 : 0.06);
    if (Math.abs(sum - said) > slack) wrong.push(`${sum} is not ${said}: ${line}`);
  };
  for (const line of lines) {
    const found = PRODUCT.exec(line);
    if (found) {
      const { a, s, b } = found.groups as Record<'a' | 's' | 'b', string>;
      const level = found[1]!.length / 2;
      close(level, number(a), line);
      if (Math.abs(number(a) * share(s) - number(b)) > 0.16) wrong.push(`not so: ${line}`);
      open.push({ level, value: number(b) });
      continue;
    }
    const apart = APART.exec(line);
    if (apart) {
      const said = number(apart[2]!);
      close(apart[1]!.length / 2, Number.isNaN(said) ? null : said, line);
      continue;
    }
    const total = TOTAL.exec(line);
    if (total && open.length > 0) close(0, number(total.groups!['shown']!), line);
  }
  if (open.length > 0) wrong.push('parts without their sum');
  return wrong;
}

/** The result that a text says it explains, as it is drawn: "58 %", "22 puntos". */
export const resultOf = (text: string): string => text.split('\n')[1]!.split(': ').at(-1)!;

/**
 * Adds up the copied arithmetic of a figure anew.
 * @returns what does not come to what it says; empty when all does
 */
export function recount(text: string): string[] {
  const lines = text.split('\n').slice(2);
  const result = resultOf(text);
  const wrong = sums(lines);
  for (const line of lines) {
    const part = QUOTIENT.exec(line)?.groups as Record<'a' | 'b' | 'p', string> | undefined;
    if (part) {
      const exact = (number(part.a) / number(part.b)) * 100;
      if (Math.abs(exact - number(part.p)) >= 1) wrong.push(`not so: ${line}`);
    }
    const gap = DIFFERENCE.exec(line)?.groups as Record<'a' | 'b' | 'd', string> | undefined;
    if (gap && number(gap.a) - number(gap.b) !== number(gap.d)) wrong.push(`not so: ${line}`);
  }
  // Whatever the arithmetic is, its own lines end in the result.
  if (!lines.some((line) => line.includes(result))) wrong.push(`«${result}» is nowhere`);
  return wrong;
}
