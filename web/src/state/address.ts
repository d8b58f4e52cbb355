/** The address carries the whole state of the page, so that any view can be sent to someone else. */

import { isNamedPage, type NamedPage } from '../../../src/brief/pages.js';

export interface Address {
  /** Which page; null is the overview of a country. */
  readonly page: NamedPage | null;
  /** The dataset that is open there. */
  readonly dataset: string | null;
  /** Where a reader stands in the explorer. */
  readonly side: 'import' | 'export' | null;
  readonly year: number | null;
  readonly partner: string | null;
  readonly product: string | null;
  readonly since: number | null;
  /** Layers of the network that are drawn, comma between them. */
  readonly layers: string | null;
  readonly country: string | null;
  readonly asOf: string | null;
  readonly lang: 'en' | 'vi' | null;
  readonly rule: string | null;
  /** Sections whose table is open, in the order opened. */
  readonly tables: readonly string[];
  readonly finding: string | null;
  /** Of the great powers: who they are, and how far down a list the country is looked for. */
  readonly powers: string | null;
  readonly k: number | null;
  /** Of votes: the issue area, and the two poles. */
  readonly issue: string | null;
  readonly poles: string | null;
  /** Of a check: the doctrine, the mode, and a draft that comes with the package; never a reader's own. */
  readonly doctrine: string | null;
  readonly mode: 'actual' | 'hypothetical' | null;
  readonly draft: string | null;
  /** Of the timeline: the milestone, or the kind of them, that is looked before and after. */
  readonly around: string | null;
  /** Of a shock: one that comes with the package, never a reader's own; what is set (`id=number`), whose losses are drawn. */
  readonly shock: string | null;
  readonly model: string | null;
  readonly set: readonly string[];
  readonly map: string | null;
}

export const EMPTY: Address = {
  page: null,
  dataset: null,
  side: null,
  year: null,
  partner: null,
  product: null,
  since: null,
  layers: null,
  country: null,
  asOf: null,
  lang: null,
  rule: null,
  tables: [],
  finding: null,
  powers: null,
  k: null,
  issue: null,
  poles: null,
  doctrine: null,
  mode: null,
  draft: null,
  around: null,
  shock: null,
  model: null,
  set: [],
  map: null,
};

/** What the explorer and the check forget when another country is chosen, or its page is left. */
export const UNDRILLED = {
  dataset: null,
  side: null,
  year: null,
  partner: null,
  product: null,
  since: null,
  layers: null,
  powers: null,
  k: null,
  issue: null,
  poles: null,
  finding: null,
  tables: [],
  doctrine: null,
  mode: null,
  draft: null,
  around: null,
  shock: null,
  model: null,
  set: [],
  map: null,
} as const;

const SIDES = ['import', 'export'] as const;
const MODES = ['actual', 'hypothetical'] as const;

/** An id as doctrines and drafts have them; nothing that a file or a sentence could be. */
const id = (value: string | null): string | null =>
  value !== null && /^[A-Za-z0-9][\w.-]{0,79}$/.test(value) ? value : null;

/** An assumption and a number: `stock-days=30`. */
const isSetting = (text: string): boolean =>
  /^[a-z][a-z0-9-]{0,40}=-?\d+(\.\d+)?(e-?\d+)?$/i.test(text);
/** Codes or short names between commas. */
const names = (value: string | null): string | null =>
  value !== null && /^[\p{L}\d][\p{L}\d ,.'-]{0,199}$/u.test(value) ? value : null;

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((one) => one === value) ?? null;

const year = (value: string | null): number | null =>
  value !== null && /^(18|19|20|21)\d\d$/.test(value) ? Number(value) : null;

/** Words with commas between them. */
const layerNames = (value: string | null): string | null =>
  value !== null && /^[a-z]{2,20}(,[a-z]{2,20}){0,19}$/.test(value) ? value : null;

const text = (params: URLSearchParams, key: string): string | null => params.get(key) || null;

/** Reads a query string; what it does not understand it leaves out. */
export function parseAddress(query: string): Address {
  const params = new URLSearchParams(query);
  const [page, country, asOf, lang] = [
    params.get('page'),
    text(params, 'c') ?? text(params, 'country'),
    text(params, 'as-of'),
    params.get('lang'),
  ];
  return {
    page: isNamedPage(page) ? page : null,
    dataset: text(params, 'dataset'),
    side: oneOf(SIDES, params.get('side')),
    year: year(params.get('year')),
    partner: text(params, 'partner'),
    product: text(params, 'product'),
    since: year(params.get('since')),
    layers: layerNames(params.get('layers')),
    country:
      country !== null && /^[A-Za-z0-9-]{2,12}$/.test(country) ? country.toUpperCase() : null,
    asOf: asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null,
    lang: lang === 'en' || lang === 'vi' ? lang : null,
    rule: text(params, 'rule'),
    tables: [...new Set(params.getAll('table').filter((t) => t !== ''))],
    finding: text(params, 'finding'),
    powers: names(params.get('powers')),
    k: /^[1-9]\d{0,2}$/.test(params.get('k') ?? '') ? Number(params.get('k')) : null,
    issue: id(params.get('issue')),
    poles: names(params.get('poles')),
    doctrine: id(params.get('doctrine')),
    mode: oneOf(MODES, params.get('mode')),
    draft: id(params.get('draft')),
    around: id(params.get('around')),
    shock: id(params.get('shock')),
    model: text(params, 'model'),
    set: [...new Set(params.getAll('set').filter(isSetting))],
    map: id(params.get('map')),
  };
}

/** Writes a query string, `''` when there is nothing to say. */
export function formatAddress(address: Address): string {
  const params = new URLSearchParams();
  if (address.page) params.set('page', address.page);
  if (address.country) params.set(address.page === 'dependence' ? 'country' : 'c', address.country);
  if (address.side) params.set('side', address.side);
  if (address.dataset) params.set('dataset', address.dataset);
  if (address.year) params.set('year', String(address.year));
  if (address.partner) params.set('partner', address.partner);
  if (address.product) params.set('product', address.product);
  if (address.since) params.set('since', String(address.since));
  if (address.layers) params.set('layers', address.layers);
  if (address.powers) params.set('powers', address.powers);
  if (address.k) params.set('k', String(address.k));
  if (address.issue) params.set('issue', address.issue);
  if (address.poles) params.set('poles', address.poles);
  if (address.doctrine) params.set('doctrine', address.doctrine);
  if (address.draft) params.set('draft', address.draft);
  if (address.mode) params.set('mode', address.mode);
  if (address.around) params.set('around', address.around);
  if (address.shock) params.set('shock', address.shock);
  if (address.model) params.set('model', address.model);
  for (const setting of address.set) params.append('set', setting);
  if (address.map) params.set('map', address.map);
  if (address.asOf) params.set('as-of', address.asOf);
  if (address.lang) params.set('lang', address.lang);
  if (address.rule) params.set('rule', address.rule);
  for (const table of address.tables) params.append('table', table);
  if (address.finding) params.set('finding', address.finding);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
