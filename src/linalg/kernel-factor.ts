/** A matrix factored in the kernel, and what it answers. */
import { TuchuError } from '../core/index.js';
import { Breath } from './breathe.js';
import { Claims, HelperLost } from './claims.js';
import { reciprocalCondition } from './condition.js';
import type { LuFactor } from './factor.js';
import type { Kernel } from './kernel-files.js';
import type { Job } from './helper.js';
import { type LuRun, settled } from './run.js';
import type { Matrix } from './matrix.js';
import { checkSide, checkSides } from './check.js';
import { say } from './messages.js';
import { keep } from './spare.js';
import { type Layout, PAGE, WIDTH, rowAt, slotAt, stripAt, widthOf } from './strips.js';
import { solveTile } from './solve-tile.js';
import { Tiles } from './tiles.js';

interface Held extends LuRun {
  readonly memory: WebAssembly.Memory;
  readonly kernel: Kernel;
  readonly layout: Layout;
  readonly norm: number;
}

/** The diagonal of U. */
function* diagonal(l: Layout, memory: WebAssembly.Memory): Generator<readonly [number, number]> {
  const numbers = new Float64Array(memory.buffer);
  for (let i = 0; i < l.n; i++)
    yield [i, numbers[rowAt(stripAt(l, Math.floor(i / WIDTH)), i, i % WIDTH) / 8]!];
}

/**
 * Refuses factors nothing can be solved with.
 *
 * @throws TuchuError `singular`, `overflow` with the place of the first such pivot
 */
export function checkPivots(l: Layout, memory: WebAssembly.Memory): void {
  for (const [at, pivot] of diagonal(l, memory)) {
    if (pivot === 0) throw new TuchuError(say.singular({ at }));
    if (!Number.isFinite(pivot)) throw new TuchuError(say.overflow({ at }));
  }
}

export class KernelFactor implements LuFactor {
  readonly n: number;
  readonly by = 'kernel';
  #kept: Held | undefined;
  #rcond: number | undefined;
  /** The right-hand sides in the slots belong to one question at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(held: Held) {
    this.#kept = held;
    this.n = held.layout.n;
  }

  get #held(): Held {
    if (this.#kept === undefined) throw new TuchuError(say.released({}));
    return this.#kept;
  }

  release(): void {
    const held = this.#kept;
    if (held === undefined) return;
    this.#kept = undefined;
    const { n } = this;
    const { shared, memory } = held;
    // Whoever asked before still has an answer.
    void this.#turn.then(() => keep({ n, shared, memory }));
  }

  get rcond(): number {
    this.#rcond ??= reciprocalCondition(this, this.#held.norm);
    return this.#rcond;
  }

  get weakestPivot(): number {
    let at = 0;
    let size = Infinity;
    for (const [i, pivot] of diagonal(this.#held.layout, this.#held.memory))
      if (Math.abs(pivot) < size) [at, size] = [i, Math.abs(pivot)];
    return at;
  }

  /** Row of the matrix that stands in each row of the factors. */
  #order(): Int32Array {
    const { layout: l, memory } = this.#held;
    const pivots = new Int32Array(memory.buffer, l.pivots, l.n);
    const order = Int32Array.from({ length: l.n }, (_, i) => i);
    for (let i = 0; i < l.n; i++) {
      const p = pivots[i]!;
      const held = order[i]!;
      order[i] = order[p]!;
      order[p] = held;
    }
    return order;
  }

  lu(): { lu: Matrix; rows: Int32Array } {
    const { layout: l, memory } = this.#held;
    const lu = new Float64Array(l.n * l.n);
    const numbers = new Float64Array(memory.buffer);
    for (let s = 0; s < l.strips; s++)
      for (let i = 0; i < l.n; i++) {
        const from = rowAt(stripAt(l, s), i) / 8;
        lu.set(numbers.subarray(from, from + widthOf(l, s)), i * l.n + s * WIDTH);
      }
    return { lu: { rows: l.n, cols: l.n, data: lu }, rows: this.#order() };
  }

  solve(b: Float64Array): Float64Array {
    const { layout: l, memory, kernel } = this.#held;
    checkSide(l.n, b);
    const x = new Float64Array(memory.buffer, l.vector, l.n);
    x.set(b);
    const pivots = new Int32Array(memory.buffer, l.pivots, l.n);
    for (let i = 0; i < l.n; i++) {
      const p = pivots[i]!;
      const held = x[i]!;
      x[i] = x[p]!;
      x[p] = held;
    }
    for (let s = 0; s < l.strips; s++)
      kernel.forward(stripAt(l, s), l.vector, s * WIDTH, widthOf(l, s), l.n);
    for (let s = l.strips - 1; s >= 0; s--)
      kernel.backward(stripAt(l, s), l.vector, s * WIDTH, widthOf(l, s));
    return Float64Array.from(x);
  }

  solveTransposed(b: Float64Array): Float64Array {
    const { layout: l, memory, kernel } = this.#held;
    checkSide(l.n, b);
    const x = new Float64Array(memory.buffer, l.vector, l.n);
    x.set(b);
    for (let s = 0; s < l.strips; s++)
      kernel.forwardTransposed(stripAt(l, s), l.vector, s * WIDTH, widthOf(l, s));
    for (let s = l.strips - 1; s >= 0; s--)
      kernel.backwardTransposed(stripAt(l, s), l.vector, s * WIDTH, widthOf(l, s), l.n);
    const pivots = new Int32Array(memory.buffer, l.pivots, l.n);
    for (let i = l.n - 1; i >= 0; i--) {
      const p = pivots[i]!;
      const held = x[i]!;
      x[i] = x[p]!;
      x[p] = held;
    }
    return Float64Array.from(x);
  }

  async solveMany(b: Matrix): Promise<Matrix> {
    checkSides(this.n, b);
    const order = this.#order();
    const x = new Float64Array(b.rows * b.cols);
    await this.#inTurn(b.cols, false, {
      fill: (strip, slot, width) => {
        for (let i = 0; i < b.rows; i++) {
          const from = order[i]! * b.cols + strip * WIDTH;
          for (let j = 0; j < width; j++) slot[i * WIDTH + j] = b.data[from + j]!;
        }
      },
      read: (strip, slot, width) => {
        for (let i = 0; i < b.rows; i++) {
          const to = i * b.cols + strip * WIDTH;
          for (let j = 0; j < width; j++) x[to + j] = slot[i * WIDTH + j]!;
        }
      },
    });
    return { rows: b.rows, cols: b.cols, data: x };
  }

  async inverse(): Promise<Matrix> {
    const { n } = this;
    const order = this.#order();
    const x = new Float64Array(n * n);
    await this.#inTurn(n, true, {
      fill: (strip, slot, width) => {
        for (let j = 0; j < width; j++) slot[(strip * WIDTH + j) * WIDTH + j] = 1;
      },
      read: (strip, slot, width) => {
        // Column i of U^-1 L^-1 belongs to the row that stands in row i.
        const columns = order.subarray(strip * WIDTH, strip * WIDTH + width);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < width; j++) x[i * n + columns[j]!] = slot[i * WIDTH + j]!;
      },
    });
    return { rows: n, cols: n, data: x };
  }

  #inTurn(columns: number, identity: boolean, sides: Sides): Promise<void> {
    const held = this.#held;
    const mine = this.#turn.then(() => this.#solveAll(held, columns, identity, sides));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #solveAll(held: Held, columns: number, identity: boolean, sides: Sides): Promise<void> {
    try {
      await this.#solveBatches(held, columns, identity, sides);
    } catch (error) {
      if (!(error instanceof HelperLost)) throw error;
      await this.#solveBatches({ ...held, helper: undefined }, columns, identity, sides);
    }
  }

  async #solveBatches(held: Held, columns: number, identity: boolean, sides: Sides): Promise<void> {
    const { layout: l, memory, kernel, module, helper, shared } = held;
    grow(held);
    const words = Claims.words(0, shared);
    const claims = new Claims(words);
    const tiles = new Tiles(kernel, l, claims);
    const solve = { columns, identity };
    const strips = Math.ceil(columns / WIDTH);
    const job: Job = { module, memory, layout: l, words, solve };
    if (strips > 1) void helper?.help(job);
    const slot = (s: number): Float64Array =>
      new Float64Array(memory.buffer, slotAt(l, s), l.stripBytes / 8);
    const width = (strip: number): number => Math.min(WIDTH, columns - strip * WIDTH);
    const breath = new Breath();
    try {
      for (let batch = 0; batch * l.slotCount < strips; batch++) {
        const first = batch * l.slotCount;
        const count = Math.min(l.slotCount, strips - first);
        for (let s = 0; s < count; s++) {
          slot(s).fill(0);
          sides.fill(first + s, slot(s), width(first + s));
          await breath.due();
        }
        claims.offer(batch, count);
        for (let tile = claims.take(); tile >= 0; tile = claims.take()) {
          for (const _ of solveTile(tiles, l, solve, batch, tile)) await breath.due();
          claims.finish();
        }
        await settled(claims, helper);
        for (let s = 0; s < count; s++) {
          sides.read(first + s, slot(s), width(first + s));
          await breath.due();
        }
      }
    } finally {
      claims.end();
    }
  }
}

/** Room for right-hand sides. */
function grow({ layout: l, memory }: Held): void {
  const pages = l.allPages - memory.buffer.byteLength / PAGE;
  if (pages <= 0) return;
  try {
    memory.grow(pages);
  } catch (error) {
    const megabytes = Math.ceil((pages * PAGE) / 1e6);
    throw new TuchuError(say.noMemory({ n: l.n, megabytes }), 1, error);
  }
}

/** How a strip of right-hand sides gets into a slot, and its solution out of it. */
interface Sides {
  fill(strip: number, slot: Float64Array, width: number): void;
  read(strip: number, slot: Float64Array, width: number): void;
}
