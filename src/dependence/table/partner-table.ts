/**
 * The partner table: what goes between one country and each partner on one side in one period: trade, arms,
 * aid, troops, whatever `flow` says. Every indicator of this room reads one. `rest` is what is known to exist
 * and whose partner is not known; a table without a rest is full, and only a full table gives a point.
 */
import type { Evidence, Message, PlaceCode, Period, Side, Unit } from '../../core/index.js';

export interface PartnerRow {
  readonly partner: PlaceCode;
  /** In the table's unit. */
  readonly value: number;
  /** What states this row, where rows have sources of their own. */
  readonly evidence?: readonly Evidence[];
  readonly caveats?: readonly Message[];
}

export interface PartnerTable {
  readonly subject: PlaceCode;
  /** `import`: what comes to the subject; `export`: what goes out of it. */
  readonly side: Exclude<Side, 'trade'>;
  readonly period: Period;
  readonly product: string | null;
  /** True for a total over the products a dataset holds, where it holds only some. */
  readonly extract?: boolean;
  readonly unit: Unit;
  /** What flows, as the dataset says it: `goods`, `goods and services`, `arms`, `aid`. */
  readonly flow: string;
  /** Sorted by value, largest first, then by code. */
  readonly rows: readonly PartnerRow[];
  readonly rest: number;
  /** Short name of where the table comes from; part of the id of every Finding made from it. */
  readonly origin: string;
  readonly evidence: readonly Evidence[];
  /** What states the total, where rows have sources of their own. */
  readonly totalEvidence?: readonly Evidence[];
  readonly caveats: readonly Message[];
  readonly reproduce: string;
}

/** With everyone: the rows and the rest. */
export function tableTotal(table: PartnerTable): number {
  return table.rows.reduce((sum, row) => sum + row.value, table.rest);
}

export interface Shares {
  /** Known shares, largest first. */
  readonly known: readonly number[];
  /** Share whose partner is not known; 0 for a full table. */
  readonly rest: number;
}

/**
 * Shares of a table, or `undefined` when there is nothing to share.
 *
 * @example
 * sharesOf({ ...table, rows: [{ partner: 'CHN', value: 60 }], rest: 40 }); // { known: [0.6], rest: 0.4 }
 */
export function sharesOf(table: PartnerTable): Shares | undefined {
  const total = tableTotal(table);
  if (total <= 0) return undefined;
  return { known: table.rows.map((row) => row.value / total), rest: table.rest / total };
}

/** Rows in the order every table keeps: largest first, equal values by code. */
export function sortRows(rows: readonly PartnerRow[]): PartnerRow[] {
  return rows.toSorted(
    (a, b) => b.value - a.value || (a.partner < b.partner ? -1 : a.partner > b.partner ? 1 : 0),
  );
}
