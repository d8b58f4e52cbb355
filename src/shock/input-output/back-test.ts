/**
 * A back-test of fixed coefficients: the output of a later year that the table of an earlier one makes of what is known
 * of the later year, against the output that there was, and beside two guesses that know no table: no change, and all
 * places growing as the world did.
 *
 * - Leontief: `x̂ = L₀ f₁`, the later final demand being known.
 * - Ghosh: `x̂' = v₁' G₀`, the later value added being known; a check of fixed allocation shares, and no endorsement of
 *   supply that makes its own demand.
 *
 * The score of a place is the mean gap over its sectors, by size: `Σ |x̂ − x| / Σ x`. Current prices: what fails is
 * prices, exchange rates and coefficients together.
 */
import { TuchuError } from '../../core/index.js';
import type { IoTable, LeontiefSystem } from '../../accounts/index.js';
import { timesTransposed } from '../../linalg/index.js';
import { say } from './messages.js';
import { outputFor } from './quantity.js';

export interface BackTest {
  readonly place: string;
  readonly leontief: number;
  readonly ghosh: number;
  readonly noChange: number;
  readonly uniform: number;
}

/** @throws TuchuError where the tables do not have the same sectors in the same order */
export function checkSameSectors(table: IoTable, later: IoTable): void {
  const same =
    later.nodes.length === table.nodes.length &&
    later.nodes.every((node, i) => {
      const mine = table.nodes[i]!;
      return node.place === mine.place && node.sector === mine.sector;
    });
  if (!same) throw new TuchuError(say.otherSectors({ first: table.id, second: later.id }), 1);
}

/**
 * The score of a guess of every node's output, by place: `Σ |x̂ − x| / Σ x`.
 *
 * @param later the output that there was
 * @param guess one number for each node, in the table's unit
 * @returns one share for each place; NaN for a place without output
 * @example
 * gapByPlace(table, table.output)[0]; // 0
 */
export function gapByPlace(later: IoTable, guess: Float64Array): Float64Array {
  return Float64Array.from(later.places, (_, p) => {
    let [whole, gap] = [0, 0];
    for (let i = later.starts[p]!; i < later.starts[p + 1]!; i++) {
      whole += later.output[i]!;
      gap += Math.abs(guess[i]! - later.output[i]!);
    }
    return whole > 0 ? gap / whole : NaN;
  });
}

/**
 * What output leaves over purchases: by row, what is left for final use; by column, value added and taxes. Rows that do
 * not add up to the digit count alike in every year.
 */
export function overPurchases({ output, z }: IoTable): readonly [Float64Array, Float64Array] {
  const n = output.length;
  const [final, primary] = [output.slice(), output.slice()];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const x = z.data[i * n + j]!;
      final[i]! -= x;
      primary[j]! -= x;
    }
  return [final, primary];
}

/** Output that the later value added makes with the earlier shares of sales, `v₁' G₀`. */
function ghoshOutput(
  { inverse, table: { output } }: LeontiefSystem,
  v: Float64Array,
): Float64Array {
  const rate = v.map((x, i) => (output[i]! > 0 ? x / output[i]! : 0));
  return timesTransposed(inverse, rate).map((r, j) => r * output[j]!);
}

/**
 * @param system the earlier table, solved
 * @param later the table of a later year with the same sectors
 * @returns one row for each place, shares of its later output
 * @throws TuchuError where the tables have other sectors
 * @example
 * backTest(system, system.table)[0]?.leontief; // 0 but for rounding
 */
export function backTest(system: LeontiefSystem, later: IoTable): readonly BackTest[] {
  const { table } = system;
  checkSameSectors(table, later);
  const [final, primary] = overPurchases(later);
  const sum = (x: Float64Array): number => x.reduce((p, q) => p + q, 0);
  const growth = sum(later.output) / sum(table.output);
  const [leontief, ghosh, noChange, uniform] = [
    outputFor(system, final),
    ghoshOutput(system, primary),
    table.output,
    table.output.map((x) => growth * x),
  ].map((guess) => gapByPlace(later, guess)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return table.places.map((place, p) => ({
    place,
    leontief: leontief[p]!,
    ghosh: ghosh[p]!,
    noChange: noChange[p]!,
    uniform: uniform[p]!,
  }));
}
