/** Plain lines of a file taken here, or in a thread of its own where the file is long enough for that. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Place, PlaceCode } from '../core/index.js';
import type { PlainLines, Taken } from './bytes.js';
import type { FlowTally } from './flow-tally.js';
import { CODES, PlainFlows, blockArrays, type BlockArrays } from './plain-flows.js';
import { PlainThread } from './plain-thread.js';
import type { FlowBlock } from './rows.js';

/** Below this many bytes a thread takes longer to start than it saves. */
const LONG = 1 << 25;
const WORKER = new URL('./plain-worker.js', import.meta.url);

export interface PlainReader extends PlainLines {
  /** Tells the tally what was met in the lines taken. */
  finish(tally: FlowTally): Promise<void>;
  close(): Promise<void>;
}

/** What each code stands for, groups of countries left out: the reader of lines says what is wrong with them. */
export function knownCodes(
  resolve: (code: string) => Place | undefined,
): readonly (PlaceCode | undefined)[] {
  return Array.from({ length: CODES }, (_, code) => {
    const place = resolve(String(code));
    return place?.kind === 'union' || place?.kind === 'bloc' ? undefined : place?.code;
  });
}

/** @param bytes the length of the file */
export function plainReader(
  resolve: (code: string) => Place | undefined,
  emit: (block: FlowBlock) => void,
  bytes: number,
): PlainReader {
  const known = knownCodes(resolve);
  // Only what is built can start a thread.
  const threaded = bytes >= LONG && existsSync(fileURLToPath(WORKER));
  return threaded ? new PlainThread(known, emit, WORKER) : new PlainHere(known, emit);
}

export class PlainHere implements PlainReader {
  readonly #flows: PlainFlows;

  constructor(known: readonly (PlaceCode | undefined)[], emit: (block: FlowBlock) => void) {
    const arrays: BlockArrays = blockArrays();
    this.#flows = new PlainFlows(known, (block) => {
      emit(block);
      return arrays;
    });
  }

  async take(chunk: Buffer): Promise<Taken> {
    const left = this.#flows.take(chunk);
    // What is left is looked at once the buffer may have been filled again.
    return { chunk: left.length > 1 ? Buffer.from(chunk) : chunk, left };
  }

  async finish(tally: FlowTally): Promise<void> {
    tally.absorb(this.#flows.met);
  }

  async close(): Promise<void> {}
}
