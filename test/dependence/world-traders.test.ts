import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdsWorld,
  majorityFinding,
  tradeValueFinding,
  worldHhiFinding,
  worldTraders,
  type PartnerTable,
} from '../../src/dependence/index.js';
import type { Cube } from '../../src/store/index.js';
import { Reader } from '../../src/store/duck.js';
import { freshWorkspace, haveShared, scratch } from '../store/helper.js';
import { shared } from '../shared.js';

const PLACES = ['CHN', 'DEU', 'USA', 'VNM'];
const row = fc.record({
  from: fc.nat(3),
  to: fc.nat(3),
  product: fc.nat(1),
  side: fc.integer({ min: 1, max: 2 }),
  value: fc.oneof(fc.constant(Number.NaN), fc.nat(50)),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
const cubeOf = (list: readonly Row[]): Cube => ({
  year: 2020,
  rows: list.length,
  places: PLACES,
  products: ['A', 'B'],
  from: Uint8Array.from(list, (r) => r.from),
  to: Uint8Array.from(list, (r) => r.to),
  product: Uint8Array.from(list, (r) => r.product),
  value: Float64Array.from(list, (r) => r.value),
  side: Uint8Array.from(list, (r) => r.side),
});
const table = (product: string, side: 'import' | 'export' = 'import'): PartnerTable => ({
  subject: 'VNM',
  side,
  period: '2020',
  product,
  unit: 'USD',
  flow: 'goods',
  rows: [
    { partner: 'CHN', value: 60 },
    { partner: 'USA', value: 40 },
  ],
  rest: 0,
  origin: 'made',
  evidence: [],
  caveats: [],
  reproduce: '',
});

describe('the world’s traders', () => {
  it('are a plain loop over the importers’ reports', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom('import' as const, 'export' as const),
        (list, side) => {
          const world = worldTraders(cubeOf(list), side);
          for (const k of [0, 1]) {
            const sums = PLACES.map((_, p) =>
              list
                .filter((r) => r.product === k && r.side === 1 && r.value > 0)
                .filter((r) => (side === 'export' ? r.from : r.to) === p)
                .reduce((s, r) => s + r.value, 0),
            );
            const total = sums.reduce((a, b) => a + b, 0);
            expect(world.total[k]).toBe(total);
            if (total === 0) expect([world.hhi[k], world.top[k]]).toEqual([Number.NaN, -1]);
            else {
              expect(world.hhi[k]).toBeCloseTo(
                sums.reduce((s, v) => s + (v / total) ** 2, 0),
                12,
              );
              expect(world.topShare[k]).toBeCloseTo(Math.max(...sums) / total, 12);
            }
          }
        },
      ),
    );
  });

  it('one seller is 1 and crosses the limit; a product nobody trades has a reason', () => {
    const world = worldTraders(
      cubeOf([{ from: 0, to: 1, product: 0, side: 1, value: 5 }]),
      'export',
    );
    const one = worldHhiFinding(table('A'), world);
    expect(one.value).toEqual({ kind: 'point', value: 1 });
    expect(one.limits.map((l) => l.crossed)).toEqual([true]);
    expect(worldHhiFinding(table('A', 'export'), world).limits).toEqual([]);
    for (const product of ['B', 'nowhere'])
      expect(worldHhiFinding(table(product), world).value).toMatchObject({
        kind: 'missing',
        missing: { reason: 'undefined' },
      });
  });

  it.skipIf(!haveShared)('agrees with SQL on seafood, and only a world table may say', async () => {
    const workspace = await freshWorkspace(await scratch());
    const results = await workspace.add([
      shared('data', 'baci-seafood-hs12-2018'),
      shared('data', 'baci-zaf-afg-2020', 'baci_hs17_y2020_v202201_exporters_4_710.csv.gz'),
    ]);
    const world = results.find((r) => r.manifest.years?.[0] === 2018)?.manifest;
    const part = results.find((r) => r.manifest.years?.[0] === 2020)?.manifest;
    if (world === undefined || part === undefined) throw new Error('a dataset is missing');
    expect([holdsWorld(world), holdsWorld(part)]).toEqual([true, false]);
    const sellers = worldTraders(await workspace.cube({ dataset: world.id, year: 2018 }), 'export');
    const datasets = `${workspace.dir}/datasets`;
    const reader = await Reader.open(datasets);
    const answers = await reader.rows(
      `WITH x AS (SELECT product, "from" AS c, sum(value)::DOUBLE AS v FROM read_parquet($file) GROUP BY 1, 2)
       SELECT product, sum(v), sum(v * v) / (sum(v) * sum(v)), max(v) / sum(v) FROM x GROUP BY 1`,
      { file: `${datasets}/${world.id}/${world.data[0]?.file}` },
    );
    reader.close();
    expect(answers).toHaveLength(6);
    for (const [product, total, index, top] of answers) {
      const k = sellers.products.indexOf(String(product));
      expect(sellers.total[k]).toBe(Number(total));
      expect(sellers.hhi[k]).toBeCloseTo(Number(index), 12);
      expect(sellers.topShare[k]).toBeCloseTo(Number(top), 12);
    }
    await workspace.close();
  });
});

it('value and majority: 100 in all; 60 of 100 is a majority, at half it is none', () => {
  expect(tradeValueFinding(table('A')).value).toEqual({ kind: 'point', value: 100 });
  const even = {
    ...table('B'),
    rows: [
      { partner: 'CHN', value: 5 },
      { partner: 'USA', value: 5 },
    ],
  };
  const found = majorityFinding([table('A'), even], false);
  expect(found?.value).toEqual({ kind: 'point', value: 1 });
  expect(found?.inputs.map((i) => i.value)).toEqual([2, 100, 110]);
  expect(majorityFinding([], false)).toBeUndefined();
});
