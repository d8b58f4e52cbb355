import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  elasticitiesByGroup,
  loadElasticities,
  ownElasticity,
  quantile,
} from '../../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

const TABLES = ['sigma_hs0.csv.gz', 'sigma_sitc3.csv.gz'].map((name) =>
  shared('data', 'classifications-concordances', name),
);
const rowsOf = (values: readonly number[], code = '030') =>
  values.map((value) => ({ code, text: String(value) }));

describe('quantiles and medians', () => {
  it('by hand', () => {
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
    expect(quantile([7], 0.9)).toBe(7);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(elasticitiesByGroup(rowsOf([2, 4, 900]), [0, 0.5]).get('030')).toEqual({
      median: 4,
      lower: 3,
      upper: 4,
      countries: 3,
      group: '030',
    });
    expect(elasticitiesByGroup([], [0.05, 0.95]).size).toBe(0);
    expect(ownElasticity(3).of('030617')?.median).toBe(3);
  });

  it('winsorising leaves the order of quartiles, and draws in what stands alone', () => {
    const values = fc.array(fc.double({ min: 1.01, max: 20_000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const { lower, median, upper } =
          elasticitiesByGroup(rowsOf(list), [0.05, 0.95]).get('030') ??
          ownElasticity(0).of('') ??
          expect.fail();
        expect(lower <= median && median <= upper).toBe(true);
        const sorted = list.toSorted((a, b) => a - b);
        expect(upper).toBeLessThanOrEqual(quantile(sorted, 0.95) + 1e-9);
      }),
    );
  });
});

describe.skipIf(sharedAbsent)('the published tables', () => {
  let dir = '';
  let workspace: Workspace;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-sigma-'));
    workspace = await openWorkspace(dir, { create: true });
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('says what to load where there is none, and reads by the first digits where there is', async () => {
    const none = await loadElasticities(workspace, 'HS12', [0.05, 0.95]);
    expect('reason' in none && none.reason).toBe('not_loaded');
    const other = await loadElasticities(workspace, 'ISIC3', [0.05, 0.95]);
    expect('reason' in other && other.reason).toBe('not_applicable');
    await workspace.add(TABLES);

    // A plain loop over the file: shrimps, elements, fuels; median, quartiles and countries.
    const raw = gunzipSync(readFileSync(TABLES[0] ?? ''))
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1);
    const all = raw.map((line) => line.replaceAll('"', '').split(','));
    const numbers = all.map((cells) => Number(cells[3])).toSorted((a, b) => a - b);
    const at = (list: readonly number[], p: number): number => {
      const h = (list.length - 1) * p;
      const [low = NaN, high = low] = [list[Math.floor(h)], list[Math.ceil(h)]];
      return low + (h % 1) * (high - low);
    };
    const [floor, roof] = [at(numbers, 0.05), at(numbers, 0.95)];
    expect([numbers[0]?.toFixed(3), Math.round(numbers.at(-1) ?? 0)]).toEqual(['1.058', 16_808]);
    const table = await loadElasticities(workspace, 'HS12', [0.05, 0.95]);
    if ('reason' in table) throw new Error(table.reason);
    const expected = { '030617': 3.97, '280461': 2.196, '310210': 2.653 };
    for (const [product, median] of Object.entries(expected)) {
      const values = all
        .filter((cells) => cells[1] === product.slice(0, 3))
        .map((cells) => Math.min(roof, Math.max(floor, Number(cells[3]))))
        .toSorted((a, b) => a - b);
      const found = table.of(product);
      expect(found?.median).toBeCloseTo(median, 2);
      expect(found?.median).toBeCloseTo(at(values, 0.5), 12);
      expect(found?.lower).toBeCloseTo(at(values, 0.25), 12);
      expect(found?.upper).toBeCloseTo(at(values, 0.75), 12);
      expect(found?.countries).toBe(values.length);
    }
    expect(new Set(all.map((cells) => cells[0])).size).toBe(73);
    expect(all.some((cells) => cells[0] === 'VNM')).toBe(false);
    // One country's estimate of 89 for one group is drawn in; 168 of 171 medians stay as they are.
    expect(table.of('910000')?.median).toBeCloseTo(25.03, 2);
    const plain = await loadElasticities(workspace, 'CN8', [0, 1]);
    const groups = [...new Set(all.map((cells) => cells[1] ?? ''))];
    const same = groups.filter((g) => 'of' in plain && plain.of(g)?.median === table.of(g)?.median);
    expect([groups.length, same.length]).toEqual([171, 170]);
    expect(table.of('999999')).toBeUndefined();
    const us = await loadElasticities(workspace, 'SITC3', [0, 1]);
    expect('of' in us && us.of('00111')).toMatchObject({ median: 2.4879192, countries: 1 });
  });
});
