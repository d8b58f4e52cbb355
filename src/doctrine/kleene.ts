/** Three values and how they combine: strong Kleene logic, every part looked at. */

export const TRUTHS = ['true', 'false', 'unknown'] as const;
export type Truth = (typeof TRUTHS)[number];

/** False when one is, else unknown when one is; true of nothing. */
export const and = (values: readonly Truth[]): Truth =>
  values.includes('false') ? 'false' : values.includes('unknown') ? 'unknown' : 'true';

/** True when one is, else unknown when one is; false of nothing. */
export const or = (values: readonly Truth[]): Truth =>
  values.includes('true') ? 'true' : values.includes('unknown') ? 'unknown' : 'false';

export const not = (value: Truth): Truth =>
  value === 'unknown' ? 'unknown' : value === 'true' ? 'false' : 'true';

/**
 * Whether `finer` says no more than `coarser` allows: an unknown may become anything, what is known stays.
 *
 * @example
 * refines('false', 'unknown'); // true
 */
export const refines = (finer: Truth, coarser: Truth): boolean =>
  coarser === 'unknown' || finer === coarser;
