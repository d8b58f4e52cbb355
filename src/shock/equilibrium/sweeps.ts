/**
 * Prices and spending of every country and sector at given wages: the two inner systems of the multi-sector model,
 * each iterated from where it last stood. Powers are taken once a sector and country, not once a pair.
 */
import type { Economy, TradeShock } from './economy.js';

/** Sweeps after which an inner system counts as one that does not settle. */
const MOST_SWEEPS = 5000;
/** Below this change a system has settled; rounding may keep it from getting below the first. */
export const SETTLED = 1e-14;
const ROUNDING = 1e-12;

/** Smaller sums of powers have lost digits. */
export const TINY = 1e-290;

/**
 * Multiplies the shares of one buyer by `κ^−θ`, all against its smallest κ so that none gets too small to hold.
 *
 * @returns log of that smallest κ among those who sell; 0 where nobody can
 */
export function weigh(shares: Float64Array, theta: number, kappa: (i: number) => number): number {
  let least = Infinity;
  for (let i = 0; i < shares.length; i++) if (shares[i]! > 0) least = Math.min(least, kappa(i));
  const shift = least < Infinity ? Math.log(least) : 0;
  for (let i = 0; i < shares.length; i++) {
    if (shares[i] === 0) continue;
    const k = kappa(i);
    if (k !== least || least === Infinity) shares[i]! *= Math.exp(-theta * (Math.log(k) - shift));
  }
  return shift;
}

/** What inner systems hold: logs of prices and costs, shares, spending; `[n][j]` unless said. */
export class Sweeps {
  readonly logPrices: Float64Array;
  readonly logCosts: Float64Array;
  /** Shares after the shock, `[j][n][i]`. */
  readonly shares: Float64Array;
  /** Spending, tariffs included. */
  readonly spending: Float64Array;
  /** Gross output. */
  readonly output: Float64Array;
  readonly tariffs: Float64Array;
  /** Sweeps made so far. */
  sweeps = 0;

  private readonly economy: Economy;
  /** Share before the shock times (iceberg and tariff change)^-theta, against the smallest change, `[j][n][i]`. */
  private readonly weight: Float64Array;
  /** Log of the smallest change of cost, `[j][n]`. */
  private readonly shift: Float64Array;
  /** Exports per unit of the importer's spending, share / (1 + tariff). */
  private readonly net: Float64Array;
  /** (cost / cheapest cost of the sector)^-theta, `[j][i]`. */
  private readonly power: Float64Array;
  /** Sum of weight times power, `[j][n]`. */
  private readonly sums: Float64Array;
  private readonly next: Float64Array;

  constructor(economy: Economy, shock: TradeShock) {
    const { countries, sectors, theta } = economy;
    const [n, j] = [countries.length, sectors.length];
    this.economy = economy;
    this.logPrices = new Float64Array(n * j);
    this.logCosts = new Float64Array(n * j);
    this.spending = new Float64Array(n * j);
    this.output = new Float64Array(n * j);
    this.next = new Float64Array(n * j);
    this.power = new Float64Array(n * j);
    this.sums = new Float64Array(n * j);
    this.tariffs = shock.tariffs ?? economy.tariffs;
    this.weight = economy.shares.slice();
    const { tariffs, iceberg } = shock;
    this.shift = new Float64Array(n * j);
    if (tariffs !== undefined || iceberg !== undefined)
      for (let row = 0; row < n * j; row++)
        this.shift[row] = weigh(
          this.weight.subarray(row * n, (row + 1) * n),
          theta[Math.floor(row / n)]!,
          (i) => {
            const at = row * n + i;
            const tax = tariffs === undefined ? 1 : (1 + tariffs[at]!) / (1 + economy.tariffs[at]!);
            return tax * (iceberg?.[at] ?? 1);
          },
        );
    this.shares = this.weight.slice();
    this.net = new Float64Array(this.weight.length);
  }

  /** Whether importer c can still buy anything from exporter i. */
  trades(c: number, i: number): boolean {
    const n = this.economy.countries.length;
    for (let at = c * n + i; at < this.weight.length; at += n * n)
      if (this.weight[at]! > 0) return true;
    return false;
  }

  /** Sector and country first met that bought a good and has no supplier of it left. */
  withoutSupplier(): { readonly country: number; readonly sector: number } | undefined {
    const n = this.economy.countries.length;
    for (let s = 0; s < this.economy.sectors.length; s++)
      for (let c = 0; c < n; c++) {
        const [from, to] = [(s * n + c) * n, (s * n + c + 1) * n];
        const some = (values: Float64Array): boolean =>
          values.subarray(from, to).some((x) => x > 0);
        if (some(this.economy.shares) && !some(this.weight)) return { country: c, sector: s };
      }
    return undefined;
  }

  /** Brings prices to where costs at these wages and input prices give them back. @returns whether they settled */
  solvePrices(logWages: Float64Array, precision = SETTLED): boolean {
    let before = Infinity;
    for (let k = 0; k < MOST_SWEEPS; k++) {
      const change = this.sweepPrices(logWages);
      if (Number.isNaN(change)) return false;
      if (change <= precision || (change <= ROUNDING && change >= before)) {
        this.setShares();
        return true;
      }
      before = change;
    }
    return false;
  }

  private sweepPrices(logWages: Float64Array): number {
    this.sweeps++;
    this.setCosts(logWages);
    const { countries, sectors, theta } = this.economy;
    const [n, j] = [countries.length, sectors.length];
    const { weight, shift, power, sums, logPrices } = this;
    let change = 0;
    for (let s = 0; s < j; s++) {
      const lowest = this.setPower(s);
      const t = theta[s]!;
      for (let c = 0; c < n; c++) {
        const row = (s * n + c) * n;
        let sum = 0;
        for (let i = 0; i < n; i++) sum += weight[row + i]! * power[s * n + i]!;
        sums[s * n + c] = sum;
        // A good that nobody there buys keeps the price it had.
        if (sum === 0 && !this.wanted(row)) continue;
        if (sum < TINY) return NaN;
        const price = lowest + shift[s * n + c]! - Math.log(sum) / t;
        const move = Math.abs(price - logPrices[c * j + s]!);
        if (!(move <= change)) change = move;
        logPrices[c * j + s] = price;
      }
    }
    return Number.isFinite(change) ? change : NaN;
  }

  /** Whether any weight stands in a row: then a sum of 0 is one that got too small to hold. */
  private wanted(row: number): boolean {
    const n = this.economy.countries.length;
    for (let i = 0; i < n; i++) if (this.weight[row + i]! > 0) return true;
    return false;
  }

  /** `ln c = γ ln w + Σ_k γ_k ln P_k`. */
  private setCosts(logWages: Float64Array): void {
    const { countries, sectors, valueAddedShare, inputShares } = this.economy;
    const j = sectors.length;
    const { logCosts, logPrices } = this;
    for (let c = 0; c < countries.length; c++) {
      const from = c * j;
      const w = logWages[c]!;
      for (let s = 0; s < j; s++) logCosts[from + s] = valueAddedShare[from + s]! * w;
      for (let k = 0; k < j; k++) {
        const p = logPrices[from + k]!;
        const row = (from + k) * j;
        if (p !== 0) for (let s = 0; s < j; s++) logCosts[from + s]! += inputShares[row + s]! * p;
      }
    }
  }

  /** Powers of the costs of a sector, against the cheapest so that they can be held. @returns log of the cheapest */
  private setPower(s: number): number {
    const { countries, sectors, theta } = this.economy;
    const [n, j] = [countries.length, sectors.length];
    let lowest = Infinity;
    for (let i = 0; i < n; i++) lowest = Math.min(lowest, this.logCosts[i * j + s]!);
    const t = theta[s]!;
    for (let i = 0; i < n; i++)
      this.power[s * n + i] = Math.exp(-t * (this.logCosts[i * j + s]! - lowest));
    return lowest;
  }

  private setShares(): void {
    const { countries, sectors } = this.economy;
    const n = countries.length;
    const { weight, power, sums, shares, net, tariffs } = this;
    for (let s = 0, row = 0; s < sectors.length; s++)
      for (let c = 0; c < n; c++, row += n) {
        const sum = sums[s * n + c]!;
        for (let i = 0; i < n; i++) {
          const at = row + i;
          const share = sum > 0 ? (weight[at]! * power[s * n + i]!) / sum : 0;
          shares[at] = share;
          net[at] = share / (1 + tariffs[at]!);
        }
      }
  }

  /** Brings spending to where final and input demand give it back. @returns whether it settled */
  solveSpending(incomes: Float64Array, precision = SETTLED): boolean {
    let before = Infinity;
    for (let k = 0; k < MOST_SWEEPS; k++) {
      const change = this.sweepSpending(incomes);
      if (Number.isNaN(change)) return false;
      if (change <= precision || (change <= ROUNDING && change >= before)) return true;
      before = change;
    }
    return false;
  }

  /** @param incomes value added and deficit, without tariff revenue */
  private sweepSpending(incomes: Float64Array): number {
    this.sweeps++;
    const { countries, sectors, inputShares, finalShares } = this.economy;
    const [n, j] = [countries.length, sectors.length];
    const { spending, output, next } = this;
    const revenue = this.setOutput();
    let change = 0;
    for (let c = 0; c < n; c++) {
      const income = incomes[c]! + revenue[c]!;
      const small = change * income;
      let most = small;
      for (let k = 0; k < j; k++) {
        const at = c * j + k;
        const row = at * j;
        let sum = finalShares[at]! * income;
        for (let s = 0; s < j; s++) sum += inputShares[row + s]! * output[c * j + s]!;
        next[at] = sum;
        const move = Math.abs(sum - spending[at]!);
        if (!(move <= most)) most = move;
      }
      if (!(income > 0)) return NaN;
      if (most !== small) change = most / income;
    }
    spending.set(next);
    return Number.isFinite(change) ? change : NaN;
  }

  /** Output that spending calls for, by country and sector. @returns tariff revenue of each country */
  setOutput(): Float64Array {
    const { countries, sectors } = this.economy;
    const [n, j] = [countries.length, sectors.length];
    const { spending, output, net } = this;
    const revenue = new Float64Array(n);
    const sales = new Float64Array(n);
    for (let s = 0, row = 0; s < j; s++) {
      sales.fill(0);
      for (let c = 0; c < n; c++, row += n) {
        const x = spending[c * j + s]!;
        if (x === 0) continue;
        let untaxed = 0;
        for (let i = 0; i < n; i++) {
          const share = net[row + i]!;
          untaxed += share;
          sales[i]! += share * x;
        }
        revenue[c]! += x * (1 - untaxed);
      }
      for (let i = 0; i < n; i++) output[i * j + s] = sales[i]!;
    }
    return revenue;
  }
}
