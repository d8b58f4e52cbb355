/** Temporary folders and the rename that makes a dataset exist, whole or not at all. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';

/** Folders of loads that run in this process now. */
const running = new Set<string>();

/** A folder of this process under `tmp/`; its name says whose it is. */
export async function makeTemporary(tmp: string): Promise<string> {
  const name = `${process.pid}-${randomBytes(6).toString('hex')}`;
  running.add(name);
  const folder = join(tmp, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

export async function removeTemporary(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  running.delete(basename(folder));
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Removes what killed loads left behind, and puts back what killed removals had begun to take. A folder of
 * this very process is stale unless its load runs.
 */
export async function sweep(tmp: string, datasets: string): Promise<void> {
  for (const name of await readdir(tmp).catch(() => [])) {
    const pid = Number(/^(\d+)-[0-9a-f]+$/.exec(name)?.[1]);
    if (!Number.isSafeInteger(pid)) continue;
    if (pid === process.pid ? running.has(name) : alive(pid)) continue;
    // A workspace on a read-only disk can still be read.
    await putBack(join(tmp, name, REMOVING), datasets).catch(() => undefined);
    await rm(join(tmp, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

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

/** True of a failure that more room on the disk would mend. */
export function isDiskFull(cause: unknown): boolean {
  if (!(cause instanceof Error) || cause instanceof TuchuError) return false;
  return FULL.has((cause as NodeJS.ErrnoException).code ?? '') || FULL_IN_WORDS.test(cause.message);
}

const TAKEN = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM']);

/**
 * Renames prepared folders into place. Returns the ids that were there already; on any other failure
 * the folders renamed so far are taken back.
 */
export async function commit(
  prepared: readonly { readonly id: string; readonly folder: string }[],
  datasets: string,
  present: (id: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const already = new Set<string>();
  const done: string[] = [];
  try {
    for (const { id, folder } of prepared) {
      const target = join(datasets, id);
      try {
        await rename(folder, target);
        done.push(target);
      } catch (cause) {
        const taken = TAKEN.has((cause as NodeJS.ErrnoException).code ?? '');
        if (!taken || !(await present(id))) throw cause;
        already.add(id);
      }
    }
  } catch (cause) {
    for (const target of done) await rm(target, { recursive: true, force: true });
    throw cause;
  }
  await sync(datasets, 'folder');
  return already;
}

/** Where datasets lie while a removal takes them one by one, and once it has them all. */
const [REMOVING, REMOVED] = ['removing', 'removed'] as const;

/**
 * Renames datasets out of the way, all of them or none: until the last is taken, a failure or the next
 * process to open the workspace puts them back. Who reads them already goes on reading.
 */
export async function takeOut(
  ids: readonly string[],
  datasets: string,
  temporary: string,
): Promise<void> {
  const removing = join(temporary, REMOVING);
  await mkdir(removing);
  for (const id of ids) {
    try {
      await rename(join(datasets, id), join(removing, id));
    } catch (cause) {
      await putBack(removing, datasets);
      const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new TuchuError(say.notRemovable({ id, why }), 1, cause);
    }
  }
  await rename(removing, join(temporary, REMOVED));
  await sync(datasets, 'folder');
}

async function putBack(removing: string, datasets: string): Promise<void> {
  for (const id of await readdir(removing).catch(() => []))
    await rename(join(removing, id), join(datasets, id));
}
