/** Complexity by hand, and what must hold of any table. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BinaryMatrix,
  type Complexity,
  type ExportTable,
  NO_FILTERS,
  binaryMatrix,
  cog,
  coi,
  colCounts,
  correlation,
  density,
  eci,
  fitness,
  neighbourhoods,
  parts,
  phi,
  proximity,
  rcaTable,
  reflections,
  rowCounts,
  rowOf,
  select,
  spreadOf,
} from '../../src/complexity/index.js';
import { rca } from '../../src/dependence/index.js';
import { denseEci, range } from './second.js';

const tableOf = (rows: readonly (readonly number[])[]): ExportTable => ({
  places: rows.map((_, c) => `P${c}`),
  products: (rows[0] ?? []).map((_, p) => `x${p}`),
  value: Float64Array.from(rows.flat()),
});
const matrixOf = (rows: readonly (readonly number[])[]): BinaryMatrix =>
  binaryMatrix(rows.length, rows[0]?.length ?? 0, (r, k) => rows[r]![k]! > 0);
/** Three places: the first sells everything, the second the last two, the third the last alone. */
const STAIRS = binaryMatrix(3, 3, (row, col) => row <= col);

describe('three places by hand', () => {
  it('has an ECI that counting gives', () => {
    // D^-1 M U^-1 M' is [11 5 2]/18, [5 5 2]/12, [1 1 1]/3; it takes (2, -1, -4) to a quarter of it.
    const found = eci(STAIRS) as Complexity;
    expect(found.second).toBeCloseTo(1 / 4, 12);
    expect(found.third).toBeCloseTo(1 / 9, 12);
    [1.5 ** 0.5, 0, -(1.5 ** 0.5)].forEach((v, c) => {
      expect(found.eci[c]).toBeCloseTo(v, 12);
      expect(found.pci[c]).toBeCloseTo(v, 12);
    });
    expect(found.withDiversity).toBeCloseTo(1, 12);
  });

  it('has proximity, density, COI and COG that counting gives', () => {
    const near = proximity(STAIRS);
    expect([phi(near, 0, 1), phi(near, 0, 2), phi(near, 1, 2)]).toEqual([1 / 2, 1 / 3, 2 / 3]);
    const third = density(STAIRS, near, [2]);
    // What the third place has, the last product, is 1/3 of the first product's neighbourhood of 1/2 + 1/3.
    expect([...third].map((v) => Number(v.toFixed(12)))).toEqual([
      0.4,
      Number((4 / 7).toFixed(12)),
      0,
    ]);
    const pci = Float64Array.of(1, 0, -1);
    expect(coi(rowOf(STAIRS, 2), third, pci)).toBeCloseTo(0.4, 12);
    const gains = cog(STAIRS, near, 2, third, pci, neighbourhoods(near));
    // Into the second product: density around the first rises from 0.4 to 1.
    expect(gains[1]).toBeCloseTo(0.6, 12);
    expect(gains[0]).toBeCloseTo(-0.4, 12);
    expect(gains[2]).toBeNaN();
  });

  it('has reflections and fitness that counting gives', () => {
    expect([...reflections(STAIRS, 1).places]).toEqual([2, 2.5, 3]);
    expect([...reflections(STAIRS, 0).products]).toEqual([1, 2, 3]);
    const one = fitness(STAIRS, { most: 1, tolerance: 0 });
    expect([...one.fitness]).toEqual([1.5, 1, 0.5]);
    expect(one.quality[0]! / one.quality[2]!).toBeCloseTo(3, 12);
    // Nested to the last: the smaller fade, ever more slowly, and are counted.
    expect(fitness(STAIRS, { most: 5000 }).fitness[2]).toBeLessThan(1e-3);
    expect(
      fitness(
        matrixOf([
          [1, 1],
          [1, 1],
        ]),
      ).fitness,
    ).toEqual(Float64Array.of(1, 1));
  });

  it('has the examples of its docstrings', () => {
    const two = binaryMatrix(2, 2, (row, col) => row <= col);
    expect([...two.rowCols]).toEqual([0, 1, 1]);
    expect([...reflections(two, 1).places]).toEqual([1.5, 2]);
    expect(phi(proximity(two), 0, 1)).toBe(0.5);
    expect([...density(two, proximity(two), [1])]).toEqual([1, 0]);
    expect(coi(Uint8Array.of(1, 0), Float64Array.of(1, 0.5), Float64Array.of(-1, 1))).toBe(0.5);
    expect(
      rcaTable(
        tableOf([
          [20, 80],
          [480, 9420],
        ]),
      )[0],
    ).toBeCloseTo(4, 12);
    expect(
      select(
        tableOf([
          [4, 1],
          [1, 4],
          [0, 0],
        ]),
        NO_FILTERS,
      ).leftOut.places,
    ).toEqual([
      { code: 'P1', reason: 'other_group' },
      { code: 'P2', reason: 'no_exports' },
    ]);
  });
});

describe('named reasons instead of numbers', () => {
  it('tells places and products that cannot be compared', () => {
    const table = tableOf([
      [9, 1, 0, 0, 0],
      [5, 5, 0, 0, 0],
      [1, 9, 0, 0, 0],
      [0, 0, 0, 7, 0],
      [0, 0, 0, 0, 0],
    ]);
    const { leftOut, m } = select(table, NO_FILTERS);
    expect(leftOut.places).toEqual([
      { code: 'P3', reason: 'other_group' },
      { code: 'P4', reason: 'no_exports' },
    ]);
    expect(leftOut.products).toEqual([
      { code: 'x2', reason: 'not_exported' },
      { code: 'x3', reason: 'other_group' },
      { code: 'x4', reason: 'not_exported' },
    ]);
    expect([m.rows, m.cols]).toEqual([3, 2]);
  });

  it('applies filters in the stated order, and again until nobody leaves', () => {
    const table = tableOf([
      [8, 8, 8, 0],
      [8, 8, 0, 0],
      [0, 8, 8, 0],
      [0, 0, 1, 9],
    ]);
    const people: Readonly<Record<string, number>> = { P0: 10, P1: 10, P2: 5 };
    const reasons = (f: Partial<typeof NO_FILTERS>): string[] =>
      select(table, { ...NO_FILTERS, ...f }, { population: (p) => people[p] }).leftOut.places.map(
        ({ code, reason }) => `${code} ${reason}`,
      );
    expect(reasons({ minPopulation: 6 })).toEqual(['P2 population_below', 'P3 population_unknown']);
    expect(reasons({ minExports: 11 })).toEqual(['P3 exports_below']);
    // x3 is P3's alone; without it P3 is specialised in nothing.
    expect(reasons({ minUbiquity: 2 })).toContain('P3 no_advantage');
    expect(
      select(table, NO_FILTERS, { exclude: (p) => (p === 'P1' ? 'part_year' : undefined) }).leftOut
        .places[0],
    ).toEqual({ code: 'P1', reason: 'part_year' });
  });

  it('refuses an index that is not determined', () => {
    expect(
      eci(
        matrixOf([
          [1, 0],
          [1, 1],
        ]),
      ),
    ).toBe('too_few');
    expect(
      eci(
        matrixOf([
          [1, 1],
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toBe('all_alike');
    // Three places alike by turns: the second eigenvalue comes twice.
    expect(
      eci(
        matrixOf([
          [1, 1, 0],
          [0, 1, 1],
          [1, 0, 1],
        ]),
      ),
    ).toBe('tied');
    // Two ends that mirror each other, of equal diversity.
    expect(
      eci(
        matrixOf([
          [1, 1, 0, 0, 0],
          [0, 1, 1, 0, 0],
          [0, 0, 1, 1, 0],
          [0, 0, 0, 1, 1],
        ]),
      ),
    ).toBe('no_sign');
  });

  it('says NaN of a product without neighbours, and adds nothing of it', () => {
    // The last product is made by one place that makes nothing else.
    const m = matrixOf([
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 1],
    ]);
    const near = proximity(m);
    const around = density(m, near, [0]);
    expect(around[2]).toBeNaN();
    expect(coi(rowOf(m, 0), around, Float64Array.of(1, 1, 1))).toBe(0);
    expect([...parts(m)]).toEqual([0, 0, 1]);
  });
});

/** Tables of exports of a few places, some cells empty. */
const tables = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 3, max: 12 }))
  .chain(([c, p]) =>
    fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(1000)), { minLength: p, maxLength: p }), {
      minLength: c,
      maxLength: c,
    }),
  );

describe('what holds of any table', () => {
  const kept = (rows: readonly (readonly number[])[]) => select(tableOf(rows), NO_FILTERS);

  it('RCA is that of one cell, and free of the unit', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 1000 }), (rows, unit) => {
        const table = tableOf(rows);
        const index = rcaTable(table);
        const scaled = rcaTable(tableOf(rows.map((row) => row.map((v) => v * unit))));
        const totals = rows.map((row) => row.reduce((a, b) => a + b, 0));
        const all = totals.reduce((a, b) => a + b, 0);
        rows.forEach((row, c) =>
          row.forEach((v, p) => {
            const at = index[c * row.length + p]!;
            const world = rows.reduce((s, r) => s + r[p]!, 0);
            const one = rca(v, totals[c]!, world, all);
            if (one === undefined) expect(at).toBeNaN();
            else {
              expect(at).toBeCloseTo(one, 9);
              expect(scaled[c * row.length + p]).toBeCloseTo(at, 9);
            }
          }),
        );
      }),
    );
  });

  it('whoever is kept is specialised, and nobody is dropped without a reason', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { m, places, products, leftOut } = kept(rows);
        expect(Math.min(Infinity, ...rowCounts(m))).toBeGreaterThan(0);
        expect(Math.min(Infinity, ...colCounts(m))).toBeGreaterThan(0);
        expect(places.length + leftOut.places.length).toBe(rows.length);
        expect(products.length + leftOut.products.length).toBe(rows[0]!.length);
        expect(Math.max(0, ...parts(m))).toBe(0);
      }),
    );
  });

  it('ECI is standard, turned towards diversity, free of order, and the same by another road', () => {
    let seen = 0;
    fc.assert(
      fc.property(tables, fc.nat(), (rows, shift) => {
        const { m } = kept(rows);
        const found = eci(m);
        if (typeof found === 'string') return;
        // A gap that rounding does not drown.
        if (found.second - found.third < 1e-3 || found.withDiversity < 1e-3) return;
        seen++;
        const { mean, deviation } = spreadOf(found.eci, 'population');
        expect(mean).toBeCloseTo(0, 9);
        expect(deviation).toBeCloseTo(1, 9);
        expect(correlation(found.eci, rowCounts(m))).toBeGreaterThan(0);
        const dense = range(m.rows).map((r) => [...rowOf(m, r)]);
        denseEci(dense).forEach((v, c) => expect(found.eci[c]).toBeCloseTo(v, 8));
        const turn = shift % m.rows;
        const turned = matrixOf([...dense.slice(turn), ...dense.slice(0, turn)]);
        const again = eci(turned) as Complexity;
        again.eci.forEach((v, c) => expect(v).toBeCloseTo(found.eci[(c + turn) % m.rows]!, 8));
        again.pci.forEach((v, p) => expect(v).toBeCloseTo(found.pci[p]!, 8));
        const onEci = eci(m, { pciScale: 'eci' }) as Complexity;
        onEci.pci.forEach((v, p) => {
          const makers = dense.flatMap((row, c) => (row[p] === 1 ? [found.eci[c]!] : []));
          expect(v).toBeCloseTo(makers.reduce((a, b) => a + b, 0) / makers.length, 8);
        });
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('proximity is symmetric from 0 to 1, density too, and COG is the change of COI', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (rows, which) => {
        const { m } = kept(rows);
        if (m.rows === 0) return;
        const near = proximity(m);
        const row = which % m.rows;
        const pci = Float64Array.from({ length: m.cols }, (_, p) => Math.sin(p + 1));
        const around = density(m, near, [row]);
        const all = density(m, near);
        const gains = cog(m, near, row, around, pci, neighbourhoods(near));
        for (let p = 0; p < m.cols; p++) {
          expect(phi(near, p, p)).toBe(1);
          for (let q = 0; q < m.cols; q++) {
            expect(phi(near, p, q)).toBe(phi(near, q, p));
            expect(phi(near, p, q)).toBeGreaterThanOrEqual(0);
            expect(phi(near, p, q)).toBeLessThanOrEqual(1);
          }
          expect(Object.is(all[row * m.cols + p], around[p])).toBe(true);
          if (Number.isNaN(around[p]!)) continue;
          expect(around[p]).toBeGreaterThanOrEqual(0);
          expect(around[p]).toBeLessThanOrEqual(1 + 1e-12);
          const has = rowOf(m, row);
          if (has[p] === 1) continue;
          const more = matrixOf(
            range(m.rows).map((r) =>
              [...rowOf(m, r)].map((v, q) => (r === row && q === p ? 1 : v)),
            ),
          );
          // Proximity stays as it was: only what the place has changes.
          const after = coi(rowOf(more, row), density(more, near, [row]), pci);
          expect(gains[p]).toBeCloseTo(after - coi(has, around, pci), 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('fitness has a mean of one and no NaN', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { m } = kept(rows);
        if (m.rows === 0) return;
        const found = fitness(m, { most: 60 });
        expect(spreadOf(found.fitness, 'population').mean).toBeCloseTo(1, 9);
        expect([...found.fitness, ...found.quality].every((v) => v >= 0)).toBe(true);
      }),
    );
  });
});
