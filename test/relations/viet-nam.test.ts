/** Viet Nam's pack against what was published of it: agreements by rule, the talks of July 2016, channels. */
import { beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, heldOn, packFor, type Fact, type Pack } from '../../src/facts/index.js';
import {
  agreementRules,
  countAgreements,
  replayPublished,
  statusBetween,
} from '../../src/relations/index.js';

let vnm: Pack;
beforeAll(async () => {
  vnm = (await packFor('VNM')) as Pack;
});

describe('agreements of Viet Nam', () => {
  // vietnam.json conflicts `fta-count`, vietnam-economy.json `fta-count-17`.
  it('replay to every number published: 15 with 53 partners, 16, 17', () => {
    const replayed = replayPublished(vnm).map((r) => [r.published.day, r.what, r.count, r.verdict]);
    expect(replayed).toEqual([
      ['2023-04', 'agreements', 15, 'equal'],
      ['2023', 'agreements', 15, 'equal'],
      ['2023', 'economies', 53, 'equal'],
      ['2023-07-25', 'agreements', 16, 'equal'],
      ['2025-05', 'agreements', 17, 'equal'],
      ['2025', 'agreements', 16, 'equal'],
    ]);
  });

  // "With over 60 economies" (May 2025) is not what the parties of the signed agreements add up to.
  it('signed with 55 economies in May 2025, as the note of the 17 says', () => {
    const signed = agreementRules(vnm).find((r) => r.id === 'signed');
    const { economies } = countAgreements(vnm, signed!, '2025-05-31');
    expect(economies.certain).toHaveLength(55);
    expect(economies.possible).toEqual([]);
    const note = vnm.profile.agreements?.publishedCounts.find((c) => c.day === '2025-05')?.note;
    expect(note?.en).toContain('are 55');
  });

  // seed-claims c21: "participated in and is negotiating 16 FTAs".
  it('16 in force, signed, concluded or under negotiation at the end of July 2016, from dated facts', () => {
    const day = '2016-07-31';
    const counted = vnm.instruments.filter((i) => i.countsUnder.includes('signed'));
    const by = (happened: (f: Fact) => boolean): ReadonlySet<string | null> =>
      new Set(vnm.facts.filter(happened).map((f) => f.item));
    const past = (kind: string) =>
      by((f) => f.predicate === `agreement_${kind}` && f.period !== null && f.period <= day);
    const inForce = past('in_force');
    const signed = past('signed');
    const concluded = past('concluded');
    const talks = by(
      (f) => f.predicate === 'agreement_negotiating' && heldOn(f, day) === 'certain',
    );
    const stage = (code: string): string => {
      if (inForce.has(code)) return 'in force';
      if (signed.has(code)) return 'signed';
      if (concluded.has(code)) return 'concluded';
      return talks.has(code) ? 'talks' : 'none';
    };
    const at = (wanted: string): readonly string[] =>
      counted.map((i) => i.code).filter((code) => stage(code) === wanted);
    expect(at('in force')).toHaveLength(9);
    expect(at('signed')).toEqual(['TPP', 'VN-EAEU']);
    expect(at('concluded')).toEqual(['EVFTA']);
    expect(at('talks')).toEqual(['AHKFTA', 'RCEP', 'VIFTA', 'VN-EFTA']);
  });

  it('the Trans-Pacific Partnership was signed, left by the United States, and never in force', () => {
    const tpp = vnm.instruments.find((i) => i.code === 'TPP')!;
    const on = (partner: string, day: string) =>
      statusBetween(vnm, tpp, ['VNM', partner], day).statuses;
    expect(on('JPN', '2016-02-03')).toEqual(['concluded']);
    expect(on('JPN', '2016-07-31')).toEqual(['signed']);
    expect(on('USA', '2017-01-30')).toEqual(['withdrawn']);
    expect(on('JPN', '2018-03-08')).toEqual(['superseded']);
    for (const partner of ['JPN', 'USA'])
      expect(statusBetween(vnm, tpp, ['VNM', partner], '2025-12-31').neverInForce).toBe(true);
    const withdrawal = vnm.facts.find((f) => f.id === 'VNM/agreement_withdrawn/TPP/USA');
    expect(withdrawal?.standing).toBe('sourced');
  });

  // manytrade, HUGGO: StateForce of CMPPTP_2018A.
  it('the CPTPP is in force with each party from its own day, and not before Viet Nam’s', () => {
    const cptpp = vnm.instruments.find((i) => i.code === 'CPTPP')!;
    const on = (partner: string, day: string) =>
      statusBetween(vnm, cptpp, ['VNM', partner], day).statuses;
    expect(on('JPN', '2019-01-13')).toEqual(['signed']);
    expect(on('JPN', '2019-01-14')).toEqual(['in_force']);
    for (const [partner, before, from] of [
      ['PER', '2021-09-18', '2021-09-19'],
      ['MYS', '2022-11-28', '2022-11-29'],
      ['CHL', '2023-02-20', '2023-02-21'],
      ['BRN', '2023-07-11', '2023-07-12'],
    ] as const) {
      expect([partner, on(partner, before)]).toEqual([partner, ['signed']]);
      expect([partner, on(partner, from)]).toEqual([partner, ['in_force']]);
    }
  });
});

describe('the facts of Viet Nam', () => {
  it('run through every channel', () => {
    for (const channel of CHANNELS)
      expect([channel, vnm.facts.some((f) => f.channel === channel)]).toEqual([channel, true]);
  });

  it('are unverified where only memory speaks, and say so in words', () => {
    const recalled = vnm.facts.filter((f) => f.sources.every((s) => s === 'recalled'));
    expect(recalled.length).toBeGreaterThan(100);
    for (const f of recalled) expect(['unverified', 'contradicted']).toContain(f.standing);
  });
});
