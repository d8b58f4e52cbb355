/** One pair of countries: what packs, registers and datasets hold of it, and what they do not. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  assessPair,
  namesPlace,
  pairFindings,
  pairPack,
  yearRuns,
  type PairAssessment,
} from '../../src/assess/index.js';
import { factTable } from '../../src/assess/index.js';
import { packFor, type Pack } from '../../src/facts/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';

const DAY = '2025-12-31';
let dir = '';
let starter: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-pair-'));
  starter = await openWorkspace(join(dir, 'starter'), { create: true });
  await starter.add(['exports-2016', 'imports-2016'].map((n) => join('starter', `${n}.csv`)));
}, 60_000);
afterAll(async () => {
  await starter.close();
  rmSync(dir, { recursive: true, force: true });
});

const packOf = async (code: string): Promise<Pack> => {
  const pack = await packFor(code);
  if (pack === undefined) throw new Error(`the pack of ${code} is part of the project`);
  return pack;
};

describe('names in a text', () => {
  it('are found under any name, and not inside a sentence that only looks like one', () => {
    expect(namesPlace('Surplus with the United States in 2025', 'USA')).toBe(true);
    expect(namesPlace('16.1% of exports to the US', 'USA')).toBe(true);
    expect(namesPlace("China's report", 'CHN')).toBe(true);
    expect(namesPlace('In 2025 nothing changed', 'IND')).toBe(false);
    expect(namesPlace('Papua New Guinea joined', 'GIN')).toBe(false);
  });
});

it('runs of years hold every year once, in order', () => {
  expect(yearRuns([1988, 1974, 1987])).toBe('1974, 1987–1988');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1800, max: 2100 }), { maxLength: 30 }), (years) => {
      const runs = yearRuns(years)
        .split(', ')
        .filter((r) => r !== '');
      const unfolded = runs.flatMap((run) => {
        const [a = 0, b = a] = run.split('–').map(Number);
        return Array.from({ length: b - a + 1 }, (_, i) => a + i);
      });
      expect(unfolded).toEqual([...new Set(years)].sort((a, b) => a - b));
    }),
  );
});

describe('what a pack says of one other country', () => {
  it('holds the tier of the day and every step to it, and nothing begun later', async () => {
    const pack = await packOf('VNM');
    const before = pairPack(pack, 'USA', '2023-09-09');
    const after = pairPack(pack, 'USA', '2023-09-10');
    expect([before.tier, after.tier]).toEqual(['comprehensive', 'comprehensive_strategic']);
    const tiers = (p: typeof before) => p.facts.filter((f) => f.predicate === 'partner_tier');
    expect([tiers(before).length, tiers(after).length]).toEqual([1, 2]);
  });

  it('has the agreements that concern the pair, the one that never entered into force among them', async () => {
    const { agreements } = pairPack(await packOf('VNM'), 'USA', DAY);
    const tpp = agreements.find((a) => a.instrument.code === 'TPP');
    expect(tpp?.state.neverInForce).toBe(true);
    expect(agreements.every((a) => a.actions.length > 0)).toBe(true);
  });

  it('a union finds its treaties under the list of its members', async () => {
    const { agreements, tier } = pairPack(await packOf('VNM'), 'EU', '2026-03-31');
    expect(tier).toBe('comprehensive_strategic');
    expect(agreements.map((a) => a.instrument.code)).toContain('EVFTA');
  });
});

describe('a pair on the starter pack', () => {
  let pair: PairAssessment;
  beforeAll(async () => {
    pair = await assessPair(starter, 'VNM', 'CHN', DAY);
  });

  it('takes the stated shares from the facts of the subject', async () => {
    const table = factTable(await packOf('VNM'), 'import', DAY);
    const row = table?.rows.find((r) => r.partner === 'CHN');
    const stated = pair.stated.find((f) => f.side === 'import');
    const total = (table?.rows.reduce((s, r) => s + r.value, 0) ?? 0) + (table?.rest ?? 0);
    expect(stated?.value).toEqual({ kind: 'point', value: (row?.value ?? 0) / total });
  });

  it('reads one flow at both ends: the amount is the same, the shares are not', () => {
    const flow = pair.flows.flows.find((f) => f.side === 'import' && f.ours && f.theirs);
    expect(flow?.ours?.inputs[0]?.value).toBe(flow?.theirs?.inputs[0]?.value);
    expect(flow?.ours?.value).not.toEqual(flow?.theirs?.value);
  });

  it('says which registers are not there rather than that there is no strife', () => {
    expect(pair.registers).toEqual([]);
    expect(pair.records).toEqual([]);
    expect(pair.gaps.map((g) => g.id)).toEqual(
      expect.arrayContaining(['registers', 'obligations', 'votes', 'flows']),
    );
  });

  it('every Finding is named once and printed again by the command of the pair', () => {
    const findings = pairFindings(pair);
    expect(new Set(findings.map((f) => f.id)).size).toBe(findings.length);
    const stated = findings.filter((f) => pair.stated.includes(f));
    expect(new Set(stated.map((f) => f.reproduce))).toEqual(
      new Set([`tuchu relations VNM with CHN --as-of ${DAY} --json`]),
    );
  });

  it('the same pair from the other side is the mirror image', async () => {
    const back = await assessPair(starter, 'CHN', 'VNM', DAY);
    const ours = pair.flows.flows.find((f) => f.side === 'import');
    const theirs = back.flows.flows.find((f) => f.side === 'export');
    expect(back.flows.flows.length).toBe(pair.flows.flows.length);
    expect(theirs?.theirs?.value).toEqual(ours?.ours?.value);
  });

  it('has no trade both ways where the table holds one direction, or only some products', async () => {
    expect(pair.flows.balance[0]?.value.kind).toBe('point');
    expect(pair.flows.balance[0]?.inputs.length).toBe(2);
    const changed = async (name: string, rows: (line: string) => boolean, products: string) => {
      const from = join(dir, name);
      mkdirSync(from);
      for (const file of ['exports-2016', 'imports-2016']) {
        const lines = readFileSync(join('starter', `${file}.csv`), 'utf8').split('\n');
        writeFileSync(join(from, `${file}.csv`), lines.filter(rows).join('\n'));
        const meta = readFileSync(join('starter', `${file}.meta.json`), 'utf8');
        const whole = '"products": "total"';
        expect(meta).toContain(whole);
        writeFileSync(
          join(from, `${file}.meta.json`),
          meta.replace(whole, `"products": "${products}"`),
        );
      }
      const workspace = await openWorkspace(join(dir, `${name}-ws`), { create: true });
      await workspace.add(['exports-2016', 'imports-2016'].map((n) => join(from, `${n}.csv`)));
      const { flows } = await assessPair(workspace, 'VNM', 'CHN', DAY);
      await workspace.close();
      return flows.balance.map(({ value, inputs, coverage }) => ({
        why: value.kind === 'missing' ? value.missing.detail.code : value.kind,
        inputs: inputs.length,
        share: coverage.share,
      }));
    };
    const none = (why: string) =>
      Array.from({ length: 3 }, () => ({ why: `assess-pair/${why}`, inputs: 0, share: null }));
    const oneWay = (line: string): boolean => !line.startsWith('CHN,VNM,');
    expect(await changed('one-way', oneWay, 'total')).toEqual(none('oneWayOnly'));
    expect(await changed('some', () => true, 'subset')).toEqual(none('productsOnly'));
  });

  it('a pair without packs has flows, and names both packs as missing', async () => {
    const nordic = await assessPair(starter, 'NOR', 'SWE', DAY);
    expect(nordic.packs).toEqual([]);
    expect(nordic.flows.flows.length).toBeGreaterThan(0);
    expect(nordic.gaps.map((g) => g.id).slice(0, 2)).toEqual(['profile-NOR', 'profile-SWE']);
  });

  it('refuses a country with itself, and a day that is none', async () => {
    await expect(assessPair(starter, 'VNM', 'VNM')).rejects.toMatchObject({ exit: 2 });
    await expect(assessPair(starter, 'VNM', 'CHN', '2025-02-30')).rejects.toMatchObject({
      exit: 2,
    });
  });
});

describe.skipIf(sharedAbsent)('registers of strife', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const file = (name: string) => shared('data', 'alliances-igos-peacesciencer', name);
  let workspace: Workspace;
  let pair: PairAssessment;
  beforeAll(async () => {
    workspace = await openWorkspace(join(dir, 'registers'), { create: true });
    await workspace.add(
      ['cow_mid_dirdisps', 'td_rivalries', 'ucdp_acd', 'cow_contdir'].map((n) =>
        file(`${n}.csv.gz`),
      ),
    );
    pair = await assessPair(workspace, 'VNM', 'CHN', DAY);
  }, 120_000);
  afterAll(() => workspace.close());

  it('holds as many disputes as the publisher’s file has numbers for the pair (816 and 710)', () => {
    const lines = gunzipSync(readFileSync(file('cow_mid_dirdisps.csv.gz')))
      .toString()
      .split('\n');
    const numbers = lines.flatMap((line) => {
      const [number, a, b] = line.split(',');
      return ['710,816', '816,710'].includes(`${a},${b}`) ? [number] : [];
    });
    const disputes = pair.records.filter((r) => r.what === 'dispute');
    expect(disputes.length).toBe(new Set(numbers).size);
    const count = pair.counts.find((f) => f.measure === 'dispute count');
    expect(count?.value).toEqual({ kind: 'point', value: disputes.length });
  });

  it('a level is the higher of the two sides, and a border is no strife', () => {
    const war = pair.records.find((r) => r.finding.id.includes('/dispute/3007@'));
    expect([war?.years, war?.level]).toEqual(['1978–1979', 5]);
    const border = pair.records.find((r) => r.what === 'contiguity');
    expect([border?.friction, border?.years]).toEqual([false, '1954–']);
  });

  it('nothing of a later year is told on an earlier day', async () => {
    const then = await assessPair(workspace, 'VNM', 'CHN', '1986-12-31');
    const years = then.records.flatMap((r) => r.finding.period.split('/').map(Number));
    expect(then.records.length).toBeGreaterThan(0);
    expect(Math.max(...years)).toBeLessThanOrEqual(1986);
  });
});
