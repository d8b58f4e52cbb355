/** What the disk is asked to do, and what it says when it is full. */
import { open } from 'node:fs/promises';
import { TuchuError } from '../core/index.js';

/** Asks the disk to keep a file or a folder; folders cannot be asked everywhere. */
export async function sync(path: string, kind: 'file' | 'folder'): Promise<void> {
  try {
    const handle = await open(path, kind === 'file' ? 'r+' : 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (kind === 'file') throw cause;
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** DuckDB tells it in words alone. */
const FULL_IN_WORDS = /no space left|disk quota exceeded|file too large/i;

/** The code of a failure of the file system that is none of a full disk; undefined of any other failure. */
export function faultOfDisk(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || cause instanceof TuchuError || isDiskFull(cause))
    return undefined;
  const { code } = cause as NodeJS.ErrnoException;
  return code !== undefined && /^E[A-Z]+$/.test(code) ? code : undefined;
}

/** True of a failure that more room on the disk would mend. */
export function isDiskFull(cause: unknown): boolean {
  if (!(cause instanceof Error) || cause instanceof TuchuError) return false;
  return FULL.has((cause as NodeJS.ErrnoException).code ?? '') || FULL_IN_WORDS.test(cause.message);
}
