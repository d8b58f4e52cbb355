/** Plain lines taken in a thread of their own, while this one reads on and keeps what came back. */
import { Worker } from 'node:worker_threads';
import type { PlaceCode } from '../core/index.js';
import type { Left, Taken } from './bytes.js';
import type { FlowTally } from './flow-tally.js';
import type { BlockArrays, Met } from './plain-flows.js';
import type { PlainReader } from './plain-lines.js';
import type { FlowBlock } from './rows.js';

/** A chunk to take lines from, with arrays that may be filled again; null asks what was met. */
export interface Question {
  readonly chunk: ArrayBuffer | null;
  readonly length: number;
  readonly spent: readonly BlockArrays[];
}

/** A block with the names that are new in it. */
export interface SentBlock extends Pick<FlowBlock, 'rows' | 'year' | 'places' | 'products'> {
  readonly arrays: BlockArrays;
}

export type Answer =
  | {
      readonly chunk: ArrayBuffer;
      readonly length: number;
      readonly left: readonly Left[];
      readonly blocks: readonly SentBlock[];
    }
  | { readonly met: Met };

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (cause: unknown) => void;
}

export class PlainThread implements PlainReader {
  readonly #worker: Worker;
  /** Questions asked and not answered, in order. */
  readonly #waiting: Waiting[] = [];
  readonly #chunks: ArrayBuffer[] = [];
  #spent: BlockArrays[] = [];
  readonly #places: FlowBlock['places'][number][] = [];
  readonly #products: string[] = [];

  constructor(
    known: readonly (PlaceCode | undefined)[],
    private readonly emit: (block: FlowBlock) => void,
    script: URL,
  ) {
    this.#worker = new Worker(script, { workerData: known });
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (cause) => {
      for (const { reject } of this.#waiting.splice(0)) reject(cause);
    });
  }

  async take(bytes: Buffer): Promise<Taken> {
    const chunk = this.#chunkFor(bytes.length);
    bytes.copy(Buffer.from(chunk));
    const spent = this.#spent;
    this.#spent = [];
    const moved = spent.flatMap((a) => Object.values(a).map((x) => x.buffer as ArrayBuffer));
    const answer = await this.#ask({ chunk, length: bytes.length, spent }, [chunk, ...moved]);
    if ('met' in answer) throw new Error('the thread answered another question');
    for (const { places, products, arrays, rows, year } of answer.blocks) {
      this.#places.push(...places);
      this.#products.push(...products);
      this.emit({ ...arrays, rows, year, places: this.#places, products: this.#products });
      this.#spent.push(arrays);
    }
    this.#chunks.push(answer.chunk);
    return { chunk: Buffer.from(answer.chunk, 0, answer.length), left: answer.left };
  }

  async finish(tally: FlowTally): Promise<void> {
    const answer = await this.#ask({ chunk: null, length: 0, spent: [] }, []);
    if (!('met' in answer)) throw new Error('the thread answered another question');
    tally.absorb(answer.met);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(question: Question, moved: readonly ArrayBuffer[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(question, [...moved]);
    });
  }

  /** A chunk that came back, where one is long enough. */
  #chunkFor(length: number): ArrayBuffer {
    const chunk = this.#chunks.pop();
    return chunk !== undefined && chunk.byteLength >= length
      ? chunk
      : new ArrayBuffer(length * 1.1);
  }
}
