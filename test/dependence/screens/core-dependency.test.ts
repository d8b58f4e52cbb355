import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { membersAt } from '../../../src/core/index.js';
import {
  type Leg,
  VERDICT,
  answerFindings,
  blocCells,
  coreDependencyYear,
  holdingsOf,
  screenAnswer,
  screenLimits,
  unitedCube,
  verdictOf,
} from '../../../src/dependence/index.js';
import { freshWorkspace, haveShared, scratch, sharedData } from '../../store/helper.js';
import { cubeOf, manifestOf } from './helper.js';

const LINES = [
  'CHN DEU 280461 60',
  'USA DEU 280461 20',
  'FRA DEU 280461 20',
  'DEU FRA 280461 30',
  'DEU USA 280461 10',
  'CHN FRA 280461 90',
];
const cube = cubeOf(LINES);
const UNION = ['DEU', 'FRA'];
const yearOf = (leg: Leg, of = cube, inside: readonly string[] = []) =>
  coreDependencyYear(blocCells(of, inside), holdingsOf(manifestOf(), of), leg, screenLimits());
const values = (year: ReturnType<typeof yearOf>, place: string): number[] =>
  year.criteria.map((c) => c.value(year.places.indexOf(place), 0));

describe('EU Core Dependency Indicators', () => {
  it('a bloc counts as inside', () => {
    const year = yearOf({ kind: 'bloc', code: 'EU' }, cube, UNION);
    // outside 60 and 20; inside 20; sold 40 in all
    expect(values(year, 'DEU')).toEqual([expect.closeTo(0.625, 12), 0.8, 2]);
    expect(verdictOf(year, 'DEU', '280461')).toBe(VERDICT.flagged);
  });

  it('no bloc: CDI 2 is left out and all partners are outside', () => {
    const year = yearOf({ kind: 'none' });
    expect(year.criteria.map((c) => c.measure)).toEqual(['cdi1', 'cdi3']);
    expect(values(year, 'DEU')).toEqual([expect.closeTo(0.36 + 0.04 + 0.04, 12), 2.5]);
  });

  it('penetration needs production, and says so where it is not known', () => {
    const made = (place: string): number | undefined => (place === 'DEU' ? 140 : undefined);
    const year = yearOf({ kind: 'penetration', production: made });
    // 100 / (140 - 40 + 100)
    expect(values(year, 'DEU')[1]).toBe(0.5);
    expect(verdictOf(year, 'DEU', '280461')).toBe(VERDICT.clear);
    expect(values(year, 'FRA')[1]).toBeNaN();
    expect(year.criteria[1]?.missing(year.places.indexOf('FRA'), 0)).toMatchObject({
      reason: 'not_loaded',
      detail: { code: 'screens/noProduction' },
    });
  });

  it('the union as one trader: what members trade with each other is inside', () => {
    const eu = unitedCube(cube, UNION, 'EU');
    const year = yearOf({ kind: 'bloc', code: 'EU' }, eu, UNION);
    // outside: China 150, the United States 20; inside 50; sold 60, inside and outside
    expect(values(year, 'EU')).toEqual([
      expect.closeTo((150 ** 2 + 20 ** 2) / 170 ** 2, 12),
      expect.closeTo(170 / 220, 12),
      expect.closeTo(170 / 60, 12),
    ]);
  });

  it('nothing bought outside is clear, not unknown', () => {
    const home = cubeOf(['FRA DEU 280461 20', 'DEU FRA 280461 1']);
    const year = yearOf({ kind: 'bloc', code: 'EU' }, home, UNION);
    expect(verdictOf(year, 'DEU', '280461')).toBe(VERDICT.clear);
  });
});

describe.skipIf(!haveShared)('on Comext, which holds imports of the members alone', async () => {
  // The body is read also where it is skipped, and there is nothing to load then.
  if (!haveShared) return it('needs the data', () => undefined);
  const COMEXT =
    'comext-eu27-critical-inputs-2022-2023/eu_comext_critical_inputs_cn8_2022_2023.csv.gz';
  const workspace = await freshWorkspace(await scratch());
  afterAll(() => workspace.close());
  const [added] = await workspace.add([sharedData(COMEXT)]);
  const dataset = added?.manifest.id ?? '';
  const leg: Leg = { kind: 'bloc', code: 'EU' };
  // A second implementation: a loop over the lines. Eurostat writes EL for Greece.
  const lines = gunzipSync(readFileSync(sharedData(COMEXT)))
    .toString()
    .trim()
    .split('\n')
    .slice(1);
  const iso2 = new Set([
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'EL',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
  ]);
  const byHand = (declarants: ReadonlySet<string>, product: string): readonly [number, number] => {
    const outside = new Map<string, number>();
    let inside = 0;
    for (const line of lines) {
      const [who = '', partner = '', code, , period, value] = line.split(',');
      if (!declarants.has(who) || code !== product || period !== '2023') continue;
      if (iso2.has(partner)) inside += Number(value);
      else outside.set(partner, (outside.get(partner) ?? 0) + Number(value));
    }
    const total = [...outside.values()].reduce((a, b) => a + b, 0);
    const squares = [...outside.values()].reduce((sum, v) => sum + (v / total) ** 2, 0);
    return [squares, total / (total + inside)];
  };
  const ask = async (who: { subject: string } | { group: string }, product: string) => {
    const answer = await screenAnswer(workspace, {
      rule: 'eu',
      dataset,
      year: 2023,
      product,
      leg,
      ...who,
    });
    return new Map(answerFindings(answer).map((f) => [f.measure, f]));
  };

  it('knows the members of 2023', () => {
    expect(membersAt('EU', '2023-12-31', 'states')).toHaveLength(27);
  });

  it.each(['28046900', '28046100', '25049000'])('Germany, %s', async (product) => {
    const found = await ask({ subject: 'DEU' }, product);
    const [first, second] = byHand(new Set(['DE']), product);
    expect(found.get('cdi1')?.value).toEqual({ kind: 'point', value: expect.closeTo(first, 12) });
    expect(found.get('cdi2')?.value).toEqual({ kind: 'point', value: expect.closeTo(second, 12) });
    // The third needs exports, which the dataset does not hold.
    expect(found.get('cdi3')?.value).toMatchObject({ missing: { reason: 'insufficient_data' } });
    expect(found.get('core_dependency')?.value).toMatchObject({
      missing: { reason: 'insufficient_data' },
    });
    expect(found.get('core_dependency')?.coverage.share).toBeCloseTo(2 / 3, 12);
  });

  it('the European Union as one importer', async () => {
    const found = await ask({ group: 'EU' }, '28046900');
    const [first, second] = byHand(iso2, '28046900');
    // To eight digits: several codes of the file stand for areas not specified, one place here.
    expect(found.get('cdi1')?.value).toEqual({ kind: 'point', value: expect.closeTo(first, 8) });
    expect(found.get('cdi2')?.value).toEqual({ kind: 'point', value: expect.closeTo(second, 8) });
  });

  it('GeoDep and the Indicators disagree where partners inside the union are suppliers', async () => {
    const geodep = await screenAnswer(workspace, {
      rule: 'geodep',
      dataset,
      year: 2023,
      subject: 'DEU',
      product: '75021000',
    });
    const eu = await ask({ subject: 'DEU' }, '75021000');
    const all = answerFindings(geodep).find((f) => f.measure === 'import_hhi');
    // The Netherlands sells 70.6% of it: concentrated with all partners, and mostly from inside.
    expect(all?.limits[0]?.crossed).toBe(true);
    expect(eu.get('cdi2')?.limits[0]?.crossed).toBe(false);
    expect(eu.get('core_dependency')?.limits[0]?.crossed).toBe(false);
  });
});
