import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { comtradeBulk } from '../../src/sources/comtrade-bulk.js';
import { comtrade } from '../../src/sources/comtrade.js';
import { concordance } from '../../src/sources/concordance.js';
import { gravity } from '../../src/sources/gravity.js';
import { hs4Panel } from '../../src/sources/hs4-panel.js';
import { SOURCES, type Source } from '../../src/sources/index.js';
import { labelledMatrix } from '../../src/sources/labelled-matrix.js';
import { oecdIcio } from '../../src/sources/oecd-icio.js';
import { onsUk } from '../../src/sources/ons-uk.js';
import { wiod } from '../../src/sources/wiod.js';
import { convertProducts, openWorkspace, type Manifest } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';
import { thorough } from '../thorough.js';
import { scratch } from './helper.js';

const known = SOURCES as Source[];
for (const s of [
  comtrade,
  comtradeBulk,
  hs4Panel,
  gravity,
  wiod,
  concordance,
  onsUk,
  oecdIcio,
  labelledMatrix,
])
  if (!known.includes(s)) known.push(s);

const folder = await scratch();

/** Every row of a file, read a second way: plain fields, no source and no CSV parser. */
async function* plain(file: string): AsyncGenerator<string[]> {
  let header = true;
  const input = file.endsWith('.gz')
    ? createReadStream(file).pipe(createGunzip())
    : createReadStream(file);
  for await (const line of createInterface({ input })) {
    if (!header)
      yield [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map((m) => m[1] ?? m[2] ?? '');
    header = false;
  }
}

const aside = (m: Manifest): number => m.rows.setAside.reduce((n, a) => n + a.rows, 0);
function tell(m: Manifest): void {
  const why = m.rows.setAside.map((a) => `${a.rows} ${a.reason.code}`).join(', ');
  const { read, kept } = m.rows;
  process.stdout.write(`${m.files[0]?.name}: ${read} in, ${kept} kept, ${aside(m)} aside ${why}\n`);
}

describe.skipIf(sharedAbsent)(
  'the real trade and input-output tables',
  { timeout: 300_000 },
  () => {
    it('wood: the partners add up to a plain loop, the world totals stay apart', async () => {
      const workspace = await openWorkspace(`${folder}/wood`, { create: true });
      const dir = shared('data', 'comtrade-eu27-wood-imports-2018-2021');
      const added = (await workspace.add([dir])).map((r) => r.manifest);
      added.forEach(tell);
      const [partners, world] = added;
      expect(partners).toMatchObject({ side: 'importer', rows: { read: 135_551 } });
      expect(world).toMatchObject({ kind: 'series', rows: { read: 3979, kept: 3979 } });
      let total = 0;
      for await (const row of plain(`${dir}/eu27_imports_by_partner_wood.csv.gz`))
        if (row[0] === 'DEU' && row.at(-1) === '2020' && row[5] === '4401' && row[3] !== 'DEU')
          total += Math.round(Number(row.at(-2)));
      const q = {
        dataset: partners?.id ?? '',
        subject: 'DEU',
        side: 'import',
        year: 2020,
      } as const;
      const found = await workspace.partnerTotals({ ...q, product: '4401' });
      expect(found.reduce((n, p) => n + p.value, 0)).toBe(total);
      const published = await workspace.series({
        dataset: world?.id ?? '',
        measure: 'value:4401',
        subject: 'DEU',
        year: 2020,
      });
      const gap = Math.abs((published[0]?.value ?? 0) / total - 1);
      expect(gap).toBeLessThan(0.01);
      await workspace.close();
    });

    it('fish: both sides are held apart, and their gap is there for every pair', async () => {
      const workspace = await openWorkspace(`${folder}/fish`, { create: true });
      const dir = shared('data', 'comtrade-fish-bilateral-2000-2020');
      const [fish] = (await workspace.add([dir])).map((r) => r.manifest);
      if (fish === undefined) throw new Error('no dataset');
      tell(fish);
      expect(fish).toMatchObject({ side: 'both', rows: { read: 610_940 } });
      const key = { reported: 0, mirrored: 0, imports: 0 };
      for await (const [year, reporter, flow, partner, product, value] of plain(
        `${dir}/fish_bilateral_annual.csv.gz`,
      )) {
        if (year !== '2018') continue;
        const v = Math.round(Number(value));
        if (reporter === 'NOR' && flow === 'M' && partner !== 'NOR') key.imports += v;
        if (product !== '030214') continue;
        if (reporter === 'NOR' && flow === 'X' && partner === 'USA') key.reported += v;
        if (reporter === 'USA' && flow === 'M' && partner === 'NOR') key.mirrored += v;
      }
      const q = {
        dataset: fish.id,
        reporter: 'NOR',
        partner: 'USA',
        product: '030214',
        year: 2018,
      };
      const [row] = await workspace.mirror(q);
      expect(row).toMatchObject({ reported: key.reported, mirrored: key.mirrored });
      expect(row?.gap).toBeCloseTo(
        Math.abs(key.reported - key.mirrored) / Math.max(key.reported, key.mirrored),
      );
      const [one] = await workspace.reconciled({ ...q, rule: 'importer' });
      expect(one).toMatchObject({ value: key.mirrored, by: 'importer' });
      const own = await workspace.partnerTotals({
        dataset: fish.id,
        subject: 'NOR',
        side: 'import',
        year: 2018,
      });
      expect(own.reduce((n, p) => n + p.value, 0)).toBe(key.imports);
      await workspace.close();
    });

    it('the panel of headings and the gravity panel', async () => {
      const workspace = await openWorkspace(`${folder}/panels`, { create: true });
      const dirs = ['comtrade-hs4-23countries-1989', 'gravity-agtpa'].map((d) => shared('data', d));
      const added = (await workspace.add(dirs)).map((r) => r.manifest);
      added.forEach(tell);
      const [panel, agtpa] = added;
      let total = 0;
      for await (const [, from, , , value] of plain(`${dirs[0]}/hs4_bilateral_24x24.csv.gz`))
        if (from === 'CHL') total += Math.round(Number(value) * 1000);
      const q = { dataset: panel?.id ?? '', subject: 'CHL', side: 'export', year: 1989 } as const;
      const found = await workspace.partnerTotals(q);
      // Sums of thousands of rounded floats: the last dollars may differ from rounding on the digits.
      expect(Math.abs(found.reduce((n, p) => n + p.value, 0) - total)).toBeLessThan(3);
      expect(agtpa?.rows).toEqual({ read: 99_981, kept: 99_981, setAside: [] });
      const trade = await workspace.series({
        dataset: agtpa?.id ?? '',
        measure: 'trade',
        subject: 'ARG',
        year: 1986,
      });
      expect(trade.find((r) => r.partner === 'AUS')?.value).toBe(27.7648739067614);
      expect(trade.find((r) => r.partner === 'ARG')?.value).toBe(61288.5902628606);
      await workspace.close();
    });

    it('WIOD: a year’s cells, outputs and lists', async () => {
      const workspace = await openWorkspace(`${folder}/wiod`, { create: true });
      const dir = shared('data', 'wiod2013-mrio');
      const names = (await readdir(dir)).filter((f) => /\.csv(\.gz)?$/.test(f));
      expect(names).toHaveLength(19);
      const some = names.filter((f) => !/\d{4}/.test(f) || f.includes('2008'));
      const wanted = thorough ? [dir] : some.map((f) => `${dir}/${f}`);
      const added = (await workspace.add(wanted)).map((r) => r.manifest);
      added.forEach(tell);
      expect(added).toHaveLength(thorough ? names.length : some.length);
      expect(added.every((m) => aside(m) === 0)).toBe(true);
      const of = (name: string): string => added.find((m) => m.files[0]?.name === name)?.id ?? '';
      const cells = await workspace.cells({ dataset: of('wiot_2008.csv.gz'), year: 2008 });
      let total = 0;
      for await (const row of plain(`${dir}/wiot_2008.csv.gz`)) total += Number(row[4]);
      expect(cells.reduce((n, c) => n + c.value, 0)).toBe(total);
      expect(cells).toHaveLength(482_988);
      const output = await workspace.series({ dataset: of('output_2008.csv') });
      expect(output).toHaveLength(1435);
      // What Chinese electronics sell is their output, but for amounts cut to whole millions.
      const sold = cells
        .filter((c) => c.fromPlace === 'CHN' && c.fromSector === 'c14')
        .reduce((n, c) => n + c.value, 0);
      const made = output.find((o) => o.subject === 'CHN' && o.measure === 'gross_output:c14');
      expect(Math.abs(sold - (made?.value ?? 0))).toBeLessThan(114);
      await workspace.close();
    });

    it('concordances, and a conversion that loses nothing', async () => {
      const workspace = await openWorkspace(`${folder}/concordances`, { create: true });
      const dir = shared('data', 'classifications-concordances');
      const all = (await readdir(dir)).filter((f) => f.endsWith('.gz'));
      expect(all.length).toBeGreaterThanOrEqual(150);
      // What is converted by, and one in ten of the others.
      const some = all.filter((f, i) => i % 10 === 0 || /^hs[45]_sitc4/.test(f));
      const files = thorough ? all : some;
      const baci = shared(
        'data',
        'baci-zaf-afg-2020',
        'baci_hs17_y2020_v202201_exporters_4_710.csv.gz',
      );
      const wanted = thorough ? [dir] : files.map((f) => `${dir}/${f}`);
      const added = (await workspace.add([...wanted, baci])).map((r) => r.manifest);
      const tables = added.filter((m) => m.source === 'concordance');
      tables.filter((m) => aside(m) > 0).forEach(tell);
      const sum = (f: (m: Manifest) => number): number => tables.reduce((n, m) => n + f(m), 0);
      process.stdout.write(
        `concordances: ${sum((m) => m.rows.read)} in, ${sum((m) => m.rows.kept)} kept, ${sum(aside)} aside\n`,
      );
      expect(tables).toHaveLength(files.length);
      expect(sum((m) => m.rows.read)).toBe(sum((m) => m.rows.kept) + sum(aside));
      const flows = added.find((m) => m.source === 'baci')?.id ?? '';
      const of = (name: string): string => tables.find((m) => m.files[0]?.name === name)?.id ?? '';
      const report = await convertProducts(workspace, flows, of('hs5_sitc4.csv.gz'), {
        year: 2020,
      });
      process.stdout.write(
        `${JSON.stringify({ ...report, converted: report.converted.length, unmatched: report.unmatched.length })}\n`,
      );
      const out = report.converted.reduce((n, p) => n + p.value, 0);
      expect(out + report.none.value).toBe(report.total);
      let total = 0;
      for await (const row of plain(baci)) total += Math.round(Number(row[4]) * 1000);
      expect(report.total).toBe(total);
      await expect(
        convertProducts(workspace, flows, of('hs4_sitc4.csv.gz'), { year: 2020 }),
      ).rejects.toThrow('HS5');
      await workspace.close();
    });

    it('United Kingdom 2010: the product-by-product account adds up', async () => {
      const workspace = await openWorkspace(`${folder}/uk`, { create: true });
      const file = shared('verify', 'uk2010', 'uk_2010_data.csv.gz');
      const [uk] = (await workspace.add([file])).map((r) => r.manifest);
      if (uk === undefined) throw new Error('no dataset');
      tell(uk);
      expect(uk.rows.read).toBe(123_930);
      const cells = await workspace.cells({ dataset: uk.id, year: 2010 });
      const column = cells.filter((c) => c.toSector === '01').reduce((n, c) => n + c.value, 0);
      let total = Number.NaN;
      for await (const row of plain(file))
        if (
          row[0] === 'Total output' &&
          row[4] === '01' &&
          row[5]?.startsWith('Input-Output table')
        )
          total = Number(row[3]);
      expect(total).toBe(21_182);
      expect(column).toBeCloseTo(total, 6);
      await workspace.close();
    });
  },
);
