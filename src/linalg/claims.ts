/** Work shared out between threads: a counter of tiles that whoever is free takes the next of. */

const NEXT = 0;
const LIMIT = 1;
const DONE = 2;
const BASE = 3;
const STEP = 4;
const VERSION = 5;
const ENDED = 6;
const READY = 64;
/** Milliseconds after which another thread that does not answer counts as lost. */
const LOST = 10_000;

/** The other thread went away in the middle of a piece of work. */
export class HelperLost extends Error {}

/** The claims of one job; the numbers only grow. Who comes late finds that it has ended. */
export class Claims {
  readonly #words: Int32Array;

  constructor(words: ArrayBufferLike) {
    this.#words = new Int32Array(words);
  }

  /** Room for the claims of a job on so many strips. */
  static words(strips: number, shared: boolean): ArrayBufferLike {
    const bytes = 4 * (READY + strips);
    return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  }

  /** Which step the tiles on offer belong to. */
  get step(): number {
    return Atomics.load(this.#words, STEP);
  }

  /** Offers tiles 0 to `count - 1` of a step; those of the step before must be done. */
  offer(step: number, count: number): void {
    const w = this.#words;
    Atomics.store(w, BASE, Atomics.load(w, LIMIT));
    Atomics.store(w, STEP, step);
    Atomics.add(w, LIMIT, count);
    this.#wake();
  }

  /** Takes the next tile, or -1 where none is left. */
  take(): number {
    const w = this.#words;
    for (;;) {
      const next = Atomics.load(w, NEXT);
      if (next >= Atomics.load(w, LIMIT)) return -1;
      if (Atomics.compareExchange(w, NEXT, next, next + 1) === next)
        return next - Atomics.load(w, BASE);
    }
  }

  finish(): void {
    Atomics.add(this.#words, DONE, 1);
  }

  get idle(): boolean {
    return Atomics.load(this.#words, DONE) === Atomics.load(this.#words, LIMIT);
  }

  setReady(strip: number, step: number): void {
    Atomics.store(this.#words, READY + strip, step + 1);
  }

  /** Waits, briefly, until a strip was made ready by the thread that took it. */
  waitReady(strip: number, step: number): void {
    if (Atomics.load(this.#words, READY + strip) === step + 1) return;
    const start = performance.now();
    while (Atomics.load(this.#words, READY + strip) !== step + 1)
      if (performance.now() - start > LOST) throw new HelperLost();
  }

  end(): void {
    Atomics.store(this.#words, ENDED, 1);
    this.#wake();
  }

  get ended(): boolean {
    return Atomics.load(this.#words, ENDED) === 1;
  }

  get version(): number {
    return Atomics.load(this.#words, VERSION);
  }

  /** Sleeps until something is offered after `version`; not for a browser's main thread. */
  sleep(version: number): void {
    Atomics.wait(this.#words, VERSION, version, 1000);
  }

  #wake(): void {
    Atomics.add(this.#words, VERSION, 1);
    Atomics.notify(this.#words, VERSION);
  }
}
