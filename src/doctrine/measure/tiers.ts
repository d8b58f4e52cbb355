/**
 * How unevenly the members of a group (great powers, neighbours, any bloc) stand on a country's partnership ladder: the
 * rungs between the highest and the lowest of them. A member on no rung stands one below the lowest. Pure.
 */
import type { PlaceCode } from '../../core/index.js';
import type { Pack } from '../../facts/index.js';
import { ladderAt, rungs } from '../../relations/index.js';
import type { Bounds } from './shares.js';

export interface TierSpread {
  readonly bounds: Bounds;
  /** Members with relations outside the ladder, which may stand for any rung. */
  readonly special: readonly PlaceCode[];
}

/** Range of the spread, of the rungs on which each may stand. */
export function spreadOf(places: ReadonlyArray<readonly number[]>): Bounds {
  const [lows, highs] = [places.map((p) => Math.min(...p)), places.map((p) => Math.max(...p))];
  return [
    Math.max(0, Math.max(...lows) - Math.min(...highs)),
    Math.max(...highs) - Math.min(...lows),
  ];
}

/**
 * @param members the members compared, without the country itself
 * @returns rungs between highest and lowest, as a range where a day is not known; `undefined` of fewer than two
 * @example
 * tierSpread(pack, ['CHN', 'RUS', 'USA'], '2025-12-31')?.bounds; // [0, 0]: all three on one rung
 */
export function tierSpread(
  pack: Pack,
  members: readonly PlaceCode[],
  day: string,
): TierSpread | undefined {
  if (members.length < 2) return undefined;
  const state = ladderAt(pack, day, 'with_unions');
  // Tiers of one rank stand side by side: they are one rung here.
  const ranks = rungs(pack).map((t) => t.rank ?? 0);
  const levels = [...new Set(ranks)].sort((a, b) => a - b);
  const levelOf = (tier: number): number => levels.indexOf(ranks[tier] ?? 0);
  const below = levels.length;
  const outside = state.outside.flatMap((t) => [...t.certain, ...t.possible]);
  const special = members.filter(
    (m) =>
      outside.includes(m) && !state.total.certain.includes(m) && !state.total.possible.includes(m),
  );
  const places = members.map((m): readonly number[] => {
    if (special.includes(m)) return [0, below];
    const on = state.tiers.findIndex((t) => t.certain.includes(m));
    if (on >= 0) return [levelOf(on)];
    const maybe = state.tiers.flatMap((t, i) => (t.possible.includes(m) ? [levelOf(i)] : []));
    return state.total.certain.includes(m) ? maybe : [...maybe, below];
  });
  return { bounds: spreadOf(places), special };
}
