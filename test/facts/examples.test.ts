/** What the docstrings of the ledger say it answers. */
import { beforeAll, expect, it } from 'vitest';
import {
  amountOf,
  checkPack,
  contentsOf,
  fileSchema,
  packFor,
  preferenceOf,
  preferred,
  readingsOf,
  readPack,
  rivalGroups,
  select,
  settle,
  timeOf,
  type Fact,
  type Pack,
  type RawPack,
} from '../../src/facts/index.js';

let vnm: Pack;
let raw: RawPack;
beforeAll(async () => {
  vnm = (await packFor('VNM')) as Pack;
  raw = (await readPack('VNM')) as RawPack;
});
const byId = (id: string): Fact => vnm.facts.find((f) => f.id === id) as Fact;

it('facts side by side', () => {
  const balance = select(vnm, { predicate: 'balance', object: 'USA', period: '2025' });
  expect(rivalGroups(balance)[0]).toHaveLength(2);
  expect(preferred(balance, vnm, { reporter: 'us_census' }).fact?.value).toBe(178_200_000_000);
  expect(readingsOf(byId('VNM/membership/APEC')).map((f) => [f.id, f.valid?.from])).toEqual([
    ['VNM/membership/APEC', '1998-11-15'],
    ['VNM/membership/APEC#1', '1998-11-14'],
  ]);
  const { facts, leftOut } = settle(select(vnm, { item: 'APEC' }), vnm, { rule: 'earliest' });
  expect(facts[0]?.valid?.from).toBe('1998-11-14');
  expect(leftOut[0]?.fact.valid?.from).toBe('1998-11-15');
  expect(preferenceOf('us_census', vnm)).toEqual({ reporter: 'us_census' });
});

it('a fact in words', () => {
  expect(timeOf(byId('VNM/partner_tier/USA/comprehensive'), 'en')).toBe(
    'from 25 July 2013 to 9 September 2023',
  );
  expect(amountOf(byId('VNM/import_volume/crude_oil/World/2025-01_2025-11'), 'vi')).toBe(
    '12,4 triệu tấn',
  );
});

it('the files of a pack', () => {
  expect(checkPack(raw).problems).toEqual([]);
  const sources = Object.keys((raw.files['sources.json'] as { sources: object }).sources).length;
  expect(contentsOf(raw)).toContainEqual({ file: 'sources.json', kind: 'sources', count: sources });
  const one = { code: 'NZL', files: { 'sources.json': { sources: { mfat: {} } } } };
  expect(contentsOf(one)).toEqual([{ file: 'sources.json', kind: 'sources', count: 1 }]);
  expect(fileSchema('sources.json')?.type).toBe('object');
  expect(fileSchema('toString')).toBeUndefined();
});

it('selects what stood on a day, and what lies between two', () => {
  const in1995 = select(vnm, { asOf: '1995-07-27' });
  expect(in1995.every((f) => f.period === null || f.period.slice(0, 4) <= '1995')).toBe(true);
  expect(in1995.map((f) => f.id)).not.toContain('VNM/membership/ASEAN');
  expect(select(vnm, { asOf: '1995-07-28' }).map((f) => f.id)).toContain('VNM/membership/ASEAN');
  const germany = select(vnm, { with: 'DEU' }).map((f) => f.id);
  expect(germany).toContain('VNM/agreement_in_force/EVFTA');
  expect(germany.filter((id) => id.includes('ACFTA'))).toEqual([]);
  const britain = select(vnm, { with: 'GBR', predicate: 'agreement_signed' }).map((f) => f.item);
  expect(britain).toContain('UKVFTA');
});
