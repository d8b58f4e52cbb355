/** Rows by place and year, against a plain loop over the rows a source hands on. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rivalries } from '../../src/sources/rivalries.js';
import { cowTrade } from '../../src/sources/cow-trade.js';
import { recognise, type Emit } from '../../src/sources/index.js';
import type { CoverageRow, RowCell } from '../../src/store/index.js';
import { COMEXT, errorOf, freshWorkspace, haveShared, put, scratch, sharedData } from './helper.js';

const folder = await scratch();

/** What the rows of a file say, counted one by one. */
async function counted(file: string): Promise<CoverageRow[]> {
  const counts = new Map<string, number>();
  const add = (role: string, place: string | null, year: number | null): void => {
    if (place === null) return;
    const key = JSON.stringify([role, place, year]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const emit: Emit = {
    flow(r) {
      add('from', r.from, r.year);
      add('to', r.to, r.year);
    },
    series: (r) => add('subject', r.subject, r.year),
    record(r) {
      const text = r.start ?? r.end;
      if (text === null) return add('subject', r.subject, null);
      const first = Number(text.slice(0, 4));
      const last = Number(((r.end ?? text).split('/').at(-1) ?? '').slice(0, 4));
      for (let year = first; year <= last; year++) add('subject', r.subject, year);
    },
    cell(r) {
      add('from', r.fromPlace, r.year);
      add('to', r.toPlace, r.year);
    },
  };
  await (await recognise(file)).read(file, emit);
  return [...counts]
    .map(([key, rows]) => {
      const [role, place, year] = JSON.parse(key) as [CoverageRow['role'], string, number | null];
      return { role, place, year, rows };
    })
    .sort(
      (a, b) =>
        (a.role < b.role ? -1 : a.role > b.role ? 1 : 0) ||
        (a.place < b.place ? -1 : a.place > b.place ? 1 : 0) ||
        (a.year ?? -1) - (b.year ?? -1),
    );
}

async function agrees(file: string): Promise<readonly CoverageRow[]> {
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([file]);
  const held = await workspace.coverage(added?.manifest.id ?? '');
  await workspace.close();
  expect(held).toEqual(await counted(file));
  return held;
}

const header = (source: typeof rivalries): string => `${(source.layouts[0] ?? []).join(',')}\n`;

describe('coverage', () => {
  it('of flows: each place as where things come from and as where they go', async () => {
    const names = fc.constantFrom('Vietnam', 'China', 'USA', 'Germany');
    const row = fc.tuple(fc.integer({ min: 1990, max: 1996 }), names, names);
    const rows = fc
      .uniqueArray(row, { minLength: 1, maxLength: 30, selector: (r) => r.join() })
      .filter((list) => list.some(([, a, b]) => a !== b));
    let n = 0;
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const lines = list.map((r) => `${r.join(',')},1\n`).join('');
        await agrees(await put(folder, `flows-${n++}.csv`, `year,from,to,value\n${lines}`));
      }),
      { numRuns: 15 },
    );
  });

  it('of series: the subject', async () => {
    const text = `${header(cowTrade)}816,2010,5,7\n816,1960,,12\n710,2010,1,1\n`;
    const held = await agrees(await put(folder, 'trade.csv', text));
    expect(held).toContainEqual({ role: 'subject', place: 'VNM', year: 2010, rows: 2 });
  });

  it('of records: every year from start to end, the start alone where the end is open', async () => {
    const lines = [
      '901,China-Vietnam,710,816,1973,1991,Southeast Asia,spatial,positional,',
      '902,India-Pakistan,750,770,1947,2010,South Asia,spatial,,',
    ];
    const held = await agrees(
      await put(folder, 'rivals.csv', `${header(rivalries)}${lines.join('\n')}\n`),
    );
    const years = (place: string) => held.filter((r) => r.place === place).map((r) => r.year);
    expect(years('CHN')).toEqual(Array.from({ length: 19 }, (_, i) => 1973 + i));
    expect(years('IND')).toEqual([1947]);
  });

  it('of cells: both places; of codes: nothing', async () => {
    const cells =
      'from_country,from_industry,to_country,to_sector,value\nROM,c1,RoW,c14,7\nAUS,c2,AUS,c42,-3\n';
    const held = await agrees(await put(folder, 'wiot_2010.csv', cells));
    expect(held.map((r) => `${r.role} ${r.place}`)).toEqual([
      'from AUS',
      'from ROU',
      'to AUS',
      'to _ROW',
    ]);
    const codes = '"ISIC3.1_4d","ISIC3.1_3d","ISIC2_4d","ISIC2_3d"\n"0111","011","1110","111"\n';
    expect(await agrees(await put(folder, 'isic31_isic2.csv', codes))).toEqual([]);
  });

  it.skipIf(!haveShared)(
    'of real tables',
    async () => {
      for (const file of [COMEXT, sharedData('alliances-igos-peacesciencer/ucdp_acd.csv.gz')])
        expect((await agrees(file)).length).toBeGreaterThan(100);
      const bases = await agrees(sharedData('us-troops-bases-troopdata/basedata.csv.gz'));
      expect(bases.length).toBeGreaterThan(50);
      expect(bases.every((r) => r.year === null)).toBe(true);
    },
    60_000,
  );

  it('says when there is no such dataset', async () => {
    const workspace = await freshWorkspace(folder);
    expect((await errorOf(workspace.coverage('../x'))).message).toContain('no dataset `../x`');
    expect((await errorOf(workspace.loadedOn('x'))).detail.code).toBe('store/unknownDataset');
    await workspace.close();
  });
});

describe('rows', () => {
  const all = async (blocks: AsyncIterable<ReadonlyArray<readonly RowCell[]>>) => {
    const list: (readonly RowCell[])[] = [];
    for await (const block of blocks) list.push(...block);
    return list;
  };

  it('come as they are kept, narrowed to a place and a year', async () => {
    const workspace = await freshWorkspace(folder);
    const text =
      'year,from,to,value\n2015,Vietnam,China,5\n2016,Vietnam,USA,10\n2016,China,Vietnam,7\n2016,USA,China,1\n';
    const [added] = await workspace.add([await put(folder, 'rows.csv', text)]);
    const dataset = added?.manifest.id ?? '';
    const { columns, total, blocks } = await workspace.rows({ dataset });
    expect(columns).toEqual(['from', 'to', 'product', 'year', 'value', 'quantity']);
    expect(total).toBe(4);
    expect(await all(blocks)).toContainEqual(['VNM', 'USA', 'TOTAL', 2016, 10, null]);
    const some = await workspace.rows({ dataset, place: 'VNM', year: 2016 });
    expect(some.total).toBe(2);
    expect((await all(some.blocks)).map((r) => r[4])).toEqual([7, 10]);
    expect((await workspace.rows({ dataset, place: "x' OR true --" })).total).toBe(0);
    expect(await workspace.loadedOn(dataset)).toMatch(/^\d{4}-\d\d-\d\d$/);
    await workspace.close();
  });

  it('of records in a year are those that hold in it; codes have no year', async () => {
    const workspace = await freshWorkspace(folder);
    const line = '901,China-Vietnam,710,816,1973,1991,Southeast Asia,spatial,positional,\n';
    const codes = '"ISIC3.1_4d","ISIC3.1_3d","ISIC2_4d","ISIC2_3d"\n"0111","011","1110","111"\n';
    const [records, list] = await workspace.add([
      await put(folder, 'pair.csv', header(rivalries) + line),
      await put(folder, 'isic31_isic2.csv', codes),
    ]);
    const dataset = records?.manifest.id ?? '';
    const totals = [1972, 1973, 1980, 1991, 1992].map(
      async (year) => (await workspace.rows({ dataset, year })).total,
    );
    expect(await Promise.all(totals)).toEqual([0, 1, 1, 1, 0]);
    const refused = workspace.rows({ dataset: list?.manifest.id ?? '', year: 2000 });
    expect((await errorOf(refused)).detail.code).toBe('store/notNarrowed');
    await workspace.close();
  });
});
