/** `tuchu data mirror` and `tuchu data convert`: two reports of one flow, one product in two classifications. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, scratch } from './run.js';

const home = scratch();
afterAll(() => home.remove());
const HEADER = 'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months';
let flows = '';
let codes = '';

async function add(name: string, text: string): Promise<string> {
  const file = join(home.dir, name);
  writeFileSync(file, text);
  const { out, err } = await run(home.dir, ['data', 'add', file, '--json']);
  expect(err).not.toContain('tuchu:');
  const [added] = JSON.parse(out) as readonly [{ readonly manifest: { readonly id: string } }];
  return added.manifest.id;
}

beforeAll(async () => {
  mkdirSync(home.dir, { recursive: true });
  flows = await add(
    'sides.csv',
    `${HEADER}\n${[
      '2018,NOR,X,VNM,030214,75000000,1,12',
      '2018,VNM,M,NOR,030214,100000000,1,12',
      '2018,NOR,X,USA,030214,11000000,1,12',
      '2018,FRA,M,NOR,030219,60,1,12',
      '2018,NOR,X,FRA,030219,100,1,12',
    ].join('\n')}\n`,
  );
  codes = await add('hs_map.csv', 'HS_6d,SITC4_5d\n030214,03412\n030219,03418\n030219,03419\n');
});

describe('tuchu data mirror', () => {
  it('shows both reports, the gap, and one value by the rule named', async () => {
    const { code, out } = await run(home.dir, ['data', 'mirror', flows, 'NOR', '--year', '2018']);
    expect(code).toBe(0);
    expect(out).toMatch(/Viet Nam +030214 +USD 75\.0 m +USD 100\.0 m +25\.0% +USD 100\.0 m/);
    expect(out).toMatch(/United States +030214 +USD 11\.0 m +– +– +USD 11\.0 m/);
    expect(out.replaceAll('\n', ' ')).toContain(
      '3 of 3 flows, largest first. Both sides report 2; in 1 they differ',
    );
  });

  it('gives every flow as JSON, by another rule, in Vietnamese, of one product', async () => {
    const args = ['data', 'mirror', flows, 'NOR', '--year', '2018', '--product', '030219'];
    const { out } = await run(home.dir, [...args, '--rule', 'mean', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      subject: 'NOR',
      side: 'export',
      year: 2018,
      unit: 'USD',
      rule: 'mean',
      rows: [
        {
          partner: 'FRA',
          product: '030219',
          reported: 100,
          mirrored: 60,
          months: { reported: null, mirrored: null },
          gap: 0.4,
          reconciled: { partner: 'FRA', product: '030219', value: 80, by: 'both' },
        },
      ],
    });
    const vi = await run(home.dir, [...args, '--lang', 'vi']);
    expect(vi.out).toContain('Na Uy, xuất khẩu năm 2018');
  });

  it.each([
    [['--year', '2017'], 'holds no exports of Norway in 2017'],
    [[], 'needs a dataset, a country and a year'],
    [['--year', '2018', '--rule', 'guess'], '--rule takes importer, exporter, mean, not `guess`'],
    [['--year', '2018', '--as', 'x'], 'does not take --as'],
  ])('refuses %j', async (args, said) => {
    const { code, out, err } = await run(home.dir, ['data', 'mirror', flows, 'NOR', ...args]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });
});

describe('tuchu data convert', () => {
  it('says what share of value has one counterpart, several, or none', async () => {
    const { code, out } = await run(home.dir, ['data', 'convert', flows, codes, '--year', '2018']);
    expect(code).toBe(0);
    expect(out).toMatch(/ one +1 +USD 100\.0 m +100\.0%/);
    expect(out).toMatch(/ several +1 +USD 60 /);
    expect(out).toMatch(/ none +0 +USD 0 /);
    expect(out).toContain('3 of 3 products of SITC4, largest first');
    expect(out).toMatch(/03418 +USD 30\n +03419 +USD 30/);
  });

  it('has no answer for a year that is not held, or for a table that is not a concordance', async () => {
    const year = await run(home.dir, ['data', 'convert', flows, codes, '--year', '2017']);
    expect([year.code, year.out]).toEqual([2, '']);
    expect(year.err).toContain('holds no flows in 2017');
    const kind = await run(home.dir, ['data', 'convert', flows, flows, '--year', '2018']);
    expect(kind.err).toContain('holds flows, not codes');
  });
});
