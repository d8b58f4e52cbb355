/**
 * What is asked of several layers together.
 *
 * - participation (Battiston, Nicosia, Latora 2014): P_i = (M / (M-1)) * (1 - sum over l of (k_il / o_i)^2), k_il the
 *   partners of i in layer l, o_i their sum, M the layers that hold i. 1: as many in each layer; 0: all in one. A layer
 *   without data is no layer of M; with fewer than two layers, or without partners, it has no value.
 * - overlap: of all that are partners in any layer, the share that are partners in two layers or more.
 * - interdependence (Morris and Barthelemy 2012; Nicosia et al. 2013): lambda_i = mean over j reached of psi_ij /
 *   sigma_ij, sigma the shortest paths from i to j over all layers together, a path through the same places in another
 *   layer being another path; psi those of them that use two layers or more.
 */
import type { PlaceCode } from '../../core/index.js';
import type { Neighbours } from './graph.js';

/** @param degrees partners in each layer that holds the place */
export function participation(degrees: readonly number[]): number | null {
  const layers = degrees.length;
  const all = degrees.reduce((a, b) => a + b, 0);
  if (layers < 2 || all === 0) return null;
  const concentrated = degrees.reduce((sum, k) => sum + (k / all) ** 2, 0);
  // Rounding may leave the even spread a hair above 1.
  return Math.min(1, (layers / (layers - 1)) * (1 - concentrated));
}

/**
 * The least and the most that participation can be while the partners of each layer are known only between two counts.
 * The share sum k² / (sum k)² falls and then rises in each count, so that it is largest at a corner; its least is found
 * by setting one count after another to where it is least, (sum of the others' squares) / (sum of the others), which
 * need not be whole: the upper end may lie a hair above what whole counts reach.
 *
 * @param degrees least and most partners in each layer that holds the place
 * @returns null with fewer than two layers, or where there may be no partner at all
 * @example
 * participationRange([[1, 2], [2, 2]]); // [0.8888888888888888, 1]
 */
export function participationRange(
  degrees: ReadonlyArray<readonly [number, number]>,
): readonly [number, number] | null {
  if (participation(degrees.map(([low]) => low)) === null) return null;
  const open = degrees.flatMap(([low, high], i) => (low === high ? [] : [i]));
  const at = degrees.map(([low]) => low);
  let least = Infinity;
  for (let corner = 0; corner < 2 ** open.length; corner += 1) {
    for (const [bit, i] of open.entries()) at[i] = degrees[i]?.[(corner >> bit) & 1] ?? 0;
    least = Math.min(least, participation(at) ?? Infinity);
  }
  const now = degrees.map(([, high]) => high);
  for (let moved = 1; moved > 1e-9;) {
    moved = 0;
    for (const i of open) {
      const others = now.filter((_, j) => j !== i);
      const sum = others.reduce((a, k) => a + k, 0);
      const [low, high] = degrees[i] ?? [0, 0];
      const best = sum === 0 ? low : others.reduce((a, k) => a + k * k, 0) / sum;
      const next = Math.min(high, Math.max(low, best));
      moved = Math.max(moved, Math.abs(next - (now[i] ?? 0)));
      now[i] = next;
    }
  }
  return [least, Math.max(least, participation(now) ?? least)];
}

/** @param partners those of each layer */
export function overlapShare(partners: ReadonlyArray<ReadonlySet<PlaceCode>>): {
  readonly any: number;
  readonly several: number;
  readonly share: number | null;
} {
  const counts = new Map<PlaceCode, number>();
  for (const own of partners) for (const p of own) counts.set(p, (counts.get(p) ?? 0) + 1);
  const several = [...counts.values()].filter((n) => n > 1).length;
  return {
    any: counts.size,
    several,
    share: counts.size === 0 || partners.length < 2 ? null : several / counts.size,
  };
}

/** Counts that are known between two numbers. */
export interface OverlapRange {
  readonly any: readonly [number, number];
  readonly several: readonly [number, number];
  /** Least and most of several / any; null with fewer than two layers or no partner for sure. */
  readonly share: readonly [number, number] | null;
}

/**
 * The same where some partners are not sure. The share is least with every unsure tie that only adds a partner and
 * none that ties one again, most the other way about.
 *
 * @param partners the sure ones of each layer, and all of them
 * @example
 * overlapRange([[new Set(['A', 'B']), new Set(['A', 'B', 'C'])], [new Set(['A']), new Set(['A', 'B'])]]);
 * // { any: [2, 3], several: [1, 2], share: [0.3333333333333333, 1] }
 */
export function overlapRange(
  partners: ReadonlyArray<readonly [ReadonlySet<PlaceCode>, ReadonlySet<PlaceCode>]>,
): OverlapRange {
  const counts = new Map<PlaceCode, [sure: number, all: number]>();
  for (const [sure, all] of partners)
    for (const p of new Set([...sure, ...all])) {
      const [s, a] = counts.get(p) ?? [0, 0];
      counts.set(p, [s + (sure.has(p) ? 1 : 0), a + 1]);
    }
  const own = [...counts.values()];
  const number = (of: (c: readonly [number, number]) => boolean): number => own.filter(of).length;
  const any = [number(([s]) => s > 0), own.length] as const;
  const several = [number(([s]) => s > 1), number(([, a]) => a > 1)] as const;
  // A partner of one unsure tie can only add to the partners; of two it may be left out, be one, or be tied twice.
  const least = several[0] / own.length;
  const most = several[1] / Math.max(1, several[1] + number(([s, a]) => s > 0 && a < 2));
  return {
    any,
    several,
    share: any[1] === 0 || partners.length < 2 ? null : [least, Math.max(least, most)],
  };
}

interface Paths {
  readonly distance: ReadonlyMap<PlaceCode, number>;
  /** How many shortest paths there are. */
  readonly count: ReadonlyMap<PlaceCode, number>;
}

/** Shortest paths from a node; `times` is how many ties two neighbours have. */
function pathsFrom(
  node: PlaceCode,
  next: (at: PlaceCode) => Iterable<readonly [PlaceCode, number]>,
): Paths {
  const distance = new Map<PlaceCode, number>([[node, 0]]);
  const count = new Map<PlaceCode, number>([[node, 1]]);
  let front: PlaceCode[] = [node];
  for (let steps = 1; front.length > 0; steps += 1) {
    const reached = new Set<PlaceCode>();
    for (const at of front)
      for (const [to, times] of next(at)) {
        const known = distance.get(to);
        if (known === undefined) {
          distance.set(to, steps);
          reached.add(to);
        }
        if (known === undefined || known === steps)
          count.set(to, (count.get(to) ?? 0) + (count.get(at) ?? 0) * times);
      }
    front = [...reached];
  }
  return { distance, count };
}

const once = (own: ReadonlyMap<PlaceCode, number> | undefined): Array<readonly [PlaceCode, 1]> =>
  [...(own?.keys() ?? [])].map((to) => [to, 1]);

export interface Interdependence {
  /** Others that can be reached over all layers together. */
  readonly reached: number;
  readonly value: number | null;
}

/**
 * Interdependence of layers for one node; no value with fewer than two layers, or where nobody is reached.
 *
 * @example
 * // A - B in one layer, B - C in another: one of the two that A reaches needs both layers.
 * interdependence([ab, bc], 'A').value; // 0.5
 */
export function interdependence(layers: readonly Neighbours[], node: PlaceCode): Interdependence {
  const together = new Map<PlaceCode, Map<PlaceCode, number>>();
  for (const layer of layers)
    for (const [a, own] of layer) {
      const all = together.get(a) ?? new Map<PlaceCode, number>();
      for (const b of own.keys()) all.set(b, (all.get(b) ?? 0) + 1);
      together.set(a, all);
    }
  const whole = pathsFrom(node, (at) => together.get(at) ?? []);
  const single = layers.map((layer) => pathsFrom(node, (at) => once(layer.get(at))));
  let sum = 0;
  for (const [to, steps] of whole.distance) {
    if (to === node) continue;
    const all = whole.count.get(to) ?? 0;
    const within = single.reduce(
      (n, s) => n + (s.distance.get(to) === steps ? (s.count.get(to) ?? 0) : 0),
      0,
    );
    sum += (all - within) / all;
  }
  const reached = whole.distance.size - 1;
  return { reached, value: layers.length < 2 || reached === 0 ? null : sum / reached };
}
