/** Which dataset a person means. */
import { basename } from 'node:path';
import { TuchuError } from '../core/index.js';
import type { Manifest, Workspace } from '../store/index.js';
import { say } from './catalogue-messages.js';

/** Ids named in an error before the rest is counted. */
const NAMED = 6;

/**
 * The dataset of this id, or the only one whose id begins so.
 *
 * @throws `TuchuError` where none is named, none begins so, or several do
 * @example
 * (await datasetOf(workspace, 'baci', 'data show')).id; // 'baci-v202201-a1e6ee74'
 */
export async function datasetOf(
  workspace: Workspace,
  name: string | undefined,
  command: string,
): Promise<Manifest> {
  if (name === undefined || name === '') throw new TuchuError(say.needsDataset({ command }), 2);
  const all = await workspace.datasets();
  const found = all.filter((m) => m.id.startsWith(name));
  const one = found.find((m) => m.id === name) ?? (found.length === 1 ? found[0] : undefined);
  if (one !== undefined) return one;
  const list = found.length === 0 ? all : found;
  const ids = list.slice(0, NAMED).map((m) => m.id);
  const more = list.length - ids.length;
  throw new TuchuError(
    found.length === 0 ? say.noDataset({ name, ids, more }) : say.manyDatasets({ name, ids, more }),
    2,
  );
}

/** As `datasetOf`, but also a folder that cannot be read, by its whole name: to check it or to take it out. */
export async function folderOf(
  workspace: Workspace,
  name: string,
  command: string,
): Promise<string> {
  const broken = (await workspace.unreadable()).map(({ folder }) => basename(folder));
  return broken.includes(name) ? name : (await datasetOf(workspace, name, command)).id;
}
