import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { TuchuError } from '../../../src/core/index.js';
import { isMissing, openCube } from '../../../src/store/index.js';
import { cubeQuantities } from '../../../src/store/cube/open.js';
import { FlowStage, flowKey, type Stored } from '../../../src/store/flow-stage.js';
import { Reader } from '../../../src/store/duck.js';
import type { FlowRow } from '../../../src/sources/index.js';
import { errorOf, scratch } from '../helper.js';
import { cases } from '../../thorough.js';

const folder = await scratch();
let n = 0;

const COLUMNS = ['from', 'to', 'product', 'year', 'value', 'quantity', 'side'];
const CODES = ['VNM', 'USA', 'CHN', 'DEU', 'LAO', '_NES'] as const;
const amount = fc.oneof(
  fc.constant(null),
  fc.nat(),
  fc.constantFrom(0, 2 ** 31, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER),
);
const flow: fc.Arbitrary<FlowRow> = fc
  .record({
    from: fc.constantFrom(...CODES),
    to: fc.constantFrom(...CODES),
    product: fc.constantFrom('TOTAL', '010121', '850440', 'a "name"', 'cà phê'),
    year: fc.integer({ min: 2019, max: 2021 }),
    value: amount,
    quantity: amount,
    side: fc.constantFrom('importer' as const, 'exporter' as const),
  })
  .map((r) => ({ ...r, fromCode: r.from, toCode: r.to }));
const flows = fc.uniqueArray(flow, { minLength: 1, maxLength: 80, selector: flowKey });

async function store(
  rows: readonly FlowRow[],
  room = 1 << 16,
): Promise<{ dir: string; stored: Stored }> {
  const dir = await scratch();
  const stage = new FlowStage(dir, 12 * room, room);
  for (const row of rows) stage.add(row);
  return { dir, stored: await stage.write(dir) };
}

/** Every row of the cubes, back as it came. */
async function rowsOf({ dir, stored }: { dir: string; stored: Stored }): Promise<FlowRow[]> {
  const all: FlowRow[] = [];
  for (const { file } of stored.files) {
    const cube = await openCube(join(dir, file));
    const quantities = await cubeQuantities(join(dir, file));
    for (let i = 0; i < cube.rows; i++) {
      const [from = '', to = ''] = [cube.from, cube.to].map((c) => cube.places[c[i] ?? -1]);
      const known = (x = Number.NaN): number | null => (isMissing(x) ? null : x);
      const side = (['', 'importer', 'exporter'] as const)[cube.side?.[i] ?? 0];
      all.push({
        from,
        to,
        fromCode: from,
        toCode: to,
        product: cube.products[cube.product[i] ?? -1] ?? '',
        year: cube.year,
        value: known(cube.value[i]),
        quantity: known(quantities[i]),
        ...(side === '' || side === undefined ? {} : { side }),
      });
    }
  }
  return all;
}

const withoutSide = (row: FlowRow): FlowRow => {
  const { side, ...rest } = row;
  return side === undefined ? row : rest;
};
const sorted = (rows: readonly FlowRow[]): FlowRow[] => {
  const key = (r: FlowRow): string =>
    [r.year, r.from, r.to, r.side ?? '', r.product].map((x) => String(x)).join('\0');
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};
const oneSided = (rows: readonly FlowRow[]): boolean => new Set(rows.map((r) => r.side)).size === 1;

describe('a cube', () => {
  it('gives back every row, missing amounts and all, however the rows came', async () => {
    await fc.assert(
      fc.asyncProperty(flows, fc.boolean(), async (rows, small) => {
        // With room for eight rows, the rest goes to disk and comes back.
        const found = await rowsOf(await store(rows, small ? 8 : undefined));
        const wanted = oneSided(rows) ? rows.map(withoutSide) : rows;
        expect(sorted(found)).toEqual(sorted(wanted));
      }),
      { numRuns: cases(60) },
    );
  });

  it('is the same bytes whatever the order of the rows, in memory or through the disk', async () => {
    await fc.assert(
      fc.asyncProperty(flows, fc.infiniteStream(fc.nat()), async (rows, noise) => {
        const shuffled = rows
          .map((r) => [noise.next().value, r] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, r]) => r);
        const [a, b] = [await store(rows), await store(shuffled, 4)];
        expect(b.stored.files).toEqual(a.stored.files);
      }),
      { numRuns: 30 },
    );
  });

  it('stands in the order of origin, destination, side and product', async () => {
    const rows = fc.sample(flows, { numRuns: 1, seed: 7 })[0] ?? [];
    const { dir, stored } = await store(rows);
    for (const { file } of stored.files) {
      const cube = await openCube(join(dir, file));
      expect(cube.places).toEqual([...cube.places].sort());
      for (let i = 1; i < cube.rows; i++) {
        const at = (k: number): number[] => [
          cube.from[k] ?? 0,
          cube.to[k] ?? 0,
          cube.side?.[k] ?? 0,
          cube.product[k] ?? 0,
        ];
        const [before, here] = [at(i - 1), at(i)];
        const first = here.findIndex((x, k) => x !== before[k]);
        expect(here[first]).toBeGreaterThan(before[first] ?? 0);
      }
    }
  });

  it('is Parquet to DuckDB and to hyparquet, with the same rows', async () => {
    const rows = fc.sample(flows, { numRuns: 1, seed: 11 })[0] ?? [];
    const { dir, stored } = await store(rows);
    const reader = await Reader.open(dir);
    const text = (list: readonly object[]): string[] =>
      list
        .map((r) => {
          const cells = new Map<string, string | number | bigint | null>(Object.entries(r));
          return COLUMNS.map((name) => String(cells.get(name) ?? null)).join('|');
        })
        .sort();
    const wanted = text(rows);
    const duck = await reader.rows(
      'SELECT "from", "to", product, year, value, quantity, side FROM read_parquet($files)',
      { files: stored.files.map((f) => join(dir, f.file)) },
    );
    reader.close();
    expect(duck.map((r) => r.map((x) => String(x)).join('|')).sort()).toEqual(wanted);
    const third: object[] = [];
    for (const { file } of stored.files) {
      const bytes = await readFile(join(dir, file));
      const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
      third.push(...(await parquetReadObjects({ file: buffer as ArrayBuffer })));
    }
    expect(text(third)).toEqual(wanted);
  });

  it('crosses row groups and holds more than 65,536 products', async () => {
    const dir = await scratch();
    const stage = new FlowStage(dir, 1 << 26);
    const rows = (1 << 20) + 5000;
    let sum = 0;
    for (let i = 0; i < rows; i++) {
      const value = i % 11 === 0 ? null : i;
      sum += value ?? 0;
      stage.add({
        from: i < 500_000 ? 'VNM' : 'CHN',
        to: i % 2 === 0 ? 'USA' : 'DEU',
        fromCode: i < 500_000 ? 'VNM' : 'CHN',
        toCode: i % 2 === 0 ? 'USA' : 'DEU',
        product: String(i >> 1).padStart(7, '0'),
        year: 2020,
        value,
        quantity: null,
      });
    }
    const { files, merged } = await stage.write(dir);
    expect(merged).toBe(0);
    expect(files).toMatchObject([{ file: '2020.parquet', year: 2020, rows }]);
    const cube = await openCube(join(dir, '2020.parquet'));
    expect(cube.product).toBeInstanceOf(Uint32Array);
    expect(cube.products.length).toBeGreaterThan(500_000);
    let found = 0;
    for (const v of cube.value) if (!isMissing(v)) found += v;
    expect(found).toBe(sum);
    const reader = await Reader.open(dir);
    const [row] = await reader.rows(
      `SELECT count(*), sum(value), count(value), count(DISTINCT product) FROM read_parquet($files)`,
      { files: [join(dir, '2020.parquet')] },
    );
    reader.close();
    expect(row?.map(Number)).toEqual([
      rows,
      sum,
      rows - Math.ceil(rows / 11),
      cube.products.length,
    ]);
  });

  it('keeps products apart where a block brings few and rows before it brought many', async () => {
    const dir = await scratch();
    const stage = new FlowStage(dir, 1 << 26);
    const name = (k: number): string => String(k).padStart(6, '0');
    const row = { from: 'VNM', fromCode: '704', to: 'USA', toCode: '842', year: 2020 };
    for (let k = 0; k < 65_000; k++)
      stage.add({ ...row, product: name(k), value: k + 1, quantity: null });
    const rows = 2000;
    stage.addBlock({
      rows,
      year: 2020,
      from: new Uint16Array(rows),
      to: new Uint16Array(rows),
      product: Uint32Array.from({ length: rows }, (_, k) => k),
      value: Float64Array.from({ length: rows }, (_, k) => 1_000_000 + k),
      quantity: new Float64Array(rows).fill(Number.NaN),
      places: [
        { code: '156', place: 'CHN' },
        { code: '842', place: 'USA' },
      ],
      products: Array.from({ length: rows }, (_, k) => name(90_000 + k)),
    });
    await stage.write(dir);
    const cube = await openCube(join(dir, '2020.parquet'));
    const found = new Map(
      Array.from(cube.value, (v, i) => [cube.products[cube.product[i] ?? 0], v]),
    );
    expect(found.size).toBe(67_000);
    expect([found.get(name(64_999)), found.get(name(91_999))]).toEqual([65_000, 1_001_999]);
  });

  it('adds rows whose codes stand for one place, and finds rows that stand twice', async () => {
    const row = (fromCode: string, value: number | null): FlowRow => ({
      from: 'FRA',
      to: 'USA',
      fromCode,
      toCode: '842',
      product: '010121',
      year: 2020,
      value,
      quantity: null,
    });
    const merged = await store([row('251', 5), row('250', 7), row('249', null)]);
    expect(merged.stored.merged).toBe(2);
    expect(await rowsOf(merged)).toMatchObject([{ from: 'FRA', value: 12, quantity: null }]);
    const twice = await store([row('251', 5), row('250', 7), row('251', 9)]);
    expect([...twice.stored.twice]).toEqual(['251,842,010121,2020,']);
    const large = [row('251', Number.MAX_SAFE_INTEGER), row('250', 1)];
    expect((await errorOf(store(large))).detail.code).toBe('store/unsafeSum');
  });

  it('refuses one flipped bit in any page, and a file of another kind or version', async () => {
    const rows = fc.sample(flows, { numRuns: 1, seed: 3 })[0] ?? [];
    const { dir, stored } = await store(rows);
    const name = stored.files[0]?.file ?? '';
    const good = await readFile(join(dir, name));
    const footer = good.readUInt32LE(good.length - 8) + 8;
    const read = async (bytes: Uint8Array): Promise<unknown> => {
      const path = join(folder, `${n++}.parquet`);
      await writeFile(path, bytes);
      return { cube: await openCube(path), quantities: await cubeQuantities(path) };
    };
    const wanted = await read(good);
    let found = 0;
    for (let at = 4; at < good.length - footer; at++) {
      const bad = Uint8Array.from(good);
      bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8));
      const result = await read(bad).catch((cause: unknown) => cause);
      if (result instanceof TuchuError) found++;
      // A header has bits that nobody asks; the rows are what they were.
      else expect(result).toEqual(wanted);
    }
    expect(found).toBeGreaterThan((good.length - footer) * 0.7);
    const other = Buffer.from(
      good.toString('latin1').replaceAll('tuchu-cube/1', 'tuchu-cube/9'),
      'latin1',
    );
    expect((await errorOf(read(other))).detail).toMatchObject({
      code: 'store/otherCube',
      fields: { version: 'tuchu-cube/9', wanted: 'tuchu-cube/1' },
    });
    for (const bad of [good.subarray(0, good.length - 9), Buffer.from('PAR1'), Buffer.alloc(0)])
      expect((await errorOf(read(bad))).detail.code).toBe('store/badCube');
    const long = Buffer.from(good);
    long.writeUInt32LE(0xffffff, good.length - 8);
    expect((await errorOf(read(long))).detail.code).toBe('store/badCube');
  });
});
