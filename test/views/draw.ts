/** Draws a view the way an element does: in a shadow root with the shared styles. */
import { nothing, render } from 'lit';
import {
  baseStyles,
  calcStyles,
  markStyles,
  segmentStyles,
  tableStyles,
  whyStyles,
} from '../../src/base/styles.js';
import { tokens } from '../../src/base/tokens.js';
import { makeLocalizer } from '../../src/i18n/localizer.js';
import { commitmentStyles } from '../../src/views/commitment/page.styles.js';
import { exerciseStyles } from '../../src/views/exercise.styles.js';
import { methodStyles } from '../../src/views/method.styles.js';
import { statesStyles } from '../../src/views/states.styles.js';
import { traceStyles } from '../../src/views/trace.styles.js';

const STYLES = [
  tokens,
  baseStyles,
  markStyles,
  segmentStyles,
  calcStyles,
  whyStyles,
  tableStyles,
  statesStyles,
  traceStyles,
  ...commitmentStyles,
  methodStyles,
  exerciseStyles,
];

export const es = makeLocalizer('es-MX', 'es-MX');
export const en = makeLocalizer('en', 'es-MX');

const drawn: HTMLElement[] = [];

/** A host of the given width that holds the view; `clear` removes what a test has drawn. */
export function draw(view: unknown, width = '900px'): ShadowRoot {
  const host = document.createElement('div');
  host.style.width = width;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = STYLES.map((s) => s.styleSheet!);
  document.body.append(host);
  drawn.push(host);
  render(view ?? nothing, root);
  return root;
}

export function clear(): void {
  for (const host of drawn.splice(0)) host.remove();
}

/** All the text, with white space as a reader hears it; no-break spaces stay. */
export function textOf(root: ParentNode): string {
  return normalise((root as unknown as Node).textContent ?? '');
}

export function normalise(text: string): string {
  return text.replace(/[ \n\t]+/g, ' ').trim();
}

export function all(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((e) => normalise(e.textContent ?? ''));
}

/** Elements that stick out of the host to the right. */
export function overflowing(root: ShadowRoot): string[] {
  const edge = root.host.getBoundingClientRect().right + 1;
  return [...root.querySelectorAll('*')]
    .filter((e) => e.getBoundingClientRect().right > edge && !e.closest('.sr, thead'))
    .map((e) => `${e.localName}.${e.getAttribute('class') ?? ''}`);
}
