/**
 * Economic complexity of places (ECI) and of products (PCI).
 *
 * With M who is specialised in what, D the diversity of places and U the ubiquity of products on the diagonal:
 * ECI is the eigenvector `K` of `D^-1 M U^-1 M'` with the second largest eigenvalue (the first is 1 with a vector of
 * ones and says nothing), and PCI the same of `U^-1 M' D^-1 M`, which is `Q_p = mean of K over the places specialised
 * in p`, up to a factor. Computed from the symmetric matrix of places `S = D^-1/2 M U^-1 M' D^-1/2`, whose vector is
 * `D^1/2 K`: small (places x places), with real eigenvalues between 0 and 1, and its first vector known.
 *
 * Conventions. Sign: an eigenvector has none, so K is turned to correlate positively with diversity; where that
 * correlation is zero there is no sign, and no answer. Both are given as standard scores, over the places (products)
 * that are compared and by the divisor that is named; PCI may stand on ECI's scale instead, where it is the mean ECI of
 * the places specialised in the product. Not defined: fewer than three places, places that all sell the same, and two
 * second eigenvalues that are equal.
 * Unit: standard deviations.
 *
 * Origin: Hidalgo and Hausmann, The building blocks of economic complexity, PNAS 106(26), 2009; Hausmann et al., The
 * Atlas of Economic Complexity, 2014; the symmetric form: Mealy, Farmer and Teytelboym, Interpreting economic
 * complexity, Science Advances 5, 2019 (all recalled).
 */
import { eigenSymmetric } from '../linalg/index.js';
import { type BinaryMatrix, rowCounts } from './binary-matrix.js';
import { type Normalisation, correlation, scores, spreadOf } from './normalise.js';

export interface EciOptions {
  /** What the standard deviation is divided by; `population` where none is named. */
  readonly normalisation?: Normalisation;
  /** `own`: mean 0 and deviation 1 over products; `eci`: on ECI's scale. `own` where none is named. */
  readonly pciScale?: 'own' | 'eci';
}

/** Why there is no ECI. */
export type NoEci = 'too_few' | 'all_alike' | 'tied' | 'no_sign';

export interface Complexity {
  /** By row of M. */
  readonly eci: Float64Array;
  /** By column of M. */
  readonly pci: Float64Array;
  /** The second and third largest eigenvalues: the closer they are, the less the answer rests on. */
  readonly second: number;
  readonly third: number;
  /** `|S v - lambda v|`, the larger of the second and the third pair. */
  readonly residual: number;
  /** Of ECI with diversity; above zero by the sign rule. */
  readonly withDiversity: number;
}

/** Fewest places with an order that says more than who is in which half. */
const FEWEST = 3;
const NOTHING = 1e-12;

/**
 * @param m without empty rows and columns, and in one piece (`select` sees to it)
 * @example
 * // Three places: the first sells everything, the second the last two, the third the last alone.
 * const found = eci(binaryMatrix(3, 3, (row, col) => row <= col));
 * typeof found === 'string' ? found : found.eci; // [1.2247, 0, -1.2247] but for rounding
 */
export function eci(m: BinaryMatrix, options: EciOptions = {}): Complexity | NoEci {
  const { normalisation = 'population', pciScale = 'own' } = options;
  if (m.rows < FEWEST || m.cols < 2) return 'too_few';
  const diversity = rowCounts(m);
  const s = { rows: m.rows, cols: m.rows, data: withoutFirst(symmetric(m), diversity) };
  const { values, vectors, residual } = eigenSymmetric(s, 2);
  const [second = 0, third = 0] = values;
  if (second < NOTHING) return 'all_alike';
  if (second - third < NOTHING) return 'tied';
  let k = vectors.data.subarray(0, m.rows).map((v, c) => v / Math.sqrt(diversity[c]!));
  const withDiversity = correlation(k, diversity);
  if (Math.abs(withDiversity) < NOTHING) return 'no_sign';
  if (withDiversity < 0) k = k.map((v) => -v);
  const q = meanOfMakers(m, k);
  const spread = spreadOf(k, normalisation);
  const own = spreadOf(q, normalisation);
  return {
    eci: scores(k, spread),
    pci: scores(q, pciScale === 'eci' || own.deviation === 0 ? spread : own),
    second,
    third,
    residual,
    withDiversity: Math.abs(withDiversity),
  };
}

/** `D^-1/2 M U^-1 M' D^-1/2`, places x places. */
export function symmetric(m: BinaryMatrix): Float64Array {
  const { rows, cols, colStart, colRows } = m;
  const s = new Float64Array(rows * rows);
  const root = rowCounts(m).map(Math.sqrt);
  for (let k = 0; k < cols; k++) {
    const [begin, end] = [colStart[k]!, colStart[k + 1]!];
    const weight = 1 / (end - begin);
    for (let i = begin; i < end; i++) {
      const row = colRows[i]! * rows;
      for (let j = begin; j < end; j++) s[row + colRows[j]!]! += weight;
    }
  }
  for (let i = 0, at = 0; i < rows; i++)
    for (let j = 0; j < rows; j++, at++) s[at]! /= root[i]! * root[j]!;
  return s;
}

/** Takes out the pair that is known and of no use: eigenvalue 1 with the vector `D^1/2 1`. */
function withoutFirst(s: Float64Array, diversity: Float64Array): Float64Array {
  const n = diversity.length;
  const all = diversity.reduce((sum, d) => sum + d, 0);
  const root = diversity.map(Math.sqrt);
  for (let i = 0, at = 0; i < n; i++)
    for (let j = 0; j < n; j++, at++) s[at]! -= (root[i]! * root[j]!) / all;
  return s;
}

/** Of every product, the mean over the places specialised in it. */
export function meanOfMakers(m: BinaryMatrix, ofPlace: Float64Array): Float64Array {
  const out = new Float64Array(m.cols);
  for (let k = 0; k < m.cols; k++) {
    let sum = 0;
    for (let i = m.colStart[k]!; i < m.colStart[k + 1]!; i++) sum += ofPlace[m.colRows[i]!]!;
    out[k] = sum / (m.colStart[k + 1]! - m.colStart[k]!);
  }
  return out;
}

/** Of every place, the mean over the products it is specialised in. */
export function meanOfProducts(m: BinaryMatrix, ofProduct: Float64Array): Float64Array {
  const out = new Float64Array(m.rows);
  for (let r = 0; r < m.rows; r++) {
    let sum = 0;
    for (let i = m.rowStart[r]!; i < m.rowStart[r + 1]!; i++) sum += ofProduct[m.rowCols[i]!]!;
    out[r] = sum / (m.rowStart[r + 1]! - m.rowStart[r]!);
  }
  return out;
}
