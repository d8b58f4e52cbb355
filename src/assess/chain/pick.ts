/** Which of the tables that are loaded a question about one country is answered from. */
import {
  frameHeld,
  tablesHeld,
  type ChainCommand,
  type ChainFrame,
  type HeldTable,
  type TableChoice,
} from '../../accounts/index.js';
import { TuchuError, type Missing, type PlaceCode } from '../../core/index.js';
import type { Workspace } from '../../store/index.js';

export interface PickedTable {
  readonly held: HeldTable;
  readonly frame: ChainFrame;
}

export interface Picked {
  /** The newest table that holds the country; `undefined` where none does. */
  readonly table: PickedTable | undefined;
  /** Other tables of the newest year of each source, not opened. */
  readonly others: readonly HeldTable[];
  /** Why the tables asked before it could not answer. */
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/**
 * The newest of the tables at hand that holds the country; where one dataset or year is named, of these.
 *
 * @throws `TuchuError` where the dataset named is no input-output table
 * @example
 * (await pickTable(workspace, { year: 2008 }, 'DEU', 'exports')).table?.frame.period; // '2008'
 */
export async function pickTable(
  workspace: Workspace,
  choice: TableChoice,
  subject: PlaceCode,
  command: ChainCommand,
): Promise<Picked> {
  const { tables, refused } = await tablesHeld(workspace, choice);
  const newest = tables.toSorted((a, b) => b.year - a.year);
  const cannot = [...refused];
  for (const [k, held] of newest.entries()) {
    const frame = await frameOrReason(workspace, held, subject, command);
    if (!('reason' in frame))
      return { table: { held, frame }, others: newest.slice(k + 1), refused: cannot };
    cannot.push({ dataset: held.manifest.id, missing: frame });
  }
  return { table: undefined, others: [], refused: cannot };
}

/** A table that cannot be solved says why; the others still answer. */
async function frameOrReason(
  workspace: Workspace,
  held: HeldTable,
  subject: PlaceCode,
  command: ChainCommand,
): Promise<ChainFrame | Missing> {
  try {
    return await frameHeld(workspace, held, subject, command);
  } catch (error) {
    if (!(error instanceof TuchuError)) throw error;
    return { reason: 'undefined', detail: error.detail };
  }
}
