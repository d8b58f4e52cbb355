/** Whom doctrines of several states bind on a day. Totals are those that reports gave at the time. */
import { describe, expect, it } from 'vitest';
import { periodBounds } from '../../src/core/index.js';
import {
  type Doctrine,
  assessDraft,
  bindingOf,
  doctrineFor,
  parseDraft,
} from '../../src/doctrine/index.js';

const own = (id: string): Doctrine => {
  const { doctrine } = doctrineFor(id);
  if (doctrine === undefined) throw new Error(id);
  return doctrine;
};
const tac = own('ASEAN-TAC');

describe('the Treaty of Amity', () => {
  // Laotian Times 7 Sep 2016 (35); VietnamNet 11 Nov 2020 (43); asean2023.id 4 Sep 2023 (51, 54); Media Selangor 9 Jul 2025 (57).
  it.each([
    ['2016-09-06', 35],
    ['2020-11-10', 43],
    ['2023-08-31', 51],
    ['2023-09-04', 54],
    ['2025-07-09', 57],
  ])('has on %s the %d parties that were reported', (day, total) => {
    const list = tac.parties?.list ?? [];
    expect(list.filter((p) => (periodBounds(p.from)?.first ?? '') <= day)).toHaveLength(total);
  });

  it('binds by the day, leaves a year open, and frees nobody past the end of its list', () => {
    const at = (party: string, day: string): unknown => bindingOf(tac, [party], day).bound;
    expect([at('CHL', '2016-09-05'), at('CHL', '2016-09-06')]).toEqual([false, true]);
    expect([at('CHN', '2002-12-31'), at('CHN', '2003-06-01'), at('CHN', '2003-12-31')]).toEqual([
      false,
      null,
      true,
    ]);
    expect(bindingOf(tac, ['CHN'], '2003-06-01').unsure).toEqual(['CHN']);
    expect([at('CHE', '2025-07-09'), at('CHE', '2025-07-10')]).toEqual([false, null]);
    expect(bindingOf(tac, ['VNM'], '2020-01-01').recalled).toEqual(['VNM']);
    expect(bindingOf(tac, ['VNM', 'CHL'], '2020-01-01').recalled).toEqual([]);
  });
});

describe('others', () => {
  it('follow ratification, and only members of the group may be bound past the list', () => {
    const zone = own('ASEAN-SEANWFZ');
    const at = (party: string, day: string): unknown => bindingOf(zone, [party], day).bound;
    expect([at('IDN', '1997-04-09'), at('IDN', '1997-04-10')]).toEqual([false, true]);
    expect([at('PHL', '2001-06-20'), at('PHL', '2001-06-21')]).toEqual([false, true]);
    expect([at('CHL', '2026-01-01'), at('TLS', '2026-01-01')]).toEqual([false, null]);
  });

  it('end for those who left', () => {
    const nam = own('NAM-1961');
    const at = (party: string, day: string): unknown => bindingOf(nam, [party], day).bound;
    expect([at('CYP', '2004-04-30'), at('CYP', '2004-05-02')]).toEqual([true, null]);
    expect([at('IND', '1961-09-01'), at('CHL', '1972-05-01'), at('CHL', '1974-01-01')]).toEqual([
      true,
      null,
      true,
    ]);
  });
});

describe('a draft in actual mode', () => {
  const draft = (parties: string[], date: string) =>
    parseDraft(
      {
        id: 'd',
        title: 'D',
        parties,
        date,
        instrument_type: 'treaty',
        clauses: [{ code: 'defence', value: true }],
        unlisted_facts: 'false',
      },
      'd.json',
    );
  it('comes under the treaty only of one who is a party, and is open in the year of accession', () => {
    const at = (parties: string[], date: string) => {
      const { verdict, outOf, doubts } = assessDraft(tac, draft(parties, date), 'actual');
      return { verdict, outOf, doubts };
    };
    expect(at(['CHL', 'PER'], '2010-01-01')).toEqual({
      verdict: 'not_applicable',
      outOf: 'not_a_party',
      doubts: [],
    });
    expect(at(['CHL', 'PER'], '2017-01-01').verdict).toBe('compliant');
    expect(at(['GBR', 'CHE'], '2012-05-01')).toEqual({
      verdict: 'insufficient_evidence',
      outOf: null,
      doubts: [{ kind: 'membership_unsure', parties: ['GBR'] }],
    });
    expect(at(['VNM', 'CHE'], '2012-05-01').doubts).toEqual([
      { kind: 'membership_recalled', parties: ['VNM'] },
    ]);
  });
});
