/**
 * What is followed over the years, of every place of one table, kept in the workspace: years that were read once need no
 * table to be opened again. Findings are kept whole, as they were stated; what many of them share (method, evidence,
 * caveats, coverage) is kept once.
 */
import type { Finding, Missing, PlaceCode } from '../core/index.js';
import { keepParts, keptParts, type Manifest } from '../store/index.js';
import { datasetKey } from './kept-table.js';

export type FollowedPlaces = ReadonlyMap<PlaceCode, readonly Finding[] | Missing>;

const RULE = 'followed/1';

/** Parts of a Finding that stand in many of them. */
const SHARED = ['label', 'method', 'evidence', 'coverage', 'caveats'] as const;
type Plain = Readonly<Record<string, unknown>>;

interface Text {
  readonly shared: readonly unknown[];
  readonly places: ReadonlyArray<readonly [PlaceCode, readonly Plain[] | Missing]>;
}

/** @returns undefined where this code kept nothing of these datasets */
export async function keptFollowed(
  dir: string,
  datasets: readonly Manifest[],
  year: number,
): Promise<FollowedPlaces | undefined> {
  const parts = await keptParts(dir, await datasetKey(RULE, datasets, year));
  if (parts === undefined) return undefined;
  const { shared, places } = parts.text as Text;
  const whole = (plain: Plain): Finding => {
    const parted = SHARED.map((name) => [name, shared[plain[name] as number]]);
    return { ...plain, ...Object.fromEntries(parted) } as unknown as Finding;
  };
  return new Map(
    places.map(([place, found]) => [place, 'reason' in found ? found : found.map(whole)]),
  );
}

/** Keeps them; `keptFollowed` gives them back equal, in the same order. */
export async function keepFollowed(
  dir: string,
  datasets: readonly Manifest[],
  year: number,
  followed: FollowedPlaces,
): Promise<void> {
  const shared: unknown[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (part: unknown): number => {
    const json = JSON.stringify(part);
    const known = numbers.get(json) ?? shared.push(part) - 1;
    numbers.set(json, known);
    return known;
  };
  const parted = (finding: Finding): Plain => ({
    ...finding,
    ...Object.fromEntries(SHARED.map((name) => [name, numberOf(finding[name])])),
  });
  const places = [...followed].map(
    ([place, found]) => [place, 'reason' in found ? found : found.map(parted)] as const,
  );
  const text: Text = { shared, places };
  await keepParts(dir, await datasetKey(RULE, datasets, year), { text, numbers: {} });
}
