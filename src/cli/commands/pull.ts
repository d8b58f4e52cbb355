/** `tuchu data pull SOURCE [--release R]`: the only command that asks another machine for anything. */
import { join } from 'node:path';
import cliProgress from 'cli-progress';
import { TuchuError, render } from '../../core/index.js';
import { PUBLISHERS, download, fileName } from '../../sources/index.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, noMoreWords } from '../options.js';

export async function pullCommand(options: Options, io: Io): Promise<void> {
  noMoreWords(options.words, 3, 'data pull');
  const [, , id] = options.words;
  const known = PUBLISHERS.map((p) => p.id);
  const publisher = PUBLISHERS.find((p) => p.id === id);
  if (publisher === undefined)
    throw new TuchuError(say.unknownPublisher({ id: id ?? '', known }), 2);
  const release = options.release ?? publisher.release;
  if (!publisher.pattern.test(release))
    throw new TuchuError(say.badRelease({ release, example: publisher.example }), 2);
  const url = publisher.url(release);
  const target = join(options.workspace, 'downloads', fileName(url));
  io.err(`${render(say.pulling({ url, target }), options.lang)}\n`);
  const bytes = await withBar(io, (onProgress) => download(url, target, { onProgress }));
  io.out(`${render(say.pulled({ target, bytes }), options.lang)}\n`);
}

async function withBar<T>(
  io: Io,
  work: (onProgress: (p: { received: number; total: number | null }) => void) => Promise<T>,
): Promise<T> {
  if (!io.errIsTerminal) return work(() => {});
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: '[{bar}] {percentage}% {megabytes} MB',
  });
  bar.start(1, 0, { megabytes: 0 });
  try {
    return await work(({ received, total }) => {
      bar.setTotal(total ?? received);
      bar.update(received, { megabytes: Math.round(received / 1e6) });
    });
  } finally {
    bar.stop();
  }
}
