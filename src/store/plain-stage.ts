/** Rows that travel as they are (series, records, codes, cells) on their way to Parquet. */
import { DOUBLE, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { RowOf } from '../sources/index.js';
import { Writer } from './duck.js';
import { Table } from './fill.js';
import { SHAPES, columnsOf, type ColumnType, type PlainKind } from './shapes.js';

const TYPES = { VARCHAR, DOUBLE, INTEGER } as const;

/** Two rows that should be one: where they stand, and their key. */
export interface Duplicate {
  readonly first: number;
  readonly line: number;
  readonly value: string;
}

/** Gathers the rows of one dataset, then writes them. */
export interface Stage<Row> {
  readonly add: (row: Row, line: number) => void;
  duplicate(signal?: AbortSignal): Promise<Duplicate | undefined>;
  /** Returns the rows written. */
  write(file: string, signal?: AbortSignal): Promise<number>;
}

/** As a stage, where rows may bring the key of the line they stand on. */
export interface PlainStage<Row> extends Stage<Row> {
  readonly add: (row: Row, line: number, key?: string) => void;
}

const quoted = (names: readonly string[]): string => names.map((n) => `"${n}"`).join(', ');

/** One stage for each shape of row, in one DuckDB that works inside one folder. */
export class PlainStages {
  private constructor(
    private readonly writer: Writer,
    readonly series: Stage<RowOf['series']>,
    readonly records: PlainStage<RowOf['records']>,
    readonly codes: PlainStage<RowOf['codes']>,
    readonly cells: Stage<RowOf['cells']>,
  ) {}

  static async open(folder: string): Promise<PlainStages> {
    const writer = await Writer.open(folder);
    const [series, records] = [
      await plainStage(writer, 'series'),
      await plainStage(writer, 'records'),
    ];
    const [codes, cells] = [await plainStage(writer, 'codes'), await plainStage(writer, 'cells')];
    return new PlainStages(writer, series, records, codes, cells);
  }

  close(): void {
    this.writer.close();
  }
}

async function plainStage<K extends PlainKind>(
  writer: Writer,
  kind: K,
): Promise<PlainStage<RowOf[K]>> {
  const columns = columnsOf(kind);
  const key = quoted(SHAPES[kind].key);
  let rows = 0;
  const table = await Table.create(writer, kind, {
    ...Object.fromEntries(
      Object.entries<ColumnType>(SHAPES[kind].columns).map(([name, type]) => [name, TYPES[type]]),
    ),
    line: INTEGER,
    line_key: VARCHAR,
  });
  /** The first row whose key another line has. */
  const firstRepeat = async (
    from: string,
    by: string,
    signal?: AbortSignal,
  ): Promise<Duplicate | undefined> => {
    const [row] = await writer.run(
      `SELECT min(line), min(line, 2)[2] AS second, ${by} FROM ${from}
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
      rows++;
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
      return rows;
    },
  };
}
