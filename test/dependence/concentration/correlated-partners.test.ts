import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PartnerTable,
  concentrationFindings,
  correlatedFinding,
  correlatedPartners,
  correlationOf,
  effectivePartners,
  fromSharedOrganisations,
  hirschmanIndex,
  sharesOf,
  withinBloc,
} from '../../../src/dependence/index.js';

const PARTNERS = ['CHN', 'KOR', 'JPN', 'USA', 'DEU', 'FRA', 'IND', 'THA'];
const tableOf = (values: readonly number[], rest = 0): PartnerTable => ({
  subject: 'VNM',
  side: 'import',
  period: '2020',
  product: null,
  unit: 'USD',
  flow: 'arms',
  rows: values.map((value, i) => ({ partner: PARTNERS[i] ?? `P${i}`, value })),
  rest,
  origin: 'test',
  evidence: [],
  caveats: [],
  reproduce: 'tuchu dependence domains VNM',
});
/** METHODS K, refvals.json `wRw`: w = (.5, .3, .2), R12 = .8, R13 = R23 = .1. */
const PAIRS = [
  ['CHN', 'KOR', 0.8],
  ['CHN', 'JPN', 0.1],
  ['KOR', 'JPN', 0.1],
] as const;

describe('correlated partners', () => {
  it('the vector: HHI .38 and N_eff 2.63 without correlation, Q .652 and N_eff 1.534 with it', () => {
    const table = tableOf([50, 30, 20]);
    const [low, high] = correlatedPartners(table, correlationOf(PAIRS)) ?? [];
    expect(low).toBeCloseTo(1.5337423312883436, 12);
    expect(high).toBe(low);
    expect(1 / (low ?? 1)).toBeCloseTo(0.652, 12);
    // Where it and its neighbour disagree: the HHI alone sees two partners and a half.
    expect(correlatedPartners(table, () => 0)?.[0]).toBeCloseTo(1 / 0.38, 12);
  });

  it('reads pairs both ways, blocs and shared organisations', () => {
    expect(correlationOf([['CHN', 'KOR', 0.8]])('KOR', 'CHN')).toBe(0.8);
    expect(withinBloc(['DEU', 'FRA'], 0.8)('FRA', 'DEU')).toBe(0.8);
    expect(withinBloc(['DEU', 'FRA'], 0.8)('FRA', 'CHN')).toBe(0);
    const own = new Map([
      ['CHN', 80],
      ['LAO', 45],
    ]);
    expect(fromSharedOrganisations(own, () => 36)('CHN', 'LAO')).toBeCloseTo(0.6, 12);
    expect(fromSharedOrganisations(own, () => 36)('CHN', 'USA')).toBe(0);
  });

  it('refuses what is no correlation', () => {
    expect(() => correlationOf([['CHN', 'KOR', 1.2]])).toThrow('from 0 to 1');
    expect(() => correlationOf([['CHN', 'CHN', 0.5]])).toThrow('two places');
    expect(() =>
      correlationOf([
        ['CHN', 'KOR', 0.5],
        ['KOR', 'CHN', 0.6],
      ]),
    ).toThrow('one number');
    expect(() => withinBloc(['CHN', 'KOR'], -0.1)).toThrow('from 0 to 1');
  });

  it('with one partner it is one, with none it has no value', () => {
    expect(correlatedPartners(tableOf([7]), () => 1)).toEqual([1, 1]);
    const none = correlatedFinding(tableOf([]), () => 0, { en: 'none', vi: 'không' });
    expect(none.value.kind === 'missing' && none.value.missing.reason).toBe('undefined');
  });

  const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 5 });
  const correlations = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 64,
    maxLength: 64,
  });

  it('lies between one and the effective number without correlation', () => {
    fc.assert(
      fc.property(values, correlations, (xs, rs) => {
        const table = tableOf(xs);
        const [n] = correlatedPartners(table, byIndex(rs)) ?? [0];
        const [most] = effectivePartners(sharesOf(table) ?? { known: [], rest: 1 }) ?? [0];
        expect(n).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(n).toBeLessThanOrEqual(most + 1e-9);
      }),
    );
  });

  it('every way to hand out the rest, with any correlation, stays inside the range', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(values, parts, correlations, (xs, more, rs) => {
        const rest = more.reduce((a, b) => a + b, 0);
        const [low, high] = correlatedPartners(tableOf(xs, rest), byIndex(rs)) ?? [0, 0];
        const [n] = correlatedPartners(tableOf([...xs, ...more]), byIndex(rs)) ?? [0];
        expect(n).toBeGreaterThanOrEqual(low - 1e-9);
        expect(n).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

/** A symmetric table of correlations over the partners above. */
function byIndex(rs: readonly number[]): (a: string, b: string) => number {
  return (a, b) => {
    const [i, j] = [PARTNERS.indexOf(a), PARTNERS.indexOf(b)].sort((x, y) => x - y);
    return rs[(i ?? 0) * 8 + (j ?? 0)] ?? 0;
  };
}

describe("Hirschman's own index", () => {
  it('is a hundred times the root of the HHI', () => {
    expect(hirschmanIndex({ known: [0.5, 0.5], rest: 0 })[0]).toBeCloseTo(70.7107, 4);
    expect(hirschmanIndex({ known: [1], rest: 0 })).toEqual([100, 100]);
    expect(hirschmanIndex({ known: [0.3], rest: 0.7 })[1]).toBeCloseTo(
      100 * Math.sqrt(0.09 + 0.49),
      12,
    );
  });

  it('stands in the family of any flow, under the words of the flow', () => {
    const family = concentrationFindings(tableOf([60, 40]));
    const found = family.find((f) => f.measure === 'hirschman_index');
    expect(found?.label.en).toContain('arms received');
    expect(found?.value).toEqual({ kind: 'point', value: 100 * Math.sqrt(0.36 + 0.16) });
    expect(found?.method.status).toBe('recalled');
  });
});
