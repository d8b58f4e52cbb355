import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { shared, sharedAbsent } from '../shared.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
beforeAll(async () => {
  await tuchu('data', 'list');
}, 60_000);
afterAll(() => home.remove());

describe('tuchu relations VNM diplomatic', () => {
  it('prints the counts of a day, and the Findings', async () => {
    const { code, out, err } = await tuchu(
      'relations',
      'VNM',
      'diplomatic',
      '--as-of',
      '2025-09-23',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('191, 192, 193, 194, 195');
    const json = await tuchu('relations', 'VNM', 'diplomatic', '--as-of', '2025-09-24', '--json');
    const found = JSON.parse(json.out) as Finding[];
    expect(found.map((f) => (f.value.kind === 'point' ? f.value.value : null))).toEqual([
      192, 193, 193, 194, 195, 196, 195,
    ]);
    // The command a Finding names prints it again.
    const again = await tuchu(...(found[4]?.reproduce ?? '').split(' ').slice(1), '--json');
    expect(JSON.parse(again.out)).toEqual(found);
  });

  it('gives a reason for a country nobody has written up', async () => {
    const { code, out } = await tuchu('relations', 'THA', 'diplomatic', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Finding[])[0]?.value.kind).toBe('missing');
  });
});

describe('tuchu relations VNM standing', () => {
  it('prints the page and the Findings, in both languages', async () => {
    const { code, out, err } = await tuchu('relations', 'VNM', 'standing', '--as-of', '2020-04-30');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('elected seats, 1 body');
    const vi = await tuchu('relations', 'VNM', 'standing', '--lang', 'vi');
    expect(vi.out).toContain('ghế được bầu, 3 cơ quan');
    const json = await tuchu('relations', 'VNM', 'standing', '--as-of', '2020-04-30', '--json');
    const seats = (JSON.parse(json.out) as Finding[]).find((f) => f.id.includes('seat/sourced@'));
    expect(seats?.value).toEqual({ kind: 'point', value: 1 });
  });

  it('refuses what it does not take', async () => {
    expect((await tuchu('relations', 'VNM', 'standing', 'more')).code).toBe(2);
    expect((await tuchu('relations', 'VNM', 'standing', '--side', 'import')).code).toBe(2);
    expect((await tuchu('relations', 'Atlantis', 'diplomatic')).code).toBe(2);
  });

  it('teaches by example', async () => {
    for (const verb of ['standing', 'diplomatic'])
      expect((await tuchu('help', 'relations', verb)).out).toContain(`relations VNM ${verb}`);
  });
});

describe.skipIf(sharedAbsent)('with the organisations of the Correlates of War', () => {
  beforeAll(async () => {
    const file = shared('data', 'alliances-igos-peacesciencer', 'cow_igo_sy.csv.gz');
    expect((await tuchu('data', 'add', file)).code).toBe(0);
  }, 60_000);

  // cow_igo_sy.csv, codes 816 and 385, year 2014, sum_igo_full.
  it.each([
    ['VNM', 62],
    ['NOR', 105],
  ])('%s was a full member of %i organisations in 2014', async (country, count) => {
    const { out } = await tuchu('relations', country, 'standing', '--json');
    const found = (JSON.parse(out) as Finding[]).find((f) => f.measure === 'igo_memberships');
    expect(found?.period).toBe('2014');
    expect(found?.value).toEqual({ kind: 'point', value: count });
  });
});
