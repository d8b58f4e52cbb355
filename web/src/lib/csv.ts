/** A table of a chart as a CSV file. */
import type { Cell, Table } from '../../../src/charts/types.js';
import { BOM, csvLine } from '../../../src/core/csv.js';

const cell = (c: Cell, numeric: boolean): string | number =>
  numeric && typeof c.value === 'number' ? c.value : c.text;

/** Header, then rows; a numeric column gives the number behind the text, unrounded. */
export function csv(table: Table): string {
  const rows = table.rows.map((row) =>
    csvLine(row.map((c, i) => cell(c, table.columns[i]?.numeric ?? false))),
  );
  return BOM + csvLine(table.columns.map((c) => c.label)) + rows.join('');
}
