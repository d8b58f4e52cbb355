/**
 * Gross exports of a world table, and the final demand that goes with them.
 *
 * `e_sr = f_sr + A_sr x_r`: what place s sells to place r, final and intermediate. Three things would break
 * `x = A x + y`, and are put where they do no harm to exports:
 * - a sale to a sector without output has no coefficient (`A_ij = Z_ij / x_j`) and is counted as final use of
 *   the place that buys it;
 * - output that the row does not sell to anybody (`x_i - sum Z_i - sum f_i`, of cells cut to whole millions,
 *   say) is taken as used at home, and given in `gap`;
 * - changes in inventories are final use of the place that holds them, below zero or not.
 * Unit: the table's. Shapes: n nodes, G places.
 */
import { zeros, type Matrix } from '../linalg/index.js';
import type { LeontiefSystem } from './system.js';

export interface WorldExports {
  /** Number of the place of each node. */
  readonly placeOf: Int32Array;
  /** n x G: final use of each place of what node i sells; with `A x` it adds up to output exactly. */
  readonly final: Matrix;
  /** n x G: gross exports of node i to each place; zero at home. */
  readonly to: Matrix;
  /** Gross exports of each node, to all places. */
  readonly gross: Float64Array;
  /** Final users of places that have no sectors in the table: what they buy is in no column of `to`. */
  readonly outside: readonly string[];
  /** Output of each node that its row sells to nobody; below zero where the row sells more than there is. */
  readonly gap: Float64Array;
}

/** Number of the place of each node. */
export function placesOfNodes({ places, starts, nodes }: LeontiefSystem['table']): Int32Array {
  const of = new Int32Array(nodes.length);
  for (let p = 0; p < places.length; p++) of.fill(p, starts[p] as number, starts[p + 1] as number);
  return of;
}

/**
 * Gross exports by node and place.
 *
 * @param system a table with two places or more; with one place there are no exports to speak of
 * @example
 * // leather: Argentina sells Turkey 14.0 of its agriculture, 6.1 of it for final use
 * worldExports(leather).to.data[0 * 3 + 1]; // 14.0
 */
export function worldExports({ table, a }: LeontiefSystem): WorldExports {
  const { nodes, places, finals, z, f, output } = table;
  const [n, count] = [nodes.length, places.length];
  const placeOf = placesOfNodes(table);
  const number = new Map(places.map((code, p) => [code, p]));
  const users = finals.map(({ place }) => number.get(place) ?? -1);
  const outside = [...new Set(finals.flatMap(({ place }) => (number.has(place) ? [] : [place])))];
  const [final, to] = [zeros(n, count), zeros(n, count)];
  const [gross, gap] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const home = placeOf[i] as number;
    let sold = 0;
    for (let j = 0; j < n; j++) {
      const sale = z.data[i * n + j] as number;
      if (sale === 0) continue;
      const at = i * count + (placeOf[j] as number);
      sold += sale;
      to.data[at]! += sale;
      const size = output[j] as number;
      if (!(size > 0)) final.data[at]! += sale - (a.data[i * n + j] as number) * size;
    }
    for (let k = 0; k < users.length; k++) {
      const sale = f.data[i * users.length + k] as number;
      const user = users[k] as number;
      sold += sale;
      if (sale === 0 || user < 0) continue;
      to.data[i * count + user]! += sale;
      final.data[i * count + user]! += sale;
    }
    gap[i] = (output[i] as number) - sold;
    final.data[i * count + home]! += gap[i] as number;
    to.data[i * count + home] = 0;
    for (let r = 0; r < count; r++) gross[i]! += to.data[i * count + r] as number;
  }
  return { placeOf, final, to, gross, outside, gap };
}
