import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import { packFor, type AgreementRule, type Pack } from '../../../src/facts/index.js';
import {
  agreementFindings,
  agreementRules,
  countAgreements,
  countOf,
  overlapFindings,
  overlaps,
  partnersOf,
  replayPublished,
  ruleNamed,
} from '../../../src/relations/index.js';
import { sharedAbsent } from '../../shared.js';
import { action, agreementPack, instrument } from './fixture.js';
import { packFromShared } from './from-shared.js';

const OWN: AgreementRule = {
  id: 'own',
  label: { en: 'own', vi: 'của mình' },
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
  it('keep a partner whose old agreement ends in the month in which the new one begins', () => {
    const handed = agreementPack(
      [instrument('OLD', ['PER'], all), instrument('NEW', ['PER'], all)],
      [
        action('OLD', 'in_force', '1998-07-01'),
        action('OLD', 'superseded', '2009-03', null, { value: 'NEW' }),
        action('NEW', 'in_force', '2009-03'),
      ],
      { rules: [OWN], publishedCounts: [] },
    );
    const on = (day: string) => countOf(countAgreements(handed, OWN, day).economies);
    expect([on('2009-02-28'), on('2009-03-15'), on('2009-03-31')]).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    const apart = handed.facts.filter((f) => f.item === 'OLD');
    const { economies } = countAgreements({ ...handed, facts: apart }, OWN, '2009-03-15');
    expect(countOf(economies)).toEqual([0, 1]);
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

const country = async (code: string) => ({ code, pack: await packFor(code) });
const countries = await Promise.all(['VNM', 'CHL', 'CHE'].map(country));

describe.each(
  countries.flatMap(({ code, pack: own }) => (own === undefined ? [] : [{ code, own }])),
)('the pack of $code', ({ own }) => {
  it('gives the same counts in whatever order its facts are entered', () => {
    const [rule] = agreementRules(own);
    if (rule === undefined) throw new Error('a pack has a rule, or the one for every instrument');
    const count = (facts: Pack['facts']) => {
      const { agreements, economies } = countAgreements({ ...own, facts }, rule, '2025-12-31');
      return [agreements, economies];
    };
    const expected = count(own.facts);
    const actions = own.facts.filter((f) => f.predicate.startsWith('agreement_'));
    const whole = { minLength: actions.length, maxLength: actions.length };
    fc.assert(
      fc.property(fc.shuffledSubarray([...actions], whole), (facts) => {
        expect(count(facts)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

// The published counts an issue of each state's own bureau or ministry gives; their sources are in the packs.
describe.each([
  ['CHL', '2010-08-20', [20, 57]],
  ['CHL', '2018-05-23', [26, 64]],
  ['CHE', '2025-03-15', [33, 43]],
] as const)('%s on %s, by its own rule', (code, day, expected) => {
  const own = countries.find((c) => c.code === code)?.pack;
  it.skipIf(own === undefined)('has the published number of agreements and economies', () => {
    if (own === undefined) return;
    const { agreements, economies } = countAgreements(own, ruleNamed(own, undefined), day);
    expect([countOf(agreements), countOf(economies)]).toEqual(expected.map((n) => [n, n]));
  });
});

describe('partners', () => {
  it('under an agreement of a bloc one belongs to are its other members', async () => {
    const vnm = (await packFor('VNM')) as Pack;
    const atiga = vnm.instruments.find((i) => i.code === 'ATIGA');
    expect(atiga && partnersOf(vnm, atiga, '2010-01-01', 'members').length).toBe(9);
    expect(atiga && partnersOf(vnm, atiga, '2010-01-01', 'unions').length).toBe(9);
  });
});

describe('overlap', () => {
  const vnm = countries.find((c) => c.code === 'VNM')?.pack as Pack;
  // METHODS C4: "Vietnam-Japan has four layers: VJEPA, AJCEP, CPTPP, RCEP".
  it('of Viet Nam and Japan is four layers', () => {
    const rule = ruleNamed(vnm, undefined);
    const japan = overlaps(vnm, rule, '2025-12-31').find((o) => o.partner === 'JPN');
    const on = japan?.states.filter((s) => s.statuses.includes('in_force'));
    expect(on?.map((s) => s.instrument)).toEqual(['AJCEP', 'CPTPP', 'RCEP', 'VJEPA']);
    expect(japan?.inForce[1]).toBe(4);
    const found = overlapFindings(vnm, rule, '2025-12-31').find((f) => f.partner === 'JPN');
    expect(found?.value.kind === 'point' ? found.value.value : found?.value).toEqual(
      japan?.inForce[0] === 4 ? 4 : { kind: 'interval', low: japan?.inForce[0], high: 4 },
    );
    expect(found?.evidence.length).toBeGreaterThan(3);
  });
  it('counts what is in force only, and tells provisional application apart', () => {
    const two = agreementPack(
      [instrument('ONE', ['JPN'], all), instrument('TWO', ['JPN'], all)],
      [action('ONE', 'in_force', '2010-01-01'), action('TWO', 'provisional', '2011-01-01')],
      { rules: [OWN], publishedCounts: [] },
    );
    const [japan] = overlaps(two, OWN, '2012-01-01');
    expect(japan?.inForce).toEqual([1, 1]);
    const [found] = overlapFindings(two, OWN, '2012-01-01');
    expect(found?.caveats.map((c) => render(c, 'en'))).toContain(
      'provisionally applied, or may be, and not counted as in force: TWO',
    );
  });
});

describe('who left a union', () => {
  const told = (day: string) =>
    (agreementFindings(pack, day, [OWN])[1]?.caveats ?? [])
      .filter((m) => m.code.endsWith('/leftUnion'))
      .map((m) => render(m, 'en'));
  it('within the year may still have its agreements applied, which is said and not counted', () => {
    expect(told('2020-01-31')).toEqual([]);
    expect(told('2020-08-01')).toEqual([
      'the United Kingdom left the European Union on 31 January 2020 and is not counted under agreements of the union since; a transition may have kept them applied to it: EUFTA',
    ]);
    expect(told('2021-02-01')).toEqual([]);
  });
  it('is told of beside that partner only', () => {
    const codes = (partner: string) =>
      overlapFindings(pack, OWN, '2020-08-01', [
        { partner, inForce: [0, 0], states: [] },
      ])[0]?.caveats.map((m) => m.code);
    expect(codes('GBR')).toContain('relations-agreements/leftUnion');
    expect(codes('FRA')).not.toContain('relations-agreements/leftUnion');
  });
});
