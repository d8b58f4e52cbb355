/** What a dataset holds of each place in each year: how many rows, counted by one SELECT per kind. */
import type { PlaceCode } from '../core/index.js';
import type { Kind } from '../sources/index.js';

/** The end of a row a place stands on: where something comes from, where it goes, whom a row is about. */
export type CoverageRole = 'from' | 'to' | 'subject';

export interface CoverageRow {
  readonly role: CoverageRole;
  readonly place: PlaceCode;
  /** Null: the rows carry no year. */
  readonly year: number | null;
  readonly rows: number;
}

/** A period text begins and ends with a year: `2019`, `2019-03`, `2019-03/2021-12-31`. */
export const FIRST_YEAR = `TRY_CAST(substr(coalesce("start", "end"), 1, 4) AS INTEGER)`;
export const LAST_YEAR = `TRY_CAST(substr(split_part(coalesce("end", "start"), '/', -1), 1, 4) AS INTEGER)`;

const ends = (from: string, to: string, rows: string): string =>
  `SELECT 'from' AS role, "${from}" AS place, year, count(*) AS n ${rows} GROUP BY ALL
   UNION ALL
   SELECT 'to', "${to}", year, count(*) ${rows} GROUP BY ALL`;

/** Codes are about no place. */
const COUNTS: Readonly<Record<Exclude<Kind, 'codes'>, (rows: string) => string>> = {
  flows: (rows) => ends('from', 'to', rows),
  cells: (rows) => ends('fromPlace', 'toPlace', rows),
  series: (rows) =>
    `SELECT 'subject' AS role, subject AS place, year, count(*) AS n ${rows} GROUP BY ALL`,
  records: (rows) => `SELECT 'subject' AS role, subject AS place, year, sum(n)::BIGINT AS n FROM (
      SELECT subject, n, unnest(CASE WHEN first IS NULL THEN [NULL]
        ELSE range(first, greatest(first, last) + 1) END)::INTEGER AS year
      FROM (SELECT subject, ${FIRST_YEAR} AS first, ${LAST_YEAR} AS last, count(*) AS n ${rows}
        WHERE subject IS NOT NULL GROUP BY ALL)) GROUP BY ALL`,
};

/**
 * The SELECT that counts a kind of dataset; undefined where its rows are about no place.
 *
 * @param rows `FROM …`: where the rows are
 */
export function coverageQuery(kind: Kind, rows: string): string | undefined {
  if (kind === 'codes') return undefined;
  return `SELECT role, place, year, n FROM (${COUNTS[kind](rows)}) ORDER BY role, place, year NULLS FIRST`;
}
