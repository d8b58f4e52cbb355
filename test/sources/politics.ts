/** What the tests of the politics sources share: a small table read, and its rows and counts. */
import type { FlowRow, RecordRow, SeriesRow, Source } from '../../src/sources/index.js';
import { put } from './helper.js';

export async function readFile(source: Source, file: string) {
  const flows: (FlowRow & { line: number })[] = [];
  const series: SeriesRow[] = [];
  const records: RecordRow[] = [];
  const reading = await source.read(file, {
    flow: (row, line) => flows.push({ ...row, line }),
    series: (row) => series.push(row),
    record: (row) => records.push(row),
  });
  const { read, kept, setAside } = reading.rows;
  const aside = Object.fromEntries(setAside.map((a) => [a.reason.code.slice(8), a.rows]));
  return { flows, series, records, reading, read, kept, aside };
}

/** Reads a made-up table: the source's own header above these lines. */
export async function readLines(
  source: Source,
  folder: string,
  lines: readonly string[],
  layout = 0,
  encoding: BufferEncoding = 'utf8',
) {
  const header = (source.layouts[layout] ?? []).join(',');
  const text = [header, ...lines, ''].join('\n');
  return readFile(source, await put(folder, 'made-up.csv', Buffer.from(text, encoding)));
}
