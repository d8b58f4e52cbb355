/**
 * The Switzerland pack: a country whose ladder nobody made official, added by data alone. The counts it
 * must give are SECO's 33 agreements with 43 partners of March 2025 (switzerland.json, `checks`).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { pageText, writePage } from '../../src/brief/index.js';
import { isDay, membersAt, place, placeName, render } from '../../src/core/index.js';
import {
  checkPack,
  packFor,
  readPack,
  select,
  sourcesOf,
  statementOf,
  type Pack,
  type RawPack,
} from '../../src/facts/index.js';
import { blocCoverage, ladderAt, ladderFindings, ladderSteps } from '../../src/relations/index.js';
import { openWorkspace } from '../../src/store/index.js';

let che: Pack;
let vnm: Pack;
beforeAll(async () => {
  [che, vnm] = (await Promise.all([packFor('CHE'), packFor('VNM')])) as [Pack, Pack];
});

/** Agreements and partners of a rule on a day, replayed from the facts by a loop of this test's own. */
function replay(rule: string, day: string): { agreements: string[]; partners: Set<string> } {
  const agreements: string[] = [];
  const partners = new Set<string>();
  for (const { code, parties, countsUnder } of che.instruments) {
    if (!countsUnder.includes(rule)) continue;
    const begun = (wanted: RegExp) =>
      che.facts.filter((f) => f.item === code && wanted.test(f.predicate) && f.period! <= day);
    if (begun(/_(superseded|terminated)$/).length > 0) continue;
    const inForce = begun(/_in_force$/);
    if (inForce.length === 0) continue;
    agreements.push(code);
    const named = inForce.flatMap((f) => f.object ?? []);
    for (const p of named.length > 0 ? named : parties) if (p !== 'CHE') partners.add(p);
  }
  return { agreements, partners };
}

describe('the Switzerland pack', () => {
  it('has no problem, and says every fact in both languages', async () => {
    const { problems } = checkPack((await readPack('CHE')) as RawPack);
    expect(problems.map((p) => render(p, 'en'))).toEqual([]);
    for (const fact of che.facts) {
      const { en, vi } = statementOf(fact);
      expect(`${en} ${vi}`).not.toMatch(/undefined|NaN|null|\{|\}/);
      expect(vi).not.toBe(en);
      if (fact.standing !== 'unverified')
        expect([fact.id, sourcesOf(fact, che).length > 0]).toEqual([fact.id, true]);
    }
  });

  it('names partners as the rest of the tool does', () => {
    const only = che.instruments.filter(
      (i) => i.countsUnder.includes('seco') && i.parties.length === 2,
    );
    expect(only.length).toBeGreaterThan(30);
    for (const { name, parties } of only) {
      expect(name.en).toContain(placeName(parties[1] as string, 'en'));
      expect(name.vi).toContain(placeName(parties[1] as string, 'vi'));
    }
    for (const fact of select(che, { predicate: 'partner_tier' }))
      expect(fact.label.vi).toContain(placeName(fact.object as string, 'vi'));
  });

  it('lets nothing recalled pose as sourced', () => {
    const ids = che.facts.filter((f) => f.standing === 'unverified').map((f) => f.id.slice(4));
    expect(ids).toEqual([
      'agreement_in_force/EU-B2-EDUCATION',
      'agreement_in_force/EU-B2-ENVIRONMENT',
      'agreement_in_force/EU-B2-MEDIA',
      'agreement_in_force/EU-B2-PENSIONS',
      'agreement_terminated/CHE-EST',
      'membership/ADB',
      'membership/HAGUE-1907',
      'membership/OSCE',
    ]);
    // First entered from memory; sourced since a page that says so was read, which its check names.
    for (const item of ['EFTA-MDA', 'EFTA-THA', 'EFTA-MYS', 'EFTA-XKX', 'EU-INSURANCE'])
      for (const f of select(che, { predicate: ['agreement_signed', 'agreement_in_force'], item }))
        expect([f.id, f.checks.map((c) => [c.verdict, c.sources])]).toEqual([
          f.id,
          [['confirmed', f.sources]],
        ]);
    // A day that no source gives stays in `original`; the period a source confirms is used.
    const dates = (id: string) => {
      const fact = che.facts.find((f) => f.id === id);
      return [fact?.period ?? fact?.valid?.from, fact?.original];
    };
    expect(dates('CHE/partner_tier/CHN/strategic')).toEqual(['2016-04', '2016-04-08']);
    expect(dates('CHE/partner_tier/USA/framework')).toEqual(['2006-05', '2006-05-25']);
    expect(dates('CHE/agreement_signed/EFTA-XKX')).toEqual(['2025-01', '2025-01-22']);
    expect(dates('CHE/membership/COE')).toEqual(['1963', '1963-05-06']);
    expect(dates('CHE/membership/PFP')).toEqual(['1996', '1996-12-11']);
    expect(dates('CHE/milestone/doctrine/neutrality-recognised')).toEqual(['1815', '1815-11-20']);
  });

  it('keeps a word of the counterpart as that', () => {
    const tier = che.profile.ladder.tiers.find((t) => t.code === 'comprehensive');
    expect(tier?.label.en).toBe("Comprehensive partnership (counterpart's word)");
    const [fact] = select(che, { predicate: 'partner_tier', object: 'VNM' });
    expect(fact).toMatchObject({ standing: 'contradicted', status: 'contested' });
    expect(fact?.alternatives.map((a) => a.value)).toEqual(['announced']);
    // The same open question from the other side, in the other pack.
    const [theirs] = select(vnm, { predicate: 'partner_tier', object: 'CHE' });
    expect(theirs?.standing).toBe('contradicted');
  });
});

describe('agreements counted by SECO', () => {
  it('gives every count the profile quotes', () => {
    const quoted = che.profile.agreements?.publishedCounts ?? [];
    expect(quoted.map((q) => [q.day, q.agreements, q.economies])).toEqual([
      ['2015-12-31', 28, 38],
      ['2020-11-30', 31, 41],
      ['2025-03-15', 33, 43],
      // 41 agreements, 36 in force: the press adds the EFTA Convention and the European Union.
      ['2025-07-31', 36, null],
      ['2026-03-01', 35, 45],
    ]);
    for (const { rule, day, agreements, economies } of quoted) {
      const counted = replay(rule, day);
      expect([day, counted.agreements.length]).toEqual([day, agreements]);
      if (economies !== null) expect([day, counted.partners.size]).toEqual([day, economies]);
      // Exact, no range: every date that decides is a day.
      for (const item of counted.agreements)
        for (const f of select(che, { predicate: 'agreement_in_force', item }))
          expect([f.id, isDay(f.period as string)]).toEqual([f.id, true]);
    }
    // The last is recalled.
    expect(quoted.at(-1)?.sources).toEqual(['recalled']);
  });

  it('counts territories, and not the EFTA Convention, the European Union or Guatemala', () => {
    const { agreements, partners } = replay('seco', '2025-03-15');
    for (const p of ['HKG', 'FRO', 'PSE', 'SWZ', 'SAU', 'CRI']) expect(partners).toContain(p);
    for (const p of ['EU', 'NOR', 'GTM', 'MDA', 'IND', 'ESP']) expect(partners).not.toContain(p);
    expect(agreements).not.toContain('EFTA');
    expect(agreements).not.toContain('EU-FTA-1972');
    expect(agreements.filter((a) => a.includes('TUR'))).toEqual(['EFTA-TUR-2018']);
    expect(replay('seco', '2021-09-30').agreements).toContain('EFTA-TUR-1991');
  });

  it('ends agreements on the day a partner joined the European Union, by the list of its members', () => {
    const ended = select(che, { predicate: 'agreement_terminated' });
    expect(ended.length).toBeGreaterThan(12);
    for (const { item, period } of ended) {
      const joined = che.instruments.find((i) => i.code === item)?.parties[1] as string;
      if (joined === 'FIN') continue; // ended when Finland joined EFTA
      const day = (period as string).slice(-10);
      expect([item, membersAt('EU', day, 'states').includes(joined)]).toEqual([item, true]);
    }
    expect(replay('seco', '2014-12-31').partners.has('HRV')).toBe(false);
    expect(replay('seco', '2013-06-30').partners.has('HRV')).toBe(true);
  });
});

describe('the ladder of Switzerland', () => {
  const at = (day: string) =>
    Object.fromEntries(ladderAt(che, day, 'with_unions').tiers.map((t) => [t.code, t.certain]));

  it('stands as dated at two days', () => {
    expect(at('2015-12-31')).toEqual({
      customs_union: ['LIE'],
      bilateral_path: ['EU'],
      strategic: ['BRA'],
      trade_and_economic_partnership: [],
      comprehensive: [],
      framework: ['USA'],
      memorandum: ['CHN', 'RUS', 'TUR', 'ZAF'],
    });
    expect(at('2025-12-31')).toEqual({
      customs_union: ['LIE'],
      bilateral_path: ['EU'],
      strategic: ['BRA', 'CHN'],
      trade_and_economic_partnership: ['IND'],
      comprehensive: ['VNM'],
      framework: ['USA'],
      memorandum: ['RUS', 'TUR', 'ZAF'],
    });
  });

  it('hands China from one rung to the next inside April 2016, never on none', () => {
    const { tiers, total } = ladderAt(che, '2016-04-15', 'states');
    expect(tiers.filter((t) => t.possible.includes('CHN')).map((t) => t.code)).toEqual([
      'strategic',
      'memorandum',
    ]);
    expect(total.certain).toContain('CHN');
  });

  it('holds neighbours outside the ladder, and a union of states apart from states', () => {
    const { outside, total } = ladderAt(che, '2025-12-31', 'states');
    expect(outside.flatMap((t) => t.certain)).toEqual(['AUT', 'DEU', 'FRA', 'ITA']);
    expect(total.certain).not.toContain('EU');
    expect(place('EU')?.kind).toBe('union');
  });
});

describe('the same code for Switzerland and Viet Nam', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tuchu-che-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('answers ladder, coverage and steps for both', () => {
    for (const pack of [che, vnm]) {
      const found = [
        ...ladderFindings(pack, '2025-12-31'),
        ...blocCoverage(pack, 'G20', '2025-12-31'),
      ];
      expect(found.length).toBeGreaterThan(6);
      for (const f of found) expect([f.id, f.value.kind]).not.toEqual([f.id, 'missing']);
      const steps = ladderSteps(pack, '2000-01-01', '2025-12-31', 'states');
      expect(steps.length).toBeGreaterThan(5);
    }
    // An unofficial ladder says so on every number; an official one on none.
    const unofficial = (pack: Pack) =>
      ladderFindings(pack, '2025-12-31').map((f) =>
        f.caveats.some((c) => c.code === 'relations/unofficial'),
      );
    expect(new Set(unofficial(che))).toEqual(new Set([true]));
    expect(new Set(unofficial(vnm))).toEqual(new Set([false]));
  });

  it('writes the assessment in both languages from an empty workspace', async () => {
    const workspace = await openWorkspace(dir, { create: true });
    const assessment = await assess(workspace, 'CHE', '2025-12-31');
    const [en, vi] = (['en', 'vi'] as const).map((lang) =>
      pageText(writePage(assessment, { lang })),
    );
    expect(en).toContain('Switzerland');
    expect(en).toContain('Memorandum of understanding');
    expect(vi).toContain('Thụy Sĩ');
    expect(vi).not.toMatch(/Customs union|Memorandum|Neighbour/);
    for (const text of [en, vi]) expect(text).not.toMatch(/undefined|NaN|0001/);
  });
});
