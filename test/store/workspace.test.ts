import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import yazl from 'yazl';
import { openWorkspace, type Progress } from '../../src/store/index.js';
import { errorOf, freshWorkspace, put, scratch } from './helper.js';

const folder = await scratch();
const HEADER = 'year,from,to,value\n';
const ROWS =
  '2015,Vietnam,China,5\n2016,Vietnam,USA,10\n2016,Vietnam,China,20\n2016,China,Vietnam,7\n';
const TOTALS = await put(folder, 'totals.csv', HEADER + ROWS);
const BACI = await put(
  folder,
  'BACI_HS17_Y2020_V202201.csv',
  't,i,j,k,v,q\n2020,704,842,10121,1,2\n2020,704,842,20110,5,NA\n2020,704,156,10121,3,1\n',
);

describe('a workspace', () => {
  it('loads a file, lists it, answers, and does nothing the second time', async () => {
    const workspace = await freshWorkspace(folder);
    const [first] = await workspace.add([TOTALS]);
    const id = first?.manifest.id ?? '';
    expect(first?.already).toBe(false);
    expect(id).toMatch(/^itpd-totals-2015-2016-[0-9a-f]{8}$/);
    expect(await workspace.datasets()).toEqual([first?.manifest]);
    expect(await workspace.add([TOTALS])).toEqual([{ manifest: first?.manifest, already: true }]);

    const vietnam = { dataset: id, subject: 'VNM', side: 'export' } as const;
    expect(await workspace.partnerTotals({ ...vietnam, year: 2016 })).toEqual([
      { partner: 'CHN', value: 20 },
      { partner: 'USA', value: 10 },
    ]);
    expect(await workspace.partnerTotals({ ...vietnam, side: 'import', year: 2016 })).toEqual([
      { partner: 'CHN', value: 7 },
    ]);
    expect(await workspace.yearlyPartners(vietnam)).toEqual([
      { year: 2015, partner: 'CHN', value: 5 },
      { year: 2016, partner: 'CHN', value: 20 },
      { year: 2016, partner: 'USA', value: 10 },
    ]);
    expect(await workspace.years(vietnam)).toEqual([2015, 2016]);
    expect(await workspace.years({ ...vietnam, side: 'import' })).toEqual([2016]);
    expect(await workspace.placeTotals({ dataset: id, year: 2016 })).toEqual([
      { place: 'CHN', exports: 7, imports: 20 },
      { place: 'USA', exports: 0, imports: 10 },
      { place: 'VNM', exports: 30, imports: 7 },
    ]);
    expect(await workspace.rowCount({ ...vietnam, year: 2016 })).toBe(2);
    expect(await workspace.partnerTotals({ ...vietnam, year: 1999 })).toEqual([]);
    expect(await readdir(join(workspace.dir, 'tmp'))).toEqual([]);
    await workspace.close();
  });

  it('answers by product, and pools products when none is named', async () => {
    const workspace = await freshWorkspace(folder);
    const [added] = await workspace.add([BACI]);
    const q = {
      dataset: added?.manifest.id ?? '',
      subject: 'VNM',
      side: 'export',
      year: 2020,
    } as const;
    expect(q.dataset).toMatch(/^baci-v202201-[0-9a-f]{8}$/);
    expect(await workspace.partnerTotals(q)).toEqual([
      { partner: 'USA', value: 6000 },
      { partner: 'CHN', value: 3000 },
    ]);
    expect(await workspace.partnerTotals({ ...q, product: '010121' })).toEqual([
      { partner: 'CHN', value: 3000 },
      { partner: 'USA', value: 1000 },
    ]);
    expect(await workspace.productPartners(q)).toEqual([
      { product: '010121', partner: 'CHN', value: 3000 },
      { product: '010121', partner: 'USA', value: 1000 },
      { product: '020110', partner: 'USA', value: 5000 },
    ]);
    expect(await workspace.rowCount({ ...q, product: '010121' })).toBe(2);
    await workspace.close();
  });

  it('takes parameters as values, whatever they look like', async () => {
    const workspace = await freshWorkspace(folder);
    const [added] = await workspace.add([TOTALS]);
    const dataset = added?.manifest.id ?? '';
    const subject = "VNM' OR '1'='1";
    expect(await workspace.partnerTotals({ dataset, subject, side: 'export', year: 2016 })).toEqual(
      [],
    );
    for (const id of ['nothing', '../datasets', `${dataset}/`, `${dataset}' --`, '']) {
      const error = await errorOf(workspace.years({ dataset: id, subject: 'VNM', side: 'export' }));
      expect([error.exit, error.detail.code]).toEqual([2, 'store/unknownDataset']);
    }
    const series = await errorOf(workspace.series({ dataset }));
    expect([series.exit, series.detail.code]).toEqual([2, 'store/wrongKind']);
    await workspace.close();
  });

  it('keeps a new release beside the old one', async () => {
    const workspace = await freshWorkspace(folder);
    const next = await put(
      folder,
      'BACI_HS17_Y2020_V202301.csv',
      't,i,j,k,v,q\n2020,704,842,10121,9,2\n',
    );
    const results = await workspace.add([BACI, next]);
    expect(results.map((r) => r.manifest.release)).toEqual(['v202201', 'v202301']);
    expect(await workspace.datasets()).toHaveLength(2);
    await workspace.close();
  });

  it('knows the same bytes under another name', async () => {
    const workspace = await freshWorkspace(folder);
    const [first] = await workspace.add([BACI]);
    const copy = await put(folder, 'renamed.csv', await readFile(BACI));
    expect(await workspace.add([copy])).toEqual([{ manifest: first?.manifest, already: true }]);
    const both = await (await freshWorkspace(folder)).add([BACI, copy]);
    expect(both.map((r) => r.already)).toEqual([false, true]);
    await workspace.close();
  });

  it('loads all files of a call or none', async () => {
    const workspace = await freshWorkspace(folder);
    const bad = await put(folder, 'bad.csv', `${HEADER}2016,Vietnam,USA,-1\n`);
    const error = await errorOf(workspace.add([TOTALS, BACI, bad]));
    expect(error.message).toContain('bad.csv, line 2, column `value`: `-1` is negative');
    expect(await workspace.datasets()).toEqual([]);
    expect(await readdir(join(workspace.dir, 'tmp'))).toEqual([]);
    expect((await errorOf(workspace.add([]))).exit).toBe(2);
    await workspace.close();
  });

  it('sees what another opening of the folder added, and both may add the same at once', async () => {
    const one = await freshWorkspace(folder);
    const two = await openWorkspace(one.dir);
    expect(await two.datasets()).toEqual([]);
    const results = await Promise.all([one.add([TOTALS]), two.add([TOTALS])]);
    expect(results.flat().filter((r) => !r.already)).toHaveLength(1);
    expect(await two.datasets()).toEqual(await one.datasets());
    await Promise.all([one.close(), two.close()]);
  });

  it('writes the same bytes for the same file', async () => {
    const texts: string[] = [];
    for (let i = 0; i < 2; i++) {
      const workspace = await freshWorkspace(folder);
      const [added] = await workspace.add([TOTALS]);
      const path = join(workspace.dir, 'datasets', added?.manifest.id ?? '', 'manifest.json');
      texts.push(await readFile(path, 'utf8'));
      await workspace.close();
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('adds up rows whose codes stand for one place, and says how many', async () => {
    const workspace = await freshWorkspace(folder);
    const header = 'DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\n';
    const rows = ['QY', 'QZ', 'CN'].map((p, i) => `DE,${p},25041000,1,2023,${10 ** i}\n`).join('');
    const [added] = await workspace.add([await put(folder, 'q.csv', header + rows)]);
    const q = {
      dataset: added?.manifest.id ?? '',
      subject: 'DEU',
      side: 'import',
      year: 2023,
    } as const;
    expect(await workspace.partnerTotals(q)).toEqual([
      { partner: 'CHN', value: 100 },
      { partner: '_SPEC', value: 11 },
    ]);
    expect(added?.manifest.notes).toContainEqual({ code: 'store/merged', fields: { rows: 1 } });
    expect(added?.manifest.rows.kept).toBe(3);
    await workspace.close();
  });

  it('refuses a sum it cannot hold exactly', async () => {
    const workspace = await freshWorkspace(folder);
    const big = Number.MAX_SAFE_INTEGER;
    const rows = `2016,Vietnam,USA,${big}\n2016,Vietnam,China,1\n2016,China,USA,${big}\n`;
    const [added] = await workspace.add([await put(folder, 'big.csv', HEADER + rows)]);
    const dataset = added?.manifest.id ?? '';
    const q = { dataset, subject: 'VNM', side: 'export', year: 2016 } as const;
    expect((await workspace.partnerTotals(q))[0]).toEqual({ partner: 'USA', value: big });
    const error = await errorOf(workspace.placeTotals({ dataset, year: 2016 }));
    expect(error.detail.code).toBe('store/unsafeSum');
    await workspace.close();
  });

  it('holds series', async () => {
    const workspace = await freshWorkspace(folder);
    const meta = {
      'tuchu-table': 1,
      id: 'energy',
      title: { en: 'Energy', vi: 'Năng lượng' },
      kind: 'series',
      release: '2025',
      unit: 'share',
      classification: null,
      flow: null,
      side: null,
      scope: null,
      licence: 'CC BY 4.0',
      citation: 'x',
      homepage: '',
      madeBy: 'x',
      derivedFrom: [],
      notes: [],
    };
    const described = await put(folder, 'energy.meta.json', JSON.stringify(meta));
    const csv =
      'subject,measure,side,partner,year,value,unit\n' +
      'VNM,oil,import,KWT,2023,0.8,share\nVNM,oil,import,,2023,0.5,share\nNOR,oil,export,,2022,2,ratio\n';
    const [added, ...more] = await workspace.add([described, await put(folder, 'energy.csv', csv)]);
    expect(more).toEqual([]);
    const dataset = added?.manifest.id ?? '';
    expect(dataset).toMatch(/^energy-2025-/);
    const oil = { measure: 'oil', unit: 'share', subject: 'VNM', side: 'import', year: 2023 };
    expect(await workspace.series({ dataset, subject: 'VNM' })).toEqual([
      { ...oil, partner: null, value: 0.5 },
      { ...oil, partner: 'KWT', value: 0.8 },
    ]);
    expect(await workspace.series({ dataset })).toHaveLength(3);
    expect(await workspace.series({ dataset, measure: 'oil', year: 2022 })).toHaveLength(1);
    const flows = await errorOf(workspace.years({ dataset, subject: 'VNM', side: 'import' }));
    expect(flows.detail.code).toBe('store/wrongKind');
    await workspace.close();
  });

  it('names a folder whose manifest is unreadable, and lists the others', async () => {
    const workspace = await freshWorkspace(folder);
    await workspace.add([TOTALS, BACI]);
    const [baci] = await workspace.datasets();
    const path = join(workspace.dir, 'datasets', baci?.id ?? '', 'manifest.json');
    const good = await readFile(path, 'utf8');
    for (const [bad, field] of [
      [good.slice(0, 40), '.'],
      [good.replace('tuchu-dataset/2', 'tuchu-dataset/9'), 'schema'],
      [good.replace('.parquet', '/../x.parquet'), 'data.0.file'],
      [good.replace('"kept": 3', '"kept": "3"'), 'rows.kept'],
      [good.replace(`"id": "${baci?.id}"`, '"id": "other"'), 'id'],
    ] as const) {
      await writeFile(path, bad);
      expect((await workspace.datasets()).map((m) => m.source)).toEqual(['itpd-totals']);
      const [broken] = await workspace.unreadable();
      expect(broken?.folder).toBe(join(workspace.dir, 'datasets', baci?.id ?? ''));
      expect(broken?.detail.fields['field']).toBe(field);
      const q = { dataset: baci?.id ?? '', subject: 'VNM', side: 'export' } as const;
      expect((await errorOf(workspace.years(q))).detail.code).toBe('store/badManifest');
      expect((await errorOf(workspace.add([BACI]))).detail.code).toBe('store/badManifest');
    }
    await workspace.close();
  });

  it('reports its progress', async () => {
    const workspace = await freshWorkspace(folder);
    const seen: Progress[] = [];
    await workspace.add([TOTALS], { onProgress: (p) => seen.push(p) });
    expect(seen.map((p) => p.stage)).toEqual(['reading', 'writing', 'done']);
    const last = seen.at(-1);
    expect(last).toMatchObject({ file: TOTALS, rows: 4 });
    expect(last?.bytesRead).toBe(last?.bytesTotal);
    await workspace.close();
  });

  it('stops when asked to, and leaves nothing', async () => {
    const workspace = await freshWorkspace(folder);
    for (const stage of ['reading', 'writing'] as const) {
      const stop = new AbortController();
      const onProgress = (p: Progress): void => (p.stage === stage ? stop.abort() : undefined);
      await expect(workspace.add([BACI], { onProgress, signal: stop.signal })).rejects.toThrow(
        'abort',
      );
      expect(await workspace.datasets()).toEqual([]);
      expect(await readdir(join(workspace.dir, 'tmp'))).toEqual([]);
    }
    await workspace.close();
  });

  it('wants to be created by name, and says when it is closed', async () => {
    const absent = await errorOf(openWorkspace(join(folder, 'nowhere')));
    expect([absent.exit, absent.detail.code]).toEqual([2, 'store/noWorkspace']);
    const file = await errorOf(openWorkspace(TOTALS, { create: true }));
    expect([file.exit, file.detail.code]).toEqual([2, 'store/notWritable']);
    const workspace = await freshWorkspace(folder);
    await workspace.close();
    expect((await errorOf(workspace.add([TOTALS]))).detail.code).toBe('store/closed');
  });

  it('sweeps what dead loads left, and nothing else', async () => {
    const { dir } = await freshWorkspace(folder);
    const stale = ['999999999-00ff00ff00ff', `${process.pid}-0123456789ab`];
    const kept = [`${process.ppid}-0123456789ab`, 'notes'];
    for (const name of [...stale, ...kept])
      await mkdir(join(dir, 'tmp', name), { recursive: true });
    await writeFile(join(dir, 'tmp', stale[0] ?? '', 'rows.parquet'), 'x');
    await openWorkspace(dir);
    expect((await readdir(join(dir, 'tmp'))).sort()).toEqual(kept.sort());
    await rm(dir, { recursive: true });
  });
});

it('loads a release as the publisher ships it: year file and lists in one zip, in a folder', async () => {
  const zip = new yazl.ZipFile();
  for (const [name, text] of [
    ['BACI_HS17_Y2020_V202601.csv', 't,i,j,k,v,q\n2020,710,156,010121,1.5,2\n'],
    [
      'country_codes_V202601.csv',
      'country_code,country_name,country_iso2,country_iso3\n156,China,CN,CHN\n710,South Africa,ZA,ZAF\n',
    ],
    ['product_codes_HS17_V202601.csv', 'code,description\n010121,Horses\n'],
    ['Readme.txt', 'A readme.'],
  ] as const)
    zip.addBuffer(Buffer.from(text), name);
  zip.end();
  const dir = join(folder, 'release');
  await mkdir(dir, { recursive: true });
  await pipeline(zip.outputStream, createWriteStream(join(dir, 'BACI_HS17_V202601.zip')));
  const workspace = await freshWorkspace(folder);
  const added = await workspace.add([dir]);
  expect(added.map((a) => [a.manifest.source, a.manifest.rows.kept])).toEqual([
    ['baci', 1],
    ['baci-countries', 2],
    ['baci-products', 1],
  ]);
  await workspace.close();
});

it('a bad file inside a zip is named by the archive and its entry, never by where it was unpacked', async () => {
  const zipped = async (
    name: string,
    entries: Readonly<Record<string, string>>,
  ): Promise<string> => {
    const zip = new yazl.ZipFile();
    for (const [entry, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), entry);
    zip.end();
    const file = join(folder, name);
    await pipeline(zip.outputStream, createWriteStream(file));
    return file;
  };
  const workspace = await freshWorkspace(folder);
  const good = 't,i,j,k,v,q\n2020,710,156,010121,1.5,2\n';
  const bad = await zipped('bad.zip', {
    'r/BACI_HS17_Y2020_V202601.csv': good.replace('1.5', 'x'),
  });
  const cell = await errorOf(workspace.add([bad]));
  expect(cell.message).toContain(`${bad}!BACI_HS17_Y2020_V202601.csv, line 2, column \`v\`: \`x\``);
  expect(render(cell.detail, 'vi')).toContain(`${bad}!BACI_HS17_Y2020_V202601.csv`);
  const strange = await zipped('strange.zip', { 'a.csv': 'q,w\n1,2\n', 'b.csv': 'z,x\n1,2\n' });
  const header = await errorOf(workspace.add([strange]));
  expect(header.message).toContain(`${strange}!a.csv`);
  for (const error of [cell, header])
    expect(error.message).not.toContain(join(workspace.dir, 'tmp'));
  const seen = new Set<string>();
  const whole = await zipped('whole.zip', { 'BACI_HS17_Y2020_V202601.csv': good });
  await workspace.add([whole], { onProgress: (p) => seen.add(p.file) });
  expect([...seen]).toEqual([`${whole}!BACI_HS17_Y2020_V202601.csv`]);
  await workspace.close();
});
