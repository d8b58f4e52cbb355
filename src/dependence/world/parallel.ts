/** The world pass on two threads: this one, and one that helps and stays ready for the next pass. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Cube } from '../../store/index.js';
import type { SideCells, WorldCells } from './cells.js';
import { flowRuns } from './flow-runs.js';
import { work, type Job } from './pass.js';
import { answerOf, jobOf, type PassOptions } from './world-cells.js';

const WORKER = new URL('./world-worker.js', import.meta.url);

/** True where the thread took its share of a job; false where it came to its end instead. */
type Settle = (helped: boolean) => void;

class Helper {
  readonly #worker = new Worker(WORKER);
  /** Jobs given and not answered, in order. */
  readonly #waiting: Settle[] = [];
  #ended = false;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', () => this.#settle(true));
    // A thread that fails ends; whoever waits does the work alone.
    this.#worker.on('error', () => undefined);
    this.#worker.on('exit', () => {
      this.#ended = true;
      if (helper === this) helper = undefined;
      while (this.#waiting.length > 0) this.#settle(false);
    });
  }

  help(job: Job): Promise<boolean> {
    if (this.#ended) return Promise.resolve(false);
    // It keeps the process alive only while somebody waits.
    this.#worker.ref();
    this.#worker.postMessage(job, []);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(helped: boolean): void {
    this.#waiting.shift()?.(helped);
    if (this.#waiting.length === 0) this.#worker.unref();
  }
}

let helper: Helper | undefined;

/** The thread, started where it is not; undefined where only sources stand, for what is not built cannot start one. */
function theHelper(): Helper | undefined {
  if (helper === undefined && existsSync(fileURLToPath(WORKER))) helper = new Helper();
  return helper;
}

/**
 * All cells of a cube, on two threads; the same bytes as `worldCells`. Where no thread can be had, or the
 * cube does not stand in shared memory (one of `openCube` does), this thread does all.
 *
 * @example
 * const world = await worldCellsParallel(await workspace.cube({ dataset, year: 2018 }));
 * await closeWorldThread(); // where no further pass is to come; a process ends without it, too
 */
export async function worldCellsParallel(cube: Cube, options?: PassOptions): Promise<WorldCells> {
  const flows = flowRuns(cube);
  return answerOf(flows, await done(cube, () => jobOf(flows, options)));
}

/**
 * The importers' cells alone, on two threads: the same bytes as `worldCells(cube).imports`, in about half the time,
 * for questions that ask nothing of exporters.
 *
 * @param into cells nobody reads any more, to be filled again
 * @example
 * const { hhi } = await importCellsParallel(await workspace.cube({ dataset, year: 2018 }));
 * hhi[cell]; // 0.3997, as of `worldCells`
 */
export async function importCellsParallel(cube: Cube, into?: SideCells): Promise<SideCells> {
  const flows = flowRuns(cube);
  const cells = flows.places.length * flows.products.length;
  const used = into?.total.length === cells ? into : undefined;
  return (await done(cube, () => jobOf(flows, {}, true, used))).into;
}

/** A job done by two threads where that can be had, else by this one. */
async function done(cube: Cube, begin: () => Job): Promise<Job> {
  const isShared = [cube.product, cube.value].every((a) => a.buffer instanceof SharedArrayBuffer);
  const other = isShared ? theHelper() : undefined;
  const job = begin();
  if (other === undefined) {
    work(job);
    return job;
  }
  const helped = other.help(job);
  // A thread that has only just been started may come too late: nobody waits for it where nothing is left.
  const alone = work(job) === (job.importsOnly ? 1 : 2) * job.places;
  if (alone || (await helped)) return job;
  const again = begin();
  work(again);
  return again;
}

/** Ends the thread that helps; the next pass starts another. */
export async function closeWorldThread(): Promise<void> {
  const closing = helper;
  helper = undefined;
  await closing?.close();
}
