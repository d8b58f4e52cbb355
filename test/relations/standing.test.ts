import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { heldOn, packFor, type Fact, type Pack } from '../../src/facts/index.js';
import {
  firstYear,
  organisationsOf,
  STANDING_KINDS,
  standingFacts,
  standingFindings,
  standingIn,
  standingOn,
  standingYearFinding,
  standingYears,
} from '../../src/relations/index.js';
import type { Manifest, Workspace } from '../../src/store/index.js';
import { packOf, tierFact } from './fixture.js';

let vnm: Pack;
beforeAll(async () => {
  vnm = (await packFor('VNM')) as Pack;
});

describe('the standing of Viet Nam', () => {
  // Terms: vietnam.json memberships (Security Council 2008-2009 and 2020-2021; Human Rights Council
  // 2014-2016, 2023-2025, 2026-2028).
  it('holds the sourced seats in the years of their terms', () => {
    const years = (item: string): number[] =>
      standingYears(vnm, 'seat', 2000, 2030, 'sourced').flatMap(({ year }) =>
        standingIn(vnm, 'seat', year, 'sourced').certain.includes(item) ? [year] : [],
      );
    expect(years('UNSC')).toEqual([2008, 2009, 2020, 2021]);
    expect(years('UNHRC')).toEqual([2014, 2015, 2016, 2023, 2024, 2025, 2026, 2027, 2028]);
    expect(standingYears(vnm, 'seat', 2008, 2010, 'sourced').map((y) => y.count)).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  it('is on the Council until the last day of the term, and counts a body once', () => {
    expect(standingOn(vnm, 'seat', '2021-12-31', 'sourced').certain).toContain('UNSC');
    expect(standingOn(vnm, 'seat', '2022-01-01', 'sourced').certain).not.toContain('UNSC');
    const hrc = standingOn(vnm, 'seat', '2026-01-01', 'sourced');
    expect(hrc.certain.filter((item) => item === 'UNHRC')).toHaveLength(1);
  });

  it('gives a range where a term is known to the year only', () => {
    const on = standingOn(vnm, 'seat', '2021-06-30', 'sourced');
    expect(on.certain).toEqual(['UNSC']);
    expect(on.possible).toEqual(['IAEA', 'UNESCO']);
    expect(on.count).toEqual([1, 3]);
  });

  it('does not count on what is planned', () => {
    expect(standingOn(vnm, 'office', '2027-06-30', 'sourced')).toMatchObject({
      certain: [],
      possible: ['APEC'],
    });
    expect(standingOn(vnm, 'office', '2017-06-30', 'sourced').certain).toEqual([
      'APEC',
      'ASEAN-SG',
    ]);
  });

  it('agrees with a plain count of the facts', () => {
    for (const kind of ['membership', 'seat', 'office', 'peacekeeping'] as const)
      for (const day of ['1999-12-31', '2014-07-01', '2020-01-15', '2025-12-31']) {
        const bodies = new Set<string>();
        for (const f of vnm.facts)
          if (f.predicate === kind && f.status !== 'planned' && heldOn(f, day) === 'certain')
            bodies.add(f.item ?? '');
        expect([kind, day, standingOn(vnm, kind, day).certain]).toEqual([
          kind,
          day,
          [...bodies].sort((a, b) => (a < b ? -1 : 1)),
        ]);
      }
  });

  it('counts events up to the day, and of the year', () => {
    expect(standingOn(vnm, 'hosted', '2025-10-24', 'sourced').count).toEqual([0, 0]);
    // Opened for signature on 25 and 26 October 2025: on the first day it may not be over.
    expect(standingOn(vnm, 'hosted', '2025-10-25', 'sourced').count).toEqual([0, 1]);
    expect(standingOn(vnm, 'hosted', '2025-10-26', 'sourced').count).toEqual([1, 1]);
    expect(standingIn(vnm, 'hosted', 2025, 'sourced').count).toEqual([1, 1]);
    expect(standingIn(vnm, 'hosted', 2024, 'sourced').count).toEqual([0, 0]);
  });

  it('keeps what is only recalled apart, and says how much there is of it', () => {
    for (const kind of STANDING_KINDS) {
      const sourced = standingFacts(vnm, kind, 'sourced');
      expect(sourced.every((f) => f.standing !== 'unverified')).toBe(true);
      expect(standingFacts(vnm, kind).length).toBeGreaterThan(sourced.length);
    }
    const found = standingFindings('VNM', vnm, '2025-12-31');
    expect(found).toHaveLength(2 * STANDING_KINDS.length);
    const all = found.find((f) => f.id === 'VNM/standing/seat/all@2025-12-31');
    expect(all?.caveats.map((c) => c.code)).toContain('relations-standing/recalled');
    const sourced = found.find((f) => f.id === 'VNM/standing/seat/sourced@2025-12-31');
    expect(sourced?.value).toEqual({ kind: 'point', value: 3 });
    expect(sourced?.caveats.map((c) => c.code)).not.toContain('relations-standing/recalled');
    for (const f of found)
      for (const m of [...f.caveats, f.coverage.of])
        for (const lang of ['en', 'vi'] as const) expect(render(m, lang)).not.toMatch(/undefined/);
  });

  it('never turns an empty list into a zero', () => {
    const none = standingYearFinding(vnm, 'office', 2025, 'sourced');
    expect(none.value).toMatchObject({ kind: 'missing', missing: { reason: 'insufficient_data' } });
    expect(standingYearFinding(vnm, 'office', 2017, 'sourced').value).toEqual({
      kind: 'point',
      value: 2,
    });
  });

  it('begins where its dated facts begin', () => {
    expect(firstYear(vnm, ['seat'])).toBe(1991);
    expect(firstYear(packOf([]), ['seat'])).toBeUndefined();
  });
});

describe('a country without facts', () => {
  it('gets reasons', () => {
    const without = standingFindings('NOR', undefined, '2025-12-31');
    expect(without.map((f) => f.value.kind)).toEqual(STANDING_KINDS.map(() => 'missing'));
    const empty = standingFindings('CHE', packOf([]), '2025-12-31');
    expect(empty[0]?.coverage.of.code).toBe('relations-standing/noFacts');
    expect(without[0]?.coverage.of.code).toBe('relations-standing/noPack');
  });
});

/** A workspace that holds three years of one country. */
const workspace = (loaded: boolean): Pick<Workspace, 'datasets' | 'series'> => ({
  datasets: async () =>
    loaded
      ? [
          {
            id: 'cow-igo-made-up',
            source: 'cow-igo',
            kind: 'series',
            title: { en: 'made up', vi: 'bịa' },
            release: '1',
            licence: '-',
            citation: '-',
          } as Manifest,
        ]
      : [],
  series: async ({ subject, measure }) =>
    subject === 'VNM' && measure === 'sum_igo_full'
      ? [2014, 2012, 2013].map((year) => ({
          subject: 'VNM',
          subjectCode: '816',
          partner: null,
          measure: 'sum_igo_full',
          side: null,
          year,
          value: year - 1950,
          unit: 'count',
        }))
      : [],
});

describe('organisations counted by a dataset', () => {
  it('gives the newest year not after the day, and every year', async () => {
    const { finding, years } = await organisationsOf(workspace(true), 'VNM', '2025-12-31');
    expect(finding.period).toBe('2014');
    expect(finding.value).toEqual({ kind: 'point', value: 64 });
    expect(finding.caveats.map((c) => c.code)).toContain('relations-standing/igoOld');
    expect(years.map((f) => f.period)).toEqual(['2012', '2013', '2014']);
    const earlier = await organisationsOf(workspace(true), 'VNM', '2013-06-30');
    expect(earlier.finding.value).toEqual({ kind: 'point', value: 63 });
  });

  it('says what is missing: the dataset, or the country in it', async () => {
    const value = async (loaded: boolean, place: string) =>
      (await organisationsOf(workspace(loaded), place, '2025-12-31')).finding.value;
    expect(await value(false, 'VNM')).toMatchObject({ missing: { reason: 'not_loaded' } });
    expect(await value(true, 'NRU')).toMatchObject({ missing: { reason: 'not_covered' } });
  });
});

const held = (item: string, from: string | null, to: string | null, sourced: boolean): Fact =>
  tierFact('', '', from, to, {
    id: `CHE/seat/${item}/${from ?? 'unknown'}/${to ?? 'open'}/${sourced ? 's' : 'r'}`,
    predicate: 'seat',
    object: null,
    item,
    knownAt: '2005-06',
    standing: sourced ? 'sourced' : 'unverified',
  });
const ledger = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('UNSC', 'ECOSOC', 'UNHRC'),
      fc.constantFrom(null, '1999', '2001-03', '2003-01-01'),
      fc.constantFrom(null, '2004', '2005-02', '2006-01-01'),
      fc.boolean(),
    )
    .map((args) => held(...args)),
  { selector: (f) => f.id },
);

describe('for any ledger', () => {
  it('does not depend on the order of the facts; sources never count more than all; a year covers its days', () => {
    fc.assert(
      fc.property(
        ledger.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
          ),
        ),
        fc.integer({ min: 1998, max: 2007 }),
        fc.constantFrom('02-15', '06-30', '12-31'),
        ([facts, shuffled], year, end) => {
          const day = `${year}-${end}`;
          const on = standingOn(packOf(facts), 'seat', day);
          expect(standingOn(packOf(shuffled), 'seat', day)).toEqual(on);
          expect(standingFindings('CHE', packOf(shuffled), day)).toEqual(
            standingFindings('CHE', packOf(facts), day),
          );
          const sourced = standingOn(packOf(facts), 'seat', day, 'sourced');
          expect(sourced.count[1]).toBeLessThanOrEqual(on.count[1]);
          expect(sourced.count[0]).toBeLessThanOrEqual(on.count[0]);
          const whole = standingIn(packOf(facts), 'seat', year);
          for (const item of on.certain) expect(whole.certain).toContain(item);
          for (const item of on.possible)
            expect([...whole.certain, ...whole.possible]).toContain(item);
        },
      ),
    );
  });
});
