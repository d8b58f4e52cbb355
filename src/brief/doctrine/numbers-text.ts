/** Numbers of clauses in a line that a reader takes in, however many they are. */

/**
 * Numbers as a reader takes them in: runs of three and more as their two ends.
 *
 * @example
 * numbersText([1, 2, 3, 7]); // '1–3, 7'
 */
export function numbersText(numbers: readonly number[]): string {
  const runs: Array<[number, number]> = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .flatMap(([a, b]) => (b - a > 1 ? [`${a}–${b}`] : b > a ? [`${a}`, `${b}`] : [`${a}`]))
    .join(', ');
}
