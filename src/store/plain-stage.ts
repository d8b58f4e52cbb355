/** Rows that travel as they are (series, records, codes, cells) on their way to Parquet. */
import { DOUBLE, INTEGER, VARCHAR, type DuckDBType } from '@duckdb/node-api';
import type { Kind, RowOf } from '../sources/index.js';
import type { Writer } from './duck.js';
import { Table } from './fill.js';
import type { Stage } from './stage.js';

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

export async function plainStage<K extends PlainKind>(
  writer: Writer,
  kind: K,
): Promise<Stage<RowOf[K]>> {
  const columns = columnsOf(kind);
  const key = quoted(SHAPES[kind].key);
  const table = await Table.create(writer, kind, {
    ...(SHAPES[kind].columns as Readonly<Record<string, DuckDBType>>),
    line: INTEGER,
  });

  return {
    add(row, line) {
      const cells = row as unknown as Readonly<Record<string, string | number | null>>;
      table.add(...columns.map((c) => cells[c] ?? null), line);
    },

    async duplicate(signal) {
      table.finish();
      const [row] = await writer.run(
        `SELECT min(line), min(line, 2)[2] AS second, ${key} FROM ${kind}
         GROUP BY ${key} HAVING count(*) > 1 ORDER BY second LIMIT 1`,
        signal,
      );
      if (row === undefined) return undefined;
      const [first, line, ...cells] = row;
      return {
        first: Number(first),
        line: Number(line),
        value: cells
          .map((k) => (typeof k === 'string' || typeof k === 'number' ? k : ''))
          .join(','),
      };
    },

    async write(file, signal) {
      const rest = quoted(columns);
      await writer.parquet(`SELECT ${rest} FROM ${kind} ORDER BY ${key}`, file, signal);
      return 0;
    },
  };
}
