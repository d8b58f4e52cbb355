/** One dataset, asked by one fixed SELECT with parameters; a sum that is no safe integer is an error. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBValue } from '@duckdb/node-api';
import { TuchuError } from '../core/index.js';
import type { Params, Reader } from './duck.js';
import type { Manifest } from './manifest.js';
import { say } from './messages.js';

/** The rows of the dataset, in a SELECT. */
export const ROWS_OF = 'FROM read_parquet($files)';

export class Asked {
  readonly #folder: string;

  constructor(
    protected readonly reader: Reader,
    protected readonly manifest: Manifest,
    datasets: string,
    wanted: Manifest['kind'] = manifest.kind,
  ) {
    const { id, kind } = manifest;
    if (kind !== wanted) throw new TuchuError(say.wrongKind({ id, kind, wanted }), 2);
    this.#folder = join(datasets, id);
  }

  protected paths(year?: Params[string]): string[] {
    return this.manifest.data
      .filter((d) => year === undefined || d.year === null || d.year === year)
      .map((d) => join(this.#folder, d.file));
  }

  /** Asks the files of the year that is asked for, or all of them. */
  protected async ask(sql: string, params: Params): Promise<readonly (readonly DuckDBValue[])[]> {
    const files = this.paths(params['year']);
    if (files.length === 0) return [];
    return this.there(() => this.reader.rows(sql, { ...params, files }));
  }

  /** Says of a dataset that was removed meanwhile that it is gone. */
  protected async there<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (cause) {
      const there = await access(this.#folder).then(
        () => true,
        () => false,
      );
      if (there) throw cause;
      throw new TuchuError(say.datasetGone({ id: this.manifest.id }), 1, cause);
    }
  }

  /** A BIGINT as a number; past 2^53 it would no longer be the sum, so it is an error. */
  protected whole(value: DuckDBValue | undefined): number {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    throw new TuchuError(say.unsafeSum({ id: this.manifest.id, value: String(value) }));
  }
}
