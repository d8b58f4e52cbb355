/**
 * Makes the starter pack from openly licensed data: `npm run starter [-- SHARED]`, where SHARED holds
 * `data/bilateral-trade-itpd-2000-2016` (default `../shared`). A test checks that the committed pack is
 * what this script makes. Only aggregates computed here are written, never a source's own file.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Countries whose partner tables the pack holds: Viet Nam, its neighbours and the larger economies. */
export const FEATURED = (
  'AUS BRA BRN CAN CHE CHL CHN DEU FRA GBR IDN IND ITA JPN KHM KOR LAO MEX MMR MYS NOR NZL PHL RUS SAU ' +
  'SGP THA TUR USA VNM ZAF'
).split(' ');

const YEAR = 2016;
const CITATION =
  'Computed by Tuchu from USITC ITPD-E bilateral totals: Borchert, Larch, Shikher and Yotov (2021), The International Trade and Production Database for Estimation (ITPD-E), International Economics 166, 140-166';
const NOTES = [
  {
    en: 'goods and services together; domestic sales left out',
    vi: 'gồm cả hàng hoá và dịch vụ; không tính tiêu thụ trong nước',
  },
];

/** @param notes what the source says of itself, in both languages */
const meta = (notes, id, title, more) => ({
  'tuchu-table': 1,
  id,
  title,
  release: '2000-2016',
  licence: 'US government work, free with citation; aggregates CC0',
  citation: CITATION,
  homepage: 'https://www.usitc.gov/data/gravity/itpde.htm',
  madeBy: 'npm run starter',
  derivedFrom: ['USITC ITPD-E, bilateral totals 2000-2016'],
  notes: [...NOTES, ...notes],
  ...more,
});

const number = (x) => String(Number(x.toPrecision(9)));

/** Names and contents of every file of the pack, from a folder that holds the source datasets. */
export async function makeStarter(shared) {
  const { openWorkspace } = await import('../dist/store/index.js');
  const { blocShare, hhi, sortRows } = await import('../dist/dependence/index.js');
  const { membersAt, render } = await import('../dist/core/index.js');
  const { BLOCS, REVIEWED } = await import('../dist/assess/index.js');
  const scratch = mkdtempSync(join(tmpdir(), 'tuchu-starter-'));
  const workspace = await openWorkspace(scratch, { create: true });
  try {
    const source = join(
      shared,
      'data',
      'bilateral-trade-itpd-2000-2016',
      'itpd_totals_long.csv.gz',
    );
    const [{ manifest }] = await workspace.add([source]);
    const dataset = manifest.id;
    const notes = manifest.notes.map((n) => ({ en: render(n, 'en'), vi: render(n, 'vi') }));
    const places = new Set();
    for (const row of await workspace.placeTotals({ dataset, year: YEAR })) places.add(row.place);
    for (let year = manifest.years[0]; year < YEAR; year += 1)
      for (const row of await workspace.placeTotals({ dataset, year })) places.add(row.place);

    const readings = [];
    const tables = { export: [], import: [] };
    for (const subject of [...places].toSorted((a, b) => (a < b ? -1 : 1)))
      for (const side of ['export', 'import']) {
        const rows = await workspace.yearlyPartners({ dataset, subject, side });
        const years = [...new Set(rows.map((r) => r.year))].sort((a, b) => a - b);
        for (const year of years) {
          const own = sortRows(rows.filter((r) => r.year === year && r.value > 0));
          const total = own.reduce((sum, r) => sum + r.value, 0);
          if (total === 0) continue;
          const shares = own.map((r) => r.value / total);
          const line = (measure, partner, value, unit) =>
            readings.push([subject, measure, side, partner, year, value, unit].join(','));
          line('hhi', '', number(hhi({ known: shares, rest: 0 })[0]), 'index01');
          line('top_share', own[0].partner, number(shares[0]), 'share');
          if (year === YEAR) {
            line('total', '', String(total), 'USD');
            const table = { subject, rows: own, rest: 0 };
            for (const bloc of BLOCS) {
              const members = membersAt(bloc, REVIEWED, 'states').filter((m) => m !== subject);
              line('bloc_share', bloc, number(blocShare(table, members)[0]), 'share');
            }
          }
        }
        if (FEATURED.includes(subject))
          for (const r of rows)
            if (r.year === YEAR && r.value > 0)
              tables[side].push(
                [
                  ...(side === 'export' ? [subject, r.partner] : [r.partner, subject]),
                  'TOTAL',
                  YEAR,
                  r.value,
                ].join(','),
              );
      }
    const csv = (header, lines) =>
      `${header}\n${lines.toSorted((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    const flows = {
      kind: 'flows',
      unit: 'USD',
      classification: 'TOTAL',
      flow: 'goods and services',
      side: 'reconciled',
    };
    return {
      'exports-2016.csv': csv('from,to,product,year,value', tables.export),
      'exports-2016.meta.json': json(
        meta(
          notes,
          'starter-exports',
          {
            en: 'USITC ITPD-E, exports by partner, 2016',
            vi: 'USITC ITPD-E, xuất khẩu theo đối tác, 2016',
          },
          { ...flows, scope: { from: FEATURED, to: 'all', products: 'total' } },
        ),
      ),
      'imports-2016.csv': csv('from,to,product,year,value', tables.import),
      'imports-2016.meta.json': json(
        meta(
          notes,
          'starter-imports',
          {
            en: 'USITC ITPD-E, imports by partner, 2016',
            vi: 'USITC ITPD-E, nhập khẩu theo đối tác, 2016',
          },
          { ...flows, scope: { from: 'all', to: FEATURED, products: 'total' } },
        ),
      ),
      'readings-2000-2016.csv': csv('subject,measure,side,partner,year,value,unit', readings),
      'readings-2000-2016.meta.json': json(
        meta(
          notes,
          'starter-readings',
          {
            en: 'USITC ITPD-E, yearly concentration of trade',
            vi: 'USITC ITPD-E, độ tập trung thương mại từng năm',
          },
          {
            kind: 'series',
            unit: 'mixed',
            classification: null,
            flow: 'goods and services',
            side: null,
            scope: null,
          },
        ),
      ),
    };
  } finally {
    await workspace.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await makeStarter(process.argv[2] ?? join(root, '..', 'shared'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, 'starter', name), text);
    console.log(`${name}  ${text.length} bytes, ${text.split('\n').length - 2} rows`);
  }
}
