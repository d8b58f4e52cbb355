/**
 * Whether a table is productive: `(I - A)^-1` is the sum of rounds of purchases `I + A + A² + …` as long as the
 * spectral radius of A, the growth from one round to the next, stays below 1.
 */
import { TuchuError } from '../core/index.js';
import {
  absolute,
  contractionOf,
  spectralRadius,
  times,
  timesTransposed,
  type Matrix,
} from '../linalg/index.js';

export interface Unproductive {
  /** The spectral radius of |A|: 1 or more. */
  readonly radius: number;
  /** The sector it rests on most: the largest `d radius / d a_ii = u_i w_i / u'w`, u and w left and right vectors. */
  readonly carrier: number;
}

const ROUNDS = 200;

/**
 * @param a input coefficients
 * @returns undefined where rounds are proven to die out; else how they grow, and in which sector
 * @throws `TuchuError` where a coefficient is no number
 * @example
 * unproductive({ rows: 2, cols: 2, data: Float64Array.of(0.15, 0.25, 0.2, 0.05) }); // undefined
 */
export function unproductive(a: Matrix): Unproductive | undefined {
  try {
    contractionOf(a);
    return undefined;
  } catch (error) {
    if (!(error instanceof TuchuError)) throw error;
    // A radius just below 1 may be proven all the same; of a coefficient that is no number this throws again.
    const { radius, upper } = spectralRadius(a, { most: ROUNDS });
    return upper < 1 ? undefined : { radius, carrier: carrierOf(a) };
  }
}

/** Where left and right vectors of the radius, by power iteration, are largest together. */
function carrierOf(a: Matrix): number {
  const size = absolute(a);
  const vector = (by: typeof times): Float64Array => {
    let y: Float64Array = new Float64Array(a.rows).fill(1);
    for (let round = 0; round < ROUNDS; round++) {
      // The vector itself is added, so that sectors that only trade to and fro do not keep the vector from settling.
      const next = by(size, y).map((x, i) => x + y[i]!);
      const most = next.reduce((m, x) => Math.max(m, x), 0);
      y = next.map((x) => x / most);
    }
    return y;
  };
  const [u, w] = [vector(timesTransposed), vector(times)];
  let carrier = 0;
  for (let i = 1; i < a.rows; i++) if (u[i]! * w[i]! > u[carrier]! * w[carrier]!) carrier = i;
  return carrier;
}
