/**
 * Takes fixed effects out of a variable: what is left of it after a weighted regression on the dummies of every
 * group, without the dummies. One sweep subtracts the weighted mean of each group, effect after effect and back again
 * (alternating projections, symmetric Kaczmarz); conjugate gradients over the sweep make up for its slowness.
 *
 * Origin: Guimarães and Portugal (2010) for the projections; Correia (2016) for conjugate gradients over them.
 */
import type { FixedEffect } from './effects.js';

/** Sweeps after which a variable counts as one that cannot be absorbed. */
const MOST_SWEEPS = 5000;

export class Absorber {
  private readonly effects: readonly FixedEffect[];
  private readonly n: number;
  private weights: Float64Array;
  /** One over the weight of each group, effect after effect; 0 where a group weighs nothing. */
  private readonly inverse: readonly Float64Array[];
  private readonly sums: readonly Float64Array[];

  /** @param effects at least one, each with a group for all `n` observations */
  constructor(effects: readonly FixedEffect[], n: number) {
    this.effects = effects;
    this.n = n;
    this.weights = new Float64Array(n).fill(1);
    this.inverse = effects.map((e) => new Float64Array(e.count));
    this.sums = effects.map((e) => new Float64Array(e.count));
    this.weigh(this.weights);
  }

  /** Sets the weights, each 0 or more; the array is kept, not copied. */
  weigh(weights: Float64Array): void {
    this.weights = weights;
    for (const [f, { group }] of this.effects.entries()) {
      const total = this.inverse[f]!.fill(0);
      for (let i = 0; i < this.n; i++) total[group[i]!]! += weights[i]!;
      for (let g = 0; g < total.length; g++) total[g] = total[g]! > 0 ? 1 / total[g]! : 0;
    }
  }

  /**
   * Leaves in `y` what the effects do not explain.
   *
   * @param tolerance of what may be left explained, relative to the size of `y`
   * @returns false where it did not settle: then `y` means nothing
   */
  absorb(y: Float64Array, tolerance: number): boolean {
    if (this.effects.length === 1) {
      this.demean(y, 0);
      return true;
    }
    const size = this.product(y, y);
    if (!(size > 0)) return size === 0;
    const r = this.explained(y);
    const u = r.slice();
    let left = this.product(r, r);
    const enough = tolerance * tolerance * size;
    for (let sweep = 0; left > enough; sweep++) {
      if (sweep === MOST_SWEEPS || !Number.isFinite(left)) return false;
      const v = this.explained(u);
      const along = this.product(u, v);
      if (!(along > 0)) return left <= enough * 1e4;
      const step = left / along;
      for (let i = 0; i < this.n; i++) {
        y[i]! -= step * u[i]!;
        r[i]! -= step * v[i]!;
      }
      const before = left;
      left = this.product(r, r);
      const turn = left / before;
      for (let i = 0; i < this.n; i++) u[i] = r[i]! + turn * u[i]!;
    }
    return true;
  }

  /** Weighted inner product of two variables. */
  product(a: Float64Array, b: Float64Array): number {
    const { weights } = this;
    let sum = 0;
    for (let i = 0; i < this.n; i++) sum += weights[i]! * a[i]! * b[i]!;
    return sum;
  }

  /** What one sweep there and back explains of a variable. */
  private explained(u: Float64Array): Float64Array {
    const left = u.slice();
    const last = this.effects.length - 1;
    for (let f = 0; f <= last; f++) this.demean(left, f);
    for (let f = last - 1; f >= 0; f--) this.demean(left, f);
    for (let i = 0; i < this.n; i++) left[i] = u[i]! - left[i]!;
    return left;
  }

  private demean(y: Float64Array, f: number): void {
    const { group } = this.effects[f]!;
    const sums = this.sums[f]!.fill(0);
    const inverse = this.inverse[f]!;
    const { weights } = this;
    for (let i = 0; i < this.n; i++) sums[group[i]!]! += weights[i]! * y[i]!;
    for (let g = 0; g < sums.length; g++) sums[g]! *= inverse[g]!;
    for (let i = 0; i < this.n; i++) y[i]! -= sums[group[i]!]!;
  }
}
