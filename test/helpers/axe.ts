import type * as Axe from 'axe-core';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import { contrast, type Rgb } from './colour.js';
// The package is UMD: imported for its effect it leaves `window.axe`.
import 'axe-core/axe.min.js';

const axe = (window as unknown as { axe: typeof Axe }).axe;

/** WCAG 2.2 AA and best practice, with two rules that axe leaves off by default. */
const OPTIONS: RunOptions = {
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  },
  resultTypes: ['violations', 'incomplete'],
};

/** Every open shadow root under an element, and the document. */
function* roots(of: ParentNode): Generator<DocumentOrShadowRoot> {
  // By member and not by class: the element may be of a frame.
  const { shadowRoot } = of as Element;
  if (shadowRoot) {
    yield shadowRoot;
    yield* roots(shadowRoot);
  }
  for (const child of of.children) yield* roots(child);
}

/** Waits until nothing fades any more: text half faded in has no contrast to speak of. */
export async function atRest(root: Element): Promise<void> {
  await new Promise((done) => requestAnimationFrame(done));
  const running = [root.ownerDocument, ...roots(root)].flatMap((one) => one.getAnimations());
  await Promise.all(running.map((one) => one.finished.catch(() => undefined)));
}

/** What axe asked since the last count was printed. */
const asked = { rules: 0, runs: 0, unsure: 0 };

/** Prints how often axe ran, how many rules held, and what it left open. */
export function sayAxe(): void {
  const { rules, runs, unsure } = asked;
  console.log(`axe: ${runs} runs, ${rules} rules held, ${unsure} left open and decided here`);
}

/** The nearest ground that is painted under an element, through shadow roots. */
function groundOf(el: Element): Rgb {
  for (let at: Element | null = el; at;) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour) return colour;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [1, 1, 1];
}

/** Null for what is see-through. */
function parse(colour: string): Rgb | null {
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!colour.startsWith('rgb') || parts[3] === 0) return null;
  return parts.slice(0, 3).map((v) => v / 255) as unknown as Rgb;
}

const LEAST = 4.5;

/**
 * Text that lies over a drawing, or beside what might cover it: axe looks no further, so its colour
 * is measured here against the ground under it.
 */
function reads(node: NodeResult): boolean {
  const el = elementOf(node);
  if (!el) return false;
  const { color, fill } = getComputedStyle(el);
  const ink = parse(el instanceof SVGElement ? fill : color);
  return ink !== null && contrast(ink, groundOf(el)) >= LEAST;
}

function elementOf({ target }: NodeResult): Element | null {
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const selector of target.flat()) {
    found = root.querySelector(selector);
    if (!found) return null;
    root = found.shadowRoot ?? found;
  }
  return found;
}

/** Narrow tables are drawn as blocks, whose cells axe does not find: each head of a row has one. */
function hasCells(node: NodeResult): boolean {
  const table = elementOf(node);
  if (!(table instanceof HTMLTableElement)) return false;
  const rows = [...table.tBodies].flatMap(({ rows: own }) => [...own]);
  return rows.every((row) => row.querySelector('td') !== null || row.cells.length === 1);
}

/** A link that is underlined is told from the text around it by more than its colour. */
function isUnderlined(node: NodeResult): boolean {
  const el = elementOf(node);
  return el !== null && getComputedStyle(el).textDecorationLine.includes('underline');
}

/** What axe leaves open, and how it is decided here. Everything else left open is a finding. */
const DECIDED: Readonly<Record<string, (node: NodeResult) => boolean>> = {
  'color-contrast': reads,
  'link-in-text-block': isUnderlined,
  'th-has-data-cells': hasCells,
};

/**
 * Runs axe over one part of the page, open shadow roots included.
 * @returns one line per violation, and per question that it leaves open and nothing here decides: rule, place and what is wrong; empty when clean
 */
export async function axeFindings(
  root: Element,
  without: readonly string[] = [],
): Promise<string[]> {
  await atRest(root);
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations, incomplete, passes }: AxeResults = await axe.run(root, {
    ...OPTIONS,
    rules: { ...OPTIONS.rules, ...off },
  });
  asked.runs += 1;
  asked.rules += passes.length;
  const line = (id: string, node: NodeResult): string =>
    `${id} at ${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`;
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !DECIDED[id]?.(node)).map((node) => line(id, node)),
  );
  asked.unsure += incomplete.reduce((sum, { nodes }) => sum + nodes.length, 0);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node))),
    ...open.map((text) => `undecided: ${text}`),
  ];
}
