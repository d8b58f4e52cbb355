import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { messagesComplete, render, TuchuError } from '../../src/core/index.js';
import {
  buildPack,
  checkPack,
  CURRENCIES,
  packFor,
  packs,
  readPack,
  sourcesOf,
  statementOf,
  type Pack,
  type RawPack,
} from '../../src/facts/index.js';

type Json = Record<string, unknown>;
type Rows = Json[];

let raw: RawPack;
let vnm: Pack;
beforeAll(async () => {
  raw = (await readPack('VNM')) as RawPack;
  vnm = (await packFor('VNM')) as Pack;
});

describe('packs on disk', () => {
  it('finds Viet Nam, and nothing for a country without a pack', async () => {
    expect(await packs()).toContainEqual({
      code: 'VNM',
      name: { en: 'Viet Nam', vi: 'Việt Nam' },
      origin: 'built-in',
    });
    expect(await packFor('NOR')).toBeUndefined();
    expect(await packFor('../vnm')).toBeUndefined();
    expect(await packFor('vnm')).toBe(await packFor('VNM'));
  });

  it('has no problem, and every message has both languages', () => {
    expect(checkPack(raw).problems.map((p) => render(p, 'en'))).toEqual([]);
    expect(messagesComplete()).toBe(true);
  });

  it('says every fact in both languages, money whole, sources open', () => {
    expect(vnm.facts.length).toBeGreaterThan(500);
    for (const fact of vnm.facts) {
      const { en, vi } = statementOf(fact);
      expect(`${en} ${vi}`).not.toMatch(/undefined|NaN|null|\{|\}/);
      expect(vi).not.toBe(en);
      if (fact.unit !== null && CURRENCIES.has(fact.unit))
        for (const n of [fact.value].flat())
          if (typeof n === 'number') expect(Number.isSafeInteger(n)).toBe(true);
      if (fact.standing !== 'unverified')
        expect([fact.id, sourcesOf(fact, vnm).length > 0]).toEqual([fact.id, true]);
    }
  });

  it('states its boundary rules: Hoàng Sa and Trường Sa, and a neutral view', () => {
    const { rules, defaultRule } = vnm.profile.map;
    expect(defaultRule).toBe('vnm');
    expect(rules.map((r) => r.features.map((f) => f.belongsTo))).toEqual([
      ['VNM', 'VNM'],
      [null, null],
    ]);
    expect(rules[0]?.features.map((f) => f.label.vi)).toEqual([
      'Quần đảo Hoàng Sa (Việt Nam)',
      'Quần đảo Trường Sa (Việt Nam)',
    ]);
    const within = [
      { lat: [15.8, 17.1], lon: [111.2, 112.9] },
      { lat: [6.8, 11.5], lon: [111.5, 117.8] },
    ] as const;
    rules.forEach((rule) =>
      rule.features.forEach((feature, i) => {
        const box = within[i];
        for (const [lon, lat] of [...feature.islands, feature.at]) {
          expect(lat).toBeGreaterThanOrEqual((box?.lat[0] ?? 0) - 0.1);
          expect(lat).toBeLessThanOrEqual(box?.lat[1] ?? 0);
          expect(lon).toBeGreaterThanOrEqual(box?.lon[0] ?? 0);
          expect(lon).toBeLessThanOrEqual(box?.lon[1] ?? 0);
        }
      }),
    );
    for (const rule of rules)
      expect(rule.sentence.en).toMatch(/Natural Earth.*not a statement of fact/);
  });
});

/** Problems of the Viet Nam pack after one change to a deep copy of its files. */
function after(change: (files: Record<string, Json>) => void): string[] {
  const files = structuredClone(raw.files) as Record<string, Json>;
  change(files);
  return checkPack({ code: raw.code, files }).problems.map((p) => render(p, 'en'));
}
/** A list or an object inside a file of the pack. */
const part = <T = Rows>(files: Record<string, Json>, file: string, key: string): T => {
  const held = files[file];
  if (held === undefined) throw new Error(`no file \`${file}\``);
  return held[key] as T;
};
const fact = (files: Record<string, Json>, file: string, id: string): Json => {
  const found = part(files, file, 'facts').find((f) => f['id'] === id);
  if (found === undefined) throw new Error(`no fact \`${id}\``);
  return found;
};
const USA = 'VNM/partner_tier/USA/comprehensive_strategic';
const EXPORTS = 'VNM/exports/USA/2025/vn_customs';
const tier = (f: Record<string, Json>): Json => fact(f, 'partnerships.json', USA);
const exported = (f: Record<string, Json>): Json => fact(f, 'economy.json', EXPORTS);

describe('a bad pack names file, entry, field and value', () => {
  it.each<[string, (files: Record<string, Json>) => void, RegExp]>([
    [
      'unknown field',
      (f) => (tier(f)['extra'] = 1),
      /^partnerships\.json: VNM\/partner_tier\/USA\/.*extra/,
    ],
    [
      'wrong type',
      (f) => (tier(f)['confidence'] = 'sure'),
      /USA\/comprehensive_strategic: confidence `sure`/,
    ],
    ['no label in one language', (f) => (tier(f)['label'] = { en: 'x' }), /label\.vi/],
    [
      'bad period',
      (f) => (tier(f)['valid'] = { from: '2023-13', to: null }),
      /valid\.from `2023-13`: not a period/,
    ],
    ['unknown predicate', (f) => (tier(f)['predicate'] = 'friend'), /predicate `friend`/],
    [
      'unknown source',
      (f) => (tier(f)['sources'] = ['nowhere']),
      /sources `nowhere`: no such source/,
    ],
    [
      'unknown source in a check',
      (f) =>
        (fact(f, 'memberships.json', 'VNM/membership/UN')['checks'] = [
          {
            field: 'date',
            verdict: 'confirmed',
            found: null,
            precision: null,
            sources: ['gone'],
            note: '',
          },
        ]),
      /sources `gone`/,
    ],
    ['no source', (f) => (tier(f)['sources'] = []), /sources `\[\]`/],
    ['unknown place', (f) => (tier(f)['object'] = 'XXX'), /object `XXX`: no such place/],
    ['no partner', (f) => (tier(f)['object'] = null), /object `null`: needs the partner/],
    ['unknown tier', (f) => (tier(f)['value'] = 'best'), /value `best`: no such tier/],
    [
      'ends before it begins',
      (f) => (tier(f)['valid'] = { from: '2023-09-10', to: '2020' }),
      /valid `2023-09-10 to 2020`: ends before it begins/,
    ],
    [
      'overlapping tiers',
      (f) =>
        (fact(f, 'partnerships.json', 'VNM/partner_tier/USA/comprehensive')['valid'] = {
          from: '2013-07',
          to: '2024',
        }),
      /USA\/comprehensive_strategic: valid\.from `2023-09-10`: overlaps VNM\/partner_tier\/USA\/comprehensive;/,
    ],
    [
      'a state with a period',
      (f) => (tier(f)['period'] = '2023'),
      /period `2023`: needs from and to in valid/,
    ],
    [
      'a measure without a period',
      (f) => delete exported(f)['period'],
      /period `null`: needs a period/,
    ],
    [
      'no beginning and not known when',
      (f) => (tier(f)['valid'] = { from: null, to: null }),
      /valid\.from `null`: needs knownAt/,
    ],
    [
      'money with decimals',
      (f) => (exported(f)['value'] = 153.2),
      /economy\.json: VNM\/exports\/USA\/2025\/vn_customs: value `153.2`: money is a whole number/,
    ],
    ['unknown unit', (f) => (exported(f)['unit'] = 'USD bn'), /unit `USD bn`: no such unit/],
    ['no unit', (f) => delete exported(f)['unit'], /unit `null`: needs a unit/],
    [
      'no value and no reason',
      (f) => (exported(f)['value'] = null),
      /value `null`: needs a reason in absent/,
    ],
    [
      'a range upside down',
      (f) => (exported(f)['value'] = [2, 1]),
      /value `\[2,1\]`: needs low before high/,
    ],
    [
      'unknown reporter',
      (f) => (exported(f)['reporter'] = 'somebody'),
      /reporter `somebody`: not listed in reporters/,
    ],
    [
      'balance of the wrong sign',
      (f) => (fact(f, 'economy.json', 'VNM/balance/JPN/2025/vn_customs')['value'] = -2090000000),
      /balance\/JPN\/2025\/vn_customs: value `-2090000000`: wrong sign beside exports 26770000000/,
    ],
    [
      'recalled but called sourced',
      (f) => (tier(f)['sources'] = ['recalled']),
      /standing `sourced`: needs `unverified`/,
    ],
    [
      'contradicted without the other value',
      (f) => (tier(f)['standing'] = 'contradicted'),
      /standing `contradicted`: needs `sourced`/,
    ],
    [
      'entered twice',
      (f) => part(f, 'partnerships.json', 'facts').push(structuredClone(tier(f))),
      /entered twice/,
    ],
    ['another country', (f) => (tier(f)['id'] = 'THA/x'), /id `THA\/x`: needs the prefix `VNM\/`/],
    [
      'unknown instrument',
      (f) => (fact(f, 'agreements.json', 'VNM/agreement_signed/RCEP')['item'] = 'NAFTA'),
      /item `NAFTA`: not listed in instruments/,
    ],
    [
      'unknown party',
      (f) => (part(f, 'agreements.json', 'instruments')[0]!['parties'] = ['VNM', 'QQQ']),
      /parties `QQQ`: no such place/,
    ],
    [
      'an instrument twice',
      (f) =>
        part(f, 'agreements.json', 'instruments').push({
          code: 'RCEP',
          name: { en: 'a', vi: 'b' },
          kind: { en: 'a', vi: 'b' },
          parties: ['VNM'],
        }),
      /RCEP: code `RCEP`: entered twice/,
    ],
    [
      'conflict with an unknown source',
      (f) => (part(f, 'conflicts.json', 'conflicts')[0]!['sources'] = ['gone']),
      /conflicts\.json: .*sources `gone`/,
    ],
    [
      'source without address',
      (f) =>
        (part<Record<string, Json>>(f, 'sources.json', 'sources')['wdi'] = {
          kind: 'public',
          address: 'a book',
          published: null,
        }),
      /sources\.json: wdi: address `a book`: not an address/,
    ],
    [
      'unknown map rule',
      (f) => (part<Json>(f, 'profile.json', 'map')['defaultRule'] = 'mine'),
      /defaultRule `mine`: not listed in map\.rules/,
    ],
    [
      'timeline around what is no milestone',
      (f) => (part<Json>(f, 'profile.json', 'timeline')['around'] = ['congress', 'coronation']),
      /profile\.json: .*around `coronation`: not listed in milestones\.json/,
    ],
    [
      'timeline beside what is no bloc',
      (f) => (part<Json>(f, 'profile.json', 'timeline')['reference'] = 'THA'),
      /profile\.json: .*reference `THA`/,
    ],
    [
      'tier within an unknown one',
      (f) => ((part<Json>(f, 'profile.json', 'ladder')['tiers'] as Rows)[0]!['within'] = ['air']),
      /comprehensive_strategic: within `air`/,
    ],
    [
      'a special tier with a rank',
      (f) => ((part<Json>(f, 'profile.json', 'ladder')['tiers'] as Rows)[4]!['rank'] = 4),
      /special: rank `4`: needs a number on the ladder/,
    ],
    [
      'profile of another country',
      (f) => (f['profile.json']!['code'] = 'THA'),
      /code `THA`: needs the code of its folder/,
    ],
    ['a file too many', (f) => (f['extra.json'] = {}), /^extra\.json: not a file of a pack/],
    ['a file too few', (f) => delete f['sources.json'], /^sources\.json: missing from the pack/],
    [
      'another schema',
      (f) => (f['economy.json']!['schema'] = 'tuchu-pack/0'),
      /economy\.json: pack: schema/,
    ],
  ])('%s', (_, change, expected) => {
    const problems = after(change);
    expect(problems.join('\n')).toMatch(expected);
  });

  it('throws one error that says how many more there are, in both languages', () => {
    const files = structuredClone(raw.files) as Record<string, Json>;
    tier(files)['object'] = 'XXX';
    exported(files)['value'] = 1.5;
    try {
      buildPack({ code: 'VNM', files });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TuchuError);
      const { message, detail, exit } = error as TuchuError;
      expect(message).toMatch(
        /^partnerships\.json: .*USA.*: object `XXX`: no such place \(and 1 more; `tuchu facts check VNM` lists them\)$/,
      );
      expect(render(detail, 'vi')).toMatch(/không có địa danh này \(và 1 lỗi khác; .*\)$/);
      expect(exit).toBe(1);
    }
  });

  it('refuses a file that is not JSON, by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tuchu-pack-'));
    try {
      await mkdir(join(folder, 'packs', 'nor'), { recursive: true });
      await writeFile(join(folder, 'packs', 'nor', 'profile.json'), '{');
      await expect(packFor('NOR', folder)).rejects.toThrow(/^profile\.json: not readable as JSON/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
