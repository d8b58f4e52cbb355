/** Strict, streamed CSV: every row has the header's fields, and every error says where it is. */
import { parse } from 'csv-parse/sync';
import { TuchuError } from '../core/index.js';
import { FileBytes, type Block, type Encoding, type PlainLines } from './bytes.js';
import { say } from './messages.js';
import type { ReadOptions } from './source.js';

/** How a publisher writes its tables, where it is not plain UTF-8 with commas. */
export interface CsvOptions {
  readonly delimiter?: ',' | ';' | '\t';
  readonly encoding?: Encoding;
}

export interface CsvRead {
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

export type OnRow = (fields: readonly string[], line: number) => void;

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

export function quotedRecords(text: string, delimiter = ','): string[][] {
  return parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n'], delimiter });
}

/** Lines without quotes need no parser: the same records, in a quarter of the time. */
export function plainRecords(text: string, delimiter = ','): string[][] {
  const found: string[][] = [];
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) {
      found.push(text.slice(start).split(delimiter));
      break;
    }
    const last = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    found.push(text.slice(start, last).split(delimiter));
  }
  return found;
}

/** A record per line; a line break inside quotes is refused, for then a line is not a row. */
function split(
  file: string,
  block: Block,
  columns: readonly string[],
  delimiter = ',',
): string[][] {
  const { text, line, lines } = block;
  if (!text.includes('"')) return plainRecords(text, delimiter);
  try {
    const found = quotedRecords(text, delimiter);
    if (found.length === lines) return found;
  } catch {
    // Found again below, with its line.
  }
  const parts = text.split('\n');
  for (const [i, part] of parts.entries()) {
    try {
      quotedRecords(part, delimiter);
    } catch (cause) {
      const at = (cause as { column?: unknown }).column;
      const column = typeof at === 'number' ? (columns[at] ?? String(at + 1)) : (columns[0] ?? '1');
      const value = clip(part);
      throw new TuchuError(say.badQuotes({ file, line: line + i, column, value }), 1, cause);
    }
  }
  throw new TuchuError(say.badQuotes({ file, line, column: '1', value: clip(parts[0] ?? '') }));
}

/** The delimiter a header is written with: whichever of the three it has most of, else a comma. */
export function delimiterOf(header: string): ',' | ';' | '\t' {
  const count = (mark: string): number => header.split(mark).length;
  if (count(';') > count(',') && count(';') > count('\t')) return ';';
  return count('\t') > count(',') ? '\t' : ',';
}

/** The columns of a file's header. @example await readHeader('baci.csv') // ['t', 'i', 'j', ...] */
export async function readHeader(file: string): Promise<readonly string[]> {
  const bytes = new FileBytes(file, 'header');
  for await (const block of bytes.blocks()) {
    const end = block.text.indexOf('\n');
    const text = end < 0 ? block.text : block.text.slice(0, end + 1);
    return split(file, { text, line: 1, lines: 1 }, [], delimiterOf(text))[0] ?? [];
  }
  throw new TuchuError(say.empty({ file }));
}

/**
 * Reads a CSV file row by row, gunzipping where it is gzip; `onRow` gets exactly the header's number
 * of fields and the line in the file (the header is line 1).
 *
 * @example
 * await readCsv('totals.csv', ['year', 'from', 'to', 'value'], ([year], line) => { ... });
 */
export async function readCsv(
  file: string,
  columns: readonly string[],
  onRow: OnRow,
  options: ReadOptions & CsvOptions & { readonly plain?: PlainLines | undefined } = {},
): Promise<CsvRead> {
  const bytes = new FileBytes(file, options.encoding);
  const rows = (): number => Math.max(0, bytes.lines - 1);
  // A table saved again by a spreadsheet may have other marks than the publisher's.
  let { delimiter } = options;
  for await (const block of bytes.blocks(options.signal, options.plain)) {
    let line = block.line;
    delimiter ??= delimiterOf(block.text.split('\n', 1)[0] ?? '');
    for (const fields of split(file, block, columns, delimiter)) {
      if (line > 1) {
        if (fields.length !== columns.length) {
          const column = columns[Math.min(fields.length, columns.length) - 1] ?? '1';
          const [found, wanted] = [fields.length, columns.length];
          const value = clip(fields.join(','));
          throw new TuchuError(say.rowLength({ file, line, column, value, found, wanted }));
        }
        onRow(fields, line);
      }
      line++;
    }
    options.onProgress?.({ bytesRead: bytes.read, bytesTotal: bytes.total, rows: rows() });
  }
  if (rows() === 0) throw new TuchuError(say.headerOnly({ file }));
  return { sha256: bytes.sha256, bytes: bytes.read, rows: rows() };
}
