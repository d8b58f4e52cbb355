/** Every decomposition against a second, plain implementation, on small random tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absorbed,
  borinManciniSink,
  borinManciniSource,
  chainOf,
  downstreamness,
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
  type IoTable,
} from '../../src/accounts/index.js';
import { madeSystem, madeTable } from './leather.js';
import { Twin } from './twin.js';

/** Tables of 2 to 4 places with 1 to 3 sectors each, not the same number in all; inventories below zero too. */
const tables: fc.Arbitrary<IoTable> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }),
    seed: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 200, maxLength: 200 }),
    empty: fc.boolean(),
    gap: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ sizes, seed, empty, gap }) => {
    const places = ['AAA', 'BBB', 'CCC', 'DDD'].slice(0, sizes.length);
    const starts = sizes.reduce((list, k) => [...list, (list.at(-1) as number) + k], [0]);
    const n = starts.at(-1) as number;
    const draw = (k: number): number => (seed[k % seed.length] as number) / 2;
    // With `empty`, the last sector makes nothing, buys nothing and sells a little out of stocks.
    const idle = (i: number): boolean => empty && n > sizes.length && i === n - 1;
    const inter = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_j, j) => (idle(i) || idle(j) ? 0 : draw(i * 17 + j * 5 + 3))),
    );
    const bought = inter.map((_, j) => inter.reduce((sum, row) => sum + (row[j] as number), 0));
    const placeOf = inter.map((_, i) => starts.findIndex((s) => s > i) - 1);
    const final = inter.map((_, i) =>
      places.flatMap((_place, p) =>
        idle(i)
          ? [0, p === 0 ? 1 : p === 1 ? -1 : 0]
          : [
              draw(i * 7 + p * 11) + (p === placeOf[i] ? 5 + 1.3 * (bought[i] as number) : 0),
              (draw(i * 3 + p * 13) - 10) / 20,
            ],
      ),
    );
    const made = madeTable(places, 1, inter, final);
    const output = made.output.map((x, i) => (idle(i) ? 0 : x + gap));
    return {
      ...made,
      starts,
      nodes: placeOf.map((p, i) => ({ place: places[p] as string, sector: `s${i}` })),
      finals: places.flatMap((place) => [
        { place, category: 'used', inventories: false },
        { place, category: 'stocks', inventories: true },
      ]),
      f: { rows: n, cols: 2 * places.length, data: Float64Array.from(final.flat()) },
      z: { rows: n, cols: n, data: Float64Array.from(inter.flat()) },
      output,
      valueAdded: output.map((x, j) => x - (bought[j] as number)),
    };
  });

const close = (found: number | undefined, wanted: number, size = 1): void => {
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
    1e-9 * (Math.abs(wanted) + Math.abs(size) + 1),
  );
};
const runs = { numRuns: 40 };

describe('decompositions and their plain twin', () => {
  it('nine terms, sixteen terms, and both sum to exports', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const system = madeSystem(table);
        const chain = chainOf(system);
        const twin = new Twin(system);
        const sixteen = wwz(chain);
        const count = table.places.length;
        kww(chain).forEach(({ terms, exports, withoutOrigin }, s) => {
          const plain = twin.kww(s);
          KWW_TERMS.forEach((term, k) => {
            close(terms[term], plain[k] as number, exports);
          });
          close(withoutOrigin, 0, exports);
        });
        table.nodes.forEach((_, i) => {
          for (const r of twin.places) {
            if (r === twin.place[i]) continue;
            const exports = chain.exports.to.data[i * count + r] as number;
            const plain = twin.wwz(i, r);
            WWZ_TERMS.forEach((term, k) => {
              close(sixteen.terms[term][i * count + r], plain[k] as number, exports);
            });
            close(
              plain.reduce((a, b) => a + b, 0),
              exports,
            );
          }
        });
      }),
      runs,
    );
  });

  it('Borin and Mancini, by inverting the table again without each exporter', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const system = madeSystem(table);
        const chain = chainOf(system);
        const twin = new Twin(system);
        const [source, sink] = [borinManciniSource(chain), borinManciniSink(chain)];
        const count = table.places.length;
        for (const s of twin.places) {
          const without = twin.extracted(s);
          table.nodes.forEach((_, i) => {
            if (twin.place[i] !== s) return;
            for (const r of twin.places) {
              if (r === s) continue;
              const at = i * count + r;
              const plain = twin.borinMancini(i, r, without);
              (['DVA', 'FVA', 'REF'] as const).forEach((term, k) => {
                close(source[term][at], plain.source[k] as number);
                close(sink[term][at], plain.sink[k] as number);
              });
              for (const parts of [source, sink])
                close(
                  (parts.DVA[at] as number) +
                    (parts.DDC[at] as number) +
                    (parts.FVA[at] as number) +
                    (parts.FDC[at] as number),
                  chain.exports.to.data[at] as number,
                );
            }
          });
        }
        const [a, b] = [sumOver(source.DVA, chain), sumOver(sink.DVA, chain)];
        a.forEach((x, s) => {
          close(x, b[s] as number);
        });
      }),
      runs,
    );
  });

  it('origins, participation, absorption and look-through', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const system = madeSystem(table);
        const chain = chainOf(system);
        const twin = new Twin(system);
        const { byPlace } = absorbed(chain);
        const taken = participation(chain);
        const values = valueInExports(chain);
        const looked = lookThrough(chain);
        const n = table.nodes.length;
        const count = table.places.length;
        for (const s of twin.places) {
          const given = taken.ownInOthers
            .subarray(table.starts[s], table.starts[s + 1])
            .reduce((a, b) => a + b, 0);
          close(given, twin.forward(s));
          for (const j of twin.places) {
            close(byPlace.data[s * count + j], twin.absorbed(s, j));
            close(values[s]?.byOrigin[j], twin.origin(j, s));
          }
        }
        for (const j of twin.places)
          table.nodes.forEach((_, c) => {
            const plain = twin.look(j, c);
            close(looked.look.data[j * n + c], plain.bought);
            close(looked.soldThrough.data[c * count + j], plain.sold);
          });
        for (const row of exposures(chain, looked)) {
          const shares = row.map((x) => x.lookShare);
          // Who buys no inputs has no shares of them.
          if (shares.every((x) => x === undefined)) continue;
          close(
            shares.reduce((sum: number, x) => sum + (x ?? Number.NaN), 0),
            1,
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('upstreamness by solving and by series; it does not change with the unit', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('final', 'net'), (table, treatment) => {
        const bySolve = upstreamness(madeSystem(table), treatment).values;
        const bySeries = upstreamnessBySeries(table, treatment)?.values;
        expect(bySeries).toBeDefined();
        bySolve.forEach((u, i) => {
          if (!((table.output[i] as number) > 0)) return expect(u).toBeNaN();
          close(bySeries?.[i], u);
        });
        const scaled = {
          ...table,
          z: { ...table.z, data: table.z.data.map((x) => x * 1000) },
          f: { ...table.f, data: table.f.data.map((x) => x * 1000) },
          output: table.output.map((x) => x * 1000),
          valueAdded: table.valueAdded.map((x) => x * 1000),
        };
        const again = upstreamness(madeSystem(scaled), treatment).values;
        const down = downstreamness(madeSystem(table)).values;
        again.forEach((u, i) => {
          if (Number.isNaN(u)) return;
          close(u, bySolve[i] as number);
          expect(down[i]).toBeGreaterThanOrEqual(1 - 1e-12);
        });
      }),
      runs,
    );
  });
});
