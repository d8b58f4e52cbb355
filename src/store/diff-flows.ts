/** Two releases of one table of flows, walked side by side: both cubes stand in the same order. */
import { isMissing } from './cube/missing.js';
import { SIDES } from './cube/layout.js';
import type { Cube } from './cube/open.js';
import { Largest, type Change, type Diff, type PlaceChange } from './diff.js';

type Counts = Record<'same' | 'added' | 'removed' | 'revised', number>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type PlaceTally = Mutable<Omit<PlaceChange, 'exports' | 'imports'>> & {
  exports: [number, number];
  imports: [number, number];
};

/** Gathers the differences of year after year. */
export class FlowDiff {
  readonly rows: Counts = { same: 0, added: 0, removed: 0, revised: 0 };
  readonly #places = new Map<string, PlaceTally>();
  readonly #largest = new Largest();

  /** Adds one year that both hold. */
  year(before: Measured, after: Measured): void {
    const [a, b] = sameNames(before, after);
    for (let i = 0, j = 0; i < before.rows || j < after.rows;) {
      const order = compare(a, i, b, j);
      const row = order <= 0 ? a : b;
      const at = order <= 0 ? i : j;
      const old = order <= 0 ? amountsOf(before, i) : null;
      const now = order >= 0 ? amountsOf(after, j) : null;
      this.#row(row, at, old, now);
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
  }

  get places(): Diff['places'] {
    const change = (p: PlaceTally): number =>
      Math.abs(p.exports[1] - p.exports[0]) + Math.abs(p.imports[1] - p.imports[0]);
    return [...this.#places.values()]
      .filter((p) => p.added + p.removed + p.revised > 0)
      .toSorted((x, y) => change(y) - change(x) || (x.place < y.place ? -1 : 1));
  }

  get largest(): readonly Change[] {
    return this.#largest.list;
  }

  #row(rows: Named, at: number, before: Amounts | null, after: Amounts | null): void {
    const kind = kindOf(before, after);
    const [old, now] = [before?.value ?? null, after?.value ?? null];
    this.rows[kind]++;
    const side = rows.cube.side?.[at] ?? 0;
    const from = rows.cube.places[rows.cube.from[at] as number] ?? '';
    const to = rows.cube.places[rows.cube.to[at] as number] ?? '';
    // Of a table with both reports, a place's exports and imports are those it reports itself.
    for (const [place, flow, reporter] of [
      [from, 'exports', 'exporter'],
      [to, 'imports', 'importer'],
    ] as const) {
      const tally = this.#place(place);
      if (side === 0 || SIDES[side] === reporter) {
        tally[flow][0] += old ?? 0;
        tally[flow][1] += now ?? 0;
        if (kind !== 'same') tally[kind]++;
      }
    }
    if (kind === 'same') return;
    this.#largest.add(
      () => ({
        key: {
          from,
          to,
          product: rows.cube.products[rows.cube.product[at] as number] ?? '',
          year: rows.cube.year,
          ...(side === 0 ? {} : { side: SIDES[side] ?? '' }),
        },
        kind,
        before: old,
        after: now,
        ...(before?.quantity === after?.quantity
          ? {}
          : { quantity: [before?.quantity ?? null, after?.quantity ?? null] as const }),
      }),
      Math.abs((now ?? 0) - (old ?? 0)),
    );
  }

  #place(place: string): PlaceTally {
    let tally = this.#places.get(place);
    if (tally === undefined) {
      tally = { place, added: 0, removed: 0, revised: 0, exports: [0, 0], imports: [0, 0] };
      this.#places.set(place, tally);
    }
    return tally;
  }
}

/** A cube with its quantities. */
export interface Measured extends Cube {
  readonly quantity: Float64Array;
}

interface Amounts {
  readonly value: number | null;
  readonly quantity: number | null;
}

const amountsOf = (cube: Measured, row: number): Amounts => ({
  value: known(cube.value[row]),
  quantity: known(cube.quantity[row]),
});

function kindOf(before: Amounts | null, after: Amounts | null): keyof Counts {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return before.value === after.value && before.quantity === after.quantity ? 'same' : 'revised';
}

const known = (amount: number | undefined): number | null =>
  amount === undefined || isMissing(amount) ? null : amount;

/** A cube with the ranks of its names among the names of both. */
interface Named {
  readonly cube: Cube;
  readonly place: Uint32Array;
  readonly product: Uint32Array;
}

function sameNames(a: Cube, b: Cube): readonly [Named, Named] {
  const rank = (x: readonly string[], y: readonly string[]): [Uint32Array, Uint32Array] => {
    const at = new Map([...new Set([...x, ...y])].sort().map((name, i) => [name, i]));
    const of = (names: readonly string[]): Uint32Array =>
      Uint32Array.from(names, (name) => at.get(name) ?? 0);
    return [of(x), of(y)];
  };
  const [placesA, placesB] = rank(a.places, b.places);
  const [productsA, productsB] = rank(a.products, b.products);
  return [
    { cube: a, place: placesA, product: productsA },
    { cube: b, place: placesB, product: productsB },
  ];
}

/** Below 0 where the row of `a` comes first, above where that of `b` does, 0 where they share a key. */
function compare(a: Named, i: number, b: Named, j: number): number {
  if (i >= a.cube.rows) return 1;
  if (j >= b.cube.rows) return -1;
  return (
    (a.place[a.cube.from[i] as number] as number) - (b.place[b.cube.from[j] as number] as number) ||
    (a.place[a.cube.to[i] as number] as number) - (b.place[b.cube.to[j] as number] as number) ||
    (a.cube.side?.[i] ?? 0) - (b.cube.side?.[j] ?? 0) ||
    (a.product[a.cube.product[i] as number] as number) -
      (b.product[b.cube.product[j] as number] as number)
  );
}
