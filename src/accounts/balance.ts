/**
 * Whether a table balances: what each sector sells adds up to its output (rows), what it buys and the value it
 * adds do too (columns), and no sector stands without output or with value added below zero unseen.
 *
 * Gaps are relative to the sector's own output. A side that holds by construction (output is the row's sum, value
 * added the rest of the column) says nothing and is undefined.
 */
import type { Limit, Method } from '../core/index.js';
import { purchases, rowSums } from './table-of.js';
import type { IoTable } from './table.js';

export const ROW_BALANCE: Method = {
  id: 'row-balance',
  version: '1',
  name: {
    en: 'Gap between sales and output',
    vi: 'Chênh lệch giữa tổng bán ra và sản lượng',
  },
  formula: '|sum_j Z_ij + sum_k F_ik - x_i| / x_i',
  citation: 'accounting identity of an input-output table',
  status: 'derived',
};

export const COLUMN_BALANCE: Method = {
  id: 'column-balance',
  version: '1',
  name: {
    en: 'Gap between purchases with primary inputs, and output',
    vi: 'Chênh lệch giữa mua vào cộng đầu vào sơ cấp và sản lượng',
  },
  formula: '|sum_i Z_ij + value added + taxes + imports - x_j| / x_j',
  citation: 'accounting identity of an input-output table',
  status: 'derived',
};

/** A gap that rounding in a published table does not explain. */
export const UNBALANCED = (measure: 'row_gap' | 'column_gap'): Limit => ({
  id: measure === 'row_gap' ? 'row-gap' : 'column-gap',
  kind: 'threshold',
  measure,
  crossedWhen: '>',
  value: 0.01,
  unit: 'share',
  label: { en: 'unbalanced by more than 1%', vi: 'lệch quá 1%' },
  origin: 'chosen for this project: well above rounding, well below what a wrong cell does',
  status: 'derived',
});

export interface Gap {
  readonly node: number;
  /** Amount in the table's unit, above zero where more is sold (or bought) than made. */
  readonly amount: number;
  /** Of the sector's output; undefined where there is none. */
  readonly share: number | undefined;
}

export interface Balance {
  /** By node; undefined where rows hold by construction. */
  readonly rows: readonly Gap[] | undefined;
  readonly columns: readonly Gap[] | undefined;
  readonly zeroOutput: readonly number[];
  readonly negativeValueAdded: readonly number[];
}

/**
 * @example
 * balanceOf(table).zeroOutput.length; // 20 of WIOD 2008, of which 19 neither buy nor sell: LVA:c8 sells 1 m
 */
export function balanceOf(table: IoTable): Balance {
  const { output, valueAdded, primary = [] } = table;
  const gaps = (sums: Float64Array): Gap[] =>
    Array.from(sums, (sum, node) => {
      const amount = sum - output[node]!;
      return { node, amount, share: output[node] === 0 ? undefined : amount / output[node]! };
    });
  const paid = (): Float64Array => {
    const sums = purchases(table);
    for (const { amounts } of primary)
      for (const [j, amount] of amounts.entries()) sums[j]! += amount;
    return sums;
  };
  const where = (test: (i: number) => boolean): number[] =>
    table.nodes.flatMap((_, i) => (test(i) ? [i] : []));
  return {
    rows: table.outputGiven === true ? gaps(rowSums(table)) : undefined,
    columns: table.valueAddedGiven === true ? gaps(paid()) : undefined,
    zeroOutput: where((i) => output[i] === 0),
    negativeValueAdded: where((i) => valueAdded[i]! < 0),
  };
}

/** The largest gaps by amount. */
export function largestGaps(gaps: readonly Gap[], most = 3): Gap[] {
  return gaps
    .filter((g) => g.amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.node - b.node)
    .slice(0, most);
}

/** All gaps together, without their signs, over all output. */
export function totalGap(gaps: readonly Gap[], output: Float64Array): number {
  const all = output.reduce((sum, x) => sum + x, 0);
  return all === 0 ? 0 : gaps.reduce((sum, g) => sum + Math.abs(g.amount), 0) / all;
}
