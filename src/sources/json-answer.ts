/**
 * Answers of publishers' interfaces as JSON: told apart by the names at their start, read whole (an answer
 * may be one line of many megabytes, which is no table), and handed on row by row as cells.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { TuchuError } from '../core/index.js';
import { Cells } from './cells.js';
import { say } from './messages.js';
import type { ReadOptions } from './source.js';
import type { Tally } from './tally.js';

/** Longer answers are refused: they are held in memory while they are read. */
const LARGEST = 512 * 2 ** 20 - 64;
/** Enough for everything that stands before the first row. */
const HEAD = 4096;
const MARK = /^\uFEFF?\s*/u;

async function startOf(file: string): Promise<string> {
  const handle = await open(file);
  let gzip: boolean;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    gzip = buffer[0] === 0x1f && buffer[1] === 0x8b;
    if (!gzip) return buffer.toString('utf8', 0, bytesRead).replace(MARK, '');
  } finally {
    await handle.close();
  }
  const stream = createReadStream(file, { end: HEAD });
  const plain = stream.pipe(createGunzip());
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>)
      return chunk.toString('utf8', 0, HEAD).replace(MARK, '');
  } catch {
    // Cut short on purpose, or damaged: then the reader says so.
  } finally {
    stream.destroy();
    plain.destroy();
  }
  return '';
}

/**
 * The bracket an answer begins with and the names in its envelope, up to the first row; undefined for
 * anything that is not an object, nor a list that begins with the number of a page.
 *
 * @example await answerHead('answer.json') // ['{', 'elapsedTime', 'count', 'data']
 */
export async function answerHead(file: string): Promise<readonly string[] | undefined> {
  const text = await startOf(file).catch(() => '');
  const list = /^\[\s*\{\s*"page"\s*:/.test(text);
  if (!list && !/^\{\s*"/.test(text)) return undefined;
  const envelope = list ? text.split('}', 1)[0] : text.split(/\[\s*[{\]]/, 1)[0];
  const names = [...(envelope ?? '').matchAll(/"([^"\\]{1,60})"\s*:/g)].map((m) => m[1] ?? '');
  return [list ? '[' : '{', ...names];
}

export interface Answer {
  readonly content: unknown;
  readonly sha256: string;
  readonly bytes: number;
  /** The line each row begins on, by the name its rows begin with; line 1 where they share lines. */
  lineOf(name: string, rows: number): (row: number) => number;
}

/** The whole answer, parsed; refused above 512 MB, unpacked or not. */
export async function readAnswer(
  file: string,
  signal?: AbortSignal,
  largest = LARGEST,
): Promise<Answer> {
  const refuse = (why: string, cause?: unknown): TuchuError =>
    new TuchuError(say.unreadable({ file, why }), 1, cause);
  const tooLong = `the answer is longer than ${Math.ceil(largest / 2 ** 20)} MB, which is not held in memory; ask for fewer rows or years at a time, or load the bulk file`;
  if ((await stat(file)).size > largest) throw refuse(tooLong);
  const raw = await readFile(file, signal === undefined ? {} : { signal });
  const sha256 = createHash('sha256').update(raw).digest('hex');
  let text: string;
  try {
    const gzip = raw[0] === 0x1f && raw[1] === 0x8b;
    const plain = gzip ? gunzipSync(raw, { maxOutputLength: largest }) : raw;
    text = new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw refuse(code === 'ERR_BUFFER_TOO_LARGE' ? tooLong : (cause as Error).message, cause);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw refuse(`no whole JSON (${(cause as Error).message})`, cause);
  }
  return {
    content,
    sha256,
    bytes: raw.length,
    lineOf(name, rows) {
      const lines: number[] = [];
      const key = `"${name.split('.', 1)[0]}"`;
      let [line, from] = [1, 0];
      for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
        for (let n = text.indexOf('\n', from); n >= 0 && n < at; n = text.indexOf('\n', n + 1)) {
          line++;
          from = n + 1;
        }
        // One line only: nothing to count, and searching on for a break would go to the end each time.
        if (line === 1 && lines.length > 0) break;
        lines.push(line);
      }
      return (row) => (lines.length === rows ? (lines[row] ?? 1) : 1);
    },
  };
}

const asText = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return undefined;
  return String(value as string | number | boolean);
};

/** The rows of an answer as cells; an error names the row as `data[17]` beside the line. */
export function* rowsOf(
  file: string,
  answer: Answer,
  rows: readonly unknown[],
  columns: readonly string[],
  tally: Tally,
  options: ReadOptions = {},
): Generator<Cells> {
  const lineOf = answer.lineOf(columns[0] ?? '', rows.length);
  for (const [i, row] of rows.entries()) {
    if (i % 4096 === 0) options.signal?.throwIfAborted();
    const line = lineOf(i);
    const cells = new Cells(`${file}, data[${i}]`, columns);
    cells.at.line = line;
    const fields = columns.map((column) => {
      let value: unknown = row;
      for (const part of column.split('.'))
        value = (value as Record<string, unknown> | null | undefined)?.[part];
      return asText(value) ?? cells.at.fail(say.badCode, column, JSON.stringify(value));
    });
    cells.set(fields, line);
    tally.begin(line);
    yield cells;
  }
  options.onProgress?.({
    bytesRead: answer.bytes,
    bytesTotal: answer.bytes,
    rows: tally.counts.read,
  });
}
