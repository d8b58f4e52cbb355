/** Value chains in the tables a workspace holds: one year, all years of a country, and the flag over them. */
import type { Evidence, Finding, Missing, PlaceCode } from '../core/index.js';
import { packFor } from '../facts/index.js';
import { datasetEvidence, type Workspace } from '../store/index.js';
import { chainFrame, type ChainCommand, type ChainFrame } from './chain-frame.js';
import { chainOf, type Chain } from './chain.js';
import { solveSystem } from './leontief.js';
import { say } from './messages.js';
import { followedFindings } from './position-findings.js';
import { stuckFindings, type ComplexityChange, type Stuck } from './stuck-findings.js';
import { STUCK_YEARS } from './stuck.js';
import { outputDataset, tableOf } from './table-of.js';
import type { HeldTable } from './tables-held.js';

/** A table of the workspace, solved, with the datasets it rests on. */
export interface HeldChain extends HeldTable {
  readonly chain: Chain;
  readonly evidence: readonly Evidence[];
}

/** Every year of every input-output table, in the order of the years. */
export async function chainYears(
  workspace: Workspace,
  dataset?: string,
): Promise<readonly HeldTable[]> {
  return (await workspace.datasets())
    .filter((m) => m.kind === 'cells' && (dataset === undefined || m.id === dataset))
    .flatMap((manifest) => {
      const [first, last] = manifest.years ?? [0, -1];
      return Array.from({ length: last - first + 1 }, (_, k) => ({ manifest, year: first + k }));
    })
    .toSorted((a, b) => a.year - b.year || (a.manifest.id < b.manifest.id ? -1 : 1));
}

/**
 * Reads and solves one table.
 *
 * @throws `TuchuError` where the dataset holds no cells of that year, or its table cannot be solved
 * @example
 * const { chain, evidence } = await openChain(workspace, { manifest, year: 2008 });
 * chainFrame(chain, 'DEU', evidence, 'exports');
 */
export async function openChain(workspace: Workspace, held: HeldTable): Promise<HeldChain> {
  const open = opened.get(workspace) ?? [];
  const key = `${held.manifest.id} ${held.year}`;
  const found = open.find((o) => o.key === key) ?? { key, table: solve(workspace, held) };
  // Put down again where it failed, and what was used longest ago beyond what may be held.
  opened.set(workspace, [found, ...open.filter((o) => o.key !== key)].slice(0, HELD_OPEN));
  try {
    return await found.table;
  } catch (error) {
    opened.set(
      workspace,
      (opened.get(workspace) ?? []).filter((o) => o !== found),
    );
    throw error;
  }
}

/** Tables of one workspace that stay open: a page asks for its year and for one some years before. */
const HELD_OPEN = 2;
const opened = new WeakMap<
  Workspace,
  ReadonlyArray<{ readonly key: string; readonly table: Promise<HeldChain> }>
>();

async function solve(workspace: Workspace, held: HeldTable): Promise<HeldChain> {
  const { manifest, year } = held;
  const table = await tableOf(workspace, manifest.id, year);
  const chain = chainOf(await solveSystem(table, { dir: workspace.dir }));
  const beside = outputDataset(await workspace.datasets(), manifest, year);
  const evidence = [manifest, ...(beside === undefined ? [] : [beside])].map((m) =>
    datasetEvidence(m, m.rows.kept),
  );
  return { ...held, chain, evidence };
}

/** Places whose sectors a dataset holds in one year; asked before a table is read and solved. */
async function sellersIn(workspace: Workspace, { manifest, year }: HeldTable): Promise<string[]> {
  const rows = await workspace.coverage(manifest.id);
  return rows.flatMap((row) => (row.role === 'from' && row.year === year ? [row.place] : []));
}

/** A country in one table, or the reason why that table says nothing of it. */
export async function frameHeld(
  workspace: Workspace,
  held: HeldTable,
  subject: PlaceCode,
  command: ChainCommand,
): Promise<ChainFrame | Missing> {
  const places = await sellersIn(workspace, held);
  if (!places.includes(subject))
    return {
      reason: 'not_covered',
      detail: say.notInTable({ dataset: held.manifest.id, subject, places }),
    };
  const { chain, evidence } = await openChain(workspace, held);
  return chainFrame(chain, subject, evidence, command);
}

/**
 * The measures that are followed over the years, of every place of one table; read once for each workspace, for a
 * dataset never changes. A place of which the table says nothing has the reason.
 *
 * @example
 * const places = await followedPlaces(workspace, { manifest, year: 2008 });
 * places.get('DEU'); // [gross exports, TiVA domestic share, ...]
 */
export function followedPlaces(
  workspace: Workspace,
  held: HeldTable,
): Promise<ReadonlyMap<PlaceCode, readonly Finding[] | Missing>> {
  const years = followed.get(workspace) ?? new Map<string, Promise<FollowedPlaces>>();
  followed.set(workspace, years);
  const key = `${held.manifest.id} ${held.year}`;
  const found =
    years.get(key) ??
    openChain(workspace, held).then(({ chain, evidence }): FollowedPlaces => {
      const frames = chain.system.table.places.map(
        (place) => [place, chainFrame(chain, place, evidence, 'exports')] as const,
      );
      return new Map(
        frames.map(([place, frame]) => [
          place,
          'reason' in frame ? frame : followedFindings(frame),
        ]),
      );
    });
  years.set(key, found);
  found.catch(() => years.delete(key));
  return found;
}

type FollowedPlaces = ReadonlyMap<PlaceCode, readonly Finding[] | Missing>;
const followed = new WeakMap<Workspace, Map<string, Promise<FollowedPlaces>>>();

export interface Followed {
  /** By year, then in the order of `SERIES_MEASURES`. */
  readonly findings: readonly Finding[];
  readonly refused: ReadonlyArray<{ readonly dataset: string; readonly missing: Missing }>;
}

/**
 * What a country's exports hold and where it stands, year by year over all tables of the workspace. Tables are
 * opened one after the other.
 *
 * @param onTable hears of each table before it is opened: how many are done, of how many
 * @example
 * const { findings } = await followedHeld(workspace, 'DEU');
 * findings.filter((f) => f.measure === 'tiva_fva_share').map((f) => f.period); // ['1995', '2000', ...]
 */
export async function followedHeld(
  workspace: Workspace,
  subject: PlaceCode,
  dataset?: string,
  onTable: (done: number, total: number, held: HeldTable) => void = () => {},
): Promise<Followed> {
  const findings: Finding[] = [];
  const refused: Array<Followed['refused'][number]> = [];
  const years = await chainYears(workspace, dataset);
  for (const [done, held] of years.entries()) {
    onTable(done, years.length, held);
    const places = await sellersIn(workspace, held);
    const found = places.includes(subject)
      ? (await followedPlaces(workspace, held)).get(subject)
      : undefined;
    if (found !== undefined && !('reason' in found)) findings.push(...found);
    else
      refused.push({
        dataset: held.manifest.id,
        missing: found ?? {
          reason: 'not_covered',
          detail: say.notInTable({ dataset: held.manifest.id, subject, places }),
        },
      });
  }
  return { findings, refused };
}

/** The last table of one source that holds the country, and the last of it that is five years older or more. */
async function framesForStuck(
  workspace: Workspace,
  subject: PlaceCode,
  dataset: string | undefined,
  year: number | undefined,
): Promise<readonly ChainFrame[]> {
  const open = async (held: HeldTable): Promise<ChainFrame | undefined> => {
    const frame = await frameHeld(workspace, held, subject, 'stuck');
    return 'reason' in frame ? undefined : frame;
  };
  const years = (await chainYears(workspace)).toReversed();
  let last: { readonly frame: ChainFrame; readonly held: HeldTable } | undefined;
  for (const held of years) {
    if (last === undefined) {
      if (dataset !== undefined && held.manifest.id !== dataset) continue;
      if (year !== undefined && held.year !== year) continue;
      const frame = await open(held);
      if (frame !== undefined) last = { frame, held };
    } else if (
      held.manifest.source === last.held.manifest.source &&
      last.held.year - held.year >= STUCK_YEARS
    ) {
      const frame = await open(held);
      if (frame !== undefined) return [frame, last.frame];
    }
  }
  return last === undefined ? [] : [last.frame];
}

/**
 * The stuck flag of a country from what the workspace and its pack hold.
 *
 * @param complexity the change in complexity, where somebody has made it
 * @param dataset the last table to read, and of which year; without them the newest that holds the country
 * @example
 * (await stuckHeld(workspace, 'VNM')).verdict; // 'unknown'
 */
export async function stuckHeld(
  workspace: Workspace,
  subject: PlaceCode,
  complexity?: ComplexityChange | Missing,
  dataset?: string,
  year?: number,
): Promise<Stuck> {
  const frames = await framesForStuck(workspace, subject, dataset, year);
  const pack = await packFor(subject, workspace.dir);
  return stuckFindings({
    subject,
    frames,
    pack,
    ...(complexity === undefined ? {} : { complexity }),
  });
}
