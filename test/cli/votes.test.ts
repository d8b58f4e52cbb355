import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeVotesPage } from '../../src/brief/index.js';
import { createApp } from '../../src/server/app.js';
import type { Finding } from '../../src/core/index.js';
import { neighbours } from '../../src/assess/index.js';
import { votesAnswer } from '../../src/relations/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { madeVotes } from '../relations/votes/made.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
let workspace: Workspace;
beforeAll(async () => {
  const { code, err } = await tuchu('data', 'add', ...madeVotes(join(home.dir, 'files')));
  expect(code, err).toBe(0);
  workspace = await openWorkspace(join(home.dir, 'ws'));
}, 60_000);
afterAll(async () => {
  await workspace.close();
  home.remove();
});

const findings = async (...args: string[]): Promise<Finding[]> => {
  const { code, out, err } = await tuchu('votes', ...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Finding[];
};
const point = (f: Finding | undefined): number | undefined =>
  f?.value.kind === 'point' ? f.value.value : undefined;
const reason = (f: Finding | undefined): string | undefined =>
  f?.value.kind === 'missing' ? f.value.missing.detail.code : undefined;

describe('tuchu votes', () => {
  it('answers a researcher: closer to a pole since, by issue area, as a table that prints again', async () => {
    const asked = ['VNM', '--since', '2013', '--issue', 'hr', '--with', 'CUB,CHL'];
    const found = await findings(...asked);
    const alike = found.filter((f) => f.measure === 'vote_agreement' && f.partner === 'CHN');
    expect(new Set(alike.map((f) => f.period))).toEqual(new Set(['2014', '2015']));
    // Half of the forty roll calls are on human rights.
    const of = alike.find((f) => f.period === '2015');
    expect(of?.id).toContain('-hr/');
    expect(of?.inputs[0]?.value).toBe(20);
    for (const f of alike) expect(f.caveats.map((m) => m.code)).toContain('votes/abstentionBeside');
    const again = await findings(...(of?.reproduce ?? '').split(' ').slice(2));
    expect(again).toEqual(found);
    const one = await tuchu('votes', ...asked, '--finding', of?.id ?? '');
    expect(one.out).toContain('Votes alike');
    const said = await tuchu('votes', ...asked, '--lang', 'vi');
    expect(said.out).toContain('qua các khóa họp');
    expect(said.out).toContain('nguyên nhân');
  });

  it('puts states where they were drawn, with intervals, whatever the country', async () => {
    const found = await findings('CHE', '--session', '70', '--with', 'USA,ISR,CHL,VNM,CUB,CHN');
    const at = (place: string): number =>
      point(found.find((f) => f.subject === place && f.measure === 'ideal_point_tuchu')) ?? NaN;
    const order = ['CUB', 'VNM', 'CHL', 'CHE', 'USA'];
    expect(order.toSorted((a, b) => at(a) - at(b))).toEqual(order);
    const interval = found.find((f) => f.measure === 'ideal_point_tuchu_interval');
    expect(interval?.value.kind).toBe('interval');
    const cuba = found.filter((f) => f.subject === 'CUB');
    expect(point(cuba.find((f) => f.measure === 'pole_position'))).toBeLessThan(0);
    expect(point(cuba.find((f) => f.measure === 'beyond_pole'))).toBeGreaterThan(0);
    expect(reason(cuba.find((f) => f.measure === 'equidistance'))).toBe('votes/outside');
    expect(point(found.find((f) => f.measure === 'distance_spread'))).toBeGreaterThan(0);
    expect(reason(found.find((f) => f.measure === 'ideal_point_published'))).toBe(
      'votes/publishedNotLoaded',
    );
    for (const f of found.filter((x) => x.measure === 'ideal_point_tuchu'))
      expect(f.method.status).toBe('derived');
    expect(new Set(found.map((f) => f.id)).size).toBe(
      new Set(found.map((f) => `${f.id} ${JSON.stringify(f.value)}`)).size,
    );
  });

  it.each([
    [['VNM', '--session', '31'], 'votes/notYet'],
    [['VNM', '--session', '19'], 'votes/notYet'],
    [['CHL', '--session', '19'], 'votes/fewBoth'],
    [['Soviet Union', '--session', '70'], 'votes/unknown'],
    [['NOR', '--session', '70'], 'votes/unknown'],
  ])('gives a reason and no number: %j', async (args, code) => {
    const found = await findings(...args);
    const alike = found.filter(
      (f) => f.measure === 'vote_agreement' && f.partner === 'USA' && !/-(hr|nu)\//.test(f.id),
    );
    expect(alike.length).toBeGreaterThan(0);
    for (const f of alike) expect(reason(f)).toBe(code);
    const own = found.filter(
      (f) => f.subject === alike[0]?.subject && f.measure === 'ideal_point_tuchu',
    );
    for (const f of own) expect(f.value.kind).toBe('missing');
  });

  it('refuses what makes no question', async () => {
    for (const [args, code, text] of [
      [['VNM', '--session', '99'], 1, 'session 99'],
      [['VNM', '--issue', 'xx'], 2, 'hr, nu'],
      [['VNM', '--poles', 'USA'], 2, 'USA,CHN'],
      [['VNM', '--method', 'magic'], 2, 'published'],
      [['ASEAN'], 2, 'ASEAN'],
    ] as const) {
      const { code: got, err } = await tuchu('votes', ...args);
      expect([got, err.includes(text)], err).toEqual([code, true]);
    }
  });

  it('writes every point with its source, and the same bytes again', async () => {
    const [one, two] = ['one.csv', 'two.csv'].map((name) => join(home.dir, name));
    for (const file of [one, two])
      expect((await tuchu('votes', 'ideal-points', '--out', file ?? '')).code).toBe(0);
    const text = readFileSync(one ?? '', 'utf8');
    expect(text).toBe(readFileSync(two ?? '', 'utf8'));
    const [head = '', ...rows] = text.trim().split('\r\n');
    expect(head).toBe('session,year,place,point,se,low90,high90,votes,published,method,source');
    // Nine states in session 31, ten in the two later; session 19 has one roll call.
    expect(rows.length).toBe(29);
    expect(rows.every((r) => r.includes('un-votes'))).toBe(true);
    const { out } = await tuchu('votes', 'ideal-points');
    expect(out).toContain('session 19 is too thin');
  });
});

describe('the page of votes', () => {
  it.each(['VNM', 'CHL', 'CHE', 'NOR'])(
    'is written for %s, and every number opens',
    async (subject) => {
      for (const lang of ['en', 'vi'] as const) {
        const page = await writeVotesPage(workspace, { subject, session: 70 }, lang);
        const named = [...JSON.stringify(page.sections).matchAll(/"finding":"([^"]+)"/g)];
        expect(named.length).toBeGreaterThan(5);
        for (const [, id = ''] of named) expect(page.findings[id], id).toBeDefined();
        expect(page.missing.items.length).toBe(subject === 'NOR' ? 1 : 0);
      }
      const page = await writeVotesPage(workspace, { subject }, 'en');
      const ids = page.sections.map((s) => s.id);
      // A state that cast no vote has no map: the title says why.
      expect(ids[0]).toBe(subject === 'NOR' ? 'votes-poles' : 'map');
      expect(page.title === page.missing.items[0]?.why).toBe(subject === 'NOR');
      expect(ids.includes('years')).toBe(subject !== 'NOR');
    },
  );

  it('is served by the year the session opens, and says what is not there', async () => {
    const app = createApp(workspace, () => undefined);
    const get = (path: string) => app.request(path, { headers: { host: 'localhost' } });
    const page: { asOf: string } = await (await get('/api/votes/VNM?year=2014')).json();
    expect(page.asOf).toBe('2014-12-31');
    expect((await get('/api/votes/VNM?year=1990')).status).toBe(404);
  });

  it('names neighbours from borders, and the tables of an answer', async () => {
    expect(neighbours('VNM')).toEqual(['CHN', 'KHM', 'LAO']);
    const { tables } = await votesAnswer(workspace, { subject: 'VNM', session: 70 });
    expect(tables.map((t) => t.id)).toEqual([
      'votes-alike',
      'votes-points',
      'votes-poles',
      'votes-powers',
      'votes-issues',
    ]);
  });
});
