import { describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import type { AgreementRule } from '../../../src/facts/index.js';
import {
  agreementFindings,
  countAgreements,
  countOf,
  partnersOf,
  replayPublished,
  ruleNamed,
} from '../../../src/relations/index.js';
import { sharedAbsent } from '../../shared.js';
import { action, agreementPack, instrument } from './fixture.js';
import { packFromShared } from './from-shared.js';

const OWN: AgreementRule = {
  id: 'own',
  text: { en: 'in force', vi: 'có hiệu lực' },
  statuses: ['in_force'],
  economies: 'members',
};
const SIGNED: AgreementRule = { ...OWN, id: 'signed', statuses: ['signed', 'in_force'] };
const UNIONS: AgreementRule = { ...OWN, id: 'unions', economies: 'unions' };
const all = ['own', 'signed', 'unions'];

const pack = agreementPack(
  [
    instrument('EUFTA', ['CHE', 'EU'], all),
    instrument('JPNFTA', ['JPN'], all),
    instrument('NEW', ['IDN'], all),
    instrument('BESIDE', ['USA'], []),
  ],
  [
    action('EUFTA', 'in_force', '1973-01-01'),
    action('JPNFTA', 'in_force', '2009-09-01'),
    action('NEW', 'signed', '2018-12-16'),
    action('NEW', 'in_force', '2021-11'),
    action('BESIDE', 'in_force', '2000-01-01'),
  ],
  {
    rules: [OWN, SIGNED, UNIONS],
    publishedCounts: [
      {
        day: '2020-06-30',
        rule: 'own',
        agreements: 2,
        economies: 99,
        sources: ['page'],
        note: { en: 'made up', vi: 'giả định' },
      },
    ],
  },
);
const counts = (rule: AgreementRule, day: string) => {
  const { agreements, economies } = countAgreements(pack, rule, day);
  return [countOf(agreements), countOf(economies)];
};

describe('counts of agreements', () => {
  it('follow the rule: which statuses, and whether a union is one or its members', () => {
    // Members of the European Union: 28 from July 2013 to January 2020, then 27.
    expect(counts(OWN, '2019-06-30')).toEqual([
      [2, 2],
      [29, 29],
    ]);
    expect(counts(OWN, '2020-06-30')).toEqual([
      [2, 2],
      [28, 28],
    ]);
    expect(counts(SIGNED, '2020-06-30')).toEqual([
      [3, 3],
      [29, 29],
    ]);
    expect(counts(UNIONS, '2020-06-30')).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });
  it('are a range inside the month in which one began', () => {
    expect(counts(UNIONS, '2021-11-15')).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect(counts(UNIONS, '2021-11-30')).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });
  it('never count the country itself', () => {
    const [eu] = pack.instruments;
    expect(eu && partnersOf(pack, eu, '2020-06-30', 'unions')).toEqual(['EU']);
  });
  it('stand beside what was published, equal or not', () => {
    expect(replayPublished(pack).map((r) => [r.what, r.count, r.replayed, r.verdict])).toEqual([
      ['agreements', 2, [2, 2], 'equal'],
      ['economies', 99, [28, 28], 'differs'],
    ]);
    const [count, economies] = agreementFindings(pack, '2020-06-30', [OWN]);
    expect(count?.id).toBe('CHE/agreements/own@2020-06-30');
    expect(count?.caveats.map((c) => render(c, 'en'))).toEqual([
      'published for 30 June 2020: 2; replayed: 2; equal',
    ]);
    expect(economies && render(economies.caveats[0] as never, 'vi')).toContain('không trùng nhau');
  });
  it('refuse a rule the pack does not have', () => {
    expect(() => ruleNamed(pack, 'none')).toThrow(/own, signed, unions/);
    expect(ruleNamed(pack, undefined)).toBe(OWN);
  });
});

describe.skipIf(sharedAbsent)('published counts, from the country files', () => {
  const replay = (file: string, day: string) => {
    const country = packFromShared(file, OWN);
    const { agreements, economies } = countAgreements(country, OWN, day);
    return [countOf(agreements), countOf(economies)];
  };
  // Chile: subrei, 20 August 2010 (20 agreements, 57 countries); embassy in London, 23 May 2018 (26, 64).
  it('of Chile: 20 and 57 in August 2010, 26 and 64 in May 2018', () => {
    expect(replay('chile.json', '2010-08-20')).toEqual([
      [20, 20],
      [57, 57],
    ]);
    expect(replay('chile.json', '2018-05-23')).toEqual([
      [26, 26],
      [64, 64],
    ]);
  });
  // Switzerland: State Secretariat for Economic Affairs, March 2025: 33 agreements with 43 partners.
  it('of Switzerland: 33 and 43 in March 2025', () => {
    expect(replay('switzerland.json', '2025-03-15')).toEqual([
      [33, 33],
      [43, 43],
    ]);
  });
});
