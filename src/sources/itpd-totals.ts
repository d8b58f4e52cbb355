/** Bilateral totals made from USITC's ITPD-E: goods and services, domestic sales included. */
import { basename } from 'node:path';
import { resolvePlace } from '../core/index.js';
import { readCsv } from './csv.js';
import { Cursor } from './fields.js';
import { say } from './messages.js';
import { hasLayout, type Source } from './source.js';
import { FlowTally, scopeNotes, yearsRelease } from './flow-tally.js';

const COLUMNS = ['year', 'from', 'to', 'value'] as const;
const LAYOUTS = [COLUMNS];
const PRICE_BASE = 2010;
/** Places that trade much under customs of their own; a reader must know when they are not there. */
const TRADING_PLACES = ['HKG', 'MAC', 'TWN'];

/** @example await itpdTotals.read('itpd_totals_long.csv.gz', { flow: (row) => rows.push(row), series() {} }) */
export const itpdTotals: Source = {
  id: 'itpd-totals',
  title: {
    en: 'ITPD-E, bilateral totals of goods and services',
    vi: 'ITPD-E, tổng thương mại hàng hóa và dịch vụ song phương',
  },
  publisher: 'US International Trade Commission',
  licence: 'US government work, free to use with citation',
  citation:
    'Borchert, I., Larch, M., Shikher, S. and Yotov, Y. (2021), The International Trade and Production Database for Estimation (ITPD-E), International Economics 166, 140-166; totals by dennis-klein/arms-trade-networks.',
  homepage: 'https://www.usitc.gov/data/gravity/itpde.htm',
  layouts: LAYOUTS,
  recognise: (head) => hasLayout(LAYOUTS, head.columns),

  async read(file, emit, options = {}) {
    const at: Cursor = new Cursor(file);
    const tally = new FlowTally(file, emit, resolvePlace, say.domestic({}));
    const onRow = (fields: readonly string[], line: number): void => {
      const [year = '', from = '', to = '', value = ''] = fields;
      at.line = line;
      const amount = at.amount(value, 'value', 0);
      tally.row(line, ['from', 'to'], from, to, 'TOTAL', at.year(year, 'year'), amount, null);
    };
    const { sha256, bytes } = await tally.during(() => readCsv(file, COLUMNS, onRow, options));
    const { years } = tally;
    const scope = tally.scope('total');
    const places = new Set([...tally.from, ...tally.to]);
    const { id, title, licence, citation, homepage } = itpdTotals;
    return {
      source: id,
      title,
      licence,
      citation,
      homepage,
      release: yearsRelease(years, sha256),
      kind: 'flows',
      unit: 'USD',
      classification: 'TOTAL',
      flow: 'goods and services',
      side: 'reconciled',
      scope,
      years,
      rows: tally.counts,
      key: ['from', 'to', 'year'],
      notes: [
        say.placesHeld({
          count: places.size,
          absent: TRADING_PLACES.filter((code) => !places.has(code)),
        }),
        say.priceBase({ year: PRICE_BASE }),
        ...scopeNotes(scope, 1, 'TOTAL'),
      ],
      files: [{ name: basename(file), sha256, bytes }],
      sha256,
    };
  },
};
