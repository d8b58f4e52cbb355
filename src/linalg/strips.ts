/** Where everything stands in the kernel's memory: a matrix in strips of 128 columns, each strip row by row. */
import { TuchuError } from '../core/index.js';
import { checkFinite } from './check.js';
import { say } from './messages.js';
import type { Matrix } from './matrix.js';

/** Columns of a strip, as the kernel has them. */
export const WIDTH = 128;
const ROW = WIDTH * 8;
/** Right-hand sides that are worked on at once, in strips. */
const SLOTS = 8;
const PACK = WIDTH * ROW;
export const PAGE = 65_536;
/** Of the 65,536 pages that a memory may have, some are left for the engine. */
const MOST_PAGES = 65_000;

/** Addresses in bytes; plain numbers, so that it can be sent to another thread. */
export interface Layout {
  readonly n: number;
  readonly strips: number;
  /** Bytes of a strip: rows are filled up to a multiple of four. */
  readonly stripBytes: number;
  readonly pivots: number;
  readonly vector: number;
  readonly scratch: number;
  /** A packed block for each strip, and one for the panel. */
  readonly packs: number;
  readonly matrix: number;
  readonly slots: number;
  readonly slotCount: number;
  /** Pages needed to factor, and with right-hand sides beside it. */
  readonly pages: number;
  readonly allPages: number;
}

const aligned = (bytes: number): number => Math.ceil(bytes / 4096) * 4096;

/** The layout for n rows; refuses what does not fit into 4 GB. */
export function layoutOf(n: number): Layout {
  const strips = Math.ceil(n / WIDTH);
  const stripBytes = Math.ceil(n / 4) * 4 * ROW;
  const pivots = 4096;
  const vector = pivots + aligned(4 * n);
  const scratch = vector + aligned(8 * n);
  const packs = scratch + aligned(64 * (n + 1));
  const matrix = packs + (strips + 1) * PACK;
  const slots = matrix + strips * stripBytes;
  const slotCount = Math.min(SLOTS, strips);
  const allPages = Math.ceil((slots + slotCount * stripBytes) / PAGE);
  if (allPages > MOST_PAGES) throw new TuchuError(say.tooLarge({ n, most: mostRows() }));
  const pages = Math.ceil(slots / PAGE);
  return {
    n,
    strips,
    stripBytes,
    pivots,
    vector,
    scratch,
    packs,
    matrix,
    slots,
    slotCount,
    pages,
    allPages,
  };
}

/** The most rows that fit, a little rounded down. */
function mostRows(): number {
  return Math.floor(Math.sqrt((MOST_PAGES * PAGE) / 8) / 1000 - 1) * 1000;
}

export const stripAt = (l: Layout, strip: number): number => l.matrix + strip * l.stripBytes;
export const slotAt = (l: Layout, slot: number): number => l.slots + slot * l.stripBytes;
export const packAt = (l: Layout, index: number): number => l.packs + index * PACK;
/** Address of a row in a strip that starts at `strip`, `column` columns in. */
export const rowAt = (strip: number, row: number, column = 0): number =>
  strip + row * ROW + column * 8;
/** Columns of a strip that hold numbers. */
export const widthOf = (l: Layout, strip: number): number => Math.min(WIDTH, l.n - strip * WIDTH);

/**
 * Writes a matrix into strips and returns its largest column sum of absolute values, its 1-norm.
 *
 * @throws TuchuError `notFinite` with row and column
 */
export function writeStrips(l: Layout, memory: Float64Array, a: Matrix): number {
  const sums = new Float64Array(l.n);
  for (let s = 0; s < l.strips; s++) {
    const width = widthOf(l, s);
    const first = s * WIDTH;
    let to = stripAt(l, s) / 8;
    for (let i = 0; i < l.n; i++, to += WIDTH) {
      const from = i * l.n + first;
      for (let j = 0; j < width; j++) {
        const x = a.data[from + j]!;
        memory[to + j] = x;
        sums[first + j]! += Math.abs(x);
      }
    }
  }
  const norm = sums.reduce((x, y) => Math.max(x, y), 0);
  if (!Number.isFinite(norm) || sums.some(Number.isNaN)) checkFinite(a);
  return norm;
}
