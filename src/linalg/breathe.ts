/** Lets others have the thread now and then, so that a server answers while a matrix is factored. */

/** Milliseconds of work between two breaths. */
const SPELL = 12;

const aside = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(0);
  });

export class Breath {
  #last = performance.now();

  /** Steps aside where it is time to; undefined where it is not, so that nothing is awaited for nothing. */
  due(): Promise<void> | undefined {
    return performance.now() - this.#last < SPELL ? undefined : this.now();
  }

  /** Leaves the processor to others for a millisecond. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.#last = performance.now();
  }

  async now(): Promise<void> {
    await aside();
    this.#last = performance.now();
  }
}
