/** The address carries the whole state of the page, so that any view can be sent to someone else. */

export interface Address {
  /** The page about data, in place of a country's. */
  readonly page: 'data' | null;
  /** The dataset that is open there. */
  readonly dataset: string | null;
  readonly country: string | null;
  readonly asOf: string | null;
  readonly lang: 'en' | 'vi' | null;
  readonly rule: string | null;
  /** Sections whose table is open, in the order opened. */
  readonly tables: readonly string[];
  readonly finding: string | null;
}

export const EMPTY: Address = {
  page: null,
  dataset: null,
  country: null,
  asOf: null,
  lang: null,
  rule: null,
  tables: [],
  finding: null,
};

const text = (params: URLSearchParams, key: string): string | null => params.get(key) || null;

/** Reads a query string; what it does not understand it leaves out. */
export function parseAddress(query: string): Address {
  const params = new URLSearchParams(query);
  const [country, asOf, lang] = [text(params, 'c'), text(params, 'as-of'), params.get('lang')];
  return {
    page: params.get('page') === 'data' ? 'data' : null,
    dataset: text(params, 'dataset'),
    country:
      country !== null && /^[A-Za-z0-9-]{2,12}$/.test(country) ? country.toUpperCase() : null,
    asOf: asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null,
    lang: lang === 'en' || lang === 'vi' ? lang : null,
    rule: text(params, 'rule'),
    tables: [...new Set(params.getAll('table').filter((t) => t !== ''))],
    finding: text(params, 'finding'),
  };
}

/** Writes a query string, `''` when there is nothing to say. */
export function formatAddress(address: Address): string {
  const params = new URLSearchParams();
  if (address.page) params.set('page', address.page);
  if (address.dataset) params.set('dataset', address.dataset);
  if (address.country) params.set('c', address.country);
  if (address.asOf) params.set('as-of', address.asOf);
  if (address.lang) params.set('lang', address.lang);
  if (address.rule) params.set('rule', address.rule);
  for (const table of address.tables) params.append('table', table);
  if (address.finding) params.set('finding', address.finding);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
