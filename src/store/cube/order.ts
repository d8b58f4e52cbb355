/** The order of a cube's rows: origin, destination, side, product. */
import type { Columns, Indexed } from './columns.js';

/** Where each index stands in the order of names; two codes of one place stand at one rank. */
export interface Ranks {
  readonly from: Indexed;
  readonly to: Indexed;
  readonly product: Indexed;
  /** How many places there are. */
  readonly places: number;
}

const SIDES = 3;
/** A product's rank and a row's position in its pair, in one number below 2^53. */
const POSITION = 2 ** 24;

/**
 * Row numbers in the order of the cube. Rows are dealt out by pair, run by run; a pair's rows are sorted by
 * product only where they do not stand so already, as publishers' files mostly do.
 *
 * @param rows the rows to order; `null` for all of them
 */
export function inOrder(columns: Columns, rows: Uint32Array | null, ranks: Ranks): Uint32Array {
  const { from, to, product } = columns;
  const n = rows?.length ?? columns.rows;
  const { places } = ranks;
  const pair = (row: number): number =>
    ((ranks.from[from[row] as number] as number) * places +
      (ranks.to[to[row] as number] as number)) *
      SIDES +
    columns.side(row);
  const rowAt = (i: number): number => (rows === null ? i : (rows[i] as number));
  /** Behind the last row that follows `i` and has its places and side. */
  const runEnd = (i: number): number => {
    const row = rowAt(i);
    const [f, t, s] = [from[row], to[row], columns.side(row)];
    let end = i + 1;
    for (; end < n; end++) {
      const next = rowAt(end);
      if (from[next] !== f || to[next] !== t || columns.side(next) !== s) break;
    }
    return end;
  };
  const start = new Uint32Array(places * places * SIDES + 1);
  for (let i = 0; i < n;) {
    const cell = pair(rowAt(i)) + 1;
    const end = runEnd(i);
    start[cell] = (start[cell] as number) + end - i;
    i = end;
  }
  for (let cell = 1; cell < start.length; cell++)
    start[cell] = (start[cell] as number) + (start[cell - 1] as number);
  const order = new Uint32Array(n);
  const next = start.slice(0, -1);
  for (let i = 0; i < n;) {
    const cell = pair(rowAt(i));
    let at = next[cell] as number;
    for (const end = runEnd(i); i < end; i++) order[at++] = rowAt(i);
    next[cell] = at;
  }
  for (let cell = 0; cell + 1 < start.length; cell++) {
    const [first, end] = [start[cell] as number, start[cell + 1] as number];
    if (end - first > 1) byProduct(order.subarray(first, end), product, ranks.product);
  }
  return order;
}

function byProduct(rows: Uint32Array, product: Indexed, rank: Indexed): void {
  const rankOf = (i: number): number => rank[product[rows[i] as number] as number] as number;
  let sorted = true;
  for (let i = 1; i < rows.length && sorted; i++) sorted = rankOf(i - 1) <= rankOf(i);
  if (sorted) return;
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) keys[i] = rankOf(i) * POSITION + i;
  keys.sort();
  const before = rows.slice();
  for (let i = 0; i < rows.length; i++) rows[i] = before[(keys[i] as number) % POSITION] as number;
}
