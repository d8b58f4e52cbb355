/** Both sides of one cut in plain loops over the table: no inverse, no layout by product, nothing of `src/shock`. */
import type { IoTable } from '../../../src/accounts/index.js';

/** Value added lost as demand by each place, share of its own: output of the changed table by repeated rounds. */
export function plainDemand(t: IoTable, from: string, to: readonly string[]): Map<string, number> {
  const n = t.nodes.length;
  const isCut = (i: number, buyer: string): boolean =>
    t.nodes[i]!.place === from && buyer !== from && to.includes(buyer);
  // Coefficients by column, so that a round adds up a row at a time.
  const a = new Float64Array(n * n);
  const rest = t.output.slice();
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const z = t.z.data[i * n + j]!;
      rest[i]! -= z;
      if (t.output[j]! > 0 && !isCut(i, t.nodes[j]!.place)) a[i * n + j] = z / t.output[j]!;
    }
  t.finals.forEach((use, k) => {
    for (let i = 0; i < n; i++) if (isCut(i, use.place)) rest[i]! -= t.f.data[i * t.f.cols + k]!;
  });
  let x = t.output.slice();
  for (let round = 0; round < 300; round++) {
    let moved = 0;
    // Each sum is used as soon as it is known.
    for (let i = 0; i < n; i++) {
      let sum = rest[i]!;
      for (let j = 0; j < n; j++) sum += a[i * n + j]! * x[j]!;
      moved = Math.max(moved, Math.abs(sum - x[i]!));
      x[i] = sum;
    }
    if (moved < 1e-7) break;
  }
  return shares(t, (i) => (t.output[i]! > 0 ? 1 - x[i]! / t.output[i]! : 0));
}

/** Value added that missing inputs stop, share of the usual: sectors are served before final users, no stocks. */
export function plainInputs(
  t: IoTable,
  from: string,
  to: readonly string[],
  smallest = 0.001,
): Map<string, number> {
  const n = t.nodes.length;
  const sectors = [...new Set(t.nodes.map((node) => node.sector))];
  const product = t.nodes.map((node) => sectors.indexOf(node.sector));
  const m = sectors.length;
  const sells = t.nodes.map((node) => node.place === from);
  const lacks = t.nodes.map(({ place }) => place !== from && to.includes(place));
  const left = (i: number, j: number): number =>
    sells[i]! && lacks[j]! ? 0 : Math.max(0, t.z.data[i * n + j]!);
  const bought = new Float64Array(n * m);
  const orders = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      bought[j * m + product[i]!]! += Math.max(0, t.z.data[i * n + j]!);
      orders[i]! += left(i, j);
    }
  // What a table takes out of stock goes on beside production.
  const drawn = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const byPlace = new Map<string, number>();
    t.finals.forEach((use, k) =>
      byPlace.set(use.place, (byPlace.get(use.place) ?? 0) + t.f.data[i * t.f.cols + k]!),
    );
    let sold = 0;
    for (let j = 0; j < n; j++) sold += Math.max(0, t.z.data[i * n + j]!);
    for (const x of byPlace.values()) {
      sold += x;
      if (x < 0) drawn[i]! -= x;
    }
    if (sold > t.output[i]!) drawn[i]! += sold - t.output[i]!;
  }
  const y = new Float64Array(n).fill(1);
  for (let moved = 1; moved > 1e-12;) {
    moved = 0;
    const fill = y.map((share, i) => {
      const supply = share * t.output[i]! + drawn[i]!;
      return orders[i]! > supply * (1 + 1e-12) ? supply / orders[i]! : 1;
    });
    const got = new Float64Array(n * m);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) got[j * m + product[i]!]! += left(i, j) * fill[i]!;
    for (let j = 0; j < n; j++)
      for (let p = 0; p < m; p++) {
        const all = bought[j * m + p]!;
        if (!(all > smallest * t.output[j]!)) continue;
        const most = got[j * m + p]! / all;
        if (most < y[j]! - 1e-12) {
          moved = Math.max(moved, y[j]! - most);
          y[j] = most;
        }
      }
  }
  return shares(t, (i) => (t.output[i]! > 0 ? 1 - y[i]! : 0));
}

/** Value added lost over all of a place's, each node losing a part of its own. */
function shares(t: IoTable, part: (i: number) => number): Map<string, number> {
  return new Map(
    t.places.map((place, p) => {
      let [lost, all] = [0, 0];
      for (let i = t.starts[p]!; i < t.starts[p + 1]!; i++) {
        lost += part(i) * t.valueAdded[i]!;
        all += t.valueAdded[i]!;
      }
      return [place, lost / all];
    }),
  );
}
