/**
 * Fixed points by Anderson acceleration: the next point mixes the last steps so that what is left of them is
 * smallest. A step that makes things much worse is taken back and the memory emptied.
 *
 * Origin: Anderson (1965); in the form of Walker and Ni (2011), type II.
 */

export interface FixedPoint {
  /**
   * Fills `step` with where the plain iteration would go from `x`, less `x`, and returns how far `x` is from the
   * solution, in the caller's measure; NaN where `x` is out of bounds.
   */
  readonly evaluate: (x: Float64Array, step: Float64Array) => number;
  /** Brings a point back to the scale that is held fixed. */
  readonly normalise: (x: Float64Array) => void;
}

export interface Search {
  /** Largest residual that counts as solved. */
  readonly tolerance: number;
  readonly maxIterations: number;
  /** Steps remembered. */
  readonly memory: number;
  /** Told after each evaluation. */
  readonly progress?: (iteration: number, residual: number) => void;
}

export interface Found {
  readonly x: Float64Array;
  readonly residual: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Longest move of one coordinate in one step. */
const LONGEST = 2;
/** A step from the best point, cut in half so often that nothing more comes of it. */
const FAINTEST = 2 ** -16;
/** A residual this many times the best so far is a step to take back. */
const WORSE = 10;

/**
 * @param start where to begin; left as it is
 * @returns the best point met; `converged` says whether it solves
 * @example
 * // x = cos x
 * accelerate(
 *   {
 *     evaluate: (x, step) => Math.abs((step[0] = Math.cos(x[0]!) - x[0]!)),
 *     normalise: () => {},
 *   },
 *   Float64Array.of(0),
 *   { tolerance: 1e-12, maxIterations: 50, memory: 4 },
 * ).x[0]; // => 0.739085133
 */
export function accelerate(problem: FixedPoint, start: Float64Array, search: Search): Found {
  const n = start.length;
  const x = start.slice();
  problem.normalise(x);
  let step = new Float64Array(n);
  let best = x.slice();
  let bestStep = step.slice();
  let bestResidual = Infinity;
  let damping = 1;
  let before = new Float64Array(n);
  let stepBefore = new Float64Array(n);
  const memory = new Memory(n, search.memory);
  let known = false;
  for (let iteration = 1; iteration <= search.maxIterations; iteration++) {
    const residual = problem.evaluate(x, step);
    search.progress?.(iteration, residual);
    if (residual <= search.tolerance)
      return { x, residual, iterations: iteration, converged: true };
    if (!(residual <= WORSE * bestResidual)) {
      // Also where the residual is not a number.
      if (bestResidual === Infinity)
        return { x, residual, iterations: iteration, converged: false };
      damping /= 2;
      if (damping < FAINTEST)
        return { x: best, residual: bestResidual, iterations: iteration, converged: false };
      memory.clear();
      known = false;
      for (let i = 0; i < n; i++) x[i] = best[i]! + damping * bounded(bestStep[i]!);
      problem.normalise(x);
      continue;
    }
    if (residual < bestResidual) {
      if (residual < bestResidual / 2) damping = Math.min(1, 2 * damping);
      bestResidual = residual;
      best = x.slice();
      bestStep = step.slice();
    }
    if (known) memory.add(x, before, step, stepBefore);
    before = x.slice();
    stepBefore = step;
    step = new Float64Array(n);
    known = true;
    const move = memory.mix(stepBefore);
    for (let i = 0; i < n; i++) x[i]! += bounded(memory.size > 0 ? move[i]! : damping * move[i]!);
    problem.normalise(x);
  }
  return {
    x: best,
    residual: bestResidual,
    iterations: search.maxIterations,
    converged: false,
  };
}

const bounded = (move: number): number => Math.max(-LONGEST, Math.min(LONGEST, move));

/** The last differences of points and of steps, and the mixture of them. */
class Memory {
  private points: Float64Array[] = [];
  private steps: Float64Array[] = [];
  private readonly n: number;
  private readonly most: number;

  constructor(n: number, most: number) {
    this.n = n;
    this.most = most;
  }

  get size(): number {
    return this.points.length;
  }

  clear(): void {
    this.points = [];
    this.steps = [];
  }

  add(x: Float64Array, before: Float64Array, step: Float64Array, stepBefore: Float64Array): void {
    this.points.push(x.map((v, i) => v - before[i]!));
    this.steps.push(step.map((v, i) => v - stepBefore[i]!));
    if (this.points.length > this.most) {
      this.points.shift();
      this.steps.shift();
    }
  }

  /** `f − (ΔX + ΔF) γ` with γ that makes `f − ΔF γ` smallest, by Gram and Schmidt from the newest difference on. */
  mix(step: Float64Array): Float64Array {
    const move = step.slice();
    const left = step.slice();
    const directions: Float64Array[] = [];
    const travels: Float64Array[] = [];
    for (let k = this.points.length - 1; k >= 0; k--) {
      const q = this.steps[k]!.slice();
      const t = this.points[k]!.slice();
      const size = norm(q);
      for (let l = 0; l < directions.length; l++) {
        const along = dot(directions[l]!, q);
        subtract(q, along, directions[l]!);
        subtract(t, along, travels[l]!);
      }
      const rest = norm(q);
      if (!(rest > 1e-8 * size)) continue;
      scale(q, 1 / rest);
      scale(t, 1 / rest);
      directions.push(q);
      travels.push(t);
      const along = dot(q, left);
      subtract(left, along, q);
      for (let i = 0; i < this.n; i++) move[i]! -= along * (q[i]! + t[i]!);
    }
    return move;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
const norm = (a: Float64Array): number => Math.sqrt(dot(a, a));
function subtract(a: Float64Array, times: number, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) a[i]! -= times * b[i]!;
}
function scale(a: Float64Array, times: number): void {
  for (let i = 0; i < a.length; i++) a[i]! *= times;
}
