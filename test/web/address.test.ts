import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY, formatAddress, parseAddress } from '../../web/src/state/address.js';

const word = fc.string({ minLength: 1, maxLength: 20 });
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const address = fc.record({
  page: maybe(fc.constant('data' as const)),
  dataset: maybe(word),
  country: maybe(fc.stringMatching(/^[A-Z0-9]{3}$/)),
  asOf: maybe(fc.stringMatching(/^(19|20)\d\d-0[1-9]-1\d$/)),
  lang: maybe(fc.constantFrom('en' as const, 'vi' as const)),
  rule: maybe(word),
  tables: fc.uniqueArray(word, { maxLength: 4 }),
  finding: maybe(word),
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

it('reads as the brief says', () => {
  const query = '?c=VNM&as-of=2025-12-31&lang=vi&rule=neutral&table=ladder&finding=hhi%2Fexport';
  expect(formatAddress(parseAddress(query))).toBe(query);
});
