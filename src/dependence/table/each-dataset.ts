/** Asks every dataset of trade, or the one that is named, and keeps why the others do not answer. */
import { type Missing, TuchuError } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { say } from '../messages.js';
import { isTrade } from './trade-table.js';

export interface Asked<T> {
  /** In the order of the datasets' ids. */
  readonly found: readonly T[];
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/**
 * @param named one dataset by id, whatever it holds; otherwise all flows of trade
 * @throws `TuchuError` where the dataset that is named is not there
 */
export async function eachDataset<T extends object>(
  workspace: Workspace,
  named: string | undefined,
  ask: (manifest: Manifest) => Promise<T | Missing>,
): Promise<Asked<T>> {
  const all = await workspace.datasets();
  const chosen = all.filter((m) =>
    named === undefined ? m.kind === 'flows' && isTrade(m) : m.id === named,
  );
  if (named !== undefined && chosen.length === 0)
    throw new TuchuError(say.noDataset({ dataset: named }), 2);
  const found: T[] = [];
  const refused: Array<{ dataset: string; missing: Missing }> = [];
  for (const manifest of chosen) {
    const answer = await ask(manifest);
    if ('reason' in answer) refused.push({ dataset: manifest.id, missing: answer });
    else found.push(answer);
  }
  return { found, refused };
}
