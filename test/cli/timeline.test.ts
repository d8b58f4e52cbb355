import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
beforeAll(async () => {
  await tuchu('data', 'list');
}, 60_000);
afterAll(() => home.remove());

describe('tuchu timeline', () => {
  it('prints milestones with their sources and what changed, in both languages', async () => {
    const asked = ['timeline', 'VNM', '--series', 'ladder', '--since', '2001'];
    const { code, out, err } = await tuchu(...asked);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Viet Nam, 2001 to 2026');
    expect(out).toContain('13th Congress');
    // From memory, and contradicted: as everywhere.
    expect(out).toMatch(/27 November 2001\s+Politburo/);
    expect(out).toContain('≠');
    expect(out).toContain('Level in 2007–2010 and in 2012–2015');
    expect(out).toContain('Before and after is not because of');
    const vi = await tuchu(...asked, '--lang', 'vi');
    expect(vi.out).toContain('Mức trong 2007–2010 và trong 2012–2015');
    expect(vi.out).toContain('Trước và sau không có nghĩa là do');
  });

  it('gives Findings that the command they name gives again', async () => {
    const asked = ['timeline', 'VNM', '--since', '2005', '--series', 'ladder', '--json'];
    const { out } = await tuchu(...asked);
    const found = JSON.parse(out) as Finding[];
    const change = found.find((f) => f.id.includes('ladder_total/change') && f.id.includes('11'));
    // Mean of 2012 to 2015 less mean of 2007 to 2010, from the readings themselves.
    const reading = (year: number): number => {
      const f = found.find((x) => x.id === `VNM/timeline/ladder_total@${year}`);
      return f?.value.kind === 'point' ? f.value.value : NaN;
    };
    let moved = 0;
    for (let i = 0; i < 4; i++) moved += (reading(2012 + i) - reading(2007 + i)) / 4;
    expect(change?.value).toEqual({ kind: 'point', value: moved });
    expect(change?.evidence.length).toBeGreaterThan(0);
    const again = await tuchu(...(change?.reproduce ?? '').split(' ').slice(1), '--json');
    expect(JSON.parse(again.out)).toEqual(found);
  });

  it('asks any year of any country, and says what a pack would add', async () => {
    const { code, out } = await tuchu('timeline', 'KEN', '--around', '2008');
    expect(code).toBe(0);
    expect(out).toContain('no milestones, for want of a pack');
    expect(out).toContain('docs/add-a-country.md');
  });

  it('refuses what nobody has, each in one line', async () => {
    for (const [args, word] of [
      [['VNM', '--around', 'coronation'], 'congress'],
      [['VNM', '--series', 'happiness'], 'ladder'],
      [['VNM', '--since', '2020', '--until', '2010'], '--since 2020'],
      [['VNM', '--bloc', 'ATLANTIS'], 'ATLANTIS'],
      [['VNM', '--poles', 'Narnia'], 'Narnia'],
      [['VNM', 'more'], 'more'],
    ] as const) {
      const { code, err, out } = await tuchu('timeline', ...args);
      expect([code, out]).toEqual([2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(word);
    }
  });
});
