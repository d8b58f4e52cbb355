/**
 * The same measures a second time by another road: dense matrices, the formulas word by word, no lists, no symmetry. ECI
 * by Jacobi rotations of the symmetric matrix, PCI by power iteration of the product matrix `U^-1 M' D^-1 M`, which
 * is not symmetric and never built in src.
 */
export type Dense = readonly (readonly number[])[];

const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);
export const column = (m: Dense, k: number): number[] => m.map((row) => row[k]!);
export const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

export function standard(x: readonly number[]): number[] {
  const mean = sum(x) / x.length;
  const sd = Math.sqrt(sum(x.map((v) => (v - mean) ** 2)) / x.length);
  return x.map((v) => (v - mean) / sd);
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [standard(x), standard(y)];
  return sum(a.map((v, i) => v * b[i]!)) / x.length;
}

/** RCA >= threshold of a table of exports. */
export function specialised(x: Dense, threshold = 1): number[][] {
  const rows = x.map(sum);
  const cols = range(x[0]!.length).map((k) => sum(column(x, k)));
  const all = sum(rows);
  return x.map((row, r) =>
    row.map((v, k) => ((v * all) / (rows[r]! * cols[k]!) >= threshold ? 1 : 0)),
  );
}

/** Eigenvalues and vectors by cyclic Jacobi rotations, largest first. */
export function jacobi(input: Dense): { value: number; vector: number[] }[] {
  const n = input.length;
  const a = input.map((row) => Float64Array.from(row));
  const v = range(n).map((i) => Float64Array.from(range(n), (j) => Number(i === j)));
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const x = a[p]![q]!;
        off += x * x;
        if (Math.abs(x) < 1e-300) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * x);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [kp, kq] = [a[k]![p]!, a[k]![q]!];
          a[k]![p] = c * kp - s * kq;
          a[k]![q] = s * kp + c * kq;
        }
        for (let k = 0; k < n; k++) {
          const [pk, qk] = [a[p]![k]!, a[q]![k]!];
          a[p]![k] = c * pk - s * qk;
          a[q]![k] = s * pk + c * qk;
        }
        for (let k = 0; k < n; k++) {
          const [kp, kq] = [v[k]![p]!, v[k]![q]!];
          v[k]![p] = c * kp - s * kq;
          v[k]![q] = s * kp + c * kq;
        }
      }
    if (off < 1e-30) break;
  }
  return range(n)
    .map((i) => ({ value: a[i]![i]!, vector: range(n).map((k) => v[k]![i]!) }))
    .sort((x, y) => y.value - x.value);
}

export function denseEci(m: Dense): number[] {
  const d = m.map(sum);
  const u = range(m[0]!.length).map((k) => sum(column(m, k)));
  const s = m.map((row, i) =>
    m.map((other, j) => {
      let at = 0;
      for (let k = 0; k < u.length; k++) at += (row[k]! * other[k]!) / u[k]!;
      return at / Math.sqrt(d[i]! * d[j]!);
    }),
  );
  const k = jacobi(s)[1]!.vector.map((v, c) => v / Math.sqrt(d[c]!));
  return standard(pearson(k, d) < 0 ? k.map((v) => -v) : k);
}

/** @param steps enough for the third eigenvalue to fade beside the second */
export function densePci(m: Dense, steps: number): number[] {
  const d = m.map(sum);
  const u = range(m[0]!.length).map((k) => sum(column(m, k)));
  const ones = sum(u);
  let q = u.map((_, k) => Math.cos(3 * k));
  let ofPlaces: number[] = [];
  for (let n = 0; n < steps; n++) {
    // Out goes the first vector, which is constant; its left partner is u.
    const mean = sum(q.map((v, k) => v * u[k]!)) / ones;
    q = q.map((v) => v - mean);
    ofPlaces = m.map((row, c) => {
      let at = 0;
      for (let k = 0; k < row.length; k++) at += row[k]! * q[k]!;
      return at / d[c]!;
    });
    const next = u.map(() => 0);
    m.forEach((row, c) => {
      for (let k = 0; k < row.length; k++) next[k]! += (row[k]! * ofPlaces[c]!) / u[k]!;
    });
    const most = Math.max(...next.map(Math.abs));
    q = next.map((v) => v / most);
  }
  return standard(pearson(ofPlaces, d) < 0 ? q.map((v) => -v) : q);
}

export function denseFitness(m: Dense, steps: number): { f: number[]; q: number[] } {
  let f = m.map(() => 1);
  let q = m[0]!.map(() => 1);
  for (let n = 0; n < steps; n++) {
    const raw = m.map((row) => sum(row.map((v, k) => v * q[k]!)));
    const hard = q.map((_, k) => 1 / sum(m.map((row, c) => row[k]! / f[c]!)));
    f = raw.map((v) => (v * m.length) / sum(raw));
    q = hard.map((v) => (v * q.length) / sum(hard));
  }
  return { f, q };
}

export function densePhi(m: Dense): number[][] {
  const products = range(m[0]!.length);
  const cols = products.map((k) => column(m, k));
  const u = cols.map(sum);
  return products.map((p) =>
    products.map((q) => {
      let both = 0;
      for (let c = 0; c < m.length; c++) both += cols[p]![c]! * cols[q]![c]!;
      return p === q ? 0 : Math.min(both / u[p]!, both / u[q]!);
    }),
  );
}

export function denseDensity(has: readonly number[], phi: Dense): number[] {
  return phi.map((row) => sum(row.map((v, q) => v * has[q]!)) / sum(row));
}

export const denseCoi = (has: readonly number[], phi: Dense, pci: readonly number[]): number =>
  sum(denseDensity(has, phi).map((d, p) => (Number.isNaN(d) ? 0 : d * (1 - has[p]!) * pci[p]!)));

/** COI with the product less COI without it: what the formula of COG claims to be. */
export function denseCog(
  has: readonly number[],
  phi: Dense,
  pci: readonly number[],
  product: number,
): number {
  const after = has.map((v, q) => (q === product ? 1 : v));
  return denseCoi(after, phi, pci) - denseCoi(has, phi, pci);
}
