/** `tuchu facts`: the ledger on the terminal, and packs checked, added and removed. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factsIn, factOf, smallFiles } from '../facts/small-pack.js';
import { run, scratch } from './run.js';

const { dir, remove } = scratch();
const folder = join(dir, 'nzl');
afterAll(remove);

const facts = (...args: string[]) => run(dir, ['facts', ...args]);
const json = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await facts(...args, '--json')).out);

type Files = ReturnType<typeof smallFiles>;
async function writePack(change: (files: Files) => void = () => {}): Promise<void> {
  const files = smallFiles();
  change(files);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content, null, 2));
}

describe('the ledger of a country', () => {
  it('lists facts with the source of each date, and what was left out', async () => {
    const { code, out } = await facts('VNM', '--item', 'VCFTA');
    expect(code).toBe(0);
    expect(out).toMatch(/From the pack that comes with Tuchu, as of/);
    expect(out).toMatch(/1 January 2014 ≠ \[\d/);
    expect(out).toMatch(/4 February 2014 ≠ \[\d/);
    expect(out).toMatch(/reported against the fact/);
    expect(out).toMatch(/\[1\] [\w-]+.*:\n? +https?:\/\//);
  });

  it('gives each date its own sources only, and marks one that is recalled', async () => {
    const held = (await facts('VNM', '--predicate', 'membership', '--item', 'APEC')).out;
    expect(held).toMatch(/since 15 November 1998 ≠\s+.*\n\s+\? /);
    expect(held).toMatch(/since 14 November 1998 ≠ \[1\]/);
  });

  it('shows the account asked for and the other as left out', async () => {
    const [fact] = (await json(
      'VNM',
      '--predicate',
      'membership',
      '--item',
      'APEC',
      '--prefer',
      'earliest',
    )) as {
      id: string;
      valid: { from: string };
      leftOut: { fact: { id: string }; why: { code: string; text: string } }[];
    }[];
    expect(fact).toMatchObject({ id: 'VNM/membership/APEC#1', valid: { from: '1998-11-14' } });
    expect(fact?.leftOut).toMatchObject([
      {
        fact: { id: 'VNM/membership/APEC' },
        why: { code: 'facts/laterDate', text: 'a later date, and the earliest was asked for' },
      },
    ]);
    expect(await json('VNM', '--item', 'VNM/membership/APEC', '--prefer', 'earliest')).toEqual([
      fact,
    ]);
  });

  it('gives one fact as JSON in the shape of the list', async () => {
    const one = (await json('VNM', '--item', 'VNM/membership/APEC')) as { leftOut: unknown[] }[];
    expect(one).toMatchObject([{ id: 'VNM/membership/APEC', leftOut: [{}] }]);
    const other = await json('VNM', '--item', 'VNM/membership/APEC#1');
    expect(other).toMatchObject([{ id: 'VNM/membership/APEC#1', leftOut: [] }]);
  });

  it('opens one fact whole', async () => {
    const { out } = await facts('VNM', '--item', 'VNM/partner_tier/USA/comprehensive_strategic');
    expect(out).toMatch(/Comprehensive strategic partnership with the United States/);
    expect(out).toMatch(/https?:\/\//);
    expect(out).toMatch(/tuchu facts VNM --item VNM\/partner_tier\/USA\/comprehensive_strategic/);
  });

  it.each<[string[], RegExp]>([
    [['--with', 'DEU', '--domain', 'agreements'], /European Union-Viet Nam Free/],
    [['--channel', 'party', '--as-of', '1988-12-31'], /Politburo Resolution 13/],
    [['--predicate', 'seat', '--top', '2'], /The newest 2 of \d+; `--top all` lists them all/],
    [['--predicate', 'seat', '--with', 'FRA'], /No fact answers this/],
  ])('narrows by %j', async (args, expected) => {
    const { code, out } = await facts('VNM', ...args);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  it.each<[string[], 1 | 2, RegExp]>([
    [['VNM', '--predicate', 'friend'], 2, /`friend` is no predicate; `tuchu facts schema` lists/],
    [['VNM', '--channel', 'army'], 2, /--channel takes state or party/],
    [['VNM', '--with', 'Atlantis'], 2, /--with: `Atlantis` is neither a place nor a group/],
    [['VNM', '--prefer', 'mine'], 2, /`mine` is no rule \(support, newest, earliest, latest\)/],
    [['VNM', '--source', 'hearsay'], 1, /the pack of VNM has no source `hearsay`/],
    [['VNM', '--item', 'UNC'], 1, /no fact and no item `UNC`; near it: .*UNCLOS/],
    [['constructor'], 2, /constructor/],
    [['NOR'], 1, /no pack of dated facts for Norway/],
    [[], 2, /`tuchu facts` needs a country/],
    [['VNM', '--side', 'import'], 2, /--side/],
    [['check'], 2, /`tuchu facts check` needs a pack/],
    [['add'], 2, /`tuchu facts add` needs a folder/],
    [['check', './nowhere'], 1, /no pack for `\.\/nowhere`, and no such folder/],
    [['remove', 'VNM'], 1, /holds no pack of its own for VNM/],
    [
      ['schema', 'friends.json'],
      2,
      /`friends\.json` is not a file of a pack; they are profile\.json/,
    ],
  ])('refuses %j', async (args, exit, expected) => {
    const { code, out, err } = await facts(...args);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(expected);
  });
});

describe('a pack of one’s own', () => {
  beforeEach(() => writePack());

  it('is checked by its folder, file by file', async () => {
    const { code, out } = await facts('check', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^New Zealand \(NZL\), as of December 2025: no problem\n/);
    expect(out).toMatch(/partnerships\.json: 3 facts\n/);
    expect(out).toMatch(/sources\.json: 3 sources\n/);
    expect(await json('check', folder)).toMatchObject({ code: 'NZL', problems: [] });
  });

  it('lists every problem and leaves with 1', async () => {
    await writePack((files) => {
      factsIn(files, 'partnerships.json').push(
        factOf('partner_tier/ATL', { object: 'ATL' }),
        factOf('partner_tier/SSD', { object: 'SSD', valid: { from: '2001', to: null } }),
      );
    });
    const { code, out, err } = await facts('check', folder);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      'partnerships.json: NZL/partner_tier/ATL: object `ATL`: no such place',
      expect.stringMatching(/partner_tier\/SSD: object `SSD`: South Sudan did not exist in 2001/),
    ]);
    expect(err).toBe(`tuchu: 2 problems in ${folder}\n`);
    const vi = await facts('check', folder, '--lang', 'vi');
    expect(vi.out).toMatch(/không có địa danh này\n.*Nam Sudan chưa tồn tại vào 2001/);
    const listed = await run(dir, ['facts', 'check', folder, '--json']);
    expect(listed.code).toBe(1);
    expect(JSON.parse(listed.out)).toMatchObject({
      code: 'NZL',
      problems: [{ code: 'facts/unknownPlace' }, { code: 'facts/notYet' }],
    });
  });

  it('names a file that is not JSON with line and column, beside other problems', async () => {
    await writeFile(join(folder, 'agreements.json'), '{\n  "schema": oops\n}');
    await writeFile(join(folder, 'friends.json'), '{}');
    const { code, out } = await facts('check', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/^agreements\.json: not readable as JSON: look at line 2, column 13$/m);
    expect(out).toMatch(/^friends\.json: not a file of a pack$/m);
  });

  it('is added whole, used, listed and removed', async () => {
    const added = await facts('add', folder);
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toMatch(/^New Zealand: 5 facts added in .*packs\/nzl\n$/);
    expect((await facts('NZL')).out).toMatch(
      /From your own pack in the workspace, as of December 2025/,
    );
    expect((await facts('list')).out).toMatch(/New Zealand +NZL +your own +December 2025 +5/);
    expect((await facts('add', folder)).out).toMatch(/replace your earlier pack/);
    expect((await facts('remove', 'NZL')).out).toMatch(/Your pack for NZL is removed\.\n/);
    expect((await facts('NZL')).code).toBe(1);
    expect(await readdir(join(dir, 'ws', 'packs'))).toEqual([]);
  });

  it('leaves the workspace as it was when something is wrong', async () => {
    await facts('add', folder);
    const file = join(dir, 'ws', 'packs', 'nzl', 'partnerships.json');
    const before = await readFile(file, 'utf8');
    await writePack((files) => {
      factsIn(files, 'partnerships.json').push(factOf('partner_tier/ATL', { object: 'ATL' }));
    });
    const { code, err } = await facts('add', folder);
    expect(code).toBe(1);
    expect(err).toMatch(/NZL\/partner_tier\/ATL: object `ATL`: no such place/);
    expect(await readdir(join(dir, 'ws', 'tmp'))).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(await readdir(join(dir, 'ws', 'packs'))).toEqual(['nzl']);
    await facts('remove', 'NZL');
  });

  it('says when it takes the place of one that is shipped', async () => {
    const own = join(dir, 'vnm');
    await mkdir(own, { recursive: true });
    await writeFile(
      join(own, 'sources.json'),
      await readFile(join('packs', 'vnm', 'sources.json')),
    );
    const shipped = await readFile(join('packs', 'vnm', 'profile.json'), 'utf8');
    const { timeline: _milestones, ...bare } = JSON.parse(shipped) as Record<string, unknown>;
    await writeFile(join(own, 'profile.json'), JSON.stringify(bare));
    expect((await facts('add', own)).out).toMatch(
      /used in place of the pack for VNM that comes with/,
    );
    expect((await facts('remove', 'VNM')).out).toMatch(
      /the one that comes with Tuchu is used again/,
    );
  });
});

describe('the shape of the files', () => {
  let schema: { properties: { facts: { items: { properties: Record<string, unknown> } } } };
  beforeAll(async () => {
    schema = JSON.parse((await facts('schema', 'partnerships.json')).out) as typeof schema;
  });

  it('is printed as JSON Schema', () => {
    const { predicate } = schema.properties.facts.items.properties;
    expect(predicate).toMatchObject({ enum: expect.arrayContaining(['partner_tier', 'hosted']) });
  });

  it('is listed with the predicates by kind', async () => {
    const { out } = await facts('schema');
    expect(out).toMatch(/profile\.json\n {2}sources\.json/);
    expect(out).toMatch(/state: holds from one day to another[^]*partner_tier[^]*event: happened/);
  });
});
