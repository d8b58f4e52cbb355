/** A table as a CSV file that a spreadsheet opens safely. */
import type { Cell, Table } from '../../../src/charts/types.js';

/** Marks the file as UTF-8 for spreadsheets. */
export const BOM = '\ufeff';

/** One field: a text that a spreadsheet would run is defused, numbers stay numbers. */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const clean = value.replaceAll('\0', '');
  const safe = /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const cell = (c: Cell, numeric: boolean): string | number =>
  numeric && typeof c.value === 'number' ? c.value : c.text;

/** Header, then rows; a numeric column gives the number behind the text, unrounded. */
export function csv(table: Table): string {
  const head = table.columns.map((c) => csvField(c.label));
  const rows = table.rows.map((row) =>
    row.map((c, i) => csvField(cell(c, table.columns[i]?.numeric ?? false))),
  );
  return BOM + [head, ...rows].map((fields) => fields.join(',')).join('\r\n') + '\r\n';
}
