/**
 * What a change in tariffs, trade costs or embargoes does to wages, prices, trade and welfare of every country once
 * all have adjusted: many sectors that buy from each other.
 *
 * Costs `c_nj = w_n^γ_nj Π_k P_nk^γ_nkj`; prices `P_nj = [Σ_i π_nij (κ_nij c_ij)^−θj]^(−1/θj)`; shares
 * `π'_nij = π_nij (κ_nij c_ij / P_nj)^−θj`; spending `X'_nj = Σ_k γ_njk Σ_m π'_mnk X'_mk/(1+τ'_mnk) + α_nj I'_n`;
 * income `I'_n = w_n V_n + R'_n + D'_n`; wages such that value added of sales is `w_n V_n` everywhere. All but
 * primed values are changes, 1 for none. κ is the iceberg change times `(1+τ')/(1+τ)`; an embargo is κ = ∞.
 *
 * Answers: who gains and loses in the long run, through prices, wages and tariff revenue, and how trade moves.
 * Cannot answer: what happens in the first months, unemployment or idle plants (labour moves freely between the
 * sectors of a country, and is always employed), stocks, or goods that nothing can replace: in each sector all
 * suppliers are substitutes with elasticity 1 + θ, and inputs and final goods have fixed shares of cost.
 * A missing partner that supplied the whole of a sector is refused, for the loss has no end.
 *
 * Origin: Caliendo and Parro (2015), Review of Economic Studies 82; Dekle, Eaton and Kortum (2008).
 */
import type { Method, Missing } from '../../core/index.js';
import { blocSums, blocsOf, deficitsAfter, holdBlocs, oneWay } from './blocs.js';
import {
  type DeficitRule,
  type Economy,
  HELD,
  type TradeShock,
  checkEconomy,
  checkShock,
  exact,
  total,
} from './economy.js';
import { accelerate } from './fixed-point.js';
import { say } from './messages.js';
import { SETTLED, Sweeps } from './sweeps.js';

export const CALIENDO_PARRO: Method = {
  id: 'caliendo_parro',
  version: '1',
  name: {
    en: 'Multi-sector general equilibrium with input-output links (exact hat)',
    vi: 'Cân bằng tổng thể đa ngành có liên kết đầu vào – đầu ra (giải theo mức thay đổi tương đối, “exact hat”)',
  },
  formula:
    'P_nj = [Σ_i π_nij (κ_nij c_ij)^−θj]^(−1/θj),  c_nj = w_n^γ Π_k P_nk^γ_kj,  Σ_j γ_nj Y_nj = w_n V_n,  welfare = Î / Π_j P_nj^α_nj',
  citation: 'Caliendo and Parro 2015, Review of Economic Studies 82: 1-44',
  status: 'confirmed',
};

export interface SolveOptions {
  readonly deficits?: DeficitRule;
  /** Largest gap between value added earned and paid for, as a share of it. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
  /** A solution nearby, to begin from. */
  readonly start?: Equilibrium;
  readonly progress?: (iteration: number, residual: number) => void;
}

/** Where an economy comes to rest after a shock. `[n][j]` unless said; changes are ratios, 1 for none. */
export interface Equilibrium {
  readonly kind: 'solved';
  readonly economy: Economy;
  readonly shock: TradeShock;
  /** Change of wages by country; only comparable within a bloc. */
  readonly wages: Float64Array;
  /** Countries that still trade with each other have the same number. */
  readonly blocs: Int32Array;
  readonly costs: Float64Array;
  readonly prices: Float64Array;
  /** After the shock, `[j][n][i]`. */
  readonly shares: Float64Array;
  readonly tariffs: Float64Array;
  /** Spending with tariffs, in the economy's currency at the value added of the bloc before. */
  readonly spending: Float64Array;
  readonly output: Float64Array;
  /** Tariff revenue by country. */
  readonly revenue: Float64Array;
  readonly deficits: Float64Array;
  /** The same before the shock. */
  readonly before: Pick<Equilibrium, 'spending' | 'output' | 'revenue'>;
  /** Largest gap in any country's labour market, as a share of its value added. */
  readonly residual: number;
  readonly iterations: number;
  readonly sweeps: number;
}

/** Why there is no solution; `residual` and `country` where the search stopped. */
export interface Refused {
  readonly kind: 'refused';
  readonly missing: Missing;
  readonly residual?: number;
  readonly country?: string;
}

const TOLERANCE = 1e-11;
const MOST = 500;
const MEMORY = 8;
/** How well prices and spending are solved, against the gap in the labour market, and at the least. */
const INNER = 1e-4;
const LOOSEST = 1e-5;

/**
 * @throws TuchuError for an economy or a shock that cannot be, naming the place
 * @returns the new equilibrium, or why there is none
 */
export function solveTrade(
  given: Economy,
  shock: TradeShock,
  options: SolveOptions = {},
): Equilibrium | Refused {
  checkEconomy(given);
  const economy = exact(given);
  checkShock(economy, shock);
  const { countries, sectors, valueAdded } = economy;
  const n = countries.length;
  const rule = options.deficits ?? HELD;
  const tolerance = options.tolerance ?? TOLERANCE;
  const inner = new Sweeps(economy, shock);
  const bare = inner.withoutSupplier();
  if (bare !== undefined)
    return refused(
      say.noSupplier({ country: countries[bare.country]!, sector: sectors[bare.sector]! }),
    );
  const blocs = blocsOf(n, (c, i) => inner.trades(c, i));
  const open = openBloc(blocs, economy, rule);
  if (open !== undefined)
    return refused(say.blocDeficit({ ...open, country: countries[open.at]! }));

  const lone = oneWay(n, (c, i) => inner.trades(c, i), economy, rule);
  if (lone !== undefined)
    return refused(say.oneWay({ country: countries[lone.country]!, sells: lone.sells }));

  const base = baseOf(economy);
  if (base.kind === 'refused') return base;
  const { start } = options;
  if (start !== undefined) inner.logPrices.set(start.prices.map(Math.log));
  inner.spending.set((start ?? base).spending);
  const slopes = new Float64Array(n);
  const incomes = new Float64Array(n);
  let deficits = economy.deficits;
  let worst = 0;
  let precision = LOOSEST;
  const evaluate = (logWages: Float64Array, step: Float64Array): number => {
    if (!inner.solvePrices(logWages, precision)) return NaN;
    for (let c = 0; c < n; c++) incomes[c] = valueAdded[c]! * Math.exp(logWages[c]!);
    deficits = deficitsAfter(rule, blocs, economy, incomes);
    if (
      !inner.solveSpending(
        incomes.map((v, c) => v + deficits[c]!),
        precision,
      )
    )
      return NaN;
    inner.setOutput();
    demandSlopes(economy, inner, slopes);
    let residual = 0;
    for (let c = 0; c < n; c++) {
      const gap = earnedBy(economy, inner.output, c) / incomes[c]!;
      step[c] = Math.log(gap) / slopes[c]!;
      if (!(Math.abs(gap - 1) <= residual)) {
        residual = Math.abs(gap - 1);
        worst = c;
      }
    }
    // Inner systems are solved as far as matters; what counts as solved was seen at full precision.
    const was = precision;
    precision = Math.max(SETTLED, Math.min(LOOSEST, INNER * residual));
    if (residual <= tolerance && was > SETTLED) {
      precision = SETTLED;
      return evaluate(logWages, step);
    }
    return residual;
  };
  const found = accelerate(
    { evaluate, normalise: (x) => holdBlocs(blocs, valueAdded, x) },
    start?.wages.map(Math.log) ?? new Float64Array(n),
    {
      tolerance,
      maxIterations: options.maxIterations ?? MOST,
      memory: MEMORY,
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    },
  );
  if (!found.converged) {
    const country = countries[worst]!;
    const held = rule.rule === 'held' && rule.scale !== 0 && economy.deficits.some((d) => d !== 0);
    const { residual, iterations } = found;
    // What is not a number says that powers of costs could not be held.
    if (!Number.isFinite(residual)) return refused(say.tooFarApart({}));
    return {
      ...refused(say.notSolved({ country, residual, iterations, held })),
      residual,
      country,
    };
  }
  return {
    kind: 'solved',
    economy,
    shock,
    wages: found.x.map(Math.exp),
    blocs,
    costs: inner.logCosts.map(Math.exp),
    prices: inner.logPrices.map(Math.exp),
    shares: inner.shares,
    tariffs: inner.tariffs,
    spending: inner.spending,
    revenue: inner.setOutput(),
    output: inner.output,
    deficits,
    before: base,
    residual: found.residual,
    iterations: found.iterations,
    sweeps: inner.sweeps,
  };
}

/** Value added in the sales of a country. */
function earnedBy({ sectors, valueAddedShare }: Economy, output: Float64Array, c: number): number {
  const j = sectors.length;
  let earned = 0;
  for (let at = c * j; at < (c + 1) * j; at++) earned += valueAddedShare[at]! * output[at]!;
  return earned;
}

/** How far an economy may be from balance before a shock, as a share of a country's value added. */
const BALANCED = 1e-5;

/** Spending, output and revenue before the shock, or the country whose accounts do not close. */
function baseOf(economy: Economy): (Equilibrium['before'] & { readonly kind: 'base' }) | Refused {
  const { countries, valueAdded, deficits } = economy;
  const n = countries.length;
  const base = new Sweeps(economy, {});
  const wages = new Float64Array(n);
  const settled =
    base.solvePrices(wages) && base.solveSpending(valueAdded.map((v, c) => v + deficits[c]!));
  const revenue = base.setOutput();
  for (let c = 0; c < n; c++) {
    const gap = earnedBy(economy, base.output, c) / valueAdded[c]! - 1;
    if (!settled || !(Math.abs(gap) <= BALANCED)) {
      const country = countries[c]!;
      return { ...refused(say.notBalanced({ country, gap })), residual: Math.abs(gap), country };
    }
  }
  return { kind: 'base', spending: base.spending, output: base.output, revenue };
}

/** What each buys from each in each sector before any shock, without tariffs: `[j][n][i]`. */
export function baseFlows(given: Economy): Float64Array | Refused {
  checkEconomy(given);
  const economy = exact(given);
  const [n, j] = [economy.countries.length, economy.sectors.length];
  const base = baseOf(economy);
  if (base.kind === 'refused') return base;
  return economy.shares.map((share, at) => {
    const row = Math.floor(at / n);
    return (
      (share * base.spending[(row % n) * j + Math.floor(row / n)]!) / (1 + economy.tariffs[at]!)
    );
  });
}

/**
 * The economy after an equilibrium, as one to begin from: its shares, tariffs, value added and deficits.
 *
 * @example
 * // Deficits closed first, as Caliendo and Parro do, then tariffs changed.
 * // rebased(solveTrade(economy, {}, { deficits: { rule: 'held', scale: 0 } }))
 */
export function rebased({ economy, wages, shares, tariffs, deficits }: Equilibrium): Economy {
  const valueAdded = economy.valueAdded.map((v, c) => v * wages[c]!);
  return { ...economy, shares: shares.slice(), tariffs: tariffs.slice(), deficits, valueAdded };
}

/** An answer that there is none. */
export const refused = (detail: Missing['detail']): Refused => ({
  kind: 'refused',
  missing: { reason: 'undefined', detail },
});

/**
 * The economy as it would be with every deficit closed and nothing else done: where to begin when what closes them
 * should not count as the shock's doing.
 *
 * @example
 * // const closed = closeDeficits(economy); solveTrade(closed, embargo)
 */
export function closeDeficits(economy: Economy): Economy | Refused {
  const closed = solveTrade(economy, {}, { deficits: { rule: 'held', scale: 0 } });
  return closed.kind === 'solved' ? rebased(closed) : closed;
}

/** Deficits left open, as a share of value added, of a bloc that nobody outside lends to. */
const OPEN = 1e-9;

/** A bloc that would have to run a deficit or a surplus with nobody, and its first country. */
export function openBloc(
  blocs: Int32Array,
  { valueAdded, deficits }: Pick<Economy, 'valueAdded' | 'deficits'>,
  { rule, scale }: DeficitRule,
): { readonly at: number; readonly share: number } | undefined {
  if (rule !== 'held' || scale === 0) return undefined;
  const sums = blocSums(blocs, deficits);
  if (sums.length === 1) return undefined;
  const world = total(valueAdded);
  const open = [...sums.keys()].filter((k) => Math.abs(scale * sums[k]!) > OPEN * world);
  // The smallest of them says most about what was cut off.
  const size = (bloc: number): number => blocs.filter((k) => k === bloc).length;
  const [bloc] = open.toSorted((a, b) => size(a) - size(b));
  if (bloc === undefined) return undefined;
  return { at: blocs.indexOf(bloc), share: (scale * sums[bloc]!) / world };
}

/** No wage moves its country's demand less than this, for a step to be divided by. */
const LEAST_SLOPE = 1e-6;

/**
 * How strongly demand for a country's work falls against its supply as its wage rises, others' held: exports lose
 * what the wage adds to the supply, and all sales lose θ (1 − share) to other sellers. It is small near autarky.
 */
function demandSlopes(
  { countries, sectors, theta }: Economy,
  inner: Sweeps,
  slopes: Float64Array,
): void {
  const [n, j] = [countries.length, sectors.length];
  const { shares, spending } = inner;
  const sales = new Float64Array(n);
  slopes.fill(0);
  for (let s = 0, at = 0; s < j; s++)
    for (let c = 0; c < n; c++) {
      const spent = spending[c * j + s]!;
      for (let i = 0; i < n; i++, at++) {
        const share = shares[at]!;
        const sold = spent * share;
        sales[i]! += sold;
        slopes[i]! += sold * (theta[s]! * (1 - share) + (i === c ? 0 : 1));
      }
    }
  for (let i = 0; i < n; i++) slopes[i] = Math.max(LEAST_SLOPE, slopes[i]! / sales[i]!);
}
