/** `tuchu dependence screen`: what a person types, and what is said of a wrong question. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { openWorkspace } from '../../src/store/index.js';
import { put, scratch, tableMeta } from '../store/helper.js';
import { run } from './run.js';

const folder = await scratch();
const dir = folder;
const tuchu = (...args: string[]) => run(dir, ['dependence', ...args]);

beforeAll(async () => {
  await put(
    folder,
    'flows.meta.json',
    JSON.stringify({ ...tableMeta('made-up', 'CC0-1.0'), classification: 'HS17' }),
  );
  const rows = [2018, 2019, 2020].flatMap((year) => [
    `CHN,DEU,280461,${year},75`,
    `USA,DEU,280461,${year},25`,
    `CHN,FRA,280461,${year},75`,
    `DEU,FRA,280461,${year},10`,
    `USA,DEU,950510,${year},35`,
    `CHN,DEU,950510,${year},35`,
    `JPN,DEU,950510,${year},30`,
  ]);
  const file = await put(folder, 'flows.csv', `from,to,product,year,value\n${rows.join('\n')}\n`);
  const workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  await workspace.add([file]);
  await workspace.close();
});

describe('screen', () => {
  it('names what is flagged, by whom it is sold, and the limits it was read against', async () => {
    const { out, code } = await tuchu('screen', 'DEU');
    expect(code).toBe(0);
    expect(out).toContain('Germany, imports 2020 by CEPII GeoDep');
    expect(out.replaceAll('\n', ' ')).toContain('1 of 2 are flagged');
    expect(out).toMatch(/280461 +3 \* +3 \* +0\.625 \*/);
    expect(out).toContain('China 75.0%');
    expect(out).toContain('* imports concentrated (GeoDep): > 0.400');
  });

  it('a limit of the reader’s own changes the answer and says so', async () => {
    const { out } = await tuchu('screen', 'DEU', '--limit', 'geodep-import-hhi=0.7', '--json');
    const findings = JSON.parse(out) as Finding[];
    const years = findings.find((f) => f.measure === 'geodep_years' && f.product === '280461');
    expect(years?.value).toEqual({ kind: 'point', value: 0 });
    expect(years?.reproduce).toContain('--limit geodep-import-hhi=0.7');
    const hhi = findings.find((f) => f.measure === 'import_hhi');
    expect(hhi?.limits[0]?.limit.origin).toContain('set by the reader; published: 0.4');
  });

  it('lists keep only what stands on all of them', async () => {
    const essential = await put(folder, 'essential.csv', 'code\n2804\n');
    const { out } = await tuchu('screen', 'DEU', '--list', essential);
    expect(out).toContain('280461');
    expect(out).not.toContain('950510');
    const other = await put(folder, 'toys.csv', 'code\n9505\n');
    const { out: none } = await tuchu('screen', 'DEU', '--list', essential, '--list', other);
    expect(none.replaceAll('\n', ' ')).toContain('holds no imports of Germany');
  });

  it('a list of other codes than a dataset’s refuses that dataset; of other codes than all, the question', async () => {
    const fine = await put(folder, 'fine.csv', 'code\n28046900\n');
    const coarse = await put(folder, 'heading.csv', 'code\n2804\n');
    const two = await tuchu('screen', 'DEU', '--list', fine);
    expect(two.code).toBe(2);
    expect(two.err).toContain('whose codes are HS17, such as 280461');
    const one = await tuchu('screen', 'DEU', '--list', coarse, '--limit', 'geodep-years=3');
    expect(one.code).toBe(0);
    expect(one.out.replaceAll('\n', ' ')).toContain('Dependent: years flagged >= 3.');
    expect(one.out).toContain('* years flagged, of three (GeoDep): >= 3');
    expect(one.out).not.toMatch(/two/);
  });

  it('what cannot be judged opens the share of the value', async () => {
    const { out } = await tuchu('screen', 'DEU', '--year', '2018', '--limit', 'geodep-years=1');
    const flat = out.replaceAll('\n', ' ');
    expect(flat).toContain('1 of 2 are flagged, 50.0% to 100.0% of the value; 1 cannot be judged');
  });

  it('of the world: the newest year alone where the window is not held', async () => {
    const { out } = await tuchu('screen', '--year', '2018', '--json');
    const found = (JSON.parse(out) as Finding[]).filter((f) => f.subject === 'DEU');
    const value = (measure: string) => found.find((f) => f.measure === measure)?.value;
    expect(value('products_flagged')).toEqual({ kind: 'interval', low: 0, high: 2 });
    expect(value('products_hold')).toEqual({ kind: 'point', value: 1 });
    expect(found.find((f) => f.measure === 'products_hold')?.period).toBe('2018');
  });

  it('programs are told on stderr who could not answer, and why', async () => {
    const { out, err, code } = await tuchu('screen', 'VNM', '--json');
    expect([JSON.parse(out), code]).toEqual([[], 0]);
    expect(err).toContain('holds no imports of Viet Nam in 2020\n');
    const named = await tuchu('screen', 'VNM', '--year', '2020', '--json', '--lang', 'vi');
    expect(named.code).toBe(1);
    expect(named.err).toMatch(/không có nhập khẩu của Việt Nam năm 2020\n.*không bộ dữ liệu nào/);
  });

  it('without a verb: the limits of the HHI, settable, and carried by the command', async () => {
    const set = ['DEU', '--side', 'import', '--product', '280461', '--limit', 'hhi-geodep=0.7'];
    const { out } = await tuchu(...set);
    const flat = out.replaceAll(/\s+/g, ' ');
    expect(flat).toContain('HHI above 0.180: highly concentrated (1992/97 US merger guidelines)');
    expect(flat).toContain('HHI not above 0.700: highly concentrated (CEPII GeoDep)');
    const findings = JSON.parse((await tuchu(...set, '--json')).out) as Finding[];
    expect(findings[0]?.limits.map((l) => [l.limit.id, l.crossed])).toEqual([
      ['hhi-us-1992', true],
      ['hhi-us-2023', true],
      ['hhi-us-2010', true],
      ['hhi-geodep', false],
    ]);
    const shown = findings.filter((f) => f.measure !== 'world_hhi');
    for (const f of shown) expect(f.reproduce).toContain(' --limit hhi-geodep=0.7');
    expect((await tuchu('DEU', '--side', 'import', '--limit', 'x=1')).code).toBe(2);
    const gone = await tuchu('DEU', '--side', 'import', '--year', '1999', '--json');
    expect([gone.code, gone.out]).toEqual([1, '[]\n']);
    expect(gone.err).toContain('made-up');
  });

  it('the same Findings in Vietnamese', async () => {
    const { out, code } = await tuchu('screen', 'DEU', '--lang', 'vi');
    expect(code).toBe(0);
    expect(out).toContain('Đức, nhập khẩu 2020 theo CEPII GeoDep');
  });

  it.each([
    [['screen', 'Narnia'], 'Narnia'],
    [['screen', 'DEU', '--rule', 'guess'], '--rule'],
    [['screen', 'DEU', '--rule', 'eu', '--bloc', 'XYZ'], '`XYZ` is no group known here'],
    [['screen', 'EU'], 'a question of --rule eu'],
    [['screen', 'DEU', '--limit', 'x=1'], 'there is no limit `x` here'],
    [['screen', 'DEU', '--limit', 'hhi'], '--limit takes ID=VALUE'],
    [['screen', 'DEU', '--list', 'nowhere.csv'], '`nowhere.csv` cannot be read'],
    [['screen', 'DEU', '--since', '2018'], '--since'],
    [['foo', 'VNM'], 'there is no verb or country `foo`; the verbs'],
    [['screen', 'DEU', '--limit', 'geodep-import-hhi=-5'], 'takes a number from 0 to 1'],
    [
      ['leverage', 'DEU', '--sigma', '-1'],
      '--sigma takes a number of 0 or more such as 2.5, not `-1`',
    ],
    [['cut-off', 'DEU', '--rho', '-1', '--lang', 'vi'], '--rho cần một số từ 0 trở lên'],
    [['screen', 'DEU', '--top', '-1'], '--top takes a whole number from 1'],
    [['screen', 'DEU', '--top', '--json', '--lang', 'vi'], '--top cần một giá trị đi sau'],
  ])('%j is misuse, in plain words', async (args, expected) => {
    const { err, code } = await tuchu(...args);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it.each([
    [
      ['screen', 'DEU', '--year', '1999'],
      'does not hold 1999; it holds years from 2018 to 2020',
      1,
    ],
    [
      ['screen', 'DEU', '--product', '52222'],
      'holds no product `52222` in 2020; its codes are HS17',
      1,
    ],
    [['screen', 'VNM'], 'holds no imports of Viet Nam in 2020', 0],
  ])('%j has no answer, and says why', async (args, expected, exit) => {
    const { out, err, code } = await tuchu(...args);
    expect(code).toBe(exit);
    expect(err).toBe(exit === 0 ? '' : 'tuchu: no dataset can answer; the reasons stand above\n');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(expected);
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
  });
});
