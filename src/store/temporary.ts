/** Temporary folders: each names the process whose it is, and what dead processes left is cleared up. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finish } from './commit.js';
import { putBack } from './remove.js';

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

/** Folders of `tmp/` whose load no longer runs. One of this very process is stale unless its load runs. */
async function staleIn(tmp: string): Promise<readonly string[]> {
  const names = await readdir(tmp).catch(() => []);
  return names.filter((name) => {
    const pid = Number(/^(\d+)-[0-9a-f]+$/.exec(name)?.[1]);
    if (!Number.isSafeInteger(pid)) return false;
    return pid === process.pid ? !running.has(name) : !alive(pid);
  });
}

/**
 * Clears up after dead processes. A load that was killed while its folders were being renamed is finished,
 * a removal that had not taken all of them is undone, and whatever else was left is removed.
 */
export async function sweep(tmp: string, datasets: string): Promise<void> {
  const stale = await staleIn(tmp);
  const spent: string[] = [];
  for (const name of stale) {
    await finish(join(tmp, name), tmp, datasets);
    // What cannot be put back stays for the next opening: a read-only disk can still be read.
    if (await putBack(join(tmp, name), datasets)) spent.push(name);
  }
  for (const name of spent)
    await rm(join(tmp, name), { recursive: true, force: true }).catch(() => undefined);
}
