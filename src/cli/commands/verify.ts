/** `tuchu data verify [DATASET...|FILE.zip]`: every byte hashed again, every row counted again. */
import { TuchuError, render, type Message } from '../../core/index.js';
import { folderOf } from '../dataset.js';
import { withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import type { Options } from '../options.js';
import { say } from '../store-messages.js';
import { verifyBundleCommand } from './import.js';

/** Ends with an error where a dataset is not as it was written. @example tuchu data verify */
export async function verifyCommand(options: Options, io: Io): Promise<void> {
  const ids = options.words.slice(2);
  if (ids[0]?.endsWith('.zip')) return verifyBundleCommand(options, io);
  const { lang } = options;
  await withWorkspace(options, io, async (workspace) => {
    const tell = (message: Message): void => io.out(`${render(message, lang)}\n`);
    const named = [];
    for (const id of ids) named.push(await folderOf(workspace, id, 'data verify'));
    const all = [];
    for await (const found of workspace.verify(ids.length > 0 ? named : undefined)) {
      all.push(found);
      if (options.json) continue;
      const { id, rows, bytes, files, problems } = found;
      if (problems.length === 0) tell(say.sound({ id, rows, bytes, files }));
      for (const problem of problems) tell(say.damaged({ id, problem: render(problem, lang) }));
    }
    if (options.json) io.out(`${JSON.stringify(all, null, 2)}\n`);
    const damaged = all.filter((v) => v.problems.length > 0).length;
    if (damaged > 0) throw new TuchuError(say.someDamaged({ damaged, count: all.length }), 1);
    if (options.json) return;
    if (all.length === 0) tell(say.nothingHeld({ dir: workspace.dir }));
    else tell(say.allSound({ count: all.length }));
  });
}
