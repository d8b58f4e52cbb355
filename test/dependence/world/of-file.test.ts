/** The pass straight from a file gives the cells of the cube that a load would make, and refuses what a load refuses. */
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldCells, worldCellsOfFile } from '../../../src/dependence/index.js';
import {
  BACI,
  COMEXT,
  SEAFOOD,
  errorOf,
  freshWorkspace,
  haveShared,
  put,
  scratch,
} from '../../store/helper.js';
import { bytesOf } from './helper.js';

const HEADER = 't,i,j,k,v,q';
const NAME = 'BACI_HS17_Y2020_V202201.csv';

/** By way of a workspace, as `data add` and a screen would do it. */
async function byCube(file: string, year: number): Promise<readonly unknown[]> {
  const workspace = await freshWorkspace(await scratch());
  const [added] = await workspace.add([file]);
  const cube = await workspace.cube({ dataset: added?.manifest.id ?? '', year });
  const bytes = bytesOf(worldCells(cube));
  await workspace.close();
  return bytes;
}

const line = fc.record({
  from: fc.constantFrom(156, 276, 704, 842),
  to: fc.constantFrom(36, 156, 704, 842),
  product: fc.constantFrom('010121', '851712', '999999'),
  value: fc.integer({ min: 0, max: 99_999 }),
  quantity: fc.constantFrom('NA', '1.5', '0.001'),
});
const lines = fc
  .uniqueArray(line, {
    minLength: 1,
    maxLength: 30,
    selector: (l) => `${l.from},${l.to},${l.product}`,
  })
  .map((list) => list.filter((l) => l.from !== l.to))
  .filter((list) => list.length > 0);
const textOf = (list: readonly (typeof line extends fc.Arbitrary<infer T> ? T : never)[]): string =>
  [
    HEADER,
    ...list.map((l) => `2020,${l.from},${l.to},${l.product},${l.value / 1000},${l.quantity}`),
  ]
    .join('\n')
    .concat('\n');

describe('a year from its file', () => {
  it('gives the cells of its cube, sorted as the publisher sorts, shuffled, or gzip', async () => {
    const folder = await scratch();
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), async (list, gzip) => {
        const sorted = list.toSorted(
          (a, b) => a.from - b.from || a.to - b.to || a.product.localeCompare(b.product),
        );
        const file = await put(folder, NAME, textOf(sorted));
        const wanted = await byCube(file, 2020);
        expect(bytesOf(await worldCellsOfFile(file))).toEqual(wanted);
        const text = textOf(list);
        const other = gzip
          ? await put(folder, `${NAME}.gz`, gzipSync(text))
          : await put(folder, NAME, text);
        expect(bytesOf(await worldCellsOfFile(other))).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  });

  it('refuses what a load refuses, with the same words', async () => {
    const folder = await scratch();
    const refuse = async (...rows: readonly string[]): Promise<string> => {
      const file = await put(folder, NAME, [HEADER, ...rows].join('\n'));
      const found = await errorOf(worldCellsOfFile(file));
      const workspace = await freshWorkspace(folder);
      const wanted = await errorOf(workspace.add([file]));
      await workspace.close();
      expect([found.message, found.exit]).toEqual([wanted.message, wanted.exit]);
      return found.message;
    };
    const good = '2020,704,842,851712,1.5,NA';
    expect(await refuse(good, '2020,704,842,851712,x,NA')).toContain('line 3, column `v`');
    expect(await refuse(good, '2020,704,842,851712,1.2345,NA')).toContain('line 3');
    expect(await refuse(good, '2020,999,842,851712,1.5,NA')).toContain('999');
    expect(await refuse(good, '2020,704,842,851712,2.5,NA')).toContain('line 3');
    // The pair comes again after another one: found by the load that follows.
    expect(await refuse(good, '2020,704,36,851712,1,NA', good)).toContain('line 4');
    expect(await refuse()).toContain('no rows');
  });

  it('asks for a year where a file holds several, and tells where it holds none of it', async () => {
    const folder = await scratch();
    const rows = [
      '2020,704,842,851712,1.5,NA',
      '2021,704,842,851712,2.5,NA',
      '2021,704,36,851712,1,1',
    ];
    const file = await put(folder, 'BACI_HS17_V202201.csv', [HEADER, ...rows].join('\n'));
    const many = await errorOf(worldCellsOfFile(file));
    expect([many.detail.code, many.exit]).toEqual(['dependence-world/manyYears', 2]);
    for (const year of [2020, 2021])
      expect(bytesOf(await worldCellsOfFile(file, { year }))).toEqual(await byCube(file, year));
    const none = await errorOf(worldCellsOfFile(file, { year: 1999 }));
    expect([none.detail.code, none.exit]).toEqual(['dependence-world/noYear', 2]);
  });

  it('asks the same of a file that has to be loaded', async () => {
    const folder = await scratch();
    const rows = ['704,842,851712,1.5,NA', '704,36,851712,1,1', '704,842,010121,2.5,NA'];
    const text = [2020, 2021].flatMap((year) => rows.map((row) => `${year},${row}`));
    const file = await put(folder, 'BACI_HS17_V202201.csv', [HEADER, ...text].join('\n'));
    expect((await errorOf(worldCellsOfFile(file))).detail.code).toBe('dependence-world/manyYears');
    expect(bytesOf(await worldCellsOfFile(file, { year: 2021 }))).toEqual(await byCube(file, 2021));
    const none = await errorOf(worldCellsOfFile(file, { year: 1999 }));
    expect(none.detail.code).toBe('dependence-world/noYear');
  });

  it('adds up rows whose codes stand for one place, as a load does', async () => {
    const header = 'DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\n';
    const rows = ['QY', 'QZ', 'CN'].map((p, i) => `DE,${p},25041000,1,2023,${10 ** i}\n`).join('');
    const file = await put(await scratch(), 'q.csv', header + rows);
    const { places, imports } = await worldCellsOfFile(file);
    const at = places.indexOf('DEU');
    expect([imports.total[at], places[imports.topPartner[at] as number]]).toEqual([111, 'CHN']);
    expect(imports.hhi[at]).toBeCloseTo((11 ** 2 + 100 ** 2) / 111 ** 2, 12);
  });

  it('refuses a table that holds no flows', async () => {
    const file = await put(
      await scratch(),
      'codes.csv',
      'country_code,country_name,country_iso2,country_iso3\n704,Viet Nam,VN,VNM\n',
    );
    const { detail } = await errorOf(worldCellsOfFile(file));
    expect(detail.code).toBe('dependence-world/noFlows');
  });

  it.skipIf(!haveShared).each([
    ['BACI 2020, an extract', BACI, 2020],
    ['BACI 2018, seafood', SEAFOOD, 2018],
    ['Comext 2022', COMEXT, 2022],
    ['Comext 2023', COMEXT, 2023],
  ])('gives the cells of the cube of %s', async (_, file, year) => {
    expect(bytesOf(await worldCellsOfFile(file, { year }))).toEqual(await byCube(file, year));
  });
});
