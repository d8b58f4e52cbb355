import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PartnerTable,
  asymmetry,
  concentrationFindings,
  effectivePartners,
  entropy,
  hhi,
  normalisedHhi,
  partnerShareFindings,
  sharesOf,
  topShare,
} from '../../src/dependence/index.js';
import { range } from '../../src/core/index.js';

/** Vector of METHODS A1 (made with numpy, verify/refvals.json): s = (.60, .25, .10, .05). */
const VECTOR = { known: [0.6, 0.25, 0.1, 0.05], rest: 0 };

function tableOf(values: readonly number[], rest = 0): PartnerTable {
  return {
    subject: 'VNM',
    side: 'export',
    period: '2025',
    product: null,
    unit: 'USD',
    flow: 'goods',
    rows: values.map((value, i) => ({
      partner: ['USA', 'CHN', 'JPN', 'KOR', 'DEU'][i] ?? `P${i}`,
      value,
    })),
    rest,
    origin: 'test',
    evidence: [],
    caveats: [],
    reproduce: 'tuchu dependence VNM --side export',
  };
}

describe('the concentration family on the published vector', () => {
  it('HHI .4350, N_eff 2.2989, normalised .24667, entropy 1.03311', () => {
    expect(hhi(VECTOR)[0]).toBeCloseTo(0.435, 12);
    expect(effectivePartners(VECTOR)?.[0]).toBeCloseTo(2.2989, 4);
    expect(normalisedHhi(VECTOR)).toBeCloseTo(0.24667, 5);
    expect(entropy(VECTOR)).toBeCloseTo(1.03311, 5);
    expect(Math.exp(entropy(VECTOR) ?? 0)).toBeCloseTo(2.8098, 4);
    expect(topShare(VECTOR, 1)).toEqual([0.6, 0.6]);
    expect(topShare(VECTOR, 3)[0]).toBeCloseTo(0.95, 12);
  });

  it('asymmetry on shares .30 and .02 is .28', () => {
    const pair = asymmetry(30, 100, 1500);
    expect([pair?.ours, pair?.theirs]).toEqual([0.3, 0.02]);
    expect(pair?.difference).toBeCloseTo(0.28, 12);
    expect(asymmetry(1, 0, 10)).toBeUndefined();
  });

  it('arms imports of METHODS B7: .56, .19, .066 known gives at least .354', () => {
    const [low, high] = hhi({ known: [0.56, 0.19, 0.066], rest: 1 - 0.816 });
    expect(low).toBeCloseTo(0.354, 3);
    expect(high).toBeCloseTo(0.354 + 0.184 ** 2, 3);
  });
});

const values = fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 40 });

describe('properties', () => {
  it('HHI lies in [1/N, 1], and its inverse in [1, N]', () => {
    fc.assert(
      fc.property(values, (xs) => {
        const shares = sharesOf(tableOf(xs));
        if (shares === undefined) throw new Error('there is trade');
        const [h] = hhi(shares);
        expect(h).toBeGreaterThanOrEqual(1 / xs.length - 1e-12);
        expect(h).toBeLessThanOrEqual(1 + 1e-12);
        expect(effectivePartners(shares)?.[0]).toBeLessThanOrEqual(xs.length + 1e-9);
      }),
    );
  });

  it('every way to hand out the rest stays inside the range of the partial table', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 20 }),
        (xs, parts) => {
          const rest = parts.reduce((a, b) => a + b, 0);
          const partial = sharesOf(tableOf(xs, rest));
          const full = sharesOf(tableOf([...xs, ...parts]));
          if (partial === undefined || full === undefined) throw new Error('there is trade');
          for (const measure of [
            hhi,
            effectivePartners,
            (s: typeof full) => topShare(s, 1),
            (s: typeof full) => topShare(s, 3),
          ]) {
            const [low, high] = measure(partial) ?? [0, 0];
            const [exact] = measure(full) ?? [0];
            expect(exact).toBeGreaterThanOrEqual(low - 1e-9);
            expect(exact).toBeLessThanOrEqual(high + 1e-9);
          }
        },
      ),
    );
  });

  it('nothing depends on the unit', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 1000 }), (xs, k) => {
        const [a, b] = [sharesOf(tableOf(xs)), sharesOf(tableOf(xs.map((x) => x * k)))];
        expect(hhi(b ?? VECTOR)[0]).toBeCloseTo(hhi(a ?? VECTOR)[0], 9);
      }),
    );
  });
});

describe('Findings of a table', () => {
  const byMeasure = (table: PartnerTable) =>
    new Map(concentrationFindings(table).map((f) => [f.measure, f]));

  it('are points from a full table', () => {
    for (const finding of concentrationFindings(tableOf([60, 25, 10, 5])))
      expect(finding.value.kind).toBe('point');
  });

  it('are ranges, or refused, from a partial one; never a point', () => {
    const found = byMeasure(tableOf([50, 10], 40));
    expect(range(found.get('hhi')?.value ?? { kind: 'point', value: -1 })).toEqual([
      0.26, 0.42000000000000004,
    ]);
    for (const measure of ['hhi_normalised', 'entropy_partners', 'partner_count']) {
      const value = found.get(measure)?.value;
      expect(value?.kind === 'missing' && value.missing.reason).toBe('insufficient_data');
    }
    expect(found.get('hhi')?.coverage.share).toBeCloseTo(0.6, 12);
  });

  it('one supplier: the normalised index needs two, which is no share of nothing', () => {
    const value = byMeasure(tableOf([60])).get('hhi_normalised')?.value;
    expect(value).toMatchObject({
      kind: 'missing',
      missing: { reason: 'undefined', detail: { code: 'dependence/onePartner' } },
    });
  });

  it('leave a threshold undecided when the range straddles it', () => {
    const readings = byMeasure(tableOf([50, 10], 40)).get('hhi')?.limits ?? [];
    expect(readings.map((r) => [r.limit.value, r.crossed])).toEqual([
      [0.18, true],
      [0.18, true],
      [0.25, true],
      [0.4, 'undecided'],
    ]);
  });

  it('say that a share of nothing has no value', () => {
    for (const finding of concentrationFindings(tableOf([])).filter(
      (f) => f.measure !== 'partner_count',
    ))
      expect(finding.value.kind === 'missing' && finding.value.missing.reason).toBe('undefined');
    expect(partnerShareFindings(tableOf([]), 5)).toEqual([]);
  });

  it('name the partner and add up with the rest', () => {
    const findings = partnerShareFindings(tableOf([50, 10], 40), 9);
    expect(findings.map((f) => [f.partner, f.value])).toEqual([
      ['USA', { kind: 'point', value: 0.5 }],
      ['CHN', { kind: 'point', value: 0.1 }],
    ]);
    expect(findings[0]?.inputs.map((i) => i.value)).toEqual([50, 100]);
  });

  it('have ids of their own', () => {
    const table = tableOf([50, 10], 40);
    const ids = [...concentrationFindings(table), ...partnerShareFindings(table, 9)].map(
      (f) => f.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
