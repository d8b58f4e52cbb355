import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProductNetworks } from '../../../src/dependence/index.js';
import {
  type SupplyNetwork,
  cascadeAt,
  cutLinks,
  productNetwork,
  reachAt,
  tableNetwork,
  tipping,
  toleranceScan,
} from '../../../src/shock/cascade/index.js';
import { textbook } from '../../accounts/helper.js';
import { solve } from '../gravity/dense.js';

/** A network from who sells how much to whom; need is what is bought, or more where given. */
function network(
  n: number,
  links: ReadonlyArray<readonly [from: number, to: number, amount: number]>,
  need?: readonly number[],
): SupplyNetwork {
  const sorted = links.toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
  const bought = new Float64Array(n);
  for (const [, to, amount] of sorted) bought[to]! += amount;
  return {
    n,
    buyer: Uint32Array.from({ length: n }, (_, j) => j),
    start: Uint32Array.from({ length: n + 1 }, (_, j) => sorted.filter((l) => l[1] < j).length),
    supplier: Uint32Array.from(sorted, (l) => l[0]),
    amount: Float64Array.from(sorted, (l) => l[2]),
    need: need === undefined ? bought : Float64Array.from(need),
    size: new Float64Array(n).fill(1),
  };
}

const N = 7;
/** Random networks, with some need met elsewhere. */
const networks = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.nat(N - 1), fc.nat(N - 1), fc.integer({ min: 1, max: 50 })), {
      minLength: 4,
      maxLength: 24,
      selector: ([a, b]) => `${a} ${b}`,
    }),
    fc.array(fc.integer({ min: 0, max: 40 }), { minLength: N, maxLength: N }),
  )
  .map(([links, more]) => {
    const own = network(
      N,
      links.filter(([a, b]) => a !== b),
    );
    return { ...own, need: own.need.map((x, j) => x + more[j]!) };
  });
const spares = fc.constantFrom(0, 0.1, 0.5);

describe('a cascade', () => {
  // a sells all that b needs and half of what c does; b sells the other half.
  const chain = network(3, [
    [0, 1, 10],
    [0, 2, 5],
    [1, 2, 5],
  ]);

  it('the example, by hand', () => {
    const scan = toleranceScan(chain, { stopped: [0] }, 0);
    expect([...scan.tolerance]).toEqual([Infinity, 1, 1]);
    expect([...scan.direct]).toEqual([0, 1, 0.5]);
    expect(scan.avalanches).toEqual([{ phi: 1, nodes: [1, 2] }]);
    expect(cascadeAt(chain, { stopped: [0] }, 0.6, 0, 'stop')?.down).toEqual(
      Float64Array.of(1, 1, 1),
    );
    expect(reachAt(chain, scan, 0.5)).toEqual({ phi: 0.5, nodes: 2, share: 1 });
    expect(tipping(chain, scan)).toEqual({ phi: 1, nodes: 2, share: 1 });
  });

  it('spare capacity of links that are intact refills, of links that are cut does not', () => {
    const two = network(3, [
      [0, 2, 40],
      [1, 2, 60],
    ]);
    expect(toleranceScan(two, { stopped: [0] }, 0.5).direct[2]).toBeCloseTo(0.1, 12);
    const cut = cutLinks(two, new Set([0]), new Set([2]), 0.5);
    expect([...cut]).toEqual([0.5, 0]);
    // 20 missing; only the 60 of the other can grow, by 10%.
    expect(toleranceScan(two, { stopped: [], cut }, 0.1).direct[2]).toBeCloseTo(0.14, 12);
  });

  it('the scan is the same as going round by round at each tolerance', () => {
    fc.assert(
      fc.property(networks, fc.nat(N - 1), spares, (net, first, spare) => {
        const scan = toleranceScan(net, { stopped: [first] }, spare);
        const steps = [1, ...scan.avalanches.map((a) => a.phi), 0];
        for (let k = 1; k < steps.length; k++) {
          const phi = (steps[k - 1]! + steps[k]!) / 2;
          const slow = cascadeAt(net, { stopped: [first] }, phi, spare, 'stop');
          expect([...slow!.down]).toEqual([...scan.tolerance].map((t) => (t > phi ? 1 : 0)));
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('the same of links that are cut in part, from some to some', () => {
    fc.assert(
      fc.property(
        networks,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        spares,
        (net, share, spare) => {
          const cut = cutLinks(net, new Set([0, 1]), new Set([2, 3, 4]), share);
          const scan = toleranceScan(net, { stopped: [], cut }, spare);
          for (const phi of [0.02, 0.17, 0.41, 0.83]) {
            if (scan.avalanches.some((a) => Math.abs(a.phi - phi) < 1e-9)) continue;
            const slow = cascadeAt(net, { stopped: [], cut }, phi, spare, 'stop');
            expect([...slow!.down]).toEqual([...scan.tolerance].map((t) => (t > phi ? 1 : 0)));
          }
        },
      ),
      { seed: 12, numRuns: 200 },
    );
  });

  it('never goes further with more tolerance or more spare capacity, nor beyond those who buy', () => {
    fc.assert(
      fc.property(networks, (net) => {
        const [none, some] = [0, 0.3].map((r) => toleranceScan(net, { stopped: [0] }, r));
        for (let j = 0; j < N; j++) {
          expect(some!.tolerance[j]!).toBeLessThanOrEqual(none!.tolerance[j]!);
          expect(none!.tolerance[j]!).toBeGreaterThanOrEqual(Math.min(1, none!.direct[j]!));
          if (net.start[j] === net.start[j + 1] && j !== 0) expect(none!.tolerance[j]).toBe(0);
        }
        const reach = [0.1, 0.3, 0.6, 0.9].map((phi) => reachAt(net, none!, phi).nodes);
        expect(reach).toEqual(reach.toSorted((a, b) => b - a));
      }),
      { seed: 13 },
    );
  });

  it('in proportion and without tolerance it solves d = S d, d = 1 of those stopped', () => {
    fc.assert(
      fc.property(networks, (net) => {
        // A tenth of every need is met elsewhere, so that the system has one solution.
        const own = { ...net, need: net.need.map((x) => (x + 1) * 1.1) };
        const state = cascadeAt(own, { stopped: [0] }, 0, 0, 'proportional');
        const a = Array.from({ length: N }, (_, j) =>
          Array.from({ length: N }, (__, i) => (i === j ? 1 : 0)),
        );
        for (let j = 1; j < N; j++)
          for (let l = own.start[j]!; l < own.start[j + 1]!; l++)
            a[j]![own.supplier[l]!]! -= own.amount[l]! / own.need[j]!;
        const twin = solve(a, [1, ...Array.from({ length: N - 1 }, () => 0)]);
        for (let j = 0; j < N; j++) expect(state!.down[j]!).toBeCloseTo(twin[j]!, 9);
      }),
      { seed: 14 },
    );
  });

  it('refuses shares, tolerances and nodes that cannot be', () => {
    expect(() => toleranceScan(chain, { stopped: [3] }, 0)).toThrow(RangeError);
    expect(() => toleranceScan(chain, { stopped: [0] }, -1)).toThrow(RangeError);
    expect(() => cutLinks(chain, new Set([0]), undefined, 1.2)).toThrow(RangeError);
    expect(() => cascadeAt(chain, { stopped: [0] }, 2, 0, 'stop')).toThrow(RangeError);
    expect(() => toleranceScan(chain, { stopped: [], cut: new Float64Array(2) }, 0)).toThrow(
      RangeError,
    );
  });
});

describe('networks', () => {
  it('of a product: who exports more than it imports makes the difference at home', () => {
    const world: ProductNetworks = {
      year: 2020,
      places: ['AUS', 'BEL', 'CHL'],
      products: ['p'],
      start: Uint32Array.of(0, 2),
      from: Uint16Array.of(0, 1),
      to: Uint16Array.of(1, 2),
      value: Float64Array.of(60, 20),
    };
    expect([...productNetwork(world, 0, 0).need]).toEqual([60, 60, 20]);
    expect([...productNetwork(world, 0, 0.5).need]).toEqual([120, 120, 40]);
    expect([...productNetwork(world, 0, 0).size]).toEqual([60, 20, 0]);
    expect(() => productNetwork(world, 0, 1)).toThrow(RangeError);
  });

  it('of a table: all inputs together, or each kind by itself', () => {
    const pooled = tableNetwork(textbook(), 'pooled');
    expect([...pooled.need]).toEqual([350, 600]);
    const kinds = tableNetwork(textbook(), 'each_kind');
    expect([...kinds.need]).toEqual([150, 200, 500, 100]);
    expect([...kinds.buyer]).toEqual([0, 0, 1, 1]);
    // 100 of 600 is below a fifth: that kind can be done without.
    expect([...tableNetwork(textbook(), 'each_kind', 0.2).need]).toEqual([150, 200, 500]);
  });

  it('each kind by itself is never milder than all together', () => {
    const [pooled, kinds] = (['pooled', 'each_kind'] as const).map((k) =>
      toleranceScan(tableNetwork(textbook(), k), { stopped: [0] }, 0),
    );
    expect(kinds!.tolerance[1]!).toBeGreaterThanOrEqual(pooled!.tolerance[1]!);
    expect(pooled!.tolerance[1]).toBeCloseTo(500 / 600, 12);
    expect(kinds!.tolerance[1]).toBe(1);
  });
});
