/** Eight columns factored with partial pivoting, and the exchange of rows. */
import { ROW } from './block';

/** Exchanges rows i and `pivots[i]` of a strip, for i from `first` to `last - 1`. */
export function exchange(strip: usize, pivots: usize, first: i32, last: i32): void {
  for (let i = first; i < last; i++) {
    const p = load<i32>(pivots + ((<usize>i) << 2));
    if (p == i) continue;
    let a = strip + <usize>i * ROW;
    let b = strip + <usize>p * ROW;
    const end = a + ROW;
    while (a < end) {
      const x = v128.load(a),
        y = v128.load(a, 16);
      v128.store(a, v128.load(b));
      v128.store(a, v128.load(b, 16), 16);
      v128.store(b, x);
      v128.store(b, y, 16);
      a += 32;
      b += 32;
    }
  }
}

/**
 * Factors columns `column` to `column + width - 1` (at most eight) of a strip, rows `first` to `last - 1`, the
 * first of which is the diagonal's; exchanges whole rows of the strip, and notes them in `pivots`. The first of
 * the largest numbers is the pivot. `scratch` holds 64 bytes and 64 more for each row.
 */
export function columns(
  strip: usize,
  column: i32,
  width: i32,
  first: i32,
  last: i32,
  scratch: usize,
  pivots: usize,
): void {
  const rows = last - first;
  const at = scratch + 64;
  const home = strip + <usize>first * ROW + <usize>column * 8;
  for (let i = 0, from = home, to = at; i < rows; i++, from += ROW, to += 64) {
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    v128.store(to, v128.load(from, 32), 32);
    v128.store(to, v128.load(from, 48), 48);
  }
  let best = largest(at, 0, 0, rows);
  for (let j = 0; j < width; j++) {
    const mine = at + ((<usize>j) << 6);
    store<i32>(pivots + ((<usize>(first + j)) << 2), first + best);
    if (best != j) {
      const other = at + ((<usize>best) << 6);
      for (let o: usize = 0; o < 64; o += 16) {
        const x = v128.load(mine + o);
        v128.store(mine + o, v128.load(other + o));
        v128.store(other + o, x);
      }
    }
    const pivot = load<f64>(mine + ((<usize>j) << 3));
    if (pivot == 0) {
      if (j + 1 < width) best = largest(at, j + 1, j + 1, rows);
      continue;
    }
    // The pivot's row to the right of the diagonal; zeros leave what is already factored as it is.
    for (let o = 0; o < 8; o++)
      store<f64>(scratch + (o << 3), o > j ? load<f64>(mine + (o << 3)) : 0);
    best = eliminate(at, j, rows, scratch, pivot);
  }
  exchange(strip, pivots, first, first + width);
  // Columns beyond the width were not touched by more than the exchanges, which both copies have seen.
  for (let i = 0, to = home, from = at; i < rows; i++, from += 64, to += ROW) {
    for (let o = 0; o < width; o++) store<f64>(to + (o << 3), load<f64>(from + (o << 3)));
  }
}

/** Divides column j by the pivot, subtracts its multiples of the pivot's row, and finds the next pivot. */
function eliminate(at: usize, j: i32, rows: i32, u: usize, pivot: f64): i32 {
  const u0 = v128.load(u),
    u1 = v128.load(u, 16),
    u2 = v128.load(u, 32),
    u3 = v128.load(u, 48);
  const column = (<usize>j) << 3;
  let best = j + 1;
  let size: f64 = -1;
  let row = at + ((<usize>(j + 1)) << 6);
  for (let i = j + 1; i < rows; i++, row += 64) {
    const l = load<f64>(row + column) / pivot;
    const s = f64x2.splat(l);
    v128.store(row, f64x2.sub(v128.load(row), f64x2.mul(s, u0)));
    v128.store(row, f64x2.sub(v128.load(row, 16), f64x2.mul(s, u1)), 16);
    v128.store(row, f64x2.sub(v128.load(row, 32), f64x2.mul(s, u2)), 32);
    v128.store(row, f64x2.sub(v128.load(row, 48), f64x2.mul(s, u3)), 48);
    store<f64>(row + column, l);
    if (j < 7) {
      const next = abs(load<f64>(row + column + 8));
      if (next > size) {
        size = next;
        best = i;
      }
    }
  }
  return best;
}

function largest(at: usize, j: i32, first: i32, rows: i32): i32 {
  let best = first;
  let size: f64 = -1;
  for (let i = first; i < rows; i++) {
    const x = abs(load<f64>(at + ((<usize>i) << 6) + ((<usize>j) << 3)));
    if (x > size) {
      size = x;
      best = i;
    }
  }
  return best;
}
