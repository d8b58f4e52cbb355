/** One tile of many right-hand sides: the strip of them in a slot. */
import type { Job } from './helper.js';
import { type Layout, WIDTH } from './strips.js';
import type { Tiles } from './tiles.js';

/**
 * Solves slot `tile` of a batch: `step` batches were done before it. The columns of the identity are zero above
 * the diagonal, and so is the first part of the work on them.
 */
export function* solveTile(
  tiles: Tiles,
  layout: Layout,
  { columns, identity }: NonNullable<Job['solve']>,
  step: number,
  tile: number,
): Generator<void, void> {
  const strip = step * layout.slotCount + tile;
  yield* tiles.solve(tile, Math.min(WIDTH, columns - strip * WIDTH), identity ? strip : 0);
}
