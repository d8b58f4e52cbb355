/** Which page an address names, and what it asks of the server. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY, PAGES, formatAddress, parseAddress } from '../../web/src/state/address.js';
import { WRITTEN, questionOf, writtenOf } from '../../web/src/state/pages.js';

it('every page that is written out asks for its own route, with the language and the day', () => {
  const at = { ...EMPTY, country: 'VNM', asOf: '2024-10-31' };
  expect(questionOf(at, 'vi')).toBe('api/page/VNM?lang=vi&as-of=2024-10-31');
  expect(questionOf({ ...at, page: 'claims' }, 'en')).toBe(
    'api/claims/VNM?lang=en&as-of=2024-10-31',
  );
  expect(questionOf({ ...at, asOf: null, page: 'partner', partner: 'CHN' }, 'en')).toBe(
    'api/partner/VNM/CHN?lang=en',
  );
});

it('the boundary rule is asked for where there is a map, and nowhere else', () => {
  const at = { ...EMPTY, country: 'VNM', rule: 'neutral' };
  expect(questionOf(at, 'en')).toContain('rule=neutral');
  expect(questionOf({ ...at, page: 'agreements' }, 'en')).not.toContain('rule');
  expect(questionOf({ ...at, page: 'chain' }, 'en')).toContain('findings=shared');
});

it('a pair without its other country is the list of partners; other pages and no country ask nothing', () => {
  expect(writtenOf({ page: 'partner', partner: null })).toBe('relations');
  expect(questionOf({ ...EMPTY, country: 'VNM', page: 'data' }, 'en')).toBe('');
  expect(questionOf({ ...EMPTY, country: 'VNM', page: 'dependence' }, 'en')).toBe('');
  expect(questionOf({ ...EMPTY, country: 'VNM', page: 'check' }, 'en')).toBe('');
  expect(questionOf({ ...EMPTY, country: 'VNM', page: 'shock' }, 'en')).toBe('');
  expect(questionOf(EMPTY, 'en')).toBe('');
});

it('the address of every page reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...PAGES),
      fc.constantFrom(null, 'CHN', 'EU'),
      (page, partner) => {
        const address = { ...EMPTY, country: 'VNM', page, partner };
        expect(parseAddress(formatAddress(address))).toEqual(address);
      },
    ),
  );
  expect(Object.keys(WRITTEN).length).toBe(PAGES.length - 3);
});
