/** All cells of a year: against a plain loop, against SQL, and the same from any order of rows. */
import * as fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryProfile, worldCells } from '../../../src/dependence/index.js';
import type { Cube } from '../../../src/store/index.js';
import { Reader } from '../../../src/store/duck.js';
import { BACI, COMEXT, SEAFOOD, freshWorkspace, haveShared, scratch } from '../../store/helper.js';
import { bytesOf, cellOf, cubeOf, sharesOf, someFlows, type Flow, type Shares } from './helper.js';

const IMPORTER = 1;
const EXPORTER = 2;

function expectCell(found: Omit<Shares, 'partners'>, wanted: Shares): void {
  expect(found.total).toBe(wanted.total);
  expect(found.topPartner).toBe(wanted.topPartner);
  expect(found.topShare).toBe(wanted.topShare);
  if (wanted.total === 0) expect(found.hhi).toBeNaN();
  else expect(found.hhi).toBeCloseTo(wanted.hhi, 12);
}

/** Cell by cell, by filtering all flows for each. */
function expectAll(flows: readonly Flow[], cube: Cube): void {
  const world = worldCells(cube);
  const width = cube.products.length;
  const by = (side: number): readonly Flow[] =>
    flows.filter((f) => f.side === 0 || f.side === side);
  const [imports, exports] = [by(IMPORTER), by(EXPORTER)];
  for (let k = 0; k < width; k++) {
    const sold: [number, number][] = [];
    for (let p = 0; p < cube.places.length; p++) {
      const at = p * width + k;
      const bought = imports.filter((f) => f.to === p && f.product === k);
      expectCell(cellOf(world.imports, at), sharesOf(bought.map((f) => [f.from, f.value])));
      const sales = exports.filter((f) => f.from === p && f.product === k);
      const { total } = sharesOf(sales.map((f) => [f.to, f.value]));
      expect(world.exported[at]).toBe(total);
      sold.push([p, total]);
    }
    expectCell(cellOf(world.world, k), sharesOf(sold));
  }
}

describe('the cells of a year', () => {
  it('are what a plain loop says, cell by cell', () => {
    const flows = fc
      .boolean()
      .chain((sides) => fc.tuple(someFlows(4, 3, sides), fc.constant(sides)));
    fc.assert(fc.property(flows, ([list]) => expectAll(list, cubeOf(list, 4, 3))));
  });

  it('are right of more than 256 places, and of more products than two bytes hold', () => {
    fc.assert(
      fc.property(someFlows(300, 2, false), (list) => expectAll(list, cubeOf(list, 300, 2))),
      { numRuns: 5 },
    );
    const products = 70_000;
    const flows: Flow[] = [0, 65_535, 65_536, 69_999].flatMap((product) => [
      { from: 0, to: 1, product, side: 0, value: product + 1 },
      { from: 2, to: 1, product, side: 0, value: 3 * (product + 1) },
    ]);
    const { imports } = worldCells(cubeOf(flows, 3, products));
    for (const { product } of flows)
      expect(cellOf(imports, products + product)).toEqual({
        total: 4 * (product + 1),
        hhi: 0.625,
        topShare: 0.75,
        topPartner: 2,
      });
  });

  it('are the same bytes from rows in any order, and into arrays used before', () => {
    const shuffled = someFlows(5, 4, false).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, someFlows(5, 4, false), ([list, again], other) => {
        const once = bytesOf(worldCells(cubeOf(list, 5, 4)));
        expect(bytesOf(worldCells(cubeOf(again, 5, 4)))).toEqual(once);
        const into = worldCells(cubeOf(other, 5, 4));
        expect(bytesOf(worldCells(cubeOf(list, 5, 4), { into }))).toEqual(once);
      }),
    );
  });

  it('are checked by hand: one supplier, an amount that is missing, an equal pair', () => {
    const flow = (from: number, to: number, product: number, value: number): Flow => ({
      from,
      to,
      product,
      value,
      side: 0,
    });
    const rows = [flow(0, 1, 0, 5), flow(2, 1, 1, 4), flow(0, 1, 1, 4), flow(0, 2, 0, Number.NaN)];
    const { imports, exported, world } = worldCells(cubeOf(rows, 3, 2));
    expect(cellOf(imports, 2)).toEqual({ total: 5, hhi: 1, topShare: 1, topPartner: 0 });
    expect(cellOf(imports, 3)).toEqual({ total: 8, hhi: 0.5, topShare: 0.5, topPartner: 0 });
    expect(cellOf(imports, 4)).toEqual({
      total: 0,
      hhi: Number.NaN,
      topShare: Number.NaN,
      topPartner: -1,
    });
    expect([...exported]).toEqual([5, 4, 0, 0, 0, 4]);
    expect(cellOf(world, 0)).toEqual({ total: 5, hhi: 1, topShare: 1, topPartner: 0 });
    expect(cellOf(world, 1)).toEqual({ total: 8, hhi: 0.5, topShare: 0.5, topPartner: 0 });
  });
});

describe('the profile of a country', () => {
  it('is what a plain loop says, product by product', () => {
    const side = fc.constantFrom('import' as const, 'export' as const);
    fc.assert(
      fc.property(someFlows(4, 3, true), fc.nat(3), side, (list, p, of) => {
        const cube = cubeOf(list, 4, 3);
        const profile = countryProfile(cube, cube.places[p] as string, of);
        const [own, other, reporter] =
          of === 'import' ? (['to', 'from', 1] as const) : (['from', 'to', 2] as const);
        for (let k = 0; k < 3; k++) {
          const mine = list.filter(
            (f) => f[own] === p && f.product === k && (cube.side === null || f.side === reporter),
          );
          const wanted = sharesOf(mine.map((f) => [f[other], f.value]));
          expectCell(cellOf(profile, k), wanted);
          expect(profile.partners[k]).toBe(wanted.partners);
        }
      }),
    );
  });

  it('is refused of a place that no flow names: that is not zero', () => {
    const cube = cubeOf([{ from: 0, to: 1, product: 0, side: 0, value: 5 }], 2, 1);
    expect(() => countryProfile(cube, 'VNM', 'import')).toThrow('no flow of Viet Nam in 2020');
    // One that only sells has no imports, as far as the table says: totals of zero, no shares.
    const profile = countryProfile(cube, cube.places[0] as string, 'import');
    expect([profile.total[0], profile.topPartner[0], profile.partners[0]]).toEqual([0, -1, 0]);
  });
});

/** What SQL says of the same file: importer and product, or product alone. */
async function bySql(file: string, folder: string, sides: boolean) {
  const reader = await Reader.open(folder);
  const one = (side: string): string => (sides ? `AND side = '${side}'` : '');
  const rows = `FROM read_parquet($file) WHERE value > 0`;
  const shares =
    'sum(v)::DOUBLE, sum(v::DOUBLE ** 2) / sum(v)::DOUBLE ** 2, max(v) / sum(v)::DOUBLE';
  const imports = await reader.rows(
    `SELECT "to", product, ${shares.replace(/\bv\b/g, 'value')},
       min_by("from", (-value, "from")) ${rows} ${one('importer')} GROUP BY 1, 2`,
    { file },
  );
  const world = await reader.rows(
    `SELECT product, ${shares}, min_by(p, (-v, p)) FROM
       (SELECT "from" AS p, product, sum(value) AS v ${rows} ${one('exporter')} GROUP BY 1, 2)
     GROUP BY 1`,
    { file },
  );
  reader.close();
  return { imports, world };
}

describe.skipIf(!haveShared)('real years', () => {
  it('give the numbers of the examples', async () => {
    const workspace = await freshWorkspace(await scratch());
    const [added] = await workspace.add([SEAFOOD]);
    const cube = await workspace.cube({ dataset: added?.manifest.id ?? '', year: 2018 });
    const world = worldCells(cube);
    const cell =
      world.places.indexOf('VNM') * world.products.length + world.products.indexOf('030617');
    // Summed up by a loop over the file's lines, apart from Tuchu.
    expect(world.imports.total[cell]).toBe(1_862_483_163);
    expect(world.imports.hhi[cell]).toBeCloseTo(0.3997, 4);
    expect(world.imports.topShare[cell]).toBeCloseTo(0.5438, 4);
    expect(world.exported[cell]).toBe(2_050_662_953);
    const profile = countryProfile(cube, 'VNM', 'import');
    const k = profile.products.indexOf('030617');
    expect(profile.places[profile.topPartner[k] as number]).toBe('ECU');
    await workspace.close();
  });

  it.each([
    ['BACI 2020, an extract', BACI, 10_000],
    ['BACI 2018, seafood', SEAFOOD, 500],
    ['Comext, 2022 and 2023', COMEXT, 100],
  ])('say of %s what SQL says', async (_, path, least) => {
    const workspace = await freshWorkspace(await scratch());
    const [added] = await workspace.add([path]);
    const { id, data } = added?.manifest ?? { id: '', data: [] };
    const datasets = join(workspace.dir, 'datasets');
    for (const { file, year } of data) {
      const cube = await workspace.cube({ dataset: id, year: year as number });
      const { places, products, imports, world } = worldCells(cube);
      const sql = await bySql(join(datasets, id, file), datasets, cube.side !== null);
      expect(sql.imports.length).toBeGreaterThan(least);
      const near = (at: number, cells: typeof imports, row: readonly unknown[]): void => {
        const [total, hhi, top, partner] = row.slice(-4);
        expect(cells.total[at]).toBe(total);
        expect(cells.hhi[at]).toBeCloseTo(hhi as number, 12);
        expect(cells.topShare[at]).toBeCloseTo(top as number, 14);
        expect(places[cells.topPartner[at] as number]).toBe(partner);
      };
      for (const row of sql.imports) {
        const [to, product] = row as [string, string];
        near(places.indexOf(to) * products.length + products.indexOf(product), imports, row);
      }
      for (const row of sql.world) near(products.indexOf(row[0] as string), world, row);
      expect(imports.total.filter((t) => t > 0)).toHaveLength(sql.imports.length);
      expect(world.total.filter((t) => t > 0)).toHaveLength(sql.world.length);
    }
    await workspace.close();
  });
});
