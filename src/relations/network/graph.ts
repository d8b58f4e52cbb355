/**
 * A layer of the network on one day: who is there, who is tied to whom, how strongly and on what evidence. What is
 * asked of one layer (`standard.ts`, `burt.ts`, ...) takes only the neighbours: who is tied to whom, either way.
 */
import type { PlaceCode } from '../../core/index.js';

/** One tie that holds, or may hold, on the day. */
export interface Tie {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  /** In the layer's own unit, above zero; null where the layer has no strength. */
  readonly strength: number | null;
  /** False inside the period in which it began or ended. */
  readonly sure: boolean;
  /** When it began, as far as its source says: a period, or the first year of an unbroken run. */
  readonly since: string | null;
  /** When it ends, where that is known already. */
  readonly until: string | null;
  /** Roll calls in which both voted, where the strength is their agreement. */
  readonly calls?: number;
  /** The rung of a ladder it stands on. */
  readonly rung?: string;
  /** What it rests on: ids of facts, names of agreements, codes of obligations. */
  readonly by: readonly string[];
}

/** Neighbours of each node with the weight of the tie; every tie stands on both sides, no node is its own. */
export type Neighbours = ReadonlyMap<PlaceCode, ReadonlyMap<PlaceCode, number>>;

/**
 * Ties as neighbours, direction left out: of two ties between the same two the weights add up.
 *
 * @param nodes those that are there, tied or not; ties of others are left out
 * @param weight of a tie; 1 where not given
 * @example
 * neighboursOf(['A', 'B'], [{ from: 'A', to: 'B' }]).get('B')?.get('A'); // 1
 */
export function neighboursOf<T extends Pick<Tie, 'from' | 'to'>>(
  nodes: Iterable<PlaceCode>,
  ties: Iterable<T>,
  weight: (tie: T) => number = () => 1,
): Neighbours {
  const out = new Map<PlaceCode, Map<PlaceCode, number>>(
    [...new Set(nodes)].sort().map((n) => [n, new Map()]),
  );
  const add = (a: PlaceCode, b: PlaceCode, w: number): void => {
    const own = out.get(a);
    if (own !== undefined && out.has(b)) own.set(b, (own.get(b) ?? 0) + w);
  };
  for (const tie of ties) {
    if (tie.from === tie.to) continue;
    const w = weight(tie);
    add(tie.from, tie.to, w);
    add(tie.to, tie.from, w);
  }
  return out;
}

/** The same ties, each of weight 1. */
export const unweighted = (graph: Neighbours): Neighbours =>
  new Map([...graph].map(([n, own]) => [n, new Map([...own.keys()].map((m) => [m, 1]))]));

/** How many ties there are, each pair once. @example tieCount(triangle) // 3 */
export const tieCount = (graph: Neighbours): number =>
  [...graph.values()].reduce((sum, own) => sum + own.size, 0) / 2;
