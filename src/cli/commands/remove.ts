/** `tuchu data remove DATASET...`: takes datasets out of the workspace, all of them or none. */
import { TuchuError, render } from '../../core/index.js';
import { folderOf } from '../dataset.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import type { Options } from '../options.js';
import { say } from '../store-messages.js';

/** @example tuchu data remove baci-v202201-a1e6ee74 */
export async function removeCommand(options: Options, io: Io): Promise<void> {
  const ids = options.words.slice(2);
  if (ids.length === 0) throw new TuchuError(say.needsDatasets({ command: 'remove' }), 2);
  await withWorkspace(options, io, async (workspace) => {
    const found = [];
    for (const id of ids) found.push(await folderOf(workspace, id, 'data remove'));
    const named = [...new Set(found)];
    await workspace.remove(named);
    if (options.json) io.out(`${JSON.stringify({ removed: named }, null, 2)}\n`);
    else for (const id of named) io.out(`${render(say.removed({ id }), options.lang)}\n`);
  });
}
