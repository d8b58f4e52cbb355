/** WIOD 2008, 41 places by 35 sectors: the identities that every decomposition must keep, on real data. */
import { describe, expect, it } from 'vitest';
import {
  absorbed,
  borinManciniSink,
  borinManciniSource,
  borinManciniWorld,
  chainOf,
  exposures,
  kww,
  KWW_TERMS,
  lookThrough,
  participation,
  sumOver,
  upstreamness,
  upstreamnessBySeries,
  valueInExports,
  wwz,
  WWZ_TERMS,
  wwzToKww,
} from '../../src/accounts/index.js';
import { sharedAbsent } from '../shared.js';
import { solved, wiodTable } from './wiod.js';

const sum = (x: ArrayLike<number>): number => Array.from(x).reduce((a, b) => a + b, 0);

describe.skipIf(sharedAbsent)('WIOD 2008', { timeout: 120_000 }, () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const table = wiodTable(2008);
  const system = solved(table);
  const chain = chainOf(system);
  const { places, starts } = table;
  const count = places.length;
  const sixteen = wwz(chain);
  const source = borinManciniSource(chain);
  const within = (found: number, wanted: number, size = wanted): void => {
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(size) + 1e-9);
  };

  it('the nine terms sum to the gross exports of every country', () => {
    expect(count).toBe(41);
    kww(chain).forEach(({ terms, exports }) => {
      within(sum(KWW_TERMS.map((term) => terms[term])), exports);
      expect(exports).toBeGreaterThan(0);
    });
  });

  it('the sixteen terms sum to the exports of every sector to every place', () => {
    chain.exports.to.data.forEach((wanted, at) => {
      within(sum(WWZ_TERMS.map((term) => sixteen.terms[term][at] as number)), wanted);
    });
    for (let s = 0; s < count; s++)
      for (let r = 0; r < count; r++) {
        let [found, wanted] = [0, 0];
        for (let i = starts[s] as number; i < (starts[s + 1] as number); i++) {
          wanted += chain.exports.to.data[i * count + r] as number;
          for (const term of WWZ_TERMS) found += sixteen.terms[term][i * count + r] as number;
        }
        within(found, wanted);
      }
  });

  it('the sixteen collapse to the nine, which are made on another way', () => {
    const collapsed = wwzToKww(sixteen);
    kww(chain).forEach(({ terms, exports }, s) => {
      for (const term of KWW_TERMS)
        within(sum(collapsed[term].subarray(starts[s], starts[s + 1])), terms[term], exports);
    });
  });

  it('Borin and Mancini: source and sink share DVA by country; DVA is terms 1 to 5, VAX 1 to 3, REF 4 and 5', () => {
    const sink = borinManciniSink(chain);
    const nine = kww(chain);
    const [bySource, bySink] = [sumOver(source.DVA, chain), sumOver(sink.DVA, chain)];
    const [vax, ref] = [sumOver(source.VAX, chain), sumOver(sink.REF, chain)];
    nine.forEach(({ terms: t, exports }, s) => {
      within(bySource[s] as number, bySink[s] as number);
      within(bySource[s] as number, t.DVA_FIN + t.DVA_INT + t.DVA_INTrex + t.RDV_FIN + t.RDV_INT);
      within(vax[s] as number, t.DVA_FIN + t.DVA_INT + t.DVA_INTrex);
      within(ref[s] as number, t.RDV_FIN + t.RDV_INT, exports);
    });
    const world = borinManciniWorld(chain);
    within(sum(world.source), sum(world.sink));
    // Counted once for each country is never less than counted once in the world.
    const each = sumOver(source.FVA, chain);
    each.forEach((x, s) => {
      expect(x).toBeGreaterThanOrEqual((world.sink[s] as number) - 1e-6);
    });
  });

  it('value added by origin sums to exports, and what is absorbed to GDP', () => {
    valueInExports(chain).forEach(({ exports, byOrigin, withoutOrigin }) => {
      within(sum(byOrigin), exports);
      within(withoutOrigin, 0, exports);
    });
    const { byPlace, gdp } = absorbed(chain);
    gdp.forEach((x, s) => {
      within(sum(byPlace.data.subarray(s * count, s * count + count)), x);
    });
  });

  it('sectors without output are known, and those with exports sell their own value', () => {
    const none = [...table.output.keys()].filter((i) => !((table.output[i] as number) > 0));
    expect(none.length).toBeGreaterThan(0);
    for (const i of none) expect(chain.own[i]).toBe(1);
    // Output that the cells do not give to anybody: they are cut to whole millions.
    expect(sum(chain.exports.gap) / sum(table.output)).toBeLessThan(1e-3);
  });

  it('upstreamness by solving and by series agree to 1e-9 under both treatments', () => {
    const found = (['final', 'net'] as const).map((treatment) => {
      const bySolve = upstreamness(system, treatment);
      const bySeries = upstreamnessBySeries(table, treatment);
      expect(bySeries).toBeDefined();
      expect(bySeries?.bound).toBeLessThanOrEqual(1e-12);
      let seen = 0;
      bySolve.values.forEach((u, i) => {
        if (Number.isNaN(u)) return expect(table.output[i]).toBeLessThanOrEqual(0);
        expect(Math.abs(u - (bySeries?.values[i] as number))).toBeLessThan(1e-9);
        expect(u).toBeGreaterThanOrEqual(1);
        seen++;
      });
      expect(seen).toBeGreaterThan(1400);
      return bySolve.values;
    });
    const gaps = (found[0] as Float64Array).map((u, i) => Math.abs(u - (found[1]?.[i] as number)));
    expect(Math.max(...gaps.filter((x) => !Number.isNaN(x)))).toBeGreaterThan(0.01);
  });

  it('exposures: shares sum to one over origins, and look-through is never below face value', () => {
    const pairs = exposures(chain, lookThrough(chain));
    for (const row of pairs) {
      expect(sum(row.map((x) => x.faceShare ?? Number.NaN))).toBeCloseTo(1, 9);
      expect(sum(row.map((x) => x.lookShare ?? Number.NaN))).toBeCloseTo(1, 9);
      expect(sum(row.map((x) => x.value ?? Number.NaN))).toBeCloseTo(1, 9);
      expect(sum(row.map((x) => x.soldThroughShare ?? Number.NaN))).toBeCloseTo(1, 9);
      for (const x of row) if (x.hidden !== undefined) expect(x.hidden).toBeGreaterThanOrEqual(1);
    }
  });

  it('participation: backward is the foreign share of TiVA; the world gives as much as it takes', () => {
    const taken = participation(chain);
    const values = valueInExports(chain);
    taken.backward.forEach((share, s) => {
      expect(share).toBeCloseTo((values[s]?.foreign ?? 0) / (values[s]?.exports ?? 1), 12);
    });
    within(sum(taken.foreignIn), sum(taken.ownInOthers));
  });
});
