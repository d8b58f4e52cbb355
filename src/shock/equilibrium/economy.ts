/**
 * An economy in the shares that exact-hat algebra needs, what is done to it, and what is taken as given of
 * deficits. Only shares, value added, tariffs and deficits enter; no level of trade costs or of productivity.
 */
import { TuchuError } from '../../core/index.js';
import { say } from './messages.js';

/** N countries, J sectors, one factor. Arrays are flat, the last index running fastest. */
export interface Economy {
  readonly countries: readonly string[];
  readonly sectors: readonly string[];
  /** Trade elasticity of sector j, above 0. */
  readonly theta: Float64Array;
  /** Share of importer n's spending in sector j, tariffs included, on exporter i: `[j][n][i]`. */
  readonly shares: Float64Array;
  /** Ad valorem tariff, 0.05 for 5%: `[j][n][i]`. */
  readonly tariffs: Float64Array;
  /** Value added per unit of output: `[n][j]`. */
  readonly valueAddedShare: Float64Array;
  /** Cost of source sector k in output of user sector j: `[n][k][j]`; with value added they sum to 1 over k. */
  readonly inputShares: Float64Array;
  /** Share of sector j in final spending: `[n][j]`. */
  readonly finalShares: Float64Array;
  /** Value added of each country, in any one currency. */
  readonly valueAdded: Float64Array;
  /** Spending beyond income, in the same currency; sums to 0. */
  readonly deficits: Float64Array;
}

/** What is done to trade. Left out: nothing is changed. */
export interface TradeShock {
  /** Tariffs after the shock, as rates: `[j][n][i]`. */
  readonly tariffs?: Float64Array;
  /** Iceberg costs, times what they were: `[j][n][i]`; `Infinity` is an embargo. Own costs, i = n, too. */
  readonly iceberg?: Float64Array;
}

/**
 * What becomes of deficits: `held` at their amount, or `proportional` to the income of each country and then
 * spread so that they sum to 0; either times `scale`, 0 closing them. The amount is counted in the value added of
 * the countries that still trade with each other, which is held fixed.
 */
export interface DeficitRule {
  readonly rule: 'held' | 'proportional';
  readonly scale: number;
}

export const HELD: DeficitRule = { rule: 'held', scale: 1 };

/** Published tables hold a cost share a little below 0 here and there; beyond this it is an error. */
const BELOW_ZERO = 0.005;
/** How far shares may be from their sum, and deficits from 0 as a share of world value added. */
const ROUNDING = 1e-6;

/** @throws TuchuError naming country and sector where an economy cannot be what it says it is */
export function checkEconomy(economy: Economy): void {
  const { countries, sectors, theta } = economy;
  const [n, j] = [countries.length, sectors.length];
  const sizes: readonly (readonly [keyof Economy, number])[] = [
    ['theta', j],
    ['shares', j * n * n],
    ['tariffs', j * n * n],
    ['valueAddedShare', n * j],
    ['inputShares', n * j * j],
    ['finalShares', n * j],
    ['valueAdded', n],
    ['deficits', n],
  ];
  for (const [field, size] of sizes)
    if (economy[field].length !== size)
      throw new TuchuError(say.wrongSize({ field, size, found: economy[field].length }), 1);
  for (let s = 0; s < j; s++)
    if (!(theta[s]! > 0 && theta[s]! < Infinity))
      throw new TuchuError(say.badTheta({ sector: sectors[s]!, theta: theta[s]! }), 2);
  for (let c = 0; c < n; c++) {
    const refuse = (what: 'value_added' | 'deficit', value: number): never => {
      throw new TuchuError(say.badAmount({ country: countries[c]!, what, value }), 1);
    };
    if (!(economy.valueAdded[c]! > 0 && economy.valueAdded[c]! < Infinity))
      refuse('value_added', economy.valueAdded[c]!);
    if (!Number.isFinite(economy.deficits[c]!)) refuse('deficit', economy.deficits[c]!);
    checkShares(economy, c);
  }
  const world = total(economy.valueAdded);
  const open = total(economy.deficits) / world;
  if (!(Math.abs(open) <= ROUNDING)) throw new TuchuError(say.deficitsOpen({ share: open }), 1);
}

function checkShares(economy: Economy, c: number): void {
  const { countries, sectors, shares, valueAddedShare, inputShares, finalShares } = economy;
  const [n, j] = [countries.length, sectors.length];
  const sum = (
    what: 'final' | 'cost' | 'supply',
    sector: string,
    parts: readonly number[],
    sumTo: number,
  ): void => {
    const bad = parts.find((x) => !(x >= (what === 'cost' ? -BELOW_ZERO : 0)));
    const found = parts.reduce((a, b) => a + b, 0);
    if (bad !== undefined || !(Math.abs(found - sumTo) <= ROUNDING))
      throw new TuchuError(
        say.badShares({ country: countries[c]!, sector, what, sum: found, negative: bad ?? null }),
        1,
      );
  };
  sum('final', '', [...finalShares.subarray(c * j, (c + 1) * j)], 1);
  for (let s = 0; s < j; s++) {
    const inputs = Array.from({ length: j }, (_, k) => inputShares[(c * j + k) * j + s]!);
    sum('cost', sectors[s]!, [valueAddedShare[c * j + s]!, ...inputs], 1);
    const row = [...shares.subarray((s * n + c) * n, (s * n + c + 1) * n)];
    const bought = finalShares[c * j + s]! > 0 || usesOf(economy, c, s) > 0;
    // A good that nobody in a country buys may have no suppliers.
    if (bought || row.some((x) => x !== 0)) sum('supply', sectors[s]!, row, 1);
    for (let i = 0; i < n; i++) checkTariff(economy, economy.tariffs, s, c, i);
  }
}

function usesOf({ sectors, inputShares }: Economy, c: number, k: number): number {
  const j = sectors.length;
  let sum = 0;
  for (let s = 0; s < j; s++) sum += inputShares[(c * j + k) * j + s]!;
  return sum;
}

function checkTariff(
  economy: Economy,
  tariffs: Float64Array,
  s: number,
  c: number,
  i: number,
): void {
  const { countries, sectors } = economy;
  const rate = tariffs[(s * countries.length + c) * countries.length + i]!;
  const own = i === c && rate !== 0;
  if (own || !(rate > -1 && rate < Infinity))
    throw new TuchuError(
      say.badTariff({
        importer: countries[c]!,
        exporter: countries[i]!,
        sector: sectors[s]!,
        rate,
        own,
      }),
      own ? 2 : 1,
    );
}

/**
 * The economy with what rounding left in its shares and deficits spread over them, so that incomes add up: without
 * it no wages clear every market.
 */
export function exact(economy: Economy): Economy {
  const { countries, sectors, valueAddedShare, valueAdded } = economy;
  const [n, j] = [countries.length, sectors.length];
  const shares = economy.shares.slice();
  for (let row = 0; row < shares.length; row += n) rescale(shares, row, n, 1, 1);
  const finalShares = economy.finalShares.slice();
  const inputShares = economy.inputShares.slice();
  for (let c = 0; c < n; c++) {
    rescale(finalShares, c * j, j, 1, 1);
    for (let s = 0; s < j; s++)
      rescale(inputShares, c * j * j + s, j, j, 1 - valueAddedShare[c * j + s]!);
  }
  const open = total(economy.deficits) / total(valueAdded);
  const deficits = economy.deficits.map((d, c) => d - open * valueAdded[c]!);
  return { ...economy, shares, finalShares, inputShares, deficits };
}

/** Scales `count` numbers, `stride` apart from `from` on, to sum to `sumTo`; zeros stay. */
function rescale(
  values: Float64Array,
  from: number,
  count: number,
  stride: number,
  sumTo: number,
): void {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += values[from + k * stride]!;
  if (sum !== 0) for (let k = 0; k < count; k++) values[from + k * stride]! *= sumTo / sum;
}

/** @throws TuchuError naming importer, exporter and sector of a tariff or cost that cannot be */
export function checkShock(economy: Economy, { tariffs, iceberg }: TradeShock): void {
  const { countries, sectors } = economy;
  const n = countries.length;
  const size = sectors.length * n * n;
  for (const [field, given] of [
    ['tariffs', tariffs],
    ['iceberg', iceberg],
  ] as const)
    if (given !== undefined && given.length !== size)
      throw new TuchuError(say.wrongSize({ field, size, found: given.length }), 2);
  for (let s = 0; s < sectors.length; s++)
    for (let c = 0; c < n; c++)
      for (let i = 0; i < n; i++) {
        if (tariffs !== undefined) checkTariff(economy, tariffs, s, c, i);
        const cost = iceberg?.[(s * n + c) * n + i] ?? 1;
        if (!(cost > 0))
          throw new TuchuError(
            say.badIceberg({
              importer: countries[c]!,
              exporter: countries[i]!,
              sector: sectors[s]!,
              cost,
            }),
            2,
          );
      }
}

/** Sum of an array. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
