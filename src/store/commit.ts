/** The rename that makes datasets exist: all of them, whole, or none. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { sync } from './disk.js';

/** What a commit is about to rename: beside the first of its folders, whole before the first rename. */
const JOURNAL = 'commit.json';

interface Step {
  readonly id: string;
  /** Below `tmp/`. */
  readonly from: string;
}

/** Goes on with a commit that was killed between two renames. */
export async function finish(folder: string, tmp: string, datasets: string): Promise<void> {
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
