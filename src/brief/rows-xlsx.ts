/** Rows as a workbook: a sheet that says what they are, then the rows, text as text and numbers as numbers. */
import writeXlsxFile, { type SheetData, type Value } from 'write-excel-file/node';
import { TuchuError, fitText, render, type Lang } from '../core/index.js';
import type { DatasetRows, RowCell } from '../store/index.js';
import { say } from './catalogue-messages.js';
import type { RowsNote } from './rows-note.js';

/** A sheet ends here; one row is the header. */
export const SHEET_ROWS = 1_048_576;
/** A cell ends here. */
const CELL_TEXT = 32_767;

/** A text stays a text cell whatever it begins with: only a cell marked as a formula is one. */
const fit = (text: string): string => fitText(text).slice(0, CELL_TEXT);
const cell = (value: RowCell): Value | null => (typeof value === 'string' ? fit(value) : value);
const head = (text: string) => ({ value: fit(text), fontWeight: 'bold' as const });

/**
 * Writes the workbook. All rows stand in memory while it is made, as the format's writers need.
 *
 * @param onRows told of the rows gathered so far
 * @throws `TuchuError` where a sheet cannot hold the rows
 */
export async function writeXlsx(
  rows: DatasetRows,
  note: RowsNote,
  file: string,
  lang: Lang,
  onRows: (count: number) => void = () => {},
): Promise<void> {
  if (rows.total >= SHEET_ROWS)
    throw new TuchuError(say.tooManyRows({ rows: rows.total, most: SHEET_ROWS - 1 }), 2);
  const data: SheetData = [rows.columns.map(head)];
  for await (const block of rows.blocks) {
    for (const row of block) data.push(row.map(cell));
    onRows(data.length - 1);
  }
  const about: SheetData = [
    [head(note.title)],
    ...note.lines.map(({ label, text }) => [fit(label), { value: fit(text), wrap: true }]),
  ];
  await writeXlsxFile([
    {
      data: about,
      sheet: render(say.sheetSource({}), lang),
      columns: [{ width: 28 }, { width: 100 }],
    },
    {
      data,
      sheet: render(say.sheetRows({}), lang),
      stickyRowsCount: 1,
      columns: rows.columns.map(() => ({ width: 14 })),
    },
  ]).toFile(file);
}
