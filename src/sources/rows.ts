/**
 * The rows sources hand on, in five shapes that every later room reads alike. Amounts of flows are
 * integers: whole currency units, kilograms, or counts.
 */
import type { PlaceCode } from '../core/index.js';

/**
 * Something that goes from one place to another in one year: goods, services, investment, aid, arms,
 * troops, people, an obligation, a vote. What it is stands in the dataset's `flow`; `product` says which.
 */
export interface FlowRow {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  /** The publisher's own codes: two of them may stand for one place, so rows are unique by these. */
  readonly fromCode: string;
  readonly toCode: string;
  /** `TOTAL`, or the product code as text with its leading zeros. */
  readonly product: string;
  readonly year: number;
  /** Whole units of the dataset's unit; null where the publisher gives none. */
  readonly value: number | null;
  /** Kilograms; null where the publisher gives none. */
  readonly quantity: number | null;
  /** Whose report the row is, where one dataset holds both sides of a flow. */
  readonly side?: FlowSide;
}

/** Who reports a flow: the place it goes to, or the place it comes from. */
export type FlowSide = 'importer' | 'exporter';

/** One number of a published series about a place, with a partner and a side or without. */
export interface SeriesRow {
  readonly subject: PlaceCode;
  readonly measure: string;
  readonly side: 'export' | 'import' | null;
  readonly partner: PlaceCode | null;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
}

/** Something that happened or holds, with dates: an action on a treaty, a conflict, a base, a roll call. */
export interface RecordRow {
  /** The publisher's id of the treaty, conflict, site or resolution. */
  readonly id: string;
  /** Who did it; where something goes from one place to another (arms), the place it comes from. */
  readonly subject: PlaceCode | null;
  readonly partner: PlaceCode | null;
  /** What happened or holds: `signature`, `in_force`, `contiguity`, `base`, `yes`. */
  readonly what: string;
  /** Period texts of core; null where the publisher gives none. */
  readonly start: string | null;
  readonly end: string | null;
  readonly value: number | null;
  readonly text: string | null;
}

/** One code of a classification, what it means, or what it corresponds to in another. */
export interface CodeRow {
  readonly scheme: string;
  readonly code: string;
  /** The other classification of a concordance; null for a list of codes. */
  readonly toScheme: string | null;
  readonly toCode: string | null;
  readonly text: string | null;
}

/** One cell of an input-output table: what a sector of one place sold to a sector or use of another. */
export interface CellRow {
  readonly fromPlace: PlaceCode;
  readonly fromSector: string;
  readonly toPlace: PlaceCode;
  readonly toSector: string;
  readonly year: number;
  readonly value: number;
}

export interface RowOf {
  readonly flows: FlowRow;
  readonly series: SeriesRow;
  readonly records: RecordRow;
  readonly codes: CodeRow;
  readonly cells: CellRow;
}

/** The shape of a dataset's rows. */
export type Kind = keyof RowOf;
export const KINDS = [
  'flows',
  'series',
  'records',
  'codes',
  'cells',
] as const satisfies readonly Kind[];

/**
 * Many flows of one year as columns: what a source hands on where a row at a time would be slow. `from` and
 * `to` are indexes into `places`, `product` into `products`; a missing amount is NaN. The arrays are used
 * again for the next block, and the lists only grow.
 */
export interface FlowBlock {
  readonly rows: number;
  readonly year: number;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly product: Uint32Array;
  readonly value: Float64Array;
  readonly quantity: Float64Array;
  readonly places: readonly { readonly code: string; readonly place: PlaceCode }[];
  readonly products: readonly string[];
}

/** Takes rows as they are read, with the line of the file each stands on. */
export interface Emit {
  flow(row: FlowRow, line: number): void;
  /** Flows without a side of their own, many at once; without it every flow comes alone. */
  flowBlock?(this: void, block: FlowBlock): void;
  series(row: SeriesRow, line: number): void;
  /** `key`: the cells of the layout's key on that line; two lines of one key are an error. */
  record?(row: RecordRow, line: number, key?: string): void;
  code?(row: CodeRow, line: number, key?: string): void;
  cell?(row: CellRow, line: number): void;
}
