/** The rows sources hand on. Amounts are integers: whole currency units and kilograms. */
import type { PlaceCode } from '../core/index.js';

/** One flow of goods or services from one place to another in one year. */
export interface FlowRow {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  /** The publisher's own codes: two of them may stand for one place, so rows are unique by these. */
  readonly fromCode: string;
  readonly toCode: string;
  /** `TOTAL`, or the product code as text with its leading zeros. */
  readonly product: string;
  readonly year: number;
  /** Whole units of the currency; null where the publisher gives none. */
  readonly value: number | null;
  /** Kilograms; null where the publisher gives none. */
  readonly quantity: number | null;
}

/** One number of a published series about a place, with a partner or without. */
export interface SeriesRow {
  readonly subject: PlaceCode;
  readonly measure: string;
  readonly side: 'export' | 'import';
  readonly partner: PlaceCode | null;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
}

/** Takes rows as they are read, with the line of the file each stands on. */
export interface Emit {
  flow(row: FlowRow, line: number): void;
  series(row: SeriesRow, line: number): void;
}
