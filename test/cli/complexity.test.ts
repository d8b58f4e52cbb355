/** `tuchu complexity`: the answer, the reasons, the Findings again, and what it refuses. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { madeExports } from '../complexity/made-exports.js';
import { run, scratch } from './run.js';

const home = scratch();
const made = madeExports();
const tuchu = (...args: string[]) => run(home.dir, args);
const findings = async (...args: string[]): Promise<Finding[]> =>
  JSON.parse((await tuchu(...args, '--json')).out) as Finding[];
const valueOf = (f: Finding | undefined): number =>
  f?.value.kind === 'point' ? f.value.value : NaN;
beforeAll(async () => {
  await tuchu('data', 'add', ...made.files);
}, 60_000);
afterAll(() => {
  home.remove();
  rmSync(made.dir, { recursive: true, force: true });
});

describe('tuchu complexity VNM', () => {
  it('prints the index under several filters, the years, the products and the nearest', async () => {
    const { code, out, err } = await tuchu('complexity', 'VNM', '--dataset', 'made-all');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Complexity of the exports of Viet Nam under several filters, 2020');
    expect(out).toContain('Complexity of the exports of Viet Nam, 2019 to 2020');
    expect(out).toContain('What Viet Nam is specialised in, 2020');
    expect(out).toContain(
      'The filters of the Atlas (people and dollars) are not shown: no table of',
    );
    // No league unless it is asked for.
    expect(out).not.toContain('Japan');
    const vi = await tuchu('complexity', 'VNM', '--dataset', 'made-all', '--lang', 'vi');
    expect(vi.out).toContain('Việt Nam chuyên môn hóa mặt hàng nào, 2020');
  });

  it('gives Findings with method, coverage and the command that prints them again', async () => {
    const all = await findings('complexity', 'VNM', '--dataset', 'made-all');
    const eci = all.filter((f) => f.measure === 'eci' && f.period === '2020');
    expect(eci.length).toBeGreaterThanOrEqual(3);
    for (const f of all) {
      expect(f.evidence.length).toBeGreaterThan(0);
      expect(f.method.formula).not.toBe('');
      // Nothing is left of so small a world where products with few makers are out.
      expect(f.coverage.share).toBe(f.id.includes('~rare') ? 0 : 1);
    }
    // The newest year stands in two tables; it is the same Finding.
    const byId = new Map(all.map((f) => [f.id, f]));
    for (const f of all) expect(f).toEqual(byId.get(f.id));
    const [first] = eci;
    expect(first?.method.status).toBe('recalled');
    const again = await findings(...(first?.reproduce ?? '').split(' ').slice(1));
    expect(again).toEqual(all);
  });

  it('a set of filters of one’s own stands first, and its command keeps it', async () => {
    const all = await findings(
      'complexity',
      'VNM',
      '--dataset',
      'made-all',
      '--min-exports',
      '3000000',
    );
    const places = all.find((f) => f.measure === 'places_compared');
    // NRU's two millions are below three.
    expect(valueOf(places)).toBe(6);
    expect(places?.reproduce).toContain('--min-exports 3000000');
    const free = await findings('complexity', 'VNM', '--dataset', 'made-all');
    expect(valueOf(free.find((f) => f.measure === 'places_compared'))).toBe(7);
  });

  it('the list names every place, who is left out, and the first under each set', async () => {
    const { out } = await tuchu('complexity', 'VNM', '--dataset', 'made-all', '--all');
    for (const name of ['Japan', 'Germany', 'Switzerland', 'Chile', 'Kenya', 'Nauru'])
      expect(out).toContain(name);
    expect(out).toContain('First under “no filter”:');
  });

  it('adds fitness or reflections where asked', async () => {
    const fit = await tuchu('complexity', 'CHE', '--dataset', 'made-all', '--measure', 'fitness');
    expect(fit.out).toContain('Fitness stopped after');
    const all = await findings(
      'complexity',
      'CHE',
      '--dataset',
      'made-all',
      '--measure',
      'reflections',
    );
    const of = (measure: string): number =>
      valueOf(all.find((f) => f.measure === measure && f.period === '2020'));
    // The same order; each has a sign rule of its own.
    expect(Math.abs(of('reflections'))).toBeCloseTo(Math.abs(of('eci')), 1);
  });
});

describe('what cannot be answered', () => {
  it('says why of datasets that hold some exporters, or totals', async () => {
    const some = await tuchu('complexity', 'VNM', '--dataset', 'made-some');
    expect(some.code).toBe(1);
    expect(some.out).toContain('does not hold all exporters and all their buyers');
    const totals = await tuchu('complexity', 'VNM', '--dataset', 'starter-exports');
    expect(totals.code).toBe(1);
    expect(totals.out).toContain('holds totals, and complexity needs');
    const json = await tuchu('complexity', 'VNM', '--dataset', 'made-some', '--json');
    expect([json.code, json.out]).toEqual([1, '[]\n']);
    expect(json.err).toContain('does not hold all exporters');
  });

  it('says why a place has no index', async () => {
    const out = await tuchu(
      'complexity',
      'NRU',
      '--dataset',
      'made-all',
      '--min-exports',
      '3000000',
    );
    expect(out.code).toBe(1);
    expect(out.out).toContain('Nauru is not among the places compared in 2020');
    expect(out.out).toContain('smaller exports than asked for');
    const none = await tuchu('complexity', 'ARG', '--dataset', 'made-all');
    expect(none.out).toContain('holds no exports of Argentina in 2020');
    const people = await tuchu(
      'complexity',
      'VNM',
      '--dataset',
      'made-all',
      '--min-population',
      '5',
    );
    expect(people.out).toContain('its population is not known here');
    const year = await tuchu('complexity', 'VNM', '--dataset', 'made-all', '--year', '1999');
    expect(year.out).toContain('holds 2019 to 2020, not 1999');
  });

  it('refuses what it does not take', async () => {
    for (const args of [
      ['complexity'],
      ['complexity', 'Atlantis'],
      ['complexity', 'VNM', 'more'],
      ['complexity', 'VNM', '--measure', 'beauty'],
      ['complexity', 'VNM', '--min-exports', '-1'],
      ['complexity', 'VNM', '--threshold', 'one'],
      ['complexity', 'VNM', '--side', 'export'],
      ['complexity', 'VNM', '--dataset', 'none-such'],
    ])
      expect((await tuchu(...args)).code, args.join(' ')).toBe(2);
  });

  it('teaches by example', async () => {
    expect((await tuchu('complexity', '--help')).out).toContain('tuchu complexity VNM --all');
    expect((await tuchu('complexity', '--help', '--lang', 'vi')).out).toContain(
      'bộ lọc của riêng bạn',
    );
  });
});
