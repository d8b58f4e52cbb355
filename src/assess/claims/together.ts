/** Claims of one document that each hold under a rule, and never under the same one on the same day. */
import type { Judgement, Segment } from './types.js';

const overlap = (a: Segment, b: Segment): boolean => a.from <= b.to && b.from <= a.to;

/**
 * Pairs of claims of one document and time that no single rule makes true together, by id.
 *
 * @example
 * apart(await judgeClaims({ workspace, pack }, pack.claims));
 * // [['c10', 'c12']]: 42 partners counts states, 17 of the G20 counts a union
 */
export function apart(all: readonly Judgement[]): ReadonlyArray<readonly [string, string]> {
  const under = all.filter((j) => j.verdict === 'holds-under');
  return under.flatMap((a, i) =>
    under.slice(i + 1).flatMap((b): Array<readonly [string, string]> => {
      if (a.source.id !== b.source.id || a.claim.claimedAsOf !== b.claim.claimedAsOf) return [];
      const shared = a.readings.flatMap((r) => {
        const same = b.readings.find((x) => x.rule.id === r.rule.id);
        return same === undefined ? [] : [[r, same] as const];
      });
      if (shared.length === 0) return [];
      const together = shared.some(([r, s]) =>
        r.segments.some(
          (x) => x.says === 'true' && s.segments.some((y) => y.says === 'true' && overlap(x, y)),
        ),
      );
      return together ? [] : [[a.claim.id, b.claim.id] as const];
    }),
  );
}
