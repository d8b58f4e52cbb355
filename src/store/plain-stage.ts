/** Rows that travel as they are (series, records, codes, cells) on their way to Parquet. */
import { DOUBLE, INTEGER, VARCHAR, type DuckDBType } from '@duckdb/node-api';
import type { Kind, RowOf } from '../sources/index.js';
import type { Writer } from './duck.js';
import { Table } from './fill.js';
import type { Duplicate, Stage } from './stage.js';

export type PlainKind = Exclude<Kind, 'flows'>;

interface Shape<K extends PlainKind> {
  readonly columns: Readonly<Record<keyof RowOf[K], DuckDBType>>;
  /** What two rows must not share. */
  readonly key: ReadonlyArray<keyof RowOf[K] & string>;
}

/** Columns of each shape of row, and the key that rows are sorted and unique by. */
export const SHAPES: { readonly [K in PlainKind]: Shape<K> } = {
  series: {
    columns: {
      subject: VARCHAR,
      measure: VARCHAR,
      side: VARCHAR,
      partner: VARCHAR,
      year: INTEGER,
      value: DOUBLE,
      unit: VARCHAR,
    },
    key: ['subject', 'measure', 'side', 'partner', 'year'],
  },
  records: {
    columns: {
      id: VARCHAR,
      subject: VARCHAR,
      partner: VARCHAR,
      what: VARCHAR,
      start: VARCHAR,
      end: VARCHAR,
      value: DOUBLE,
      text: VARCHAR,
    },
    key: ['id', 'subject', 'partner', 'what', 'start', 'end', 'value', 'text'],
  },
  codes: {
    columns: {
      scheme: VARCHAR,
      code: VARCHAR,
      toScheme: VARCHAR,
      toCode: VARCHAR,
      text: VARCHAR,
    },
    key: ['scheme', 'code', 'toScheme', 'toCode', 'text'],
  },
  cells: {
    columns: {
      fromPlace: VARCHAR,
      fromSector: VARCHAR,
      toPlace: VARCHAR,
      toSector: VARCHAR,
      year: INTEGER,
      value: DOUBLE,
    },
    key: ['fromPlace', 'fromSector', 'toPlace', 'toSector', 'year'],
  },
};

const quoted = (names: readonly string[]): string => names.map((n) => `"${n}"`).join(', ');

/** The columns of a kind in the order they are written. */
export const columnsOf = (kind: PlainKind): readonly string[] => Object.keys(SHAPES[kind].columns);

/** As a stage, where rows may bring the key of the line they stand on. */
export interface PlainStage<Row> extends Stage<Row> {
  readonly add: (row: Row, line: number, key?: string) => void;
}

export async function plainStage<K extends PlainKind>(
  writer: Writer,
  kind: K,
): Promise<PlainStage<RowOf[K]>> {
  const columns = columnsOf(kind);
  const key = quoted(SHAPES[kind].key);
  const table = await Table.create(writer, kind, {
    ...(SHAPES[kind].columns as Readonly<Record<string, DuckDBType>>),
    line: INTEGER,
    line_key: VARCHAR,
  });
  /** The first row whose key another line has. */
  const firstRepeat = async (
    rows: string,
    by: string,
    signal?: AbortSignal,
  ): Promise<Duplicate | undefined> => {
    const [row] = await writer.run(
      `SELECT min(line), min(line, 2)[2] AS second, ${by} FROM ${rows}
       GROUP BY ${by} HAVING count(*) > 1 ORDER BY second LIMIT 1`,
      signal,
    );
    if (row === undefined) return undefined;
    const [first, line, ...cells] = row;
    const said = cells.map((k) => (typeof k === 'string' || typeof k === 'number' ? k : ''));
    return { first: Number(first), line: Number(line), value: said.join(',') };
  };

  return {
    add(row, line, lineKey) {
      const cells = row as unknown as Readonly<Record<string, string | number | null>>;
      table.add(...columns.map((c) => cells[c] ?? null), line, lineKey ?? null);
    },

    async duplicate(signal) {
      table.finish();
      const lines = `(SELECT DISTINCT line, line_key FROM ${kind} WHERE line_key IS NOT NULL)`;
      return (
        (await firstRepeat(lines, 'line_key', signal)) ?? (await firstRepeat(kind, key, signal))
      );
    },

    async write(file, signal) {
      const rest = quoted(columns);
      await writer.parquet(`SELECT ${rest} FROM ${kind} ORDER BY ${key}`, file, signal);
      return 0;
    },
  };
}
