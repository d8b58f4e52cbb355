/**
 * Output lost when an input falls short and cannot be bought elsewhere: exact CES, and its approximations.
 *
 * `Y = [a E^r + (1 − a)]^(1/r)`, `r = (s − 1)/s`; loss `1 − Y`. a: cost share of the input; E: what is left of
 * it, 1 before; s: elasticity between it and everything else. First order (Hulten): `−a ln E`; second:
 * `−a ln E − ½ a(1−a)(1 − 1/s)(ln E)²`, both log losses. The approximations understate the loss when s is
 * small: use the exact form. s = 1 is Cobb-Douglas, `Y = E^a`; s = 0 is Leontief, `Y = E`.
 *
 * Who loses: the user of the input, through output. Other inputs are held fixed.
 * Origin: Baqaee and Farhi (2019); Bachmann et al. (2022) for Germany without Russian energy. The second-order
 * term for one input is worked out for this project.
 */
import type { Method } from '../../core/index.js';

export const ESSENTIAL_INPUT: Method = {
  id: 'essential_input_loss',
  version: '1',
  name: {
    en: 'Output lost without an essential input (exact CES)',
    vi: 'Sản lượng mất khi thiếu đầu vào thiết yếu (CES chính xác)',
  },
  formula: '1 − [a E^r + (1 − a)]^(1/r),  r = (s − 1)/s',
  citation: 'CES production; after Baqaee and Farhi 2019, Bachmann et al. 2022',
  status: 'derived',
};

/** The same formula read for a buyer: a is a share of spending, and what is lost is spending on the products held. */
export const ESSENTIAL_SPENDING: Method = {
  ...ESSENTIAL_INPUT,
  id: 'essential_input_spending_loss',
  name: {
    en: 'Loss of spending on the products held, one of them essential (exact CES)',
    vi: 'Tổn thất chi tiêu cho các mặt hàng có trong bảng, một mặt hàng là thiết yếu (CES chính xác)',
  },
  formula:
    '1 − [a E^r + (1 − a)]^(1/r),  r = (s − 1)/s,  a = share of the product in spending on the products held',
};

export interface EssentialInput {
  /** a, 0 to 1. */
  readonly costShare: number;
  /** E, what is left of the input, 0 to 1. */
  readonly left: number;
  /** s, elasticity between the input and everything else, 0 or more. */
  readonly elasticity: number;
}

export interface EssentialInputLoss {
  /** Share of output, 0 to 1. */
  readonly exact: number;
  /** As log losses; undefined where nothing is left, and the second also at an elasticity of 0. */
  readonly firstOrder: number | undefined;
  readonly secondOrder: number | undefined;
}

/**
 * @throws RangeError for shares outside 0 to 1, or an elasticity below 0
 * @example
 * essentialInputLoss({ costShare: 0.04, left: 0.9, elasticity: 0.1 }).exact; // 0.00679
 */
export function essentialInputLoss(input: EssentialInput): EssentialInputLoss {
  const { costShare: a, left, elasticity: s } = input;
  const share = (x: number): boolean => x >= 0 && x <= 1;
  if (!share(a) || !share(left) || !(s >= 0 && s < Infinity))
    throw new RangeError('shares run from 0 to 1, and elasticities from 0');
  const ln = Math.log(left);
  const first = 0 - a * ln;
  const second = first - 0.5 * a * (1 - a) * (1 - 1 / s) * ln * ln;
  return {
    exact: a === 0 || left === 1 ? 0 : exactLoss(a, left, s),
    firstOrder: left > 0 ? first : undefined,
    secondOrder: left > 0 && s > 0 ? second : undefined,
  };
}

/** Beyond this, a power of e is more than a number can hold. */
const LARGE = 700;

function exactLoss(a: number, left: number, s: number): number {
  if (s === 0) return 1 - left;
  if (s === 1) return 1 - left ** a;
  const r = (s - 1) / s;
  if (left === 0) return r < 0 ? 1 : 1 - (1 - a) ** (1 / r);
  const power = r * Math.log(left);
  const ln = power > LARGE ? Math.log(a) + power : Math.log1p(a * Math.expm1(power));
  return -Math.expm1(ln / r);
}
