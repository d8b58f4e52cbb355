import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essentialInputLoss } from '../../../src/dependence/index.js';
import { shared, sharedAbsent } from '../../shared.js';

describe('output lost without an essential input', () => {
  it('the published cases: exact, first and second order', () => {
    // METHODS D7: energy at 4% of cost, a tenth less; gas at 1.2%, thirty per cent less.
    const cases = [
      [0.04, 0.9, 0.1, 0.00679, 0.00421, 0.00613],
      [0.04, 0.9, 0.04, 0.01569, 0.00421, 0.00933],
      [0.012, 0.7, 0.1, 0.0275, 0.0043, 0.0111],
    ] as const;
    for (const [costShare, left, elasticity, exact, first, second] of cases) {
      const loss = essentialInputLoss({ costShare, left, elasticity });
      expect(loss.exact).toBeCloseTo(exact, 4);
      expect(loss.firstOrder).toBeCloseTo(first, 4);
      expect(loss.secondOrder).toBeCloseTo(second, 4);
    }
  });

  it.skipIf(sharedAbsent)('every CES value of the reference file', () => {
    const values = JSON.parse(readFileSync(shared('verify', 'refvals.json'), 'utf8')) as Record<
      string,
      { loss: number; first: number; second: number }
    >;
    const keys = Object.keys(values).filter((k) => k.startsWith('CES '));
    expect(keys).toHaveLength(6);
    for (const key of keys) {
      const [, a, e, s] = /^CES al([\d.]+) E([\d.]+) s([\d.]+)$/.exec(key) ?? [];
      const loss = essentialInputLoss({
        costShare: Number(a),
        left: Number(e),
        elasticity: Number(s),
      });
      expect(loss.exact).toBeCloseTo(values[key]?.loss ?? NaN, 12);
      expect(loss.firstOrder).toBeCloseTo(-(values[key]?.first ?? NaN), 12);
      expect(loss.secondOrder).toBeCloseTo(-(values[key]?.second ?? NaN), 12);
    }
  });

  it('ends: nothing lost, nothing left, Leontief, Cobb-Douglas, and elasticities so small that powers overflow', () => {
    expect(essentialInputLoss({ costShare: 0.1, left: 1, elasticity: 0.3 }).exact).toBe(0);
    const none = essentialInputLoss({ costShare: 0.1, left: 0, elasticity: 0.3 });
    expect(none).toEqual({ exact: 1, firstOrder: undefined, secondOrder: undefined });
    expect(essentialInputLoss({ costShare: 0.1, left: 0.6, elasticity: 0 }).exact).toBeCloseTo(0.4);
    expect(essentialInputLoss({ costShare: 0.1, left: 0.6, elasticity: 1e-4 }).exact).toBeCloseTo(
      0.4,
      3,
    );
    expect(essentialInputLoss({ costShare: 0.1, left: 0.6, elasticity: 1 }).exact).toBeCloseTo(
      1 - 0.6 ** 0.1,
      12,
    );
    expect(essentialInputLoss({ costShare: 0.5, left: 0, elasticity: 2 }).exact).toBeCloseTo(0.75);
    expect(essentialInputLoss({ costShare: 0, left: 0, elasticity: 0.5 }).exact).toBe(0);
    expect(() => essentialInputLoss({ costShare: 2, left: 1, elasticity: 1 })).toThrow(RangeError);
  });

  it('grows with what is missing and falls with the elasticity; both approximations stay below where it is small', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const s = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, share, s, s, (costShare, a, b, p, q) => {
        const at = (left: number, elasticity: number): number =>
          essentialInputLoss({ costShare, left, elasticity }).exact;
        expect(at(Math.min(a, b), p)).toBeGreaterThanOrEqual(at(Math.max(a, b), p) - 1e-12);
        expect(at(a, Math.min(p, q))).toBeGreaterThanOrEqual(at(a, Math.max(p, q)) - 1e-9);
        expect(at(a, p)).toBeLessThanOrEqual(1 - a + 1e-12);
        const { firstOrder = 0 } = essentialInputLoss({ costShare, left: a, elasticity: p });
        expect(-Math.log1p(-at(a, p))).toBeGreaterThanOrEqual(firstOrder - 1e-9);
      }),
    );
  });
});
