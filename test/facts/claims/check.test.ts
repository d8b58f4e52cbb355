/** A claims file is taken whole, or refused by file and entry. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { render, type TuchuError } from '../../../src/core/index.js';
import { checkClaims, packFor, readClaims, type Pack } from '../../../src/facts/index.js';

let pack: Pack;
beforeAll(async () => {
  pack = (await packFor('VNM')) as Pack;
});

const claim = {
  id: 'x1',
  seed: 'note.txt',
  claimedAsOf: '2026',
  subject: 'VNM',
  claim: 'partners with 42 countries',
  value: 42 as unknown,
};
type Entry = Readonly<Record<string, unknown>>;
const file = (...claims: readonly Entry[]) => ({ claims });
const problems = (raw: unknown, withPack = false): readonly string[] =>
  checkClaims(raw, 'mine.json', withPack ? pack : undefined).problems.map((p) => render(p, 'en'));

describe('a claims file in order', () => {
  it('needs neither documents nor asks', () => {
    expect(problems(file(claim))).toEqual([]);
  });

  it('takes every form of value', () => {
    const values = [
      3,
      { moreThan: 3 },
      { atLeast: 3 },
      { atMost: 3 },
      { P5: 5 },
      ['CHN'],
      '2007',
      'CHN',
    ];
    for (const value of values)
      expect(problems(file({ ...claim, value })), JSON.stringify(value)).toEqual([]);
  });

  it('takes documents with and without an address, and claims in two languages', () => {
    const documents = {
      a: { title: { en: 'A', vi: 'B' }, address: 'https://example.org/a', published: '2026-02' },
      b: { title: 'only words' },
    };
    const own = { ...claim, document: 'a', claim: { en: 'x', vi: 'y' } };
    expect(problems({ documents, claims: [own, { ...claim, id: 'x2', document: 'b' }] })).toEqual(
      [],
    );
  });
});

describe('a claim about nothing', () => {
  const bad: ReadonlyArray<readonly [string, Entry, string]> = [
    ['no subject', { subject: undefined }, 'mine.json: x1: subject: missing'],
    ['an empty text', { claim: '  ' }, 'mine.json: x1: claim'],
    ['no value', { value: undefined }, 'mine.json: x1: value: missing'],
    ['an empty list', { value: [] }, 'mine.json: x1: value'],
    ['a value without names', { value: {} }, 'mine.json: x1: value'],
    ['a place nobody knows', { subject: 'QQQ' }, 'mine.json: x1: subject `QQQ`: no such place'],
    ['a bad period', { claimedAsOf: '2026-13' }, 'mine.json: x1: claimedAsOf `2026-13`'],
    [
      'an unlisted document',
      { document: 'd9' },
      'mine.json: x1: document `d9`: not listed in documents',
    ],
    ['an unknown field', { verdict: 'holds' }, '`verdict` is not a field'],
    ['an unknown measure', { asks: { measure: 'beauty' } }, 'mine.json: x1: asks.measure'],
    ['an unknown bloc', { asks: { measure: 'bloc_partners', bloc: 'QQQ' } }, '`QQQ`: no such bloc'],
    [
      'a number where places are asked for',
      { asks: { measure: 'tier_includes', tier: 'strategic' } },
      'mine.json: x1: value `42`: `tier_includes` asks for a list of codes',
    ],
    [
      'a place among the values that nobody knows',
      { value: ['CHN', 'QQQ'], asks: { measure: 'tier_includes', tier: 'strategic' } },
      'mine.json: x1: value `QQQ`: no such place',
    ],
  ];
  it.each(bad)('%s is refused by file and entry', (_, change, said) => {
    const found = problems(file({ ...claim, ...change }));
    expect(found.join('\n')).toContain(said);
    expect(checkClaims(file({ ...claim, ...change }), 'mine.json').claims).toBeUndefined();
  });

  it('is refused with its tier and its facts where the pack is at hand', () => {
    const tier = { ...claim, asks: { measure: 'partners', tier: 'friend' } };
    expect(problems(file(tier), true).join()).toContain('`friend`: no such tier');
    expect(problems(file({ ...claim, seeAlso: ['VNM/none'] }), true).join()).toContain(
      '`VNM/none`: no such fact',
    );
  });

  const unknown: ReadonlyArray<readonly [unknown, unknown, string]> = [
    [['NOPE'], { measure: 'agreements_reached' }, 'x1: value `NOPE`'],
    ['2007', { measure: 'membership', item: 'NOPE' }, 'x1: asks.item `NOPE`'],
    ['2026/2028', { measure: 'seat', item: 'NOPE' }, 'x1: asks.item `NOPE`'],
    ['2025', { measure: 'event', fact: 'NOPE' }, 'x1: asks.fact `NOPE`'],
    [3, { measure: 'indicator', items: ['gdp_rank', 'NOPE'] }, 'x1: asks.items `NOPE`'],
    [3, { measure: 'target', item: 'NOPE' }, 'x1: asks.item `NOPE`'],
    [3, { measure: 'target', item: 'gdp_growth_target', of: 'NOPE' }, 'x1: asks.of `NOPE`'],
  ];
  it.each(unknown)('%j asked as %j names what the pack does not have', (value, asks, said) => {
    const found = problems(file({ ...claim, value, asks }), true);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`mine.json: ${said}: not in the pack of Viet Nam; \`tuchu `);
  });

  it.each([1.5, -1, { moreThan: -3 }, { atLeast: 0.5 }])(
    'is refused with a count of %j, which nothing can be',
    (value) => {
      for (const measure of ['diplomatic_relations', 'organisations', 'trading_partners'])
        expect(problems(file({ ...claim, value, asks: { measure } }))).toEqual([
          expect.stringContaining(`\`${measure}\` counts: needs a whole number, 0 or more`),
        ]);
    },
  );

  it('says what a value may be, and which fields there are', () => {
    expect(problems(file({ ...claim, value: {} }))).toEqual([
      expect.stringMatching(/^mine\.json: x1: value `\{\}`: not a value: give a number/),
    ]);
    for (const raw of [file({ ...claim, note: 'x' }), { ...file(claim), mine: 1 }])
      expect(problems(raw).join()).toMatch(/see `tuchu facts schema claims\.json`/);
  });

  it('is refused where an id stands twice, and a file without claims', () => {
    expect(problems(file(claim, claim))).toEqual(['mine.json: x1: id `x1`: entered twice']);
    expect(problems(file())[0]).toContain('claims');
    expect(problems([])).not.toEqual([]);
  });

  it('names the documents entry whose address is none', () => {
    const found = problems({ documents: { d: { title: 'D', address: 'ftp' } }, claims: [claim] });
    expect(found.join()).toContain('mine.json: d: address `ftp`');
  });

  it('is refused in Vietnamese too', () => {
    const [first] = checkClaims(file({ ...claim, subject: 'QQQ' }), 'mine.json').problems;
    expect(first && render(first, 'vi')).toBe(
      'mine.json: x1: subject `QQQ`: không có địa danh này',
    );
  });

  it('never throws, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const { claims, problems: found } = checkClaims(raw, 'mine.json');
        expect(claims === undefined).toBe(found.length > 0);
      }),
    );
  });
});

describe('a file on disk', () => {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-claims-'));
  const failure = async (path: string): Promise<TuchuError> =>
    readClaims(path, pack).then(
      () => expect.unreachable(),
      (error: unknown) => error as TuchuError,
    );

  it('is read whole, or refused with exit code 1; 2 where there is none', async () => {
    const path = join(dir, 'mine.json');
    writeFileSync(path, JSON.stringify(file(claim)));
    expect((await readClaims(path, pack)).claims.length).toBe(1);
    writeFileSync(path, JSON.stringify(file(claim, { ...claim, id: 'x2', subject: 'QQQ' })));
    expect((await failure(path)).exit).toBe(1);
    writeFileSync(path, '{');
    expect((await failure(path)).exit).toBe(1);
    expect((await failure(join(dir, 'none.json'))).exit).toBe(2);
    expect((await failure(dir)).exit).toBe(2);
    expect((await failure(dir)).message).toContain('a folder');
    rmSync(dir, { recursive: true });
  });
});

describe('the claims of the seed documents', () => {
  const path = join('..', 'shared', 'facts', 'seed-claims.json');
  const here = existsSync(path);
  const reason = here ? '' : ' (skipped: ../shared/facts is not beside the repository)';
  it.skipIf(!here)(`are accepted as they stand, and the pack holds every one${reason}`, () => {
    const raw = JSON.parse(readFileSync(path, 'utf8')) as { claims: Entry[] };
    expect(problems(raw, true)).toEqual([]);
    const held = new Map(pack.claims?.claims.map((c) => [c.id, c]));
    expect(held.size).toBe(raw.claims.length);
    for (const c of raw.claims) {
      const own = held.get(String(c['id']));
      expect(own).toMatchObject({
        seed: c['seed'],
        claimedAsOf: c['claimedAsOf'],
        value: c['value'],
      });
      expect(own?.claim).toMatchObject({ en: c['claim'] });
    }
  });
});
