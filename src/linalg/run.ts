/** What a question to the kernel runs with, and the wait for whoever helps. */
import { Breath } from './breathe.js';
import { type Claims, HelperLost } from './claims.js';
import type { Helper } from './helper.js';

/** How a matrix is factored in the kernel. */
export interface LuRun {
  readonly module: WebAssembly.Module;
  readonly shared: boolean;
  /** The second thread, where there is one. */
  readonly helper?: Helper | undefined;
  /** Called after each panel with the share of the work that is done. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Waits until nobody is at work on what was offered. */
export async function settled(claims: Claims, helper: Helper | undefined): Promise<void> {
  const breath = new Breath();
  for (let spins = 0; !claims.idle; spins++) {
    // A tile takes half a millisecond; a thread that takes much longer has been made to wait itself.
    if (spins < 2000) continue;
    if (helper === undefined || helper.ended) throw new HelperLost();
    await (spins < 2100 ? breath.now() : breath.pause());
  }
}
