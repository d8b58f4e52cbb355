import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { shared, sharedAbsent } from '../shared.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
beforeAll(async () => {
  const first = await tuchu('data', 'list');
  expect(first.err).toContain('the starter pack was loaded (3 datasets)');
}, 60_000);
afterAll(() => home.remove());

describe('tuchu assess VNM', () => {
  it('prints what a first run must show', async () => {
    const { code, out, err } = await tuchu('assess', 'VNM');
    expect([code, err]).toEqual([0, '']);
    const flat = out.replace(/\s+/g, ' ');
    for (const expected of [
      '14 / 14 / 14 = 42',
      'European Union joins the ladder on 29 January 2026: then 15 / 14 / 14 = 43',
      '5 of 5 permanent members of the Security Council, 7 of 7 of the G7 and 16 of 19 G20 states',
      'G7 states only 7 7 4 / 2 / 1',
      'United States 32.2% [4, 5, 6] USD 153.2 bn',
      'China 14.5% [7, 5, 6] USD 69.0 bn (e)',
      'China 40.9% [4, 5, 6] USD 186.0 bn',
      'The United States is the largest known market, China the largest known supplier in 2025',
      'HHI exports 0.128 to 0.355',
      'HHI imports 0.172 to 0.416',
      'China the largest supplier in 2016',
      'HHI exports 0.093',
      'HHI imports 0.164',
      'Year by year to 2016: the United States the largest market since 2002, China the largest supplier since 2003',
      'What is missing: 8 gaps',
    ])
      expect(flat).toContain(expected);
    expect(flat).toMatch(/G20 with unions 16 21 10 \/ 4 \/ 2/);
  });

  it('fits 80 columns in both languages, addresses aside, which are never broken', async () => {
    for (const lang of ['en', 'vi']) {
      const { out } = await tuchu('assess', 'VNM', '--lang', lang);
      const wide = out.split('\n').filter((line) => stringWidth(line) > 80);
      expect(wide.filter((line) => !/^ +https?:\/\/\S+$/.test(line))).toEqual([]);
    }
  });

  it('speaks Vietnamese, numbers included', async () => {
    const { out } = await tuchu('assess', 'Việt Nam', '--lang', 'vi');
    expect(out).toContain('42 quan hệ đối tác; một thị trường chiếm 32% xuất khẩu');
    expect(out).toContain('153,2 tỷ USD');
    expect(out.replace(/\s+/g, ' ')).toContain('HHI xuất khẩu 0,128 đến 0,355');
  });

  it('knows nothing of what came after the day', async () => {
    const { out } = await tuchu('assess', 'VNM', '--as-of', '2012-12-31');
    // A source may have been published, or read, after the day that it speaks of.
    const said = out.replace(/^ {2}\[\d+\].*(\n {6}\S.*)*/gm, '').replaceAll('2000-2016', '');
    expect(said).not.toMatch(/201[3-9]|202\d/);
    expect(out.replace(/\s+/g, ' ')).toContain('the United States the largest market since 2002');
  });

  it('before the ladder begins it says so and counts nothing', async () => {
    for (const lang of ['en', 'vi']) {
      const { code, out } = await tuchu('assess', 'VNM', '--as-of', '1990-01-01', '--lang', lang);
      expect(code).toBe(0);
      const title = out.split('\n')[1] ?? '';
      expect(title).not.toMatch(/^0/);
      expect(out).not.toMatch(/– (of|trên) 0/);
      expect(out).toContain('2001');
    }
  });

  it('a day after all that is recorded says up to when it is', async () => {
    const { out } = await tuchu('assess', 'VNM', '--as-of', '2030-06-30');
    expect(out.replace(/\s+/g, ' ')).toContain('as far as recorded up to February 2026');
    const end = await tuchu('relations', 'VNM', '--as-of', '9999-12-31');
    expect(end.out).toContain('14 / 14 / 14');
  });

  it('gives every Finding as JSON, each with method, evidence and coverage', async () => {
    const { out } = await tuchu('assess', 'VNM', '--json');
    const findings = JSON.parse(out) as Finding[];
    expect(findings.length).toBeGreaterThan(60);
    expect(new Set(findings.map((f) => f.id)).size).toBe(findings.length);
    for (const f of findings) {
      expect(f.method.formula).not.toBe('');
      expect(f.coverage.of.code).not.toBe('');
      expect(f.label.vi).not.toBe('');
      if (f.value.kind === 'missing') expect(f.value.missing.detail.code).not.toBe('');
      else expect(f.evidence.length, f.id).toBeGreaterThan(0);
    }
  });

  it('gives the same bytes twice', async () => {
    const [a, b] = [await tuchu('assess', 'VNM', '--json'), await tuchu('assess', 'VNM', '--json')];
    expect(a.out === b.out).toBe(true);
  });
});

describe('countries without a pack', () => {
  it('NOR works with what there is and says what is not there', async () => {
    const { code, out } = await tuchu('assess', 'NOR');
    expect(code).toBe(0);
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain('There is no pack of dated facts for Norway');
    expect(flat).toContain('(2016)');
    expect(flat).toContain('A pack of dated facts for Norway');
    expect(flat).not.toMatch(/\d+ partnerships/);
  });

  it('a country with readings only gets a trend but no partner table', async () => {
    const { out } = await tuchu('assess', 'KEN');
    expect(out).toContain('What is missing');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'One market takes 13% of exports and one supplier sends 37% of imports (2016)',
    );
    expect(out).not.toContain('Exports to, 2016');
    expect(out).toMatch(/2000 to 2016/);
  });

  it('a place with no data at all says so', async () => {
    const { code, out } = await tuchu('assess', 'ATA');
    expect(code).toBe(0);
    expect(out).toContain('nothing here can be measured yet');
  });
});

describe('tuchu relations VNM', () => {
  it.each([
    ['2024-10-31', '8 / 10 / 14'],
    ['2025-08-22', '13 / 10 / 15'],
    ['2025-12-31', '14 / 14 / 14'],
  ])('on %s prints %s on one line', async (day, counts) => {
    const { out } = await tuchu('relations', 'VNM', '--as-of', day);
    expect(out.split('\n').some((line) => line.includes(counts))).toBe(true);
  });

  it('counts the EU from the day it joins', async () => {
    const { out } = await tuchu('relations', 'VNM', '--as-of', '2026-01-29');
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain('gives 15 / 14 / 14 = 43 (European Union)');
    expect(flat).toMatch(/G20 with unions 17 21/);
  });

  it('for NOR there is no ladder, and the groups followed are named', async () => {
    const { out } = await tuchu('relations', 'NOR');
    expect(out.replace(/\s+/g, ' ')).toContain('no pack of dated facts for Norway');
    expect(out.replace(/\s+/g, ' ')).toContain('Norway is in none of the groups followed here: P5');
    for (const ask of ['agreements', 'standing', 'with COUNTRY', 'matrix'])
      expect(out).toContain(`tuchu relations NOR ${ask}`);
    expect(out).toContain('docs/add-a-country.md');
    expect(out).not.toContain('packs/nor');
    expect(out).not.toMatch(/\n\n\n|\n\n$/);
  });

  it('before there was a state nobody stands anywhere; before it was known, an undated tier is possible', async () => {
    const flat = async (day: string): Promise<string> =>
      (await tuchu('relations', 'VNM', '--as-of', day)).out.replace(/\s+/g, ' ');
    expect(await flat('1900-01-01')).not.toMatch(/Laos|Cuba/);
    expect(await flat('2020-01-01')).toContain(
      'possibly (day not known; held by 31 October 2025): Cambodia, Cuba, Laos',
    );
  });

  it('names the newest steps with their days, the command for all, and up to when it was looked up', async () => {
    const { out } = await tuchu('relations', 'VNM');
    expect(out).toMatch(/^Viet Nam on 31 December 2025: /);
    expect(out).toMatch(/\n {2}United Kingdom .* 29 October 2025\n/);
    expect(out.trimEnd().split('\n\n').at(-1)).toContain('`tuchu relations VNM partners');
    const later = await tuchu('relations', 'VNM', '--as-of', '2030-01-01');
    expect(later.out.split('\n')[1]).toContain('The pack is looked up to February 2026');
  });

  it('its help names every verb', async () => {
    const { out } = await tuchu('relations', '--help');
    for (const verb of ['partners', 'with', 'agreements', 'matrix', 'standing', 'diplomatic'])
      expect(out).toContain(`tuchu relations ${verb} --help`);
  });
});

describe.skipIf(sharedAbsent)('data and dependence', () => {
  it('adds the published file and answers product by product', async () => {
    const file = shared(
      'data',
      'comext-eu27-critical-inputs-2022-2023',
      'eu_comext_critical_inputs_cn8_2022_2023.csv.gz',
    );
    const added = await tuchu('data', 'add', file);
    expect(added.out).toContain('17,670 rows, 2022–2023');
    const again = await tuchu('data', 'add', file);
    expect(again.out).toContain('nothing done');
    const { out } = await tuchu('dependence', 'DEU', '--side', 'import');
    expect(out).toContain('Germany, imports in 2023: Eurostat Comext');
    expect(out).toMatch(/28046900\s+0\.372\s+Norway\s+54\.5%\s+EUR 634\.0 m/);
    expect(out).toMatch(/comext-2022-2023-\w+ · 2023/);
  });
});

describe('misuse and bad data', () => {
  it.each([
    [['assess'], 2, 'needs a country'],
    [['assess', 'Atlantis'], 2, '`Atlantis`'],
    [['assess', 'VNM', '--as-of', '31-12-2025'], 2, '`31-12-2025`'],
    [['assess', 'VNM', '--side', 'import'], 2, 'does not take --side'],
    [['assess', 'VNM', 'extra'], 2, '`extra`'],
    [['assess', 'VNM', '--rule', 'nope'], 2, 'no boundary rule `nope`'],
    [['assess', 'VNM', '--finding', 'nope'], 2, 'no Finding has `nope`'],
    [['dependence', 'VNM'], 2, 'say which side'],
    [['dependence', 'VNM', '--side', 'up'], 2, 'export or import, not `up`'],
    [['dependence', 'VNM', '--side', 'import', '--dataset', 'nope'], 2, '`nope`'],
    [['frobnicate'], 2, '`frobnicate`'],
    [['data'], 2, 'no command `data`'],
    [['data', 'add'], 2, 'at least one file'],
    [['data', 'add', 'no-such-file.csv'], 2, 'no-such-file.csv'],
    [['serve', '--port', '99999999'], 2, '--port'],
    [['data', 'pull', 'nobody'], 2, 'no address is known for `nobody`'],
    [['data', 'pull', 'baci', '--release', '2024'], 2, 'not `2024`'],
    [['assess', 'VNM', '--release', 'x'], 2, 'does not take --release'],
    [['assess', 'VNM', '--frob'], 2, '--frob'],
  ] as const)('%j ends with %i and one line', async (args, code, text) => {
    const ran = await tuchu(...args);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    expect(ran.err).toContain(text);
    expect(ran.err.trimEnd().split('\n').length).toBe(1);
  });

  it('a bad file changes nothing', async () => {
    const before = await tuchu('data', 'list');
    const file = join(home.dir, 'bad.csv.gz');
    const text = 't,i,j,k,v,q\n2020,710,842,870323,12.5,1\n2020,710,842,870324,-3,1\n';
    writeFileSync(file, gzipSync(text));
    const ran = await tuchu('data', 'add', file);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/bad\.csv\.gz.*3.*`?v`?.*`-3`/);
    expect(ran.err.trimEnd().split('\n').length).toBe(1);
    expect((await tuchu('data', 'list')).out).toBe(before.out);
  });
});

it('a first run that was killed is a first run again', async () => {
  const other = scratch();
  mkdirSync(join(other.dir, 'ws', 'datasets'), { recursive: true });
  const { err } = await run(other.dir, ['data', 'list']);
  expect(err).toContain('the starter pack was loaded (3 datasets)');
  other.remove();
});

describe('help', () => {
  it.each(['', 'assess', 'dependence', 'relations', 'data', 'serve', 'start'])(
    'for `%s` teaches by example in both languages',
    async (command) => {
      for (const lang of ['en', 'vi']) {
        const { code, out } = await tuchu(
          ...(command === '' ? [] : [command]),
          '--help',
          '--lang',
          lang,
        );
        expect(code).toBe(0);
        expect(out).toContain('tuchu');
        expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
      }
    },
  );

  it('says its version', async () => {
    expect((await tuchu('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
