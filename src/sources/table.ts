/** Tuchu's own tables: `NAME.csv` with `NAME.meta.json` beside it. The starter pack is made of these. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { place, TuchuError } from '../core/index.js';
import { addsUp } from './additive.js';
import { readCsv, readHeader } from './csv.js';
import { Cursor } from './fields.js';
import type { Emit, SeriesRow } from './rows.js';
import { say } from './messages.js';
import { hasLayout, type RowCounts, type Source } from './source.js';
import { readMeta } from './table-meta.js';
import { FlowTally } from './flow-tally.js';

const FLOWS = ['from', 'to', 'product', 'year', 'value'] as const;
const SERIES = ['subject', 'measure', 'side', 'partner', 'year', 'value', 'unit'] as const;
const LAYOUTS = [FLOWS, SERIES];

type OnRow = (fields: readonly string[], line: number) => void;
interface Reader {
  readonly onRow: OnRow;
  during<T>(read: () => Promise<T>): Promise<T>;
  readonly counts: RowCounts;
  readonly products: ReadonlySet<string>;
  readonly years: readonly [number, number];
}

/** An unknown place here is an error at its first row, for Tuchu wrote the table itself. */
const ALONE = { rows: 1, weight: null, others: [], otherRows: [], otherWeights: [], more: 0 };

function flowReader(file: string, emit: Emit): Reader {
  const at: Cursor = new Cursor(file);
  const tally = new FlowTally(file, emit, place, say.selfTrade({}));
  const onRow: OnRow = (fields, line) => {
    const [from = '', to = '', product = '', year = '', value = ''] = fields;
    at.line = line;
    if (product === '') at.fail(say.badField, 'product', product);
    const amount = at.amount(value, 'value', 0);
    tally.row(line, ['from', 'to'], from, to, product, at.year(year, 'year'), amount, null);
  };
  return Object.assign(tally, { onRow });
}

function seriesReader(file: string, emit: Emit): Reader {
  const at: Cursor = new Cursor(file);
  let [rows, first, last] = [0, Infinity, -Infinity];
  const known = (code: string, column: string): string => {
    if (place(code) !== undefined) return code;
    return at.fail((c) => say.unknownPlaces({ ...c, ...ALONE }), column, code);
  };
  const onRow: OnRow = (fields, line) => {
    const [subject = '', measure = '', side = '', partner = '', yearText = '', value = ''] = fields;
    const unit = fields[6] ?? '';
    at.line = line;
    if (measure === '') at.fail(say.badField, 'measure', measure);
    if (unit === '') at.fail(say.badField, 'unit', unit);
    if (side !== 'export' && side !== 'import') return at.fail(say.badSide, 'side', side);
    const year = at.year(yearText, 'year');
    const row: SeriesRow = {
      subject: known(subject, 'subject'),
      measure,
      side,
      year,
      unit,
      partner: partner === '' ? null : known(partner, 'partner'),
      value: at.real(value, 'value'),
    };
    rows++;
    [first, last] = [Math.min(first, year), Math.max(last, year)];
    emit.series(row, line);
  };
  return {
    onRow,
    during: (read) => read(),
    products: new Set(),
    get counts() {
      return { read: rows, kept: rows, setAside: [] };
    },
    get years() {
      return [first, last] as const;
    },
  };
}

/** @example await table.read('starter/energy.csv', { series: (row) => rows.push(row), flow() {} }) */
export const table: Source = {
  id: 'tuchu-table',
  title: { en: 'Tuchu table (with .meta.json)', vi: 'Bảng của Tuchu (kèm .meta.json)' },
  publisher: 'Tuchu',
  licence: 'stated in the .meta.json',
  citation: 'stated in the .meta.json',
  homepage: '',
  layouts: LAYOUTS,
  recognise: (head) => hasLayout(LAYOUTS, head.columns),

  async read(file, emit, options = {}) {
    const { meta, record } = await readMeta(file);
    const columns = meta.kind === 'flows' ? FLOWS : SERIES;
    const header = await readHeader(file);
    const wrong = columns.findIndex((c, i) => c !== header[i]);
    if (wrong >= 0)
      throw new TuchuError(
        say.metaBad({
          file,
          column: header[wrong] ?? '',
          value: `kind \`${meta.kind}\` in ${record.name}`,
        }),
      );
    const reader = (meta.kind === 'flows' ? flowReader : seriesReader)(file, emit);
    const csv = await reader.during(() => readCsv(file, columns, reader.onRow, options));
    const { 'tuchu-table': _, id, notes, madeBy, derivedFrom, ...said } = meta;
    const sha256 = createHash('sha256').update(`${csv.sha256}\n${record.sha256}\n`).digest('hex');
    return {
      ...said,
      source: id,
      years: reader.years,
      rows: reader.counts,
      additive: addsUp(reader.products),
      key: columns.slice(0, meta.kind === 'flows' ? 4 : 5),
      notes: [say.madeBy({ command: madeBy, from: derivedFrom }), ...notes.map((n) => say.note(n))],
      files: [{ name: basename(file), sha256: csv.sha256, bytes: csv.bytes }, record],
      sha256,
    };
  },
};
