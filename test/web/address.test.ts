import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY, formatAddress, parseAddress } from '../../web/src/state/address.js';

const word = fc.string({ minLength: 1, maxLength: 20 });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const address = fc.record({
  page: maybe(fc.constantFrom('data' as const, 'dependence' as const, 'check' as const)),
  dataset: maybe(word),
  side: maybe(fc.constantFrom('import' as const, 'export' as const)),
  year: maybe(fc.integer({ min: 1800, max: 2199 })),
  partner: maybe(word),
  product: maybe(word),
  since: maybe(fc.integer({ min: 1800, max: 2199 })),
  layers: maybe(fc.constantFrom('tier', 'tier,trade')),
  country: maybe(fc.stringMatching(/^[A-Z0-9]{3}$/)),
  asOf: maybe(fc.stringMatching(/^(19|20)\d\d-0[1-9]-1\d$/)),
  lang: maybe(fc.constantFrom('en' as const, 'vi' as const)),
  rule: maybe(word),
  tables: fc.uniqueArray(word, { maxLength: 4 }),
  finding: maybe(word),
  powers: maybe(fc.constantFrom('P5', 'USA,CHN,RUS', 'P5,Viet Nam')),
  k: maybe(fc.integer({ min: 1, max: 300 })),
  issue: maybe(fc.constantFrom('hr', 'nu')),
  poles: maybe(fc.constantFrom('USA,CHN', 'RUS,Viet Nam')),
  doctrine: maybe(fc.stringMatching(/^[A-Z][A-Z0-9-]{2,20}$/)),
  mode: maybe(fc.constantFrom('actual' as const, 'hypothetical' as const)),
  draft: maybe(fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/)),
  around: maybe(fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/)),
  shock: maybe(fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/)),
  model: maybe(word),
  set: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{2,12}=\d{1,3}(\.\d{1,2})?$/), {
    maxLength: 3,
  }),
  map: maybe(fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/)),
});

it('what is written is read again', () => {
  fc.assert(
    fc.property(address, (a) => {
      expect(parseAddress(formatAddress(a))).toEqual(a);
    }),
  );
});

it('what it does not understand it leaves out', () => {
  expect(parseAddress('?page=admin&c=<b>&as-of=yesterday&lang=fr&table=&x=1')).toEqual(EMPTY);
  expect(parseAddress('?c=vnm').country).toBe('VNM');
  expect(formatAddress(EMPTY)).toBe('');
});

it('the explorer says where a reader stands', () => {
  const query =
    '?page=dependence&country=DEU&side=import&dataset=comext&year=2023&partner=NOR&product=28046900&since=2022';
  expect(formatAddress(parseAddress(query))).toBe(query);
  expect(parseAddress('?page=dependence&side=both&year=soon&since=99')).toEqual({
    ...EMPTY,
    page: 'dependence',
  });
});

it('reads as the brief says', () => {
  const query = '?c=VNM&as-of=2025-12-31&lang=vi&rule=neutral&table=ladder&finding=hhi%2Fexport';
  expect(formatAddress(parseAddress(query))).toBe(query);
});
