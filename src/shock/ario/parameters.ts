/** The numbers a run is made with, checked. Times in days, stocks in days of use, shares from 0 to 1. */
import { TuchuError } from '../../core/index.js';
import type { Purchases } from '../purchases.js';
import {
  CAPITAL_RATIO,
  OVERPRODUCTION,
  OVERPRODUCTION_DAYS,
  PSI,
  REBUILD_DAYS,
  RESTOCK_DAYS,
  BOARIO_SMALLEST_INPUT,
  SMALLEST_INPUT,
  STOCK_DAYS,
} from './assumptions.js';
import { say } from './messages.js';
import { CORRECTED, type ArioMode } from './modes.js';
import { RATIONING, type Rationing } from './rationing.js';

export interface ArioParameters {
  readonly mode: ArioMode;
  /** Days the run lasts. */
  readonly days: number;
  /** Length of a step, in days. */
  readonly step: number;
  /** Days the table's amounts are spread over. */
  readonly daysPerYear: number;
  readonly stockDays: number;
  /** Days of use in stock of single products, in place of `stockDays`. */
  readonly stockDaysOf: Readonly<Record<string, number>>;
  readonly restockDays: number;
  readonly psi: number;
  /** Products whose lack stops nobody. */
  readonly nonEssential: readonly string[];
  readonly smallestInput: number;
  readonly overproduction: number;
  readonly overproductionDays: number;
  readonly rebuildDays: number;
  readonly capitalRatio: number;
  readonly rationing: Rationing;
}

export const ARIO_DEFAULTS: ArioParameters = {
  mode: CORRECTED,
  days: 365,
  step: 1,
  daysPerYear: 365,
  stockDays: STOCK_DAYS.value,
  stockDaysOf: {},
  restockDays: RESTOCK_DAYS.value,
  psi: PSI.value,
  nonEssential: [],
  smallestInput: SMALLEST_INPUT.value,
  overproduction: OVERPRODUCTION.value,
  overproductionDays: OVERPRODUCTION_DAYS.value,
  rebuildDays: REBUILD_DAYS.value,
  capitalRatio: CAPITAL_RATIO.value,
  rationing: 'proportional',
};

/** What each number may be; the step is the least a time can be. */
const RANGES: ReadonlyArray<readonly [keyof ArioParameters, number, number]> = [
  ['days', 1, 36_500],
  ['step', 0.01, 31],
  ['daysPerYear', 1, 366],
  ['psi', 0.01, 1],
  ['smallestInput', 0, 1],
  ['overproduction', 1, 10],
  ['capitalRatio', 0.01, 100],
];

/**
 * Fills in what is not given and checks the rest against the table.
 *
 * @throws TuchuError naming the number that is outside its range, the product that is not in the table, or the stock
 * that would not last one step
 * @example
 * arioParameters(purchases, { days: 30 }).psi; // 0.8
 */
export function arioParameters(
  purchases: Pick<Purchases, 'products' | 'table'>,
  given: Partial<ArioParameters> = {},
): ArioParameters {
  const p: ArioParameters = {
    ...ARIO_DEFAULTS,
    ...(given.mode?.id === 'boario' ? { smallestInput: BOARIO_SMALLEST_INPUT } : {}),
    ...given,
  };
  const outside = (name: string, value: number, low: number, high: number): void => {
    if (!(value >= low && value <= high))
      throw new TuchuError(say.badParameter({ name, value, low, high }), 2);
  };
  for (const [name, low, high] of RANGES) outside(name, p[name] as number, low, high);
  for (const name of ['restockDays', 'overproductionDays', 'rebuildDays'] as const)
    outside(name, p[name], p.step, 36_500);
  if (!RATIONING.includes(p.rationing))
    throw new TuchuError(say.badRationing({ rationing: p.rationing, known: RATIONING }), 2);
  const { products } = purchases;
  for (const code of [...p.nonEssential, ...Object.keys(p.stockDaysOf)])
    if (!products.includes(code))
      throw new TuchuError(say.noProduct({ code, table: purchases.table.id, products }), 2);
  if (p.mode.shortStock === 'refuse')
    for (const product of products) {
      const days = stockDaysOf(p, product);
      if (!(days >= p.step && days <= 36_500))
        throw new TuchuError(say.badStock({ product, days, step: p.step }), 2);
    }
  return p;
}

/** Days of use in stock of a product. */
export function stockDaysOf(p: ArioParameters, product: string): number {
  const days = p.stockDaysOf[product] ?? p.stockDays;
  return p.mode.shortStock === 'two-steps' && days <= p.step ? 2 * p.step : days;
}

/** The least an input must be of the buyer's output to stop it, both per year. */
export function thresholdOf(p: ArioParameters): number {
  return p.mode.thresholdDivisor === 'year' ? p.smallestInput : p.smallestInput / p.daysPerYear;
}
