/**
 * 226 economies x 785 SITC-4 products, exports averaged over 1998-2000 (NBER, Feenstra et al. 2005). No answers are
 * published with the table, so a second implementation stands beside ours. Conventions: RCA >= 1 over the whole table;
 * no filter; sign by correlation with diversity; standard scores dividing by n; a product is not its own neighbour.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type Complexity,
  type ExportTable,
  NO_FILTERS,
  coi,
  cog,
  correlation,
  density,
  eci,
  fitness,
  neighbourhoods,
  proximity,
  reflections,
  rowOf,
  select,
} from '../../src/complexity/index.js';
import { shared, sharedAbsent } from '../shared.js';
import {
  type Dense,
  denseCog,
  denseCoi,
  denseDensity,
  denseEci,
  denseFitness,
  densePci,
  densePhi,
  specialised,
} from './second.js';

function read(): { readonly table: ExportTable; readonly dense: number[][] } {
  const text = gunzipSync(
    readFileSync(shared('verify', 'complexity', 'exports_nber_avg_1998_2000.csv.gz')),
  ).toString('utf8');
  const rows = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));
  const places = [...new Set(rows.map((r) => r[1]!))].sort();
  const products = [...new Set(rows.map((r) => r[2]!))].sort();
  const value = new Float64Array(places.length * products.length);
  for (const [, place, product, amount] of rows)
    value[places.indexOf(place!) * products.length + products.indexOf(product!)] = Number(amount);
  const dense = places.map((_, c) => [
    ...value.subarray(c * products.length, (c + 1) * products.length),
  ]);
  return { table: { places, products, value }, dense };
}

/** Largest difference of two lists. */
const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (v, i) => Math.abs(v - b[i]!)));
const CLOSE = 1e-10;

describe.skipIf(sharedAbsent)('NBER exports 1998-2000', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const { table, dense } = read();
  const selection = select(table, NO_FILTERS);
  const { m } = selection;
  const found = eci(m) as Complexity;
  const second: Dense = specialised(dense);
  const near = proximity(m);
  const phi = densePhi(second);
  const all = density(m, near);
  const width = table.products.length;

  it('holds 226 places and 785 products, in one piece', () => {
    expect([m.rows, m.cols]).toEqual([226, 785]);
    expect(selection.leftOut).toEqual({ places: [], products: [] });
    expect([...rowOf(m, 30)]).toEqual(second[30]);
  });

  it('gives the ECI and PCI of the second implementation', () => {
    expect(apart(found.eci, denseEci(second))).toBeLessThan(CLOSE);
    expect(apart(found.pci, densePci(second, 400))).toBeLessThan(CLOSE);
    expect(found.residual).toBeLessThan(1e-13);
    expect(found.withDiversity).toBeGreaterThan(0);
  });

  it('gives its fitness and quality after the same steps', () => {
    const ours = fitness(m, { most: 50, tolerance: 0 });
    const theirs = denseFitness(second, 50);
    expect(ours.steps).toBe(50);
    expect(apart(ours.fitness, theirs.f)).toBeLessThan(CLOSE);
    expect(apart(ours.quality, theirs.q)).toBeLessThan(CLOSE);
    expect(fitness(m)).toMatchObject({ converged: true, vanishing: 0 });
  });

  it('gives its density, COI and COG', () => {
    for (const place of ['vnm', 'chl', 'che', 'ton', 'sgs']) {
      const c = table.places.indexOf(place);
      const own = all.subarray(c * width, (c + 1) * width);
      const has = second[c]!;
      expect(apart(own, denseDensity(has, phi))).toBeLessThan(CLOSE);
      expect(apart(density(m, near, [c]), own)).toBe(0);
      const pci = [...found.pci];
      expect(Math.abs(coi(rowOf(m, c), own, found.pci) - denseCoi(has, phi, pci))).toBeLessThan(
        CLOSE,
      );
      const gains = cog(m, near, c, own, found.pci, neighbourhoods(near));
      for (const p of [0, 17, 300, 784])
        if (has[p] === 0)
          expect(Math.abs(gains[p]! - denseCog(has, phi, pci, p))).toBeLessThan(CLOSE);
        else expect(gains[p]).toBeNaN();
    }
  });

  it('is what the method of reflections runs towards', () => {
    expect(correlation(reflections(m, 18).places, found.eci)).toBeGreaterThan(0.9999);
    expect(correlation(reflections(m, 18).places, found.eci)).toBeGreaterThan(
      correlation(reflections(m, 4).places, found.eci),
    );
  });

  it('puts another place first when small exporters are left out', () => {
    const first = (minExports: number): string => {
      const s = select(table, { ...NO_FILTERS, minExports });
      const { eci: index } = eci(s.m) as Complexity;
      return table.places[s.places[index.indexOf(Math.max(...index))]!]!;
    };
    // South Georgia exports seven products, all of them complex by chance.
    expect(first(0)).toBe('sgs');
    expect(first(100_000)).toBe('jpn');
  });
});
