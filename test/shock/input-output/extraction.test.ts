import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveSystem, type LeontiefSystem } from '../../../src/accounts/index.js';
import {
  backTest,
  byPlace,
  costPush,
  cutOf,
  extractNodes,
  freshLost,
  outputFor,
  outputLost,
  partnerLosses,
  passedOn,
  pricesAfter,
  reachedBy,
  taxOf,
} from '../../../src/shock/index.js';
import { zeros } from '../../../src/linalg/index.js';
import { made, matrix, tables, textbook } from '../../accounts/helper.js';

const TEXTBOOK = await solveSystem(textbook());
const sum = (x: ArrayLike<number>): number => Array.from(x).reduce((a, b) => a + b, 0);
const expectNear = (got: ArrayLike<number>, wanted: ArrayLike<number>, within = 1e-9): void => {
  const size = Math.max(1, ...Array.from(wanted, Math.abs));
  expect(got.length).toBe(wanted.length);
  Array.from(wanted).forEach((w, i) => expect(Math.abs(got[i]! - w) / size).toBeLessThan(within));
};

/** All that some nodes sell, own purchases and final users included, as a cut. */
function allSales({ table, a }: LeontiefSystem, nodes: readonly number[], share: number) {
  const n = a.rows;
  const inputs = zeros(nodes.length, n);
  const final = new Float64Array(nodes.length);
  nodes.forEach((i, p) => {
    let rest = table.output[i]!;
    for (let j = 0; j < n; j++) {
      inputs.data[p * n + j] = share * a.data[i * n + j]!;
      rest -= a.data[i * n + j]! * table.output[j]!;
    }
    final[p] = share * rest;
  });
  return { sellers: nodes, inputs, final };
}

describe('the textbook table, METHODS K1', () => {
  it('extraction of the first sector: 1789.474 left of the second, 1210.526 lost, 40.35%', () => {
    const lost = extractNodes(TEXTBOOK, [0]);
    expect(2000 - lost[1]!).toBeCloseTo(1789.4736842105262, 9);
    expect(sum(lost)).toBeCloseTo(1210.5263157894738, 9);
    expect(sum(lost) / 3000).toBeCloseTo(0.4035087719298246, 12);
    expect(lost[1]).toBeCloseTo(210.52631578947376, 9);
    expect(lost[0]).toBe(1000);
  });

  it('the same as a cut of everything it sells', async () => {
    expectNear(
      await outputLost(TEXTBOOK, allSales(TEXTBOOK, [0], 1)),
      extractNodes(TEXTBOOK, [0]),
      1e-12,
    );
  });

  it('output for another final demand', () =>
    expectNear(
      outputFor(TEXTBOOK, Float64Array.of(600, 1500)),
      [1247.5247524752474, 1841.5841584158416],
    ));

  it('prices: what is paid beside inputs rises by a tenth in the first sector', () =>
    expectNear(
      costPush(TEXTBOOK, Float64Array.of(0.1, 0)),
      [1.1254125412541254, 1.033003300330033],
    ));

  it('what is downstream of 500 that the first sells to the second', () =>
    expectNear(reachedBy(TEXTBOOK, Float64Array.of(0, 500)), [
      0.26402640264026406 / 4,
      1.1221122112211221 / 4,
    ]));
});

describe('the fast way is the slow way', () => {
  it('extraction of any nodes, in part and in all', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        async (table, nodes, share) => {
          const system = await solveSystem(table);
          const wanted = await freshLost(system, allSales(system, nodes, share));
          expectNear(extractNodes(system, nodes, share), wanted);
        },
      ),
      { seed: 9, numRuns: 60 },
    );
  });

  it('purchases taken out: the column is struck, and the node still makes what is asked of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.integer({ min: 0, max: 3 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        async (table, node, share) => {
          const system = await solveSystem(table);
          const { a } = system;
          const sellers = [0, 1, 2, 3];
          const inputs = zeros(4, 4);
          for (const i of sellers) inputs.data[i * 4 + node] = share * a.data[i * 4 + node]!;
          const wanted = await freshLost(system, { sellers, inputs, final: new Float64Array(4) });
          expectNear(extractNodes(system, [node], share, 'purchases'), wanted);
        },
      ),
      { seed: 10, numRuns: 60 },
    );
  });

  it('flows cut, with and without replacement, and prices under a tariff', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (table, share, replaced) => {
          const system = await solveSystem(table);
          const flow = { from: ['AUS'], to: ['BEL'], share, replaced };
          const cut = cutOf(system, [flow]);
          expectNear(await outputLost(system, cut), await freshLost(system, cut));
          // Prices by rounds: what each pays is passed on until nothing is left to pass.
          const { a } = system;
          const prices = pricesAfter(system, taxOf(system, [{ ...flow, replaced: 0 }]));
          for (let j = 0; j < 4; j++) {
            let paid = 1;
            for (let i = 0; i < 4; i++) {
              const rate =
                table.nodes[i]!.place === 'AUS' && table.nodes[j]!.place === 'BEL' ? share : 0;
              paid += a.data[i * 4 + j]! * ((1 + rate) * prices[i]! - 1);
            }
            expect(prices[j]).toBeCloseTo(paid, 9);
          }
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });

  it('cuts both ways at once: every row of the table', async () => {
    const system = await solveSystem(
      made(
        ['AUS', 'BEL'],
        matrix(4, 4, [9, 4, 2, 6, 5, 8, 3, 1, 7, 2, 4, 4, 1, 3, 6, 5]),
        matrix(4, 2, [60, 5, 50, 4, 3, 70, 6, 40]),
      ),
    );
    const flows = [
      { from: ['AUS'], to: ['BEL'], share: 0.5 },
      { from: ['BEL'], to: ['AUS'], share: 0.25 },
    ];
    const both = cutOf(system, flows);
    expect(both.sellers).toEqual([0, 1, 2, 3]);
    const lost = await outputLost(system, both);
    expectNear(lost, await freshLost(system, both));
    const { valueAdded, output } = byPlace(system, lost);
    expect(output[0]! + output[1]!).toBeCloseTo(sum(lost), 9);
    expect(valueAdded.every((x) => x > 0)).toBe(true);
  });
});

describe('what must hold', () => {
  it('nothing cut, nothing lost; more cut, more lost; nobody gains', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        async (table, share) => {
          const system = await solveSystem(table);
          const at = async (s: number): Promise<Float64Array> =>
            outputLost(system, cutOf(system, [{ from: ['AUS'], to: ['BEL'], share: s }]));
          const [none, some, all] = [await at(0), await at(share), await at(1)];
          expect(none.every((x) => x === 0)).toBe(true);
          const size = 1e-9 * sum(table.output);
          expect(some.every((x, i) => x >= -size && x <= all[i]! + size)).toBe(true);
        },
      ),
      { seed: 12, numRuns: 60 },
    );
  });

  it('replaced at home in full, buyers’ sectors make more and sellers lose what they lost', async () => {
    const system = await solveSystem(
      made(['AUS', 'BEL'], matrix(2, 2, [10, 20, 30, 10]), matrix(2, 2, [60, 10, 5, 55])),
    );
    const flow = { from: ['AUS'], to: ['BEL'], share: 1 };
    const bare = await outputLost(system, cutOf(system, [flow]));
    const replaced = await outputLost(system, cutOf(system, [{ ...flow, replaced: 1 }]));
    expect(bare.every((x) => x > 0)).toBe(true);
    expect(replaced[0]).toBeGreaterThan(0);
    expect(replaced[1]).toBeLessThan(0);
  });

  it('a tariff passed on in full: dearer where it is paid, dearer with the rate', async () => {
    const system = await solveSystem(
      made(['AUS', 'BEL'], matrix(2, 2, [10, 20, 30, 10]), matrix(2, 2, [60, 10, 5, 55])),
    );
    const at = (rate: number) => passedOn(system, [{ from: ['AUS'], to: ['BEL'], share: rate }]);
    expect([...at(0).finalUsers]).toEqual([0, 0]);
    expect(at(0.2).finalUsers[1]).toBeGreaterThan(at(0.1).finalUsers[1]!);
    expect(at(2).prices.every((p) => p > 1)).toBe(true);
  });

  it('each partner is there once, and what each loses is a share', async () => {
    const system = await solveSystem(
      made(['AUS', 'BEL'], matrix(2, 2, [10, 20, 30, 10]), matrix(2, 2, [60, 10, 5, 55])),
    );
    const [row, ...more] = await partnerLosses(system, 'BEL');
    expect(more).toEqual([]);
    expect(row?.partner).toBe('AUS');
    expect(row?.ourSales.country).toBeGreaterThan(row?.ourSales.partner ?? 1);
    expect(row?.theirSales.partner).toBeGreaterThan(row?.theirSales.country ?? 1);
  });
});

describe('back-test', () => {
  it('by hand: final demand of the textbook table doubles, and so does output; other sectors are refused', async () => {
    const double = made(['AUS'], matrix(2, 2, [300, 1000, 400, 200]), matrix(2, 1, [700, 3400]));
    const [row] = backTest(TEXTBOOK, double);
    expect(row?.leontief).toBeCloseTo(0, 12);
    expect(row?.noChange).toBeCloseTo(0.5, 12);
    expect(row?.uniform).toBeCloseTo(0, 12);
    const other = made(['AUS', 'BEL'], matrix(2, 2, [1, 2, 3, 1]), matrix(2, 2, [6, 1, 5, 5]));
    expect(() => backTest(TEXTBOOK, other)).toThrow('do not have the same sectors');
  });
});

describe('what is refused, with its place', () => {
  const ask = (change: object) => () =>
    cutOf(TEXTBOOK, [{ from: ['AUS'], to: ['AUS'], share: 1, ...change }]);
  it('a place or a sector that is not there', () => {
    expect(ask({ from: ['XKX'] })).toThrow('no sectors of `XKX`');
    expect(ask({ sectors: ['c99'] })).toThrow('no sector `c99`: its sectors are s1, s2');
  });
  it('shares that cannot be', () => {
    expect(ask({ share: 1.2 })).toThrow('from 0 to 1');
    expect(ask({ replaced: -0.1 })).toThrow('from 0 to 1');
    expect(() => extractNodes(TEXTBOOK, [0], NaN)).toThrow('from 0 to 1');
    expect(() => extractNodes(TEXTBOOK, [0, 0])).toThrow('stands twice');
    expect(() => extractNodes(TEXTBOOK, [2])).toThrow('not one of the table’s 2');
  });
  it('the same delivery cut twice', async () => {
    const system = await solveSystem(
      made(['AUS', 'BEL'], matrix(2, 2, [10, 20, 30, 10]), matrix(2, 2, [60, 10, 5, 55])),
    );
    const flow = { from: ['AUS'], to: ['BEL'], share: 0.5 };
    expect(() => cutOf(system, [flow, flow])).toThrow('cut or taxed twice');
  });
});
