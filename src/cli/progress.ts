/** A progress bar on long work, when a person watches the terminal. */
import cliProgress from 'cli-progress';
import type { Progress } from '../store/index.js';
import type { Io } from './io.js';

/** Moves the bar; what `more` holds stands in the bar's format. */
export type Move = (done: number, total: number, more: Readonly<Record<string, string>>) => void;

/** Runs work beside a bar of this format; without a terminal nothing is drawn. */
export async function withBar<T>(
  io: Io,
  format: string,
  work: (move: Move) => Promise<T>,
): Promise<T> {
  if (!io.errIsTerminal) return work(() => {});
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format,
  });
  // Until the first move nothing stands where `more` will.
  const blank = [...format.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, '']);
  bar.start(1, 0, Object.fromEntries(blank));
  try {
    return await work((done, total, more) => {
      bar.setTotal(Math.max(1, total));
      bar.update(done, more);
    });
  } finally {
    bar.stop();
  }
}

/** Runs a load, with the file and the rows read so far. */
export const withProgress = <T>(
  io: Io,
  work: (onProgress: (p: Progress) => void) => Promise<T>,
): Promise<T> =>
  withBar(io, '{file} [{bar}] {percentage}% {rows}', (move) =>
    work((p) => move(p.bytesRead, p.bytesTotal, { file: p.file, rows: `${p.rows} rows` })),
  );
