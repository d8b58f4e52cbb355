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
  ])('%j is misuse, in plain words', async (args, expected) => {
    const { err, code } = await tuchu(...args);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it.each([
    [['screen', 'DEU', '--year', '1999'], 'does not hold 1999; it holds years from 2018 to 2020'],
    [
      ['screen', 'DEU', '--product', '52222'],
      'holds no product `52222` in 2020; its codes are HS17',
    ],
    [['screen', 'VNM'], 'holds no imports of Viet Nam in 2020'],
  ])('%j has no answer, and says why', async (args, expected) => {
    const { out, code } = await tuchu(...args);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(expected);
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
  });
});
