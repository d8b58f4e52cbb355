import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RouteLeg,
  reroutedAt,
  reroutedBeyond,
  reroutingRange,
} from '../../../src/dependence/index.js';

const leg = (
  product: string,
  inflow: number,
  outflow: number,
  ...geography: string[]
): RouteLeg => ({
  product,
  period: '2021',
  geography,
  inflow,
  outflow,
});

describe('rerouting', () => {
  it('by hand: the lesser of what came in and went out, and less where the cells are finer', () => {
    const legs = [leg('8542', 90, 0, 'Bac Ninh'), leg('8542', 10, 100, 'Ha Noi')];
    expect(reroutedAt(legs, 0)).toBe(100);
    expect(reroutedAt(legs, 1)).toBe(10);
    expect(reroutingRange(legs)).toEqual([10, 100]);
    expect(reroutingRange([leg('8542', 50, 80)])).toEqual([0, 50]);
    expect(reroutingRange([])).toEqual([0, 0]);
  });

  it('collapses from the product to the firm as in HBS 24-072: 16.1% of exports against 1.8%', () => {
    // A made-up country: firms that import are seldom the firms that export.
    const legs = [
      leg('8517', 161, 0, 'Bac Ninh', 'importer'),
      leg('8517', 0, 143, 'Bac Ninh', 'exporter'),
      leg('8517', 18, 18, 'Bac Ninh', 'both'),
      leg('9403', 0, 839, 'Binh Duong', 'maker'),
    ];
    const exports = legs.reduce((sum, l) => sum + l.outflow, 0);
    expect(exports).toBe(1000);
    expect(reroutedAt(legs, 0) / exports).toBeCloseTo(0.161, 12);
    expect(reroutedAt(legs, 2) / exports).toBeCloseTo(0.018, 12);
    expect(reroutingRange(legs).map((x) => x / exports)).toEqual([0.018, 0.161]);
  });

  it('a period apart is no match', () => {
    const now = leg('0304', 50, 0);
    expect(reroutedAt([now, { ...leg('0304', 0, 50), period: '2022' }], 0)).toBe(0);
  });

  it('net of a base year, product by product', () => {
    const base = [leg('a', 20, 90), leg('b', 70, 70)];
    expect(reroutedBeyond([leg('a', 50, 80), leg('b', 10, 10)], base)).toBe(30);
    expect(reroutedBeyond([leg('new', 5, 9)], base)).toBe(5);
  });

  const legs = fc.array(
    fc.record({
      product: fc.constantFrom('a', 'b', 'c'),
      period: fc.constantFrom('2020', '2021'),
      geography: fc.tuple(fc.constantFrom('N', 'S'), fc.constantFrom('1', '2', '3')),
      inflow: fc.nat(1_000_000),
      outflow: fc.nat(1_000_000),
    }),
    { maxLength: 30 },
  );

  it('never rises with a finer geography, and never passes what came in or went out', () => {
    fc.assert(
      fc.property(legs, (of) => {
        const [country, province, firm] = [reroutedAt(of, 0), reroutedAt(of, 1), reroutedAt(of, 2)];
        expect(firm).toBeLessThanOrEqual(province);
        expect(province).toBeLessThanOrEqual(country);
        expect(country).toBeLessThanOrEqual(of.reduce((s, l) => s + l.inflow, 0));
        expect(country).toBeLessThanOrEqual(of.reduce((s, l) => s + l.outflow, 0));
        expect(reroutedBeyond(of, of)).toBe(0);
      }),
    );
  });
});
