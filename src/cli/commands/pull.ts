/** `tuchu data pull SOURCE [--release R]`: the only command that asks another machine for anything. */
import { join } from 'node:path';
import { TuchuError, render } from '../../core/index.js';
import { PUBLISHERS, download, fileName } from '../../sources/index.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, noMoreWords } from '../options.js';
import { withBar } from '../progress.js';

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
  const bytes = await withBar(io, '[{bar}] {percentage}% {megabytes} MB', (move) =>
    download(url, target, {
      onProgress: ({ received, total }) =>
        move(received, total ?? received, { megabytes: String(Math.round(received / 1e6)) }),
    }),
  );
  io.out(`${render(say.pulled({ target, bytes }), options.lang)}\n`);
}
