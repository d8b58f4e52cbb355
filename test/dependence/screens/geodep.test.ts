import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Finding, range } from '../../../src/core/index.js';
import {
  VERDICT,
  answerFindings,
  geodepYear,
  holdingsOf,
  newCodes,
  screenAnswer,
  screenLimits,
  verdictOf,
  worldCells,
  yearsFlagged,
} from '../../../src/dependence/index.js';
import { freshWorkspace, haveShared, scratch, sharedData } from '../../store/helper.js';
import { cubeOf, manifestOf } from './helper.js';

const limits = screenLimits();
const yearOf = (lines: readonly string[], scope = {}, year = 2020) => {
  const cube = cubeOf(lines, year);
  return geodepYear(worldCells(cube), holdingsOf(manifestOf(scope), cube), limits);
};

// CHN sells three quarters of what DEU buys and of what the world buys; DEU sells a little.
const DEPENDENT = [
  'CHN DEU 280461 75',
  'USA DEU 280461 25',
  'CHN FRA 280461 75',
  'DEU FRA 280461 10',
];

describe('GeoDep in one year', () => {
  it('flags what crosses all three limits', () => {
    const year = yearOf(DEPENDENT);
    expect(verdictOf(year, 'DEU', '280461')).toBe(VERDICT.flagged);
    // 75² + 25² over 100²; (150² + 25² + 10²) / 185²; 100 / 10
    const [p, k] = [year.places.indexOf('DEU'), 0];
    expect(year.criteria.map((c) => c.value(p, k))).toEqual([
      0.625,
      expect.closeTo((150 ** 2 + 25 ** 2 + 10 ** 2) / 185 ** 2, 12),
      10,
    ]);
  });

  it('one limit not crossed clears it, each in turn', () => {
    const few = yearOf([...DEPENDENT, 'JPN DEU 280461 100', 'KOR DEU 280461 100']);
    expect(verdictOf(few, 'DEU', '280461')).toBe(VERDICT.clear);
    const sellers = ['JPN', 'KOR', 'IND', 'BRA'].map((s) => `${s} FRA 280461 150`);
    expect(verdictOf(yearOf([...DEPENDENT, ...sellers]), 'DEU', '280461')).toBe(VERDICT.clear);
    const own = yearOf([...DEPENDENT, 'DEU USA 280461 95']);
    expect(own.criteria[2]?.value(own.places.indexOf('DEU'), 0)).toBeCloseTo(100 / 105, 12);
    expect(verdictOf(own, 'DEU', '280461')).toBe(VERDICT.clear);
  });

  it('nothing exported is 9999, and a lone supplier is an HHI of 1', () => {
    const year = yearOf(['CHN DEU 280461 5']);
    const p = year.places.indexOf('DEU');
    expect(year.criteria.map((c) => c.value(p, 0))).toEqual([1, 1, 9999]);
    expect(verdictOf(year, 'DEU', '280461')).toBe(VERDICT.flagged);
    expect(verdictOf(year, 'CHN', '280461')).toBe(VERDICT.none);
  });

  it('is blind to the unit of money', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (v, k) => {
          const lines = (scale: number): string[] =>
            DEPENDENT.map(
              (line, i) => `${line.split(' ').slice(0, 3).join(' ')} ${((v[i] ?? 0) + 1) * scale}`,
            );
          expect(yearOf(lines(k)).verdict).toEqual(yearOf(lines(1)).verdict);
        },
      ),
    );
  });

  it('two exporters are not the world, and a country without its suppliers is not judged', () => {
    const year = yearOf(DEPENDENT, { from: ['CHN', 'USA'] });
    const p = year.places.indexOf('DEU');
    expect(year.criteria.map((c) => c.value(p, 0))).toEqual([NaN, NaN, NaN]);
    expect(verdictOf(year, 'DEU', '280461')).toBe(VERDICT.unknown);
    expect(year.criteria[1]?.missing(p, 0)).toMatchObject({
      reason: 'insufficient_data',
      detail: { fields: { exporters: 3, importers: 2 } },
    });
  });
});

describe('whose report counts', () => {
  // DEU reports what it buys and not what it sells; CHN only what it sells.
  const base = cubeOf(['CHN DEU 280461 75', 'DEU FRA 280461 10']);
  const both = { ...base, side: Uint8Array.from([1, 1]) };
  const one = { ...base, side: Uint8Array.from([2, 1]) };

  it('its own alone: imports reported say nothing of exports', () => {
    const own = holdingsOf(manifestOf(), both, 'own');
    expect(own.imports('DEU')).toBeUndefined();
    expect(own.exports('DEU')).toMatchObject({
      reason: 'insufficient_data',
      detail: { code: 'screens/noOwnReport', fields: { side: 'export' } },
    });
    const year = geodepYear(worldCells(both), own, limits);
    expect(year.criteria[2]?.value(year.places.indexOf('DEU'), 0)).toBeNaN();
    expect(holdingsOf(manifestOf(), one, 'own').imports('CHN')?.detail.fields).toMatchObject({
      side: 'import',
    });
  });

  it('else partners tell of the side not reported, and nobody of who reported nothing', () => {
    const filled = holdingsOf(manifestOf(), both, 'importer');
    expect(filled.exports('DEU')).toBeUndefined();
    expect(filled.exports('CHN')?.detail.code).toBe('screens/noReport');
  });
});

describe('persistence', () => {
  const flagged = yearOf(DEPENDENT);
  const clear = yearOf([...DEPENDENT, 'DEU USA 280461 95']);
  const nothing = yearOf(['CHN FRA 280461 75', 'DEU USA 280461 95']);
  it.each([
    [[flagged, flagged, clear], { flagged: 2, unknown: 0 }],
    [[flagged, clear, clear], { flagged: 1, unknown: 0 }],
    [[flagged, flagged, null], { flagged: 2, unknown: 1 }],
    [[null, null, flagged], { flagged: 1, unknown: 2 }],
    [[nothing, flagged, flagged], { flagged: 2, unknown: 0 }],
  ])('counts %#', (years, expected) => {
    expect(yearsFlagged(years, 'DEU', '280461')).toEqual(expected);
  });

  it('a code nobody trades in a year may be of another edition: that year is unknown', () => {
    const other = yearOf(['CHN DEU 950510 5', 'CHN FRA 280461 0'], {}, 2019);
    expect(other.products).toEqual(['280461', '950510']);
    expect(verdictOf(other, 'DEU', '280461')).toBe(VERDICT.unknown);
    expect(yearsFlagged([other, other, flagged], 'DEU', '280461')).toEqual({
      flagged: 1,
      unknown: 2,
    });
    expect(newCodes([null, other, flagged])).toEqual([{ year: 2019, codes: 1 }]);
    expect(newCodes([flagged, flagged])).toEqual([]);
  });
});

describe.skipIf(!haveShared)('GeoDep on published trade', async () => {
  // The body is read also where it is skipped, and there is nothing to load then.
  if (!haveShared) return it('needs the data', () => undefined);
  const workspace = await freshWorkspace(await scratch());
  afterAll(() => workspace.close());
  const load = async (path: string): Promise<string> => {
    const [added] = await workspace.add([sharedData(path)]);
    return added?.manifest.id ?? '';
  };
  const FISH = 'comtrade-fish-bilateral-2000-2020/fish_bilateral_annual.csv.gz';
  const fish = await load(FISH);
  const one = async (dataset: string, subject: string, product: string, year: number) => {
    const answer = await screenAnswer(workspace, {
      rule: 'geodep',
      dataset,
      subject,
      product,
      year,
    });
    return new Map(answerFindings(answer).map((f) => [f.measure, f]));
  };
  const at = (found: ReadonlyMap<string, Finding>, measure: string) => {
    const value = found.get(measure)?.value;
    return value === undefined ? undefined : range(value);
  };

  // A second implementation: a plain loop over the file's lines, with the same two conventions
  // (the importer's report before the exporter's; a part of a year is no match for a whole one).
  const lines = gunzipSync(readFileSync(sharedData(FISH)))
    .toString()
    .trim()
    .split('\n')
    .slice(1);
  const rows = lines.map((line) => line.split(','));
  const months = new Map<string, number>();
  for (const [year, who, flow, , , , , m] of rows) {
    const key = `${year} ${who} ${flow}`;
    months.set(key, Math.max(months.get(key) ?? 0, Number(m)));
  }
  const raw = (product: string, year: number) => {
    const pairs = new Map<string, { m?: number; x?: number }>();
    for (const [y, who, flow, partner, code, value] of rows) {
      if (y !== String(year) || code !== product || who === partner) continue;
      const key = flow === 'M' ? `${partner} ${who}` : `${who} ${partner}`;
      const pair = pairs.get(key) ?? {};
      if (flow === 'M') pair.m = Math.round(Number(value));
      else pair.x = Math.round(Number(value));
      pairs.set(key, pair);
    }
    return [...pairs].map(([key, { m, x }]) => {
      const [from = '', to = ''] = key.split(' ');
      const [partM, partX] = [`${year} ${to} M`, `${year} ${from} X`].map(
        (k) => (months.get(k) ?? 12) < 12,
      );
      const value = m !== undefined && x !== undefined && partM && !partX ? x : (m ?? x ?? 0);
      return { from, to, value };
    });
  };
  const index = (values: readonly number[]): number => {
    const total = values.reduce((a, b) => a + b, 0);
    return values.reduce((sum, v) => sum + (v / total) ** 2, 0);
  };
  const byHand = (who: string, product: string, year: number): number[] => {
    const flows = raw(product, year);
    const bought = flows.filter((f) => f.to === who).map((f) => f.value);
    const sold = flows.filter((f) => f.from === who).reduce((sum, f) => sum + f.value, 0);
    const world = new Map<string, number>();
    for (const f of flows) world.set(f.from, (world.get(f.from) ?? 0) + f.value);
    const total = bought.reduce((a, b) => a + b, 0);
    return [index(bought), index([...world.values()]), sold === 0 ? 9999 : total / sold];
  };

  // Checked through thresholds and persistence; Thailand reported 11 months of 2019.
  it.each([
    // 2018 and 2020 flagged, 2019 cannot be judged: at least two either way.
    ['THA', '030313', [2, 3], true],
    // 2019 cannot be judged, but the world's exporters were not concentrated then (0.360).
    ['THA', '030356', [2, 2], true],
    // 2018 fails on world exports (0.396); 2019 unknown; 2020 flagged: one or two.
    ['THA', '030311', undefined, undefined],
    // Suppliers concentrated in 2020 alone (0.459).
    ['VNM', '030313', [1, 1], false],
    // Exports more than it imports in every year.
    ['DEU', '030313', [0, 0], false],
  ])('%s, product %s', async (who, product, years, crossed) => {
    const newest = await one(fish, who, product, 2020);
    expect(at(newest, 'geodep_years')).toEqual(years);
    expect(newest.get('geodep_years')?.limits[0]?.crossed).toBe(crossed);
    if (years === undefined)
      expect(newest.get('geodep_years')?.value).toMatchObject({
        missing: { reason: 'insufficient_data' },
      });
    // To seven digits: several codes of the file stand for areas not specified, one place here.
    for (const year of [2018, 2020]) {
      const found = await one(fish, who, product, year);
      const hand = byHand(who, product, year);
      for (const [i, measure] of ['import_hhi', 'world_hhi', 'import_export_ratio'].entries())
        expect(at(found, measure)?.[0]).toBeCloseTo(hand[i] ?? NaN, 7);
    }
  });

  it('all importers at once, as a second program counted them', async () => {
    const { tables } = await screenAnswer(workspace, { rule: 'geodep', dataset: fish, year: 2020 });
    const [importers, sellers] = tables;
    // A loop over the file written apart in Python gave 389 imports known to be flagged in two of the three
    // years, and the shares of those who lead them: Russia .4536, Chile .2086, the United States .0834.
    const known = importers?.rows.map((r) => range(r.cells[0]!.value)![0]) ?? [];
    expect(known.reduce((a, b) => a + b, 0)).toBe(389);
    expect(sellers?.rows.slice(0, 3).map((r) => [r.key, r.cells[1]?.value])).toEqual([
      ['RUS', { kind: 'point', value: expect.closeTo(0.4536, 4) }],
      ['CHL', { kind: 'point', value: expect.closeTo(0.2086, 4) }],
      ['USA', { kind: 'point', value: expect.closeTo(0.0834, 4) }],
    ]);
  });

  it('by each country’s own reports the answer differs, and says which was used', async () => {
    const ask = async (reports: 'own' | 'importer') => {
      const q = {
        rule: 'geodep',
        dataset: fish,
        subject: 'THA',
        product: '030313',
        year: 2020,
        reports,
      } as const;
      return screenAnswer(workspace, q);
    };
    const [own, importer] = [await ask('own'), await ask('importer')];
    const worldOf = (a: typeof own) =>
      answerFindings(a).find((f) => f.measure === 'world_hhi')?.value;
    expect(worldOf(own)).not.toEqual(worldOf(importer));
    expect(own.tables[0]?.notes).toContainEqual({
      code: 'screens/reports',
      fields: { reports: 'own' },
    });
  });

  it('a cross-section has tests but no persistence', async () => {
    const seafood = await load(
      'baci-seafood-hs12-2018/standardized_baci_seafood_hs12_y2018_including_value.csv.gz',
    );
    const found = await one(seafood, 'VNM', '030616', 2018);
    expect(found.get('geodep_years')).toMatchObject({
      value: { kind: 'missing', missing: { reason: 'insufficient_data' } },
      coverage: { share: 1 / 3 },
    });
    // Ecuador sells it 94.3% of these shrimps, and it sells few of its own; but many others export them.
    expect(at(found, 'tests_hold')).toEqual([2, 2]);
    expect(found.get('world_hhi')?.limits[0]?.crossed).toBe(false);
  });

  it('refuses world exports made of two exporters, and persistence from one year of 23 countries', async () => {
    const zaf = await load('baci-zaf-afg-2020/baci_hs17_y2020_v202201_exporters_4_710.csv.gz');
    const found = await one(zaf, 'USA', '711029', 2020);
    expect(found.get('world_hhi')?.value).toMatchObject({
      kind: 'missing',
      missing: {
        reason: 'insufficient_data',
        detail: { fields: { exporters: 2, importers: 206 } },
      },
    });
    expect(found.get('world_hhi')?.coverage.share).toBeNull();
    const panel = await load('comtrade-hs4-23countries-1989/hs4_bilateral_24x24.csv.gz');
    const years = (await one(panel, 'DEU', '8703', 1989)).get('geodep_years');
    expect(years).toMatchObject({
      value: { kind: 'missing', missing: { reason: 'insufficient_data' } },
      coverage: { share: 0, of: { fields: { known: 0, all: 3 } } },
    });
  });
});
