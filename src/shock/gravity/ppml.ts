/**
 * Gravity by Poisson pseudo-maximum likelihood with fixed effects: `E[y] = exp(x'β + effects)`.
 *
 * Question: by how much does trade differ with a distance, a border or an agreement, with everything held fixed that
 * is particular to an exporter, an importer (in a year) or a pair? It cannot answer what happens to prices, incomes
 * or trade with others: a coefficient is a partial effect. Zeros of trade enter; y needs no Poisson distribution,
 * only that its mean is right. No unit: y may be in any.
 *
 * Iteratively reweighted least squares; in each step the effects are absorbed (`absorb.ts`) out of the working
 * variable and the regressors, which start from what was left of them in the step before. Observations that are
 * predicted perfectly are dropped first (`separation.ts`), and regressors that effects or others explain are named
 * and left out. A solve that does not converge, or whose fitted sums miss the observed ones, gives a reason.
 *
 * Origin: Santos Silva and Tenreyro (2006); Correia, Guimarães and Zylkin (2020), "Fast Poisson estimation with
 * high-dimensional fixed effects".
 */
import type { Method, Missing } from '../../core/index.js';
import { TuchuError } from '../../core/index.js';
import { Absorber } from './absorb.js';
import { type FixedEffect, fixedEffect, onlyRows } from './effects.js';
import { type Covariance, covariance } from './errors.js';
import { say } from './messages.js';
import { type Separation, separate } from './separation.js';
import { dependents, invert, times } from './small.js';

export const PPML: Method = {
  id: 'gravity_ppml',
  version: '1',
  name: {
    en: 'Gravity, Poisson pseudo-maximum likelihood with fixed effects',
    vi: 'Mô hình trọng lực, ước lượng giả hợp lý cực đại Poisson với hiệu ứng cố định',
  },
  formula: 'E[X_ijt] = exp(β′z_ijt + exporter-year + importer-year + pair)',
  citation:
    'Santos Silva and Tenreyro 2006; effects and separation after Correia, Guimarães and Zylkin 2020; checked to the printed digit against Yotov, Piermartini, Monteiro and Larch 2016',
  status: 'confirmed',
};

export interface Regressor {
  readonly name: string;
  readonly values: Float64Array;
}

export interface GravityModel {
  /** Trade, 0 or more, in any unit. */
  readonly y: Float64Array;
  readonly regressors: readonly Regressor[];
  /** None: one constant. */
  readonly effects: readonly FixedEffect[];
  /** Lists of clusters for the errors; none: robust errors. */
  readonly clusters?: readonly FixedEffect[];
}

export interface Coefficient {
  readonly name: string;
  readonly value: number;
  /** Undefined where several lists of clusters give no covariance. */
  readonly error: number | undefined;
}

/** A regressor that is left out: what explains it, and none where the fixed effects alone do. */
export interface Collinear {
  readonly name: string;
  readonly with: readonly string[];
}

export interface GravityFit {
  readonly kind: 'fit';
  readonly coefficients: readonly Coefficient[];
  readonly collinear: readonly Collinear[];
  readonly errors: Covariance;
  readonly sample: Separation;
  /** Fitted trade of every observation, in the unit of y; NaN where it was dropped. */
  readonly fitted: Float64Array;
  readonly deviance: number;
  readonly iterations: number;
  /** Largest gap between fitted and observed sums of a group, as a share of all trade: 0 but for rounding. */
  readonly balance: number;
}

export type GravityOutcome = GravityFit | { readonly kind: 'none'; readonly missing: Missing };

const MOST_ITERATIONS = 200;
/** Relative change of the deviance at which it is done, and what absorption is then held to. */
const DONE = 1e-10;
const FINEST = 1e-11;
/** What is left of a regressor once the effects are out, relative to before, below which they explain it. */
const EXPLAINED = 1e-7;
/** Fitted sums further from the observed ones than this are no solution. */
const UNBALANCED = 1e-7;
/** Halvings of a step that makes the fit worse. */
const HALVINGS = 12;

/**
 * @throws TuchuError naming a regressor or effect of the wrong length, and the first observation that is no number or
 *   below 0
 * @example
 * // one regressor, one constant: trade doubles with the dummy
 * const fit = ppml({
 *   y: Float64Array.of(1, 3, 2, 6),
 *   regressors: [{ name: 'agreement', values: Float64Array.of(0, 0, 1, 1) }],
 *   effects: [],
 * });
 * if (fit.kind === 'fit') fit.coefficients[0]?.value; // ln 2 = 0.693147
 */
export function ppml(model: GravityModel): GravityOutcome {
  check(model);
  const n = model.y.length;
  const effects =
    model.effects.length > 0 ? model.effects : [fixedEffect('constant', new Int32Array(n))];
  const values = model.regressors.map((r) => r.values);
  const sample = separate(model.y, values, effects);
  if (!sample.settled) return none({ reason: 'undefined', detail: say.separationOpen({}) });
  const rows = sample.kept;
  if (rows.length === 0) return none({ reason: 'insufficient_data', detail: say.nothingLeft({}) });

  const pick = (x: Float64Array): Float64Array => Float64Array.from(rows, (i) => x[i]!);
  const scale = mean(pick(model.y));
  const y = pick(model.y).map((v) => v / scale);
  const absorber = new Absorber(
    effects.map((e) => onlyRows(e, rows)),
    rows.length,
  );
  const own = withoutCollinear(absorber, model.regressors, pick);
  if (own === undefined) return none({ reason: 'undefined', detail: say.notAbsorbed({}) });
  const solved = iterate(absorber, y, own.left);
  if (solved === undefined)
    return none({ reason: 'undefined', detail: say.notConverged({ iterations: MOST_ITERATIONS }) });
  const { beta, mu, bread } = solved;
  const residual = y.map((v, i) => v - mu[i]!);
  const balance = worstBalance(
    effects.map((e) => onlyRows(e, rows)),
    y,
    residual,
  );
  if (!(balance <= UNBALANCED))
    return none({ reason: 'undefined', detail: say.unbalanced({ share: balance }) });
  const errors = covariance(
    bread,
    solved.left,
    residual,
    (model.clusters ?? []).map((c) => onlyRows(c, rows)),
  );
  const k = beta.length;
  const fitted = new Float64Array(n).fill(NaN);
  for (const [at, row] of rows.entries()) fitted[row] = mu[at]! * scale;
  return {
    kind: 'fit',
    coefficients: own.names.map((name, i) => {
      const variance = errors.matrix[i * k + i]!;
      return { name, value: beta[i]!, error: variance > 0 ? Math.sqrt(variance) : undefined };
    }),
    collinear: own.collinear,
    errors,
    sample,
    fitted,
    deviance: solved.deviance * scale,
    iterations: solved.iterations,
    balance,
  };
}

const none = (missing: Missing): GravityOutcome => ({ kind: 'none', missing });
const mean = (x: Float64Array): number => x.reduce((sum, v) => sum + v, 0) / x.length;

function check({ y, regressors, effects, clusters = [] }: GravityModel): void {
  const wrong = (name: string, found: number): void => {
    if (found !== y.length)
      throw new TuchuError(say.wrongLength({ name, size: y.length, found }), 2);
  };
  for (const { name, values } of regressors) {
    wrong(name, values.length);
    const at = values.findIndex((v) => !Number.isFinite(v));
    if (at >= 0) throw new TuchuError(say.badValue({ name, at, value: values[at]! }), 1);
  }
  for (const { name, group } of [...effects, ...clusters]) wrong(name, group.length);
  const at = y.findIndex((v) => !(v >= 0 && v < Infinity));
  if (at >= 0) throw new TuchuError(say.badTrade({ at, value: y[at]! }), 1);
}

/** Regressors after the effects are out, and those that effects or the others explain. */
function withoutCollinear(
  absorber: Absorber,
  regressors: readonly Regressor[],
  pick: (x: Float64Array) => Float64Array,
):
  | {
      readonly names: readonly string[];
      readonly left: readonly Float64Array[];
      readonly collinear: readonly Collinear[];
    }
  | undefined {
  const collinear: Collinear[] = [];
  const named: { name: string; left: Float64Array }[] = [];
  for (const { name, values } of regressors) {
    const left = pick(values);
    const size = Math.sqrt(absorber.product(left, left));
    if (!absorber.absorb(left, FINEST)) return undefined;
    if (Math.sqrt(absorber.product(left, left)) <= EXPLAINED * size || size === 0)
      collinear.push({ name, with: [] });
    else named.push({ name, left });
  }
  const k = named.length;
  const found = dependents(
    crossProducts(
      absorber,
      named.map((x) => x.left),
    ),
    k,
  );
  const out = new Set(found.map((d) => d.at));
  for (const { at, on } of found)
    collinear.push({ name: named[at]!.name, with: on.map((i) => named[i]!.name) });
  const kept = named.filter((_, i) => !out.has(i));
  return { names: kept.map((x) => x.name), left: kept.map((x) => x.left), collinear };
}

function crossProducts(absorber: Absorber, xs: readonly Float64Array[]): Float64Array {
  const k = xs.length;
  const out = new Float64Array(k * k);
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) out[i * k + j] = out[j * k + i] = absorber.product(xs[i]!, xs[j]!);
  return out;
}

interface Solved {
  readonly beta: Float64Array;
  readonly mu: Float64Array;
  /** `(X̃'MX̃)⁻¹` and X̃ at the solution. */
  readonly bread: Float64Array;
  readonly left: readonly Float64Array[];
  readonly deviance: number;
  readonly iterations: number;
}

/** @param start the regressors, the effects taken out of them in any way: only what the effects explain may differ */
function iterate(
  absorber: Absorber,
  y: Float64Array,
  start: readonly Float64Array[],
): Solved | undefined {
  const n = y.length;
  const xs = start.map((x) => x.slice());
  const k = xs.length;
  let eta = y.map((v) => Math.log((v + 1) / 2));
  const mu = new Float64Array(n);
  let deviance = Infinity;
  let fineness = 1e-5;
  /** The working variable before, as it was and with the effects out. */
  let z = new Float64Array(n);
  let zLeft = new Float64Array(n);
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
    for (let i = 0; i < n; i++) mu[i] = Math.exp(eta[i]!);
    absorber.weigh(mu);
    const next = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      next[i] = eta[i]! + (y[i]! - mu[i]!) / mu[i]!;
      // What the effects explained of the last working variable, they explain of this one.
      zLeft[i]! += next[i]! - z[i]!;
    }
    z = next;
    for (const x of [zLeft, ...xs]) if (!absorber.absorb(x, fineness)) return undefined;
    const bread = invert(crossProducts(absorber, xs), k);
    if (bread === undefined) return undefined;
    const beta = times(
      bread,
      Float64Array.from(xs, (x) => absorber.product(x, zLeft)),
      k,
    );
    let candidate = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let rest = zLeft[i]!;
      for (let p = 0; p < k; p++) rest -= beta[p]! * xs[p]![i]!;
      candidate[i] = z[i]! - rest;
    }
    let found = devianceOf(y, candidate);
    for (let h = 0; h < HALVINGS && !(found <= deviance * (1 + 1e-9) + 1e-12); h++) {
      candidate = candidate.map((v, i) => (v + eta[i]!) / 2);
      found = devianceOf(y, candidate);
    }
    if (!Number.isFinite(found)) return undefined;
    const change = Math.abs(deviance - found) / Math.max(0.1, Math.min(deviance, found));
    deviance = found;
    eta = candidate;
    if (change < DONE && fineness <= FINEST) {
      for (let i = 0; i < n; i++) mu[i] = Math.exp(eta[i]!);
      return finish(absorber, y, xs, beta, mu, deviance, iteration);
    }
    fineness = Math.max(FINEST, Math.min(fineness, change * 1e-3));
  }
  return undefined;
}

/** Errors need the regressors with the effects out at the weights of the solution. */
function finish(
  absorber: Absorber,
  y: Float64Array,
  xs: readonly Float64Array[],
  beta: Float64Array,
  mu: Float64Array,
  deviance: number,
  iterations: number,
): Solved | undefined {
  absorber.weigh(mu);
  for (const x of xs) if (!absorber.absorb(x, FINEST)) return undefined;
  const bread = invert(crossProducts(absorber, xs), xs.length);
  if (bread === undefined || !beta.every(Number.isFinite)) return undefined;
  return { beta, mu, bread, left: xs, deviance, iterations };
}

/** `2 Σ [y ln(y/μ) − (y − μ)]`. */
function devianceOf(y: Float64Array, eta: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    const mu = Math.exp(eta[i]!);
    sum += (y[i]! > 0 ? y[i]! * (Math.log(y[i]!) - eta[i]!) : 0) - (y[i]! - mu);
  }
  return 2 * sum;
}

function worstBalance(
  effects: readonly FixedEffect[],
  y: Float64Array,
  residual: Float64Array,
): number {
  const all = y.reduce((sum, v) => sum + v, 0);
  let worst = 0;
  for (const { group, count } of effects) {
    const sums = new Float64Array(count);
    for (let i = 0; i < y.length; i++) sums[group[i]!]! += residual[i]!;
    for (const gap of sums) worst = Math.max(worst, Math.abs(gap) / all);
    if (sums.some((gap) => !Number.isFinite(gap))) return NaN;
  }
  return worst;
}
