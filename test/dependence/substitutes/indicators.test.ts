import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alternativeCapacity,
  capacityRatio,
  divertPurchases,
  endsOf,
  rauchClass,
  removalLosses,
  turnSales,
  vulnerability,
  weakPoints,
} from '../../../src/dependence/index.js';
import { anyFlows, flowsOfText, worldOfFlows } from './helper.js';

const spare = fc.double({ min: 0, max: 2, noNaN: true });
const at = (places: readonly string[], code: string): number => places.indexOf(code);

describe('networks', () => {
  it('hold every flow with an amount between two places, once', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const world = worldOfFlows(flows);
        const kept = flows.filter((f) => f.value > 0 && f.from !== f.to);
        const listed = world.products.flatMap((product, p) =>
          Array.from({ length: (world.start[p + 1] ?? 0) - (world.start[p] ?? 0) }, (_, i) => {
            const row = (world.start[p] ?? 0) + i;
            return `${world.places[world.from[row] ?? 0]}${world.places[world.to[row] ?? 0]}${product}${world.value[row]}`;
          }),
        );
        const wanted = kept.map((f) => `${f.from}${f.to}${f.product}${f.value}`);
        expect(listed.toSorted()).toEqual(wanted.toSorted());
        const { sold, bought, total } = endsOf(world);
        const sum = (xs: Float64Array): number => xs.reduce((a, b) => a + b, 0);
        expect([sum(sold), sum(bought)]).toEqual([total, total]);
      }),
    );
  });
});

describe('alternative capacity', () => {
  it('by hand: of the 200 that B exports, c would need 60', () => {
    const world = worldOfFlows(flowsOfText('A>C 60, A>D 40, B>C 20, B>D 180'));
    const [a, b, c] = ['A', 'B', 'C'].map((x) => at(world.places, x)) as [number, number, number];
    const found = alternativeCapacity(world, 0, c, new Set([a]));
    expect(found).toEqual({
      needed: 60,
      others: 200,
      alternatives: [{ place: b, exports: 200, here: 20 }],
    });
    expect(capacityRatio({ needed: 60, others: 200 }, 0.1)).toBeCloseTo(0.333, 3);
    expect(capacityRatio({ needed: 0, others: 200 }, 0.1)).toBeUndefined();
  });

  it('the importer’s own exports do not count, and the ratio is that of its parts', () => {
    fc.assert(
      fc.property(anyFlows, spare, (flows, r) => {
        const world = worldOfFlows(flows);
        const c = at(world.places, flows[0]?.to ?? '');
        const found = alternativeCapacity(world, 0, c, new Set([at(world.places, 'A')]));
        const mine = flows.filter(
          (f) => f.product === world.products[0] && f.value > 0 && f.from !== f.to,
        );
        const others = mine
          .filter((f) => f.from !== 'A' && f.from !== flows[0]?.to)
          .reduce((sum, f) => sum + f.value, 0);
        expect(found.others).toBe(others);
        if (found.needed > 0)
          expect(capacityRatio(found, r)).toBeCloseTo((r * others) / found.needed, 9);
      }),
    );
  });
});

describe('single points of failure', () => {
  it('by hand: A’s 60 go, and B refills 4 wherever it is missing, or only where it sells already', () => {
    // World 100: A sells 50 to X and 10 to Y, B 10 to X and 30 to Y. r = .1.
    const world = worldOfFlows(flowsOfText('A>X 50, A>Y 10, B>X 10, B>Y 30'));
    const [a, b] = removalLosses(world, 0, 0.1);
    expect(a).toMatchObject({ place: at(world.places, 'A'), share: 0.6 });
    expect(a?.world).toBeCloseTo(0.56, 12);
    // X lacks 50 less 1, Y 10 less 3.
    expect(a?.links).toBeCloseTo(0.56, 12);
    expect(b?.world).toBeCloseTo(0.34, 12);
    // X lacks 10, which A's 5 more halves; Y 30 less 1.
    expect(b?.links).toBeCloseTo(0.34, 12);
  });

  it('where the two disagree: a buyer that others do not serve', () => {
    const world = worldOfFlows(flowsOfText('A>X 20, B>Y 80'));
    const [, a] = removalLosses(world, 0, 0.25);
    expect([a?.world, a?.links]).toEqual([0, 0.2]);
  });

  it('a refill anywhere loses no more than one along links, both fall with r, and without r all of it goes', () => {
    fc.assert(
      fc.property(anyFlows, spare, spare, (flows, x, y) => {
        const world = worldOfFlows(flows);
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        for (const p of world.products.keys()) {
          const [less, more] = [removalLosses(world, p, low), removalLosses(world, p, high)];
          for (const [i, loss] of less.entries()) {
            expect(loss.world).toBeLessThanOrEqual(loss.links + 1e-12);
            expect(loss.links).toBeLessThanOrEqual(loss.share + 1e-12);
            expect(more[i]?.world).toBeLessThanOrEqual(loss.world + 1e-12);
            expect(more[i]?.links).toBeLessThanOrEqual(loss.links + 1e-12);
          }
          for (const loss of removalLosses(world, p, 0)) {
            expect(loss.world).toBeCloseTo(loss.share, 12);
            expect(loss.links).toBeCloseTo(loss.share, 12);
          }
        }
      }),
    );
  });

  it('fragility is the worst loss, vulnerability its mean by what a place buys, and units do not matter', () => {
    fc.assert(
      fc.property(anyFlows, spare, (flows, r) => {
        const world = worldOfFlows(flows);
        const weak = weakPoints(world, r);
        const tenfold = weakPoints(
          worldOfFlows(flows.map((f) => ({ ...f, value: f.value * 10 }))),
          r,
        );
        for (const p of world.products.keys()) {
          const losses = removalLosses(world, p, r);
          if (losses.length === 0) {
            expect([weak.leader[p], weak.total[p]]).toEqual([-1, 0]);
            expect(weak.world[p]).toBeNaN();
            continue;
          }
          expect(weak.world[p]).toBeCloseTo(Math.max(...losses.map((l) => l.world)), 12);
          expect(weak.links[p]).toBeCloseTo(Math.max(...losses.map((l) => l.links)), 12);
          expect(tenfold.links[p]).toBeCloseTo(weak.links[p] ?? NaN, 9);
        }
        for (const c of world.places.keys()) {
          const found = vulnerability(world, weak, c);
          const { bought } = endsOf(world);
          if (found === undefined) {
            expect(bought[c]).toBe(0);
            continue;
          }
          expect(found.weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          expect(found.world).toBeLessThanOrEqual(found.links + 1e-12);
          const worst = [...weak.links].filter((x) => !Number.isNaN(x));
          expect(found.links).toBeLessThanOrEqual(Math.max(...worst) + 1e-12);
        }
      }),
    );
  });
});

describe('bystanders', () => {
  it('by hand: K could take 40 of 60, L two', () => {
    // A bought 60 from B, 30 from K, which exports 400, and 10 from L, which exports 20.
    const world = worldOfFlows(
      flowsOfText('B>A 60, B>C 30, B>E 10, K>A 30, K>C 370, L>A 10, L>E 10'),
    );
    const [a, b] = ['A', 'B'].map((x) => at(world.places, x)) as [number, number];
    const found = divertPurchases(world, a, b, 0.1);
    expect(found).toMatchObject({ diverted: 60, alone: 0, unfilled: 18 });
    expect(
      found.gains.map((g) => [world.places[g.place], g.now, g.proportional, g.low, g.high]),
    ).toEqual([
      ['K', 30, 45, 40, 40],
      ['L', 10, 15, 2, 2],
    ]);
    const turned = turnSales(world, a, b);
    expect(turned.map((s) => [world.places[s.place], s.now, s.imports, s.high])).toEqual([
      ['C', 30, 400, 45],
      ['E', 10, 20, 15],
    ]);
  });

  it('nothing is made of nothing: parts add up to what is diverted, within capacity', () => {
    fc.assert(
      fc.property(anyFlows, spare, (flows, r) => {
        const world = worldOfFlows(flows);
        const [a, b] = [at(world.places, 'A'), at(world.places, 'B')];
        fc.pre(a >= 0 && b >= 0);
        const { diverted, alone, unfilled, gains } = divertPurchases(world, a, b, r);
        const bought = flows
          .filter((f) => f.from === 'B' && f.to === 'A' && f.value > 0)
          .reduce((sum, f) => sum + f.value, 0);
        expect(diverted).toBe(bought);
        const parts = gains.reduce((sum, g) => sum + g.proportional, 0);
        expect(parts).toBeCloseTo(diverted - alone, 9);
        expect(unfilled).toBeGreaterThanOrEqual(alone - 1e-9);
        for (const g of gains) {
          expect(g.low).toBeLessThanOrEqual(g.high + 1e-9);
          expect(g.low).toBeLessThanOrEqual(g.proportional + 1e-9);
          expect(g.high).toBeLessThanOrEqual(diverted + 1e-9);
          expect([a, b]).not.toContain(g.place);
        }
        const surge = turnSales(world, a, b).reduce((sum, s) => sum + s.high, 0);
        expect(surge).toBeLessThanOrEqual(diverted + 1e-9);
      }),
    );
  });
});

it('Rauch: one class where all items agree, mixed where they do not, none without items', () => {
  expect(['w', 'r', 'n'].map((c) => rauchClass([c, c]))).toEqual(['w', 'r', 'n']);
  expect(rauchClass(['n', 'r'])).toBe('mixed');
  expect(rauchClass([])).toBeUndefined();
});
