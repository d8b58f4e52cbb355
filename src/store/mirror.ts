/** Two reports of one flow: the gap between them, and one value made of both by a named rule. */
import type { PlaceCode } from '../core/index.js';
import type { FlowSide } from '../sources/index.js';

export interface MirrorRow {
  readonly partner: PlaceCode;
  readonly product: string;
  /** What the reporter says; null where it says nothing. */
  readonly reported: number | null;
  /** What the partner says of the same flow; null where it says nothing. */
  readonly mirrored: number | null;
  /** Months of the year that each side reported; null where its year is whole. */
  readonly months: { readonly reported: number | null; readonly mirrored: number | null };
  /** Share of the larger of the two, 0 to 1; null where only one side reports, or only part of the year. */
  readonly gap: number | null;
}

/** How a gap is made, as an answer states it. */
export const GAP_FORMULA = '|X_ij - M_ji| / max(X_ij, M_ji)';

/** A gap above this is worth a look (METHODS A0). */
export const LARGE_GAP = 0.25;

/**
 * `importer`: the importer's report, which is usually the better recorded, else the exporter's.
 * `exporter`: the other way round. `mean`: half the sum of both, rounded half up; where only one side
 * reports, that one, and where only one side reports the whole year, that one too. Imports are CIF and
 * exports FOB: no rule here takes freight out.
 */
export type ReconcileRule = 'importer' | 'exporter' | 'mean';

export interface ReconciledRow {
  readonly partner: PlaceCode;
  readonly product: string;
  readonly value: number;
  /** Whose report the value is, or `both` for a mean of two. */
  readonly by: FlowSide | 'both';
}

/**
 * `g = |X_ij - M_ji| / max(X_ij, M_ji)` (METHODS A0); 0 where both sides report nothing but zero.
 *
 * @example
 * gapOf(75, 100); // 0.25
 * gapOf(75, null); // null: one report has no mirror
 */
export function gapOf(reported: number | null, mirrored: number | null): number | null {
  if (reported === null || mirrored === null) return null;
  const larger = Math.max(reported, mirrored);
  return larger === 0 ? 0 : Math.abs(reported - mirrored) / larger;
}

/** @param side which of the reporter's flows the row is about */
export function reconcile(
  row: MirrorRow,
  side: 'import' | 'export',
  rule: ReconcileRule,
): ReconciledRow {
  const { partner, product, months } = row;
  const [part, whole] = [months.reported !== null, months.mirrored === null];
  const both = row.reported !== null && row.mirrored !== null;
  // Part of a year is no match for the whole of it.
  const reported = both && part && whole ? null : row.reported;
  const mirrored = both && !part && !whole ? null : row.mirrored;
  const [own, other]: readonly FlowSide[] =
    side === 'import' ? ['importer', 'exporter'] : ['exporter', 'importer'];
  if (own === undefined || other === undefined) throw new Error('a flow has two sides');
  if (reported === null || mirrored === null) {
    const value = reported ?? mirrored;
    if (value === null) throw new Error('a row stands for at least one report');
    return { partner, product, value, by: reported === null ? other : own };
  }
  if (rule === 'mean') {
    const [low, high] = [Math.min(reported, mirrored), Math.max(reported, mirrored)];
    return { partner, product, value: low + Math.ceil((high - low) / 2), by: 'both' };
  }
  return { partner, product, value: rule === own ? reported : mirrored, by: rule };
}
