/**
 * Tables for the one-sector model: all sectors of an economy added up, or trade between countries with what each sells
 * at home, which is output less exports. Where only value added is known, output is `OUTPUT_RATIO` times it.
 */
import type { Assumption, Missing } from '../../core/index.js';
import type { Armington } from './armington.js';
import { type Refused, baseFlows } from './caliendo-parro.js';
import { total, type Economy } from './economy.js';
import { say } from './messages.js';

/** Gross output for each unit of value added. */
export const OUTPUT_RATIO: Assumption = {
  id: 'output-ratio',
  value: 2,
  unit: 'ratio',
  label: {
    en: 'gross output for each unit of value added',
    vi: 'tổng sản lượng trên mỗi đơn vị giá trị gia tăng',
  },
  origin: {
    en: 'WIOD 2013, 2008: 2.04 for the world, from 1.65 to 3.04 between its 41 places; rounded',
    vi: 'WIOD 2013, năm 2008: 2,04 cho toàn thế giới, từ 1,65 đến 3,04 giữa 41 nơi; làm tròn',
  },
  status: 'derived',
};

/** Trade elasticity of all goods together. */
export const THETA: Assumption = {
  id: 'theta',
  value: 5,
  unit: 'ratio',
  label: { en: 'trade elasticity θ, all goods', vi: 'độ co giãn thương mại θ, mọi hàng hóa' },
  origin: {
    en: 'the literature’s range is 5 to 10 in Arkolakis, Costinot and Rodríguez-Clare (2012), its lower end taken',
    vi: 'khoảng 5 đến 10 trong Arkolakis, Costinot, Rodríguez-Clare (2012), lấy đầu thấp',
  },
  status: 'recalled',
};

/**
 * All sectors of an economy added up, as it stands before a shock.
 *
 * @example
 * // solveArmington(oneSectorOf(economy, 5), shock)
 */
export function oneSectorOf(economy: Economy, theta: number): Armington | Refused {
  const { countries } = economy;
  const n = countries.length;
  const flows = baseFlows(economy);
  if ('kind' in flows) return flows;
  const trade = new Float64Array(n * n);
  const duties = new Float64Array(n * n);
  for (let at = 0; at < flows.length; at++) {
    trade[at % (n * n)]! += flows[at]!;
    duties[at % (n * n)]! += flows[at]! * economy.tariffs[at]!;
  }
  return { countries, trade, tariffs: duties.map((d, at) => (d > 0 ? d / trade[at]! : 0)), theta };
}

export interface TradeAndOutput {
  readonly countries: readonly string[];
  /** What each buys from each, `[buyer][seller]`, in any one currency; own sales are not read. */
  readonly trade: Float64Array;
  /** Gross output of each, in the same currency. */
  readonly output: Float64Array;
  readonly theta: number;
}

/**
 * Trade between countries with own sales, output less exports, put in.
 *
 * @returns why not, where a country exports all it makes or more: goods that pass through count as exports
 * @example
 * const table = withOwnSales({
 *   countries: ['A', 'B'],
 *   trade: Float64Array.of(0, 20, 30, 0),
 *   output: Float64Array.of(100, 120),
 *   theta: 5,
 * });
 * 'trade' in table && [...table.trade]; // => [70, 20, 30, 100]
 */
export function withOwnSales({
  countries,
  trade,
  output,
  theta,
}: TradeAndOutput): Armington | Missing {
  const n = countries.length;
  const full = trade.slice();
  for (let i = 0; i < n; i++) {
    full[i * n + i] = 0;
    const exported = total(full.filter((_, at) => at % n === i));
    const own = output[i]! - exported;
    if (!(own > 0))
      return {
        reason: 'insufficient_data',
        detail: say.exportsAll({ country: countries[i]!, share: exported / output[i]! }),
      };
    full[i * n + i] = own;
  }
  return { countries, trade: full, theta };
}

/**
 * The economy as if firms bought nothing from each other: what they bought counts as final spending, and all output as
 * value added. Flows stay as they are; what differs in a result is what the links do.
 *
 * @param theta one trade elasticity for all sectors; those of the economy where left out
 */
export function withoutLinks(economy: Economy, theta?: number): Economy | Refused {
  const flows = baseFlows(economy);
  if ('kind' in flows) return flows;
  const [n, j] = [economy.countries.length, economy.sectors.length];
  const spending = new Float64Array(n * j);
  const valueAdded = new Float64Array(n);
  for (let s = 0, at = 0; s < j; s++)
    for (let c = 0; c < n; c++)
      for (let i = 0; i < n; i++, at++) {
        spending[c * j + s]! += flows[at]! * (1 + economy.tariffs[at]!);
        valueAdded[i]! += flows[at]!;
      }
  return {
    ...economy,
    theta: theta === undefined ? economy.theta : economy.theta.map(() => theta),
    valueAddedShare: new Float64Array(n * j).fill(1),
    inputShares: new Float64Array(n * j * j),
    finalShares: spending.map((x, at) => {
      const c = Math.floor(at / j);
      return x / total(spending.subarray(c * j, (c + 1) * j));
    }),
    valueAdded,
  };
}
