/**
 * Fitness of places and complexity of products by the non-linear iteration of Tacchella and others.
 *
 * `F_c = sum_p M_cp Q_p`, `Q_p = 1 / sum_c M_cp / F_c`, both from the values of the step before and then divided by
 * their mean; all begin at 1. A product that one unfit place sells cannot be complex, however fit the others are.
 *
 * Stop: when no place's fitness moves by more than `tolerance` in one step, or after `most` steps; which of the two is
 * told. In many matrices some fitnesses fall to zero ever more slowly instead of settling: they are counted
 * (`vanishing`), and of such places the order among themselves says nothing.
 * Unit: ratio to the mean, which is 1.
 *
 * Origin: Tacchella, Cristelli, Caldarelli, Gabrielli and Pietronero, A New Metrics for Countries' Fitness and
 * Products' Complexity, Scientific Reports 2:723, 2012; on convergence: Pugliese, Zaccaria and Pietronero, European
 * Physical Journal Special Topics 225, 2016 (recalled).
 */
import type { BinaryMatrix } from './binary-matrix.js';

export interface FitnessOptions {
  /** Steps at most; 1,000 where none is named. */
  readonly most?: number;
  /** 1e-10 where none is named; 0 takes all the steps. */
  readonly tolerance?: number;
}

export interface Fitness {
  /** By row of M. */
  readonly fitness: Float64Array;
  /** By column of M. */
  readonly quality: Float64Array;
  readonly steps: number;
  /** Largest change of a place's fitness in the last step. */
  readonly change: number;
  readonly converged: boolean;
  /** Places whose fitness is below a millionth of the mean. */
  readonly vanishing: number;
}

const VANISHED = 1e-6;

/**
 * @param m without empty rows and columns
 * @example
 * fitness(binaryMatrix(2, 2, () => true)).fitness; // [1, 1]
 */
export function fitness(
  m: BinaryMatrix,
  { most = 1000, tolerance = 1e-10 }: FitnessOptions = {},
): Fitness {
  let f: Float64Array = new Float64Array(m.rows).fill(1);
  let q: Float64Array = new Float64Array(m.cols).fill(1);
  let [steps, change] = [0, Infinity];
  while (steps < most && !(change <= tolerance && steps > 0)) {
    const [before, inverse] = [f, f.map((x) => 1 / x)];
    f = byMean(sums(m.rows, m.rowStart, m.rowCols, q));
    q = byMean(sums(m.cols, m.colStart, m.colRows, inverse).map((x) => 1 / x));
    change = f.reduce((most, x, c) => Math.max(most, Math.abs(x - before[c]!)), 0);
    steps++;
  }
  return {
    fitness: f,
    quality: q,
    steps,
    change,
    converged: change <= tolerance,
    vanishing: f.filter((x) => x < VANISHED).length,
  };
}

function sums(count: number, first: Int32Array, at: Int32Array, of: Float64Array): Float64Array {
  const out = new Float64Array(count);
  for (let r = 0; r < count; r++) {
    let sum = 0;
    for (let i = first[r]!; i < first[r + 1]!; i++) sum += of[at[i]!]!;
    out[r] = sum;
  }
  return out;
}

function byMean(x: Float64Array): Float64Array {
  const mean = x.reduce((sum, v) => sum + v, 0) / x.length;
  return x.map((v) => v / mean);
}
