/**
 * A passage shut for a time, for flows from many partners: each goes around by its own way, or waits.
 *
 * Days of need: 1 is a day of the flows given (a product's imports, say). The gap of all is the sum of each partner's
 * gap by its share; partners whose usual route does not pass arrive as ever. Partners without a known route are left
 * out, and so are what is made at home and what other sellers could send. Source: closure.ts.
 */
import type { PlaceCode } from '../../core/index.js';
import { type ClosureStep, closurePath } from './closure.js';
import type { FlowRow } from './exposure.js';
import { type PairPassages, isSea, sailingDays } from './routes.js';

export interface FlowClosure {
  /** Share of the flows with a known route that passes. */
  readonly share: number;
  /** Days of need missing at the worst, over all partners at once. */
  readonly worstGap: number;
  /** The same, less the stock; never below 0. */
  readonly unmetDays: number;
  /** Days of need that arrive later than usual, over the whole time. */
  readonly delayed: number;
  /** Gap at the end of each day, in days of need. */
  readonly gap: Float64Array;
}

export interface FlowClosureQuestion {
  readonly passage: string;
  readonly steps: readonly ClosureStep[];
  readonly stockDays: number;
  readonly catchUp: number;
  readonly knots: number;
}

/** @returns `undefined` where no partner of the flows has a known route */
export function closureOfFlows(
  rows: readonly FlowRow[],
  pair: (partner: PlaceCode, product: string | null) => PairPassages,
  { passage, steps, stockDays, catchUp, knots }: FlowClosureQuestion,
): FlowClosure | undefined {
  let covered = 0;
  /** Value by extra days of the way around; -1 where there is none. */
  const byExtra = new Map<number, number>();
  for (const { partner, product, value } of rows) {
    if (!(value > 0)) continue;
    const { route, detour } = pair(partner, product);
    if ('reason' in route) continue;
    covered += value;
    if (!isSea(route) || !route.passages.includes(passage)) continue;
    const extra = detour.get(passage) ?? null;
    const days = extra === null ? -1 : sailingDays(extra, knots);
    byExtra.set(days, (byExtra.get(days) ?? 0) + value);
  }
  if (covered === 0) return undefined;
  const paths = [...byExtra].map(([days, value]) => ({
    share: value / covered,
    path: closurePath({ steps, extraDays: days < 0 ? null : days, stockDays: 0, catchUp }),
  }));
  const gap = new Float64Array(Math.max(1, ...paths.map(({ path }) => path.gap.length)));
  for (const { share, path } of paths)
    path.gap.forEach((g, day) => (gap[day] = (gap[day] as number) + share * g));
  const worstGap = gap.reduce((most, g) => Math.max(most, g), 0);
  return {
    share: paths.reduce((sum, p) => sum + p.share, 0),
    worstGap,
    unmetDays: Math.max(0, worstGap - stockDays),
    delayed: paths.reduce((sum, p) => sum + p.share * p.path.delayed, 0),
    gap,
  };
}
