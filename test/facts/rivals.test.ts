/** Facts side by side: who is a rival of whom, which is shown by which rule, and what was left out. */
import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  buildPack,
  preferenceOf,
  readingsOf,
  rivalGroups,
  select,
  settle,
  type Fact,
  type Pack,
  type Prefer,
} from '../../src/facts/index.js';
import { ladderAt } from '../../src/relations/index.js';
import { actionOf, factOf, factsIn, smallPack } from './small-pack.js';

const CONTESTED = 'NZL/partner_tier/CHN/contested';
const FORCE = 'NZL/agreement_in_force/NZ-CHINA';

/** The small pack with a contested tier, a date that two sources give differently, and two reports of one amount. */
const pack: Pack = buildPack(
  smallPack((files) => {
    factsIn(files, 'partnerships.json').push(
      factOf('partner_tier/CHN/contested', {
        value: 'comprehensive',
        valid: { from: '2014-03', to: null },
        status: 'contested',
        sources: ['beehive'],
      }),
    );
    const force = factsIn(files, 'agreements.json').find((f) => f['id'] === FORCE);
    Object.assign(force ?? {}, {
      standing: 'contradicted',
      alternatives: [
        {
          date: '2008-09-30',
          sources: ['beehive'],
          note: { en: 'press release', vi: 'thông cáo' },
        },
      ],
    });
    const measure = { domain: 'trade', predicate: 'exports', value: 17_000_000_000, unit: 'USD' };
    files['economy.json'] = {
      schema: 'tuchu-pack/1',
      reporters: {
        nz: { books: 'NZL', name: { en: 'New Zealand', vi: 'New Zealand (vi)' } },
        cn: { books: 'CHN', name: { en: 'China', vi: 'Trung Quốc' } },
      },
      gaps: [],
      facts: [
        factOf('exports/CHN/nz', { ...measure, valid: null, period: '2023', reporter: 'nz' }),
        factOf('exports/CHN/cn', {
          ...measure,
          value: 19_000_000_000,
          valid: null,
          period: '2023',
          reporter: 'cn',
          sources: ['beehive'],
        }),
      ],
    };
  }),
);

const ids = (facts: readonly Fact[]): string[] => facts.map((f) => f.id);
const chosen = (facts: readonly Fact[], prefer: Prefer = {}) => {
  const settled = settle(facts, pack, prefer);
  return {
    shown: ids(settled.facts),
    leftOut: settled.leftOut.map((l) => [l.fact.id, l.instead, render(l.why, 'en')]),
  };
};

describe('a date that two sources give', () => {
  const force = select(pack, { predicate: 'agreement_in_force' });

  it('is read both ways', () => {
    expect(readingsOf(force[0] as Fact).map((f) => [f.id, f.period, f.sources])).toEqual([
      [FORCE, '2008-10-01', ['mfat']],
      [`${FORCE}#1`, '2008-09-30', ['beehive']],
    ]);
  });

  it.each<[string, Prefer, string, string]>([
    ['support', {}, FORCE, 'reported against the fact that is held'],
    [
      'earliest',
      { rule: 'earliest' },
      `${FORCE}#1`,
      'a later date, and the earliest was asked for',
    ],
    ['latest', { rule: 'latest' }, FORCE, 'an earlier date, and the latest was asked for'],
    ['newest', { rule: 'newest' }, `${FORCE}#1`, 'published earlier'],
    ['a source', { source: 'beehive' }, `${FORCE}#1`, 'rests on mfat, and beehive was asked for'],
  ])('is chosen by %s', (_, prefer, shown, why) => {
    const other = shown === FORCE ? `${FORCE}#1` : FORCE;
    expect(chosen(force, prefer)).toEqual({ shown: [shown], leftOut: [[other, shown, why]] });
  });
});

describe('a contested account', () => {
  const CHN = 'NZL/partner_tier/CHN/strategic';

  it('stands beside the settled one, and is left out with the reason', () => {
    const tiers = select(pack, { predicate: 'partner_tier', object: 'CHN' });
    expect(chosen(tiers)).toEqual({
      shown: [CHN],
      leftOut: [[CONTESTED, CHN, 'contested, and a settled fact is held']],
    });
    expect(chosen(tiers, { source: 'beehive' }).shown).toEqual([CONTESTED]);
  });

  it('is not counted by the ladder, but named among its conflicts', () => {
    const state = ladderAt(pack, '2025-12-31', 'states');
    expect(state.tiers.map((t) => t.certain)).toEqual([['CHN', 'KOR'], []]);
    expect(ids(state.conflicts)).toEqual([CONTESTED]);
  });

  it('counts where nothing settled holds', () => {
    expect(ladderAt(pack, '2014-06-30', 'states').tiers.map((t) => t.certain)).toEqual([
      [],
      ['KOR'],
    ]);
    const alone = { ...pack, facts: pack.facts.filter((f) => f.id === CONTESTED) };
    expect(ladderAt(alone, '2014-06-30', 'states').tiers.map((t) => t.certain)).toEqual([
      [],
      ['CHN'],
    ]);
  });
});

describe('two reports of one amount', () => {
  const exported = select(pack, { predicate: 'exports' });

  it('are rivals, chosen by reporter', () => {
    expect(rivalGroups(exported).map(ids)).toEqual([['NZL/exports/CHN/cn', 'NZL/exports/CHN/nz']]);
    expect(chosen(exported, { reporter: 'nz' }).shown).toEqual(['NZL/exports/CHN/nz']);
    expect(chosen(exported, { reporter: 'cn' }).leftOut).toEqual([
      ['NZL/exports/CHN/nz', 'NZL/exports/CHN/cn', 'another reporter was asked for than `nz`'],
    ]);
  });
});

it('reads a preference as a rule, a source or a reporter, and refuses another word', () => {
  expect(preferenceOf('newest', pack)).toEqual({ rule: 'newest' });
  expect(preferenceOf('mfat', pack)).toEqual({ source: 'mfat' });
  expect(preferenceOf('cn', pack)).toEqual({ reporter: 'cn' });
  expect(() => preferenceOf('toString', pack)).toThrow(
    /`toString` is no rule \(support, newest, earliest, latest\), and neither a source nor a reporter/,
  );
});

it('leaves facts that say different things apart', () => {
  const signed = actionOf('agreement_signed/again', { period: '2021-01-26' }) as unknown as Fact;
  const both = [
    ...select(pack, { predicate: 'agreement_signed' }),
    { ...signed, alternatives: [] },
  ];
  expect(rivalGroups(both)).toHaveLength(2);
});
