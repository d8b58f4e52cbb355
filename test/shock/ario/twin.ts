/**
 * ARIO once more, in plain loops over a full matrix of orders, in money per day, written from the method's text and
 * sharing no code with the fast one. Slow on purpose.
 */
import type { IoTable } from '../../../src/accounts/index.js';

export interface TwinShock {
  /** Share of capacity left, by day and node. */
  readonly capacity?: (day: number, node: number) => number;
  /** Share of deliveries left, by day, selling node, and buying node or (as `-1 - place`) final users of a place. */
  readonly flow?: (day: number, from: number, to: number) => number;
  /** Final users' orders, in parts of the usual, by day, place number and product. */
  readonly demand?: (day: number, place: number, product: string) => number;
}

export interface TwinSettings {
  readonly days: number;
  readonly step: number;
  readonly stockDays: number;
  readonly restockDays: number;
  readonly psi: number;
  readonly overproduction: number;
  readonly overproductionDays: number;
  readonly nonEssential: readonly string[];
  readonly rationing: 'proportional' | 'production-first' | 'final-first';
  readonly toAble: boolean;
}

/** Output of each node in each step, in parts of the usual. */
export function twin(table: IoTable, shock: TwinShock, set: TwinSettings): number[][] {
  const n = table.nodes.length;
  const places = [...new Set(table.finals.map((f) => f.place))];
  const products = [...new Set(table.nodes.map((node) => node.sector))];
  const daily = (x: number): number => x / 365;
  const z = table.nodes.map((_, i) =>
    table.nodes.map((__, j) => daily(table.z.data[i * n + j] as number)),
  );
  const f = table.nodes.map((_, i) =>
    places.map((place) => {
      let sum = 0;
      for (const [k, use] of table.finals.entries())
        if (use.place === place) sum += table.f.data[i * table.f.cols + k] as number;
      return daily(sum);
    }),
  );
  const drawn = table.nodes.map((_, i) =>
    (f[i] as number[]).reduce((sum, x) => sum + (x < 0 ? -x : 0), 0),
  );
  for (const row of f) for (const [k, x] of row.entries()) if (x < 0) row[k] = 0;
  const x0 = table.nodes.map(
    (_, i) =>
      (z[i] as number[]).reduce((a, b) => a + b, 0) +
      (f[i] as number[]).reduce((a, b) => a + b, 0) -
      (drawn[i] as number),
  );
  const of = (product: string): number[] =>
    table.nodes.flatMap((node, i) => (node.sector === product ? [i] : []));
  // need[product][buyer]: what a buyer uses of a product a day, all origins
  const need = new Map(
    products.map((p) => [
      p,
      table.nodes.map((_, j) => of(p).reduce((sum, i) => sum + (z[i]?.[j] as number), 0)),
    ]),
  );
  const stock = new Map(
    products.map((p) => [p, (need.get(p) as number[]).map((x) => x * set.stockDays)]),
  );
  const alpha = table.nodes.map(() => 1);
  const able = table.nodes.map(() => 1);
  const flow = shock.flow ?? (() => 1);
  const demandOf = shock.demand ?? (() => 1);

  const ordersFor = (day: number, wanted: Map<string, number[]>): number[][] => {
    const orders = table.nodes.map(() => table.nodes.map(() => 0));
    for (const p of products)
      for (let j = 0; j < n; j++) {
        const whole = need.get(p)?.[j] as number;
        if (whole === 0) continue;
        const quantity = wanted.get(p)?.[j] as number;
        const weight = (i: number): number =>
          (z[i]?.[j] as number) * flow(day, i, j) * (set.toAble ? (able[i] as number) : 1);
        const all = of(p).reduce((sum, i) => sum + weight(i), 0);
        for (const i of of(p)) {
          const share = set.toAble ? (all === 0 ? 0 : weight(i) / all) : weight(i) / whole;
          (orders[i] as number[])[j] = quantity * share;
        }
      }
    return orders;
  };
  const finalFor = (day: number): number[][] =>
    table.nodes.map((node, i) =>
      places.map((_, k) => {
        const factor = demandOf(day, k, node.sector);
        const open = (s: number): number => (f[s]?.[k] as number) * flow(day, s, -1 - k);
        if (!set.toAble) return open(i) * factor;
        const group = of(node.sector);
        const whole = group.reduce((sum, s) => sum + (f[s]?.[k] as number), 0);
        const all = group.reduce((sum, s) => sum + open(s) * (able[s] as number), 0);
        return all === 0 ? 0 : (whole * factor * open(i) * (able[i] as number)) / all;
      }),
    );

  let orders = ordersFor(0, need);
  let final = finalFor(0);
  const path: number[][] = [];
  for (let t = 0; t < Math.round(set.days / set.step); t++) {
    const day = t * set.step;
    const made: number[] = [];
    const planned: number[] = [];
    const share: Array<[number, number]> = [];
    const capacities: number[] = [];
    for (let i = 0; i < n; i++) {
      const bySectors = (orders[i] as number[]).reduce((a, b) => a + b, 0);
      const byFinal = (final[i] as number[]).reduce((a, b) => a + b, 0);
      const asked = bySectors + byFinal;
      const beside = drawn[i] as number;
      const usual = x0[i] as number;
      const capacity = usual * (alpha[i] as number) * (shock.capacity?.(day, i) ?? 1);
      capacities.push(usual === 0 ? 0 : capacity / usual);
      const target = Math.min(Math.max(0, asked - beside), capacity);
      let x = target;
      for (const p of products) {
        const use = need.get(p)?.[i] as number;
        if (use === 0 || set.nonEssential.includes(p)) continue;
        const inStock = stock.get(p)?.[i] as number;
        // A = use / x0; the stock limits below psi n A x, and no more is used in a step than there is.
        const a = use / usual;
        x = Math.min(x, inStock / (set.psi * set.stockDays * a), inStock / (a * set.step));
      }
      planned.push(target);
      made.push(x);
      const supply = Math.min(asked, x + beside);
      if (supply >= asked * (1 - 1e-15)) share.push([1, 1]);
      else if (set.rationing === 'proportional') share.push([supply / asked, supply / asked]);
      else if (set.rationing === 'production-first')
        share.push([
          Math.min(1, supply / bySectors),
          byFinal === 0 ? 1 : Math.max(0, supply - bySectors) / byFinal,
        ]);
      else
        share.push([
          bySectors === 0 ? 1 : Math.max(0, supply - byFinal) / bySectors,
          Math.min(1, supply / byFinal),
        ]);
      if (usual > 0) {
        const wanted = asked - beside;
        const short = wanted > capacity ? (wanted - capacity) / wanted : 0;
        const a = alpha[i] as number;
        alpha[i] =
          a +
          (set.step / set.overproductionDays) *
            (short > 0 ? (set.overproduction - a) * short : 1 - a);
      }
    }
    path.push(made.map((x, i) => ((x0[i] as number) === 0 ? 0 : x / (x0[i] as number))));
    const wanted = new Map<string, number[]>();
    for (const p of products) {
      const list = stock.get(p) as number[];
      wanted.set(
        p,
        table.nodes.map((_, j) => {
          const use = need.get(p)?.[j] as number;
          if (use === 0) return 0;
          const a = use / (x0[j] as number);
          const came = of(p).reduce(
            (sum, i) => sum + (orders[i]?.[j] as number) * (share[i] as [number, number])[0],
            0,
          );
          const spent = Math.min(a * (made[j] as number), (list[j] as number) / set.step);
          list[j] = (list[j] as number) + set.step * (came - spent);
          const gap = use * set.stockDays - (list[j] as number);
          return Math.max(0, a * (planned[j] as number) + gap / set.restockDays);
        }),
      );
    }
    if (set.toAble) for (let i = 0; i < n; i++) able[i] = capacities[i] as number;
    orders = ordersFor(day + set.step, wanted);
    final = finalFor(day + set.step);
  }
  return path;
}
