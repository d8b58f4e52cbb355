/** Our points beside the published ones: rank correlation (Spearman, mid-ranks for ties), by session and pooled. */
import type { PlaceCode } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { OPENED_BEFORE } from './roll-calls.js';

export interface Published {
  readonly manifest: Manifest;
  /** Point, its 5th and 95th percentile and the votes behind it, by `pointKey`. */
  readonly points: ReadonlyMap<string, PublishedPoint>;
}
export interface PublishedPoint {
  readonly theta: number;
  readonly low: number | null;
  readonly high: number | null;
}

const SOURCE = 'ideal-points';
const MEASURE = 'ideal_point';
export const pointKey = (session: number, place: PlaceCode): string => `${session} ${place}`;

/** The published points over all votes, of the release loaded last; undefined where none is. */
export async function publishedPoints(workspace: Workspace): Promise<Published | undefined> {
  for (const manifest of (await workspace.datasets()).filter((m) => m.source === SOURCE)) {
    const dataset = manifest.id;
    const rows = await workspace.series({ dataset, measure: MEASURE });
    if (rows.length === 0) continue;
    const [low, high] = await Promise.all(
      ['q5', 'q95'].map(async (q) => {
        const found = await workspace.series({ dataset, measure: `${MEASURE}_${q}` });
        return new Map(found.map((r) => [`${r.year} ${r.subject}`, r.value]));
      }),
    );
    const points = new Map(
      rows.flatMap((r): (readonly [string, PublishedPoint])[] => {
        if (r.value === null) return [];
        const at = `${r.year} ${r.subject}`;
        const point = { theta: r.value, low: low?.get(at) ?? null, high: high?.get(at) ?? null };
        return [[pointKey(r.year - OPENED_BEFORE, r.subject), point]];
      }),
    );
    return { manifest, points };
  }
  return undefined;
}

/** Ranks from 0, ties at their middle. */
export function midRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const out: number[] = Array.from({ length: values.length }, () => 0);
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j + 1 < order.length && values[order[j + 1] ?? 0] === values[order[i] ?? 0]) j++;
    for (let k = i; k <= j; k++) out[order[k] ?? 0] = (i + j) / 2;
    i = j + 1;
  }
  return out;
}

/** Pearson's correlation; undefined where one side does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const mean = (v: readonly number[]): number => v.reduce((s, x) => s + x, 0) / v.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    ab += (x - ma) * (y - mb);
    aa += (x - ma) ** 2;
    bb += (y - mb) ** 2;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : undefined;
}

/** @example spearman([1, 2, 3], [10, 30, 20]) // 0.5 */
export const spearman = (a: readonly number[], b: readonly number[]): number | undefined =>
  correlation(midRanks(a), midRanks(b));

export interface Comparison {
  /** By session, of those with at least `LEAST` places in both. */
  readonly sessions: ReadonlyArray<{
    readonly session: number;
    readonly places: number;
    readonly rho: number;
  }>;
  readonly median: number;
  readonly least: number;
  /** All points of these sessions as one list. */
  readonly pooled: number;
  /** Pearson's correlation of the levels of all sessions as one list. */
  readonly levels: number;
  /** The same of each state's change from the session before, and over five sessions; null where there is none. */
  readonly changes: { readonly one: number | null; readonly five: number | null };
}
/** Sessions between the two ends of a change. */
const LAGS = { one: 1, five: 5 } as const;
const LEAST = 10;

/** @returns undefined where no session can be compared */
export function compare(
  ours: {
    readonly places: readonly PlaceCode[];
    readonly sessions: readonly number[];
    readonly theta: Float64Array;
  },
  { points }: Pick<Published, 'points'>,
): Comparison | undefined {
  const sessions: { session: number; places: number; rho: number }[] = [];
  const [allOurs, allTheirs]: [number[], number[]] = [[], []];
  for (const [t, session] of ours.sessions.entries()) {
    const [a, b]: [number[], number[]] = [[], []];
    for (const [i, place] of ours.places.entries()) {
      const theta = ours.theta[t * ours.places.length + i] ?? NaN;
      const published = points.get(pointKey(session, place));
      if (Number.isNaN(theta) || published === undefined) continue;
      a.push(theta);
      b.push(published.theta);
    }
    const rho = a.length < LEAST ? undefined : spearman(a, b);
    if (rho === undefined) continue;
    sessions.push({ session, places: a.length, rho });
    allOurs.push(...a);
    allTheirs.push(...b);
  }
  const at = new Map(ours.sessions.map((session, t) => [session, t]));
  const changes = (lag: number): number | null => {
    const [a, b]: [number[], number[]] = [[], []];
    for (const [session, t] of at) {
      const u = at.get(session - lag);
      if (u === undefined) continue;
      for (const [i, place] of ours.places.entries()) {
        const size = ours.places.length;
        const move = (ours.theta[t * size + i] ?? NaN) - (ours.theta[u * size + i] ?? NaN);
        const [now, then] = [session, session - lag].map((s) => points.get(pointKey(s, place)));
        if (Number.isNaN(move) || now === undefined || then === undefined) continue;
        a.push(move);
        b.push(now.theta - then.theta);
      }
    }
    return correlation(a, b) ?? null;
  };
  const levels = correlation(allOurs, allTheirs);
  const rhos = sessions.map((s) => s.rho).toSorted((x, y) => x - y);
  const pooled = spearman(allOurs, allTheirs);
  const [least] = rhos;
  if (least === undefined || pooled === undefined || levels === undefined) return undefined;
  const middle = (rhos.length - 1) / 2;
  const median = ((rhos[Math.floor(middle)] ?? 0) + (rhos[Math.ceil(middle)] ?? 0)) / 2;
  return {
    sessions,
    median,
    least,
    pooled,
    levels,
    changes: { one: changes(LAGS.one), five: changes(LAGS.five) },
  };
}
