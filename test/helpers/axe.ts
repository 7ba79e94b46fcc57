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

/**
 * Runs axe over one part of the page, open shadow roots included.
 * @returns one line per violation: rule, place and what is wrong; empty when clean
 */
export async function axeFindings(
  root: Element,
  without: readonly string[] = [],
): Promise<string[]> {
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const results: AxeResults = await axe.run(root, {
    ...OPTIONS,
    rules: { ...OPTIONS.rules, ...off },
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
