/**
 * Separation: observations whose trade of zero the regressors and effects predict perfectly. With them the
 * likelihood has no maximum, for a coefficient can run off without end; they say nothing of the others and are
 * dropped, and counted.
 *
 * In rounds until nothing is found: groups without any trade; observations alone in their group; then the iterative
 * rectifier: project what is positive of `u` onto the combinations of regressors and effects that are 0 where trade
 * is above 0 (least squares with large weights there), until no projection is below 0. Those above 0 are separated.
 *
 * Origin: Correia, Guimarães and Zylkin (2019), "Verifying the existence of maximum likelihood estimates for
 * generalized linear models", and their ppmlhdfe.
 */
import { Absorber } from './absorb.js';
import { type FixedEffect, onlyRows } from './effects.js';
import { dependents, invert, times } from './small.js';

export interface Separation {
  /** Observations that stay, ascending. */
  readonly kept: Int32Array;
  /** Of groups that trade nothing at all. */
  readonly emptyGroups: number;
  /** Alone in a group, so that its effect fits them exactly. */
  readonly alone: number;
  /** Predicted perfectly by a combination of regressors and effects. */
  readonly separated: number;
  /** False where the rectifier did not settle: more may be separated. */
  readonly settled: boolean;
}

/** Weight of observations with trade, those without having 1: where a combination must be 0. */
const HEAVY = 1e8;
/** Below this a projection counts as 0. */
const ZERO = 1e-4;
const MOST_ROUNDS = 200;

/**
 * @param y trade, 0 or more
 * @param regressors each with a value for every observation
 * @example
 * // a dummy that is 1 only where nothing is traded
 * separate(Float64Array.of(1, 2, 0, 3), [Float64Array.of(0, 0, 1, 0)], [one]).separated; // 1
 */
export function separate(
  y: Float64Array,
  regressors: readonly Float64Array[],
  effects: readonly FixedEffect[],
): Separation {
  let kept: Int32Array = Int32Array.from(y, (_, i) => i);
  let [emptyGroups, alone, separated] = [0, 0, 0];
  for (;;) {
    const thin = thinOut(y, effects, kept);
    kept = thin.kept;
    emptyGroups += thin.empty;
    alone += thin.alone;
    const rows = kept;
    if (!rows.some((i) => y[i] === 0))
      return { kept, emptyGroups, alone, separated, settled: true };
    const found = rectify(
      Float64Array.from(rows, (i) => y[i]!),
      regressors.map((x) => Float64Array.from(rows, (i) => x[i]!)),
      effects.map((e) => onlyRows(e, rows)),
    );
    if (found === undefined) return { kept, emptyGroups, alone, separated, settled: false };
    if (found.length === 0) return { kept, emptyGroups, alone, separated, settled: true };
    const gone = new Set(found);
    kept = rows.filter((_, i) => !gone.has(i));
    separated += found.length;
  }
}

/** Takes out groups without trade and observations alone in a group, until none is left. */
function thinOut(
  y: Float64Array,
  effects: readonly FixedEffect[],
  rows: Int32Array,
): { readonly kept: Int32Array; readonly empty: number; readonly alone: number } {
  let kept = rows;
  let [empty, alone] = [0, 0];
  for (let changed = true; changed;) {
    changed = false;
    for (const { group, count } of effects) {
      const sums = new Float64Array(count);
      const sizes = new Int32Array(count);
      for (const i of kept) {
        sums[group[i]!]! += y[i]!;
        sizes[group[i]!]!++;
      }
      const stays = kept.filter(
        (i) => sums[group[i]!]! > 0 && (sizes[group[i]!]! > 1 || count === 1),
      );
      if (stays.length === kept.length) continue;
      changed = true;
      for (const i of kept)
        if (!(sums[group[i]!]! > 0)) empty++;
        else if (sizes[group[i]!] === 1 && count > 1) alone++;
      kept = stays;
    }
  }
  return { kept, empty, alone };
}

/** Observations that are separated; undefined where the rectifier did not settle. */
function rectify(
  y: Float64Array,
  regressors: readonly Float64Array[],
  effects: readonly FixedEffect[],
): readonly number[] | undefined {
  const n = y.length;
  const absorber = new Absorber(effects, n);
  const weights = Float64Array.from(y, (v) => (v > 0 ? HEAVY : 1));
  absorber.weigh(weights);
  const xs: Float64Array[] = [];
  for (const x of regressors) {
    // In units of its own, so that the weights alone say what must be 0.
    const size = Math.sqrt(x.reduce((sum, v) => sum + v * v, 0) / n) || 1;
    const left = x.map((v) => v / size);
    if (!absorber.absorb(left, 1e-10)) return undefined;
    if (left.some((v) => Math.abs(v) > 1e-7)) xs.push(left);
  }
  const k = xs.length;
  const cross = Float64Array.from({ length: k * k }, (_, i) =>
    absorber.product(xs[Math.floor(i / k)]!, xs[i % k]!),
  );
  const dependent = new Set(dependents(cross, k).map((d) => d.at));
  const own = xs.filter((_, i) => !dependent.has(i));
  const m = own.length;
  const inverse = invert(
    Float64Array.from({ length: m * m }, (_, i) =>
      absorber.product(own[Math.floor(i / m)]!, own[i % m]!),
    ),
    m,
  );
  if (inverse === undefined) return undefined;

  const u = Float64Array.from(y, (v) => (v > 0 ? 0 : 1));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const left = u.slice();
    if (!absorber.absorb(left, 1e-9)) return undefined;
    const b = times(
      inverse,
      Float64Array.from(own, (x) => absorber.product(x, left)),
      m,
    );
    let [lowest, highest] = [0, 0];
    const fitted = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let rest = left[i]!;
      for (let p = 0; p < m; p++) rest -= b[p]! * own[p]![i]!;
      const fit = u[i]! - rest;
      fitted[i] = y[i]! > 0 || Math.abs(fit) < ZERO ? 0 : fit;
      lowest = Math.min(lowest, fitted[i]!);
      highest = Math.max(highest, fitted[i]!);
    }
    if (highest === 0) return [];
    if (lowest === 0) return [...fitted.keys()].filter((i) => fitted[i]! > 0);
    for (let i = 0; i < n; i++) u[i] = Math.max(0, fitted[i]!);
  }
  return undefined;
}
