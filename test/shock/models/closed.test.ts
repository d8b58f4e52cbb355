/** A closed passage between places: who goes around, how much longer, who is left without a way. */
import { describe, expect, it } from 'vitest';
import { detours } from '../../../src/shock/models/closed.js';
import { lostTrade } from '../../../src/shock/models/home-share.js';

describe('detours', () => {
  it('Hormuz: Kuwait has no other way, the others are not touched', () => {
    const { found, unknown } = detours('hormuz', ['KWT', 'VNM', 'POL', '_ROW'], 14);
    expect(new Set(found.flatMap((d) => [d.from, d.to]))).toEqual(new Set(['KWT', 'VNM', 'POL']));
    expect(found.every((d) => d.days === null && [d.from, d.to].includes('KWT'))).toBe(true);
    expect(found.length).toBe(4);
    expect(unknown).toEqual(['_ROW']);
  });

  it('Malacca: around through Lombok or Sunda, days fall as ships are faster', () => {
    const days = (knots: number): number =>
      detours('malacca', ['DEU', 'VNM'], knots).found[0]?.days ?? NaN;
    expect(days(14)).toBeGreaterThan(0.5);
    expect(days(14)).toBeLessThan(5);
    expect(days(7)).toBeCloseTo(2 * days(14), 9);
    expect(() => detours('malacca', ['DEU'], 0)).toThrow();
    expect(() => detours('nowhere', ['DEU'], 14)).toThrow('nowhere');
  });
});

describe('trade lost at unchanged prices', () => {
  // Two places; A buys 80 at home and 20 of B, B 30 of A and 70 at home.
  const flows = Float64Array.of(80, 20, 30, 70);

  it('an embargo takes all of it, a cost part of it, nothing nothing', () => {
    const none = lostTrade(flows, 2, 4, {});
    expect([...none.bought, ...none.sold]).toEqual([0, 0, 0, 0]);
    const all = lostTrade(flows, 2, 4, { iceberg: Float64Array.of(1, Infinity, 1, 1) });
    expect([...all.bought, ...all.sold]).toEqual([0.2, 0, 0, 0.2]);
    const dear = lostTrade(flows, 2, 4, { iceberg: Float64Array.of(1, 1.1, 1, 1) });
    expect(dear.bought[0]).toBeCloseTo(0.2 * (1 - 1.1 ** -4), 12);
    const taxed = lostTrade(flows, 2, 4, { tariffs: Float64Array.of(0, 0.1, 0, 0) });
    expect(taxed.bought[0]).toBe(dear.bought[0]);
  });
});
