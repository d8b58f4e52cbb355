/**
 * Communities by the Louvain method (Blondel et al. 2008), as graphology has it, with weights where the layer has
 * them. It depends on the order in which nodes are visited, so it is run from several seeds: the partition of the
 * highest modularity is told, with how far the runs agree with one another (mean adjusted Rand index of all pairs of
 * runs, Hubert and Arabie 1985: 1 is the same partition each time, 0 no more than chance).
 */
import type { PlaceCode } from '../../core/index.js';
import { libraryGraph } from './standard.js';
import type { Neighbours } from './graph.js';
import { louvain } from './library.js';

export interface Communities {
  /** Largest first, each sorted. */
  readonly groups: ReadonlyArray<readonly PlaceCode[]>;
  readonly modularity: number;
  /** Lowest and highest modularity of the runs. */
  readonly range: readonly [number, number];
  readonly runs: number;
  /** Mean adjusted Rand index over pairs of runs; null with one run. */
  readonly stability: number | null;
}

/** Runs by default. */
export const RUNS = 10;

/** Numbers from 0 to 1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

/**
 * Adjusted Rand index of two partitions of the same things, each as the number of the group of each thing.
 *
 * @example
 * adjustedRand([0, 0, 1, 1], [1, 1, 0, 0]); // 1
 */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const both = new Map<string, number>();
  const [own, other] = [new Map<number, number>(), new Map<number, number>()];
  a.forEach((x, i) => {
    const y = b[i] ?? -1;
    both.set(`${x} ${y}`, (both.get(`${x} ${y}`) ?? 0) + 1);
    own.set(x, (own.get(x) ?? 0) + 1);
    other.set(y, (other.get(y) ?? 0) + 1);
  });
  const sum = (counts: Iterable<number>): number => [...counts].reduce((s, n) => s + pairs(n), 0);
  const [x, y, together] = [sum(own.values()), sum(other.values()), sum(both.values())];
  const expected = a.length < 2 ? 0 : (x * y) / pairs(a.length);
  const most = (x + y) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/**
 * The communities of a graph; null without ties.
 *
 * @example
 * communities(twoTriangles)?.groups.length; // 2
 */
export function communities(graph: Neighbours, runs = RUNS): Communities | null {
  const held = libraryGraph(graph);
  if (held.size === 0) return null;
  const nodes = [...graph.keys()];
  const found = Array.from({ length: runs }, (_, seed) => {
    const { communities: of, modularity } = louvain.detailed(held, {
      getEdgeWeight: 'weight',
      rng: seeded(seed + 1),
    });
    return { labels: nodes.map((n) => of[n] ?? -1), modularity };
  });
  const best = found.reduce((a, b) => (b.modularity > a.modularity ? b : a));
  const groups = new Map<number, PlaceCode[]>();
  nodes.forEach((node, i) => {
    const label = best.labels[i] ?? -1;
    groups.set(label, [...(groups.get(label) ?? []), node]);
  });
  let [agreed, compared] = [0, 0];
  found.forEach((a, i) => {
    for (const b of found.slice(i + 1)) {
      agreed += adjustedRand(a.labels, b.labels);
      compared += 1;
    }
  });
  const all = found.map((f) => f.modularity);
  return {
    groups: [...groups.values()]
      .map((g) => g.sort())
      .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    modularity: best.modularity,
    range: [Math.min(...all), Math.max(...all)],
    runs,
    stability: compared === 0 ? null : agreed / compared,
  };
}
