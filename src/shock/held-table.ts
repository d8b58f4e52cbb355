/**
 * The input-output table a shock is computed in: the newest that has the country; where none has it, the newest with
 * the rest of the world in the country's place, which every answer says.
 */
import type { Evidence, Missing, PlaceCode } from '../core/index.js';
import {
  type LeontiefSystem,
  outputDataset,
  solveSystem,
  tableOf,
  tablesHeld,
} from '../accounts/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../store/index.js';
import { say } from './messages.js';

/** The table's place for whatever it does not name. */
export const REST = '_ROW';

export interface HeldTable {
  readonly manifest: Manifest;
  readonly year: number;
  readonly system: LeontiefSystem;
  readonly evidence: readonly Evidence[];
  /** The country, or the rest of the world where it stands in for it. */
  readonly place: PlaceCode;
  readonly proxy: boolean;
  /** Newer tables that were passed over because they do not have the country. */
  readonly newer: ReadonlyArray<{ readonly dataset: string; readonly year: number }>;
}

export interface TableChoice {
  readonly dataset?: string | undefined;
  readonly year?: number | undefined;
}

/**
 * @returns the table solved, or why there is none: none loaded, none of that year, or none with the country or a rest
 * of the world
 * @throws TuchuError where the dataset named is no input-output table, or cannot be solved
 * @example
 * (await heldTable(workspace, 'VNM', {})).place; // '_ROW' where WIOD alone is loaded
 */
export async function heldTable(
  workspace: Workspace,
  subject: PlaceCode,
  choice: TableChoice,
): Promise<HeldTable | Missing> {
  const { tables, refused } = await tablesHeld(workspace, choice);
  const newest = tables.toSorted(
    (a, b) => b.year - a.year || (a.manifest.id < b.manifest.id ? -1 : 1),
  );
  const sellers = async (id: string, year: number): Promise<Set<string>> =>
    new Set(
      (await workspace.coverage(id)).flatMap((row) =>
        row.role === 'from' && row.year === year ? [row.place] : [],
      ),
    );
  for (const place of [subject, REST])
    for (const { manifest, year } of newest) {
      if (!(await sellers(manifest.id, year)).has(place)) continue;
      const table = await tableOf(workspace, manifest.id, year);
      const beside = outputDataset(await workspace.datasets(), manifest, year);
      return {
        manifest,
        year,
        system: await solveSystem(table, { dir: workspace.dir }),
        evidence: [manifest, ...(beside === undefined ? [] : [beside])].map((m) =>
          datasetEvidence(m, m.rows.kept),
        ),
        place,
        proxy: place !== subject,
        newer: newest
          .filter((t) => t.year > year)
          .map((t) => ({ dataset: t.manifest.id, year: t.year })),
      };
    }
  const [first] = refused;
  if (first !== undefined) return first.missing;
  return {
    reason: 'not_covered',
    detail: say.notInTables({ subject, datasets: newest.map((t) => t.manifest.id) }),
  };
}
