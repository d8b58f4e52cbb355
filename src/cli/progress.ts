/** A progress bar on long work, when a person watches the terminal. */
import cliProgress from 'cli-progress';
import type { Progress } from '../store/index.js';
import type { Io } from './io.js';

/** Runs work that reports progress; without a terminal nothing is drawn. */
export async function withProgress<T>(
  io: Io,
  work: (onProgress: (p: Progress) => void) => Promise<T>,
): Promise<T> {
  if (!io.errIsTerminal) return work(() => {});
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: '{file} [{bar}] {percentage}% {rows}',
  });
  bar.start(1, 0, { file: '', rows: '' });
  try {
    return await work((p) => {
      bar.setTotal(Math.max(1, p.bytesTotal));
      bar.update(p.bytesRead, { file: p.file, rows: `${p.rows} rows` });
    });
  } finally {
    bar.stop();
  }
}
