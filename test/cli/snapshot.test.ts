import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, scratch } from './run.js';

const home = scratch();
const at = (name: string): string => join(home.dir, name);
const tuchu = (...args: string[]) => run(home.dir, args, { TUCHU_KEYS: at('keys') });
const there = (...args: string[]) => tuchu(...args, '--workspace', at('there'));
const COW = '"ccode","year","imports","exports"\n816,2010,1.5,2.5\n2,2010,3,4\n';

beforeAll(async () => {
  expect((await tuchu('keys', 'new')).code).toBe(0);
  expect((await tuchu('data', 'list')).code).toBe(0);
}, 60_000);
afterAll(() => home.remove());

describe('tuchu data export and import', () => {
  it('hands on a workspace that gives the same Findings', async () => {
    const out = at('whole.zip');
    const { code, err } = await tuchu('data', 'export', '--out', out);
    expect([code, err]).toEqual([0, '']);
    const taken = await there('data', 'import', out, '--json');
    expect(taken.code).toBe(0);
    const { added, signedBy } = JSON.parse(taken.out) as {
      added: string[];
      signedBy: { name: string };
    };
    expect([added.length, signedBy.name]).toEqual([3, 'default']);
    const [first, second] = [
      await tuchu('assess', 'VNM', '--json'),
      await there('assess', 'VNM', '--json'),
    ];
    expect(second.out).toBe(first.out);
    expect(second.err).toBe('');
    const verified = await tuchu('data', 'verify', out, '--json');
    expect((JSON.parse(verified.out) as { datasets: unknown[] }).datasets).toHaveLength(3);
  });

  it('names what a licence keeps out, and does not end as if it were whole', async () => {
    writeFileSync(at('cow_trade_sy.csv'), COW);
    expect((await tuchu('data', 'add', at('cow_trade_sy.csv'))).code).toBe(0);
    for (const [lang, told] of [
      ['en', /left out cow-trade[^]*correlatesofwar\.org/],
      ['vi', /để lại +cow-trade[^]*correlatesofwar\.org/],
    ] as const) {
      const { code, out, err } = await tuchu(
        'data',
        'export',
        '--out',
        at('mixed.zip'),
        '--force',
        '--lang',
        lang,
      );
      expect(code).toBe(1);
      expect(out).toMatch(told);
      expect(err).toContain('mixed.zip');
    }
    const listed = await tuchu('data', 'verify', at('mixed.zip'));
    expect(listed.code).toBe(0);
    expect(listed.out).toMatch(/left out cow-trade/);
  });

  it('leaves nothing when the person stops it', async () => {
    const before = readdirSync(home.dir);
    const args = ['data', 'export', '--out', at('stopped.zip')];
    const { code, err } = await run(home.dir, args, { TUCHU_KEYS: at('keys') }, true);
    expect([code, err]).toEqual([1, expect.stringContaining('stopped; nothing was changed')]);
    expect(readdirSync(home.dir)).toEqual(before);
  });

  it('says what it needs', async () => {
    for (const [args, told] of [
      [['data', 'export'], 'needs a file to write'],
      [['data', 'export', '--out', at('whole.zip')], 'is there already'],
      [['data', 'export', '--out', at('x.zip'), '--include-private'], 'include-private'],
      [['data', 'import'], 'needs a bundle'],
      [['data', 'import', at('absent.zip')], 'no such file'],
      [['data', 'import', at('whole.zip'), 'more'], 'has no use for `more`'],
      [['data', 'import', at('whole.zip'), '--force'], 'does not take --force'],
    ] as const) {
      const { code, err } = await tuchu(...args);
      expect([code, args]).toEqual([2, args]);
      expect(err).toContain(told);
    }
  });
});

describe('tuchu keys', () => {
  it('makes, lists, trusts and untrusts', async () => {
    const theirs = at('theirs');
    const made = await tuchu('keys', 'new', '--name', 'an', '--keys', theirs, '--json');
    const key = JSON.parse(made.out) as { file: string; text: string; fingerprint: string };
    expect(statSync(key.file.replace('.pub', '.pem')).mode & 0o777).toBe(0o600);
    expect(readFileSync(key.file, 'utf8')).toContain('BEGIN PUBLIC KEY');
    expect((await tuchu('keys', 'trust', key.text, '--name', 'an')).out).toContain('accepted');
    expect((await tuchu('keys', 'list')).out).toMatch(/your own default[^]*trusted {2}an/);
    expect((await tuchu('keys', 'untrust', 'an')).out).toContain('no longer accepted');
    expect((await tuchu('keys', 'list', '--lang', 'vi')).out).not.toContain('tin cậy');
    expect((await tuchu('keys', 'list', '--keys', at('none'))).out).toContain('No keys in');
    const own = (JSON.parse((await tuchu('keys', 'list', '--json')).out) as { text: string }[])[0];
    expect((await tuchu('keys', 'trust', own?.text ?? '')).out).toContain('your own key');
  });

  it('says what it needs', async () => {
    for (const [args, told] of [
      [['keys'], 'needs a verb'],
      [['keys', 'burn'], 'no `tuchu keys burn`'],
      [['keys', 'trust'], 'needs a key'],
      [['keys', 'new', '--name', 'A B'], 'small letters'],
      [['keys', 'list', '--name', 'x'], 'does not take --name'],
    ] as const) {
      const { code, err } = await tuchu(...args);
      expect([code, args]).toEqual([2, args]);
      expect(err).toContain(told);
    }
  });
});

it('the help of both fits 80 columns in both languages', async () => {
  for (const command of ['data', 'keys', ''])
    for (const lang of ['en', 'vi']) {
      const { out } = await tuchu('help', ...(command === '' ? [] : [command]), '--lang', lang);
      expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    }
});
