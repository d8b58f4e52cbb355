/** `tuchu data sources`: layouts that were never tried on a real file say so, and so does what they load. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run, scratch } from './run.js';

const home = scratch();
afterAll(() => home.remove());

interface Listed {
  readonly id: string;
  readonly untried: readonly { readonly file: string; readonly from: string }[];
}

it('the list marks them and says where each header was read, in both languages', async () => {
  const { out } = await run(home.dir, ['data', 'sources']);
  expect(out).toMatch(/^ *\* SIPRI arms/m);
  expect(out).toMatch(/^ *CEPII BACI,/m);
  expect(out.replaceAll(/\s+/g, ' ')).toContain(
    'trade-register.csv: https://pypi.org/project/sipri/',
  );
  const vi = await run(home.dir, ['data', 'sources', '--lang', 'vi']);
  expect(vi.out).toContain('Cấu trúc chưa từng thử trên tệp thật');
});

it('--json names them by source', async () => {
  const { out } = await run(home.dir, ['data', 'sources', '--json']);
  const listed = JSON.parse(out) as readonly Listed[];
  const untried = listed.filter((s) => s.untried.length > 0).map((s) => s.id);
  expect(untried.sort()).toEqual([
    'baci-countries',
    'baci-products',
    'comtrade-answer',
    'comtrade-bulk',
    'itpd-e',
    'oecd-icio',
    'sipri',
    'wdi',
    'wdi-answer',
  ]);
  for (const { file, from } of listed.flatMap((s) => s.untried))
    expect(`${file}|${from}`).toMatch(/.+\|https:\/\//);
});

it('what such a layout loads carries a note; what a tried one loads does not', async () => {
  const load = async (name: string, text: string): Promise<string[]> => {
    const file = join(home.dir, name);
    writeFileSync(file, text);
    const { out } = await run(home.dir, ['data', 'add', file, '--json']);
    const [added] = JSON.parse(out) as [{ manifest: { notes: readonly { code: string }[] } }];
    return added.manifest.notes.map((n) => n.code);
  };
  const newer = 'country_code,country_name,country_iso2,country_iso3\n704,Viet Nam,VN,VNM\n';
  expect(await load('country_codes_V202601.csv', newer)).toContain('sources/untried');
  const older =
    'country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha\n704,Viet Nam,Viet Nam,VN,VNM\n';
  expect(await load('country_codes_V202201.csv', older)).not.toContain('sources/untried');
});
