/** Votes, network, balance and timeline where the question has no number: a reason or a refusal, never a zero. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { madeWorld } from '../made-world.js';
import { madeVotes } from '../relations/votes/made.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);

/** Beside the made votes: session 30, in which all states vote yes in every roll call. */
function withUnanimous(files: readonly string[]): readonly string[] {
  const [votes = '', calls = ''] = files;
  const states = ['United States,US', 'China,CN', 'Chile,CL', 'Switzerland,CH', 'Cuba,CU'];
  const ids = Array.from({ length: 12 }, (_, i) => 9000 + i);
  const add = (path: string, lines: readonly string[]): void =>
    writeFileSync(path, `${readFileSync(path, 'utf8')}${lines.join('\n')}\n`);
  add(
    votes,
    ids.flatMap((id) => states.map((s) => `${id},${s},yes`)),
  );
  add(
    calls,
    ids.map((id) => `${id},30,0,1975-11-04,R/30/${id},0,0,,"MADE RESOLUTION ${id}"`),
  );
  return files;
}

beforeAll(async () => {
  const world = madeWorld();
  const files = withUnanimous(madeVotes(join(home.dir, 'files')));
  const { code, err } = await tuchu('data', 'add', ...files, ...world.files);
  rmSync(world.dir, { recursive: true, force: true });
  expect(code, err).toBe(0);
}, 60_000);
afterAll(() => home.remove());

const findings = async (...args: string[]): Promise<Finding[]> => {
  const { code, out, err } = await tuchu(...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Finding[];
};
const kinds = (of: readonly Finding[]): string[] => [...new Set(of.map((f) => f.value.kind))];

describe('states that appear, vanish or change name', () => {
  it.each([
    ['SSD', '31'],
    ['_CSK', '70'],
    ['Czechoslovakia', '70'],
    ['_DDR', '70'],
    ['YUG', '70'],
  ])('votes of %s in session %s: every number is missing', async (place, session) => {
    const all = await findings('votes', place, '--session', session);
    const subject = all[0]?.subject;
    expect(subject).toBeDefined();
    const own = all.filter((f) => f.subject === subject);
    expect(own.length).toBeGreaterThan(0);
    expect(kinds(own)).toEqual(['missing']);
  });

  it.each(['_CSK', 'Czechoslovakia', '_DDR', 'YUG'])(
    'network, balance and timeline refuse %s by name',
    async (place) => {
      for (const command of ['network', 'balance', 'timeline']) {
        const { code, out, err } = await tuchu(command, place);
        expect([code, out], command).toEqual([2, '']);
        expect(err, command).toContain(place);
      }
    },
  );

  it('a state before its first day has no tie and no degree in any layer', async () => {
    const all = await findings('network', 'SSD', '--as-of', '2005-12-31');
    const degree = all.filter((f) => f.measure === 'network_degree');
    expect(degree.length).toBeGreaterThan(0);
    expect(kinds(degree)).toEqual(['missing']);
  });
});

describe('sessions that say nothing', () => {
  it.each([
    ['19', 'one roll call'],
    ['30', 'only unanimous votes'],
  ])('session %s, %s: no place on the line for anybody', async (session) => {
    const all = await findings('votes', 'CHL', '--session', session, '--with', 'USA,CHN');
    const points = all.filter((f) =>
      ['ideal_point_tuchu', 'pole_position', 'equidistance'].includes(f.measure),
    );
    expect(points.length).toBeGreaterThan(0);
    expect(kinds(points)).toEqual(['missing']);
  });

  it('unanimous votes are alike, and no score corrected for chance is made of them', async () => {
    const all = await findings('votes', 'CHL', '--session', '30', '--with', 'USA,CHN');
    const of = (measure: RegExp) =>
      all.filter((f) => measure.test(f.measure) && f.partner === 'USA' && !/-(hr|nu)\//.test(f.id));
    expect(of(/^vote_agreement$/).map((f) => f.value)).toContainEqual({ kind: 'point', value: 1 });
    const corrected = of(/kappa|_pi$/);
    expect(corrected.length).toBeGreaterThan(0);
    expect(kinds(corrected)).toEqual(['missing']);
  });
});

describe('layers and days without data', () => {
  it.each(['obligation', 'visit', 'investment'])('layer %s is not loaded: a reason', async (id) => {
    const all = await findings('network', 'NOR', '--layer', id);
    const own = all.filter((f) => f.id.includes(`/${id}@`));
    expect(own.length).toBeGreaterThan(0);
    expect(kinds(own)).toEqual(['missing']);
  });

  it('a day before every layer: no degree, no share, no leader', async () => {
    const ties = await findings('network', 'NOR', '--as-of', '1700-01-01');
    expect(ties.length).toBeGreaterThan(0);
    expect(kinds(ties.filter((f) => f.measure === 'network_degree'))).toEqual(['missing']);
    const shares = await findings('balance', 'NOR', '--as-of', '1700-01-01');
    expect(shares.length).toBeGreaterThan(0);
    expect(kinds(shares.filter((f) => f.measure === 'power_share'))).toEqual(['missing']);
  });

  it('a year outside every series of the timeline: no change is told', async () => {
    const all = await findings('timeline', 'NOR', '--around', '1700');
    const changes = all.filter((f) => f.id.includes('/change'));
    expect(changes.length).toBeGreaterThan(0);
    expect(kinds(changes)).toEqual(['missing']);
  });

  it('a session that is not loaded is bad data, not misuse', async () => {
    expect((await tuchu('votes', 'CHL', '--session', '29')).code).toBe(1);
  });
});
