/**
 * Structural holes (Burt 1992), direction left out; no graph library for this language has them.
 *
 *   p_ij = w_ij / sum over q of w_iq                                   how much of i's ties goes to j
 *   constraint_i = sum over j of (p_ij + sum over q of p_iq p_qj)^2    q neither i nor j
 *   effective size_i = sum over j of (1 - sum over q of p_iq m_jq)     m_jq = w_jq / max over k of w_jk
 *   efficiency_i = effective size_i / degree_i
 *
 * j runs over partners of i, as in networkx (whose numbers the tests hold). Low constraint and a large effective
 * size: partners that are not tied with one another, so that i stands between them. Without partners: no value.
 */
import type { PlaceCode } from '../../core/index.js';
import type { Neighbours } from './graph.js';

const NOBODY: ReadonlyMap<PlaceCode, number> = new Map();
const total = (own: ReadonlyMap<PlaceCode, number>): number => {
  let sum = 0;
  for (const w of own.values()) sum += w;
  return sum;
};

/** What one partner adds to the constraint of a node. */
export interface Dependence {
  readonly partner: PlaceCode;
  /** (p_ij + sum p_iq p_qj)^2 */
  readonly value: number;
}

/**
 * Constraint partner by partner, largest first: how much room each partner, and whom it is tied with, leaves.
 *
 * @example
 * localConstraints(star5, 'centre'); // four partners of 0.0625 each
 */
export function localConstraints(graph: Neighbours, node: PlaceCode): readonly Dependence[] {
  const own = graph.get(node) ?? NOBODY;
  const all = total(own);
  if (!(all > 0)) return [];
  const found = [...own].map(([partner, weight]): Dependence => {
    let through = 0;
    for (const [q, w] of own) {
      if (q === partner) continue;
      const next = graph.get(q) ?? NOBODY;
      const on = next.get(partner);
      if (on !== undefined) through += (w / all) * (on / total(next));
    }
    return { partner, value: (weight / all + through) ** 2 };
  });
  return found.sort((a, b) => b.value - a.value || (a.partner < b.partner ? -1 : 1));
}

/**
 * Burt's constraint; null without partners.
 *
 * @example
 * constraint(star5, 'centre'); // 0.25
 * constraint(triangle, 'A'); // 1.125
 */
export function constraint(graph: Neighbours, node: PlaceCode): number | null {
  const parts = localConstraints(graph, node);
  return parts.length === 0 ? null : parts.reduce((sum, p) => sum + p.value, 0);
}

/**
 * Effective size; null without partners.
 *
 * @example
 * effectiveSize(kite, '3'); // 3.3333 (Krackhardt's kite)
 */
export function effectiveSize(graph: Neighbours, node: PlaceCode): number | null {
  const own = graph.get(node) ?? NOBODY;
  const all = total(own);
  if (!(all > 0)) return null;
  let size = 0;
  for (const partner of own.keys()) {
    const theirs = graph.get(partner) ?? NOBODY;
    const most = Math.max(...theirs.values());
    let redundant = 0;
    for (const [q, w] of own) {
      const tie = q === partner ? undefined : theirs.get(q);
      if (tie !== undefined) redundant += (w / all) * (tie / most);
    }
    size += 1 - redundant;
  }
  return size;
}

/** Effective size for each partner, from 0 to 1; null without partners. */
export function efficiency(graph: Neighbours, node: PlaceCode): number | null {
  const size = effectiveSize(graph, node);
  return size === null ? null : size / (graph.get(node)?.size ?? 1);
}
