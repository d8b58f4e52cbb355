/** The real files of agreements, treaties, country lists and minerals, against plain loops. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { baciCountries } from '../../src/sources/baci-countries.js';
import { bgs } from '../../src/sources/bgs.js';
import { countryCodes } from '../../src/sources/country-codes.js';
import { desta } from '../../src/sources/desta.js';
import { ggo } from '../../src/sources/ggo.js';
import { gptad } from '../../src/sources/gptad.js';
import { huggo } from '../../src/sources/huggo.js';
import { SOURCES, type Source } from '../../src/sources/index.js';
import { labpta } from '../../src/sources/labpta.js';
import { MANY_AGREEMENTS } from '../../src/sources/many-agreements.js';
import { mledoze, mledozeTable } from '../../src/sources/mledoze.js';
import { trendAgreements } from '../../src/sources/trend-agreements.js';
import { usgs } from '../../src/sources/usgs.js';
import { openWorkspace, type Manifest, type Workspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';
import { scratch } from './helper.js';

const known = SOURCES as Source[];
for (const source of [
  ...MANY_AGREEMENTS,
  huggo,
  gptad,
  desta,
  labpta,
  trendAgreements,
  ggo,
  bgs,
  usgs,
  baciCountries,
  countryCodes,
  mledoze,
  mledozeTable,
])
  if (!known.some((s) => s.id === source.id)) known.push(source);

const folder = await scratch();

/** Every row of a file, read a second way. */
function plain(...path: string[]): Record<string, string>[] {
  const bytes = readFileSync(shared('data', ...path));
  const text = path.at(-1)?.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const delimiter = text.subarray(0, 300).includes(';') ? ';' : ',';
  return parse(text, { columns: true, bom: true, encoding: 'latin1', delimiter });
}

async function load(...path: string[]): Promise<{ workspace: Workspace; manifests: Manifest[] }> {
  const workspace = await openWorkspace(join(folder, path.join('-')), { create: true });
  const added = await workspace.add([shared('data', ...path)]);
  const manifests = added.map((r) => r.manifest);
  for (const m of manifests) {
    const { read, kept, setAside } = m.rows;
    const aside = setAside.reduce((n, a) => n + a.rows, 0);
    const why = setAside.map((a) => `${a.rows} ${a.reason.code}`).join(', ');
    process.stdout.write(`${m.files[0]?.name}: ${read} in, ${kept} kept, ${aside} aside ${why}\n`);
    expect(kept + aside, m.id).toBe(read);
  }
  return { workspace, manifests };
}
const idOf = (manifests: readonly Manifest[], file: string): string =>
  manifests.find((m) => m.files[0]?.name === file)?.id ?? '';

describe.skipIf(sharedAbsent)(
  'agreements, country lists and minerals',
  { timeout: 120_000 },
  () => {
    it('16 tables of trade agreements: Viet Nam’s entries in DESTA, provisions in TREND', async () => {
      const dir = 'trade-agreements-manytrade';
      const { workspace, manifests } = await load(dir);
      expect(manifests).toHaveLength(16);
      const entries = plain(dir, 'DESTA.csv.gz').filter((row) =>
        Object.entries(row).some(([column, value]) => /^c\d+$/.test(column) && value === '704'),
      );
      const dataset = idOf(manifests, 'DESTA.csv.gz');
      const found = await workspace.records({ dataset, subject: 'VNM' });
      expect(found).toHaveLength(entries.length);
      expect(found.length).toBeGreaterThan(10);

      const ones = plain(dir, 'TREND.csv.gz').flatMap((row) =>
        Object.entries(row).filter(([column, value]) => column.startsWith('X') && value === '1'),
      );
      const provisions = await workspace.records({ dataset: idOf(manifests, 'TREND.csv.gz') });
      expect(provisions).toHaveLength(ones.length);
      await workspace.close();
    });

    it('treaties: what Viet Nam ratified', async () => {
      const dir = 'treaties-manytreaties';
      const { workspace, manifests } = await load(dir);
      const dates = plain(dir, 'parties_GGO.csv.gz')
        .filter((r) => r['stateID'] === 'VNM' && /^(1\d|20)\d\d/.test(r['StateRatification'] ?? ''))
        .map((r) => [r['treatyID'], r['StateRatification'], r['Title']].join());
      const dataset = idOf(manifests, 'parties_GGO.csv.gz');
      const found = await workspace.records({ dataset, subject: 'VNM', what: 'ratification' });
      expect(found).toHaveLength(new Set(dates).size);
      expect(found.length).toBeGreaterThan(50);
      await workspace.close();
    });

    it('country lists: every ISO2 of both, Namibia’s NA among them', async () => {
      const { workspace, manifests } = await load('country-reference');
      for (const file of ['mledoze_countries.csv', 'mledoze_countries.json.gz']) {
        const codes = await workspace.codes({ dataset: idOf(manifests, file) });
        const iso2 = codes.filter((c) => c.toScheme === 'ISO2');
        expect(iso2).toHaveLength(250);
        expect(iso2.find((c) => c.code === 'NAM')?.toCode).toBe('NA');
        const members = codes.filter((c) => c.toScheme === 'unMember' && c.toCode === '1');
        expect(members.map((c) => c.code)).toContain('VAT');
        const flat = plain('country-reference', 'mledoze_countries.csv');
        expect(members).toHaveLength(flat.filter((r) => r['unMember'] === '1').length);
      }
      await workspace.close();
      const baci = await load('baci-zaf-afg-2020', 'country_codes_V202201.csv');
      const codes = await baci.workspace.codes({ dataset: baci.manifests[0]?.id ?? '' });
      expect(codes.filter((c) => c.toScheme === null)).toHaveLength(238);
      expect(codes.find((c) => c.code === '384' && c.toScheme === null)?.text).toBe(
        "Côte d'Ivoire",
      );
      await baci.workspace.close();
    });

    it('minerals: refined cobalt of China, and US imports of antimony, as plain loops add them', async () => {
      const dir = 'minerals-production-usgs-bgs';
      const { workspace, manifests } = await load(dir);
      expect(manifests).toHaveLength(16);
      const rows = plain(dir, 'BGS_cobalt_production.csv.gz').filter(
        (r) => r['country_trans'] === 'China' && r['bgs_commodity_trans'] === 'cobalt, refined',
      );
      const series = await workspace.series({
        dataset: idOf(manifests, 'BGS_cobalt_production.csv.gz'),
        subject: 'CHN',
        measure: 'cobalt, refined',
      });
      const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
      expect(sum(series.map((s) => s.value))).toBe(sum(rows.map((r) => Number(r['quantity']))));
      expect(series.length).toBeGreaterThan(20);

      const imports = plain(dir, 'MCS2026_Commodities_Data.csv.gz').filter(
        (r) => r['Section'] === 'Import Sources' && r['Commodity'] === 'Antimony',
      );
      const single = imports.filter((r) => r['Country'] !== 'Other countries');
      const shares = await workspace.series({
        dataset: idOf(manifests, 'MCS2026_Commodities_Data.csv.gz'),
        subject: 'USA',
      });
      const antimony = shares.filter(
        (s) => s.side === 'import' && s.measure.startsWith('Antimony:'),
      );
      expect(sum(antimony.map((s) => s.value))).toBe(sum(single.map((r) => Number(r['Value']))));
      expect(antimony.length).toBeGreaterThan(3);
      await workspace.close();
    });
  },
);
