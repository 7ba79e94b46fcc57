/** Rounding that a reader can check by hand. */

/** Half up, and deaf to the last bits of floating sums: 72.4999999999999 is 72.5. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/**
 * Whole percentages of counts by largest remainder: they sum to 100, or are all 0 when there is
 * nothing. Among equal remainders the earlier one wins.
 */
export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total <= 0) return counts.map(() => 0);
  const exact = counts.map((n) => (n / total) * 100);
  const result = exact.map(Math.floor);
  const missing = 100 - result.reduce((a, b) => a + b, 0);
  exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, missing)
    .forEach(({ i }) => result[i]!++);
  return result;
}
