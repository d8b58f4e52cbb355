import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS, helpFor } from '../../src/cli/help.js';
import { run, scratch } from './run.js';

const { dir, remove } = scratch();
beforeAll(async () => {
  const file = join(dir, 'totals.csv');
  writeFileSync(file, 'year,from,to,value\n2015,Vietnam,China,5\n2016,Vietnam,USA,10\n');
  expect((await run(dir, ['data', 'add', file])).code).toBe(0);
}, 60_000);
afterAll(remove);

it('shows a dataset by the beginning of its id, in both languages, and as JSON', async () => {
  const en = await run(dir, ['data', 'show', 'itpd']);
  expect(en.code).toBe(0);
  expect(en.out).toContain('US International Trade Commission');
  expect(en.out).toMatch(/Viet Nam +██ +2/);
  const vi = await run(dir, ['data', 'show', 'itpd', '--lang', 'vi']);
  expect(vi.out).toContain('Bên xuất khẩu');
  const { out } = await run(dir, ['data', 'show', 'itpd', '--json']);
  const { manifest, coverage } = JSON.parse(out) as {
    manifest: { id: string };
    coverage: object[];
  };
  expect(manifest.id).toMatch(/^itpd-totals-2015-2016-/);
  expect(coverage).toContainEqual({ role: 'to', place: 'CHN', year: 2015, rows: 1 });
});

it('shows as many places as asked, and says how to see all', async () => {
  const few = await run(dir, ['data', 'show', 'starter-exports', '--top', '2']);
  expect(few.out).toContain('2 of 31 places, most rows first');
  const all = await run(dir, ['data', 'show', 'starter-exports', '--top', 'all']);
  expect(all.out.split('\n').length).toBeGreaterThan(150);
  expect(all.out).not.toContain('most rows first');
});

it.each([
  [['data', 'show', 'starter'], 'several datasets begin with `starter`'],
  [['data', 'show', 'nothing'], 'no dataset begins with `nothing`; there are itpd-totals-'],
  [['data', 'show'], '`tuchu data show` needs a dataset'],
  [['data', 'cite', 'itpd', '--as', 'ris'], '--as takes text or bibtex or csl, not `ris`'],
  [['data', 'cite', 'itpd', 'x'], 'has no use for `x`'],
  [['data', 'rows', 'itpd'], 'say where to'],
  [['data', 'rows', 'itpd', '--out', 'x.pdf'], 'a .csv or an .xlsx file'],
  [['data', 'rows', 'itpd', '--out', 'x.xlsx', '--bom'], '--bom is for .csv files'],
  [['data', 'rows', 'itpd', '--out', 'x.csv', '--country', 'Atlantis'], '`Atlantis`'],
  [['data', 'mirror', 'itpd', 'VNM', '--year', '2016'], 'dataset `itpd-totals-2015-2016-'],
  [['data', 'convert', 'itpd', 'itpd', '--year', '2016'], 'holds flows, not codes'],
  [['data', 'show', 'itpd', '--force'], 'does not take --force'],
])('%j is refused with one line', async (args, words) => {
  const { code, err } = await run(dir, args);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});

it('prints a citation that can be pasted', async () => {
  const text = await run(dir, ['data', 'cite', 'itpd', '--lang', 'vi']);
  expect(text.out).toMatch(
    /^US International Trade Commission\. .*Trong Tuchu: bộ dữ liệu itpd-.*\n$/,
  );
  expect((await run(dir, ['data', 'cite', 'itpd', '--as', 'bibtex'])).out).toMatch(
    /^@dataset\{itpd-/,
  );
  const csl = await run(dir, ['data', 'cite', 'itpd', '--as', 'csl']);
  expect(JSON.parse(csl.out)).toHaveLength(1);
});

it('writes rows and the command that wrote them, once', async () => {
  const file = join(dir, 'viet nam.csv');
  const args = ['data', 'rows', 'itpd', '--country', 'Việt Nam', '--year', '2016', '--out', file];
  const done = await run(dir, args);
  expect(done.out).toContain('1 row written: ');
  expect(readFileSync(file, 'utf8').split('\r\n')[1]).toBe('VNM,USA,TOTAL,2016,10,');
  expect(readFileSync(join(dir, 'viet nam.source.txt'), 'utf8')).toMatch(
    /tuchu data rows itpd-\S+ --out "viet nam\.csv" --country "Việt Nam" --year 2016\n/,
  );
  const again = await run(dir, args);
  expect(again.code).toBe(2);
  expect(again.err).toContain('is there already');
  expect((await run(dir, [...args, '--force', '--json'])).out).toContain('"rows": 1');
  const book = join(dir, 'rows.xlsx');
  expect((await run(dir, ['data', 'rows', 'itpd', '--out', book])).code).toBe(0);
  expect(existsSync(book)).toBe(true);
});

it('help teaches the three', () => {
  expect(COMMANDS).toContain('data');
  for (const lang of ['en', 'vi'] as const)
    for (const verb of ['data show', 'data cite', 'data rows'])
      expect(helpFor(['data'], lang)).toContain(`tuchu ${verb}`);
});
