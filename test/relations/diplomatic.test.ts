import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { place, placeName, render } from '../../src/core/index.js';
import { heldOn, packFor, type Fact, type Pack } from '../../src/facts/index.js';
import {
  diplomaticCounts,
  diplomaticFindings,
  relationDifference,
  relationRules,
  relationsAt,
  rulesGiving,
} from '../../src/relations/index.js';
import { unObservers } from '../../src/relations/un-observers.js';
import { packOf, tierFact } from './fixture.js';

let vnm: Pack;
beforeAll(async () => {
  vnm = (await packFor('VNM')) as Pack;
});

const counts = (day: string) =>
  Object.fromEntries(diplomaticCounts(vnm, day).map((c) => [c.rule, c.count]));

describe('diplomatic relations of Viet Nam', () => {
  it('stood at 191 other UN members, 194 in all, before Tuvalu, and at 192 and 195 from that day', () => {
    const before = {
      un_members: [191, 191],
      un_members_and_self: [192, 192],
      un_and_observers: [192, 192],
      un_and_observers_and_self: [193, 193],
      all: [194, 194],
      all_and_self: [195, 195],
      all_and_recalled: [194, 194],
    };
    expect(counts('2025-09-16')).toEqual(before);
    expect(counts('2025-09-23')).toEqual(before);
    const after = {
      un_members: [192, 192],
      un_members_and_self: [193, 193],
      un_and_observers: [193, 193],
      un_and_observers_and_self: [194, 194],
      all: [195, 195],
      all_and_self: [196, 196],
      all_and_recalled: [195, 195],
    };
    expect(counts('2025-09-24')).toEqual(after);
    expect(counts('2025-10-31')).toEqual(after);
  });

  it('agrees with a plain count of the facts', () => {
    for (const day of ['1949-12-31', '1986-12-31', '2025-09-23', '2025-09-24']) {
      let low = 0;
      let high = 0;
      for (const f of vnm.facts) {
        if (f.predicate !== 'diplomatic_relations' || f.standing === 'unverified') continue;
        if (heldOn(f, day) === 'certain') low++;
        if (heldOn(f, day) !== 'no') high++;
      }
      expect([day, counts(day)['all']]).toEqual([day, [low, high]]);
    }
  });

  it('holds one sourced fact for every other UN member, and nobody twice', () => {
    const rule = relationRules(vnm).find((r) => r.id === 'un_members');
    const { certain } = relationsAt(vnm, '2025-09-24', rule!);
    expect(certain).not.toContain('VNM');
    expect(certain.every((p) => place(p)?.un === true)).toBe(true);
    expect(certain).not.toContain('VAT');
    expect(new Set(certain).size).toBe(192);
  });

  it('is a range where the start of relations is not known', () => {
    expect(counts('1949-12-31')['un_members']).toEqual([0, 87]); // states that were there by then
    // China since 1950; the United States from 1995 and Tuvalu from 2025 are not there yet.
    expect(counts('1986-12-31')['un_members']).toEqual([1, 167]);
    const [first] = diplomaticFindings('VNM', vnm, '1986-12-31');
    expect(first?.value).toEqual({ kind: 'interval', low: 1, high: 167 });
    expect(first?.caveats.map((c) => c.code)).toContain('relations-diplomatic/unknownStart');
  });

  it('knows more from memory, under a rule of its own: 67 partners at least at the end of 1986', () => {
    // Every recalled start is later or earlier than the day; the others were there at some time by 2024.
    const recalled = vnm.facts.filter(
      (f) => f.predicate === 'diplomatic_relations' && f.standing === 'unverified',
    );
    const early = recalled.filter((f) => (f.valid?.from ?? '') <= '1986-12-31').length;
    expect(counts('1986-12-31')['all_and_recalled']?.[0]).toBe(early + 1);
    expect(counts('1986-12-31')['all_and_recalled']?.[0]).toBe(67);
    for (const f of recalled) expect(f.sources).toEqual(['recalled']);
  });

  it('meets the counts its profile quotes under a rule that it names', () => {
    const quoted = vnm.profile.relations?.publishedCounts ?? [];
    expect(quoted.map((c) => c.count)).toEqual([194, 193]);
    for (const { day, count } of quoted)
      expect(rulesGiving(vnm, day, count).some((m) => m.match === 'whole')).toBe(true);
  });

  it('names the rules that give a number, and where it changes inside the month', () => {
    const by = (period: string, n: number) =>
      Object.fromEntries(rulesGiving(vnm, period, n).map((m) => [m.rule, m.match]));
    expect(by('2025-10', 195)).toMatchObject({ all: 'whole', all_and_self: 'no' });
    expect(by('2025-09', 193)).toMatchObject({
      un_members_and_self: 'part',
      un_and_observers: 'part',
      all: 'no',
    });
    expect(by('2026-01', 194)).toMatchObject({ un_and_observers_and_self: 'whole', all: 'no' });
    expect(by('2016-07', 187)).toMatchObject({ un_members: 'possible', all: 'possible' });
  });

  it('says what a rule adds, in both languages, and keeps recalled relations apart', () => {
    const sets = relationRules(vnm).map((r) => relationsAt(vnm, '2025-09-24', r));
    const un = sets.find((s) => s.rule.id === 'un_members')!;
    const self = sets.find((s) => s.rule.id === 'un_members_and_self')!;
    const all = sets.find((s) => s.rule.id === 'all')!;
    const recalled = sets.find((s) => s.rule.id === 'all_and_recalled')!;
    expect(relationDifference(un, all)).toEqual({
      added: ['COK', 'ESH', 'PSE'],
      removed: [],
      self: 0,
    });
    expect(relationDifference(un, self)).toEqual({ added: [], removed: [], self: 1 });
    // Nobody rests on memory alone today; in 1986 most of the known dates do.
    expect(relationDifference(all, recalled).added).toEqual([]);
    const early = [all, recalled].map((set) => relationsAt(vnm, '1986-12-31', set.rule).certain);
    expect(early[1]?.filter((p) => !early[0]?.includes(p))).toHaveLength(66);
    expect(all.facts.every((f) => f.standing === 'sourced')).toBe(true);
    const found = diplomaticFindings('VNM', vnm, '2025-09-24');
    const last = found.at(-1);
    expect(last?.evidence.some((e) => e.kind === 'fact' && e.standing === 'unverified')).toBe(true);
    for (const f of found) {
      expect(f.reproduce).toBe('tuchu relations VNM diplomatic --as-of 2025-09-24');
      for (const m of [...f.caveats, f.coverage.of])
        for (const lang of ['en', 'vi'] as const) expect(render(m, lang)).not.toMatch(/undefined/);
    }
  });

  it('names everybody in the evidence of a count', () => {
    const found = diplomaticFindings('VNM', vnm, '2025-09-24').find((f) => f.id.includes('/all@'));
    const text = found?.evidence.map((e) => (e.kind === 'fact' ? e.statement.en : '')).join();
    const rule = relationRules(vnm).find((r) => r.id === 'all');
    for (const code of relationsAt(vnm, '2025-09-24', rule!).certain)
      expect(text).toContain(placeName(code, 'en'));
  });
});

describe('a country without a list', () => {
  it('gets a reason, not a zero', () => {
    const [only] = diplomaticFindings('NOR', undefined, '2025-01-01');
    expect(only?.value).toMatchObject({ kind: 'missing', missing: { reason: 'not_covered' } });
    expect(diplomaticCounts(packOf([]), '2025-01-01')).toEqual([]);
  });
});

describe('observers of the United Nations', () => {
  it('are dated', () => {
    expect(unObservers('1963-12-31')).toEqual([]);
    expect(unObservers('2000-01-01')).toEqual(['VAT']);
    expect(unObservers('2025-01-01')).toEqual(['PSE', 'VAT']);
  });
});

const relation = (partner: string, from: string | null, to: string | null, known: boolean): Fact =>
  tierFact(partner, 'x', from, to, {
    id: `CHE/diplomatic_relations/${partner}/${from ?? 'unknown'}/${known ? 's' : 'r'}`,
    predicate: 'diplomatic_relations',
    value: null,
    knownAt: '2020',
    standing: known ? 'sourced' : 'unverified',
  });
const ledger = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('USA', 'CHN', 'PSE', 'VAT', 'ESH', 'XKX', 'CHE'),
      fc.constantFrom(null, '1950', '1991-11', '2001-05-06'),
      fc.constantFrom(null, '2011', '2015-03-04'),
      fc.boolean(),
    )
    .map((args) => relation(...args)),
  { selector: (f) => f.id },
);
const withRules = (facts: readonly Fact[]): Pack => {
  const pack = packOf(facts);
  const text = { en: 'rule', vi: 'quy tắc' };
  const include = ['un_members' as const, 'un_observers' as const, 'others' as const];
  const rules = [
    { id: 'un', label: text, text, include: [include[0]!], self: false, standing: 'all' as const },
    { id: 'self', label: text, text, include: [include[0]!], self: true, standing: 'all' as const },
    { id: 'all', label: text, text, include, self: false, standing: 'all' as const },
    { id: 'sourced', label: text, text, include, self: false, standing: 'sourced' as const },
  ];
  return { ...pack, profile: { ...pack.profile, relations: { rules, publishedCounts: [] } } };
};
const DAYS = ['1949-12-31', '1950-06-01', '1991-11-30', '2014-12-31', '2020-12-31', '2021-01-01'];

describe('for any ledger', () => {
  it('does not depend on the order of the facts, and wider rules never count fewer', () => {
    fc.assert(
      fc.property(
        ledger.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
          ),
        ),
        fc.constantFrom(...DAYS),
        ([facts, shuffled], day) => {
          const a = diplomaticCounts(withRules(facts), day);
          const b = diplomaticCounts(withRules(shuffled), day);
          expect(b.map((c) => [c.count, c.members.certain, c.members.possible])).toEqual(
            a.map((c) => [c.count, c.members.certain, c.members.possible]),
          );
          expect(b.map((c) => c.finding)).toEqual(a.map((c) => c.finding));
          if (a.length === 0) return;
          const [un, self, all] = a.map((c) => c.count);
          expect(self).toEqual(un?.map((n) => n + 1));
          expect(all?.[1]).toBeGreaterThanOrEqual(un?.[1] ?? 0);
          for (const { count } of a) expect(count[0]).toBeLessThanOrEqual(count[1]);
          for (const c of a) expect(c.members.certain).not.toContain('CHE');
        },
      ),
    );
  });
});
