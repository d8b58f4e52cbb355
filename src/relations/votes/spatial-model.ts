/**
 * A dynamic ordinal spatial model of votes in one dimension: where states stand, found from how they vote.
 *
 * Model. A state at θ votes in a ballot with slope β and thresholds τ1 < τ2: P(no) = F(τ1 - βθ),
 * P(no or abstain) = F(τ2 - βθ), F logistic. A ballot in which one of the three was not cast has one threshold.
 * Prior. A state's points through the sessions it votes in are a stationary first-order autoregression,
 * θ_t ~ N(ρ^d θ_(t-d), 1 - ρ^2d) with N(0, 1) at every time, d the sessions between; β ~ N(0, sβ²), τ ~ N(0, sτ²).
 * What links sessions is this prior, and ballots that stand in several sessions with the same β and τ.
 *
 * Estimate. The mode, by turns: one Newton step for every ballot (3 × 3), one for every state's whole path
 * (tridiagonal), until no point moves by more than the tolerance. No randomness, one order of sums: the same bytes
 * every time. The standard error is the curvature of a state's path given the ballots, widened by what each
 * ballot's own uncertainty adds to the point (first order, through the session's votes).
 *
 * Source: the model is that of Bailey, Strezhnev and Voeten (2017) with a logistic in place of a normal curve,
 * an autoregression in place of a random walk, and the mode in place of a chain; our own derivation.
 */

/** One roll call, or the same resolution voted in several sessions. */
export interface Ballot {
  /** Period × states + state, of each vote. */
  readonly cells: Int32Array;
  /** 1 no, 2 abstain, 3 yes. */
  readonly votes: Uint8Array;
}

export interface SpatialData {
  readonly states: number;
  /** Numbers of the sessions, ascending; gaps count. */
  readonly periods: readonly number[];
  /** At least two different votes in each. */
  readonly ballots: readonly Ballot[];
}

export interface SpatialOptions {
  /** ρ: how much of a point is kept from one session to the next. */
  readonly persistence: number;
  /** sβ and sτ. */
  readonly slopeSd: number;
  readonly thresholdSd: number;
  readonly tolerance: number;
  readonly iterations: number;
}

export const SPATIAL_DEFAULTS: SpatialOptions = {
  persistence: 0.8,
  slopeSd: 1,
  thresholdSd: 10,
  tolerance: 0.05,
  iterations: 60,
};

export interface SpatialFit {
  /** By cell; NaN where a state casts no vote. */
  readonly theta: Float64Array;
  readonly sd: Float64Array;
  /** Slope and thresholds by ballot; a ballot of two kinds of votes has its threshold twice. */
  readonly slope: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly iterations: number;
  /** The largest move of a point in the last round. */
  readonly moved: number;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The work of one estimate. */
export class SpatialModel {
  readonly #data: SpatialData;
  readonly #options: SpatialOptions;
  readonly theta: Float64Array;
  readonly sd: Float64Array;
  readonly slope: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The vote above the threshold in a ballot of two kinds; 0 where all three were cast. */
  readonly #upper: Uint8Array;
  readonly #seen: Uint8Array;
  readonly #gradient: Float64Array;
  readonly #information: Float64Array;
  /** Of the last ballot step: the lower triangle of its Hessian, column by column. */
  readonly #h = new Float64Array(6);
  moved = Infinity;
  iterations = 0;

  /** @param start points by cell, from which the steps begin */
  constructor(data: SpatialData, start: Float64Array, options: SpatialOptions) {
    this.#data = data;
    this.#options = options;
    const { ballots } = data;
    this.theta = start.slice();
    this.sd = new Float64Array(start.length).fill(NaN);
    this.#seen = new Uint8Array(start.length);
    this.#gradient = new Float64Array(start.length);
    this.#information = new Float64Array(start.length);
    [this.slope, this.low, this.high] = [0, 0, 0].map(() => new Float64Array(ballots.length)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    this.#upper = new Uint8Array(ballots.length);
    for (const [v, { cells, votes }] of ballots.entries()) {
      const counts = [0, 0, 0, 0];
      for (const [j, y] of votes.entries()) {
        counts[y] = (counts[y] ?? 0) + 1;
        this.#seen[cells[j] ?? 0] = 1;
      }
      const [, no = 0, abstain = 0, yes = 0] = counts;
      const logit = (below: number): number =>
        Math.log((below + 0.5) / (votes.length - below + 0.5));
      if (no > 0 && abstain > 0 && yes > 0) {
        this.low[v] = logit(no);
        this.high[v] = Math.max(logit(no + abstain), logit(no) + 0.1);
      } else {
        this.#upper[v] = yes > 0 ? 3 : 2;
        this.low[v] = this.high[v] = logit(yes > 0 ? no + abstain : no);
      }
    }
    for (let r = 0; r < 2; r++) for (let v = 0; v < ballots.length; v++) this.#ballotStep(v);
  }

  get done(): boolean {
    return this.moved <= this.#options.tolerance || this.iterations >= this.#options.iterations;
  }

  /** One round: every ballot, then every state's path. */
  step(): void {
    this.#gradient.fill(0);
    this.#information.fill(0);
    for (let v = 0; v < this.#data.ballots.length; v++) {
      this.#ballotStep(v);
      this.#gather(v);
    }
    this.moved = this.#paths(true);
    this.iterations++;
  }

  /** The estimate as it stands, with standard errors. */
  finish(): SpatialFit {
    const { theta, sd, slope, low, high, iterations, moved } = this;
    this.#gradient.fill(0);
    this.#information.fill(0);
    for (let v = 0; v < this.#data.ballots.length; v++) this.#gather(v);
    this.#paths(false);
    const added = new Float64Array(theta.length);
    for (let v = 0; v < this.#data.ballots.length; v++) this.#widen(v, added);
    for (const [k, seen] of this.#seen.entries()) {
      const variance = (sd[k] ?? 0) ** 2;
      sd[k] = seen === 0 ? NaN : Math.sqrt(variance + variance * variance * (added[k] ?? 0));
      if (seen === 0) theta[k] = NaN;
    }
    return { theta, sd, slope, low, high, iterations, moved };
  }

  /** One Newton step for slope and thresholds; the step's length is held to 1, and τ1 below τ2. */
  #ballotStep(v: number): void {
    const ballot = this.#data.ballots[v];
    if (ballot === undefined) return;
    const { cells, votes } = ballot;
    const { slopeSd, thresholdSd } = this.#options;
    const theta = this.theta;
    const [b, t1, t2] = [this.slope[v] ?? 0, this.low[v] ?? 0, this.high[v] ?? 0];
    const upper = this.#upper[v] ?? 0;
    const [pb, pt] = [1 / slopeSd ** 2, 1 / thresholdSd ** 2];
    let [g0, g1, g2] = [-b * pb, -t1 * pt, -t2 * pt];
    let [h00, h01, h02, h11, h12, h22] = [pb, 0, 0, pt, 0, pt];
    if (upper > 0) {
      [g2, h22] = [0, 1];
      for (let j = 0; j < votes.length; j++) {
        const th = theta[cells[j] as number] as number;
        const p = logistic(t1 - b * th);
        const i = p * (1 - p);
        const e = votes[j] === upper ? p : p - 1;
        g0 += e * th;
        g1 -= e;
        h00 += i * th * th;
        h01 -= i * th;
        h11 += i;
      }
    } else {
      const whole = 1 / (1 - Math.exp(t1 - t2));
      const curve = whole * (whole - 1);
      for (let j = 0; j < votes.length; j++) {
        const th = theta[cells[j] as number] as number;
        const y = votes[j] as number;
        if (y < 3) {
          const p = logistic(t1 - b * th);
          const i = p * (1 - p);
          h00 += i * th * th;
          h01 -= i * th;
          h11 += i;
          g0 += (p - 1) * th;
          g1 += 1 - p;
        }
        if (y > 1) {
          const q = logistic(t2 - b * th);
          const i = q * (1 - q);
          h00 += i * th * th;
          h02 -= i * th;
          h22 += i;
          g0 += q * th;
          g2 -= q;
        }
        if (y === 2) {
          g1 -= whole;
          g2 += whole;
          h11 += curve;
          h22 += curve;
          h12 -= curve;
        }
      }
    }
    this.#h.set([h00, h01, h02, h11, h12, h22]);
    const [d0, d1, d2] = solve3(this.#h, g0, g1, g2);
    let step = 1 / Math.max(1, Math.abs(d0), Math.abs(d1), Math.abs(d2));
    if (upper === 0) while (t2 - t1 + step * (d2 - d1) < 0.2 * (t2 - t1)) step /= 2;
    this.slope[v] = b + step * d0;
    this.low[v] = t1 + step * d1;
    this.high[v] = upper > 0 ? t1 + step * d1 : t2 + step * d2;
  }

  /** What a ballot says of the points of those who voted in it. */
  #gather(v: number): void {
    const ballot = this.#data.ballots[v];
    if (ballot === undefined) return;
    const { cells, votes } = ballot;
    const [theta, gradient, information] = [this.theta, this.#gradient, this.#information];
    const [b, t1, t2] = [this.slope[v] ?? 0, this.low[v] ?? 0, this.high[v] ?? 0];
    const upper = this.#upper[v] ?? 0;
    for (let j = 0; j < votes.length; j++) {
      const k = cells[j] as number;
      const y = votes[j] as number;
      const x = b * (theta[k] as number);
      let [e, i] = [0, 0];
      if (upper > 0) {
        const p = logistic(t1 - x);
        e = y === upper ? p : p - 1;
        i = p * (1 - p);
      } else {
        if (y < 3) {
          const p = logistic(t1 - x);
          e = p - 1;
          i = p * (1 - p);
        }
        if (y > 1) {
          const q = logistic(t2 - x);
          e += q;
          i += q * (1 - q);
        }
      }
      gradient[k] = (gradient[k] as number) + e * b;
      information[k] = (information[k] as number) + i * b * b;
    }
  }

  /** A Newton step for each state's path, or its standard errors alone; the largest move. */
  #paths(move: boolean): number {
    const { states, periods } = this.#data;
    const { persistence } = this.#options;
    const [diagonal, beside, right, front, back] = [0, 0, 0, 0, 0].map(
      () => new Float64Array(periods.length),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    const at = new Int32Array(periods.length);
    let most = 0;
    for (let i = 0; i < states; i++) {
      let n = 0;
      for (let t = 0; t < periods.length; t++) if (this.#seen[t * states + i] === 1) at[n++] = t;
      for (let a = 0; a < n; a++) {
        const k = (at[a] as number) * states + i;
        diagonal[a] = this.#information[k] as number;
        right[a] = this.#gradient[k] as number;
        beside[a] = 0;
        if (a === 0) {
          diagonal[0] = (diagonal[0] as number) + 1;
          right[0] = (right[0] as number) - (this.theta[k] as number);
          continue;
        }
        const before = (at[a - 1] as number) * states + i;
        const gap = (periods[at[a] as number] ?? 0) - (periods[at[a - 1] as number] ?? 0);
        const r = persistence ** gap;
        const w = 1 / (1 - r * r);
        const off = (this.theta[k] as number) - r * (this.theta[before] as number);
        diagonal[a] = (diagonal[a] as number) + w;
        right[a] = (right[a] as number) - w * off;
        diagonal[a - 1] = (diagonal[a - 1] as number) + w * r * r;
        right[a - 1] = (right[a - 1] as number) + w * r * off;
        beside[a] = -w * r;
      }
      for (let a = 0; a < n; a++) {
        const w = a === 0 ? 0 : (beside[a] as number) / (front[a - 1] as number);
        front[a] = (diagonal[a] as number) - w * (beside[a] as number);
        if (a > 0) right[a] = (right[a] as number) - w * (right[a - 1] as number);
      }
      for (let a = n - 1; a >= 0; a--) {
        const next = a === n - 1 ? 0 : (beside[a + 1] as number);
        back[a] =
          (diagonal[a] as number) - (next === 0 ? 0 : (next * next) / (back[a + 1] as number));
        right[a] =
          ((right[a] as number) - (next === 0 ? 0 : next * (right[a + 1] as number))) /
          (front[a] as number);
      }
      for (let a = 0; a < n; a++) {
        const k = (at[a] as number) * states + i;
        if (move) {
          const by = Math.max(-1, Math.min(1, right[a] as number));
          this.theta[k] = (this.theta[k] as number) + by;
          most = Math.max(most, Math.abs(by));
        } else {
          const precision = (front[a] as number) + (back[a] as number) - (diagonal[a] as number);
          this.sd[k] = 1 / Math.sqrt(precision);
        }
      }
    }
    return most;
  }

  /** c'Cc of a ballot for each vote: c how its parameters turn the point's gradient, C their covariance. */
  #widen(v: number, added: Float64Array): void {
    const ballot = this.#data.ballots[v];
    if (ballot === undefined) return;
    const [b, t1, t2] = [this.slope[v] ?? 0, this.low[v] ?? 0, this.high[v] ?? 0];
    this.#ballotStep(v);
    [this.slope[v], this.low[v], this.high[v]] = [b, t1, t2];
    const upper = this.#upper[v] ?? 0;
    for (const [j, y] of ballot.votes.entries()) {
      const k = ballot.cells[j] ?? 0;
      const th = this.theta[k] ?? 0;
      const p = logistic(t1 - b * th);
      const q = logistic(t2 - b * th);
      const ip = upper > 0 || y < 3 ? p * (1 - p) : 0;
      const iq = upper === 0 && y > 1 ? q * (1 - q) : 0;
      const e = upper > 0 ? (y === upper ? p : p - 1) : (y < 3 ? p - 1 : 0) + (y > 1 ? q : 0);
      const c = [e - (ip + iq) * th * b, b * ip, b * iq] as const;
      const [s0, s1, s2] = solve3(this.#h, ...c);
      added[k] = (added[k] ?? 0) + c[0] * s0 + c[1] * s1 + c[2] * s2;
    }
  }
}

/** Solves a symmetric positive definite system of three, given as its upper triangle row by row. */
function solve3(h: Float64Array, g0: number, g1: number, g2: number): [number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 1] = h;
  const l11 = Math.sqrt(a);
  const [l21, l31] = [b / l11, c / l11];
  const l22 = Math.sqrt(d - l21 * l21);
  const l32 = (e - l31 * l21) / l22;
  const l33 = Math.sqrt(f - l31 * l31 - l32 * l32);
  const y1 = g0 / l11;
  const y2 = (g1 - l21 * y1) / l22;
  const y3 = (g2 - l31 * y1 - l32 * y2) / l33;
  const x3 = y3 / l33;
  const x2 = (y2 - l32 * x3) / l22;
  return [(y1 - l21 * x2 - l31 * x3) / l11, x2, x3];
}
