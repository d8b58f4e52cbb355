import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diff, Workspace } from '../../src/store/index.js';
import { Writer } from '../../src/store/duck.js';
import { errorOf, freshWorkspace, put, putSeries, scratch } from './helper.js';

const folder = await scratch();
let n = 0;

async function two(
  a: readonly string[],
  b: readonly string[],
): Promise<{ workspace: Workspace; diff: Diff }> {
  const file = (rows: readonly string[]): Promise<string> =>
    put(folder, `BACI_HS17_Y2020_V${202000 + n++}.csv`, `t,i,j,k,v,q\n${rows.join('\n')}\n`);
  const workspace = await freshWorkspace(folder);
  const [before] = await workspace.add([await file(a)]);
  const [after] = await workspace.add([await file(b)]);
  const diff = await workspace.diff(before?.manifest.id ?? '', after?.manifest.id ?? '');
  return { workspace, diff };
}

describe('two releases of a table of flows', () => {
  it('differ by rows added, removed and revised, for places that are named', async () => {
    const { workspace, diff } = await two(
      [
        '2019,704,842,010121,1,1',
        '2020,704,842,010121,5,1',
        '2020,704,842,851712,9,1',
        '2020,156,704,851712,4,1',
        '2020,36,704,851712,4,NA',
      ],
      [
        '2020,704,842,010121,8,1',
        '2020,704,842,851712,9,2',
        '2020,156,36,851712,4,1',
        '2021,704,842,010121,1,1',
        '2020,36,704,851712,4,',
      ],
    );
    expect(diff.rows).toEqual({ same: 1, revised: 2, added: 1, removed: 1 });
    expect(diff.years).toEqual([2020]);
    expect([diff.onlyBefore, diff.onlyAfter]).toEqual([[2019], [2021]]);
    expect(diff.unit).toBe('USD');
    const place = (code: string) => diff.places.find((p) => p.place === code);
    expect(diff.places.map((p) => p.place)).toEqual(['VNM', 'AUS', 'USA', 'CHN']);
    expect(place('VNM')).toEqual({
      place: 'VNM',
      added: 0,
      removed: 1,
      revised: 2,
      exports: [14000, 17000],
      imports: [8000, 4000],
    });
    expect(place('AUS')).toMatchObject({ added: 1, exports: [4000, 4000], imports: [0, 4000] });
    expect(place('USA')).toMatchObject({ revised: 2, imports: [14000, 17000] });
    expect(place('CHN')).toMatchObject({ added: 1, removed: 1, exports: [4000, 4000] });
    expect(diff.largest).toEqual([
      {
        kind: 'added',
        before: null,
        after: 4000,
        quantity: [null, 1000],
        key: { from: 'CHN', to: 'AUS', product: '851712', year: 2020 },
      },
      {
        kind: 'removed',
        before: 4000,
        after: null,
        quantity: [1000, null],
        key: { from: 'CHN', to: 'VNM', product: '851712', year: 2020 },
      },
      {
        kind: 'revised',
        before: 5000,
        after: 8000,
        key: { from: 'VNM', to: 'USA', product: '010121', year: 2020 },
      },
      {
        kind: 'revised',
        before: 9000,
        after: 9000,
        quantity: [1000, 2000],
        key: { from: 'VNM', to: 'USA', product: '851712', year: 2020 },
      },
    ]);
    await workspace.close();
  });

  it('are told apart exactly as a plain comparison of the rows does', async () => {
    const place = fc.constantFrom('4', '36', '704', '842', '156', '251');
    const row = fc
      .record({
        from: place,
        to: place,
        product: fc.constantFrom('010121', '851712', '270900', '999999'),
        value: fc.nat(20),
      })
      .filter((r) => r.from !== r.to);
    const table = fc.uniqueArray(row, {
      minLength: 1,
      maxLength: 40,
      selector: (r) => `${r.from},${r.to},${r.product}`,
    });
    await fc.assert(
      fc.asyncProperty(table, table, async (a, b) => {
        const lines = (t: typeof a): string[] =>
          t.map((r) => `2020,${r.from},${r.to},${r.product},${r.value},1`);
        const { workspace, diff } = await two(lines(a), [...lines(b), `2020,8,12,010121,${n},1`]);
        await workspace.close();
        const key = (r: (typeof a)[number]): string => `${r.from},${r.to},${r.product}`;
        const [before, after] = [a, b].map((t) => new Map(t.map((r) => [key(r), r.value])));
        const wanted = { same: 0, revised: 0, added: 1, removed: 0 };
        for (const k of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
          const [x, y] = [before?.get(k), after?.get(k)];
          if (x === y) wanted.same++;
          else if (x === undefined) wanted.added++;
          else if (y === undefined) wanted.removed++;
          else wanted.revised++;
        }
        expect(diff.rows).toEqual(wanted);
        const sum = (t: typeof a): number => t.reduce((s, r) => s + r.value * 1000, 0);
        const of = (side: 'exports' | 'imports', i: 0 | 1): number =>
          diff.places.reduce((s, p) => s + (p[side]?.[i] ?? 0), 0);
        // Places where nothing changed are not listed, so only the change adds up.
        const change = sum(b) - sum(a);
        const added = diff.largest.find((c) => c.key['from'] === 'ALB')?.after ?? 0;
        expect(of('exports', 1) - of('exports', 0)).toBe(change + added);
        expect(of('imports', 1) - of('imports', 0)).toBe(change + added);
      }),
      { numRuns: 30 },
    );
  });

  it('are not compared where they do not speak of the same thing', async () => {
    const workspace = await freshWorkspace(folder);
    const text = 't,i,j,k,v,q\n2020,704,842,010121,5,1\n';
    const files = [
      await put(folder, 'BACI_HS17_Y2020_V202291.csv', text),
      await put(folder, 'BACI_HS22_Y2020_V202292.csv', text.replace('5,1', '5,2')),
      await putSeries(folder, 'igo', ['USA,1990,52']),
    ];
    const [hs17, hs22, igo] = (await workspace.add(files)).map((a) => a.manifest.id);
    const error = await errorOf(workspace.diff(hs17 ?? '', hs22 ?? ''));
    expect(error.detail).toMatchObject({
      code: 'store/notComparable',
      fields: { field: 'classification', values: ['HS17', 'HS22'] },
    });
    const header =
      'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months';
    const sides = async (name: string, rows: readonly string[]): Promise<string> => {
      const text2 = `${header}\n${rows.join('\n')}\n`;
      const [added] = await workspace.add([await put(folder, name, text2)]);
      return added?.manifest.id ?? '';
    };
    const one = '2018,NOR,X,FRA,030219,10,1,12';
    const own = await sides('own.csv', [one]);
    const both = await sides('both.csv', [one, '2018,FRA,M,NOR,030219,60,1,12']);
    expect((await errorOf(workspace.diff(own, both))).detail.fields).toMatchObject({
      field: 'side',
      values: ['exporter', 'both'],
    });
    expect((await errorOf(workspace.diff(hs17 ?? '', igo ?? ''))).detail.fields['field']).toBe(
      'kind',
    );
    await workspace.close();
  });
});

describe('two releases of a series', () => {
  it('differ by value, by place', async () => {
    const workspace = await freshWorkspace(folder);
    const before = await putSeries(folder, 'a', ['USA,1990,52', 'USA,1991,53', 'VNM,1990,20']);
    const after = await putSeries(folder, 'b', [
      'USA,1990,52',
      'USA,1991,60',
      'CHN,1990,9',
      'USA,1992,1',
    ]);
    const [a] = await workspace.add([before]);
    const [b] = await workspace.add([after]);
    const diff = await workspace.diff(a?.manifest.id ?? '', b?.manifest.id ?? '');
    expect(diff.years).toEqual([1990, 1991]);
    expect(diff.onlyAfter).toEqual([1992]);
    expect(diff.rows).toEqual({ same: 1, revised: 1, added: 1, removed: 1 });
    expect(diff.places.map((p) => [p.place, p.revised, p.added, p.removed])).toEqual([
      ['CHN', 0, 1, 0],
      ['USA', 1, 0, 0],
      ['VNM', 0, 0, 1],
    ]);
    expect(diff.largest.map((c) => [c.key['subject'], c.before, c.after])).toEqual([
      ['CHN', null, 9],
      ['VNM', 20, null],
      ['USA', 53, 60],
    ]);
    await workspace.close();
  });
});

it('a folder of version 1 answers as before, and says why it has no cube to compare', async () => {
  const workspace = await freshWorkspace(folder);
  const text = 't,i,j,k,v,q\n2020,704,842,010121,5,1\n2021,704,842,010121,6,1\n';
  const [added] = await workspace.add([await put(folder, 'BACI_HS17_Y2020_V202299.csv', text)]);
  const id = added?.manifest.id ?? '';
  const dir = join(workspace.dir, 'datasets', id);
  const { data, digest, ...manifest } = JSON.parse(
    await readFile(join(dir, 'manifest.json'), 'utf8'),
  ) as {
    data: { file: string }[];
    digest: string;
  };
  // All rows in one file, as earlier versions wrote them.
  const writer = await Writer.open(dir);
  await writer.parquet(`SELECT * FROM read_parquet('${dir}/*.parquet')`, join(dir, 'rows.parquet'));
  writer.close();
  for (const { file } of data) await rm(join(dir, file));
  const rows = await readFile(join(dir, 'rows.parquet'));
  const sha256 = createHash('sha256').update(rows).digest('hex');
  const one = { file: 'rows.parquet', sha256, bytes: rows.length };
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  const old = { ...manifest, schema: 'tuchu-dataset/1', data: one };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(old));
  const q = { dataset: id, subject: 'VNM', side: 'export' } as const;
  expect(await workspace.years(q)).toEqual([2020, 2021]);
  expect(await workspace.partnerTotals({ ...q, year: 2021 })).toEqual([
    { partner: 'USA', value: 6000 },
  ]);
  for await (const found of workspace.verify())
    expect(found).toMatchObject({ rows: 2, problems: [] });
  const early = 'was loaded by an earlier version';
  expect((await errorOf(workspace.diff(id, id))).message).toContain(early);
  expect((await errorOf(workspace.cube({ dataset: id, year: 2020 }))).message).toContain(early);
  await workspace.close();
});
