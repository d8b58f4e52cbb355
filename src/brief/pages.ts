/**
 * The pages of the workbench, in the order in which a person asks: how does the country stand, with whom, between
 * which powers, how far does it depend, what if a door closes, does a draft fit. The one list that the address, the
 * links, the questions to the server and its routes are read from. A new page is an entry here, and a route.
 */
import type { Lang } from '../core/index.js';

type Label = Readonly<Record<Lang, string>>;

/** What a page takes of the address, beside the country and the language. */
export type Taken =
  | 'as-of'
  | 'rule'
  | 'dataset'
  | 'year'
  | 'since'
  | 'around'
  | 'layers'
  | 'powers'
  | 'k'
  | 'issue'
  | 'poles';

interface PageKind {
  /** The section it stands in. */
  readonly group: keyof typeof GROUPS;
  /** Where the server answers for it, after `/api/`. */
  readonly route: string;
  readonly title: Label;
  /** Of a page that the server writes whole; the others ask for themselves. */
  readonly takes?: readonly Taken[];
  /** So many Findings that what they share is sent once. */
  readonly shared?: true;
  /** Not among the links of its section: it is reached from this page, and counts as part of it. */
  readonly under?: string;
}

/** Sections of the workbench, as they stand in the head of every page. */
export const GROUPS = {
  country: { en: 'Overview', vi: 'Tổng quan' },
  partners: { en: 'Partners', vi: 'Đối tác' },
  powers: { en: 'Great powers', vi: 'Nước lớn' },
  dependence: { en: 'Dependence', vi: 'Phụ thuộc' },
  shocks: { en: 'Shocks', vi: 'Cú sốc' },
  doctrine: { en: 'Doctrine', vi: 'Học thuyết' },
  data: { en: 'Data', vi: 'Dữ liệu' },
} as const satisfies Readonly<Record<string, Label>>;
export type GroupName = keyof typeof GROUPS;

export const PAGES = {
  overview: {
    group: 'country',
    route: 'page/{country}',
    title: { en: 'Assessment', vi: 'Đánh giá' },
    takes: ['as-of', 'rule'],
  },
  timeline: {
    group: 'country',
    route: 'timeline/{country}',
    title: { en: 'Timeline', vi: 'Dòng thời gian' },
    takes: ['as-of', 'since', 'around'],
    shared: true,
  },
  claims: {
    group: 'country',
    route: 'claims/{country}',
    title: { en: 'Claims', vi: 'Nhận định' },
    takes: ['as-of'],
  },
  facts: {
    group: 'country',
    route: 'facts/{country}',
    title: { en: 'Facts', vi: 'Dữ kiện' },
    takes: ['as-of'],
  },
  relations: {
    group: 'partners',
    route: 'relations/{country}',
    title: { en: 'Partnerships', vi: 'Quan hệ đối tác' },
    takes: ['as-of'],
  },
  partner: {
    group: 'partners',
    route: 'partner/{country}/{partner}',
    title: { en: 'Pair', vi: 'Cặp nước' },
    takes: ['as-of'],
    under: 'relations',
  },
  agreements: {
    group: 'partners',
    route: 'agreements/{country}',
    title: { en: 'Agreements', vi: 'Hiệp định' },
    takes: ['as-of'],
  },
  network: {
    group: 'partners',
    route: 'network/{country}',
    title: { en: 'Network', vi: 'Mạng lưới' },
    takes: ['as-of', 'since', 'layers'],
    shared: true,
  },
  standing: {
    group: 'partners',
    route: 'standing/{country}',
    title: { en: 'Standing', vi: 'Vị thế' },
    takes: ['as-of'],
  },
  balance: {
    group: 'powers',
    route: 'balance/{country}',
    title: { en: 'Balance', vi: 'Thế cân bằng' },
    takes: ['as-of', 'powers', 'k'],
    shared: true,
  },
  votes: {
    group: 'powers',
    route: 'votes/{country}',
    title: { en: 'Votes', vi: 'Bỏ phiếu' },
    takes: ['dataset', 'year', 'rule', 'issue', 'poles'],
    shared: true,
  },
  dependence: {
    group: 'dependence',
    route: 'explorer/{country}',
    title: { en: 'Products and partners', vi: 'Mặt hàng và đối tác' },
  },
  chain: {
    group: 'dependence',
    route: 'chain/{country}',
    title: { en: 'Value chains', vi: 'Chuỗi giá trị' },
    takes: ['dataset', 'year'],
    shared: true,
  },
  complexity: {
    group: 'dependence',
    route: 'complexity/{country}',
    title: { en: 'Complexity', vi: 'Độ phức hợp' },
    takes: ['dataset', 'year'],
  },
  chokepoints: {
    group: 'dependence',
    route: 'chokepoints/{country}',
    title: { en: 'Passages', vi: 'Lối hẹp' },
    takes: ['dataset', 'year'],
  },
  shock: { group: 'shocks', route: 'shock/{country}', title: GROUPS.shocks },
  check: {
    group: 'doctrine',
    route: 'check',
    title: { en: 'Check a draft', vi: 'Kiểm tra dự thảo' },
  },
  data: { group: 'data', route: 'catalogue', title: GROUPS.data },
} as const satisfies Readonly<Record<string, PageKind>>;

export type PageName = keyof typeof PAGES;
/** Pages that an address names; without a name it is the overview. */
export type NamedPage = Exclude<PageName, 'overview'>;
/** Pages that the server writes out whole, each drawn alike. */
export type Written = {
  [N in PageName]: (typeof PAGES)[N] extends { takes: readonly Taken[] } ? N : never;
}[PageName];

const NAMES = Object.keys(PAGES) as PageName[];

/** One page by its name. */
export const pageKind = (name: PageName): PageKind => PAGES[name];

/** Whether an address may name it. */
export const isNamedPage = (text: string | null): text is NamedPage =>
  text !== null && text !== 'overview' && Object.hasOwn(PAGES, text);

export const isWritten = (name: PageName): name is Written => pageKind(name).takes !== undefined;

/**
 * The pages that a section links to; the first is where the section itself leads.
 *
 * @example
 * pagesOf('powers'); // ['balance', 'votes']
 */
export const pagesOf = (group: GroupName): PageName[] =>
  NAMES.filter((name) => PAGES[name].group === group && pageKind(name).under === undefined);
