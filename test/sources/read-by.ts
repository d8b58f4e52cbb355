import type {
  CellRow,
  CodeRow,
  FlowRow,
  Reading,
  RecordRow,
  SeriesRow,
  Source,
} from '../../src/sources/index.js';
import { put } from './helper.js';

export interface Read {
  readonly flows: FlowRow[];
  readonly series: SeriesRow[];
  readonly records: RecordRow[];
  readonly codes: CodeRow[];
  readonly cells: CellRow[];
  readonly reading: Reading;
}

/** What one source makes of a file with this text. */
export async function readBy(
  source: Source,
  folder: string,
  name: string,
  text: string | Buffer,
): Promise<Read> {
  const file = await put(folder, name, text);
  const [flows, series]: [FlowRow[], SeriesRow[]] = [[], []];
  const [records, codes, cells]: [RecordRow[], CodeRow[], CellRow[]] = [[], [], []];
  const reading = await source.read(file, {
    flow: (row) => flows.push(row),
    series: (row) => series.push(row),
    record: (row) => records.push(row),
    code: (row) => codes.push(row),
    cell: (row) => cells.push(row),
  });
  return { flows, series, records, codes, cells, reading };
}

/** Rows set aside by reason. */
export const asideOf = (reading: Reading): Record<string, number> =>
  Object.fromEntries(reading.rows.setAside.map((a) => [a.reason.code, a.rows]));
