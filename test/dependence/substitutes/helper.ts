/** Small worlds for tests: flows by place and product. */
import * as fc from 'fast-check';
import { type ProductNetworks, productNetworks } from '../../../src/dependence/index.js';
import type { Cube } from '../../../src/store/index.js';

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly product: string;
  readonly value: number;
}

/** A cube of these flows, sorted as cubes are; one value a flow. */
export function cubeOf(flows: readonly Flow[]): Cube {
  const places = [...new Set(flows.flatMap((f) => [f.from, f.to]))].sort();
  const products = [...new Set(flows.map((f) => f.product))].sort();
  const key = (f: Flow): number[] => [
    places.indexOf(f.from),
    places.indexOf(f.to),
    products.indexOf(f.product),
  ];
  const rows = flows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    const at = x.findIndex((v, i) => v !== y[i]);
    return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
  });
  return {
    year: 2018,
    rows: rows.length,
    places,
    products,
    from: Uint16Array.from(rows, (f) => places.indexOf(f.from)),
    to: Uint16Array.from(rows, (f) => places.indexOf(f.to)),
    product: Uint16Array.from(rows, (f) => products.indexOf(f.product)),
    value: Float64Array.from(rows, (f) => f.value),
    side: null,
  };
}

export const worldOfFlows = (flows: readonly Flow[]): ProductNetworks =>
  productNetworks(cubeOf(flows));

/** `A>B 60` as flows of one product. */
export const flowsOfText = (text: string, product = 'p'): Flow[] =>
  text.split(', ').map((part) => {
    const [, from = '', to = '', value] = /^(\w)>(\w) (\d+)$/.exec(part) ?? [];
    return { from, to, product, value: Number(value) };
  });

const place = fc.constantFrom('A', 'B', 'C', 'D', 'E');

/** Any small world, with amounts of nothing and flows of a place with itself among them. */
export const anyFlows: fc.Arbitrary<Flow[]> = fc.uniqueArray(
  fc.record({
    from: place,
    to: place,
    product: fc.constantFrom('p', 'q'),
    value: fc.oneof(fc.constant(Number.NaN), fc.nat(100)),
  }),
  { minLength: 1, maxLength: 30, selector: (f) => `${f.from}${f.to}${f.product}` },
);
