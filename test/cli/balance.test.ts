/** The great powers from the terminal and over HTTP, on what comes with the package. */
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import { type Finding, range } from '../../src/core/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
beforeAll(async () => {
  await tuchu('data', 'list');
}, 60_000);
afterAll(() => home.remove());

const findings = async (...args: string[]): Promise<Finding[]> =>
  JSON.parse((await tuchu('balance', ...args, '--json')).out) as Finding[];

describe('tuchu balance COUNTRY', () => {
  it('gives shares of the powers with year and source, and what the arms report implies', async () => {
    const all = await findings('VNM');
    expect(new Set(all.map((f) => f.id)).size).toBe(all.length);
    expect(all.every((f) => f.reproduce.startsWith('tuchu balance VNM'))).toBe(true);
    for (const f of all)
      if (f.value.kind !== 'missing') expect(f.evidence.length, f.id).toBeGreaterThan(0);
    // METHODS B7: .56² + .19² + .066² = .354 at least, for 2017 to 2021.
    const hhi = all.find((f) => f.id.startsWith('VNM/balance/arms/hhi/'));
    expect(hhi?.period).toBe('2017/2021');
    const [low, high] = range(hhi?.value ?? { kind: 'point', value: 0 }) ?? [0, 0];
    expect(low).toBeCloseTo(0.56 ** 2 + 0.19 ** 2 + 0.066 ** 2, 12);
    expect(high).toBeCloseTo(low + 0.184 ** 2, 12);
    const russia = all.find((f) => f.id.startsWith('VNM/balance/arms/RUS/'));
    expect(russia?.value).toEqual({ kind: 'point', value: 0.56 });
    // Nobody names France there: it holds from nothing to what is not named.
    const france = all.find((f) => f.id.startsWith('VNM/balance/arms/FRA/'));
    expect(range(france?.value ?? { kind: 'point', value: 1 })?.[1]).toBeCloseTo(0.184, 12);
    for (const f of all.filter((x) => x.measure === 'domain_balance')) {
      const bounds = range(f.value);
      if (bounds === undefined) continue;
      expect(bounds[0]).toBeGreaterThanOrEqual(0);
      expect(bounds[1]).toBeLessThanOrEqual(1);
      expect(f.method.status).toBe('derived');
    }
    // A domain without numbers leaves bounds, and no single number.
    expect(
      all
        .filter((f) => f.measure === 'single_power_exposure')
        .every((f) => f.value.kind === 'interval'),
    ).toBe(true);
    const aid = all.filter((f) => f.id.startsWith('VNM/balance/aid/'));
    expect(aid.length).toBeGreaterThan(0);
    expect(
      aid.every((f) => f.value.kind === 'missing' && f.value.missing.reason === 'not_loaded'),
    ).toBe(true);
  });

  it.each([
    ['VNM', 'vi'],
    ['CHL', 'en'],
    ['CHE', 'vi'],
    ['KEN', 'en'],
  ])('writes %s in 80 columns, in %s', async (country, lang) => {
    const { code, out, err } = await tuchu('balance', country, '--lang', lang);
    expect([code, err]).toEqual([0, '']);
    const wide = out.split('\n').filter((l) => stringWidth(l) > 80 && !l.includes('http'));
    expect(wide).toEqual([]);
    expect(out).toMatch(
      lang === 'en' ? /No claim about intention/ : /Không khẳng định gì về ý định/,
    );
  });

  it('keeps the two readings apart, each with its words and place, where a file has them', async () => {
    const { out } = await tuchu('balance', 'VNM');
    const flat = out.replaceAll(/\s+/g, ' ');
    expect(flat).toContain('preserve neutrality');
    expect(flat).toContain('the paragraph that begins');
    expect(flat).toContain('be “neutral.”');
    expect(flat).toContain('With the uncertainty');
    expect(flat).toContain('decide neither');
    expect((await tuchu('balance', 'CHL')).out).not.toContain('preserve neutrality');
  });

  it('takes other powers, a union as one, and another k', async () => {
    const all = await findings('CHE', '--powers', 'USA,CHN,EU', '--k', '5');
    expect(new Set(all.filter((f) => f.measure === 'engage').map((f) => f.partner))).toEqual(
      new Set(['USA', 'CHN', 'EU']),
    );
    expect(all.some((f) => f.id.startsWith('CHE/interlock/5@'))).toBe(true);
    expect(all[0]?.reproduce).toContain('--powers USA,CHN,EU --k 5');
    const eu = all.find((f) => f.id.startsWith('CHE/balance/trade/import/EU/'));
    const [low] = range(eu?.value ?? { kind: 'point', value: 0 }) ?? [0];
    expect(low).toBeGreaterThan(0.4);
  });

  it('of a day before every domain gives reasons and no zero', async () => {
    const all = await findings('CHL', '--as-of', '1850-01-01');
    const shares = all.filter((f) => f.measure === 'power_share' || f.measure === 'dominance');
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every((f) => f.value.kind === 'missing')).toBe(true);
    const { out } = await tuchu('balance', 'CHL', '--as-of', '1850-01-01');
    expect(out).toContain('Nothing held on the day');
  });

  it.each([
    [['balance'], 'country'],
    [['balance', 'VNM', '--powers', 'VNM,USA'], 'Viet Nam'],
    [['balance', 'VNM', '--powers', 'Atlantis,USA'], 'Atlantis'],
    [['balance', 'VNM', '--powers', 'EU,FRA'], 'twice'],
    [['balance', 'VNM', '--k', '0'], '--k'],
    [['balance', 'VNM', 'more'], 'more'],
    [['balance', 'VNM', 'frictions', '--k', '3'], '--k'],
  ])('refuses %j as misuse', async (args, named) => {
    const { code, out, err } = await tuchu(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });

  it('has help by example in both languages', async () => {
    for (const lang of ['en', 'vi']) {
      const { out } = await tuchu('balance', '--help', '--lang', lang);
      expect(out).toContain('tuchu balance VNM frictions');
    }
  });

  it('prints frictions alone', async () => {
    const { code, out } = await tuchu('balance', 'VNM', 'frictions');
    expect(code).toBe(0);
    expect(out).toContain('Disputes on record beside the tiers');
    expect((await findings('VNM', 'frictions')).map((f) => f.measure)).toEqual(['warm_friction']);
  });
});

describe('the page over HTTP', () => {
  let server: RunningServer;
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(join(home.dir, 'ws'), { create: true });
    server = await startServer({ workspace, port: 0, log: () => {} });
  });
  afterAll(async () => {
    await server.close();
    await workspace.close();
  });

  // Another server of this process may have had the same port: its kept connection answers nobody.
  it('opens every number it names', { retry: 2 }, async () => {
    const response = await fetch(`${server.address}/api/balance/VNM?lang=vi&powers=P5,JPN`);
    const page = (await response.json()) as Page;
    expect(response.status).toBe(200);
    expect(page.sections.map((s) => s.id)).toEqual([
      'matrix',
      'domains',
      'powers',
      'interlock',
      'hedge',
      'coding',
      'readings',
      'frictions',
    ]);
    const text = JSON.stringify([page.dek, page.sections]);
    const named = [...text.matchAll(/"finding":"([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(named.length).toBeGreaterThan(60);
    for (const id of named) expect(page.findings[id], id).toBeDefined();
  });

  it('refuses a power that is none', async () => {
    const response = await fetch(`${server.address}/api/balance/VNM?powers=Atlantis,USA`);
    expect(response.status).toBe(400);
  });
});
