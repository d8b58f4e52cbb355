/** A table of DuckDB's filled block by block. */
import { DuckDBDataChunk, type DuckDBAppender, type DuckDBType } from '@duckdb/node-api';
import type { Writer } from './duck.js';

/** The size of a DuckDB vector: a block of rows. */
const BLOCK = 2048;

type Cell = number | string | null;

export class Table {
  readonly #chunk: DuckDBDataChunk;
  readonly #columns: Cell[][];
  #rows = 0;

  private constructor(
    readonly appender: DuckDBAppender,
    types: readonly DuckDBType[],
  ) {
    this.#chunk = DuckDBDataChunk.create([...types]);
    this.#columns = types.map(() => Array.from<Cell>({ length: BLOCK }).fill(null));
  }

  static async create(
    writer: Writer,
    name: string,
    columns: Record<string, DuckDBType>,
  ): Promise<Table> {
    const list = Object.entries(columns).map(([column, type]) => `"${column}" ${type.toString()}`);
    await writer.run(`CREATE TABLE ${name} (${list.join(', ')})`);
    return new Table(await writer.connection.createAppender(name), Object.values(columns));
  }

  add(...cells: Cell[]): void {
    for (let i = 0; i < cells.length; i++)
      (this.#columns[i] as Cell[])[this.#rows] = cells[i] ?? null;
    if (++this.#rows === BLOCK) this.#flush();
  }

  finish(): void {
    this.#flush();
    this.appender.closeSync();
  }

  #flush(): void {
    if (this.#rows === 0) return;
    this.#chunk.reset();
    this.#chunk.rowCount = this.#rows;
    for (const [i, values] of this.#columns.entries()) {
      const vector = this.#chunk.getColumnVector(i);
      for (let row = 0; row < this.#rows; row++) vector.setItem(row, values[row] ?? null);
      vector.flush();
    }
    this.appender.appendDataChunk(this.#chunk);
    this.#rows = 0;
  }
}
