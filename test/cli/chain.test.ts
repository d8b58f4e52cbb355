/** `tuchu chain`: the page, its parts, one pair, every place, one Finding, a file; and what it refuses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { leatherFiles } from '../accounts/leather-files.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
const findings = async (...args: string[]): Promise<Finding[]> =>
  JSON.parse((await tuchu(...args, '--json')).out) as Finding[];
const valueOf = (f: Finding | undefined): number =>
  f?.value.kind === 'point' ? f.value.value : Number.NaN;
beforeAll(async () => {
  for (const path of leatherFiles(home.dir)) await tuchu('data', 'add', path);
}, 60_000);
afterAll(() => home.remove());

describe('tuchu chain', () => {
  it('prints the page in both languages', async () => {
    const { code, out, err } = await tuchu('chain', 'ARG');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Of what Argentina exported in 2005, 83.5% was value added at home');
    expect(out).toContain('Stuck in assembly? Not known');
    const vi = await tuchu('chain', 'ARG', '--lang', 'vi');
    expect(vi.out).toContain('Trong xuất khẩu của Argentina năm 2005, 83,5%');
  });

  it('the verb stands before the country or after it', async () => {
    const [before, after] = await Promise.all([
      tuchu('chain', 'exposure', 'DEU', '--to', 'ARG'),
      tuchu('chain', 'DEU', 'exposure', '--to', 'ARG'),
    ]);
    expect(before.code).toBe(0);
    expect(after).toEqual(before);
    expect(before.out).toContain('came straight from Argentina in 2005');
    expect(before.out).not.toContain('Whose value');
  });

  it('every Finding is printed again by its command', async () => {
    const all = await findings('chain', 'TUR', '--year', '2005');
    expect(new Set(all.map((f) => f.id)).size).toBe(all.length);
    const commands = [...new Set(all.map((f) => f.reproduce))];
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const again = await findings(...command.split(' ').slice(1));
      for (const f of all.filter((one) => one.reproduce === command))
        expect(again.find((one) => one.id === f.id)?.value, f.id).toEqual(f.value);
    }
  });

  it('sixteen terms of a pair sum to what is exported to it', async () => {
    const all = await findings('chain', 'with', 'ARG', 'DEU', '--year', '2005');
    const terms = all.filter((f) => f.measure.startsWith('wwz/'));
    expect(terms).toHaveLength(16);
    expect(terms.reduce((sum, f) => sum + valueOf(f), 0)).toBeCloseTo(1, 9);
    const [command] = new Set(all.map((f) => f.reproduce));
    expect(command).toMatch(/^tuchu chain with ARG DEU --dataset \S+ --year 2005$/);
    expect(await findings(...(command ?? '').split(' ').slice(1))).toEqual(all);
  });

  it('every place of every year, by name and not by rank', async () => {
    const { out } = await tuchu('chain', 'all');
    expect(out).toContain('Value chains of 3 places, 2000');
    const names = [...out.matchAll(/^ {2}(Argentina|Germany|Turkey|Türkiye) /gm)].map((m) => m[1]);
    expect(names).toHaveLength(6);
    expect(names.slice(0, 3)).toEqual(names.slice(0, 3).toSorted());
    expect(out).toContain('no league');
    const all = await findings('chain', 'all');
    expect(new Set(all.map((f) => f.period))).toEqual(new Set(['2000', '2005']));
    // The same numbers as each country's own page.
    const own = await findings('chain', 'exports', 'DEU', '--year', '2000');
    const share = (list: Finding[]): number =>
      valueOf(
        list.find(
          (f) =>
            f.subject === 'DEU' &&
            f.period === '2000' &&
            f.measure === 'tiva_dva_share' &&
            f.product === undefined,
        ),
      );
    expect(share(all)).toBe(share(own));
  });

  it('opens one Finding, and writes into a file that is not there yet', async () => {
    const [f] = await findings('chain', 'ARG');
    const opened = await tuchu('chain', 'ARG', '--finding', f?.id ?? '');
    expect(opened.out).toContain('e_s = Σ_r (f_sr + Z_sr)');
    const file = join(home.dir, 'chain.json');
    const first = await tuchu('chain', 'ARG', '--json', '--out', file);
    expect([first.code, first.out.includes(file)]).toEqual([0, true]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await findings('chain', 'ARG'));
    const second = await tuchu('chain', 'ARG', '--out', file);
    expect(second.code).toBe(2);
    expect(second.err).toContain('--force');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toBeInstanceOf(Array);
    expect((await tuchu('chain', 'ARG', '--out', file, '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Argentina');
  });

  it('says what stands in the way, and writes no file then', async () => {
    const file = join(home.dir, 'none.txt');
    const refused = await tuchu('chain', 'VNM', '--year', '2005', '--out', file);
    expect(refused.code).toBe(1);
    expect(existsSync(file)).toBe(false);
    const none = await tuchu('chain', 'VNM');
    expect(none.code).toBe(0);
    const flat = none.out.replace(/\s+/g, ' ');
    expect(flat).toContain('has no sectors of Viet Nam; it has ARG');
    expect(flat).toContain('tuchu data add ICIO_YEAR.csv');
    for (const [args, text] of [
      [['chain'], 'needs a country'],
      [['chain', 'climb'], 'no verb or country `climb`'],
      [['chain', 'stuck'], 'needs a country'],
      [['chain', 'with', 'ARG'], 'needs two places'],
      [['chain', 'with', 'ARG', 'ARG'], 'two different places'],
      [['chain', 'ARG', 'DEU'], 'no use for `DEU`'],
      [['chain', 'ARG', '--to', 'DEU'], '--to'],
      [['chain', 'ARG', '--dataset', 'nothing'], 'nothing'],
    ] as const) {
      const { code, err } = await tuchu(...args);
      expect([args.join(' '), code]).toEqual([args.join(' '), 2]);
      expect(err).toContain(text);
    }
  });
});
