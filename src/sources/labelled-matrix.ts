/**
 * A plain labelled matrix that people bring of their own input-output table. First column `row`, or
 * `row in million USD` to state the unit; every other header and every row label is `PLACE:sector`, such as
 * `VNM:rice`. A cell is what the row sells to the column. The year stands in the file name (`mine_2022.csv`).
 *
 * Zeros are not kept: a cell that is absent is zero. A missing cell is an error, for it is not a zero.
 */
import { TuchuError, type PlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { defineTable, type Context, type Layout } from './define.js';
import { ioPlace, yearInName } from './io-place.js';
import { say } from './messages.js';
import type { Tally } from './tally.js';

export interface Label {
  readonly place: string;
  readonly sector: string;
}

export interface MatrixShape {
  /** The column of row labels. */
  readonly first: string;
  readonly labelOf: (text: string) => Label | undefined;
  /** Rows and columns that add up others. */
  readonly total?: RegExp;
}

/** Reads a matrix line by line: each line is a row label and its cells. */
export function matrixRow(
  columns: readonly string[],
  shape: MatrixShape,
): (cells: Cells, out: Tally, context: Context) => void {
  const heads = columns
    .filter((c) => c !== shape.first && !shape.total?.test(c))
    .map((column) => ({ column, label: shape.labelOf(column) }));
  const places = new Map<string, PlaceCode | undefined>();
  return (cells, out, { name }) => {
    const year = yearInName(name);
    if (year === undefined) throw new TuchuError(say.noYearInName({ file: name }));
    const text = cells.raw(shape.first).trim();
    if (shape.total?.test(text)) return out.setAside(say.totalLine({}));
    const from = shape.labelOf(text) ?? cells.at.fail(say.badCode, shape.first, text);
    // Value added and taxes have no place of their own: they arise where they are paid.
    const fromPlace = from.place === '' ? null : out.place(from.place, shape.first, ioPlace);
    let any = false;
    for (const { column, label } of heads) {
      if (label === undefined) continue;
      if (!places.has(label.place))
        places.set(label.place, out.place(label.place, column, ioPlace));
      const toPlace = places.get(label.place);
      const value = cells.real(column);
      if (value === 0 || toPlace === undefined || fromPlace === undefined) continue;
      any = true;
      out.cell({
        fromPlace: fromPlace ?? toPlace,
        fromSector: from.sector,
        toPlace,
        toSector: label.sector,
        year,
        value,
      });
    }
    if (!any && fromPlace !== undefined) out.setAside(say.zeroCell({}));
  };
}

const FIRST = /^row(?: in (.+))?$/;

function labelOf(text: string): Label | undefined {
  const [, place, sector] = /^([^:]+):(.+)$/.exec(text.trim()) ?? [];
  return place === undefined || sector === undefined ? undefined : { place, sector };
}

export const labelledMatrix = defineTable({
  id: 'labelled-matrix',
  title: {
    en: 'Input-output table of your own, a labelled matrix',
    vi: 'Bảng đầu vào - đầu ra tự có, ma trận có nhãn',
  },
  publisher: 'whoever made the table',
  licence: 'unknown: Tuchu was not told; ask whoever made the table',
  citation: 'own table',
  homepage: '',
  layouts: [],
  layoutOf(columns): Layout | undefined {
    const [first = '', ...rest] = columns;
    const match = FIRST.exec(first);
    if (match === null || rest.length === 0) return undefined;
    if (!rest.every((c) => labelOf(c) !== undefined)) return undefined;
    return {
      columns,
      kind: 'cells',
      unit: match[1] ?? 'not stated',
      notes: () => [
        say.note({
          en: 'cells of zero are not kept: a cell that is absent is zero',
          vi: 'ô bằng không không được giữ: ô vắng mặt nghĩa là bằng không',
        }),
      ],
      key: [first],
      row: matrixRow(columns, { first, labelOf }),
    };
  },
});
