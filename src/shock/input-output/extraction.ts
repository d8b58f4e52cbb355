/**
 * Hypothetical extraction: what would not be made if a country or a sector sold nothing, or bought nothing.
 *
 * Sales taken out, in part or all: rows K of A and of final demand fall by the share s. With L the inverse of the
 * whole, `x − x* = L_K y`, `((1 − s) I + s L_KK) y = s x_K`; all of it (s = 1) leaves K without output, as if its rows
 * and columns were struck out. Purchases taken out: columns K of A fall by s, `x − x* = s (L − I)_K x*_K` with
 * `((1 − s) I + s L_KK) x*_K = x_K`: what K buys comes from nowhere, and K goes on making.
 *
 * What it answers: demand lost by those who sold to K, through K, or in K. What it cannot: the harm to those who bought
 * of K and find no other; nothing is replaced, no price moves, nobody finds other work.
 *
 * Origin: Strassert (1968), Cella (1984), Miller and Lahr (2001), Dietzenbacher and Lahr (2013); all recalled. The
 * closed form is that of the Schur complement, tested against a fresh solve.
 */
import { TuchuError, type Method } from '../../core/index.js';
import { smallFactor, zeros } from '../../linalg/index.js';
import type { LeontiefSystem } from '../../accounts/index.js';
import { columnsTimes } from './cut.js';
import { say } from './messages.js';

export const EXTRACTION: Method = {
  id: 'extraction',
  version: '1',
  name: {
    en: 'Hypothetical extraction: demand lost by sellers',
    vi: 'Giả định tách bỏ (hypothetical extraction): nhu cầu mà bên bán bị mất',
  },
  formula: 'x − x* = L_K y,  ((1 − s) I + s L_KK) y = s x_K',
  citation:
    'Miller and Lahr 2001; Dietzenbacher and Lahr 2013, Economic Systems Research 25: 341-360',
  status: 'recalled',
};

/** Which side of the nodes is taken out. */
export type ExtractedSide = 'sales' | 'purchases';

/**
 * Output lost by every node of the table, those taken out included.
 *
 * @param nodes node numbers, each once
 * @param share of their sales, or purchases, that is taken out: above 0, up to 1
 * @returns n numbers in the table's unit, `x − x*`
 * @throws TuchuError for a share outside 0 to 1, for a node that the table does not have
 * @example
 * // Z = [[150, 500], [200, 100]], x = (1000, 2000)
 * extractNodes(system, [0]); // => [1000, 210.526…]: 1210.526, or 40.35% of all output
 */
export function extractNodes(
  { inverse, table }: Pick<LeontiefSystem, 'inverse' | 'table'>,
  nodes: readonly number[],
  share = 1,
  side: ExtractedSide = 'sales',
): Float64Array {
  const n = inverse.rows;
  const k = nodes.length;
  if (!(share >= 0 && share <= 1)) throw new TuchuError(say.badShare({ share }), 2);
  for (const node of nodes)
    if (
      !(Number.isInteger(node) && node >= 0 && node < n) ||
      nodes.indexOf(node) !== nodes.lastIndexOf(node)
    )
      throw new TuchuError(say.badNode({ node, nodes: n }), 2);
  if (k === 0 || share === 0) return new Float64Array(n);
  const corner = zeros(k, k);
  nodes.forEach((row, p) => {
    for (let q = 0; q < k; q++) corner.data[p * k + q] = share * inverse.data[row * n + nodes[q]!]!;
    corner.data[p * k + p]! += 1 - share;
  });
  const own = Float64Array.from(nodes, (i) => table.output[i]!);
  const sizes = { ...corner, data: corner.data.map(Math.abs) };
  const solved = smallFactor(corner, sizes).factor.solve(own);
  const y = solved.map((x) => share * x);
  const lost = columnsTimes(inverse, nodes, y);
  if (side === 'purchases') nodes.forEach((i, p) => (lost[i]! -= y[p]!));
  // All sales gone is output gone: said to the digit.
  else if (share === 1) for (const i of nodes) lost[i] = table.output[i]!;
  return lost;
}

/** What was lost, added up. In the table's unit. */
export interface Lost {
  /** Output and value added lost by each place, in the order of the table's places. */
  readonly output: Float64Array;
  readonly valueAdded: Float64Array;
  /** Value added of each place before. */
  readonly before: Float64Array;
}

/**
 * Losses by place. Value added falls with output, at each node's own rate.
 *
 * @param lost output lost by node
 * @example
 * byPlace(system, extractNodes(system, [0])).output; // [1210.526…] of a table of one place
 */
export function byPlace(
  { table, v }: Pick<LeontiefSystem, 'table' | 'v'>,
  lost: Float64Array,
): Lost {
  const { places, starts, valueAdded: all } = table;
  const [output, valueAdded, before] = [0, 0, 0].map(() => new Float64Array(places.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let p = 0; p < places.length; p++)
    for (let i = starts[p]!; i < starts[p + 1]!; i++) {
      output[p]! += lost[i]!;
      valueAdded[p]! += v[i]! * lost[i]!;
      before[p]! += all[i]!;
    }
  return { output, valueAdded, before };
}
