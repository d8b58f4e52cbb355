import { describe, expect, it } from 'vitest';
import { type Finding, TuchuError, point } from '../../../src/core/index.js';
import { SIGMA_SHORT, throughTime } from '../../../src/dependence/index.js';
import type { Basis } from '../../../src/dependence/loss/findings.js';
import { manifestOf } from '../screens/helper.js';

const basis = {
  manifest: { ...manifestOf(), notes: [] },
  year: 2020,
  subject: 'VNM',
  side: 'import',
  about: 'substitutes-CHN',
  rows: 3,
  coverage: { share: 1, of: { code: 'x', fields: {} } },
  reproduce: '',
} as unknown as Basis;
const sigma = (value: number) => ({ value: point(value), evidence: [] }) as unknown as Finding;
const table = (
  cut: number,
  long: number,
  settings: ReadonlyMap<string, { value: number }> = new Map(),
) => throughTime(basis, '2804', cut, sigma(long), settings);

describe('the loss as time passes', () => {
  it('is no number while the input is essential, and falls towards that of the long run', () => {
    const rows = table(0.5, 4)?.rows.map((r) => r.cells[1]?.value) ?? [];
    expect(rows.map((v) => v?.kind)).toEqual([
      'missing',
      'point',
      'point',
      'point',
      'point',
      'point',
    ]);
    const losses = rows.flatMap((v) => (v?.kind === 'point' ? [v.value] : []));
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    // By hand after a year: σ = 4 − 3.5 e⁻¹ = 2.71242, loss 1 − 0.5^(1/1.71242).
    expect(losses[2]).toBeCloseTo(1 - 0.5 ** (1 / (3 - 3.5 * Math.exp(-1))), 12);
    // For ever: 1 − 0.5^(1/3).
    expect(losses.at(-1)).toBeGreaterThan(1 - 0.5 ** (1 / 3));
  });

  it('a short run above 1 has a number from the start; all cut off has none at any time', () => {
    const quick = table(0.5, 4, new Map([[SIGMA_SHORT.id, { value: 2 }]]));
    expect(quick?.rows[0]?.cells[1]?.value).toEqual({
      kind: 'point',
      value: expect.closeTo(0.5, 12),
    });
    const all = table(1, 4)?.rows.map((r) => r.cells[1]?.value.kind);
    expect(new Set(all)).toEqual(new Set(['missing']));
  });

  it('without an elasticity above 1 there is no path; a wrong one is refused', () => {
    expect(table(0.5, 1)).toBeUndefined();
    expect(throughTime(basis, '2804', 0.5, undefined, new Map())).toBeUndefined();
    expect(() => table(0.5, 4, new Map([['path-years', { value: 0 }]]))).toThrow(TuchuError);
  });
});
