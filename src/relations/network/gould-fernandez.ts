/**
 * Brokerage roles (Gould and Fernandez 1989). A broker b stands between a and c when a is tied to b and b to c, but
 * a not to c. By the groups of the three:
 *
 *   coordinator     a, b, c in one group
 *   consultant      a and c in one group, b in another (itinerant broker)
 *   gatekeeper      b and c in one group, a in another: b lets a in
 *   representative  a and b in one group, c in another: b speaks outward
 *   liaison         three groups
 *
 * Ordered pairs (a, c) are counted, as the authors do; where ties have no direction every pair counts both ways, and
 * gatekeeper equals representative. Pairs with a place that has no group are counted apart.
 */
import type { PlaceCode } from '../../core/index.js';
import type { Neighbours } from './graph.js';

export const ROLES = [
  'coordinator',
  'consultant',
  'gatekeeper',
  'representative',
  'liaison',
] as const;
export type Role = (typeof ROLES)[number];

export type Roles = Readonly<Record<Role, number>> & {
  /** Pairs in which one of the three has no group. */
  readonly ungrouped: number;
};

function roleOf(a: string, b: string, c: string): Role {
  if (a === b && b === c) return 'coordinator';
  if (a === c) return 'consultant';
  if (b === c) return 'gatekeeper';
  return a === b ? 'representative' : 'liaison';
}

/**
 * How often a node stands in each role.
 *
 * @param groupOf null for a place without a group
 * @example
 * roles(path, 'B', (p) => (p === 'C' ? 'south' : 'north')).representative; // 1 of A - B - C, and 1 gatekeeper
 */
export function roles(
  graph: Neighbours,
  node: PlaceCode,
  groupOf: (place: PlaceCode) => string | null,
): Roles {
  const out = {
    coordinator: 0,
    consultant: 0,
    gatekeeper: 0,
    representative: 0,
    liaison: 0,
    ungrouped: 0,
  };
  const partners = [...(graph.get(node)?.keys() ?? [])];
  const own = groupOf(node);
  const groups = new Map(partners.map((p) => [p, groupOf(p)]));
  for (const a of partners)
    for (const c of partners) {
      if (a === c || graph.get(a)?.has(c) === true) continue;
      const [from, to] = [groups.get(a) ?? null, groups.get(c) ?? null];
      out[own === null || from === null || to === null ? 'ungrouped' : roleOf(from, own, to)] += 1;
    }
  return out;
}
