/**
 * One view over flows, series and records: what goes from where to where, in one shape. Each kind's SELECT
 * maps its own columns; `README.md` has the same as a table.
 */
import type { DuckDBValue } from '@duckdb/node-api';
import { TuchuError, type PlaceCode } from '../core/index.js';
import type { FlowSide } from '../sources/index.js';
import type { Params } from './duck.js';
import type { Manifest } from './manifest.js';
import { say } from './messages.js';

export interface LinkRow {
  /** Null where a series or a record names no place on that end. */
  readonly from: PlaceCode | null;
  readonly to: PlaceCode | null;
  /** The product, the measure, the roll call or order, or what happened and under which id. */
  readonly what: string;
  /** A period text of core; null for a record without a date. */
  readonly period: string | null;
  /** In `unit`; null where the publisher gives none. */
  readonly amount: number | null;
  readonly unit: string;
  /** Whose report it is, where that is known. */
  readonly side: FlowSide | 'reconciled' | null;
}

export interface LinkQuery {
  readonly dataset: string;
  readonly from?: PlaceCode | undefined;
  readonly to?: PlaceCode | undefined;
  readonly what?: string | undefined;
  /** Links whose period reaches into these years; those without a period are left out then. */
  readonly firstYear?: number | undefined;
  readonly lastYear?: number | undefined;
  /** The first so many rows; without it, more than `MOST_LINKS` rows are an error. */
  readonly limit?: number | undefined;
}

/** Rows an answer holds unless a limit is named. */
export const MOST_LINKS = 200_000;

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** The side of a series tells which way it runs: an import comes from the partner. */
const TURNED = `side = 'import'`;

/** Columns `from, to, what, period, amount, unit, side, first, last` of every row of a dataset. */
function linksOf({ id, kind, unit, side, flow }: Manifest): string {
  const from = 'FROM read_parquet($files)';
  if (kind === 'flows') {
    const whose = side === 'both' ? 'side' : side === null ? 'NULL' : quote(side);
    return `SELECT "from", "to", product AS what, year::VARCHAR AS period, value AS amount,
      ${quote(unit)} AS unit, ${whose} AS side, year AS first, year AS last ${from}`;
  }
  if (kind === 'series')
    return `SELECT if(${TURNED}, partner, subject) AS "from", if(${TURNED}, subject, partner) AS "to",
      measure AS what, year::VARCHAR AS period, value AS amount, unit,
      CASE side WHEN 'import' THEN 'importer' WHEN 'export' THEN 'exporter' END AS side,
      year AS first, year AS last ${from}`;
  if (kind === 'records')
    return `SELECT subject AS "from", partner AS "to",
      ${flow === null ? `what || ' ' || id` : 'id'} AS what,
      CASE WHEN "end" IS NULL OR "start" = "end" THEN "start" WHEN "start" IS NULL THEN "end"
        ELSE split_part("start", '/', 1) || '/' || split_part("end", '/', -1) END AS period,
      value AS amount, ${quote(unit)} AS unit, NULL AS side,
      left(coalesce("start", "end"), 4)::INTEGER AS first,
      left(split_part(coalesce("end", "start"), '/', -1), 4)::INTEGER AS last ${from}`;
  throw new TuchuError(say.wrongKind({ id, kind, wanted: 'flows, series or records' }), 2);
}

const CONDITIONS: Readonly<Record<string, string>> = {
  from: '"from" = $from',
  to: '"to" = $to',
  what: 'what = $what',
  firstYear: 'last >= $firstYear',
  lastYear: 'first <= $lastYear',
};

/** The SELECT that answers a question, one row longer than may be answered, and its parameters. */
export function linksQuery(
  manifest: Manifest,
  q: LinkQuery,
): { readonly sql: string; readonly params: Params } {
  const asked = Object.entries(q).filter(([name, v]) => CONDITIONS[name] && v !== undefined);
  const where = asked.map(([name]) => CONDITIONS[name]);
  return {
    sql: `SELECT "from", "to", what, period, amount, unit, side FROM (${linksOf(manifest)})
      WHERE ${['true', ...where].join(' AND ')}
      ORDER BY ALL LIMIT ${q.limit ?? MOST_LINKS + 1}`,
    params: Object.fromEntries(asked) as Params,
  };
}

/** @throws `TuchuError` when there are more rows than an answer holds */
export function linkRows(
  manifest: Manifest,
  q: LinkQuery,
  rows: readonly (readonly DuckDBValue[])[],
): LinkRow[] {
  const { id } = manifest;
  if (q.limit === undefined && rows.length > MOST_LINKS)
    throw new TuchuError(say.tooManyLinks({ id, most: MOST_LINKS }), 2);
  const text = (value: DuckDBValue | undefined): string | null =>
    typeof value === 'string' ? value : null;
  return rows.map(([from, to, what, period, amount, unit, side]) => ({
    from: text(from),
    to: text(to),
    what: text(what) ?? '',
    period: text(period),
    amount: amount === null ? null : Number(amount),
    unit: text(unit) ?? '',
    side: text(side) as LinkRow['side'],
  }));
}
