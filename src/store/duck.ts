/**
 * DuckDB, kept in a cage: in memory, one folder it may touch, no extensions, no settings changed after
 * the start. What reads runs SELECT and nothing else, so it cannot write even inside that folder.
 */
import type {
  DuckDBConnection,
  DuckDBInstance,
  DuckDBPreparedStatement,
  DuckDBResult,
  DuckDBValue,
  Json,
} from '@duckdb/node-api';

/** What a question leaves open; a list is one of texts. */
export type Params = Readonly<Record<string, string | number | null | readonly string[]>>;

/** Loaded when it is first needed: loading flows does without it. */
const duckdb = () => import('@duckdb/node-api');

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

async function cage(folder: string, settings: Record<string, string>): Promise<DuckDBInstance> {
  const { DuckDBInstance } = await duckdb();
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...settings,
  });
  const connection = await instance.connect();
  try {
    // A folder name is no parameter of SET; it comes from the workspace's own path.
    await connection.run(`SET allowed_directories = [${quote(folder)}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
  } finally {
    connection.closeSync();
  }
  return instance;
}

/** Memory for rows that are being gathered; what is more goes to the folder's disk. */
const WRITER_MEMORY = '400MB';

/** Writes inside one folder. One thread, so that the same rows give the same bytes. */
export class Writer {
  private constructor(
    readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection,
  ) {}

  static async open(folder: string): Promise<Writer> {
    const instance = await cage(folder, {
      threads: '1',
      temp_directory: folder,
      memory_limit: WRITER_MEMORY,
    });
    return new Writer(instance, await instance.connect());
  }

  /** Stops what runs when the signal fires. */
  async run(sql: string, signal?: AbortSignal): Promise<readonly Json[][]> {
    const stop = (): void => this.connection.interrupt();
    signal?.throwIfAborted();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return (await this.connection.runAndReadAll(sql)).getRowsJson() as Json[][];
    } catch (cause) {
      signal?.throwIfAborted();
      throw cause;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Writes the rows of a SELECT to a Parquet file. */
  async parquet(select: string, file: string, signal?: AbortSignal): Promise<void> {
    await this.run(`COPY (${select}) TO ${quote(file)} (FORMAT parquet, COMPRESSION zstd)`, signal);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** Reads inside one folder; each question has a connection of its own, so they may run side by side. */
export class Reader {
  private constructor(private readonly instance: DuckDBInstance) {}

  static async open(folder: string): Promise<Reader> {
    // Nothing is spilled to disk: the folder it may touch is that of the datasets.
    return new Reader(await cage(folder, { temp_directory: '' }));
  }

  async rows(sql: string, params: Params): Promise<readonly (readonly DuckDBValue[])[]> {
    const connection = await this.instance.connect();
    try {
      const statement = await this.#prepare(connection, sql, params);
      return (await statement.runAndReadAll()).getRows();
    } finally {
      connection.closeSync();
    }
  }

  /** The same, column by column. */
  async columns(sql: string, params: Params): Promise<readonly (readonly DuckDBValue[])[]> {
    const connection = await this.instance.connect();
    try {
      const statement = await this.#prepare(connection, sql, params);
      return (await statement.runAndReadAll()).getColumns();
    } finally {
      connection.closeSync();
    }
  }

  /** The same, block by block; the connection is closed when the blocks are left. */
  async stream(
    sql: string,
    params: Params,
  ): Promise<{
    readonly columns: readonly string[];
    readonly blocks: AsyncIterable<readonly (readonly DuckDBValue[])[]>;
  }> {
    const connection = await this.instance.connect();
    try {
      const result = await (await this.#prepare(connection, sql, params)).stream();
      return { columns: result.columnNames(), blocks: blocksOf(result, connection) };
    } catch (cause) {
      connection.closeSync();
      throw cause;
    }
  }

  async #prepare(
    connection: DuckDBConnection,
    sql: string,
    params: Params,
  ): Promise<DuckDBPreparedStatement> {
    const { StatementType, listValue } = await duckdb();
    const statement = await connection.prepare(sql);
    if (statement.statementType !== StatementType.SELECT)
      throw new Error(`a reader runs SELECT only, not \`${sql.slice(0, 40)}\``);
    const bound = Object.entries(params).map(
      ([name, value]) => [name, Array.isArray(value) ? listValue(value) : value] as const,
    );
    statement.bind(Object.fromEntries(bound) as Record<string, DuckDBValue>);
    return statement;
  }

  close(): void {
    this.instance.closeSync();
  }
}

async function* blocksOf(
  result: DuckDBResult,
  connection: DuckDBConnection,
): AsyncGenerator<readonly (readonly DuckDBValue[])[]> {
  try {
    yield* result.yieldRows();
  } finally {
    connection.closeSync();
  }
}
