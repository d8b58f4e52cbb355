/** The map of the product space: a tree of the strongest links, the same each time. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryMatrix, phi, productMap, proximity } from '../../src/complexity/index.js';
import { range } from './second.js';

const STAIRS = binaryMatrix(3, 3, (row, col) => row <= col);

describe('productMap', () => {
  it('keeps the strongest links of three products', () => {
    // 1/2, 1/3 and 2/3: the tree leaves the third out, the strong one is in it already.
    const map = productMap(proximity(STAIRS), [0, 1, 2]);
    expect(map.links.map(({ from, to, tree }) => [from, to, tree])).toEqual([
      [0, 1, true],
      [1, 2, true],
    ]);
    expect(map.links.map((l) => l.phi)).toEqual([1 / 2, 2 / 3]);
  });

  it('adds strong links that the tree does not need, and numbers products as asked', () => {
    const near = proximity(binaryMatrix(2, 4, () => true));
    const map = productMap(near, [3, 1, 0]);
    expect(map.links.filter((l) => l.tree)).toHaveLength(2);
    expect(map.links).toHaveLength(3);
    expect(productMap(near, [2]).links).toEqual([]);
    expect([...productMap(near, [2]).x]).toEqual([0.5]);
  });

  it('spans everything with the largest sum a tree can have, from 0 to 1, and the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
          minLength: 3,
          maxLength: 6,
        }),
        (rows) => {
          const near = proximity(binaryMatrix(rows.length, 5, (r, k) => rows[r]![k]!));
          const map = productMap(near, range(5));
          const tree = map.links.filter((l) => l.tree);
          expect(tree).toHaveLength(4);
          // Kruskal's tree has the same sum, whatever the order among equals.
          const group = range(5);
          const pairs = range(5)
            .flatMap((i) => range(i).map((j) => [phi(near, i, j), i, j] as const))
            .sort((a, b) => b[0] - a[0]);
          let sum = 0;
          for (const [value, i, j] of pairs)
            if (group[i] !== group[j]) {
              sum += value;
              const old = group[i]!;
              group.forEach((g, k) => (group[k] = g === old ? group[j]! : g));
            }
          expect(tree.reduce((s, l) => s + l.phi, 0)).toBeCloseTo(sum, 12);
          for (const v of [...map.x, ...map.y]) {
            expect(v).toBeGreaterThanOrEqual(0);
            expect(v).toBeLessThanOrEqual(1);
          }
          const again = productMap(near, range(5));
          expect([...again.x]).toEqual([...map.x]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
