/** Four columns side by side, in blocks of rows: what each block adds up to, and what a block's factors add. */

/** `sums[p] = sum over rows i of block p of data[i] x[i]`, four columns at once; `ends` says where blocks end. */
export function gather(data: usize, x: usize, sums: usize, ends: usize, blocks: i32): void {
  let i = 0;
  for (let p = 0; p < blocks; p++) {
    const end = load<i32>(ends + ((<usize>p) << 2));
    let s = f64x2.splat(0),
      t = s,
      u = s,
      v = s;
    // Every other row adds to sums of its own, so that no addition waits for the one before.
    for (; i + 1 < end; i += 2) {
      const q = v128.load64_splat(x);
      const r = v128.load64_splat(x, 8);
      s = f64x2.add(s, f64x2.mul(v128.load(data), q));
      t = f64x2.add(t, f64x2.mul(v128.load(data, 16), q));
      u = f64x2.add(u, f64x2.mul(v128.load(data, 32), r));
      v = f64x2.add(v, f64x2.mul(v128.load(data, 48), r));
      data += 64;
      x += 16;
    }
    if (i < end) {
      const q = v128.load64_splat(x);
      s = f64x2.add(s, f64x2.mul(v128.load(data), q));
      t = f64x2.add(t, f64x2.mul(v128.load(data, 16), q));
      i++;
      data += 32;
      x += 8;
    }
    v128.store(sums, f64x2.add(s, u));
    v128.store(sums, f64x2.add(t, v), 16);
    sums += 32;
  }
}

/** `y[i] += sum of the four of data[i] c[p]`, p being the block of row i. */
export function spread(data: usize, c: usize, y: usize, ends: usize, blocks: i32): void {
  let i = 0;
  for (let p = 0; p < blocks; p++) {
    const end = load<i32>(ends + ((<usize>p) << 2));
    const u = v128.load(c);
    const v = v128.load(c, 16);
    for (; i + 1 < end; i += 2) {
      const a = f64x2.add(f64x2.mul(v128.load(data), u), f64x2.mul(v128.load(data, 16), v));
      const b = f64x2.add(f64x2.mul(v128.load(data, 32), u), f64x2.mul(v128.load(data, 48), v));
      const low = v128.shuffle<f64>(a, b, 0, 2);
      const high = v128.shuffle<f64>(a, b, 1, 3);
      v128.store(y, f64x2.add(v128.load(y), f64x2.add(low, high)));
      data += 64;
      y += 16;
    }
    if (i < end) {
      const a = f64x2.add(f64x2.mul(v128.load(data), u), f64x2.mul(v128.load(data, 16), v));
      store<f64>(y, load<f64>(y) + (f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1)));
      i++;
      data += 32;
      y += 8;
    }
    c += 32;
  }
}
