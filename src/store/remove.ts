/** The renames that take datasets out: all of them or none. */
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { TuchuError } from '../core/index.js';
import { sync } from './disk.js';
import { say } from './messages.js';

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
      await putBack(temporary, datasets);
      const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new TuchuError(say.notRemovable({ id, why }), 1, cause);
    }
  }
  await rename(removing, join(temporary, REMOVED));
  await sync(datasets, 'folder');
}

/**
 * Undoes a removal that had not taken all of its datasets, each on its own. One that is there again, loaded
 * anew, needs no other copy.
 *
 * @returns false where a dataset could not be put back, so its folder must stay
 */
export async function putBack(temporary: string, datasets: string): Promise<boolean> {
  const removing = join(temporary, REMOVING);
  let all = true;
  for (const id of await readdir(removing).catch(() => []))
    try {
      await rename(join(removing, id), join(datasets, id));
    } catch (cause) {
      const there = ['EEXIST', 'ENOTEMPTY'].includes((cause as NodeJS.ErrnoException).code ?? '');
      all &&= there;
    }
  return all;
}
