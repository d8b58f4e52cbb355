/**
 * The pages that the server writes out whole, each drawn alike: where they are asked for, what they take of the
 * address, and whether a row of links leads to them. A new one is a line here and its name in the messages.
 */
import type { Lang } from '../../../src/core/index.js';
import type { Address, PageName } from './address.js';

export type Written = Exclude<PageName, 'data' | 'dependence' | 'check' | 'shock'> | 'overview';

interface Kind {
  readonly route: string;
  /** The other country is part of the question. */
  readonly pair?: true;
  /** The map's boundary rule is. */
  readonly rule?: true;
  /** The dataset and the year are. */
  readonly choice?: true;
  /** The years shown, and the milestone looked before and after, are. */
  readonly span?: true;
  /** Who counts as a great power is. */
  readonly powers?: true;
  /** The issue area and the poles of votes are. */
  readonly votes?: true;
  /** So many Findings that what they share is sent once. */
  readonly shared?: true;
  /** The layers drawn, and the year from which changes are told, are part of the question. */
  readonly network?: true;
  /** In the row of links under the header. */
  readonly listed: boolean;
}

export const WRITTEN: Readonly<Record<Written, Kind>> = {
  overview: { route: 'page', rule: true, listed: true },
  relations: { route: 'relations', listed: true },
  partner: { route: 'partner', pair: true, listed: false },
  agreements: { route: 'agreements', listed: true },
  standing: { route: 'standing', listed: true },
  claims: { route: 'claims', listed: true },
  facts: { route: 'facts', listed: true },
  timeline: { route: 'timeline', shared: true, span: true, listed: true },
  network: { route: 'network', shared: true, network: true, listed: true },
  complexity: { route: 'complexity', choice: true, listed: true },
  chain: { route: 'chain', choice: true, shared: true, listed: true },
  chokepoints: { route: 'chokepoints', choice: true, listed: true },
  balance: { route: 'balance', powers: true, shared: true, listed: true },
  votes: { route: 'votes', rule: true, choice: true, votes: true, shared: true, listed: true },
};

/** The written page an address names; a pair without its other country is the list of partners. */
export function writtenOf({ page, partner }: Pick<Address, 'page' | 'partner'>): Written | null {
  if (page === 'data' || page === 'dependence' || page === 'check' || page === 'shock') return null;
  if (page === 'partner' && partner === null) return 'relations';
  return page ?? 'overview';
}

/**
 * What an address asks of the server; '' where it asks for no written page.
 *
 * @example
 * questionOf({ ...EMPTY, page: 'partner', country: 'VNM', partner: 'CHN' }, 'en');
 * // 'api/partner/VNM/CHN?lang=en'
 */
export function questionOf(address: Address, lang: Lang): string {
  const name = writtenOf(address);
  const { country, partner, asOf, rule, dataset, year, since, around, layers, powers, k } = address;
  if (name === null || country === null) return '';
  const kind = WRITTEN[name];
  const path = [kind.route, country, ...(kind.pair ? [partner ?? ''] : [])];
  const params = new URLSearchParams({ lang });
  const set = (key: string, value: string | number | null): void => {
    if (value !== null) params.set(key, String(value));
  };
  // What speaks of a year of data is asked by its year, the others by a day.
  if (kind.choice) {
    set('dataset', dataset);
    set('year', year);
  } else set('as-of', asOf);
  if (kind.span) {
    set('since', since);
    set('around', around);
  }
  if (kind.network) {
    set('since', since);
    set('layers', layers);
  }
  if (kind.rule) set('rule', rule);
  if (kind.powers) {
    set('powers', powers);
    set('k', k);
  }
  if (kind.votes) {
    set('issue', address.issue);
    set('poles', address.poles);
  }
  if (kind.shared) set('findings', 'shared');
  return `api/${path.map(encodeURIComponent).join('/')}?${params.toString()}`;
}
