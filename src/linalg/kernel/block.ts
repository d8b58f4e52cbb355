/** The product of two blocks subtracted from a third: where nearly all of the time goes. */

/** Columns of a strip. */
export const WIDTH: i32 = 128;
/** Bytes of a strip's row. */
export const ROW: usize = 1024;
/** Bytes of four packed columns: row k of the four stands at 32 k. */
export const PACK: usize = 4096;

function tile(a: usize, b: usize, c: usize, depth: i32): void {
  let c00 = v128.load(c),
    c01 = v128.load(c, 16);
  let c10 = v128.load(c, ROW),
    c11 = v128.load(c, ROW + 16);
  let c20 = v128.load(c, 2 * ROW),
    c21 = v128.load(c, 2 * ROW + 16);
  let c30 = v128.load(c, 3 * ROW),
    c31 = v128.load(c, 3 * ROW + 16);
  // One product after the other, and the engine unrolls it: by hand, its registers do not suffice.
  for (let k = 0; k < depth; k++) {
    const b0 = v128.load(b),
      b1 = v128.load(b, 16);
    let s = v128.load64_splat(a);
    c00 = f64x2.sub(c00, f64x2.mul(s, b0));
    c01 = f64x2.sub(c01, f64x2.mul(s, b1));
    s = v128.load64_splat(a, ROW);
    c10 = f64x2.sub(c10, f64x2.mul(s, b0));
    c11 = f64x2.sub(c11, f64x2.mul(s, b1));
    s = v128.load64_splat(a, 2 * ROW);
    c20 = f64x2.sub(c20, f64x2.mul(s, b0));
    c21 = f64x2.sub(c21, f64x2.mul(s, b1));
    s = v128.load64_splat(a, 3 * ROW);
    c30 = f64x2.sub(c30, f64x2.mul(s, b0));
    c31 = f64x2.sub(c31, f64x2.mul(s, b1));
    a += 8;
    b += 32;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  v128.store(c, c10, ROW);
  v128.store(c, c11, ROW + 16);
  v128.store(c, c20, 2 * ROW);
  v128.store(c, c21, 2 * ROW + 16);
  v128.store(c, c30, 3 * ROW);
  v128.store(c, c31, 3 * ROW + 16);
}

/** `C -= A B`: A and C in strips, B packed; `rows` in fours, columns in `blocks` of four. */
export function multiply(a: usize, b: usize, c: usize, rows: i32, depth: i32, blocks: i32): void {
  for (let i = 0; i < rows; i += 4) {
    let to = c;
    let from = b;
    for (let j = 0; j < blocks; j++) {
      tile(a, from, to, depth);
      from += PACK;
      to += 32;
    }
    a += 4 * ROW;
    c += 4 * ROW;
  }
}

/** Packs rows `first` to `last - 1` of a block, four columns together. */
export function pack(c: usize, b: usize, first: i32, last: i32, blocks: i32): void {
  for (let k = first; k < last; k++) {
    let from = c + <usize>k * ROW;
    let to = b + <usize>k * 32;
    for (let j = 0; j < blocks; j++) {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      from += 32;
      to += PACK;
    }
  }
}
