/** What has no date of its own: possible until it was known, and never before both sides were there. */
import { describe, expect, it } from 'vitest';
import { heldOn, packFor, timeOf } from '../../src/facts/index.js';
import { ladderAt } from '../../src/relations/index.js';

const pack = await packFor('VNM');
if (pack === undefined) throw new Error('the pack of Viet Nam is part of the project');

describe('a start that is not known', () => {
  const undated = { valid: { from: null, to: null }, knownAt: '2025-10-31', subject: 'VNM' };

  it('does not hold before a side was there', () => {
    const fact = { ...undated, object: 'LAO' };
    expect(['1900-01-01', '1949-07-18', '1949-07-19'].map((d) => heldOn(fact, d))).toEqual([
      'no',
      'no',
      'possible',
    ]);
    expect(heldOn(fact, '2025-10-31')).toBe('certain');
  });

  it('is only possible on any day where it is not known by when either', () => {
    expect(heldOn({ ...undated, object: 'CUB', knownAt: null }, '2026-01-01')).toBe('possible');
  });

  it('leaves the ladder of 1900 empty, special relations included', () => {
    const special = (day: string) =>
      ladderAt(pack, day, 'states').outside.map((t) => [t.certain, t.possible]);
    expect(special('1900-01-01')).toEqual([[[], []]]);
    expect(special('2020-01-01')).toEqual([[[], ['CUB', 'KHM', 'LAO']]]);
  });
});

it('a span reads as one day inside it, and an end is the last day held', () => {
  const byId = (id: string) => {
    const fact = pack.facts.find((f) => f.id === id);
    if (fact === undefined) throw new Error(`no fact ${id}`);
    return fact;
  };
  const china = byId('VNM/partner_tier/CHN/comprehensive_strategic');
  expect(timeOf(china, 'en')).toBe('since a day between 30 May and 1 June 2008');
  expect(timeOf(china, 'vi')).toBe('từ một ngày trong khoảng 30/5 đến 1/6/2008');
  const host = pack.facts.find((f) => f.valid?.from === '2017-01-01' && f.item === 'APEC');
  expect(host && timeOf(host, 'en')).toBe('from 1 January 2017 to 31 December 2017');
});
