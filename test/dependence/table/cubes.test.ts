import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconciledCube, unitedCube } from '../../../src/dependence/index.js';
import type { Cube } from '../../../src/store/index.js';
import { cubeOf, manifestOf } from '../screens/helper.js';

/** Both reports of flows: `from to product importer's exporter's`, a dash for none. */
function bothSides(lines: readonly string[]): Cube {
  const rows = lines.flatMap((line) => {
    const [from, to, product, m, x] = line.split(' ');
    const flow = `${from} ${to} ${product}`;
    return [
      ...(m === '-' ? [] : [{ flow, side: 1, value: Number(m) }]),
      ...(x === '-' ? [] : [{ flow, side: 2, value: Number(x) }]),
    ];
  });
  const key = (r: (typeof rows)[number]): string => {
    const [from, to, product] = r.flow.split(' ');
    return `${from} ${to} ${r.side} ${product}`;
  };
  rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  // `cubeOf` sorts by product within a pair; the side stands before it in a cube that has one.
  const plain = cubeOf(rows.map((r) => `${r.flow} ${r.value}`));
  const at = (names: readonly string[], i: number): Uint8Array =>
    Uint8Array.from(rows, (r) => names.indexOf(r.flow.split(' ')[i] ?? ''));
  return {
    ...plain,
    from: at(plain.places, 0),
    to: at(plain.places, 1),
    product: at(plain.products, 2),
    value: Float64Array.from(rows, (r) => r.value),
    side: Uint8Array.from(rows, (r) => r.side),
  };
}

const lines = (cube: Cube): string[] =>
  Array.from({ length: cube.rows }, (_, i) =>
    [
      cube.places[cube.from[i] ?? 0],
      cube.places[cube.to[i] ?? 0],
      cube.products[cube.product[i] ?? 0],
      cube.value[i],
    ].join(' '),
  );

describe('one value for each flow', () => {
  const cube = bothSides([
    'CHN VNM 0303 90 100',
    'CHN VNM 0304 - 7',
    'CHN VNM 0306 5 -',
    'USA VNM 0303 10 30',
  ]);
  it.each([
    ['importer', [90, 7, 5, 10]],
    ['exporter', [100, 7, 5, 30]],
    ['mean', [95, 7, 5, 20]],
  ] as const)('by the %s', (rule, values) => {
    const one = reconciledCube(cube, manifestOf(), rule);
    expect(lines(one)).toEqual([
      `CHN VNM 0303 ${values[0]}`,
      `CHN VNM 0304 ${values[1]}`,
      `CHN VNM 0306 ${values[2]}`,
      `USA VNM 0303 ${values[3]}`,
    ]);
    expect(one.side).toBeNull();
  });

  it('a part of a year is no match for the whole of it', () => {
    const part = manifestOf({ partial: { import: { VNM: { '2020': 3 } } } });
    expect(lines(reconciledCube(cube, part, 'importer'))[0]).toBe('CHN VNM 0303 100');
  });

  it('a missing report leaves the other, and two leave nothing', () => {
    const holes = { ...cube, value: cube.value.slice() };
    holes.value.fill(NaN, 0, 1);
    expect(lines(reconciledCube(holes, manifestOf(), 'importer'))[0]).toBe('CHN VNM 0303 100');
    holes.value.fill(NaN);
    expect(reconciledCube(holes, manifestOf(), 'mean').rows).toBe(0);
  });

  it('a cube of one report stays as it is', () => {
    const plain = cubeOf(['CHN VNM 0303 1']);
    expect(reconciledCube(plain, manifestOf(), 'importer')).toBe(plain);
  });
});

describe('several places as one', () => {
  it('sums what members buy and sell, keeps the rest, and stays sorted', () => {
    const cube = cubeOf([
      'CHN DEU 01 5',
      'CHN FRA 01 7',
      'DEU FRA 01 2',
      'FRA CHN 01 1',
      'CHN VNM 01 9',
    ]);
    expect(lines(unitedCube(cube, ['DEU', 'FRA', 'XYZ'], 'EU'))).toEqual([
      'CHN VNM 01 9',
      'CHN EU 01 12',
      'EU CHN 01 1',
      'EU EU 01 2',
    ]);
  });

  it('no money is lost or made, whoever the members are', () => {
    const place = fc.constantFrom('A', 'B', 'C', 'D');
    const flow = fc.record({
      from: place,
      to: place,
      product: fc.constantFrom('1', '2'),
      value: fc.nat(99),
    });
    const flows = fc.uniqueArray(flow, {
      minLength: 1,
      selector: (f) => `${f.from}${f.to}${f.product}`,
    });
    fc.assert(
      fc.property(flows, fc.subarray(['A', 'B', 'C', 'D']), (list, members) => {
        const cube = cubeOf(list.map((f) => `${f.from} ${f.to} ${f.product} ${f.value}`));
        const total = (c: Cube): number => c.value.reduce((a, b) => a + b, 0);
        const one = unitedCube(cube, members, 'U');
        expect(total(one)).toBe(total(cube));
        const keys = Array.from({ length: one.rows }, (_, i) =>
          [one.from[i], one.to[i], one.product[i]].map((x) => String(x).padStart(3, '0')).join(),
        );
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
    );
  });
});
