/** Work that Ctrl-C ends with nothing left behind. */
import { TuchuError } from '../core/index.js';
import type { Io } from './io.js';
import { say } from './snapshot-messages.js';

/** Runs work with a signal that fires when the person asks to stop; then the error says that they did. */
export async function interruptible<T>(
  io: Io,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  void io.stopped().then(() => controller.abort());
  try {
    return await work(signal);
  } catch (cause) {
    if (signal.aborted) throw new TuchuError(say.interrupted({}), 1, cause);
    throw cause;
  }
}
