/** The thread that takes plain lines: chunks come in, blocks of columns and what was left go out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PlaceCode } from '../core/index.js';
import { PlainFlows, blockArrays, type BlockArrays } from './plain-flows.js';
import type { Answer, Question, SentBlock } from './plain-thread.js';

const pool: BlockArrays[] = [];
let blocks: SentBlock[] = [];
let [places, products] = [0, 0];

const flows = new PlainFlows(workerData as readonly (PlaceCode | undefined)[], (block) => {
  const { rows, year, from, to, product, value, quantity } = block;
  const arrays = { from, to, product, value, quantity };
  // Names go out once, when they are new.
  blocks.push({
    rows,
    year,
    arrays,
    places: block.places.slice(places),
    products: block.products.slice(products),
  });
  [places, products] = [block.places.length, block.products.length];
  return pool.pop() ?? blockArrays();
});

parentPort?.on('message', ({ chunk, length, spent }: Question) => {
  if (chunk === null) {
    parentPort?.postMessage({ met: flows.met } satisfies Answer, []);
    return;
  }
  pool.push(...spent);
  const left = flows.take(new Uint8Array(chunk, 0, length));
  const answer: Answer = { chunk, length, left, blocks };
  const moved = blocks.flatMap((b) => Object.values(b.arrays).map((a) => a.buffer as ArrayBuffer));
  blocks = [];
  parentPort?.postMessage(answer, [chunk, ...moved]);
});
