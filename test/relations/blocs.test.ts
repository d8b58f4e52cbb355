import { beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { packFor, type Pack } from '../../src/facts/index.js';
import { blocCover, blocCoverage, blocMemberships } from '../../src/relations/index.js';
import { packOf, tierFact } from './fixture.js';

let vnm: Pack;
beforeAll(async () => {
  vnm = (await packFor('VNM')) as Pack;
});

const cover = (code: string, day = '2025-12-31', rule: 'states' | 'with_unions' = 'states') => {
  const c = blocCover(vnm, code, day, rule);
  return `${c.on.certain.length} of ${c.members.length}`;
};

describe('blocs on the ladder of Viet Nam', () => {
  it('P5 and G7 whole at the end of 2025, the G7 by tier', () => {
    expect(cover('P5')).toBe('5 of 5');
    expect(cover('G7')).toBe('7 of 7');
    const g7 = blocCover(vnm, 'G7', '2025-12-31', 'states').byTier;
    expect(g7.map((t) => t.certain)).toEqual([
      ['FRA', 'GBR', 'JPN', 'USA'],
      ['DEU', 'ITA'],
      ['CAN'],
    ]);
  });

  it('the G20 under both counting rules, before and after the European Union', () => {
    expect(cover('G20')).toBe('16 of 19');
    expect(blocCover(vnm, 'G20', '2025-12-31', 'states').missing).toEqual(['MEX', 'SAU', 'TUR']);
    expect(cover('G20', '2025-12-31', 'with_unions')).toBe('16 of 21');
    expect(cover('G20', '2026-01-29', 'with_unions')).toBe('17 of 21');
    expect(cover('G20', '2026-01-29')).toBe('16 of 19');
  });

  it('leaves Viet Nam itself out of ASEAN, and says so', () => {
    expect(cover('ASEAN')).toBe('7 of 10');
    const found = blocCoverage(vnm, 'ASEAN', '2025-12-31')[0];
    expect(found?.id).toBe('VNM/bloc_coverage/ASEAN/states@2025-12-31');
    expect(found?.inputs[0]?.value).toBe(10);
    const said = found?.caveats.map((c) => render(c, 'en')).join('\n') ?? '';
    expect(said).toMatch(/is a member of ASEAN itself and is left out/);
    expect(said).toMatch(/not on the ladder .*Cambodia, Laos and Timor-Leste/);
    expect(said).toMatch(/relations that stand outside the ladder .*Cambodia and Laos/);
  });

  it('gives a Finding in all and one a rung, for each rule that differs', () => {
    const ids = blocCoverage(vnm, 'G20', '2025-12-31').map((f) => f.id);
    expect(ids).toHaveLength(8);
    expect(ids[0]).toBe('VNM/bloc_coverage/G20/states@2025-12-31');
    expect(ids).toContain('VNM/bloc_coverage/G20/with_unions/strategic@2025-12-31');
    expect(blocCoverage(vnm, 'G7', '2025-12-31')).toHaveLength(4);
    const recalled = blocCoverage(vnm, 'RCEP', '2025-12-31')[0];
    expect(recalled?.evidence[0]).toMatchObject({ id: 'core/blocs/RCEP', standing: 'unverified' });
    const sourced = blocCoverage(vnm, 'P5', '2025-12-31')[0]?.evidence[0];
    expect(sourced).toMatchObject({
      standing: 'sourced',
      sources: [{ address: 'http://ask.un.org/faq/14518' }],
    });
  });

  it('gives ranges where a member may have joined the ladder', () => {
    const pack = packOf([tierFact('IND', 'top', '2020-05')]);
    expect(blocCoverage(pack, 'BRICS', '2020-05-10')[0]?.value).toEqual({
      kind: 'interval',
      low: 0,
      high: 1,
    });
  });

  it('has no value before the bloc exists', () => {
    expect(blocCoverage(vnm, 'BRICS', '2000-01-01')[0]?.value).toMatchObject({
      kind: 'missing',
      missing: { reason: 'undefined' },
    });
  });
});

describe('blocMemberships', () => {
  it('speaks of a country that has no pack', async () => {
    expect(await packFor('NOR')).toBeUndefined();
    expect(blocMemberships('NOR', '2025-12-31').map((f) => [f.id, f.value])).toEqual([
      ['NOR/bloc_membership/count@2025-12-31', { kind: 'point', value: 0 }],
    ]);
  });

  it('lists the blocs of a day and marks what is recalled', () => {
    const found = blocMemberships('KOR', '2025-06-30');
    expect(found.slice(1).map((f) => f.partner)).toEqual(['G20', 'RCEP']);
    const rcep = found.find((f) => f.partner === 'RCEP');
    expect(rcep?.evidence[0]).toMatchObject({ standing: 'unverified', confidence: 'medium' });
    expect(render(rcep?.caveats[0] ?? { code: '', fields: {} }, 'vi')).toMatch(/theo trí nhớ/);
    expect(found[0]?.value).toEqual({ kind: 'point', value: found.length - 1 });
  });
});
