/** `tuchu dependence cut-off`, `substitutes`, `weak-points`, `bystanders`, on a small world of made-up amounts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { places } from '../../src/core/index.js';
import { run, scratch } from './run.js';

const { dir, remove } = scratch();
const m49 = (code: string): number | null => places().find((p) => p.code === code)?.m49 ?? null;
/** Enough sellers and buyers for a table of the whole world, each with a hair of trade. */
const crowd = places()
  .filter((p) => p.kind === 'country' && p.m49 !== null && p.code > 'F')
  .filter(
    (p) =>
      ![
        'IND',
        'USA',
        'VNM',
        'FRA',
        'ITA',
        'NOR',
        'CHE',
        'LIE',
        'SMR',
        'MCO',
        'VAT',
        'TWN',
      ].includes(p.code),
  )
  .slice(0, 110);

beforeAll(async () => {
  const flow = (from: string, to: string, amount: number): string =>
    `2020,${m49(from)},${m49(to)},030617,${amount},1`;
  const rows = [
    flow('IND', 'VNM', 500),
    flow('USA', 'VNM', 500),
    flow('IND', 'USA', 300),
    flow('VNM', 'USA', 100),
    ...crowd.map((p, i) => `2020,${p.m49},${crowd[(i + 1) % crowd.length]?.m49},030617,0.001,1`),
  ];
  const file = join(dir, 'BACI_HS17_Y2020_V202201.csv');
  writeFileSync(file, `t,i,j,k,v,q\n${rows.join('\n')}\n`);
  await run(dir, ['data', 'add', file]);
});
afterAll(remove);

const ask = (...words: string[]): ReturnType<typeof run> => run(dir, ['dependence', ...words]);
const findings = async (...words: string[]): Promise<Finding[]> => {
  const { out, err } = await ask(...words, '--json');
  expect(err.includes('tuchu:')).toBe(false);
  return JSON.parse(out) as Finding[];
};

describe('tuchu dependence cut-off', () => {
  it('prints both sides’ losses, who bears them, and what is assumed', async () => {
    const { out, code } = await ask('cut-off', 'VNM', '--from', 'IND', '--sigma', '2');
    expect(code).toBe(0);
    // Half of purchases, σ = 2: prices double. India sold 500 of 800 to Viet Nam: ln(8/3).
    expect(out).toMatch(/Viet Nam +0\.693 +50\.0%/);
    expect(out).toMatch(/India +0\.981 +62\.5%/);
    expect(out).toMatch(/Net leverage +-0\.288/);
    expect(out).toContain('Who loses: Viet Nam, as a buyer: prices rise when supplies of India');
    expect(out).toMatch(/Supply\s+at\s+home:\s+none\s+assumed\./);
    expect(out).not.toContain('assumes_no_domestic_supply');
    const vi = await ask('cut-off', 'VNM', '--from', 'IND', '--sigma', '2', '--lang', 'vi');
    expect(vi.out).toContain('Ai chịu tổn thất: Việt Nam, với tư cách bên mua');
  });

  it('prints every Finding again by its own command', async () => {
    const list = await findings('cut-off', 'VNM', '--from', 'IND', '--sigma', '2', '--rho', '0.5');
    const loss = list.find((f) => f.measure === 'real_loss' && f.product === undefined);
    expect(loss?.reproduce).toContain('--sigma 2 --rho 0.5');
    const words = (loss?.reproduce ?? '').split(' ').slice(2);
    expect(await findings(...words)).toEqual(list);
  });

  it('asks for elasticities where there are none, and refuses misuse', async () => {
    const { out } = await ask('cut-off', 'VNM', '--from', 'IND');
    expect(out).toContain('elasticities are not loaded');
    const bad = await Promise.all([
      ask('cut-off', 'VNM'),
      ask('cut-off', 'VNM', '--from', 'IND', '--to', 'USA'),
      ask('cut-off', 'VNM', '--from', 'VNM'),
      ask('cut-off', 'VNM', '--from', 'IND', '--limit', 'x=1'),
      ask('cut-off', 'VNM', '--from', 'Atlantis'),
      ask('cut-off'),
      ask('substitutes', 'VNM'),
      ask('bystanders', 'VNM'),
      ask('weak-points', '--sigma', '2'),
    ]);
    for (const { code, err, out: nothing } of bad) {
      expect([code, nothing]).toEqual([2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    expect(bad[0]?.err).toContain('either suppliers');
  });
});

describe('tuchu dependence substitutes, weak-points, bystanders', () => {
  it('who else could sell', async () => {
    const { out, code } = await ask('substitutes', 'VNM', '--product', '030617', '--from', 'IND');
    expect(code).toBe(0);
    expect(out).toMatch(/United States +USD 500,000/);
    expect(out).toContain('Rauch');
  });

  it('where the world is weak, exporter by exporter, and for one country', async () => {
    const world = await findings('weak-points', '--product', '030617');
    expect(world[0]).toMatchObject({ subject: 'IND', measure: 'partner_share', unit: 'share' });
    const { out } = await ask('weak-points', 'VNM');
    expect(out).toContain('Viet Nam: vulnerability to weak points');
  });

  it('who wins when two fight', async () => {
    const list = await findings('bystanders', 'VNM', '--from', 'IND');
    const gain = list.find((f) => f.measure === 'proportional_gain' && f.partner === 'USA');
    expect(gain?.value).toEqual({ kind: 'point', value: 500_000 });
    const surge = list.find((f) => f.measure === 'import_surge' && f.partner === 'USA');
    expect(surge?.value).toEqual({ kind: 'interval', low: 0, high: 500_000 });
  });

  it('each has help in both languages', async () => {
    for (const verb of ['cut-off', 'substitutes', 'weak-points', 'bystanders'])
      for (const lang of ['en', 'vi']) {
        const { out } = await ask(verb, '--help', '--lang', lang);
        expect(out).toContain(`tuchu dependence ${verb}`);
        expect(out.split('\n').every((line) => line.length <= 84)).toBe(true);
      }
  });
});
