/** What the second thread runs: it takes tiles of the matrix it is given until there are no more. */
import { Claims } from './claims.js';
import type { Job } from './helper.js';
import { builtin, startKernel } from './kernel-files.js';
import { Tiles } from './tiles.js';
import { solveTile } from './solve-tile.js';

/** Helps with one job; returns when it has ended. */
function help({ module, memory, layout, words, solve }: Job): void {
  const claims = new Claims(words);
  if (claims.ended) return;
  const tiles = new Tiles(startKernel(module, memory), layout, claims);
  for (;;) {
    const version = claims.version;
    const tile = claims.take();
    if (tile >= 0) {
      if (solve === undefined) tiles.tile(claims.step, tile);
      else for (const _ of solveTile(tiles, layout, solve, claims.step, tile));
      claims.finish();
    } else if (claims.ended) return;
    else claims.sleep(version);
  }
}

interface Parent {
  on(event: 'message', heard: (job: Job) => void): void;
  postMessage(done: true, transfer: []): void;
}

const parent = builtin<{ parentPort: Parent | null }>('node:worker_threads')?.parentPort;
if (parent) {
  parent.on('message', (job) => {
    help(job);
    parent.postMessage(true, []);
  });
} else {
  const scope = globalThis as unknown as {
    addEventListener(event: 'message', heard: (message: { data: Job }) => void): void;
    postMessage(done: true, transfer: []): void;
  };
  scope.addEventListener('message', ({ data }) => {
    help(data);
    scope.postMessage(true, []);
  });
}
