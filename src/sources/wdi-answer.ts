/**
 * World Bank indicators, answers of its interface (version 2) as JSON: `[{page, pages, per_page, total, …},
 * [{indicator: {id, value}, country: {id, value}, countryiso3code, date, value, unit, …}, …]]`. One number per
 * economy, indicator and year; measure and unit as in wdi.ts.
 *
 * The envelope and its pages: https://datahelpdesk.worldbank.org/knowledgebase/articles/898581 and
 * https://kazim-albayrak.com/wp-content/uploads/2026/02/exploring_world_bank_api.html; the fields of a row:
 * https://datahelpdesk.worldbank.org/knowledgebase/articles/1886674 (`countryiso3code`) and
 * https://rdrr.io/cran/worldbank/man/wb_country_indicator.html (indicator, country, value, unit, obs_status).
 *
 * Traps. An answer is one page of several unless `per_page` was large: a note says so. Regions and income
 * groups stand among the economies, some without a `countryiso3code`. Months and quarters are refused.
 */
import { isAggregate, TuchuError, type Message } from '../core/index.js';
import { answerSource } from './answer-source.js';
import type { Cells } from './cells.js';
import { say } from './messages.js';
import type { Tally } from './tally.js';
import { economy, unitOf, wdi } from './wdi.js';

/** The first begins every row, so it tells the lines apart. */
const COLUMNS = [
  'indicator.id',
  'indicator.value',
  'country.id',
  'country.value',
  'countryiso3code',
  'date',
  'value',
  'unit',
];

interface Page {
  readonly page: number;
  readonly pages: number;
}

function pageOf(file: string, content: unknown): readonly [Page, readonly unknown[]] {
  const [page, rows] = Array.isArray(content) ? (content as [Page, unknown]) : [];
  if (page !== undefined && Array.isArray(rows)) return [page, rows as unknown[]];
  throw new TuchuError(say.unreadable({ file, why: 'the answer holds no list of values' }));
}

function read(cells: Cells, out: Tally): void {
  const date = cells.text('date');
  if (/^\d{4}[MQ]\d{1,2}$/.test(date)) cells.at.fail(say.monthly, 'date', date);
  const measure = cells.text('indicator.id');
  const group = isAggregate(cells.raw('country.value'), 'name');
  if (cells.maybe('countryiso3code') === null && group) return out.setAside(say.aggregate({}));
  const subject = economy(cells, out, 'countryiso3code');
  if (subject === undefined) return;
  const value = cells.maybeReal('value');
  if (value === null) return out.setAside(say.noValueHere({}));
  const unit = cells.maybe('unit') ?? unitOf(measure, cells.raw('indicator.value'));
  out.series({ subject, measure, year: cells.year('date'), value, unit });
}

const otherPages = (page: number, pages: number): Message =>
  say.note({
    en: `this is page ${page} of ${pages}: the other pages are not in the file`,
    vi: `đây là trang ${page} trên ${pages}: các trang khác không có trong tệp`,
  });

/** @example (await recognise('population.json')).id; // 'wdi-answer' */
export const wdiAnswer = answerSource({
  id: 'wdi-answer',
  title: {
    en: 'World Bank indicators, answers of its interface (JSON)',
    vi: 'Ngân hàng Thế giới, kết quả truy vấn chỉ số (JSON)',
  },
  publisher: wdi.publisher,
  licence: 'CC BY 4.0 unless the indicator says otherwise',
  citation: 'World Bank, Indicators API, https://api.worldbank.org/v2.',
  homepage: 'https://datahelpdesk.worldbank.org/knowledgebase/topics/125589',
  envelope: ['[', 'page', 'pages', 'per_page', 'total'],
  untried: {
    file: 'World Bank JSON',
    from: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/898581',
  },
  recognise: ({ columns }) => columns[0] === '[' && columns[1] === 'page',
  columns: COLUMNS,
  open(file, content) {
    const [{ page, pages }, rows] = pageOf(file, content);
    return {
      rows,
      row: read,
      said: () => ({
        kind: 'series',
        unit: 'mixed',
        classification: null,
        flow: null,
        side: null,
        scope: null,
        key: ['countryiso3code', 'indicator.id', 'date'],
        notes: pages > 1 ? [otherPages(page, pages)] : [],
      }),
    };
  },
});
