/**
 * Output lost when an input falls short that sits inside others: gas in energy, energy in output; chips in
 * materials, materials in electronics. Each level is one CES of the input and of everything else at that level, which is
 * held fixed; what is left of the inner bundle is the input of the level around it.
 *
 * `Y_k = [a_k Y_{k−1}^r + (1 − a_k)]^(1/r)`, `r = (s_k − 1)/s_k`, from the innermost level out. One level is
 * `essentialInputLoss` (dependence/loss), which is used at every one. To first order (Hulten) the log loss is
 * `−(Π a_k) ln E`; to second order, level by level, `x₂ ← a x₂ + ½ a (1 − a) r x₁²`, `x₁ ← a x₁`.
 *
 * Question: how much output goes when part of one input is missing and nothing else changes? Not: what others do about
 * it, prices, time, stocks. The approximations stand beside the exact loss because they understate it where
 * elasticities are small. Several inputs short at once in one bundle are not one chain, and are refused.
 * Who loses: the user of the input, through output. Unit: shares of output; approximations are log losses.
 * Origin: Baqaee and Farhi (2019); Bachmann et al. (2022); METHODS D7.
 */
import type { Method } from '../../core/index.js';
import { essentialInputLoss } from '../../dependence/index.js';

export const NESTED_CES: Method = {
  id: 'nested_ces_loss',
  version: '1',
  name: {
    en: 'Output lost without an essential input (nested CES, exact)',
    vi: 'Sản lượng mất khi thiếu đầu vào thiết yếu (CES lồng nhau, chính xác)',
  },
  formula: '1 − Y,  Y_k = [a_k Y_(k−1)^r + (1 − a_k)]^(1/r),  r = (s_k − 1)/s_k,  Y_0 = E',
  citation: 'CES production; after Baqaee and Farhi 2019, Bachmann et al. 2022',
  status: 'derived',
};

/** One bundle: the input and everything else in it. */
export interface Level {
  /** a, cost share of the input in the bundle, 0 to 1. */
  readonly share: number;
  /** s, elasticity between the input and everything else in the bundle, 0 or more. */
  readonly elasticity: number;
}

export interface NestedLoss {
  /** Share of output lost, 0 to 1. */
  readonly exact: number;
  /** Share of each bundle that is lost, innermost first; the last is `exact`. */
  readonly byLevel: readonly number[];
  /** As log losses; undefined where nothing is left of the input, the second also at an elasticity of 0. */
  readonly firstOrder: number | undefined;
  readonly secondOrder: number | undefined;
}

/**
 * @param left E, what is left of the innermost input, 0 to 1
 * @param levels innermost first, at least one
 * @throws RangeError for shares outside 0 to 1, an elasticity below 0, or no level
 * @example
 * // energy is 4% of output and falls by a tenth
 * nestedLoss(0.9, [{ share: 0.04, elasticity: 0.1 }]).exact; // 0.00679
 * // gas is 30% of energy and falls by 30%
 * nestedLoss(0.7, [{ share: 0.3, elasticity: 0.1 }, { share: 0.04, elasticity: 0.1 }]).byLevel; // [0.2078, 0.0275]
 */
export function nestedLoss(left: number, levels: readonly Level[]): NestedLoss {
  if (levels.length === 0) throw new RangeError('a nested CES has at least one level');
  let remaining = left;
  const byLevel: number[] = [];
  for (const { share, elasticity } of levels) {
    const { exact } = essentialInputLoss({ costShare: share, left: remaining, elasticity });
    byLevel.push(exact);
    remaining = 1 - exact;
  }
  const exact = byLevel.at(-1)!;
  if (left === 0) return { exact, byLevel, firstOrder: undefined, secondOrder: undefined };
  let [first, second] = [Math.log(left), 0];
  for (const { share: a, elasticity: s } of levels) {
    second = a * second + 0.5 * a * (1 - a) * (1 - 1 / s) * first * first;
    first = a * first;
  }
  const rigid = levels.some((l) => l.elasticity === 0);
  return {
    exact,
    byLevel,
    firstOrder: 0 - first,
    secondOrder: rigid ? undefined : 0 - first - second,
  };
}
