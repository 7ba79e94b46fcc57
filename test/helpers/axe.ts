import type * as Axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
// The package is UMD: imported for its effect it leaves `window.axe`.
import 'axe-core/axe.min.js';

const axe = (window as unknown as { axe: typeof Axe }).axe;

/** WCAG 2.2 AA and best practice, with two rules that axe leaves off by default. */
const OPTIONS: RunOptions = {
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  },
  resultTypes: ['violations'],
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

/**
 * Runs axe over one part of the page, open shadow roots included.
 * @returns one line per violation: rule, place and what is wrong; empty when clean
 */
export async function axeFindings(
  root: Element,
  without: readonly string[] = [],
): Promise<string[]> {
  await atRest(root);
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const results: AxeResults = await axe.run(root, {
    ...OPTIONS,
    rules: { ...OPTIONS.rules, ...off },
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
