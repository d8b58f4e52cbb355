import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { packFor, type Fact, type Instrument, type Pack } from '../../../src/facts/index.js';
import {
  AGREEMENT_STATUSES,
  between,
  boundBy,
  datedBy,
  KINDS,
  sideStatus,
  statusBetween,
} from '../../../src/relations/index.js';
import { action, agreementPack, instrument } from './fixture.js';

const X = instrument('X', ['CHE', 'JPN', 'NOR']);
const TWO = instrument('TWO', ['CHE', 'JPN']);

const at = (facts: readonly Fact[], day: string, of: Instrument = TWO, partner = 'JPN') =>
  statusBetween(agreementPack([of], facts), of, ['CHE', partner], day);

describe('the life of an agreement with one partner', () => {
  const life = [
    action('TWO', 'concluded', '2010-01-10'),
    action('TWO', 'signed', '2010-06-01'),
    action('TWO', 'provisional', '2011-01-01'),
    action('TWO', 'in_force', '2012-01-01'),
    action('TWO', 'suspended', '2015-01-01'),
    action('TWO', 'resumed', '2016-01-01'),
    action('TWO', 'withdrawn', '2020-01-01', 'CHE'),
    action('TWO', 'acceded', '2023-01-01', 'CHE'),
  ];
  it.each([
    ['2009-12-31', 'not_signed'],
    ['2010-01-10', 'concluded'],
    ['2010-06-01', 'signed'],
    ['2011-01-01', 'provisional'],
    ['2011-12-31', 'provisional'],
    ['2012-01-01', 'in_force'],
    ['2015-01-01', 'suspended'],
    ['2016-01-01', 'in_force'],
  ])('on %s it is %s', (day, status) => {
    expect(at(life.slice(0, 7), day).statuses).toEqual([status]);
  });
  it('ends with a withdrawal, and lives again with what binds anew', () => {
    expect(at(life.slice(0, 7), '2020-01-01').statuses).toEqual(['withdrawn']);
    expect(at(life.slice(0, 7), '2020-01-01').neverInForce).toBe(false);
    const back = [...life.slice(0, 7), action('TWO', 'in_force', '2023-01-01')];
    expect(at(back, '2023-01-01').statuses).toEqual(['in_force']);
  });
  it('is suspended only where there is an agreement, not talks', () => {
    const talks = action('TWO', 'negotiating', '2010', null, {
      period: null,
      valid: { from: '2010-01-01', to: null },
    });
    const halt = action('TWO', 'suspended', '2012-01-01');
    expect(at([talks, halt], '2013-01-01').statuses).toEqual(['negotiating']);
    expect(at([talks, halt, action('TWO', 'signed', '2011-01-01')], '2013-01-01').statuses).toEqual(
      ['suspended'],
    );
  });
  it('says of what ended unborn that it was never in force', () => {
    const unborn = [
      action('X', 'signed', '2016-02-04'),
      action('X', 'withdrawn', '2017-01-30', 'NOR'),
    ];
    const withNorway = at(unborn, '2018-01-01', X, 'NOR');
    expect(withNorway.statuses).toEqual(['withdrawn']);
    expect(withNorway.neverInForce).toBe(true);
    expect(at(unborn, '2018-01-01', X, 'JPN').statuses).toEqual(['signed']);
  });
  it('takes an observation as evidence and no more', () => {
    const seen = action('TWO', 'not_in_force', '2010', null, {
      period: null,
      valid: { from: '2010-06-01', to: null },
    });
    const state = at([action('TWO', 'signed', '2010-06-01'), seen], '2011-01-01');
    expect(state.statuses).toEqual(['signed']);
    expect(state.observed.map((f) => f.id)).toEqual([seen.id]);
  });
});

describe('between two sides', () => {
  it('an ending by one stands for both, and in force needs both', () => {
    expect(sideStatus([]).status).toBe('not_signed');
    expect(between('in_force', 'signed')).toBe('signed');
    expect(between('withdrawn', 'in_force')).toBe('withdrawn');
    expect(between('suspended', 'in_force')).toBe('suspended');
    expect(between('signed', 'suspended')).toBe('signed');
  });
  it('does not depend on which side is named first', () => {
    const any = fc.constantFrom(...AGREEMENT_STATUSES);
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(between(a, b)).toBe(between(b, a));
      }),
    );
  });
});

describe('parties', () => {
  it('are in force between two only when for both', () => {
    const facts = [
      action('X', 'signed', '2010-01-01'),
      action('X', 'in_force', '2012-01-01', 'CHE'),
      action('X', 'in_force', '2011-01-01', 'JPN'),
      action('X', 'in_force', '2013-01-01', 'NOR'),
    ];
    expect(at(facts, '2011-06-01', X).statuses).toEqual(['signed']);
    expect(at(facts, '2012-01-01', X).statuses).toEqual(['in_force']);
    expect(at(facts, '2012-01-01', X, 'NOR').statuses).toEqual(['signed']);
    expect(at(facts, '2013-01-01', X, 'NOR').statuses).toEqual(['in_force']);
  });
  it('have their own day before the general one', () => {
    const facts = [
      action('X', 'in_force', '2010-01-01'),
      action('X', 'in_force', '2010-06-01', 'CHE'),
    ];
    expect(at(facts, '2010-03-01', X).statuses).toEqual(['not_signed']);
    expect(at(facts, '2010-06-01', X).statuses).toEqual(['in_force']);
  });
  it('are not known to be bound by the day of another one, unless they are the only counterpart', () => {
    const facts = [
      action('X', 'signed', '2010-01-01'),
      action('X', 'in_force', '2012-01-01', 'CHE'),
    ];
    expect(at(facts, '2012-01-01', X).statuses).toEqual(['signed', 'in_force']);
    const two = [
      action('TWO', 'signed', '2010-01-01'),
      action('TWO', 'in_force', '2012-01-01', 'CHE'),
    ];
    expect(at(two, '2012-01-01').statuses).toEqual(['in_force']);
  });
  it('that acceded took no part before', () => {
    const facts = [
      action('X', 'signed', '2018-03-08'),
      action('X', 'in_force', '2019-01-14'),
      action('X', 'acceded', '2024-12-15', 'NOR'),
    ];
    expect(at(facts, '2020-01-01', X, 'NOR').statuses).toEqual(['not_signed']);
    expect(at(facts, '2024-12-15', X, 'NOR').statuses).toEqual(['in_force']);
  });
  it('that acceded are as if they had signed, until their own day of force', () => {
    const facts = [
      action('X', 'in_force', '2019-01-14'),
      action('X', 'acceded', '2023-07-16', 'NOR'),
      action('X', 'in_force', '2024-12-15', 'NOR'),
    ];
    expect(at(facts, '2023-07-15', X, 'NOR').statuses).toEqual(['not_signed']);
    expect(at(facts, '2023-07-16', X, 'NOR').statuses).toEqual(['signed']);
    expect(at(facts, '2024-12-15', X, 'NOR').statuses).toEqual(['in_force']);
  });
  it('of a union are its members on the day', () => {
    const eu = instrument('EU1', ['EU']);
    const facts = [action('EU1', 'in_force', '2003-02-01')];
    expect(at(facts, '2003-06-01', eu, 'POL').statuses).toEqual(['not_signed']);
    expect(at(facts, '2004-05-01', eu, 'POL').statuses).toEqual(['in_force']);
    expect(at(facts, '2019-12-31', eu, 'GBR').statuses).toEqual(['in_force']);
    expect(at(facts, '2020-12-31', eu, 'GBR').statuses).toEqual(['not_signed']);
  });
  it('that joined a bloc after its action may or may not be bound by it', () => {
    const asean = instrument('A', ['ASEAN']);
    const facts = [action('A', 'in_force', '2005-07-01')];
    expect(at(facts, '2025-10-27', asean, 'THA').statuses).toEqual(['in_force']);
    expect(at(facts, '2025-10-27', asean, 'TLS').statuses).toEqual(['not_signed', 'in_force']);
  });
});

describe('dates that are not settled', () => {
  it('known to the month give both statuses inside it', () => {
    const facts = [action('TWO', 'signed', '2024-07-29'), action('TWO', 'in_force', '2025-11')];
    expect(at(facts, '2025-10-31').statuses).toEqual(['signed']);
    expect(at(facts, '2025-11-15').statuses).toEqual(['signed', 'in_force']);
    expect(at(facts, '2025-11-30').statuses).toEqual(['in_force']);
  });
  it('that are contradicted carry the other reading', () => {
    const note = { en: 'another list', vi: 'danh mục khác' };
    const force = action('TWO', 'in_force', '2014-01-01', null, {
      standing: 'contradicted',
      alternatives: [{ date: '2014-02-04', sources: ['page'], note }],
    });
    const state = at([action('TWO', 'signed', '2011-11-11'), force], '2014-01-15');
    expect(state.statuses).toEqual(['in_force']);
    expect(state.otherwise.map((o) => [o.date, o.statuses])).toEqual([['2014-02-04', ['signed']]]);
  });
});

/** Actions of any kind, by anybody, on days, months and years of a short span. */
const someActions = fc.array(
  fc
    .tuple(
      fc.constantFrom(...KINDS.filter((k) => k !== 'agreement_negotiating')),
      fc.constantFrom('2010', '2010-01', '2010-01-15', '2010-02', '2010-02-01', '2011-03-01'),
      fc.constantFrom(null, 'CHE', 'JPN', 'NOR', 'EU', 'DEU'),
    )
    .map(([kind, period, object]) => action('W', kind.replace('agreement_', ''), period, object)),
  { maxLength: 7 },
);
const W = instrument('W', ['CHE', 'JPN', 'NOR', 'EU']);
const DAYS = ['2009-12-31', '2010-01-01', '2010-01-15', '2010-02-01', '2010-07-01', '2011-03-01'];
const everywhere = (facts: readonly Fact[], pack: Pack) =>
  ['JPN', 'NOR', 'DEU', 'EU'].flatMap((partner) =>
    DAYS.map((day) => statusBetween(pack, W, ['CHE', partner], day, facts)),
  );
const short = (states: ReturnType<typeof everywhere>) =>
  states.map((s) => [s.statuses, s.neverInForce, s.facts.map((f) => f.id)]);

describe('whatever order actions are entered in', () => {
  it('the status is the same for every party on every day', () => {
    fc.assert(
      fc.property(
        someActions.chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
          ),
        ),
        ([facts, shuffled]) => {
          const pack = agreementPack([W], []);
          expect(short(everywhere(shuffled, pack))).toEqual(short(everywhere(facts, pack)));
        },
      ),
      { numRuns: 150 },
    );
  });
  it('the status is one of those there are, and never none', () => {
    fc.assert(
      fc.property(someActions, (facts) => {
        for (const { statuses } of everywhere(facts, agreementPack([W], facts))) {
          expect(statuses.length).toBeGreaterThan(0);
          expect(AGREEMENT_STATUSES.filter((s) => statuses.includes(s))).toEqual(statuses);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('an action on another instrument or of a party that is neither changes nothing', () => {
    fc.assert(
      fc.property(someActions, (facts) => {
        const before = everywhere(facts, agreementPack([W], facts));
        const more = [
          ...facts,
          action('OTHER', 'in_force', '2010-01-01'),
          action('W', 'withdrawn', '2010-01-01', 'BRA'),
        ];
        const pack = agreementPack([W, instrument('OTHER', ['JPN'])], more);
        const after = DAYS.flatMap((day) =>
          ['JPN', 'NOR', 'DEU', 'EU'].map((p) => [p, day, statusBetween(pack, W, ['CHE', p], day)]),
        );
        for (const [p, day, state] of after) {
          const same = before.find((b) => b.pair[1] === p && b.day === day);
          expect((state as typeof same)?.statuses).toEqual(same?.statuses);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('agreements of Viet Nam', () => {
  let vnm: Pack;
  beforeAll(async () => {
    vnm = (await packFor('VNM')) as Pack;
  });
  const of = (code: string, partner: string, day: string) => {
    const found = vnm.instruments.find((i) => i.code === code);
    if (found === undefined) throw new Error(code);
    return statusBetween(vnm, found, ['VNM', partner], day);
  };
  // facts/vietnam.json: provisional application from 1 January 2021, in force 1 May 2021.
  it('applied the one with the United Kingdom provisionally before it was in force', () => {
    expect(of('UKVFTA', 'GBR', '2020-12-30').statuses).toEqual(['signed']);
    expect(of('UKVFTA', 'GBR', '2021-04-30').statuses).toEqual(['provisional']);
    expect(of('UKVFTA', 'GBR', '2021-05-01').statuses).toEqual(['in_force']);
  });
  // vietnam.json: Viet Nam and Hong Kong 11 June 2019, all parties 12 February 2021.
  it('had the one with Hong Kong in force before the other members of ASEAN', () => {
    expect(of('AHKFTA', 'HKG', '2019-06-11').statuses).toEqual(['in_force']);
    expect(of('AHKFTA', 'IDN', '2020-07-03').statuses).toEqual(['signed']);
    expect(of('AHKFTA', 'IDN', '2020-07-04').statuses).toEqual(['in_force']);
    expect(of('AHKFTA', 'KHM', '2021-02-11').statuses).toEqual(['signed']);
    expect(of('AHKFTA', 'KHM', '2021-02-12').statuses).toEqual(['in_force']);
  });
  it.each([
    ['CHN', '2022-01-01'],
    ['KOR', '2022-02-01'],
    ['MYS', '2022-03-18'],
    ['IDN', '2023-01-02'],
    ['PHL', '2023-06-02'],
  ])('have the regional one in force with %s since %s, and no day before', (partner, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(of('RCEP', partner, before).statuses).toEqual(['signed']);
    expect(of('RCEP', partner, day).statuses).toEqual(['in_force']);
  });
  it('have the regional one signed with Myanmar, of which no day is known', () => {
    expect(of('RCEP', 'MMR', '2025-12-31').statuses).toEqual(['signed']);
  });
  it('signed the investment agreement with the European Union, which is not in force', () => {
    const state = of('EVIPA', 'DEU', '2025-12-31');
    expect(state.statuses).toEqual(['signed']);
    expect(state.observed.length).toBe(1);
  });
});

describe('the only other party', () => {
  it('told by its own day is bound on it, not on the day of the country', () => {
    const facts = [
      action('TWO', 'signed', '2010-06-01'),
      action('TWO', 'in_force', '2011-01-01', 'CHE'),
      action('TWO', 'in_force', '2013-01-01', 'JPN'),
    ];
    expect(at(facts, '2012-12-31').statuses).toEqual(['signed']);
    expect(at(facts, '2013-01-01').statuses).toEqual(['in_force']);
  });
});

describe('the day since which two are bound', () => {
  const facts = [
    action('X', 'signed', '2018-03-08'),
    action('X', 'in_force', '2019-01-14', 'CHE'),
    action('X', 'in_force', '2018-12-30', 'JPN'),
    action('X', 'acceded', '2024-12-15', 'NOR'),
  ];
  it('is the accession of a side that acceded later', () => {
    const dated = boundBy(at(facts, '2025-12-31', X, 'NOR'));
    expect(dated?.predicate).toBe('agreement_acceded');
    expect(dated?.period).toBe('2024-12-15');
    expect(boundBy(at(facts, '2025-12-31', X))?.period).toBe('2019-01-14');
  });
  it('is none while one of them is not bound', () => {
    expect(boundBy(at(facts, '2024-12-14', X, 'NOR'))).toBeUndefined();
  });
});

describe('the date of an action between two', () => {
  it('is the first of each side, and the later of the two', () => {
    const facts = [
      action('X', 'in_force', '2011-01-01'),
      action('X', 'in_force', '2015-01-01'),
      action('X', 'in_force', '2012-01-01', 'CHE'),
      action('X', 'in_force', '2013-01-01', 'NOR'),
    ];
    expect(datedBy(at(facts, '2020-01-01', X), 'agreement_in_force')?.period).toBe('2012-01-01');
    expect(datedBy(at(facts, '2020-01-01', X, 'NOR'), 'agreement_in_force')?.period).toBe(
      '2013-01-01',
    );
    expect(datedBy(at(facts, '2020-01-01', X), 'agreement_signed')).toBeUndefined();
  });
});
