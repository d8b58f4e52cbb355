/**
 * A second, plain implementation of every decomposition: whole matrices, block by block, straight from the
 * definitions and by other ways than the code takes (extraction inverts the table again for each country).
 */
import { plainLu, plainSolve, zeros, type Matrix } from '../../src/linalg/index.js';
import type { LeontiefSystem } from '../../src/accounts/index.js';

type Rows = number[][];
const of = ({ rows, cols, data }: Matrix): Rows =>
  Array.from({ length: rows }, (_, i) => [...data.subarray(i * cols, i * cols + cols)]);

export function inverseOf(m: Rows): Rows {
  const n = m.length;
  const a = zeros(n, n);
  m.forEach((row, i) => a.data.set(row, i * n));
  const lu = plainLu(a);
  const columns = m.map((_, j) =>
    plainSolve(
      lu,
      Float64Array.from(m, (_row, i) => (i === j ? 1 : 0)),
    ),
  );
  return m.map((_, i) => columns.map((column) => column[i] as number));
}
const identityLess = (a: Rows): Rows => a.map((row, i) => row.map((x, j) => (i === j ? 1 : 0) - x));
const at = (m: Rows, i: number, j: number): number => m[i]?.[j] as number;

export class Twin {
  readonly n: number;
  readonly places: readonly number[];
  readonly place: number[] = [];
  readonly a: Rows;
  readonly b: Rows;
  /** Inverse of `I - A` with only the blocks of places with themselves. */
  readonly l: Rows;
  readonly v: readonly number[];
  readonly x: readonly number[];
  /** Final use and exports, node by place. */
  readonly y: Rows;
  readonly e: Rows;

  constructor({ table, a, v }: LeontiefSystem) {
    const { starts, places, nodes, finals, f, z, output } = table;
    this.n = nodes.length;
    this.places = places.map((_, p) => p);
    for (const p of this.places)
      for (let i = starts[p] as number; i < (starts[p + 1] as number); i++) this.place[i] = p;
    this.a = of(a);
    this.b = inverseOf(identityLess(this.a));
    this.l = inverseOf(
      identityLess(
        this.a.map((row, i) => row.map((x, j) => (this.place[i] === this.place[j] ? x : 0))),
      ),
    );
    this.v = [...v].map((x, i) => ((output[i] as number) > 0 ? x : 1));
    this.x = [...output];
    this.y = nodes.map(() => places.map(() => 0));
    this.e = nodes.map(() => places.map(() => 0));
    for (let i = 0; i < this.n; i++) {
      const y = this.y[i] as number[];
      const e = this.e[i] as number[];
      let sold = 0;
      finals.forEach(({ place }, k) => {
        const sale = f.data[i * finals.length + k] as number;
        y[places.indexOf(place)]! += sale;
        e[places.indexOf(place)]! += sale;
        sold += sale;
      });
      for (let j = 0; j < this.n; j++) {
        const sale = z.data[i * this.n + j] as number;
        e[this.place[j] as number]! += sale;
        sold += sale;
        if (!((output[j] as number) > 0)) y[this.place[j] as number]! += sale;
      }
      const home = this.place[i] as number;
      y[home]! += (output[i] as number) - sold;
      e[home] = 0;
    }
  }

  /** `sum over i in s of V_i m_ij`. */
  #valued(m: Rows, s: number, j: number): number {
    let sum = 0;
    for (let i = 0; i < this.n; i++)
      if (this.place[i] === s) sum += (this.v[i] as number) * at(m, i, j);
    return sum;
  }
  #sum(of: (node: number) => number, where: (place: number) => boolean): number {
    let sum = 0;
    for (let i = 0; i < this.n; i++) if (where(this.place[i] as number)) sum += of(i);
    return sum;
  }
  #gross = (i: number): number => (this.e[i] as number[]).reduce((a, b) => a + b, 0);
  /** `A_i,r m` for the nodes of r. */
  #through(i: number, r: number, of: (node: number) => number): number {
    return this.#sum(
      (k) => at(this.a, i, k) * of(k),
      (p) => p === r,
    );
  }
  #own = (i: number, s: number): number => this.#valued(this.b, s, i);

  /** The nine terms of s, as Koopman, Wang and Wei write them. */
  kww(s: number): number[] {
    const others = this.places.filter((r) => r !== s);
    const mine = (node: number): number => this.#own(node, s);
    const theirs = (node: number): number => others.reduce((sum, t) => sum + this.#own(node, t), 0);
    const abroad = (i: number): number => others.reduce((sum, r) => sum + at(this.y, i, r), 0);
    const localOf = (i: number, r: number, of: (k: number) => number): number =>
      this.#sum(
        (k) => at(this.l, i, k) * of(k),
        (p) => p === r,
      );
    const is = (p: number): boolean => p === s;
    const not = (p: number): boolean => p !== s;
    const place = (i: number): number => this.place[i] as number;
    return [
      this.#sum((i) => mine(i) * abroad(i), is),
      this.#sum((i) => mine(i) * at(this.y, i, place(i)), not),
      this.#sum(
        (i) =>
          mine(i) *
          this.places
            .filter((t) => t !== s && t !== place(i))
            .reduce((sum, t) => sum + at(this.y, i, t), 0),
        not,
      ),
      this.#sum((i) => mine(i) * at(this.y, i, s), not),
      this.#sum(
        (i) => mine(i) * this.#through(i, s, (k) => localOf(k, s, (m) => at(this.y, m, s))),
        not,
      ),
      this.#sum((i) => mine(i) * this.#through(i, s, (k) => localOf(k, s, this.#gross)), not),
      this.#sum((i) => theirs(i) * abroad(i), is),
      this.#sum(
        (i) =>
          theirs(i) *
          others.reduce(
            (sum, r) => sum + this.#through(i, r, (k) => localOf(k, r, (m) => at(this.y, m, r))),
            0,
          ),
        is,
      ),
      this.#sum(
        (i) =>
          theirs(i) *
          others.reduce(
            (sum, r) => sum + this.#through(i, r, (k) => localOf(k, r, this.#gross)),
            0,
          ),
        is,
      ),
    ];
  }

  /** The sixteen terms of node i to place r, in the order of the published tables. */
  wwz(i: number, r: number): number[] {
    const s = this.place[i] as number;
    const out = this.places.filter((t) => t !== s && t !== r);
    const own = this.#own(i, s);
    const never = this.#valued(this.l, s, i);
    const mva = this.#own(i, r);
    const ova = out.reduce((sum, t) => sum + this.#own(i, t), 0);
    const y = at(this.y, i, r);
    /** `A_sr B_rt Y_tu` of node i. */
    const way = (t: number, u: number): number =>
      this.#through(i, r, (k) =>
        this.#sum(
          (m) => at(this.b, k, m) * at(this.y, m, u),
          (p) => p === t,
        ),
      );
    const add = (list: readonly number[], of: (t: number) => number): number =>
      list.reduce((sum, t) => sum + of(t), 0);
    const local = (of: (m: number) => number): number =>
      this.#through(i, r, (k) =>
        this.#sum(
          (m) => at(this.l, k, m) * of(m),
          (p) => p === r,
        ),
      );
    const [used, sent] = [local((m) => at(this.y, m, r)), local(this.#gross)];
    return [
      own * y,
      never * way(r, r),
      never * add(out, (t) => way(t, t)),
      never * add(out, (t) => way(r, t)),
      never *
        add(out, (t) =>
          add(
            this.places.filter((u) => u !== s && u !== t),
            (u) => way(t, u),
          ),
        ),
      never * way(s, s),
      never * way(r, s),
      never * add(out, (t) => way(t, s)),
      ova * y,
      mva * y,
      ova * used,
      mva * used,
      never *
        add(
          this.places.filter((t) => t !== s),
          (t) => way(s, t),
        ),
      (own - never) * this.#through(i, r, (k) => this.x[k] as number),
      ova * sent,
      mva * sent,
    ];
  }

  /** The inverse of the table in which s sells no inputs abroad. */
  extracted(s: number): Rows {
    return inverseOf(
      identityLess(
        this.a.map((row, i) =>
          row.map((x, j) => (this.place[i] === s && this.place[j] !== s ? 0 : x)),
        ),
      ),
    );
  }

  /** Borin and Mancini by extraction: [DVA, FVA, REF] of node i to place r, by source and by sink. */
  borinMancini(i: number, r: number, without: Rows): { source: number[]; sink: number[] } {
    const s = this.place[i] as number;
    const e = at(this.e, i, r);
    const foreign = (m: Rows): number =>
      this.places.reduce((sum, t) => sum + (t === s ? 0 : this.#valued(m, t, i)), 0);
    const never = this.#valued(without, s, i);
    const home = this.#through(i, r, (k) =>
      this.#sum(
        (m) => at(this.b, k, m) * at(this.y, m, s),
        () => true,
      ),
    );
    const source = [never * e, foreign(without) * e, never * home];
    // What r makes of it that does not pass through the exports of s again.
    const final = (m: number, u: number): number =>
      this.place[m] === s && u !== s ? 0 : at(this.y, m, u);
    const last = (uses: readonly number[]): number =>
      this.#through(i, r, (k) =>
        this.#sum(
          (m) => at(without, k, m) * uses.reduce((sum, u) => sum + final(m, u), 0),
          () => true,
        ),
      );
    const [own, theirs] = [this.#own(i, s), foreign(this.b)];
    const once = at(this.y, i, r) + last(this.places);
    return { source, sink: [own * once, theirs * once, own * last([s])] };
  }

  /** Through the chain: what node c takes of place j, and what node i sells to it, by the Ghosh inverse. */
  look(j: number, c: number): { bought: number; sold: number } {
    const ghosh = inverseOf(
      identityLess(
        this.a.map((row, i) =>
          row.map((x, k) =>
            (this.x[i] as number) > 0 ? (x * (this.x[k] as number)) / (this.x[i] as number) : 0,
          ),
        ),
      ),
    );
    return {
      bought: this.#sum(
        (i) => at(this.b, i, c) - (i === c ? 1 : 0),
        (p) => p === j,
      ),
      sold: this.#sum(
        (k) => at(ghosh, c, k) - (c === k ? 1 : 0),
        (p) => p === j,
      ),
    };
  }

  /** Value added of s in the exports of all others, and what the final use of j absorbs of it. */
  forward(s: number): number {
    return this.#sum(
      (j) => this.#own(j, s) * this.#gross(j),
      (p) => p !== s,
    );
  }
  absorbed(s: number, j: number): number {
    return this.#sum(
      (m) => this.#own(m, s) * at(this.y, m, j),
      () => true,
    );
  }
  origin(t: number, s: number): number {
    return this.#sum(
      (i) => this.#own(i, t) * this.#gross(i),
      (p) => p === s,
    );
  }
}
