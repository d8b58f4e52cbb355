/** Exports rows to a file: written under another name, and there only once it is whole. */
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BOM, TuchuError, csvLine } from '../core/index.js';
import type { DatasetRows, Workspace } from '../store/index.js';
import { say } from './catalogue-messages.js';
import { rowsNote, type RowsChoice, type RowsNote } from './rows-note.js';
import { writeXlsx } from './rows-xlsx.js';

export interface ExportOptions {
  /** Ends in `.csv` or `.xlsx`. */
  readonly file: string;
  /** Writes over what is there. */
  readonly force?: boolean;
  /** Marks a CSV file as UTF-8 for spreadsheets that would guess otherwise. */
  readonly bom?: boolean;
  readonly onRows?: (count: number, total: number) => void;
}

export interface Exported {
  readonly rows: number;
  /** The rows, and beside a CSV file the note on their source. */
  readonly files: readonly string[];
}

const noteFile = (file: string): string => `${file.slice(0, -extname(file).length)}.source.txt`;
const noteText = ({ title, lines }: RowsNote): string =>
  `${title}\n${lines.map(({ label, text }) => `${label}: ${text}\n`).join('')}`;

/** The CSV text, block by block. */
async function* csvBlocks(
  rows: DatasetRows,
  bom: boolean,
  onRows: (count: number) => void,
): AsyncGenerator<string> {
  yield (bom ? BOM : '') + csvLine(rows.columns);
  let count = 0;
  for await (const block of rows.blocks) {
    yield block.map(csvLine).join('');
    onRows((count += block.length));
  }
}

/**
 * Exports the chosen rows of a dataset as CSV, with a note beside it, or as a workbook with the note as
 * its first sheet. A CSV file is streamed; a text that a spreadsheet would run is defused.
 *
 * @throws `TuchuError` where the file is there already, cannot be written, or cannot hold the rows
 * @example
 * await exportRows(workspace, { manifest, about, year: 2016, command, lang: 'vi' }, { file: 'rows.csv' });
 */
export async function exportRows(
  workspace: Workspace,
  choice: RowsChoice,
  options: ExportOptions,
): Promise<Exported> {
  const { file, force = false, bom = false, onRows } = options;
  const kind = extname(file).toLowerCase();
  if (kind !== '.csv' && kind !== '.xlsx') throw new TuchuError(say.rowsKind({ file }), 2);
  const targets = kind === '.csv' ? [noteFile(file), file] : [file];
  for (const target of targets.toReversed())
    if (!force && existsSync(target)) throw new TuchuError(say.rowsExist({ file: target }), 2);
  const { manifest, place, year, lang } = choice;
  const rows = await workspace.rows({ dataset: manifest.id, place, year });
  const note = rowsNote(choice, rows.total);
  const tell = (count: number): void => onRows?.(count, rows.total);
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  const whole = targets.map((target) => ({
    target,
    temporary: join(dirname(target), `.${basename(target)}.${mark}`),
  }));
  const last = whole.at(-1)?.temporary ?? '';
  try {
    if (kind === '.csv') {
      await writeFile(whole[0]?.temporary ?? '', noteText(note));
      await pipeline(csvBlocks(rows, bom, tell), createWriteStream(last));
    } else await writeXlsx(rows, note, last, lang, tell);
    for (const { temporary, target } of whole) await rename(temporary, target);
  } catch (cause) {
    for (const { temporary } of whole) await rm(temporary, { force: true });
    const code = (cause as NodeJS.ErrnoException).code;
    if (cause instanceof TuchuError || code === undefined) throw cause;
    throw new TuchuError(say.rowsNotWritable({ file, why: code }), 1, cause);
  }
  return { rows: rows.total, files: targets };
}
