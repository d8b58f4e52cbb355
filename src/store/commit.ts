/** Temporary folders and the rename that makes a dataset exist, whole or not at all. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

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
 * Clears up after killed loads: one that was killed while its folders were being renamed is finished,
 * whatever else it left is removed.
 */
export async function sweep(tmp: string, datasets: string): Promise<void> {
  const stale = await staleIn(tmp);
  for (const name of stale) await finish(join(tmp, name), tmp, datasets);
  for (const name of stale)
    // A workspace on a read-only disk can still be read.
    await rm(join(tmp, name), { recursive: true, force: true }).catch(() => undefined);
}

/** What a commit is about to rename: beside the first of its folders, whole before the first rename. */
const JOURNAL = 'commit.json';

interface Step {
  readonly id: string;
  /** Below `tmp/`. */
  readonly from: string;
}

async function finish(folder: string, tmp: string, datasets: string): Promise<void> {
  const text = await readFile(join(folder, JOURNAL), 'utf8').catch(() => undefined);
  if (text === undefined) return;
  // A folder that is gone was renamed before; one whose place is taken is the same dataset again.
  for (const { id, from } of JSON.parse(text) as Step[])
    await rename(join(tmp, from), join(datasets, id)).catch(() => undefined);
  await sync(datasets, 'folder');
}

/** Several folders appear together: should the process be killed between two renames, `sweep` goes on. */
async function writeJournal(prepared: readonly Prepared[]): Promise<string | undefined> {
  const [first] = prepared;
  if (first === undefined || prepared.length < 2) return undefined;
  const own = dirname(first.folder);
  const steps = prepared.map(({ id, folder }): Step => ({
    id,
    from: relative(dirname(own), folder),
  }));
  const journal = join(own, JOURNAL);
  await writeFile(`${journal}.part`, JSON.stringify(steps));
  await sync(`${journal}.part`, 'file');
  await rename(`${journal}.part`, journal);
  await sync(own, 'folder');
  return journal;
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

interface Prepared {
  readonly id: string;
  /** In a temporary folder. */
  readonly folder: string;
}

const TAKEN = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM']);

/**
 * Renames prepared folders into place. Returns the ids that were there already; on any other failure
 * the folders renamed so far are taken back.
 */
export async function commit(
  prepared: readonly Prepared[],
  datasets: string,
  present: (id: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const already = new Set<string>();
  const done: string[] = [];
  const journal = await writeJournal(prepared);
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
    if (journal !== undefined) await rm(journal, { force: true });
    for (const target of done) await rm(target, { recursive: true, force: true });
    throw cause;
  }
  await sync(datasets, 'folder');
  return already;
}
