/**
 * Value added of one place that the final demand of another absorbs, over GDP: how much of a country's income
 * hangs on another's demand, wherever the goods pass on their way.
 *
 * `VA_sj = v_s' (B f_j)_s`, over `GDP_s = sum of value added of s`. Over all j, the own place included, it is all
 * of GDP where the table balances. GDP is the table's own: at basic prices, without taxes that it does not
 * hold, or with those that its residual holds. Unit: the table's; share of GDP.
 */
import type { Method } from '../core/index.js';
import { zeros, type Matrix } from '../linalg/index.js';
import { outputDrivenBy, type Chain } from './chain.js';

export const ABSORBED: Method = {
  id: 'value_added_absorbed',
  version: '1',
  name: {
    en: 'Value added absorbed by the final demand of one place, over GDP',
    vi: 'Giá trị gia tăng do cầu cuối cùng của một nơi hấp thụ, trên GDP',
  },
  formula: 'v_s′ (B f_j)_s / GDP_s',
  citation:
    'Johnson, R. C. and Noguera, G. (2012), Accounting for Intermediates. Journal of International Economics 86(2): 224-236; recalled',
  status: 'recalled',
};

export interface Absorbed {
  /** G x G: value added of place s (row) absorbed by place j. */
  readonly byPlace: Matrix;
  /** n x G: the same by the sector where value is added. */
  readonly byNode: Matrix;
  /** Value added of each place. */
  readonly gdp: Float64Array;
}

/**
 * @example
 * const { byPlace, gdp } = absorbed(chainOf(leather));
 * byPlace.data.subarray(0, 3).reduce((a, b) => a + b) / gdp[0]; // 1
 */
export function absorbed(chain: Chain): Absorbed {
  const { system, exports, value: v } = chain;
  const { table } = system;
  const count = table.places.length;
  const driven = outputDrivenBy(chain);
  const byNode = zeros(v.length, count);
  const byPlace = zeros(count, count);
  const gdp = new Float64Array(count);
  for (let i = 0; i < v.length; i++) {
    const s = exports.placeOf[i] as number;
    gdp[s]! += table.valueAdded[i] as number;
    for (let j = 0; j < count; j++) {
      const value = (v[i] as number) * (driven.data[i * count + j] as number);
      byNode.data[i * count + j] = value;
      byPlace.data[s * count + j]! += value;
    }
  }
  return { byPlace, byNode, gdp };
}
