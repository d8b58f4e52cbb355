/** A second implementation: Newton's method on the whole design, every effect a column of dummies. */

/** x with `A x = b` by elimination with pivoting. */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const m = a.map((row, i) => [...row, b[i]!]);
  const n = m.length;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(m[i]![k]!) > Math.abs(m[best]![k]!)) best = i;
    [m[k], m[best]] = [m[best]!, m[k]!];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const f = m[i]![k]! / m[k]![k]!;
      for (let j = k; j <= n; j++) m[i]![j]! -= f * m[k]![j]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}

/** Columns that are no combination of those before them, by Gram and Schmidt. */
export function independent(columns: readonly (readonly number[])[]): number[][] {
  const basis: number[][] = [];
  const kept: number[][] = [];
  for (const column of columns) {
    let rest = [...column];
    for (let pass = 0; pass < 2; pass++)
      for (const q of basis) {
        const along = rest.reduce((s, v, i) => s + v * q[i]!, 0);
        rest = rest.map((v, i) => v - along * q[i]!);
      }
    const [size, before] = [Math.hypot(...rest), Math.hypot(...column)];
    if (!(size > 1e-8 * before)) continue;
    basis.push(rest.map((v) => v / size));
    kept.push([...column]);
  }
  return kept;
}

const dummies = (groups: ArrayLike<number>): number[][] =>
  [...new Set(Array.from(groups))].map((g) => Array.from(groups, (x) => (x === g ? 1 : 0)));

export interface Dense {
  readonly beta: number[];
  /** Sandwich of scores summed within the given groups, no factor: the regressors' block. */
  readonly variance: (groups: ArrayLike<number>) => number[][];
  readonly mu: number[];
}

/** Poisson pseudo-likelihood by Newton's method; regressors first, then every effect as dummies. */
export function densePoisson(
  y: readonly number[],
  regressors: readonly (readonly number[])[],
  effects: readonly ArrayLike<number>[],
): Dense {
  const x = independent([...regressors, ...effects.flatMap(dummies)]);
  const k = regressors.length;
  const p = x.length;
  let eta = y.map((v) => Math.log((v + y.reduce((s, w) => s + w, 0) / y.length) / 2));
  let mu = eta.map(Math.exp);
  let b: number[] = [];
  const hessian = (): number[][] =>
    x.map((a) => x.map((c) => a.reduce((s, v, i) => s + mu[i]! * v * c[i]!, 0)));
  for (let step = 0; step < 60; step++) {
    const z = eta.map((e, i) => e + (y[i]! - mu[i]!) / mu[i]!);
    b = solve(
      hessian(),
      x.map((a) => a.reduce((s, v, i) => s + mu[i]! * v * z[i]!, 0)),
    );
    eta = y.map((_, i) => x.reduce((s, a, j) => s + b[j]! * a[i]!, 0));
    mu = eta.map(Math.exp);
  }
  const h = hessian();
  const inverse = x.map((_, j) =>
    solve(
      h,
      Array.from({ length: p }, (__, i) => (i === j ? 1 : 0)),
    ),
  );
  const variance = (groups: ArrayLike<number>): number[][] => {
    const sums = new Map<number, number[]>();
    for (let i = 0; i < y.length; i++) {
      const s = sums.get(groups[i]!) ?? Array.from({ length: p }, () => 0);
      for (let j = 0; j < p; j++) s[j]! += x[j]![i]! * (y[i]! - mu[i]!);
      sums.set(groups[i]!, s);
    }
    const meat = x.map((_, a) =>
      x.map((__, c) => [...sums.values()].reduce((t, s) => t + s[a]! * s[c]!, 0)),
    );
    const mul = (l: number[][], r: number[][]): number[][] =>
      l.map((row) => r[0]!.map((_, c) => row.reduce((t, v, i) => t + v * r[i]![c]!, 0)));
    return mul(mul(inverse, meat), inverse)
      .slice(0, k)
      .map((row) => row.slice(0, k));
  };
  return { beta: b.slice(0, k), variance, mu };
}
