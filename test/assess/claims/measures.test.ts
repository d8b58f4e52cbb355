/** Small parts of measures, and claims about countries with other ladders and other counting rules. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeClaims, type Judgement } from '../../../src/assess/index.js';
import { runs } from '../../../src/assess/claims/measures/defence.js';
import { halfUnit } from '../../../src/assess/claims/measures/indicator.js';
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
  it('a seat over another term than held conflicts; one never held cannot be checked', async () => {
    const seat = (value: string, item = 'UNHRC') => ({
      claimedAsOf: '2025',
      value,
      asks: { measure: 'seat', item },
    });
    const all = await judge('VNM', seat('2026/2028'), seat('2025/2027'), seat('2026/2028', 'NONE'));
    expect(all.map((j) => j.verdict)).toEqual(['holds', 'conflicts', 'not-checkable']);
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
