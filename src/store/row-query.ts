/** Rows of a dataset of any kind: as written, as series, as columns of cells, or counted by place. */
import type { DuckDBValue } from '@duckdb/node-api';
import { TuchuError } from '../core/index.js';
import type { RowOf, SeriesRow } from '../sources/index.js';
import { Asked, ROWS_OF } from './asked.js';
import { cellColumnsQuery, type CellColumns, type CellLabel } from './cell-columns.js';
import { coverageQuery, type CoverageRole, type CoverageRow } from './coverage.js';
import { say } from './messages.js';
import { rowsQuery, type DatasetRows, type RowCell, type RowsQuery } from './rows.js';
import { columnsOf, type PlainKind } from './shapes.js';

/** Asks one dataset for its rows. */
export class RowQuestions extends Asked {
  async series(wanted: {
    readonly measure?: string | undefined;
    readonly subject?: string | undefined;
    readonly side?: string | undefined;
    readonly year?: number | undefined;
  }): Promise<readonly SeriesRow[]> {
    const params: Record<string, string | number> = {};
    const conditions = ['true'];
    for (const name of ['measure', 'subject', 'side', 'year'] as const) {
      const value = wanted[name];
      if (value === undefined) continue;
      params[name] = value;
      conditions.push(`${name} = $${name}`);
    }
    const rows = await this.ask(
      `SELECT subject, measure, side, partner, year, value, unit ${ROWS_OF}
       WHERE ${conditions.join(' AND ')} ORDER BY measure, subject, side, year, partner NULLS FIRST`,
      params,
    );
    return rows.map(([subject, measure, side, partner, year, value, unit]) => ({
      subject: String(subject),
      measure: String(measure),
      side: side === 'export' || side === 'import' ? side : null,
      partner: partner === null ? null : String(partner),
      year: Number(year),
      value: Number(value),
      unit: String(unit),
    }));
  }

  /** Rows of a kind as they were written, narrowed to what is asked for. */
  async plain<K extends PlainKind>(
    kind: K,
    wanted: Readonly<Record<string, string | number | readonly string[] | undefined>>,
  ): Promise<readonly RowOf[K][]> {
    const columns = columnsOf(kind);
    const params: Record<string, string | number | readonly string[]> = {};
    const conditions = ['true'];
    for (const name of columns) {
      const value = wanted[name];
      if (value === undefined) continue;
      params[name] = value;
      conditions.push(
        typeof value === 'object' ? `list_contains($${name}, "${name}")` : `"${name}" = $${name}`,
      );
    }
    const rows = await this.ask(
      `SELECT ${columns.map((c) => `"${c}"`).join(', ')} ${ROWS_OF} WHERE ${conditions.join(' AND ')}`,
      params,
    );
    return rows.map(
      (row) =>
        Object.fromEntries(columns.map((c, i) => [c, row[i] ?? null])) as unknown as RowOf[K],
    );
  }

  async cellColumns(year: number): Promise<CellColumns> {
    const { labels, cells } = cellColumnsQuery(ROWS_OF);
    const of = async (side: 'from' | 'to'): Promise<readonly CellLabel[]> =>
      (await this.ask(labels(side), { year })).map(([place, sector]) => ({
        place: String(place),
        sector: String(sector),
      }));
    const [rows, columns] = [await of('from'), await of('to')];
    const [from = [], to = [], value = []] = await this.there(() =>
      this.reader.columns(cells, { year, files: this.paths(year) }),
    );
    return {
      rows,
      columns,
      from: Int32Array.from(from as readonly number[]),
      to: Int32Array.from(to as readonly number[]),
      value: Float64Array.from(value as readonly number[]),
    };
  }

  async coverage(): Promise<readonly CoverageRow[]> {
    const sql = coverageQuery(this.manifest.kind, ROWS_OF);
    if (sql === undefined) return [];
    return (await this.ask(sql, {})).map(([role, place, year, rows]) => ({
      role: role as CoverageRole,
      place: String(place),
      year: year === null ? null : Number(year),
      rows: this.whole(rows),
    }));
  }

  async rows(wanted: Omit<RowsQuery, 'dataset'>): Promise<DatasetRows> {
    const { id, kind } = this.manifest;
    const query = rowsQuery(kind, ROWS_OF, wanted);
    if (query === undefined) throw new TuchuError(say.notNarrowed({ id }), 2);
    const { from, params } = query;
    const [[total] = []] = await this.ask(`SELECT count(*) ${from}`, params);
    const { columns, blocks } = await this.reader.stream(`SELECT * ${from}`, {
      ...params,
      files: this.paths(),
    });
    return { columns, total: this.whole(total ?? 0n), blocks: this.#cells(blocks) };
  }

  async *#cells(
    blocks: AsyncIterable<readonly (readonly DuckDBValue[])[]>,
  ): AsyncGenerator<RowCell[][]> {
    for await (const block of blocks)
      yield block.map((row) =>
        row.map((value) =>
          typeof value === 'bigint'
            ? this.whole(value)
            : value === null || typeof value === 'number'
              ? value
              : String(value),
        ),
      );
  }
}
