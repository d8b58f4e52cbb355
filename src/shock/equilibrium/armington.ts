/**
 * What a change in trade costs, tariffs or an embargo does when each country makes one good and all buy all: the
 * same algebra as the multi-sector model with one sector and no purchases between firms.
 *
 * `π'_ni = π_ni (κ_ni w_i / P_n)^−θ`, `P_n = [Σ_i π_ni (κ_ni w_i)^−θ]^(−1/θ)`, `X'_n = (w_n Y_n + D'_n) / F'_n` with
 * `F'_n = Σ_i π'_ni/(1+τ'_ni)`, and wages such that `w_i Y_i = Σ_n π'_ni X'_n/(1+τ'_ni)`. θ = σ − 1.
 *
 * Answers: long-run gains and losses of every country, with wages that clear and tariffs that return to the
 * buyer. Cannot answer: what happens to a sector, and what firms lose that buy from each other; with
 * input-output links losses are larger, often more than twice. Nothing is short-run, and every supplier can be replaced.
 *
 * Origin: Armington (1969); Dekle, Eaton and Kortum (2008); Arkolakis, Costinot and Rodríguez-Clare (2012).
 */
import { TuchuError, type Method } from '../../core/index.js';
import { blocsOf, deficitsAfter, holdBlocs, oneWay } from './blocs.js';
import { type Refused, openBloc, refused } from './caliendo-parro.js';
import { type DeficitRule, HELD } from './economy.js';
import { accelerate } from './fixed-point.js';
import { say } from './messages.js';
import { TINY, weigh } from './sweeps.js';

export const ARMINGTON: Method = {
  id: 'armington',
  version: '1',
  name: {
    en: 'One-sector general equilibrium (Armington, exact hat)',
    vi: 'Cân bằng tổng thể một ngành (Armington, giải theo mức thay đổi tương đối, “exact hat”)',
  },
  formula:
    'π′_ni = π_ni (κ_ni w_i / P_n)^−θ,  w_i Y_i = Σ_n π′_ni X′_n / (1+τ′_ni),  welfare = Î / P',
  citation: 'Dekle, Eaton and Kortum 2008, IMF Staff Papers 55; Armington 1969',
  status: 'derived',
};

/** One good a country. Matrices are flat, `[buyer][seller]`. */
export interface Armington {
  readonly countries: readonly string[];
  /** What each buys from each, own sales included, before tariffs, in any one currency. */
  readonly trade: Float64Array;
  /** Tariffs as rates; none where left out. */
  readonly tariffs?: Float64Array;
  /** Trade elasticity θ, σ − 1: above 0. */
  readonly theta: number;
}

/** Changes against before; tariffs are those after the shock, as rates, and those of before where left out. */
export interface ArmingtonShock {
  /** Iceberg costs times what they were; `Infinity` is an embargo. Own costs, buyer = seller, too. */
  readonly iceberg?: Float64Array;
  readonly tariffs?: Float64Array;
}

export interface ArmingtonOptions {
  readonly deficits?: DeficitRule;
  readonly tolerance?: number;
  readonly maxIterations?: number;
  /** Wages of a solution nearby, to begin from. */
  readonly start?: Float64Array;
  readonly progress?: (iteration: number, residual: number) => void;
}

/** By country; changes are ratios, 1 for none. */
export interface ArmingtonResult {
  readonly kind: 'solved';
  readonly countries: readonly string[];
  /** With value added of all that still trade with each other held. */
  readonly wages: Float64Array;
  readonly blocs: Int32Array;
  readonly prices: Float64Array;
  /** Real income: what spending buys. */
  readonly welfare: Float64Array;
  readonly realWages: Float64Array;
  /** Own wage over the mean wage of suppliers abroad, by imports of before; undefined where there were none. */
  readonly termsOfTrade: readonly (number | undefined)[];
  /** Shares in spending after the shock, `[buyer][seller]`. */
  readonly shares: Float64Array;
  /** Trade after the shock, before tariffs, `[buyer][seller]`. */
  readonly trade: Float64Array;
  readonly deficits: Float64Array;
  readonly residual: number;
  readonly iterations: number;
}

const TOLERANCE = 1e-12;
const MOST = 500;
const MEMORY = 10;
/** No wage moves demand less than this, for a step to be divided by. */
const LEAST_SLOPE = 1e-6;

/**
 * @throws TuchuError for trade, tariffs, costs or an elasticity that cannot be, naming the place
 * @returns the new equilibrium, or why there is none
 * @example
 * // Two equal countries that buy a fifth abroad, each 10% further from the other, θ = 4.
 * solveArmington(
 *   { countries: ['A', 'B'], trade: Float64Array.of(80, 20, 20, 80), theta: 4 },
 *   { iceberg: Float64Array.of(1, 1.1, 1.1, 1) },
 * ).welfare[0]; // => 0.9837592984
 */
export function solveArmington(
  given: Armington,
  shock: ArmingtonShock,
  options: ArmingtonOptions = {},
): ArmingtonResult | Refused {
  check(given, shock);
  const { countries, trade, theta } = given;
  const n = countries.length;
  const rule = options.deficits ?? HELD;
  const before = given.tariffs ?? new Float64Array(n * n);
  const after = shock.tariffs ?? before;
  const { income, spending, deficits: base } = accounts(trade, before, n);
  /** Share before times κ^−θ, against the smallest κ of the buyer. */
  const weight = new Float64Array(n * n);
  const shift = new Float64Array(n);
  for (let c = 0, row = 0; c < n; c++, row += n) {
    const shares = weight.subarray(row, row + n);
    for (let i = 0; i < n; i++)
      shares[i] = (trade[row + i]! * (1 + before[row + i]!)) / spending[c]!;
    shift[c] = weigh(
      shares,
      theta,
      (i) => ((1 + after[row + i]!) / (1 + before[row + i]!)) * (shock.iceberg?.[row + i] ?? 1),
    );
  }
  for (let c = 0; c < n; c++)
    if (!weight.subarray(c * n, (c + 1) * n).some((x) => x > 0))
      return refused(say.noSupplierOfAll({ country: countries[c]! }));
  const blocs = blocsOf(n, (c, i) => weight[c * n + i]! > 0);
  const accountsOf = { valueAdded: income, deficits: base };
  const open = openBloc(blocs, accountsOf, rule);
  if (open !== undefined)
    return refused(say.blocDeficit({ share: open.share, country: countries[open.at]! }));
  const lone = oneWay(n, (c, i) => weight[c * n + i]! > 0, accountsOf, rule);
  if (lone !== undefined)
    return refused(say.oneWay({ country: countries[lone.country]!, sells: lone.sells }));

  const net = after.map((t) => 1 / (1 + t));
  const empty = (): Float64Array => new Float64Array(n);
  const [power, sums, value] = [empty(), empty(), empty()];
  const [incomes, earned, slopes] = [empty(), empty(), empty()];
  let deficits = base;
  let worst = 0;
  const evaluate = (logWages: Float64Array, step: Float64Array): number => {
    for (let i = 0; i < n; i++) {
      power[i] = Math.exp(-theta * logWages[i]!);
      incomes[i] = income[i]! * Math.exp(logWages[i]!);
    }
    deficits = deficitsAfter(rule, blocs, accountsOf, incomes);
    earned.fill(0);
    slopes.fill(0);
    for (let c = 0, row = 0; c < n; c++, row += n) {
      let sum = 0;
      let untaxed = 0;
      for (let i = 0; i < n; i++) {
        const x = weight[row + i]! * power[i]!;
        sum += x;
        untaxed += x * net[row + i]!;
      }
      if (sum < TINY) return NaN;
      sums[c] = sum;
      const x = (incomes[c]! + deficits[c]!) / untaxed;
      value[c] = x * sum;
      for (let i = 0; i < n; i++) {
        const sold = weight[row + i]! * net[row + i]! * power[i]! * x;
        earned[i]! += sold;
        // What a wage does to demand against supply: exports lose what it adds, all sales lose to other sellers.
        slopes[i]! +=
          sold * (theta * (1 - (weight[row + i]! * power[i]!) / sum) + (i === c ? 0 : 1));
      }
    }
    let residual = 0;
    for (let i = 0; i < n; i++) {
      const gap = earned[i]! / incomes[i]!;
      step[i] = Math.log(gap) / Math.max(LEAST_SLOPE, slopes[i]! / earned[i]!);
      if (!(Math.abs(gap - 1) <= residual)) {
        residual = Math.abs(gap - 1);
        worst = i;
      }
    }
    return residual;
  };
  const found = accelerate(
    { evaluate, normalise: (x) => holdBlocs(blocs, income, x) },
    options.start?.map(Math.log) ?? new Float64Array(n),
    {
      tolerance: options.tolerance ?? TOLERANCE,
      maxIterations: options.maxIterations ?? MOST,
      memory: MEMORY,
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    },
  );
  const { residual, iterations } = found;
  if (!found.converged) {
    const country = countries[worst]!;
    const held = rule.rule === 'held' && rule.scale !== 0 && base.some((d) => d !== 0);
    // What is not a number says that powers of costs could not be held.
    if (!Number.isFinite(residual)) return refused(say.tooFarApart({}));
    return {
      ...refused(say.notSolved({ country, residual, iterations, held })),
      residual,
      country,
    };
  }
  const wages = found.x.map(Math.exp);
  const prices = sums.map((sum, c) => Math.exp(shift[c]! - Math.log(sum) / theta));
  const shares = weight.map((x, at) => (x * power[at % n]!) / sums[Math.floor(at / n)]!);
  const flows = shares.map((share, at) => share * value[Math.floor(at / n)]! * net[at]!);
  return {
    kind: 'solved',
    countries,
    wages,
    blocs,
    prices,
    welfare: value.map((x, c) => x / spending[c]! / prices[c]!),
    realWages: wages.map((w, c) => w / prices[c]!),
    termsOfTrade: termsOf(trade, wages),
    shares,
    trade: flows,
    deficits,
    residual,
    iterations,
  };
}

/** The table as it would be with every deficit closed and nothing else done. */
export function closeTrade(given: Armington): Armington | Refused {
  const closed = solveArmington(given, {}, { deficits: { rule: 'held', scale: 0 } });
  return closed.kind === 'solved' ? { ...given, trade: closed.trade } : closed;
}

/** Income from sales, spending with tariffs, and what spending exceeds income and tariff revenue by. */
function accounts(
  trade: Float64Array,
  tariffs: Float64Array,
  n: number,
): Record<'income' | 'spending' | 'deficits', Float64Array> {
  const [income, spending, bought] = [0, 0, 0].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let c = 0; c < n; c++)
    for (let i = 0; i < n; i++) {
      const x = trade[c * n + i]!;
      income[i]! += x;
      bought[c]! += x;
      spending[c]! += x * (1 + tariffs[c * n + i]!);
    }
  return { income, spending, deficits: bought.map((x, c) => x - income[c]!) };
}

/** Own wage over the mean wage of suppliers abroad, by imports of before. */
function termsOf(trade: Float64Array, wages: Float64Array): (number | undefined)[] {
  const n = wages.length;
  return Array.from(wages, (wage, c) => {
    let [imports, paid] = [0, 0];
    for (let i = 0; i < n; i++) {
      if (i === c) continue;
      imports += trade[c * n + i]!;
      paid += trade[c * n + i]! * wages[i]!;
    }
    return imports > 0 ? (wage * imports) / paid : undefined;
  });
}

function check({ countries, trade, tariffs, theta }: Armington, shock: ArmingtonShock): void {
  const n = countries.length;
  for (const [field, given, exit] of [
    ['trade', trade, 1],
    ['tariffs', tariffs, 1],
    ['tariffs', shock.tariffs, 2],
    ['iceberg', shock.iceberg, 2],
  ] as const)
    if (given !== undefined && given.length !== n * n)
      throw new TuchuError(say.wrongSize({ field, size: n * n, found: given.length }), exit);
  if (!(theta > 0 && theta < Infinity))
    throw new TuchuError(say.badSigma({ theta, sigma: theta + 1 }), 2);
  for (let at = 0; at < n * n; at++) {
    const [c, i] = [Math.floor(at / n), at % n];
    const place = { importer: countries[c]!, exporter: countries[i]! };
    const value = trade[at]!;
    if (!(value >= 0 && value < Infinity))
      throw new TuchuError(say.badFlow({ ...place, value }), 1);
    for (const [rates, exit] of [
      [tariffs, 1],
      [shock.tariffs, 2],
    ] as const) {
      const rate = rates?.[at] ?? 0;
      const own = c === i && rate !== 0;
      if (own || !(rate > -1 && rate < Infinity))
        throw new TuchuError(say.badTariff({ ...place, sector: '', rate, own }), exit);
    }
    const cost = shock.iceberg?.[at] ?? 1;
    if (!(cost > 0)) throw new TuchuError(say.badIceberg({ ...place, sector: '', cost }), 2);
  }
  for (let c = 0; c < n; c++) {
    let [bought, sold] = [0, 0];
    for (let i = 0; i < n; i++) {
      bought += trade[c * n + i]!;
      sold += trade[i * n + c]!;
    }
    if (!(bought > 0 && sold > 0))
      throw new TuchuError(say.noAccounts({ country: countries[c]!, sells: sold > 0 }), 1);
  }
}
