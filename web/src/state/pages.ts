/** The page that an address names, and what it asks of the server. */
import type { Lang } from '../../../src/core/index.js';
import { isWritten, type PageName, pageKind, type Written } from '../../../src/brief/pages.js';
import type { Address } from './address.js';

type Where = Pick<Address, 'page' | 'partner'>;

/** The page that is open; a pair without its other country is the list of partners. */
export function pageOf({ page, partner }: Where): PageName {
  if (page === 'partner' && partner === null) return 'relations';
  return page ?? 'overview';
}

/** The written page an address names, if it is one. */
export function writtenOf(where: Where): Written | null {
  const name = pageOf(where);
  return isWritten(name) ? name : null;
}

/**
 * What an address asks of the server; '' where it asks for no written page.
 *
 * @example
 * questionOf({ ...EMPTY, page: 'partner', country: 'VNM', partner: 'CHN' }, 'en');
 * // 'api/partner/VNM/CHN?lang=en'
 */
export function questionOf(address: Address, lang: Lang): string {
  const { country, partner } = address;
  const { route, takes, shared } = pageKind(pageOf(address));
  if (takes === undefined || country === null) return '';
  const path = route
    .replace('{country}', encodeURIComponent(country))
    .replace('{partner}', encodeURIComponent(partner ?? ''));
  const params = new URLSearchParams({ lang });
  for (const key of takes) {
    const value = address[key === 'as-of' ? 'asOf' : key];
    if (value !== null) params.set(key, String(value));
  }
  if (shared) params.set('findings', 'shared');
  return `api/${path}?${params.toString()}`;
}
