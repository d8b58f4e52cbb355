/** The second thread: started once, kept for the next matrix, and never the reason a process stays alive. */
import { builtin } from './kernel-files.js';
import type { Layout } from './strips.js';

/** A matrix to help with: its memory, and what is to be done there. */
export interface Job {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly layout: Layout;
  /** Who does what of it; see claims.ts. */
  readonly words: ArrayBufferLike;
  /** Columns of right-hand sides to be solved for, and whether they are the identity's; undefined to eliminate. */
  readonly solve?: { readonly columns: number; readonly identity: boolean };
}

/** What Node's and a browser's workers have in common, once told apart. */
interface Port {
  post(job: Job): void;
  /** Whether it keeps the process alive. */
  hold(on: boolean): void;
  stop(): void;
}

interface NodeWorker {
  postMessage(job: Job, transfer: []): void;
  on(event: string, heard: () => void): void;
  ref(): void;
  unref(): void;
  terminate(): Promise<number>;
}

function nodePort(url: URL, heard: () => void, ended: () => void): Port | undefined {
  const threads = builtin<{ Worker: new (url: URL) => NodeWorker }>('node:worker_threads');
  if (threads === undefined) return undefined;
  const worker = new threads.Worker(url);
  worker.unref();
  worker.on('message', heard);
  worker.on('error', () => undefined);
  worker.on('exit', ended);
  return {
    post: (job) => worker.postMessage(job, []),
    hold: (on) => (on ? worker.ref() : worker.unref()),
    stop: () => void worker.terminate(),
  };
}

function webPort(url: URL, heard: () => void, ended: () => void): Port | undefined {
  if (typeof Worker !== 'function') return undefined;
  const worker = new Worker(url, { type: 'module' });
  worker.addEventListener('message', heard);
  worker.addEventListener('error', ended);
  return {
    post: (job) => worker.postMessage(job, []),
    hold: () => undefined,
    stop: () => {
      worker.terminate();
      ended();
    },
  };
}

/** A thread that takes jobs one after the other. */
export class Helper {
  readonly #port: Port | undefined;
  readonly #waiting: Array<(left: boolean) => void> = [];
  #ended = false;

  constructor(url: URL) {
    const heard = (): void => this.#settle(true);
    const ended = (): void => {
      this.#ended = true;
      while (this.#waiting.length > 0) this.#settle(false);
    };
    this.#port = nodePort(url, heard, ended) ?? webPort(url, heard, ended);
    if (this.#port === undefined) this.#ended = true;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Offers a job; true when it has left it again in good order, false when it came to its end. */
  help(job: Job): Promise<boolean> {
    if (this.#ended || this.#port === undefined) return Promise.resolve(false);
    this.#port.hold(true);
    this.#port.post(job);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  close(): void {
    this.#port?.stop();
  }

  #settle(left: boolean): void {
    this.#waiting.shift()?.(left);
    if (this.#waiting.length === 0) this.#port?.hold(false);
  }
}
