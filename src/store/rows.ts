/** The rows of a dataset as they are kept, block by block, so that a long table needs no memory. */
import type { PlaceCode } from '../core/index.js';
import type { Kind } from '../sources/index.js';
import { FIRST_YEAR, LAST_YEAR } from './coverage.js';

/** Amounts are whole numbers; null is a value the publisher does not give. */
export type RowCell = string | number | null;

export interface RowsQuery {
  readonly dataset: string;
  /** Rows with this place on either end, or about it. */
  readonly place?: PlaceCode | undefined;
  /** Rows of this year; of records, those that hold in it or begin and end around it. */
  readonly year?: number | undefined;
}

export interface DatasetRows {
  readonly columns: readonly string[];
  /** Rows that will come. */
  readonly total: number;
  readonly blocks: AsyncIterable<ReadonlyArray<readonly RowCell[]>>;
}

/** The columns that name a place, and the condition that a row is of a year; none for codes. */
const NARROW: Readonly<
  Record<Exclude<Kind, 'codes'>, { places: readonly string[]; year: string }>
> = {
  flows: { places: ['from', 'to'], year: 'year = $year' },
  series: { places: ['subject', 'partner'], year: 'year = $year' },
  cells: { places: ['fromPlace', 'toPlace'], year: 'year = $year' },
  records: {
    places: ['subject', 'partner'],
    year: `$year BETWEEN ${FIRST_YEAR} AND greatest(${FIRST_YEAR}, ${LAST_YEAR})`,
  },
};

/**
 * `FROM … WHERE …` and its parameters; undefined where the kind cannot be narrowed so.
 *
 * @param rows `FROM …`: where the rows are
 */
export function rowsQuery(
  kind: Kind,
  rows: string,
  { place, year }: Omit<RowsQuery, 'dataset'>,
): { from: string; params: Record<string, string | number> } | undefined {
  if (place === undefined && year === undefined) return { from: rows, params: {} };
  if (kind === 'codes') return undefined;
  const narrow = NARROW[kind];
  const conditions = [
    ...(place === undefined
      ? []
      : [`(${narrow.places.map((c) => `"${c}" = $place`).join(' OR ')})`]),
    ...(year === undefined ? [] : [narrow.year]),
  ];
  return {
    from: `${rows} WHERE ${conditions.join(' AND ')}`,
    params: { ...(place === undefined ? {} : { place }), ...(year === undefined ? {} : { year }) },
  };
}
