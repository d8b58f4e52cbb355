/** Small parts of measures, and claims about countries with other ladders and other counting rules. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeClaims, type Judgement } from '../../../src/assess/index.js';
import { runs } from '../../../src/assess/claims/measures/defence.js';
import { halfUnit } from '../../../src/assess/claims/measures/indicator.js';
import { render } from '../../../src/core/index.js';
import { buildClaims, packFor } from '../../../src/facts/index.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';

const dir = mkdtempSync(join(tmpdir(), 'tuchu-measures-'));
let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(dir, { create: true });
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const judge = async (
  subject: string,
  ...claims: readonly Readonly<Record<string, unknown>>[]
): Promise<readonly Judgement[]> => {
  const pack = await packFor(subject);
  const entries = claims.map((c, i) => ({ id: `x${i}`, subject, claim: 'x', ...c }));
  return judgeClaims({ workspace, pack }, buildClaims({ claims: entries }, 'mine.json', pack));
};

it('years stand as runs', () => {
  expect(runs([1865, 1866, 1945])).toBe('1865–1866, 1945');
  expect(runs([])).toBe('');
});

it('a rounded number is known to half a unit of its last digit', () => {
  expect(halfUnit(6_000_000)).toBe(500_000);
  expect([halfUnit(0), halfUnit(7), halfUnit(0.5), halfUnit(1200)]).toEqual([0, 0, 0, 50]);
});

describe('agreements in force, by each state’s own rule', () => {
  const asks = { measure: 'agreements_count', stages: ['in_force', 'provisional'] };

  it('Chile: 20 on 20 August 2010 and 26 on 23 May 2018, as published; 27 on neither day', async () => {
    const all = await judge(
      'CHL',
      { claimedAsOf: '2010-08-20', value: 20, asks },
      { claimedAsOf: '2018-05-23', value: 26, asks },
      { claimedAsOf: '2018-05-23', value: 27, asks },
    );
    expect(all.map((j) => j.verdict)).toEqual(['holds-under', 'holds-under', 'conflicts']);
    expect(all[1]?.rule?.id).toContain('official');
  });

  it('Switzerland: 33 in March 2025, and a member of the United Nations since 2002', async () => {
    const all = await judge(
      'CHE',
      { claimedAsOf: '2025-03', value: 33, asks },
      { claimedAsOf: '2002', value: '2002', asks: { measure: 'membership', item: 'UN' } },
      { claimedAsOf: '2002', value: '1945', asks: { measure: 'membership', item: 'UN' } },
    );
    expect(all[0]?.rule?.id).toContain('seco');
    expect(all.map((j) => j.verdict)).toEqual(['holds-under', 'holds', 'conflicts']);
  });
});

describe('terms and events', () => {
  it('a seat over another term than held conflicts; one the pack does not know is refused', async () => {
    const seat = (value: string, item = 'UNHRC') => ({
      claimedAsOf: '2025',
      value,
      asks: { measure: 'seat', item },
    });
    const all = await judge('VNM', seat('2026/2028'), seat('2025/2027'));
    expect(all.map((j) => j.verdict)).toEqual(['holds', 'conflicts']);
    await expect(judge('VNM', seat('2026/2028', 'NONE'))).rejects.toThrow(
      'mine.json: x0: asks.item `NONE`: not in the pack',
    );
  });

  it('an event outside the period conflicts', async () => {
    const asks = { measure: 'event', fact: 'VNM/milestone/diplomacy/cybercrime-convention' };
    const all = await judge(
      'VNM',
      { claimedAsOf: '2025', value: '2025-10', asks },
      { claimedAsOf: '2025', value: '2025-11', asks },
    );
    expect(all.map((j) => j.verdict)).toEqual(['holds', 'conflicts']);
  });
});

describe('the newest figure', () => {
  it('of a year long past decides nothing, and is shown', async () => {
    const [j] = await judge('VNM', {
      claimedAsOf: '2024',
      value: 37,
      asks: { measure: 'indicator', items: ['gdp_rank'] },
    });
    expect(j?.verdict).toBe('not-checkable');
    expect(j?.readings[0]).toMatchObject({ context: true, segments: [{ date: '2020' }] });
  });
});

describe('before any fact', () => {
  it('nothing is known, and a count of zero is not proved', async () => {
    const at = (asks: unknown, value: unknown = 0) => ({ claimedAsOf: '1850', value, asks });
    const all = await judge(
      'VNM',
      at({ measure: 'partners', tier: null }),
      at({ measure: 'partners', tier: 'strategic' }),
      at({ measure: 'bloc_partners', bloc: 'P5' }),
      at({ measure: 'diplomatic_relations' }),
      at({ measure: 'agreements_count', stages: ['in_force'] }),
      at({ measure: 'tier_includes', tier: 'strategic' }, ['CHN']),
      at({ measure: 'agreements_reached' }, ['TPP']),
      at({ measure: 'defence_obligations' }),
    );
    for (const j of all) expect(j.verdict, JSON.stringify(j.ask)).toBe('not-checkable');
    const notes = all.flatMap((j) => j.notes.map((m) => render(m, 'en')));
    expect(notes.join()).not.toContain('gives a range');
    expect(all[0]?.needs.map((m) => render(m, 'en')).join()).toContain('missing is not zero');
  });
});

describe('with how many places it trades', () => {
  it('a table that names fewer places than are claimed refutes nothing', async () => {
    await workspace.add(
      readdirSync('starter')
        .filter((n) => n.endsWith('.csv'))
        .map((n) => join('starter', n)),
    );
    const asks = { measure: 'trading_partners' };
    const of = (value: unknown) => ({ claimedAsOf: '2016', value, asks });
    const all = await judge(
      'VNM',
      of({ moreThan: 223 }),
      of({ moreThan: 400 }),
      of({ moreThan: 100 }),
      of({ atMost: 100 }),
    );
    expect(all.map((j) => j.verdict)).toEqual([
      'not-checkable',
      'not-checkable',
      'holds',
      'conflicts',
    ]);
    const [r] = all[0]?.readings ?? [];
    expect(r?.rule.text.en.match(/2016/g)).toHaveLength(1);
    expect(r?.rule.text.en).toContain('exports by partner and USITC ITPD-E, imports by partner');
    expect(all[0]?.needs.map((m) => render(m, 'en')).join()).toContain('names every territory');
  });
});

describe('a claim that names no document', () => {
  it('was read in the claims file', async () => {
    const [j] = await judge('VNM', { claimedAsOf: '2026', value: 1 });
    expect(j?.source).toMatchObject({ id: 'mine.json', address: null });
  });
});
