import { describe, expect, it } from 'vitest';
import { tableMeta } from '../../src/sources/table-meta.js';
import { errorOf, put, readAll, scratch } from './helper.js';

const folder = await scratch();
const META = {
  'tuchu-table': 1,
  id: 'starter-totals',
  title: { en: 'Totals', vi: 'Tổng' },
  kind: 'flows',
  release: '2026-11',
  unit: 'USD',
  classification: 'TOTAL',
  flow: 'goods',
  side: 'reconciled',
  scope: { from: 'all', to: 'all', products: 'total' },
  licence: 'CC BY 4.0',
  citation: 'Someone (2026)',
  homepage: 'https://example.org/',
  madeBy: 'npm run starter',
  derivedFrom: ['baci v202201'],
  notes: [{ en: 'rounded', vi: 'đã làm tròn' }],
};
const SERIES_META = {
  ...META,
  id: 'starter-series',
  kind: 'series',
  classification: null,
  flow: null,
  side: null,
  scope: null,
};
const FLOWS = 'from,to,product,year,value\nVNM,USA,TOTAL,2020,77\n';
const SERIES = 'subject,measure,side,partner,year,value,unit\n';

async function table(name: string, csv: string, meta: object | string): Promise<string> {
  await put(folder, `${name}.meta.json`, typeof meta === 'string' ? meta : JSON.stringify(meta));
  return put(folder, `${name}.csv`, csv);
}

describe("Tuchu's own tables", () => {
  it('speak in the name of their meta.json, whose bytes count', async () => {
    const { flows, reading } = await readAll(await table('a', FLOWS, META));
    expect(flows).toMatchObject([{ from: 'VNM', to: 'USA', product: 'TOTAL', value: 77 }]);
    expect(reading).toMatchObject({
      source: 'starter-totals',
      release: '2026-11',
      scope: META.scope,
    });
    expect(reading.files.map((f) => f.name)).toEqual(['a.csv', 'a.meta.json']);
    expect(reading.notes.map((n) => n.code)).toEqual(['sources/madeBy', 'sources/note']);
    const other = await readAll(await table('b', FLOWS, { ...META, licence: 'CC0' }));
    expect(other.reading.files[0]?.sha256).toBe(reading.files[0]?.sha256);
    expect(other.reading.sha256).not.toBe(reading.sha256);
  });

  it('hold series, with a partner or without', async () => {
    const rows = 'VNM,energy_imports,import,,2023,0.35,share\nVNM,fdi,import,KOR,2023,-1.5e9,USD\n';
    const { series, reading } = await readAll(await table('s', SERIES + rows, SERIES_META));
    expect(series).toMatchObject([
      { subject: 'VNM', measure: 'energy_imports', partner: null, value: 0.35, unit: 'share' },
      { partner: 'KOR', value: -1.5e9 },
    ]);
    expect(reading).toMatchObject({ kind: 'series', scope: null, years: [2023, 2023] });
  });

  it('need their meta.json, whole and strict', async () => {
    const alone = await errorOf(readAll(await put(folder, 'alone.csv', FLOWS)));
    expect(alone.message).toContain('needs `alone.meta.json` beside it');
    const { licence: _, ...unlicensed } = META;
    for (const [meta, column] of [
      [{ ...META, extra: 1 }, '.'],
      [unlicensed, 'licence'],
      [{ ...META, scope: null }, 'scope'],
      [{ ...META, title: { en: 'x' } }, 'title.vi'],
      ['{', '.'],
    ] as const) {
      const error = await errorOf(readAll(await table('bad', FLOWS, meta)));
      expect(error.message).toContain(`bad.meta.json, line 1, column \`${column}\``);
    }
    const crossed = await errorOf(readAll(await table('x', FLOWS, SERIES_META)));
    expect(crossed.message).toContain('kind `series`');
    expect(tableMeta.safeParse(META).success).toBe(true);
  });

  it.each([
    ['VNM,m,import,,2023,,USD', 'column `value`: `` is empty'],
    ['VNM,m,import,,2023,Infinity,USD', 'column `value`: `Infinity` is not a number'],
    ['VNM,m,both,,2023,1,USD', 'column `side`: `both`'],
    ['VNM,,import,,2023,1,USD', 'column `measure`: ``'],
    ['Viet,m,import,,2023,1,USD', 'column `subject`: `Viet` is not a country'],
    ['VNM,m,import,Mars,2023,1,USD', 'column `partner`: `Mars` is not a country'],
  ])('refuse the series row %s', async (row, message) => {
    const error = await errorOf(readAll(await table('r', `${SERIES}${row}\n`, SERIES_META)));
    expect(error.message).toContain(`r.csv, line 2, ${message}`);
  });
});
