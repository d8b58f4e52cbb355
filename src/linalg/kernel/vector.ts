/** One right-hand side: the factors are read once, in the order they lie. */
import { ROW } from './block';

/** The sum of `a[k] x[k]` over `count` numbers. */
function dot(a: usize, x: usize, count: i32): f64 {
  let s0 = f64x2.splat(0),
    s1 = s0,
    s2 = s0,
    s3 = s0;
  let k = count;
  for (; k >= 8; k -= 8) {
    s0 = f64x2.add(s0, f64x2.mul(v128.load(a), v128.load(x)));
    s1 = f64x2.add(s1, f64x2.mul(v128.load(a, 16), v128.load(x, 16)));
    s2 = f64x2.add(s2, f64x2.mul(v128.load(a, 32), v128.load(x, 32)));
    s3 = f64x2.add(s3, f64x2.mul(v128.load(a, 48), v128.load(x, 48)));
    a += 64;
    x += 64;
  }
  const s = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3));
  let sum = f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1);
  for (; k > 0; k--) {
    sum += load<f64>(a) * load<f64>(x);
    a += 8;
    x += 8;
  }
  return sum;
}

/** x[k] -= s a[k], over `count` numbers. */
function subtract(x: usize, a: usize, s: f64, count: i32): void {
  const v = f64x2.splat(s);
  let k = count;
  for (; k >= 4; k -= 4) {
    v128.store(x, f64x2.sub(v128.load(x), f64x2.mul(v, v128.load(a))));
    v128.store(x, f64x2.sub(v128.load(x, 16), f64x2.mul(v, v128.load(a, 16))), 16);
    x += 32;
    a += 32;
  }
  for (; k > 0; k--) {
    store<f64>(x, load<f64>(x) - s * load<f64>(a));
    x += 8;
    a += 8;
  }
}

/** One strip's part in `L y = b`: its columns start at `first`, and are `width`. */
export function forward(strip: usize, x: usize, first: i32, width: i32, rows: i32): void {
  const mine = x + ((<usize>first) << 3);
  for (let i = first + 1; i < rows; i++) {
    const at = x + ((<usize>i) << 3);
    store<f64>(at, load<f64>(at) - dot(strip + <usize>i * ROW, mine, min(i - first, width)));
  }
}

/** One strip's part in `U x = y`. */
export function backward(strip: usize, x: usize, first: i32, width: i32): void {
  const mine = x + ((<usize>first) << 3);
  for (let i = width - 1; i >= 0; i--) {
    const row = strip + <usize>(first + i) * ROW + <usize>i * 8;
    const at = mine + ((<usize>i) << 3);
    store<f64>(at, (load<f64>(at) - dot(row + 8, at + 8, width - 1 - i)) / load<f64>(row));
  }
  for (let i = 0; i < first; i++) {
    const at = x + ((<usize>i) << 3);
    store<f64>(at, load<f64>(at) - dot(strip + <usize>i * ROW, mine, width));
  }
}

/** One strip's part in `U' y = b`. */
export function forwardTransposed(strip: usize, x: usize, first: i32, width: i32): void {
  const mine = x + ((<usize>first) << 3);
  for (let i = 0; i < first; i++)
    subtract(mine, strip + <usize>i * ROW, load<f64>(x + ((<usize>i) << 3)), width);
  for (let i = 0; i < width; i++) {
    const row = strip + <usize>(first + i) * ROW + <usize>i * 8;
    const at = mine + ((<usize>i) << 3);
    const y = load<f64>(at) / load<f64>(row);
    store<f64>(at, y);
    subtract(at + 8, row + 8, y, width - 1 - i);
  }
}

/** One strip's part in `L' x = y`. */
export function backwardTransposed(
  strip: usize,
  x: usize,
  first: i32,
  width: i32,
  rows: i32,
): void {
  const mine = x + ((<usize>first) << 3);
  for (let i = rows - 1; i >= first + width; i--)
    subtract(mine, strip + <usize>i * ROW, load<f64>(x + ((<usize>i) << 3)), width);
  for (let i = width - 1; i > 0; i--)
    subtract(mine, strip + <usize>(first + i) * ROW, load<f64>(mine + ((<usize>i) << 3)), i);
}
