/** A made-up cube: flows as lines `from to product value`. */
import type { Cube, Manifest } from '../../../src/store/index.js';

export function cubeOf(lines: readonly string[], year = 2020): Cube {
  const rows = lines.map((line) => line.split(' ') as [string, string, string, string]);
  const names = (columns: readonly number[]): string[] =>
    [...new Set(rows.flatMap((r) => columns.map((c) => r[c] ?? '')))].sort();
  const [places, products] = [names([0, 1]), names([2])];
  const sorted = rows
    .map(([f, t, p, v]) => [places.indexOf(f), places.indexOf(t), products.indexOf(p), Number(v)])
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
  const column = (c: number): number[] => sorted.map((r) => r[c] ?? 0);
  return {
    year,
    rows: rows.length,
    places,
    products,
    from: Uint8Array.from(column(0)),
    to: Uint8Array.from(column(1)),
    product: Uint8Array.from(column(2)),
    value: Float64Array.from(column(3)),
    side: null,
  };
}

/** A manifest that holds the whole world unless a scope says less. */
export const manifestOf = (scope: Partial<NonNullable<Manifest['scope']>> = {}): Manifest =>
  ({
    id: 'made-up',
    flow: 'goods',
    scope: { from: 'all', to: 'all', products: 'all', ...scope },
  }) as Manifest;
