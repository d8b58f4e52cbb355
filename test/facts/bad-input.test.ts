/** What a pack may not say: each is named by file and entry, with what is needed, in both languages. */
import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { checkPack } from '../../src/facts/index.js';
import { actionOf, factOf, factsIn, smallPack } from './small-pack.js';

type Json = Record<string, unknown>;
type Change = (files: Record<string, Json>) => void;

const said = (change: Change, lang: 'en' | 'vi' = 'en'): string[] =>
  checkPack(smallPack(change)).problems.map((p) => render(p, lang));

const tier =
  (id: string, more: Json): Change =>
  (files) =>
    factsIn(files, 'partnerships.json').push(factOf(`partner_tier/${id}`, more));
const action =
  (id: string, more: Json): Change =>
  (files) =>
    factsIn(files, 'agreements.json').push(actionOf(id, more));
const source =
  (id: string, entry: unknown): Change =>
  (files) =>
    ((files['sources.json'] as { sources: Json }).sources[id] = entry);

it('takes the small pack as it is', () => {
  expect(said(() => {})).toEqual([]);
});

describe('time', () => {
  it.each<[string, Change, string]>([
    [
      'a fact that ends before it begins',
      tier('SGP/strategic', { object: 'SGP', valid: { from: '2019-05-17', to: '2015' } }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: valid `2019-05-17 to 2015`: ends before it begins',
    ],
    [
      'a day no calendar has',
      tier('SGP/strategic', { object: 'SGP', valid: { from: '2019-02-30', to: null } }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: valid.from `2019-02-30`: not a period: 2025, 2025-11, 2025-11-04, 2025-Q4, or two joined by a slash',
    ],
  ])('%s', (_, change, expected) => {
    expect(said(change)).toEqual([expected]);
  });
});

describe('a party that did not exist on that date', () => {
  it.each<[string, Change, string]>([
    [
      'a partner before its first day',
      tier('SSD/comprehensive', {
        object: 'SSD',
        value: 'comprehensive',
        valid: { from: '2005-01-09', to: null },
      }),
      'partnerships.json: NZL/partner_tier/SSD/comprehensive: object `SSD`: South Sudan did not exist on 9 January 2005; its first day is 9 July 2011; before it `SDN` (Sudan)',
    ],
    [
      'the only other party of a bilateral instrument',
      (files) => {
        const { instruments } = files['agreements.json'] as { instruments: Json[] };
        const name = { en: 'x', vi: 'y' };
        instruments.push({ code: 'NZ-MNE', name, kind: name, parties: ['NZL', 'MNE'] });
        action('agreement_signed/NZ-MNE', { item: 'NZ-MNE', period: '2005' })(files);
      },
      'agreements.json: NZL/agreement_signed/NZ-MNE: item `MNE`: Montenegro did not exist in 2005; its first day is 3 June 2006; before it `_SCG` (Serbia and Montenegro (to 2006))',
    ],
    [
      'a state that is gone',
      tier('DDR/comprehensive', {
        object: '_DDR',
        value: 'comprehensive',
        valid: { from: '1991', to: '1992' },
      }),
      'partnerships.json: NZL/partner_tier/DDR/comprehensive: object `_DDR`: East Germany (to 1990) no longer existed in 1991; it ended on 3 October 1990',
    ],
    [
      'a relation that outlives a state',
      tier('DDR/comprehensive', {
        object: '_DDR',
        value: 'comprehensive',
        valid: { from: '1973', to: null },
      }),
      'partnerships.json: NZL/partner_tier/DDR/comprehensive: object `_DDR`: East Germany (to 1990) ended on 3 October 1990; needs a `to` no later than that',
    ],
  ])('%s', (_, change, expected) => {
    expect(said(change)).toEqual([expected]);
  });

  it('is refused only when no day of an unsure date would do', () => {
    const montenegro = (from: string): string[] =>
      said(
        tier('MNE/comprehensive', {
          object: 'MNE',
          value: 'comprehensive',
          valid: { from, to: null },
        }),
      );
    expect(montenegro('2006')).toEqual([]);
    expect(montenegro('2006-06-03')).toEqual([]);
    expect(montenegro('2006-06-02')).toHaveLength(1);
    expect(montenegro('2006-05')).toHaveLength(1);
  });

  it('leaves alone a state that went on under its seat, and trade with a territory', () => {
    expect(
      said(tier('RUS/strategic', { object: 'RUS', valid: { from: '1950', to: null } })),
    ).toEqual([]);
    expect(
      said(tier('FRA/strategic', { object: 'FRA', valid: { from: '1900', to: null } })),
    ).toEqual([]);
  });
});

describe('who it is about', () => {
  const instrument =
    (more: Json): Change =>
    (files) => {
      const { instruments } = files['agreements.json'] as { instruments: Json[] };
      const name = { en: 'x', vi: 'y' };
      instruments.push({ code: 'ALONE', name, kind: name, parties: ['NZL'], ...more });
    };
  const ruled =
    (...changes: readonly Change[]): Change =>
    (files) => {
      const words = { en: 'x', vi: 'y' };
      (files['profile.json'] as Json)['agreements'] = {
        rules: [
          { id: 'own', label: words, text: words, statuses: ['in_force'], economies: 'members' },
        ],
      };
      for (const change of changes) change(files);
    };
  it.each<[string, Change, string]>([
    [
      'a tier entered twice',
      (files) => {
        const { tiers } = (files['profile.json'] as { ladder: { tiers: Json[] } }).ladder;
        tiers.push({ ...tiers[0], rank: 3 });
      },
      'profile.json: strategic: code `strategic`: entered twice',
    ],
    [
      'a country that is its own partner',
      tier('NZL/strategic', { object: 'NZL' }),
      'partnerships.json: NZL/partner_tier/NZL/strategic: object `NZL`: needs a partner that is another',
    ],
    [
      'a partner of somebody else',
      tier('SGP/strategic', { subject: 'AUS', object: 'SGP' }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: subject `AUS`: needs `NZL`, the country of the pack; others may be the subject of a tariff or an amount that names it only',
    ],
    [
      'a duty of one other state on another',
      tier('tariff', {
        predicate: 'tariff_rate',
        subject: 'USA',
        object: 'CHN',
        value: 20,
      }),
      'partnerships.json: NZL/partner_tier/tariff: subject `USA`: needs `NZL`, the country of the pack; others may be the subject of a tariff or an amount that names it only',
    ],
    [
      'an instrument with no other party that a rule counts',
      ruled(instrument({ countsUnder: ['own'] })),
      'agreements.json: ALONE: parties `NZL`: needs a party beside the country, as it counts under a rule',
    ],
    [
      'a step of one that is no party',
      action('agreement_in_force/NZ-CHINA/JPN', {
        predicate: 'agreement_in_force',
        object: 'JPN',
        period: '2009-01-01',
      }),
      'agreements.json: NZL/agreement_in_force/NZ-CHINA/JPN: object `JPN`: needs a party of `NZ-CHINA`, a member of one, or one that acceded',
    ],
    [
      'a thing done after the last day of the pack',
      action('agreement_terminated/NZ-CHINA', {
        predicate: 'agreement_terminated',
        period: '2026-01-01',
      }),
      'agreements.json: NZL/agreement_terminated/NZ-CHINA: status `done`: needs `announced` or `planned`: it is of 1 January 2026, and the pack speaks up to December 2025',
    ],
  ])('%s', (_, change, expected) => {
    expect(said(change)).toEqual([expected]);
  });

  it('takes two rungs of one rank, the duty of another on the country, and a record nothing counts', () => {
    expect(
      said((files) => {
        const { tiers } = (files['profile.json'] as { ladder: { tiers: Json[] } }).ladder;
        tiers.push({ ...tiers[0], code: 'alliance' });
      }),
    ).toEqual([]);
    const duty = { predicate: 'tariff_rate', subject: 'USA', object: 'NZL', value: 20 };
    expect(said(tier('tariff', duty))).toEqual([]);
    expect(said(ruled(instrument({})))).toEqual([]);
  });

  it('takes the step of a member of a party, of one that acceded, and what is announced', () => {
    const force = { predicate: 'agreement_in_force', item: 'AANZFTA', period: '2010-01-01' };
    expect(said(action('in_force/AANZFTA/VNM', { ...force, object: 'VNM' }))).toEqual([]);
    expect(
      said((files) => {
        const joins = { predicate: 'agreement_acceded', object: 'JPN', period: '2015-01-01' };
        action('acceded/JPN', joins)(files);
        action('in_force/JPN', { ...joins, predicate: 'agreement_in_force' })(files);
      }),
    ).toEqual([]);
    const planned = { predicate: 'agreement_terminated', period: '2026-01-01' };
    expect(said(action('terminated', { ...planned, status: 'announced' }))).toEqual([]);
  });
});

describe('names', () => {
  it.each<[string, Change, string]>([
    [
      'an unknown predicate',
      tier('SGP/strategic', { predicate: 'friendship' }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: predicate `friendship`: no such predicate; `tuchu facts schema partnerships.json` lists them',
    ],
    [
      'an unknown place',
      tier('ATL/strategic', { object: 'ATL' }),
      'partnerships.json: NZL/partner_tier/ATL/strategic: object `ATL`: no such place',
    ],
    [
      'a text that is no place code',
      tier('SGP/strategic', { object: 'Singapore' }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: object `Singapore`: not a place code, such as CHL or EU',
    ],
    [
      'an unknown tier',
      tier('SGP/best', { object: 'SGP', value: 'best' }),
      'partnerships.json: NZL/partner_tier/SGP/best: value `best`: no such tier in profile.json',
    ],
    [
      'an unknown source',
      tier('SGP/strategic', { object: 'SGP', sources: ['hearsay'] }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: sources `hearsay`: no such source in sources.json',
    ],
    [
      'an instrument nobody listed',
      action('agreement_signed/NZ-UK', { item: 'NZ-UK' }),
      'agreements.json: NZL/agreement_signed/NZ-UK: item `NZ-UK`: not listed in instruments',
    ],
    [
      'an agreement superseded by nothing',
      action('agreement_superseded/NZ-CHINA', {
        predicate: 'agreement_superseded',
        value: 'NZ-CN-2',
      }),
      'agreements.json: NZL/agreement_superseded/NZ-CHINA: value `NZ-CN-2`: not listed in instruments',
    ],
    [
      'a seat in no body',
      tier('seat', { predicate: 'seat', object: null, value: null }),
      'partnerships.json: NZL/partner_tier/seat: item `null`: needs what it is about',
    ],
    [
      'relations with nobody',
      tier('relations', { predicate: 'diplomatic_relations', object: null, value: null }),
      'partnerships.json: NZL/partner_tier/relations: object `null`: needs the partner',
    ],
    [
      'an unknown channel',
      tier('SGP/strategic', { object: 'SGP', channel: 'army' }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: channel `army`: not one of `state`, `party`, `people`, `parliament`, `defence`, `public_security`, `local`, `business`, `diaspora`',
    ],
    [
      'a field of no name',
      tier('SGP/strategic', { object: 'SGP', since: '2019' }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: `since` is not a field; see `tuchu facts schema partnerships.json`',
    ],
    [
      'a field left out',
      tier('SGP/strategic', { object: 'SGP', status: undefined }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: status: missing',
    ],
    [
      'a number for a text',
      tier('SGP/strategic', { object: 'SGP', note: 7 }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: note `7`: needs a text',
    ],
    [
      'no source at all',
      tier('SGP/strategic', { object: 'SGP', sources: [] }),
      'partnerships.json: NZL/partner_tier/SGP/strategic: sources `[]`: must not be empty',
    ],
  ])('%s', (_, change, expected) => {
    expect(said(change)).toEqual([expected]);
  });
});

it('refuses the pack of a group of countries, and one in the folder of another country', () => {
  const change: Change = (files) => {
    (files['profile.json'] as Json)['code'] = 'G20';
  };
  expect(said(change)).toEqual([
    'profile.json: profile: code `G20`: needs the code of its folder',
    'profile.json: profile: code `G20`: needs a country, territory or union',
  ]);
});

describe('sources', () => {
  it.each<[string, unknown, string]>([
    [
      'without address',
      { kind: 'public', published: '2024' },
      'sources.json: x: a source without address: give `address`, where it can be read; what nobody has looked up is of kind `recalled`',
    ],
    [
      'with an address that does not open',
      { kind: 'public', address: 'a book in the library', published: null },
      'sources.json: x: address `a book in the library`: not an address that opens, such as https://example.org/page',
    ],
    [
      'on another protocol',
      { kind: 'public', address: 'file:///etc/passwd', published: null },
      'sources.json: x: address `file:///etc/passwd`: not an address that opens, such as https://example.org/page',
    ],
    [
      'of no kind',
      { kind: 'rumour' },
      'sources.json: x: kind `rumour`: not one of `public`, `recalled`',
    ],
  ])('%s', (_, entry, expected) => {
    expect(said(source('x', entry))).toEqual([expected]);
  });

  it('a fact that is only recalled cannot call itself sourced', () => {
    expect(said(tier('SGP/strategic', { object: 'SGP', sources: ['memory'] }))).toEqual([
      'partnerships.json: NZL/partner_tier/SGP/strategic: standing `sourced`: needs `unverified`, by its sources and alternatives',
    ]);
  });
});

describe('tiers', () => {
  const also = (from: string, to: string | null, more: Json = {}): Change =>
    tier('CHN/comprehensive', { value: 'comprehensive', valid: { from, to }, ...more });

  it('refuses two rungs at once, in whatever order they stand', () => {
    const expected = [
      'partnerships.json: NZL/partner_tier/CHN/comprehensive: valid.from `2015`: overlaps NZL/partner_tier/CHN/strategic; a partner stands on one tier of the ladder at a time; an account that others dispute has the status `contested`',
    ];
    expect(said(also('2015', null))).toEqual(expected);
    expect(
      said((files) => {
        also('2015', null)(files);
        factsIn(files, 'partnerships.json').reverse();
      }),
    ).toEqual(expected);
  });

  it('sees an overlap across a rung in between', () => {
    const problems = said((files) => {
      also('2015', '2016', { id: 'NZL/partner_tier/CHN/b', valid: { from: '2015', to: '2016' } })(
        files,
      );
      also('2020', null, { id: 'NZL/partner_tier/CHN/c' })(files);
    });
    expect(problems.map((p) => p.split(': ')[1])).toEqual([
      'NZL/partner_tier/CHN/b',
      'NZL/partner_tier/CHN/c',
    ]);
  });

  it('takes one rung after the other, a contested account, and a tier beside the ladder', () => {
    expect(said(also('2003', '2014-11'))).toEqual([]);
    expect(said(also('2015', null, { status: 'contested' }))).toEqual([]);
    expect(said(also('2015', null, { value: 'ally' }))).toEqual([]);
  });
});

it('lists every problem at once, and says when it stopped at shapes', () => {
  const both: Change = (files) => {
    tier('ATL/strategic', { object: 'ATL' })(files);
    action('agreement_signed/NZ-UK', { item: 'NZ-UK' })(files);
    source('x', { kind: 'recalled', note: 'n' })(files);
  };
  expect(checkPack(smallPack(both))).toMatchObject({ shapes: false, pack: undefined });
  expect(said(both)).toHaveLength(2);
  const shape = checkPack(smallPack((f) => tier('SGP/strategic', { note: 7 })(f)));
  expect(shape).toMatchObject({ shapes: true, pack: undefined });
});

it('says the same in Vietnamese', () => {
  expect(
    said(tier('SSD/comprehensive', { object: 'SSD', valid: { from: '2005', to: null } }), 'vi'),
  ).toEqual([
    'partnerships.json: NZL/partner_tier/SSD/comprehensive: object `SSD`: Nam Sudan chưa tồn tại vào 2005; ngày đầu tiên là 9/7/2011; trước đó là `SDN` (Sudan)',
  ]);
  expect(said(source('x', { kind: 'public', published: null }), 'vi')).toEqual([
    'sources.json: x: nguồn không có địa chỉ: hãy ghi `address`, nơi đọc được; điều chưa ai tra cứu thì thuộc loại `recalled`',
  ]);
});
