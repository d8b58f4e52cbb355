/**
 * Hub or spoke (METHODS C3, our construct): of all pairs of partners of i, the share that has no agreement
 * with one another: brokerage in the layer of agreements.
 *
 *   hub_i = sum over partners j < k of w_jk * [j and k not tied] / sum over j < k of w_jk
 *
 * w = 1, or the mutual trade of j and k. 1: every partner reaches the others through i alone (a star's
 * centre); 0: all are tied with one another. Unweighted it is 1 less the local clustering coefficient. With
 * fewer than two partners it has no value.
 */
import type { PlaceCode } from '../../core/index.js';
import type { Ties } from './world.js';

/** What a pair weighs: trade of the two with each other, whole currency units. */
export type PairWeight = (a: PlaceCode, b: PlaceCode) => number;

export interface HubScore {
  readonly partners: number;
  /** Pairs of partners, and those not tied. */
  readonly pairs: number;
  readonly untied: number;
  /** `untied / pairs`; null with fewer than two partners. */
  readonly score: number | null;
  /** By mutual trade; null where no weight is known. */
  readonly weighted: number | null;
}

/**
 * The hub score of a place.
 *
 * @example
 * const star = new Map([['A', new Set(['B', 'C'])], ['B', new Set(['A'])], ['C', new Set(['A'])]]);
 * hubScore(star, 'A').score; // 1
 */
export function hubScore(ties: Ties, place: PlaceCode, weight?: PairWeight): HubScore {
  const partners = [...(ties.get(place) ?? [])].sort();
  let [pairs, untied, all, apart] = [0, 0, 0, 0];
  partners.forEach((j, at) => {
    for (const k of partners.slice(at + 1)) {
      const tied = ties.get(j)?.has(k) === true;
      const w = weight?.(j, k) ?? 0;
      pairs++;
      all += w;
      if (tied) continue;
      untied++;
      apart += w;
    }
  });
  return {
    partners: partners.length,
    pairs,
    untied,
    score: pairs === 0 ? null : untied / pairs,
    weighted: weight === undefined || all === 0 ? null : apart / all,
  };
}

/**
 * The ties with one more agreement, which ties all its parties with one another.
 *
 * @example
 * withAgreement(star, ['B', 'C']).get('B')?.has('C'); // true
 */
export function withAgreement(ties: Ties, parties: readonly PlaceCode[]): Ties {
  const out = new Map<PlaceCode, ReadonlySet<PlaceCode>>(ties);
  for (const p of parties)
    out.set(p, new Set([...(ties.get(p) ?? []), ...parties.filter((q) => q !== p)]));
  return out;
}
