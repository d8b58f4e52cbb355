/** The linear algebra of this process: the kernel compiled once, and a second thread once there is need. */
import { checkSquare } from './check.js';
import type { LuFactor } from './factor.js';
import { Helper } from './helper.js';
import { BUILT, builtin, canShare, compileKernel } from './kernel-files.js';
import { kernelLu } from './lu.js';
import type { Matrix } from './matrix.js';
import { plainLu } from './plain.js';
import { checkedNorm, plainFactorOf } from './plain-factor.js';

export interface LinalgOptions {
  /** Threads, this one included. Default: two where they can share memory. */
  readonly threads?: 1 | 2;
  /** `plain` leaves the kernel out. Default: the kernel where the engine can run it. */
  readonly by?: 'kernel' | 'plain';
  /** Folder of the built kernel and thread; in a browser, where the page's server keeps `dist/linalg/`. */
  readonly base?: URL;
}

export interface FactorOptions {
  /** Called after each panel with the share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Matrices below this many rows gain nothing from the kernel. */
const SMALL = 48;

export interface Linalg {
  /** What factors a matrix of some size here. */
  readonly by: 'kernel' | 'plain';
  readonly threads: 1 | 2;
  /**
   * Factors a square matrix, which is left as it is. Others have the thread now and then meanwhile.
   *
   * @throws TuchuError `notSquare`, `notFinite`, `singular`, `overflow`, `tooLarge`, each with the place
   */
  factor(a: Matrix, options?: FactorOptions): Promise<LuFactor>;
  /** Ends the second thread; a process ends without it, too. */
  close(): void;
}

/**
 * Opens the linear algebra with options of its own; most callers want `factor`.
 *
 * @example
 * const linalg = await openLinalg({ threads: 1 });
 * (await linalg.factor({ rows: 1, cols: 1, data: Float64Array.of(4) })).solve(Float64Array.of(2)); // [0.5]
 */
export async function openLinalg(options: LinalgOptions = {}): Promise<Linalg> {
  const base = options.base ?? BUILT;
  const shared = options.threads !== 1 && canShare();
  const module = options.by === 'plain' ? undefined : await compileKernel(base, shared);
  let helper: Helper | undefined;
  const theHelper = (): Helper | undefined => {
    if (!shared) return undefined;
    if (helper === undefined || helper.ended) helper = startHelper(base);
    return helper;
  };
  return {
    by: module === undefined ? 'plain' : 'kernel',
    threads: module !== undefined && shared ? 2 : 1,
    factor: async (a, { onProgress } = {}) => {
      checkSquare(a);
      if (module !== undefined && (a.rows >= SMALL || options.by === 'kernel') && a.rows > 0)
        return kernelLu(a, { module, shared, helper: theHelper(), onProgress });
      const norm = checkedNorm(a);
      return plainFactorOf(plainLu(a), norm);
    },
    close: () => {
      helper?.close();
      helper = undefined;
    },
  };
}

function startHelper(base: URL): Helper | undefined {
  const url = new URL('lu-worker.js', base);
  const fs = builtin<{ existsSync(path: URL): boolean }>('node:fs');
  if (fs !== undefined && url.protocol === 'file:' && !fs.existsSync(url)) return undefined;
  return new Helper(url);
}

let opened: Promise<Linalg> | undefined;

/**
 * Factors a square matrix: `P A = L U` with partial pivoting, by the kernel on two threads where that can be
 * had, else in plain loops; the same factors either way.
 *
 * @example
 * const f = await factor({ rows: 2, cols: 2, data: Float64Array.of(0, 2, 1, 1) });
 * f.solve(Float64Array.of(2, 3)); // [2, 1]
 * @throws TuchuError `notSquare`, `notFinite`, `singular`, `overflow`, `tooLarge`, each with the place
 */
export async function factor(a: Matrix, options?: FactorOptions): Promise<LuFactor> {
  opened ??= openLinalg();
  return (await opened).factor(a, options);
}

/** Ends the second thread that `factor` started; the next matrix starts another. */
export async function closeLinalg(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}
