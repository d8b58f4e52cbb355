import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hhi, worldConcentration } from '../../src/dependence/index.js';
import type { Cube } from '../../src/store/index.js';
import { Reader } from '../../src/store/duck.js';
import { BACI, freshWorkspace, haveShared, scratch } from '../store/helper.js';

const PLACES = ['CHN', 'DEU', 'USA', 'VNM'] as const;
const PRODUCTS = ['010121', '851712', '999999'] as const;

const row = fc.record({
  from: fc.nat(3),
  to: fc.nat(3),
  product: fc.nat(2),
  side: fc.integer({ min: 1, max: 2 }),
  value: fc.oneof(fc.constant(Number.NaN), fc.nat(50)),
});
const rows = fc.uniqueArray(row, {
  maxLength: 40,
  selector: (r) => `${r.from},${r.to},${r.product},${r.side}`,
});

const cubeOf = (list: readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[]): Cube => ({
  year: 2020,
  rows: list.length,
  places: PLACES,
  products: PRODUCTS,
  from: Uint8Array.from(list, (r) => r.from),
  to: Uint8Array.from(list, (r) => r.to),
  product: Uint8Array.from(list, (r) => r.product),
  value: Float64Array.from(list, (r) => r.value),
  side: Uint8Array.from(list, (r) => r.side),
});

describe('concentration of the whole world', () => {
  it('is the index of each place and product, cell by cell', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('import' as const, 'export' as const), (list, side) => {
        const world = worldConcentration(cubeOf(list), side);
        const [own, other, reporter] =
          side === 'import' ? (['to', 'from', 1] as const) : (['from', 'to', 2] as const);
        for (const [p] of PLACES.entries())
          for (const [k] of PRODUCTS.entries()) {
            const cell = p * PRODUCTS.length + k;
            const trade = list.filter(
              (r) => r[own] === p && r.product === k && r.side === reporter && r.value > 0,
            );
            const total = trade.reduce((sum, r) => sum + r.value, 0);
            expect(world.total[cell]).toBe(total);
            if (total === 0) {
              expect(world.hhi[cell]).toBeNaN();
              expect(world.topShare[cell]).toBeNaN();
              expect(world.topPartner[cell]).toBe(-1);
              continue;
            }
            const known = trade.map((r) => r.value / total);
            expect(world.hhi[cell]).toBeCloseTo(hhi({ known, rest: 0 })[0], 12);
            expect(world.topShare[cell]).toBeCloseTo(Math.max(...known), 12);
            const top = trade.find((r) => r.value === Math.max(...trade.map((t) => t.value)));
            expect(trade.find((r) => r[other] === world.topPartner[cell])?.value).toBe(top?.value);
          }
      }),
    );
  });

  it.skipIf(!haveShared)('agrees with DuckDB and a plain loop on a published year', async () => {
    const workspace = await freshWorkspace(await scratch());
    const [added] = await workspace.add([BACI]);
    const { id, data } = added?.manifest ?? { id: '', data: [] };
    const cube = await workspace.cube({ dataset: id, year: 2020 });
    const world = worldConcentration(cube, 'import');
    const datasets = `${workspace.dir}/datasets`;
    const reader = await Reader.open(datasets);
    const answers = await reader.rows(
      `SELECT "to", product, sum(value), sum((value::DOUBLE) ** 2) / (sum(value)::DOUBLE ** 2)
       FROM read_parquet($file) WHERE value > 0 GROUP BY 1, 2`,
      { file: `${datasets}/${id}/${data[0]?.file}` },
    );
    reader.close();
    expect(answers.length).toBeGreaterThan(10_000);
    expect(world.total.filter((t) => t > 0)).toHaveLength(answers.length);
    for (const [to, product, total, index] of answers) {
      const at = cube.places.indexOf(String(to)) * cube.products.length;
      const cell = at + cube.products.indexOf(String(product));
      expect(world.total[cell]).toBe(Number(total));
      expect(world.hhi[cell]).toBeCloseTo(Number(index), 12);
    }
    let [loop, sum] = [0, 0];
    for (const value of cube.value) loop += value;
    for (const total of world.total) sum += total;
    expect([sum, answers.reduce((s, a) => s + Number(a[2]), 0)]).toEqual([loop, loop]);
    await workspace.close();
  });
});
