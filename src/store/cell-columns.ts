/** Cells of an input-output table as columns: a table of half a million cells is no list of objects. */
import type { PlaceCode } from '../core/index.js';

/** A row or a column of a table. */
export interface CellLabel {
  readonly place: PlaceCode;
  readonly sector: string;
}

/** The cells of one year: cell k goes from `rows[from[k]]` to `columns[to[k]]`; what is absent is zero. */
export interface CellColumns {
  /** Every label that sells, sorted by place and sector as text. */
  readonly rows: readonly CellLabel[];
  /** Every label that buys, sorted likewise. */
  readonly columns: readonly CellLabel[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
}

const end = (side: 'from' | 'to'): string => `"${side}Place", "${side}Sector"`;
const numbered = (side: 'from' | 'to', number: string): string =>
  `SELECT ${end(side)}, (row_number() OVER (ORDER BY ${end(side)}) - 1)::INTEGER AS ${number}
   FROM (SELECT DISTINCT ${end(side)} FROM cells)`;

/**
 * The two questions that make the columns.
 *
 * @param rows `FROM …`: where the cells are; `$year` is the year
 */
export function cellColumnsQuery(rows: string): {
  readonly labels: (side: 'from' | 'to') => string;
  readonly cells: string;
} {
  const cells = `WITH cells AS (SELECT * ${rows} WHERE year = $year)`;
  return {
    labels: (side) => `${cells} SELECT DISTINCT ${end(side)} FROM cells ORDER BY ALL`,
    cells: `${cells}, sellers AS (${numbered('from', 'i')}), buyers AS (${numbered('to', 'j')})
      SELECT i, j, value FROM cells JOIN sellers USING (${end('from')}) JOIN buyers USING (${end('to')})`,
  };
}
