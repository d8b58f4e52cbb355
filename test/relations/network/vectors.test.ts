/** Brokerage vectors made with networkx 3.6.1 (METHODS C2), exactly. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constraint, effectiveSize } from '../../../src/relations/network/burt.js';
import { neighboursOf, type Neighbours } from '../../../src/relations/network/graph.js';
import { standardMeasures } from '../../../src/relations/network/standard.js';
import { sharedAbsent, shared } from '../../shared.js';

type Pair = readonly [string | number, string | number];
const graphOf = (pairs: readonly Pair[], nodes: readonly (string | number)[] = []): Neighbours =>
  neighboursOf(
    [...pairs.flat(), ...nodes].map(String),
    pairs.map(([a, b]) => ({ from: String(a), to: String(b) })),
  );

const STAR = graphOf([
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
]);
const TRIANGLE = graphOf([
  [0, 1],
  [1, 2],
  [0, 2],
]);
/** Krackhardt (1990), as networkx numbers it. */
const KITE = graphOf([
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 5],
  [1, 3],
  [1, 4],
  [1, 6],
  [2, 3],
  [2, 5],
  [3, 4],
  [3, 5],
  [3, 6],
  [4, 6],
  [5, 6],
  [5, 7],
  [6, 7],
  [7, 8],
  [8, 9],
]);
/** Zachary (1977), unweighted: 78 ties. */
const KARATE = graphOf([
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [0, 5],
  [0, 6],
  [0, 7],
  [0, 8],
  [0, 10],
  [0, 11],
  [0, 12],
  [0, 13],
  [0, 17],
  [0, 19],
  [0, 21],
  [0, 31],
  [1, 2],
  [1, 3],
  [1, 7],
  [1, 13],
  [1, 17],
  [1, 19],
  [1, 21],
  [1, 30],
  [2, 3],
  [2, 7],
  [2, 8],
  [2, 9],
  [2, 13],
  [2, 27],
  [2, 28],
  [2, 32],
  [3, 7],
  [3, 12],
  [3, 13],
  [4, 6],
  [4, 10],
  [5, 6],
  [5, 10],
  [5, 16],
  [6, 16],
  [8, 30],
  [8, 32],
  [8, 33],
  [9, 33],
  [13, 33],
  [14, 32],
  [14, 33],
  [15, 32],
  [15, 33],
  [18, 32],
  [18, 33],
  [19, 33],
  [20, 32],
  [20, 33],
  [22, 32],
  [22, 33],
  [23, 25],
  [23, 27],
  [23, 29],
  [23, 32],
  [23, 33],
  [24, 25],
  [24, 27],
  [24, 31],
  [25, 31],
  [26, 29],
  [26, 33],
  [27, 33],
  [28, 31],
  [28, 33],
  [29, 32],
  [29, 33],
  [30, 32],
  [30, 33],
  [31, 32],
  [31, 33],
  [32, 33],
]);

interface Vectors {
  readonly kite: Readonly<Record<'bc' | 'dc' | 'cc' | 'constraint' | 'es', Record<string, number>>>;
  readonly star5: {
    readonly constraint: Record<string, number>;
    readonly bc: Record<string, number>;
  };
  readonly triangle_constraint: Readonly<Record<string, number>>;
  readonly karate: Readonly<Record<'c0' | 'c33' | 'bc0', number>>;
}

describe.skipIf(sharedAbsent)('verify/refvals.json', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const all = JSON.parse(readFileSync(shared('verify', 'refvals.json'), 'utf8')) as Vectors;
  const same = (found: number | null | undefined, published: number, digits = 4): void =>
    expect(Number(found?.toFixed(digits))).toBe(published);

  it('Krackhardt’s kite: degree, betweenness, closeness, constraint, effective size of all ten', () => {
    const found = standardMeasures(KITE);
    for (const node of KITE.keys()) {
      same(found.get(node)?.degreeCentrality, all.kite.dc[node] as number);
      same(found.get(node)?.betweenness, all.kite.bc[node] as number);
      same(found.get(node)?.closeness, all.kite.cc[node] as number);
      same(constraint(KITE, node), all.kite.constraint[node] as number);
      same(effectiveSize(KITE, node), all.kite.es[node] as number);
    }
  });

  it('the star of five', () => {
    const found = standardMeasures(STAR);
    for (const node of STAR.keys()) {
      same(constraint(STAR, node), all.star5.constraint[node] as number);
      same(found.get(node)?.betweenness, all.star5.bc[node] as number);
    }
  });

  it('the triangle and the karate club', () => {
    expect(KARATE.size).toBe(34);
    for (const node of TRIANGLE.keys())
      expect(constraint(TRIANGLE, node)).toBe(all.triangle_constraint[node]);
    expect(constraint(KARATE, '0')).toBeCloseTo(all.karate.c0, 14);
    expect(constraint(KARATE, '33')).toBeCloseTo(all.karate.c33, 14);
    expect(standardMeasures(KARATE).get('0')?.betweenness).toBeCloseTo(all.karate.bc0, 14);
  });
});
