import { describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import { zeros, type Matrix } from '../../../src/linalg/index.js';
import type { IoTable } from '../../../src/accounts/index.js';
import {
  type Calibration,
  type CalibrationOptions,
  type Equilibrium,
  armingtonShock,
  closeDeficits,
  economyFromTable,
  resultsByCountry,
  oneSectorOf,
  solveArmington,
  solveTrade,
  thetasFor,
  tradeShock,
  withoutLinks,
} from '../../../src/shock/equilibrium/index.js';
import { wiodTable } from '../../accounts/wiod.js';
import { sharedAbsent } from '../../shared.js';

const haveShared = !sharedAbsent;

const matrix = (rows: readonly (readonly number[])[]): Matrix => {
  const m = zeros(rows.length, rows[0]?.length ?? 0);
  rows.forEach((row, i) => row.forEach((x, k) => (m.data[i * m.cols + k] = x)));
  return m;
};

/** Two places of two sectors, made up: Chile and Norway, the first with a deficit. */
function small(change: Partial<IoTable> = {}): IoTable {
  const z = matrix([
    [10, 15, 2, 4],
    [12, 20, 5, 3],
    [3, 6, 20, 10],
    [4, 2, 15, 30],
  ]);
  // Spending of households and changes in inventories of each place.
  const f = matrix([
    [40, 0, 9, 0],
    [50, 0, 10, 0],
    [20, 0, 60, 0],
    [12, 0, 87, 0],
  ]);
  const sum = (values: Float64Array, i: number): number =>
    values.subarray(i * 4, i * 4 + 4).reduce((a, b) => a + b, 0);
  const output = Float64Array.from({ length: 4 }, (_, i) => sum(z.data, i) + sum(f.data, i));
  return {
    id: 'made',
    year: 2020,
    unit: 'million USD',
    nodes: ['CHL', 'NOR'].flatMap((place) => ['c2', 'c17'].map((sector) => ({ place, sector }))),
    places: ['CHL', 'NOR'],
    starts: [0, 2, 4],
    finals: ['CHL', 'NOR'].flatMap((place) => [
      { place, category: 'households', inventories: false },
      { place, category: 'inventories', inventories: true },
    ]),
    z,
    f,
    output,
    valueAdded: output.map(
      (x, u) => x - [0, 1, 2, 3].reduce((paid, i) => paid + z.data[i * 4 + u]!, 0),
    ),
    ...change,
  };
}

const calibrated = (table: IoTable, options?: CalibrationOptions): Calibration => {
  const made = economyFromTable(table, options);
  if ('reason' in made) throw new Error(render(made.detail, 'en'));
  return made;
};
const solved = (outcome: ReturnType<typeof solveTrade>): Equilibrium => {
  if (outcome.kind !== 'solved') throw new Error(render(outcome.missing.detail, 'en'));
  return outcome;
};
const far = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (x, k) => Math.abs(x - b[k]!)));
const notes = ({ notes: said }: Calibration): string => said.map((m) => render(m, 'en')).join('\n');

describe('an economy from a table', () => {
  it('keeps output, value added, trade and deficits of a table in balance', () => {
    const table = small();
    const { economy, outputRatio } = calibrated(table);
    expect(outputRatio).toBeCloseTo(1, 12);
    const e = solved(solveTrade(economy, {}));
    expect(far(e.output, table.output)).toBeLessThan(1e-9);
    const [a = 0, b = 0, c = 0, d = 0] = table.valueAdded;
    expect(far(economy.valueAdded, [a + b, c + d])).toBeLessThan(1e-9);
    // Chile buys 3+6+20+4+2+12 = 47 of Norway and sells it 2+4+9+5+3+10 = 33.
    expect(economy.deficits[0]).toBeCloseTo(14, 9);
    expect(economy.deficits[1]).toBeCloseTo(-14, 9);
    // Of the first product Chile buys 10+15+40 at home and 3+6+20 in Norway.
    expect(economy.shares[0]).toBeCloseTo(65 / 94, 12);
    // Chile's first sector pays 10+3 for the first product, of an output of 80.
    expect(economy.inputShares[0]).toBeCloseTo(13 / 80, 12);
    expect(far(e.wages, [1, 1])).toBeLessThan(1e-11);
  });

  it('with tariffs of before they are paid by the buyer and returned to it', () => {
    const tariff = (importer: string, _: string, sector: string): number =>
      importer === 'CHL' && sector === 'c2' ? 0.1 : 0;
    const { economy } = calibrated(small(), { tariff });
    const e = solved(solveTrade(economy, {}));
    expect(e.revenue[0]).toBeCloseTo(2.9, 9);
    expect(e.revenue[1]).toBeCloseTo(0, 12);
    expect(far(e.output, small().output)).toBeLessThan(1e-9);
    expect(far(e.wages, [1, 1])).toBeLessThan(1e-11);
    expect(economy.deficits[0]).toBeCloseTo(14, 9);
  });

  it('leaves inventories and uses below zero out, and gives a losing sector no value added; all said', () => {
    const made = small();
    const f = matrix([
      [40, -15, 9, 0],
      [50, 3, 10, 0],
      [20, 0, 60, 0],
      [-2, 0, 87, 0],
    ]);
    const z = { ...made.z, data: made.z.data.slice() };
    z.data[1] = 150;
    const table = small({ z, f });
    const cal = calibrated(table);
    expect(cal.economy.valueAddedShare[1]).toBe(0);
    expect([...cal.economy.shares].every((x) => x >= 0)).toBe(true);
    expect(notes(cal)).toContain('Changes in inventories are left out');
    expect(notes(cal)).toContain('Purchases below zero');
    expect(notes(cal)).toContain('Value added is below zero in CHL:c17');
    expect(far(solved(solveTrade(cal.economy, {})).wages, [1, 1])).toBeLessThan(1e-11);
  });

  it('a product not made at home: an embargo has no end, unless a floor of home supply is assumed', () => {
    const made = small();
    const z = { ...made.z, data: made.z.data.map((x, at) => (at < 4 || at % 4 === 0 ? 0 : x)) };
    const f = { ...made.f, data: made.f.data.map((x, at) => (at < 4 ? 0 : x)) };
    const output = made.output.map((x, i) => (i === 0 ? 0 : x));
    const table = small({ z, f, output });
    const cut = (cal: Calibration): ReturnType<typeof solveTrade> => {
      const closed = closeDeficits(cal.economy);
      if ('kind' in closed) throw new Error(render(closed.missing.detail, 'en'));
      const iceberg = closed.shares.map((_, at) => (at % 4 === 1 || at % 4 === 2 ? Infinity : 1));
      return solveTrade(closed, { iceberg });
    };
    const refused = cut(calibrated(table));
    expect(refused.kind === 'refused' && render(refused.missing.detail, 'en')).toBe(
      'Chile has no supplier of `c2` left, at home or abroad: in this model the loss has no end',
    );
    const floored = calibrated(table, { homeFloor: 0.01 });
    expect(notes(floored)).toContain('at least 1.00% of each product it buys: raised in 1 case');
    const e = solved(cut(floored));
    expect(resultsByCountry(e)[0]!.welfare).toBeLessThan(-0.05);
    expect(e.blocs[0]).not.toBe(e.blocs[1]);
  });

  it('parts of one place that a table splits make the same product', () => {
    const nodes = [
      { place: 'CHN', sector: 'CN1_C20' },
      { place: 'CHN', sector: 'CN2_C20' },
      { place: 'NOR', sector: 'C20' },
      { place: 'NOR', sector: 'G' },
    ];
    const places = ['CHN', 'NOR'];
    const finals = small().finals.map((use, k) => ({ ...use, place: places[k >> 1]! }));
    const { economy, thetas } = calibrated(small({ nodes, places, finals }));
    expect(economy.sectors).toEqual(['C20', 'G']);
    expect(thetas.map((t) => t.value)).toEqual([3.13, 5]);
    expect(economy.shares[0]).toBeCloseTo((65 + 82) / (65 + 82 + 29), 12);
    expect(far(solved(solveTrade(economy, {})).wages, [1, 1])).toBeLessThan(1e-11);
  });

  it('refuses one country, imports and users outside, and firms that buy all they make', () => {
    const why = (table: IoTable): string => {
      const made = economyFromTable(table);
      return 'reason' in made ? render(made.detail, 'en') : 'made';
    };
    expect(why(small({ places: ['CHL'] }))).toContain('`made` holds one country');
    const imports = {
      name: 'imports',
      kind: 'imports' as const,
      amounts: Float64Array.of(1, 0, 0, 0),
    };
    expect(why(small({ primary: [imports] }))).toContain('imports from outside it (`imports`)');
    const finals = small().finals.with(0, { place: 'PER', category: 'x', inventories: false });
    expect(why(small({ finals }))).toContain('users outside it (Peru)');
    const all = zeros(4, 4);
    for (let i = 0; i < 4; i++) all.data[i * 5] = small().output[i]!;
    expect(why(small({ z: all }))).toContain('sectors buy as much of each other as they make');
  });

  describe.skipIf(sharedAbsent)('WIOD 2008', () => {
    if (!haveShared) return it('needs the data', () => {});
    const table = wiodTable(2008);
    const cal = calibrated(table);
    const { economy } = cal;
    const n = economy.countries.length;
    const at = (code: string): number => economy.countries.indexOf(code);
    const welfare = (e: Equilibrium, code: string): number =>
      resultsByCountry(e)[at(code)]!.welfare;

    it('closes: 41 places, 35 sectors, nothing done and nothing moves; output is near the table’s', () => {
      expect([n, economy.sectors.length]).toEqual([41, 35]);
      expect(cal.outputRatio).toBeGreaterThan(0.98);
      expect(cal.outputRatio).toBeLessThan(1);
      const e = solved(solveTrade(economy, {}));
      expect(
        far(
          e.wages,
          e.wages.map(() => 1),
        ),
      ).toBeLessThan(1e-10);
      expect(e.deficits.reduce((a, b) => a + b, 0) / economy.valueAdded[at('USA')]!).toBeCloseTo(
        0,
        12,
      );
    });

    it('the gap between many sectors and one closes as links, and then sectors, are taken away', () => {
      const closed = closeDeficits(economy);
      if ('kind' in closed) throw new Error('refused');
      const flat = withoutLinks(closed, 5);
      const one = oneSectorOf(closed, 5);
      if ('kind' in flat || 'kind' in one) throw new Error('refused');
      const change = [{ kind: 'embargo', from: ['CHN'], to: ['DEU'] }] as const;
      const many = (e: typeof economy): number =>
        -welfare(solved(solveTrade(e, tradeShock(e, change))), 'DEU');
      const shock = armingtonShock(one.countries, change);
      const single = 'reason' in shock ? undefined : solveArmington(one, shock);
      if (single?.kind !== 'solved') throw new Error('refused');
      const losses = [
        many(closed),
        many({ ...closed, theta: closed.theta.map(() => 5) }),
        many(flat),
        1 - single.welfare[at('DEU')]!,
      ];
      // Of this table, in per cent of real income.
      expect(losses.map((x) => Math.round(x * 1e4) / 100)).toEqual([0.35, 0.34, 0.2, 0.15]);
    });

    it('all deliveries of one country to another cut: both lose, the buyer not by demand alone', () => {
      for (const [seller, buyer] of [
        ['CHN', 'DEU'],
        ['DEU', 'CHN'],
      ] as const) {
        const iceberg = economy.shares.map((_, k) =>
          k % n === at(seller) && Math.floor(k / n) % n === at(buyer) ? Infinity : 1,
        );
        const e = solved(solveTrade(economy, { iceberg }));
        expect(welfare(e, seller)).toBeLessThan(-1e-4);
        // Germany's loss of demand alone, by extraction, is 0.034% of its value added: METHODS D3.
        expect(welfare(e, buyer)).toBeLessThan(-0.00034);
        expect(e.shares.every((x, k) => iceberg[k] === 1 || x === 0)).toBe(true);
      }
    });
  });
});

describe('trade elasticities by sector', () => {
  const value = (code: string): number => thetasFor([code])[0]!.value;

  it('WIOD and ISIC codes: the estimate of the good, a mean of several, a middle value for services', () => {
    // Caliendo and Parro (2015): mining 13.53; basic metals 3.28 and metal products 6.99; chemicals 3.13.
    expect(thetasFor(['c2', 'c12', 'c17']).map((t) => t.value)).toEqual([13.53, 5.135, 5]);
    expect([value('C10T12'), value('A01_02'), value('B05_06'), value('01T02')]).toEqual([
      2.62, 9.11, 13.53, 9.11,
    ]);
    expect(value('C26')).toBeCloseTo((12.95 + 3.95 + 8.71) / 3, 6);
    expect([value('C20'), value('G'), value('H49'), value('64T66')]).toEqual([3.13, 5, 5, 5]);
  });

  it('says where each comes from and how well it is known', () => {
    const [goods, services] = thetasFor(['c12', 'c17']);
    expect(goods).toMatchObject({ id: 'theta-c12', status: 'recalled' });
    expect(goods?.origin.en).toContain('plain mean of basic metals, metal products');
    expect(services).toMatchObject({ status: 'uncertain' });
    expect(thetasFor(['steel', 'C20'])[1]?.origin.en).toContain('no known classification');
  });
});
