/** Triangular systems with many right-hand sides, solved eight rows at a time. */
import { ROW, multiply, pack } from './block';

/** row[to] -= s * row[from], over `blocks` of four columns. */
function subtract(to: usize, from: usize, s: f64, blocks: i32): void {
  const x = f64x2.splat(s);
  for (let j = 0; j < blocks; j++) {
    v128.store(to, f64x2.sub(v128.load(to), f64x2.mul(x, v128.load(from))));
    v128.store(to, f64x2.sub(v128.load(to, 16), f64x2.mul(x, v128.load(from, 16))), 16);
    to += 32;
    from += 32;
  }
}

/** C = L^-1 C, L with ones on its diagonal, `depth` rows; the solution is packed into b, too. */
export function lower(l: usize, c: usize, b: usize, depth: i32, blocks: i32): void {
  for (let first = 0; first < depth; first += 8) {
    const last = min(first + 8, depth);
    for (let i = first + 1; i < last; i++)
      for (let k = first; k < i; k++)
        subtract(
          c + <usize>i * ROW,
          c + <usize>k * ROW,
          load<f64>(l + <usize>i * ROW + <usize>k * 8),
          blocks,
        );
    pack(c, b, first, last, blocks);
    if (last < depth)
      multiply(
        l + <usize>last * ROW + <usize>first * 8,
        b + <usize>first * 32,
        c + <usize>last * ROW,
        depth - last,
        8,
        blocks,
      );
  }
}

/** C = U^-1 C, `depth` rows; the solution is packed into b, too. */
export function upper(u: usize, c: usize, b: usize, depth: i32, blocks: i32): void {
  for (let first = (depth - 1) & ~7; first >= 0; first -= 8) {
    const last = min(first + 8, depth);
    for (let i = last - 1; i >= first; i--) {
      const row = c + <usize>i * ROW;
      for (let k = i + 1; k < last; k++)
        subtract(row, c + <usize>k * ROW, load<f64>(u + <usize>i * ROW + <usize>k * 8), blocks);
      const pivot = f64x2.splat(load<f64>(u + <usize>i * ROW + <usize>i * 8));
      for (let j = 0, at = row; j < 2 * blocks; j++, at += 16)
        v128.store(at, f64x2.div(v128.load(at), pivot));
    }
    pack(c, b, first, last, blocks);
    if (first > 0)
      multiply(u + <usize>first * 8, b + <usize>first * 32, c, first, last - first, blocks);
  }
}
