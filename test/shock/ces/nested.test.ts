import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essentialInputLoss } from '../../../src/dependence/index.js';
import { inputLosses, inputUses, leftOf, nestedLoss } from '../../../src/shock/ces/index.js';
import { made, matrix } from '../../accounts/helper.js';
import { shared, sharedAbsent } from '../../shared.js';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const elasticity = fc.double({ min: 0.05, max: 3, noNaN: true });

describe('nested CES', () => {
  it('the values of the method sheet (D7), exact, first and second order', () => {
    const percent = (x: number | undefined): number => Number(((x ?? NaN) * 100).toFixed(3));
    const of = (a: number, left: number, s: number): number[] => {
      const l = nestedLoss(left, [{ share: a, elasticity: s }]);
      return [l.exact, l.firstOrder, l.secondOrder].map(percent);
    };
    expect(of(0.04, 0.9, 0.1)).toEqual([0.679, 0.421, 0.613]);
    expect(of(0.04, 0.9, 0.04)).toEqual([1.569, 0.421, 0.933]);
    expect(of(0.012, 0.7, 0.1)).toEqual([2.751, 0.428, 1.107]);
  });

  it('the examples', () => {
    const gas = nestedLoss(0.7, [
      { share: 0.3, elasticity: 0.1 },
      { share: 0.04, elasticity: 0.1 },
    ]);
    expect(gas.byLevel[0]).toBeCloseTo(0.20776607948644565, 12);
    expect(gas.exact).toBeCloseTo(0.02750872074126487, 12);
    expect(leftOf(0.4, { share: 1, spare: 0.1 })).toBeCloseTo(0.66, 12);
    expect(leftOf(0.05, { share: 1, spare: 0.1 })).toBe(1);
  });

  it('levels of one elasticity are one level with the product of the shares', () => {
    fc.assert(
      fc.property(share, share, share, elasticity, (a, b, left, s) => {
        const flat = essentialInputLoss({ costShare: a * b, left, elasticity: s });
        const nest = nestedLoss(left, [
          { share: a, elasticity: s },
          { share: b, elasticity: s },
        ]);
        expect(nest.exact).toBeCloseTo(flat.exact, 9);
        expect(nest.firstOrder).toBeCloseTo(flat.firstOrder!, 9);
        const rel = Math.abs(nest.secondOrder! - flat.secondOrder!);
        expect(rel).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(flat.secondOrder!)));
      }),
      { seed: 7 },
    );
  });

  it('for a small shortfall of any nest, second order is nearer than first, and both near the loss', () => {
    fc.assert(
      fc.property(share, share, elasticity, elasticity, (a, b, s, t) => {
        const nest = nestedLoss(1 - 1e-3, [
          { share: a, elasticity: s },
          { share: b, elasticity: t },
        ]);
        const log = -Math.log1p(-nest.exact);
        const [first, second] = [nest.firstOrder!, nest.secondOrder!].map((x) => Math.abs(x - log));
        expect(first!).toBeLessThan(2e-5);
        expect(second!).toBeLessThan(3e-7);
      }),
      { seed: 8 },
    );
  });

  it('loses more where it is harder to replace, all of it where nothing is left and s is at most 1', () => {
    const at = (s: number): number =>
      nestedLoss(0.6, [
        { share: 0.1, elasticity: s },
        { share: 0.5, elasticity: 0.5 },
      ]).exact;
    const losses = [0.04, 0.1, 0.3, 0.9, 2].map(at);
    expect(losses).toEqual(losses.toSorted((x, y) => y - x));
    const none = nestedLoss(0, [{ share: 0.01, elasticity: 0.5 }]);
    expect([none.exact, none.firstOrder, none.secondOrder]).toEqual([1, undefined, undefined]);
    expect(nestedLoss(0.8, [{ share: 0.01, elasticity: 0 }])).toMatchObject({
      secondOrder: undefined,
    });
    expect(() => nestedLoss(0.5, [])).toThrow(RangeError);
    expect(() => nestedLoss(1.5, [{ share: 0.1, elasticity: 1 }])).toThrow(RangeError);
  });

  it.skipIf(sharedAbsent)('the reference vectors, to 1e-12', () => {
    const all = JSON.parse(readFileSync(shared('verify', 'refvals.json'), 'utf8')) as Record<
      string,
      { loss: number; first: number; second: number }
    >;
    const found = Object.entries(all).flatMap(([key, value]) => {
      const [, a, left, s] = /^CES al(\S+) E(\S+) s(\S+)$/.exec(key) ?? [];
      return a === undefined ? [] : [{ a: Number(a), left: Number(left), s: Number(s), value }];
    });
    expect(found.length).toBe(6);
    for (const { a, left, s, value } of found) {
      const l = nestedLoss(left, [{ share: a, elasticity: s }]);
      expect(l.exact).toBeCloseTo(value.loss, 12);
      expect(l.firstOrder).toBeCloseTo(-value.first, 12);
      expect(l.secondOrder).toBeCloseTo(-value.second, 12);
    }
  });
});

describe('an input of a table', () => {
  // Two places of two sectors; sector 1 of A buys 20 of kind 1 from A, 30 from B, and 10 of kind 2 at home.
  const table = made(
    ['AUS', 'BEL'],
    matrix(4, 4, [20, 5, 0, 0, 10, 5, 0, 0, 30, 0, 10, 0, 0, 0, 0, 10]),
    matrix(4, 2, [75, 0, 85, 0, 0, 60, 0, 90]),
  );

  it('what each sector pays for it, and how much comes from those who stop', () => {
    const uses = inputUses(table, 'AUS', new Set(['s1']), new Set(['BEL']));
    expect(uses).toEqual([
      { node: 0, share: 50 / 60, materials: 0.6, cut: 0.6, output: 100, valueAdded: 40 },
      { node: 1, share: 0.5, materials: 0.1, cut: 0, output: 100, valueAdded: 90 },
    ]);
  });

  it('loses each sector’s value added in proportion to its output', () => {
    const uses = inputUses(table, 'AUS', new Set(['s1']), new Set(['BEL']));
    const given = { share: 1, spare: 0, elasticity: { input: 0.2, materials: 0.5 } };
    const losses = inputLosses(uses, 130, given);
    const hand = nestedLoss(0.4, [
      { share: 50 / 60, elasticity: 0.2 },
      { share: 0.6, elasticity: 0.5 },
    ]).exact;
    expect(losses.exact).toBeCloseTo((40 / 130) * hand, 12);
    expect(losses.of[1]!.loss.exact).toBe(0);
  });
});
