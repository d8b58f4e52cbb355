/**
 * A second, plain implementation of every measure, straight from its formula over a matrix or by listing paths, on
 * random small graphs; and what must hold of any graph.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constraint,
  effectiveSize,
  efficiency,
  localConstraints,
} from '../../../src/relations/network/burt.js';
import { adjustedRand, communities } from '../../../src/relations/network/communities.js';
import { ROLES, roles } from '../../../src/relations/network/gould-fernandez.js';
import { neighboursOf, tieCount, type Neighbours } from '../../../src/relations/network/graph.js';
import {
  interdependence,
  overlapRange,
  overlapShare,
  participation,
  participationRange,
} from '../../../src/relations/network/multilayer.js';
import { standardMeasures } from '../../../src/relations/network/standard.js';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** A random graph of up to seven nodes with whole weights. */
const graphs = fc
  .record({
    n: fc.integer({ min: 2, max: NAMES.length }),
    weights: fc.array(fc.integer({ min: -3, max: 4 }), { minLength: 21, maxLength: 21 }),
  })
  .map(({ n, weights }) => {
    const nodes = NAMES.slice(0, n);
    let k = 0;
    const ties = nodes.flatMap((from, i) =>
      nodes.slice(i + 1).flatMap((to) => {
        const w = weights[k++] ?? 0;
        return w > 0 ? [{ from, to, w }] : [];
      }),
    );
    return neighboursOf(nodes, ties, (t) => t.w);
  });

const weight = (g: Neighbours, a: string, b: string): number => g.get(a)?.get(b) ?? 0;

/** Every shortest path between two nodes, found by walking all simple paths. */
function shortestPaths(g: Neighbours, from: string, to: string): string[][] {
  let found: string[][] = [];
  const walk = (path: string[]): void => {
    const at = path.at(-1) as string;
    if (at === to) found.push(path);
    else
      for (const next of g.get(at)?.keys() ?? []) if (!path.includes(next)) walk([...path, next]);
  };
  walk([from]);
  const least = Math.min(...found.map((p) => p.length));
  found = found.filter((p) => p.length === least);
  return found;
}

describe('against plain formulas', () => {
  it('betweenness, closeness, clustering, degree', () => {
    fc.assert(
      fc.property(graphs, (g) => {
        const nodes = [...g.keys()];
        const n = nodes.length;
        const measured = standardMeasures(g);
        for (const v of nodes) {
          const own = measured.get(v);
          const others = nodes.filter((x) => x !== v);
          let between = 0;
          others.forEach((s, i) => {
            for (const t of others.slice(i + 1)) {
              const paths = shortestPaths(g, s, t);
              if (paths.length > 0)
                between += paths.filter((p) => p.includes(v)).length / paths.length;
            }
          });
          if (n > 2) expect(own?.betweenness).toBeCloseTo(between / (((n - 1) * (n - 2)) / 2), 10);
          else expect(own?.betweenness).toBeNull();
          const lengths = others.flatMap((t) => {
            const [path] = shortestPaths(g, v, t);
            return path === undefined ? [] : [path.length - 1];
          });
          const far = lengths.reduce((a, b) => a + b, 0);
          const near = far === 0 ? 0 : (lengths.length / far) * (lengths.length / (n - 1));
          expect(own?.closeness).toBeCloseTo(near, 10);
          const partners = others.filter((p) => weight(g, v, p) > 0);
          expect(own?.degree).toBe(partners.length);
          expect(own?.strength).toBe(partners.reduce((sum, p) => sum + weight(g, v, p), 0));
          const pairs = partners.flatMap((a, i) =>
            partners.slice(i + 1).map((b) => weight(g, a, b)),
          );
          if (pairs.length === 0) expect(own?.clustering).toBeNull();
          else
            expect(own?.clustering).toBeCloseTo(
              pairs.filter((w) => w > 0).length / pairs.length,
              10,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the eigenvector is one: A x = lambda x, of length 1, nowhere below zero', () => {
    fc.assert(
      fc.property(graphs, (g) => {
        const measured = standardMeasures(g);
        const x = [...g.keys()].map((v) => measured.get(v)?.eigenvector ?? null);
        if (x.includes(null)) {
          expect(tieCount(g)).toBe(0);
          return;
        }
        const e = x as number[];
        const y = [...g.keys()].map((v) =>
          [...g.keys()].reduce((s, u, j) => s + (weight(g, v, u) > 0 ? (e[j] ?? 0) : 0), 0),
        );
        const lambda = y.reduce((s, value, i) => s + value * (e[i] ?? 0), 0);
        expect(Math.hypot(...e)).toBeCloseTo(1, 6);
        y.forEach((value, i) => expect(value).toBeCloseTo(lambda * (e[i] ?? 0), 4));
        expect(Math.min(...e)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('constraint and effective size, by matrices, with weights', () => {
    fc.assert(
      fc.property(graphs, (g) => {
        const nodes = [...g.keys()];
        const p = (i: string, j: string): number => {
          const all = nodes.reduce((s, q) => s + weight(g, i, q), 0);
          return all === 0 ? 0 : weight(g, i, j) / all;
        };
        const m = (j: string, q: string): number => {
          const most = Math.max(...nodes.map((k) => weight(g, j, k)));
          return most === 0 ? 0 : weight(g, j, q) / most;
        };
        for (const i of nodes) {
          const partners = nodes.filter((j) => weight(g, i, j) > 0);
          if (partners.length === 0) {
            expect([constraint(g, i), effectiveSize(g, i), efficiency(g, i)]).toEqual([
              null,
              null,
              null,
            ]);
            continue;
          }
          const c = partners.reduce((sum, j) => {
            const through = nodes.reduce(
              (s, q) => (q === i || q === j ? s : s + p(i, q) * p(q, j)),
              0,
            );
            return sum + (p(i, j) + through) ** 2;
          }, 0);
          const size = partners.reduce(
            (sum, j) =>
              sum + 1 - nodes.reduce((s, q) => (q === i || q === j ? s : s + p(i, q) * m(j, q)), 0),
            0,
          );
          expect(constraint(g, i)).toBeCloseTo(c, 10);
          expect(effectiveSize(g, i)).toBeCloseTo(size, 10);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('Gould-Fernandez roles, by listing all triples', () => {
    const group = (v: string): string | null =>
      ({ A: 'x', B: 'x', C: 'y', D: 'y', E: 'z' })[v] ?? null;
    fc.assert(
      fc.property(graphs, (g) => {
        const nodes = [...g.keys()];
        for (const b of nodes) {
          const found = roles(g, b, group);
          let [open, liaison, coordinator] = [0, 0, 0];
          for (const a of nodes)
            for (const c of nodes) {
              if (a === b || c === b || a === c) continue;
              if (weight(g, a, b) === 0 || weight(g, b, c) === 0 || weight(g, a, c) > 0) continue;
              open += 1;
              const three = [group(a), group(b), group(c)];
              if (three.includes(null)) continue;
              if (new Set(three).size === 3) liaison += 1;
              if (new Set(three).size === 1) coordinator += 1;
            }
          expect(found.liaison).toBe(liaison);
          expect(found.coordinator).toBe(coordinator);
          expect(found.gatekeeper).toBe(found.representative);
          expect(ROLES.reduce((s, r) => s + found[r], found.ungrouped)).toBe(open);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('participation of counts between two numbers, by trying every count', () => {
    expect(
      participationRange([
        [1, 2],
        [2, 2],
      ]),
    ).toEqual([participation([1, 2]), 1]);
    expect(
      participationRange([
        [0, 3],
        [0, 0],
      ]),
    ).toBeNull();
    const count = fc.tuple(fc.nat(6), fc.nat(5)).map(([low, more]) => [low, low + more] as const);
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), (degrees) => {
        const found = participationRange(degrees);
        let all: number[][] = [[]];
        for (const [low, high] of degrees)
          all = all.flatMap((k) =>
            Array.from({ length: high - low + 1 }, (_, i) => [...k, low + i]),
          );
        const values = all.flatMap((k) => participation(k) ?? []);
        if (found === null) {
          expect(degrees.every(([low]) => low === 0)).toBe(true);
          return;
        }
        expect(found[0]).toBeCloseTo(Math.min(...values), 12);
        expect(found[1]).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
        // Between whole counts at most: with all counts known it is the value itself.
        if (degrees.every(([low, high]) => low === high)) expect(found[1]).toBe(values[0]);
      }),
    );
  });

  it('overlap of partners that may be, by trying every reading', () => {
    const sets = fc.array(fc.constantFrom('out', 'sure', 'unsure'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(sets, { minLength: 2, maxLength: 3 }), (layers) => {
        const named = layers.map((states) => states.map((state, i) => [`P${i}`, state] as const));
        const only = (of: (typeof named)[number], kinds: readonly string[]) =>
          new Set(of.flatMap(([p, state]) => (kinds.includes(state) ? [p] : [])));
        const range = overlapRange(
          named.map((of) => [only(of, ['sure']), only(of, ['sure', 'unsure'])] as const),
        );
        const open = named.flatMap((of, l) =>
          of.flatMap(([p, state]) => (state === 'unsure' ? [[l, p] as const] : [])),
        );
        const readings = Array.from({ length: 2 ** open.length }, (_, mask) =>
          overlapShare(
            named.map(
              (of, l) =>
                new Set([
                  ...only(of, ['sure']),
                  ...open.flatMap(([at, p], bit) => (at === l && (mask >> bit) & 1 ? [p] : [])),
                ]),
            ),
          ),
        );
        const bounds = (of: readonly number[]) => [Math.min(...of), Math.max(...of)];
        expect(range.any).toEqual(bounds(readings.map((r) => r.any)));
        expect(range.several).toEqual(bounds(readings.map((r) => r.several)));
        const shares = readings.flatMap((r) => r.share ?? []);
        if (shares.length === 0) expect(range.share).toBeNull();
        else expect(range.share).toEqual(bounds(shares));
      }),
    );
  });

  it('interdependence, by listing every path with the layer of every step', () => {
    fc.assert(
      fc.property(graphs, graphs, (one, two) => {
        const layers = [one, two];
        const nodes = [...new Set(layers.flatMap((l) => [...l.keys()]))].sort();
        const union = neighboursOf(
          nodes,
          layers.flatMap((l) =>
            [...l].flatMap(([from, own]) => [...own.keys()].map((to) => ({ from, to }))),
          ),
        );
        for (const i of nodes) {
          let [sum, reached] = [0, 0];
          for (const j of nodes) {
            if (j === i) continue;
            let [all, mixed] = [0, 0];
            for (const path of shortestPaths(union, i, j)) {
              // Every way to choose a layer for each step.
              let ways: number[][] = [[]];
              path.slice(1).forEach((to, k) => {
                const from = path[k] as string;
                const held = layers.flatMap((l, x) => (l.get(from)?.has(to) === true ? [x] : []));
                ways = ways.flatMap((w) => held.map((x) => [...w, x]));
              });
              all += ways.length;
              mixed += ways.filter((w) => new Set(w).size > 1).length;
            }
            if (all === 0) continue;
            reached += 1;
            sum += mixed / all;
          }
          const found = interdependence(layers, i);
          expect(found.reached).toBe(reached);
          if (reached === 0) expect(found.value).toBeNull();
          else expect(found.value).toBeCloseTo(sum / reached, 10);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what must hold of any graph', () => {
  it('other names change no measure', () => {
    const turned = (name: string): string =>
      NAMES[(NAMES.indexOf(name) + 3) % NAMES.length] as string;
    fc.assert(
      fc.property(graphs, (g) => {
        const renamed = neighboursOf(
          [...g.keys()].map(turned),
          [...g].flatMap(([a, own]) =>
            [...own].flatMap(([b, w]) => (a < b ? [{ from: turned(a), to: turned(b), w }] : [])),
          ),
          (t) => t.w,
        );
        const [was, is] = [standardMeasures(g), standardMeasures(renamed)];
        for (const v of g.keys()) {
          const [a, b] = [was.get(v), is.get(turned(v))];
          expect(b?.betweenness ?? 0).toBeCloseTo(a?.betweenness ?? 0, 12);
          expect(b?.closeness ?? 0).toBeCloseTo(a?.closeness ?? 0, 12);
          expect(b?.eigenvector ?? 0).toBeCloseTo(a?.eigenvector ?? 0, 6);
          expect(constraint(renamed, turned(v)) ?? 0).toBeCloseTo(constraint(g, v) ?? 0, 12);
          expect(effectiveSize(renamed, turned(v)) ?? 0).toBeCloseTo(effectiveSize(g, v) ?? 0, 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('constraint lies above 0 and at most at 1.125 without weights; parts add up; efficiency is a share', () => {
    fc.assert(
      fc.property(graphs, (g) => {
        const plain = neighboursOf(
          g.keys(),
          [...g].flatMap(([from, own]) =>
            [...own.keys()].flatMap((to) => (from < to ? [{ from, to }] : [])),
          ),
        );
        for (const v of plain.keys()) {
          const c = constraint(plain, v);
          if (c === null) continue;
          expect(c).toBeGreaterThan(0);
          expect(c).toBeLessThanOrEqual(1.125 + 1e-12);
          const parts = localConstraints(plain, v);
          expect(parts.reduce((s, p) => s + p.value, 0)).toBeCloseTo(c, 12);
          expect(efficiency(plain, v)).toBeGreaterThan(0);
          expect(efficiency(plain, v)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('a tree by hand: B with A, C, D; D with E', () => {
    const tree = neighboursOf(
      ['A', 'B', 'C', 'D', 'E'],
      [
        { from: 'A', to: 'B' },
        { from: 'B', to: 'C' },
        { from: 'B', to: 'D' },
        { from: 'D', to: 'E' },
      ],
    );
    const found = standardMeasures(tree);
    // Of six pairs of others, B lies between five (not D-E's only tie), D between three (A-E, B-E, C-E).
    expect(found.get('B')?.betweenness).toBeCloseTo(5 / 6, 12);
    expect(found.get('D')?.betweenness).toBeCloseTo(3 / 6, 12);
    expect(found.get('A')?.betweenness).toBe(0);
    const north = new Set(['A', 'B', 'C']);
    // B: A-C inside its group both ways; A-D, C-D out and in.
    expect(roles(tree, 'B', (v) => (north.has(v) ? 'north' : 'south'))).toEqual({
      coordinator: 2,
      consultant: 0,
      gatekeeper: 2,
      representative: 2,
      liaison: 0,
      ungrouped: 0,
    });
  });

  it('participation: 1 where spread evenly, 0 in one layer, no value of nothing', () => {
    expect(participation([5, 5, 5])).toBe(1);
    expect(participation([9, 0])).toBe(0);
    // 2 * (1 - 9/16 - 1/16) = 0.75
    expect(participation([3, 1])).toBeCloseTo(0.75, 12);
    expect([participation([7]), participation([0, 0]), participation([])]).toEqual([
      null,
      null,
      null,
    ]);
    expect(overlapShare([new Set(['A', 'B']), new Set(['B', 'C'])])).toEqual({
      any: 3,
      several: 1,
      share: 1 / 3,
    });
  });

  it('communities: two triangles on a bridge, the same from every seed', () => {
    const two = neighboursOf(
      NAMES.slice(0, 6),
      ['AB', 'BC', 'AC', 'DE', 'EF', 'DF', 'CD'].map(([from = '', to = '']) => ({ from, to })),
    );
    const found = communities(two);
    expect(found?.groups).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', 'F'],
    ]);
    // Q = 2 * (3/7 - (7/14)^2) = 5/14
    expect(found?.modularity).toBeCloseTo(5 / 14, 12);
    expect(found?.stability).toBe(1);
    expect(communities(two)).toEqual(found);
    expect(communities(neighboursOf(['A', 'B'], []))).toBeNull();
    // Hubert and Arabie: two partitions that agree no more than chance stand at or below 0.
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });
});
