/**
 * Who gets what when a supplier cannot serve every order.
 *
 * - `proportional`: every order is filled to the same share.
 * - `production-first`: orders of sectors are filled before those of final users and of rebuilding.
 * - `final-first`: the other way round.
 *
 * What a supplier delivers is the smaller of its supply and its orders under every rule.
 */

export const RATIONING = ['proportional', 'production-first', 'final-first'] as const;
export type Rationing = (typeof RATIONING)[number];

/**
 * Shares of the two kinds of orders that are filled, 0 to 1. Nothing ordered counts as filled.
 *
 * @example
 * fillShares('production-first', 80, 60, 40); // [1, 0.5]
 */
export function fillShares(
  rule: Rationing,
  supply: number,
  bySectors: number,
  byFinal: number,
): readonly [sectors: number, final: number] {
  const asked = bySectors + byFinal;
  if (!(supply < asked)) return [1, 1];
  if (rule === 'proportional') return [supply / asked, supply / asked];
  const first = (has: number, wants: number): number => (has < wants ? has / wants : 1);
  if (rule === 'production-first') {
    const sectors = first(supply, bySectors);
    return [sectors, first(Math.max(0, supply - bySectors), byFinal)];
  }
  const final = first(supply, byFinal);
  return [first(Math.max(0, supply - byFinal), bySectors), final];
}
