/** The questions a workspace answers. Each is one fixed SELECT with parameters. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBValue } from '@duckdb/node-api';
import { TuchuError, type PlaceCode } from '../core/index.js';
import type { RowOf, SeriesRow } from '../sources/index.js';
import {
  gapOf,
  reconcile,
  type MirrorRow,
  type ReconcileRule,
  type ReconciledRow,
} from './mirror.js';
import { cellColumnsQuery, type CellColumns, type CellLabel } from './cell-columns.js';
import { coverageQuery, type CoverageRole, type CoverageRow } from './coverage.js';
import type { Params, Reader } from './duck.js';
import type { Manifest } from './manifest.js';
import { columnsOf, type PlainKind } from './shapes.js';
import { say } from './messages.js';
import { rowsQuery, type DatasetRows, type RowCell, type RowsQuery } from './rows.js';

export type TradeSide = 'import' | 'export';

export interface PartnerTotal {
  readonly partner: PlaceCode;
  readonly value: number;
}
export interface ProductPartner extends PartnerTotal {
  readonly product: string;
}
export interface ProductTotal {
  readonly product: string;
  readonly value: number;
}
export interface YearlyPartner extends PartnerTotal {
  readonly year: number;
}
export interface PlaceTotal {
  readonly place: PlaceCode;
  readonly exports: number;
  readonly imports: number;
}

/** The subject's own column and its partner's, for each side of its trade. */
const ENDS = {
  import: { own: '"to"', partner: '"from"' },
  export: { own: '"from"', partner: '"to"' },
} as const;
/** The side that reports a place's own imports and exports. */
const OWN = { import: 'importer', export: 'exporter' } as const;
const SUM = 'sum(value) AS value';
const ROWS_OF = 'FROM read_parquet($files)';
/** Products named where a question must name one. */
const LISTED = 10;
const of = (product?: string): string => (product === undefined ? '' : 'AND product = $product');

/** Asks one dataset; every answer is sorted, every sum a safe integer. */
export class Questions {
  readonly #folder: string;

  constructor(
    private readonly reader: Reader,
    private readonly manifest: Manifest,
    datasets: string,
    wanted: Manifest['kind'] = manifest.kind,
  ) {
    const { id, kind } = manifest;
    if (kind !== wanted) throw new TuchuError(say.wrongKind({ id, kind, wanted }), 2);
    this.#folder = join(datasets, id);
  }

  async partnerTotals(
    side: TradeSide,
    subject: string,
    year: number,
    product?: string,
  ): Promise<readonly PartnerTotal[]> {
    await this.#pool(product);
    const { own, partner } = ENDS[side];
    const rows = await this.#ask(
      `SELECT ${partner} AS partner, ${SUM} ${ROWS_OF} WHERE ${own} = $subject AND year = $year
       ${of(product)} AND value IS NOT NULL ${this.#own(side)}
       GROUP BY partner ORDER BY value DESC, partner`,
      { subject, year, ...(product === undefined ? {} : { product }) },
    );
    return rows.map(([code, value]) => ({ partner: String(code), value: this.#whole(value) }));
  }

  async productPartners(
    side: TradeSide,
    subject: string,
    year: number,
  ): Promise<readonly ProductPartner[]> {
    const { own, partner } = ENDS[side];
    const rows = await this.#ask(
      `SELECT product, ${partner} AS partner, ${SUM} ${ROWS_OF}
       WHERE ${own} = $subject AND year = $year AND value IS NOT NULL ${this.#own(side)}
       GROUP BY product, partner ORDER BY product, value DESC, partner`,
      { subject, year },
    );
    return rows.map(([product, code, value]) => ({
      product: String(product),
      partner: String(code),
      value: this.#whole(value),
    }));
  }

  async yearlyPartners(
    side: TradeSide,
    subject: string,
    product?: string,
  ): Promise<readonly YearlyPartner[]> {
    await this.#pool(product);
    const { own, partner } = ENDS[side];
    const rows = await this.#ask(
      `SELECT year, ${partner} AS partner, ${SUM} ${ROWS_OF}
       WHERE ${own} = $subject ${of(product)} AND value IS NOT NULL ${this.#own(side)}
       GROUP BY year, partner ORDER BY year, value DESC, partner`,
      { subject, ...(product === undefined ? {} : { product }) },
    );
    return rows.map(([year, code, value]) => ({
      year: Number(year),
      partner: String(code),
      value: this.#whole(value),
    }));
  }

  async placeTotals(year: number, product?: string): Promise<readonly PlaceTotal[]> {
    await this.#pool(product);
    const held = `${ROWS_OF} WHERE year = $year AND value IS NOT NULL ${of(product)}`;
    const rows = await this.#ask(
      `WITH sides AS (
         SELECT "from" AS place, value AS exports, 0 AS imports ${held} ${this.#own('export')}
         UNION ALL
         SELECT "to", 0, value ${held} ${this.#own('import')}
       )
       SELECT place, sum(exports), sum(imports) FROM sides
       GROUP BY place ORDER BY place`,
      { year, ...(product === undefined ? {} : { product }) },
    );
    return rows.map(([code, exports, imports]) => ({
      place: String(code),
      exports: this.#whole(exports),
      imports: this.#whole(imports),
    }));
  }

  /** Every place at an end of a flow in one year, sorted. */
  async placesHeld(year: number): Promise<readonly PlaceCode[]> {
    const rows = await this.#ask(
      `SELECT DISTINCT unnest(["from", "to"]) AS place ${ROWS_OF} WHERE year = $year ORDER BY place`,
      { year },
    );
    return rows.map(([place]) => String(place));
  }

  async years(side: TradeSide, subject: string): Promise<readonly number[]> {
    const rows = await this.#ask(
      `SELECT DISTINCT year ${ROWS_OF} WHERE ${ENDS[side].own} = $subject ${this.#own(side)} ORDER BY year`,
      { subject },
    );
    return rows.map(([year]) => Number(year));
  }

  async rowCount(
    side: TradeSide,
    subject: string,
    year: number,
    product?: string,
  ): Promise<number> {
    const rows = await this.#ask(
      `SELECT count(*) ${ROWS_OF} WHERE ${ENDS[side].own} = $subject AND year = $year
       ${of(product)} AND value IS NOT NULL ${this.#own(side)}`,
      { subject, year, ...(product === undefined ? {} : { product }) },
    );
    return this.#whole(rows[0]?.[0] ?? 0n);
  }

  /** Value by product over all pairs; of a dataset that holds both sides, the importers' reports. */
  async productTotals(year: number): Promise<readonly ProductTotal[]> {
    const rows = await this.#ask(
      `SELECT product, ${SUM} ${ROWS_OF} WHERE year = $year AND value IS NOT NULL ${this.#own('import')}
       GROUP BY product ORDER BY product`,
      { year },
    );
    return rows.map(([product, value]) => ({
      product: String(product),
      value: this.#whole(value),
    }));
  }

  /** What a place reports beside what its partners report of the same flows. */
  async mirror(
    side: TradeSide,
    subject: string,
    year: number,
    only: { readonly partner?: string | undefined; readonly product?: string | undefined },
  ): Promise<readonly MirrorRow[]> {
    const { id, side: held } = this.manifest;
    if (held !== 'both') throw new TuchuError(say.oneSide({ id, side: held ?? '' }), 2);
    const { own, partner } = ENDS[side];
    const sum = (who: TradeSide): string => `sum(value) FILTER (WHERE side = '${OWN[who]}')`;
    const params: Record<string, string | number> = { subject, year };
    const conditions = [`${own} = $subject`, 'year = $year', 'value IS NOT NULL'];
    if (only.partner !== undefined) {
      params['partner'] = only.partner;
      conditions.push(`${partner} = $partner`);
    }
    if (only.product !== undefined) {
      params['product'] = only.product;
      conditions.push('product = $product');
    }
    const rows = await this.#ask(
      `SELECT ${partner} AS partner, product, ${sum(side)},
         ${sum(side === 'import' ? 'export' : 'import')} ${ROWS_OF}
       WHERE ${conditions.join(' AND ')} GROUP BY 1, 2 ORDER BY 1, 2`,
      params,
    );
    return rows.map(([code, product, own, other]) => {
      const reported = own === null ? null : this.#whole(own);
      const mirrored = other === null ? null : this.#whole(other);
      const partner = String(code);
      const months = {
        reported: this.#months(side, subject, year),
        mirrored: this.#months(side === 'import' ? 'export' : 'import', partner, year),
      };
      const whole = months.reported === null && months.mirrored === null;
      const gap = whole ? gapOf(reported, mirrored) : null;
      return { partner, product: String(product), reported, mirrored, months, gap };
    });
  }

  /** Months that a place reported of a year; null where it is held whole. */
  #months(side: TradeSide, place: PlaceCode, year: number): number | null {
    return this.manifest.scope?.partial?.[side]?.[place]?.[year] ?? null;
  }

  async reconciled(
    side: TradeSide,
    subject: string,
    year: number,
    only: { readonly partner?: string | undefined; readonly product?: string | undefined },
    rule: ReconcileRule,
  ): Promise<readonly ReconciledRow[]> {
    const rows = await this.mirror(side, subject, year, only);
    return rows.map((row) => reconcile(row, side, rule));
  }

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
    const rows = await this.#ask(
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
    const rows = await this.#ask(
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
      (await this.#ask(labels(side), { year })).map(([place, sector]) => ({
        place: String(place),
        sector: String(sector),
      }));
    const [rows, columns] = [await of('from'), await of('to')];
    const [from = [], to = [], value = []] = await this.#there(() =>
      this.reader.columns(cells, { year, files: this.#paths(year) }),
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
    return (await this.#ask(sql, {})).map(([role, place, year, rows]) => ({
      role: role as CoverageRole,
      place: String(place),
      year: year === null ? null : Number(year),
      rows: this.#whole(rows),
    }));
  }

  async rows(wanted: Omit<RowsQuery, 'dataset'>): Promise<DatasetRows> {
    const { id, kind } = this.manifest;
    const query = rowsQuery(kind, ROWS_OF, wanted);
    if (query === undefined) throw new TuchuError(say.notNarrowed({ id }), 2);
    const { from, params } = query;
    const [[total] = []] = await this.#ask(`SELECT count(*) ${from}`, params);
    const { columns, blocks } = await this.reader.stream(`SELECT * ${from}`, {
      ...params,
      files: this.#paths(),
    });
    return { columns, total: this.#whole(total ?? 0n), blocks: this.#cells(blocks) };
  }

  async *#cells(
    blocks: AsyncIterable<readonly (readonly DuckDBValue[])[]>,
  ): AsyncGenerator<RowCell[][]> {
    for await (const block of blocks)
      yield block.map((row) =>
        row.map((value) =>
          typeof value === 'bigint'
            ? this.#whole(value)
            : value === null || typeof value === 'number'
              ? value
              : String(value),
        ),
      );
  }

  /** Refuses to add up products of which some are parts of others. */
  async #pool(product?: string): Promise<void> {
    const { additive, id } = this.manifest;
    if (additive || product !== undefined) return;
    const rows = await this.#ask(
      `SELECT product ${ROWS_OF} GROUP BY product ORDER BY product <> 'TOTAL', product LIMIT ${LISTED}`,
      {},
    );
    throw new TuchuError(say.overlapping({ id, products: rows.map(([p]) => String(p)) }), 2);
  }

  /** Of a dataset that holds both sides, a place's flows are those it reports itself. */
  #own(side: TradeSide): string {
    return this.manifest.side === 'both' ? `AND side = '${OWN[side]}'` : '';
  }

  #paths(year?: Params[string]): string[] {
    return this.manifest.data
      .filter((d) => year === undefined || d.year === null || d.year === year)
      .map((d) => join(this.#folder, d.file));
  }

  /** Asks the files of the year that is asked for, or all of them. */
  async #ask(sql: string, params: Params): Promise<readonly (readonly DuckDBValue[])[]> {
    const files = this.#paths(params['year']);
    if (files.length === 0) return [];
    return this.#there(() => this.reader.rows(sql, { ...params, files }));
  }

  /** Says of a dataset that was removed meanwhile that it is gone. */
  async #there<T>(ask: () => Promise<T>): Promise<T> {
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
  #whole(value: DuckDBValue | undefined): number {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    throw new TuchuError(say.unsafeSum({ id: this.manifest.id, value: String(value) }));
  }
}
