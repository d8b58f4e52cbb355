/**
 * A back-test of fixed coefficients: the output of a later year that the table of an earlier one makes of the later
 * final demand, `x̂ = L₀ f₁`, against the output that there was, and beside two guesses that know no table: no change,
 * and all places growing as the world did.
 *
 * The score of a place is the mean gap over its sectors, by size: `Σ |x̂ − x| / Σ x`. Current prices: what fails is
 * prices, exchange rates and coefficients together.
 */
import { TuchuError } from '../../core/index.js';
import type { IoTable, LeontiefSystem } from '../../accounts/index.js';
import { say } from './messages.js';
import { outputFor } from './quantity.js';

export interface BackTest {
  readonly place: string;
  readonly leontief: number;
  readonly noChange: number;
  readonly uniform: number;
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
  const n = table.nodes.length;
  const same =
    later.nodes.length === n &&
    later.nodes.every((node, i) => {
      const mine = table.nodes[i]!;
      return node.place === mine.place && node.sector === mine.sector;
    });
  if (!same) throw new TuchuError(say.otherSectors({ first: table.id, second: later.id }), 1);
  // What a year's output leaves over its purchases, so that rows that do not add up count alike in both years.
  const final = later.output.slice();
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) final[i]! -= later.z.data[i * n + j]!;
  const guess = outputFor(system, final);
  const sum = (x: Float64Array): number => x.reduce((p, q) => p + q, 0);
  const growth = sum(later.output) / sum(table.output);
  return table.places.map((place, p) => {
    let [whole, leontief, noChange, uniform] = [0, 0, 0, 0];
    for (let i = table.starts[p]!; i < table.starts[p + 1]!; i++) {
      const x = later.output[i]!;
      whole += x;
      leontief += Math.abs(guess[i]! - x);
      noChange += Math.abs(table.output[i]! - x);
      uniform += Math.abs(growth * table.output[i]! - x);
    }
    return {
      place,
      leontief: leontief / whole,
      noChange: noChange / whole,
      uniform: uniform / whole,
    };
  });
}
