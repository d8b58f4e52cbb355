/** The pieces that elimination and solving are cut into; any thread may do any of them, with the same result. */
import type { Claims } from './claims.js';
import type { Kernel } from './kernel-files.js';
import { type Layout, WIDTH, packAt, rowAt, slotAt, stripAt, widthOf } from './strips.js';

/** Rows of one tile: some half a millisecond. */
const CHUNK = 256;
const blocksOf = (columns: number): number => Math.ceil(columns / 4);

export class Tiles {
  constructor(
    private readonly kernel: Kernel,
    private readonly layout: Layout,
    private readonly claims: Claims,
  ) {}

  /** Factors a strip's panel, from its diagonal down: halves, and halves of halves, to eight columns. */
  panel(strip: number): void {
    this.#panel(strip, 0, widthOf(this.layout, strip));
  }

  #panel(strip: number, from: number, width: number): void {
    const { kernel, layout: l } = this;
    const at = stripAt(l, strip);
    const row = strip * WIDTH + from;
    if (width <= 8) {
      kernel.columns(at, from, width, row, l.n, l.scratch, l.pivots);
      return;
    }
    const half = 8 * Math.ceil(width / 16);
    this.#panel(strip, from, half);
    const blocks = blocksOf(width - half);
    const pack = packAt(l, l.strips);
    kernel.lower(rowAt(at, row, from), rowAt(at, row, from + half), pack, half, blocks);
    for (let r = row + half; r < l.n; r += CHUNK)
      kernel.multiply(
        rowAt(at, r, from),
        pack,
        rowAt(at, r, from + half),
        Math.min(CHUNK, l.n - r),
        half,
        blocks,
      );
    this.#panel(strip, from + half, width - half);
  }

  /** Tiles offered in a step: strips to prepare, chunks to update, strips on the left whose rows are exchanged. */
  count(step: number): number {
    const strips = Math.max(0, this.layout.strips - step - 2);
    return strips + strips * this.chunks(step) + step;
  }

  /** Chunks of rows below the panel of a step. */
  chunks(step: number): number {
    return Math.ceil(Math.max(0, this.layout.n - (step + 1) * WIDTH) / CHUNK);
  }

  /** One tile of a step. */
  tile(step: number, tile: number): void {
    const { kernel, layout: l } = this;
    const strips = Math.max(0, l.strips - step - 2);
    if (tile < strips) {
      this.prepare(step, step + 2 + tile);
      return;
    }
    const chunks = this.chunks(step);
    const t = tile - strips;
    if (t < strips * chunks) {
      this.update(step, step + 2 + Math.floor(t / chunks), t % chunks);
      return;
    }
    const first = step * WIDTH;
    kernel.exchange(stripAt(l, t - strips * chunks), l.pivots, first, first + widthOf(l, step));
  }

  /** Exchanges a strip's rows as the panel of a step did, and solves for its rows of U. */
  prepare(step: number, strip: number): void {
    const { kernel, layout: l } = this;
    const at = stripAt(l, strip);
    const first = step * WIDTH;
    kernel.exchange(at, l.pivots, first, first + WIDTH);
    kernel.lower(
      rowAt(stripAt(l, step), first),
      rowAt(at, first),
      packAt(l, strip),
      WIDTH,
      blocksOf(widthOf(l, strip)),
    );
    this.claims.setReady(strip, step);
  }

  /** Subtracts the product of the panel and a strip's rows of U from a chunk of rows below. */
  update(step: number, strip: number, chunk: number): void {
    const { kernel, layout: l } = this;
    this.claims.waitReady(strip, step);
    const row = (step + 1) * WIDTH + chunk * CHUNK;
    kernel.multiply(
      rowAt(stripAt(l, step), row),
      packAt(l, strip),
      rowAt(stripAt(l, strip), row),
      Math.min(CHUNK, l.n - row),
      WIDTH,
      blocksOf(widthOf(l, strip)),
    );
  }

  /**
   * Solves for one strip of right-hand sides in a slot; yields between blocks.
   *
   * @param columns right-hand sides in the slot, at most 128
   * @param from blocks of rows that are zero at the top of all of them
   */
  *solve(slot: number, columns: number, from: number): Generator<void, void> {
    const { kernel, layout: l } = this;
    const at = slotAt(l, slot);
    const pack = packAt(l, slot);
    const blocks = blocksOf(columns);
    for (let k = from; k < l.strips; k++) {
      const first = k * WIDTH;
      const width = widthOf(l, k);
      kernel.lower(rowAt(stripAt(l, k), first), rowAt(at, first), pack, width, blocks);
      for (let r = first + width; r < l.n; r += CHUNK)
        kernel.multiply(
          rowAt(stripAt(l, k), r),
          pack,
          rowAt(at, r),
          Math.min(CHUNK, l.n - r),
          width,
          blocks,
        );
      yield;
    }
    for (let k = l.strips - 1; k >= 0; k--) {
      const first = k * WIDTH;
      const width = widthOf(l, k);
      kernel.upper(rowAt(stripAt(l, k), first), rowAt(at, first), pack, width, blocks);
      for (let r = 0; r < first; r += CHUNK)
        kernel.multiply(
          rowAt(stripAt(l, k), r),
          pack,
          rowAt(at, r),
          Math.min(CHUNK, first - r),
          width,
          blocks,
        );
      yield;
    }
  }
}
