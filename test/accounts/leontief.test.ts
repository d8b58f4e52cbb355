import fc from 'fast-check';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  ghoshInverse,
  ghoshRowSums,
  inputCoefficients,
  keySectors,
  linkages,
  multipliers,
  outputMultipliers,
  perOutput,
  solveSystem,
  unproductive,
  valueAddedContent,
} from '../../src/accounts/index.js';
import { spectralRadius } from '../../src/linalg/index.js';
import { columnSums, farthest, made, matrix, permuted, tables, textbook } from './helper.js';

const dir = await mkdtemp(join(tmpdir(), 'tuchu-accounts-'));
afterAll(() => rm(dir, { recursive: true, force: true }));

// Expected values: textbook vectors of the method sheet (K1), computed there with numpy.
const L = [1.254125412541254, 0.33003300330033003, 0.26402640264026406, 1.1221122112211221];
const G = [1.254125412541254, 0.6600660066006601, 0.13201320132013203, 1.1221122112211221];

it('solves the textbook table', async () => {
  const system = await solveSystem(textbook());
  expect([...system.a.data]).toEqual([0.15, 0.25, 0.2, 0.05]);
  expect(unproductive(system.a)).toBeUndefined();
  // The larger root of (0.15 - r)(0.05 - r) = 0.05.
  expect(spectralRadius(system.a).radius).toBeCloseTo((0.2 + Math.sqrt(0.21)) / 2, 10);
  expect(farthest(system.inverse.data, L)).toBeLessThan(1e-15 * 4);
  expect([...system.v]).toEqual([0.65, 0.7]);
  expect(farthest(outputMultipliers(system), [1.518151815181518, 1.4521452145214522])).toBeLessThan(
    1e-14,
  );
  const made = system.factor.solve(Float64Array.of(600, 1500));
  expect(farthest(made, [1247.5247524752474, 1841.5841584158416])).toBeLessThan(1e-11);
  expect(farthest(multipliers(system, system.v), [1, 1])).toBeLessThan(1e-14);
  expect(() => multipliers(system, Float64Array.of(1))).toThrow(
    '1 amounts were given for a table of 2 sectors',
  );
  const both = await system.factor.solveMany(matrix(2, 2, [600, 1, 1500, 0]));
  expect(farthest(both.data, [made[0]!, L[0]!, made[1]!, L[2]!])).toBeLessThan(1e-11);
  expect(farthest((await system.factor.inverse()).data, L)).toBeLessThan(1e-14);
});

it('Ghosh of the textbook table, by scaling; primary inputs give output back', async () => {
  const system = await solveSystem(textbook());
  const g = ghoshInverse(system);
  expect(farthest(g.data, G)).toBeLessThan(1e-14);
  expect(farthest(ghoshRowSums(system), [1.914191419141914, 1.2541254125412542])).toBeLessThan(
    1e-14,
  );
  const v = [650, 1400];
  const x = [0, 1].map((j) => v[0]! * g.data[j]! + v[1]! * g.data[2 + j]!);
  expect(farthest(x, [1000, 2000])).toBeLessThan(1e-11);
});

it('linkages of the textbook table: shares of their mean', async () => {
  const found = linkages(await solveSystem(textbook()));
  const [a, b] = [1.518151815181518, 1.4521452145214522];
  expect(found.backward[0]).toBeCloseTo((2 * a) / (a + b), 13);
  expect(found.backward[0]).toBeCloseTo(1.0222222222, 9);
  expect(found.forward[0]).toBeCloseTo(
    (2 * 1.914191419141914) / (1.914191419141914 + 1.2541254125412542),
    13,
  );
  expect(keySectors(found)).toEqual([0]);
  expect(keySectors({ backward: [1.2, 1.1], forward: [1.1, 0.9] })).toEqual([0]);
  const rasmussen = linkages(await solveSystem(textbook()), { forward: 'leontief' }).forward;
  const rows = [L[0]! + L[1]!, L[2]! + L[3]!];
  expect(rasmussen[1]).toBeCloseTo((2 * rows[1]!) / (rows[0]! + rows[1]!), 13);
});

it('a sector without output has no coefficients, no linkages, and stands alone in both inverses', async () => {
  const table = made(['AUS'], matrix(2, 2, [10, 0, 0, 0]), matrix(2, 1, [30, 0]));
  const system = await solveSystem(table);
  expect([...system.a.data]).toEqual([0.25, 0, 0, 0]);
  expect([...perOutput(Float64Array.of(8, 0), table.output)]).toEqual([0.2, 0]);
  expect(farthest(ghoshInverse(system).data, [4 / 3, 0, 0, 1])).toBeLessThan(1e-15);
  expect(ghoshRowSums(system)[1]).toBe(1);
  const { backward, forward } = linkages(system);
  expect([backward, forward].map((l) => [l[0]?.toFixed(12), l[1]])).toEqual([
    ['1.000000000000', undefined],
    ['1.000000000000', undefined],
  ]);
});

it('refuses a table that uses more than it makes, and names the sector it rests on', async () => {
  const table = {
    ...made(['AUS'], matrix(2, 2, [10, 5, 5, 120]), matrix(2, 1, [85, 10])),
    output: Float64Array.of(100, 100),
  };
  await expect(solveSystem(table)).rejects.toThrow(
    /spectral radius of the coefficients is 1\.20\d+.*`AUS:s2` above all, which buys 1\.2500/,
  );
  // The larger root of (0.1 - r)(1.2 - r) = 0.05².
  const root = (1.3 + Math.sqrt(1.3 ** 2 - 4 * (0.12 - 0.0025))) / 2;
  expect(unproductive(inputCoefficients(table))?.radius).toBeCloseTo(root, 9);
});

it('a column that buys more than it makes is no reason to refuse while rounds die out', async () => {
  const table = made(['AUS'], matrix(2, 2, [0, 30, 5, 0]), matrix(2, 1, [70, 15]));
  expect(table.valueAdded[1]).toBe(-10);
  const system = await solveSystem(table);
  expect(unproductive(system.a)).toBeUndefined();
  expect(spectralRadius(system.a).radius).toBeCloseTo(Math.sqrt(1.5 * 0.05), 9);
  expect(farthest(multipliers(system, system.v), [1, 1])).toBeLessThan(1e-14);
});

it('properties of every table: v’L = 1, x = L f, Ghosh is scaled Leontief', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const system = await solveSystem(table);
      const n = table.nodes.length;
      expect(farthest(columnSums(valueAddedContent(system)), Array(n).fill(1))).toBeLessThan(1e-10);
      const demand = Float64Array.from(
        { length: n },
        (_, i) => table.f.data[2 * i]! + table.f.data[2 * i + 1]!,
      );
      const x = system.factor.solve(demand);
      for (let i = 0; i < n; i++) expect(x[i]! / table.output[i]!).toBeCloseTo(1, 9);
      // Ghosh from its own definition: (I - B) G = I with B_ij = Z_ij / x_i.
      const g = ghoshInverse(system);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          let sum = g.data[i * n + j]!;
          for (let k = 0; k < n; k++)
            sum -= (table.z.data[i * n + k]! / table.output[i]!) * g.data[k * n + j]!;
          expect(Math.abs(sum - Number(i === j))).toBeLessThan(1e-8);
        }
      const rows = ghoshRowSums(system);
      for (let i = 0; i < n; i++) {
        const sum = g.data.slice(i * n, (i + 1) * n).reduce((s, y) => s + y, 0);
        expect(rows[i]! / sum).toBeCloseTo(1, 10);
      }
    }),
    { numRuns: 40 },
  );
});

it('multipliers and linkages do not depend on the unit, nor on the order of sectors', async () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  await fc.assert(
    fc.asyncProperty(tables, order, async (many, shuffled) => {
      const table = { ...many, places: ['AUS'], starts: [0, 4] };
      const times = (m: Float64Array): Float64Array => m.map((x) => x * 1000);
      const larger = {
        ...table,
        z: { ...table.z, data: times(table.z.data) },
        f: { ...table.f, data: times(table.f.data) },
        output: times(table.output),
        valueAdded: times(table.valueAdded),
      };
      const [one, other, moved] = await Promise.all([
        solveSystem(table),
        solveSystem(larger),
        solveSystem(permuted(table, shuffled)),
      ]);
      expect(farthest(outputMultipliers(one), outputMultipliers(other))).toBeLessThan(1e-8);
      const [a, b] = [linkages(one), linkages(moved)];
      for (const [k, i] of shuffled.entries()) {
        expect(b.backward[k]).toBeCloseTo(a.backward[i]!, 8);
        expect(b.forward[k]).toBeCloseTo(a.forward[i]!, 8);
      }
    }),
    { numRuns: 30 },
  );
});

it('keeps the inverse by its content, and computes again what was damaged', async () => {
  const first = await solveSystem(textbook(), { dir });
  const [name = ''] = await readdir(join(dir, 'cache'));
  const file = join(dir, 'cache', name);
  const before = await readFile(file);
  const again = await solveSystem(textbook(), { dir });
  expect([...again.inverse.data]).toEqual([...first.inverse.data]);
  const bad = Buffer.from(before);
  bad[bad.length - 3]! ^= 1;
  await writeFile(file, bad);
  const mended = await solveSystem(textbook(), { dir });
  expect([...mended.inverse.data]).toEqual([...first.inverse.data]);
  expect((await readFile(file)).equals(before)).toBe(true);
});
