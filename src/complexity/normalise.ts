/** Standard scores: how many standard deviations a number stands from the mean. */

/** What a sum of squares is divided by: n (`population`), n - 1 (`sample`); `none` leaves numbers as they are. */
export type Normalisation = 'population' | 'sample' | 'none';

export interface Spread {
  readonly mean: number;
  /** 0 where all are equal, or there are too few. */
  readonly deviation: number;
}

export function spreadOf(x: Float64Array, how: Normalisation): Spread {
  if (how === 'none') return { mean: 0, deviation: 1 };
  const n = x.length;
  const mean = x.reduce((sum, v) => sum + v, 0) / n;
  const squares = x.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (how === 'sample' ? n - 1 : n));
  return { mean, deviation: Number.isFinite(deviation) ? deviation : 0 };
}

/** Standard scores by a given mean and deviation. */
export const scores = (x: Float64Array, { mean, deviation }: Spread): Float64Array =>
  x.map((v) => (v - mean) / deviation);

/** Pearson's correlation; 0 where one of the two does not vary. */
export function correlation(x: Float64Array, y: Float64Array): number {
  const [a, b] = [spreadOf(x, 'population'), spreadOf(y, 'population')];
  if (a.deviation === 0 || b.deviation === 0) return 0;
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i]! - a.mean) * (y[i]! - b.mean);
  return sum / x.length / a.deviation / b.deviation;
}
