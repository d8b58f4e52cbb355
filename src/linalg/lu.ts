/** LU in the kernel: elimination by panels, on this thread and, where it can see the memory, on a second. */
import { TuchuError } from '../core/index.js';
import { Breath } from './breathe.js';
import { Claims, HelperLost } from './claims.js';
import type { Job } from './helper.js';
import { startKernel } from './kernel-files.js';
import { KernelFactor, checkPivots } from './kernel-factor.js';
import type { Matrix } from './matrix.js';
import { say } from './messages.js';
import { spareFor } from './spare.js';
import { type LuRun, settled } from './run.js';
import { PAGE, layoutOf, writeStrips } from './strips.js';
import { Tiles } from './tiles.js';

/**
 * Factors a square matrix of finite numbers, which is left as it is.
 *
 * @throws TuchuError `notFinite`, `tooLarge`, `singular`, `overflow`
 */
export async function kernelLu(a: Matrix, run: LuRun): Promise<KernelFactor> {
  try {
    return await attempt(a, run);
  } catch (error) {
    if (!(error instanceof HelperLost)) throw error;
    // The thread that helped has gone, and what it held is half done: once more, alone.
    return attempt(a, { ...run, helper: undefined });
  }
}

async function attempt(a: Matrix, run: LuRun): Promise<KernelFactor> {
  const { module, shared, helper, onProgress } = run;
  const l = layoutOf(a.rows);
  let memory: WebAssembly.Memory;
  try {
    memory =
      spareFor(l.n, shared) ??
      new WebAssembly.Memory({
        initial: l.pages,
        maximum: shared ? l.allPages : 65_536,
        shared,
      });
  } catch (error) {
    throw new TuchuError(
      say.noMemory({ n: l.n, megabytes: Math.ceil((l.pages * PAGE) / 1e6) }),
      1,
      error,
    );
  }
  const kernel = startKernel(module, memory);
  const norm = writeStrips(l, new Float64Array(memory.buffer), a);
  const words = Claims.words(l.strips, shared);
  const claims = new Claims(words);
  const tiles = new Tiles(kernel, l, claims);
  const job: Job = { module, memory, layout: l, words };
  // Up to two strips there is nothing to share.
  if (l.strips > 2) void helper?.help(job);
  try {
    const breath = new Breath();
    tiles.panel(0);
    for (let k = 0; k < l.strips; k++) {
      claims.offer(k, tiles.count(k));
      if (k + 1 < l.strips) {
        // The next panel first: the other thread has work until it is done.
        tiles.prepare(k, k + 1);
        const chunks = tiles.chunks(k);
        for (let c = 0; c < chunks; c++) tiles.update(k, k + 1, c);
        await breath.due();
        tiles.panel(k + 1);
      }
      for (let tile = claims.take(); tile >= 0; tile = claims.take()) {
        tiles.tile(k, tile);
        claims.finish();
        await breath.due();
      }
      await settled(claims, helper);
      onProgress?.(1 - ((l.strips - k - 1) / l.strips) ** 3);
    }
  } finally {
    claims.end();
  }
  checkPivots(l, memory);
  return new KernelFactor({ ...run, memory, kernel, layout: l, norm });
}
