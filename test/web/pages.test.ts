/** Which page an address names, and what it asks of the server. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAGES, type PageName, isNamedPage, isWritten } from '../../src/brief/pages.js';
import { EMPTY, formatAddress, parseAddress } from '../../web/src/state/address.js';
import { questionOf, writtenOf } from '../../web/src/state/pages.js';

const NAMES = Object.keys(PAGES) as PageName[];

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
  const silent = NAMES.filter((name) => !isWritten(name));
  expect(silent).toEqual(['dependence', 'shock', 'check', 'data']);
  for (const page of silent.filter(isNamedPage))
    expect(questionOf({ ...EMPTY, country: 'VNM', page }, 'en')).toBe('');
  expect(questionOf(EMPTY, 'en')).toBe('');
});

it('the address of every page reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, ...NAMES.filter(isNamedPage)),
      fc.constantFrom(null, 'CHN', 'EU'),
      (page, partner) => {
        const address = { ...EMPTY, country: 'VNM', page, partner };
        expect(parseAddress(formatAddress(address))).toEqual(address);
      },
    ),
  );
});
