/** What is asked about complexity, the conventions a reader may choose, and the command that asks the same again. */
import type { PlaceCode } from '../../core/index.js';
import { type Filters, NO_FILTERS } from '../../complexity/index.js';

/** Measures beside ECI. */
export const BESIDE = ['fitness', 'reflections'] as const;
export type Beside = (typeof BESIDE)[number];

export interface ComplexityQuestion {
  readonly subject: PlaceCode;
  /** One dataset by id; otherwise every one that can answer. */
  readonly dataset?: string | undefined;
  /** One year; otherwise the newest in which the subject can be placed. */
  readonly year?: number | undefined;
  /** First of the years shown side by side; all held where none is named. */
  readonly since?: number | undefined;
  readonly filters?: Partial<Filters> | undefined;
  readonly beside?: Beside | undefined;
  /** Every place compared, and how the first change with the filters. */
  readonly all?: boolean | undefined;
}

/** Filters as the command line writes them. */
export const FILTER_OPTIONS = {
  threshold: 'threshold',
  minPopulation: 'min-population',
  minExports: 'min-exports',
  minProduct: 'min-product',
  minUbiquity: 'min-ubiquity',
  minDiversity: 'min-diversity',
} as const satisfies Record<keyof Filters, string>;

export const filtersOf = (some: Partial<Filters> = {}): Filters => {
  const filters: Record<keyof Filters, number> = { ...NO_FILTERS };
  for (const key of Object.keys(FILTER_OPTIONS) as (keyof Filters)[])
    filters[key] = some[key] ?? NO_FILTERS[key];
  return filters;
};

/** @example filterText({ ...NO_FILTERS, minUbiquity: 5 }); // ' --min-ubiquity 5' */
export const filterText = (filters: Filters): string =>
  (Object.keys(FILTER_OPTIONS) as (keyof Filters)[])
    .filter((key) => filters[key] !== NO_FILTERS[key])
    .map((key) => ` --${FILTER_OPTIONS[key]} ${filters[key]}`)
    .join('');

/** The command that prints the same Findings. */
export const complexityCommand = (
  subject: PlaceCode,
  at: { readonly dataset: string; readonly year: number },
  filters: Filters,
  { beside, all }: Pick<ComplexityQuestion, 'beside' | 'all'> = {},
): string =>
  `tuchu complexity ${subject} --dataset ${at.dataset} --year ${at.year}${filterText(filters)}` +
  `${beside === undefined ? '' : ` --measure ${beside}`}${all === true ? ' --all' : ''}`;
