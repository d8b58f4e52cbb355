/** Which input-output tables of a workspace answer a question, and which cannot. */
import { TuchuError, type Missing } from '../core/index.js';
import type { Manifest, Workspace } from '../store/index.js';
import { say } from './messages.js';

export interface TableChoice {
  /** This dataset; without it, of each source the newest. */
  readonly dataset?: string | undefined;
  /** This year; without it, the last the dataset holds. */
  readonly year?: number | undefined;
}

export interface HeldTable {
  readonly manifest: Manifest;
  readonly year: number;
}

export interface HeldTables {
  /** Sorted by dataset. */
  readonly tables: readonly HeldTable[];
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/**
 * @throws `TuchuError` where the dataset named is not there or is no input-output table
 * @example
 * const { tables } = await tablesHeld(workspace, { year: 2008 });
 * tables[0]; // { manifest: { id: 'wiod-2013-2008-47e1e4a1', … }, year: 2008 }
 */
export async function tablesHeld(
  workspace: Workspace,
  { dataset, year }: TableChoice,
): Promise<HeldTables> {
  const all = (await workspace.datasets()).filter((m) => m.kind === 'cells');
  if (dataset !== undefined && !all.some((m) => m.id === dataset))
    throw new TuchuError(say.noSuchTable({ dataset, tables: all.map((m) => m.id) }), 2);
  const wanted = all.filter((m) => dataset === undefined || m.id === dataset);
  if (wanted.length === 0)
    return {
      tables: [],
      refused: [{ dataset: '', missing: { reason: 'not_loaded', detail: say.noTable({}) } }],
    };
  const held = wanted.flatMap((manifest): HeldTable[] => {
    const [first, last] = manifest.years ?? [0, -1];
    if (last < first) return [];
    if (year === undefined) return [{ manifest, year: last }];
    return year >= first && year <= last ? [{ manifest, year }] : [];
  });
  if (held.length === 0) {
    const years = [...new Set(wanted.flatMap((m) => m.years ?? []))].toSorted((a, b) => a - b);
    const detail = say.noTableYear({ year: year ?? 0, years: years.map(String) });
    return {
      tables: [],
      refused: wanted.map((m) => ({ dataset: m.id, missing: { reason: 'not_covered', detail } })),
    };
  }
  const newest = held.filter(
    (t) =>
      dataset !== undefined ||
      !held.some((o) => o.manifest.source === t.manifest.source && o.year > t.year),
  );
  return { tables: newest, refused: [] };
}

/** Names of sectors as the publisher lists them; codes without a name keep their code. */
export async function sectorNames(
  workspace: Workspace,
  { source, classification }: Manifest,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const m of await workspace.datasets()) {
    if (m.kind !== 'codes' || m.source !== source || classification === null) continue;
    for (const { code, text } of await workspace.codes({ dataset: m.id, scheme: classification }))
      if (text) names.set(code, text);
  }
  return names;
}
