/** What a workspace answers, and what it is asked. */
import type { Day, Message, PlaceCode } from '../core/index.js';
import type { CellRow, CodeRow, RecordRow, SeriesRow } from '../sources/index.js';
import type { CellColumns } from './cell-columns.js';
import type { Cube } from './cube/open.js';
import type { Diff } from './diff.js';
import type { CoverageRow } from './coverage.js';
import type { LinkQuery, LinkRow } from './links.js';
import type { LoadOptions } from './load.js';
import type { Manifest } from './manifest.js';
import type { MirrorRow, ReconciledRow, ReconcileRule } from './mirror.js';
import type {
  PartnerTotal,
  PlaceTotal,
  ProductPartner,
  ProductTotal,
  TradeSide,
  YearlyPartner,
} from './flow-query.js';
import type { Verified } from './verify.js';
import type { DatasetRows, RowsQuery } from './rows.js';

/** One trader's side of a dataset. */
export interface SideQuery {
  readonly dataset: string;
  readonly subject: string;
  readonly side: TradeSide;
}
export interface YearQuery extends SideQuery {
  readonly year: number;
}
export interface ProductQuery extends YearQuery {
  /** Without it, all products are pooled. */
  readonly product?: string | undefined;
}
export interface SeriesQuery {
  readonly dataset: string;
  readonly measure?: string | undefined;
  readonly subject?: string | undefined;
  readonly side?: string | undefined;
  readonly year?: number | undefined;
}

export interface RecordQuery {
  readonly dataset: string;
  /** One, or any of several. */
  readonly id?: string | readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly partner?: string | undefined;
  readonly what?: string | undefined;
}
export interface CodeQuery {
  readonly dataset: string;
  readonly scheme?: string | undefined;
  readonly code?: string | undefined;
  readonly toScheme?: string | undefined;
}

export interface MirrorQuery {
  readonly dataset: string;
  readonly reporter: string;
  readonly year: number;
  /** Which of the reporter's flows; exports where none is named. */
  readonly side?: TradeSide | undefined;
  readonly partner?: string | undefined;
  readonly product?: string | undefined;
}
export interface ReconciledQuery extends MirrorQuery {
  readonly rule: ReconcileRule;
}

/** `already`: the same bytes were there before, and nothing was done. */
export interface AddResult {
  readonly manifest: Manifest;
  readonly already: boolean;
}

/** A dataset folder whose manifest cannot be read. */
export interface Unreadable {
  readonly folder: string;
  readonly detail: Message;
}

export interface VerifyOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface Workspace {
  readonly dir: string;
  /** What is on disk now, sorted by id; unreadable folders are left to `unreadable`. */
  datasets(): Promise<readonly Manifest[]>;
  unreadable(): Promise<readonly Unreadable[]>;
  /** All files or none. */
  add(files: readonly string[], options?: LoadOptions): Promise<readonly AddResult[]>;
  /** Takes datasets out: all of those named, or none. */
  remove(ids: readonly string[]): Promise<void>;
  /** Hashes, checks and counts again what is on disk; all folders where none is named. */
  verify(ids?: readonly string[], options?: VerifyOptions): AsyncIterable<Verified>;
  /** What `after` says that `before` does not, row by row of the years both hold. */
  diff(before: string, after: string): Promise<Diff>;
  /**
   * Largest first, then by code. Without a product this, `yearlyPartners` and `placeTotals` add products up,
   * and throw a `TuchuError` where some are parts of others (`Manifest.additive`).
   */
  partnerTotals(q: ProductQuery): Promise<readonly PartnerTotal[]>;
  /** By product, then largest first. */
  productPartners(q: YearQuery): Promise<readonly ProductPartner[]>;
  /** By year, then largest first. */
  yearlyPartners(q: SideQuery & Pick<ProductQuery, 'product'>): Promise<readonly YearlyPartner[]>;
  placeTotals(
    q: Pick<ProductQuery, 'dataset' | 'year' | 'product'>,
  ): Promise<readonly PlaceTotal[]>;
  /** Every place at an end of a flow of the year, sorted. */
  placesHeld(q: { readonly dataset: string; readonly year: number }): Promise<readonly PlaceCode[]>;
  /** By product: all pairs together; of a dataset that holds both sides, the importers' reports. */
  productTotals(q: {
    readonly dataset: string;
    readonly year: number;
  }): Promise<readonly ProductTotal[]>;
  /** Both reports of every flow of one place, and the gap between them; by partner and product. */
  mirror(q: MirrorQuery): Promise<readonly MirrorRow[]>;
  /** One value for every flow of one place, by a named rule; by partner and product. */
  reconciled(q: ReconciledQuery): Promise<readonly ReconciledRow[]>;
  /** All flows of one year as sorted arrays, for passes over the whole world. */
  cube(q: { readonly dataset: string; readonly year: number }): Promise<Cube>;
  /** Kilograms, row by row of the cube; NaN where the publisher gives none. */
  quantities(q: { readonly dataset: string; readonly year: number }): Promise<Float64Array>;
  years(q: SideQuery): Promise<readonly number[]>;
  series(q: SeriesQuery): Promise<readonly SeriesRow[]>;
  /** Dated records: agreements' actions, conflicts, sites, roll calls; sorted by id. */
  records(q: RecordQuery): Promise<readonly RecordRow[]>;
  /** Codes of a classification, or a concordance; sorted by code. */
  codes(q: CodeQuery): Promise<readonly CodeRow[]>;
  /** Cells of an input-output table in one year, in the order of their keys. */
  cells(q: { readonly dataset: string; readonly year: number }): Promise<readonly CellRow[]>;
  /**
   * The same as columns, for tables of many cells; in no order.
   *
   * @throws `TuchuError` where the dataset holds no cells
   * @example
   * const { rows, columns, from, to, value } = await workspace.cellColumns({ dataset, year: 2008 });
   * rows[from[0]]; // { place: 'AUS', sector: 'c1' }
   */
  cellColumns(q: { readonly dataset: string; readonly year: number }): Promise<CellColumns>;
  /**
   * Flows, series or records as links of one shape, sorted; amounts in each row's unit.
   *
   * @throws `TuchuError` for codes and cells, and for more than `MOST_LINKS` rows where no limit is named
   * @example
   * await workspace.links({ dataset: 'un-votes-…', from: 'VNM', what: '5800' });
   * // [{ from: 'VNM', to: null, what: '5800', period: null, amount: 1, unit: 'vote', side: null }]
   */
  links(q: LinkQuery): Promise<readonly LinkRow[]>;
  /** The rows behind a number. */
  rowCount(q: ProductQuery): Promise<number>;
  /**
   * How many rows a dataset holds of each place in each year. Of flows and cells, a place counts as the
   * end things come from and as the end they go to, apart; of series and records, as the subject. A
   * record counts in every year from its start to its end, in its start's where it has no end, and
   * without a year where it has neither. Codes are about no place: nothing is counted.
   *
   * @returns sorted by role, place and year
   * @throws `TuchuError` where there is no such dataset, or its folder cannot be read
   * @example
   * await workspace.coverage('itpd-totals-2015-2016-1f0c5a77');
   * // [{ role: 'from', place: 'CHN', year: 2016, rows: 1 }, …]
   */
  coverage(dataset: string): Promise<readonly CoverageRow[]>;
  /**
   * The rows of a dataset as they are kept, in their order, block by block; amounts in the dataset's unit.
   *
   * @throws `TuchuError` where there is no such dataset, or codes are asked for by place or year
   * @example
   * const { columns, total, blocks } = await workspace.rows({ dataset, place: 'VNM', year: 2016 });
   * for await (const rows of blocks) console.log(rows.length, 'of', total);
   */
  rows(q: RowsQuery): Promise<DatasetRows>;
  /** The day, in universal time, on which a dataset came to this workspace: the date of its manifest file. */
  loadedOn(dataset: string): Promise<Day>;
  close(): Promise<void>;
}
