/**
 * A matrix read four columns side by side, its rows in blocks: the sums of each block, and sums back over rows.
 * For passes that need both of a column while it is in cache. The kernel and the plain loops add in the same order,
 * so that they give the same bits.
 *
 * The number of group g, row i and lane l stands at `(g n + i) 4 + l`; a sum of group g and block p at
 * `(g m + p) 4 + l`, for n rows and m blocks.
 */
import { BUILT, compileKernel, startKernel } from './kernel-files.js';

/** Columns that are read together. */
export const LANES = 4;

export interface Quads {
  /** `groups * n * LANES` numbers. */
  readonly data: Float64Array;
  /** First row of each block, and the number of rows. */
  readonly starts: Int32Array;
  readonly groups: number;
}

/** What `refill` reads and writes: by sum, by block (`goals`) or by column, all handed out by `vector`. */
export interface Stores {
  readonly store: Float64Array;
  readonly asked: Float64Array;
  /** A second copy of `asked`. */
  readonly again: Float64Array;
  readonly sums: Float64Array;
  readonly usual: Float64Array;
  readonly limits: Float64Array;
  readonly goals: Float64Array;
  readonly made: Float64Array;
  readonly planned: Float64Array;
  /** Padded to whole groups. */
  readonly most: Float64Array;
}

/** Numbers with what runs over them. */
export interface OpenQuads extends Quads {
  readonly by: 'kernel' | 'plain';
  /** An array that the two passes can read and write; so many as were asked for. */
  vector(length: number): Float64Array;
  /** `sums[p] = sum over rows i of block p of data[i] x[i]`, for the four columns of a group. */
  gather(group: number, x: Float64Array, sums: Float64Array): void;
  /** `y[i] += sum over the four columns of data[i] c[p]`, p being the block of row i. */
  spread(group: number, c: Float64Array, y: Float64Array): void;
  /** Stores of a group of columns by the kernel, see `kernel/stores.ts`; absent where there is none. */
  readonly refill?: (group: number, stores: Stores, step: number, days: number) => number;
}

/** The compiled kernel, for `openQuads`; undefined where the engine cannot run it. */
export const quadsKernel = (base: URL = BUILT): Promise<WebAssembly.Module | undefined> =>
  compileKernel(base, false);

/**
 * Opens numbers for passes: in the kernel's memory where there is one, which copies them, else as they are.
 *
 * @param own whether the caller will write into `data`; without a kernel it is copied only then
 * @param room numbers that `vector` will hand out in all
 * @example
 * ```ts
 * const q = openQuads({ data: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8), starts: Int32Array.of(0, 2), groups: 1 });
 * const sums = q.vector(4);
 * q.gather(0, Float64Array.of(1, 10), sums);
 * sums; // => [51, 62, 73, 84]
 * ```
 */
export function openQuads(
  quads: Quads,
  {
    kernel,
    own = false,
    room = 0,
  }: { kernel?: WebAssembly.Module | undefined; own?: boolean; room?: number } = {},
): OpenQuads {
  const { starts, groups } = quads;
  if (kernel === undefined) {
    const data = own ? quads.data.slice() : quads.data;
    return {
      by: 'plain',
      data,
      starts,
      groups,
      vector: (length) => new Float64Array(length),
      gather: (group, x, sums) => gather(data, starts, group, x, sums),
      spread: (group, c, y) => spread(data, starts, group, c, y),
    };
  }
  const [n, m] = [starts.at(-1)!, starts.length - 1];
  const ends = 64;
  // Arrays of 8-byte numbers, each from a multiple of 64.
  let free = 64 * Math.ceil((ends + 4 * m) / 64);
  const bytes = free + 8 * (quads.data.length + room) + 64 * 64;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
  const passes = startKernel(kernel, memory);
  new Int32Array(memory.buffer, ends, m).set(starts.subarray(1));
  const vector = (length: number): Float64Array => {
    const at = free;
    free += 64 * Math.ceil((8 * length) / 64);
    return new Float64Array(memory.buffer, at, length);
  };
  const data = vector(quads.data.length);
  data.set(quads.data);
  const from = data.byteOffset;
  return {
    by: 'kernel',
    data,
    starts,
    groups,
    vector,
    gather: (group, x, sums) =>
      passes.gather(from + group * n * 32, x.byteOffset, sums.byteOffset + group * m * 32, ends, m),
    spread: (group, c, y) =>
      passes.spread(from + group * n * 32, c.byteOffset + group * m * 32, y.byteOffset, ends, m),
    refill: (group, s, step, days) => {
      const [sum, column] = [group * m * 32, group * 32];
      return passes.refill(
        s.store.byteOffset + sum,
        s.asked.byteOffset + sum,
        s.again.byteOffset + sum,
        s.sums.byteOffset + sum,
        s.usual.byteOffset + sum,
        s.limits.byteOffset + sum,
        s.goals.byteOffset,
        s.made.byteOffset + column,
        s.planned.byteOffset + column,
        s.most.byteOffset + column,
        m,
        step,
        days,
      );
    },
  };
}

/** The sums of a group's blocks, in plain loops. */
function gather(
  data: Float64Array,
  starts: Int32Array,
  group: number,
  x: Float64Array,
  sums: Float64Array,
): void {
  const blocks = starts.length - 1;
  let at = group * starts[blocks]! * LANES;
  let to = group * blocks * LANES;
  for (let p = 0; p < blocks; p++) {
    const end = starts[p + 1]!;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let t0 = 0;
    let t1 = 0;
    let t2 = 0;
    let t3 = 0;
    let i = starts[p]!;
    // Every other row adds to sums of its own, so that no addition waits for the one before.
    for (; i + 1 < end; i += 2) {
      const q = x[i]!;
      const r = x[i + 1]!;
      s0 += data[at]! * q;
      s1 += data[at + 1]! * q;
      s2 += data[at + 2]! * q;
      s3 += data[at + 3]! * q;
      t0 += data[at + 4]! * r;
      t1 += data[at + 5]! * r;
      t2 += data[at + 6]! * r;
      t3 += data[at + 7]! * r;
      at += 2 * LANES;
    }
    if (i < end) {
      const q = x[i]!;
      s0 += data[at]! * q;
      s1 += data[at + 1]! * q;
      s2 += data[at + 2]! * q;
      s3 += data[at + 3]! * q;
      at += LANES;
    }
    sums[to] = s0 + t0;
    sums[to + 1] = s1 + t1;
    sums[to + 2] = s2 + t2;
    sums[to + 3] = s3 + t3;
    to += LANES;
  }
}

/** What a group's factors add to each row, in plain loops. */
function spread(
  data: Float64Array,
  starts: Int32Array,
  group: number,
  c: Float64Array,
  y: Float64Array,
): void {
  const blocks = starts.length - 1;
  let at = group * starts[blocks]! * LANES;
  let from = group * blocks * LANES;
  for (let p = 0; p < blocks; p++) {
    const end = starts[p + 1]!;
    const c0 = c[from]!;
    const c1 = c[from + 1]!;
    const c2 = c[from + 2]!;
    const c3 = c[from + 3]!;
    from += LANES;
    for (let i = starts[p]!; i < end; i++) {
      y[i]! += data[at]! * c0 + data[at + 2]! * c2 + (data[at + 1]! * c1 + data[at + 3]! * c3);
      at += LANES;
    }
  }
}
