/** What a claim asks, read from its words in both languages; what no pattern reads stays unread. */
import { beforeAll, describe, expect, it } from 'vitest';
import { packFor, proposeAsk, type Claim, type Pack } from '../../../src/facts/index.js';

let pack: Pack;
beforeAll(async () => {
  pack = (await packFor('VNM')) as Pack;
});

const claim = (text: Claim['claim'], value: Claim['value'], subject = 'VNM'): Claim => ({
  id: 'x',
  claimedAsOf: '2026',
  subject,
  claim: text,
  value,
  seeAlso: [],
});

describe('words that are read', () => {
  it('are quoted', () => {
    expect(proposeAsk(claim('diplomatic ties with 195 countries', 195), pack)).toEqual({
      ask: { measure: 'diplomatic_relations' },
      words: 'diplomatic ties with 195 countries',
    });
  });

  it('say the same in both languages of every coded claim they can read', () => {
    const held = pack.claims?.claims ?? [];
    const read = held.flatMap((c) => {
      const { en, vi } = c.claim as { en: string; vi: string };
      const [a, b] = [en, vi].map((text) => proposeAsk({ ...c, claim: text }, pack)?.ask);
      return a === undefined || b === undefined ? [] : [{ id: c.id, a, b, asks: c.asks }];
    });
    expect(read.length).toBeGreaterThanOrEqual(20);
    for (const { id, a, b } of read) expect(b, id).toEqual(a);
    for (const { id, a, asks } of read) expect(a.measure, id).toBe(asks?.measure);
  });

  it('take the longest name of a tier', () => {
    const top = claim('comprehensive strategic partnerships with 14 countries', 14);
    expect(proposeAsk(top, pack)?.ask).toEqual({
      measure: 'partners',
      tier: 'comprehensive_strategic',
      orHigher: false,
    });
  });
});

describe('words that leave it open', () => {
  it('major powers are the five permanent members, quoted and said to be a reading', () => {
    const five = claim('strategic partnerships with the major powers of the world', 5);
    expect(proposeAsk(five, pack)).toMatchObject({
      ask: { measure: 'bloc_partners', bloc: 'P5', tier: 'strategic', orHigher: false },
      words: 'major powers',
      reading: { en: expect.stringContaining('read as the five permanent members') as string },
    });
    expect(proposeAsk({ ...five, value: 7 }, pack)).toBeUndefined();
    expect(proposeAsk({ ...five, claim: 'trade with the major powers' }, pack)).toBeUndefined();
  });
});

describe('what is not read', () => {
  it.each([
    ['the finest coffee in the world', 1],
    ['a country of rivers', 'many'],
    ['partners everywhere', 3],
    ['', 3],
  ])('%j', (text, value) => {
    expect(proposeAsk(claim(text, value), pack)).toBeUndefined();
  });

  it('names of tiers, bodies and events without the pack of the country', () => {
    const tiers = claim('strategic partnerships with 10 countries', 10);
    expect(proposeAsk(tiers, undefined)).toBeUndefined();
    expect(proposeAsk({ ...tiers, subject: 'THA' }, pack)).toBeUndefined();
  });
});
