/** What models of one shock say a country loses, in shares of its own, so that they can stand in one order. */
import type { ModelAnswer, ShockAnswer } from './model.js';

/** A tenth of a point: nearer than this models agree. */
export const AGREED = 0.001;

export interface Told {
  readonly answer: ModelAnswer;
  /** Share of its own that the country loses; below zero it gains. */
  readonly loss: number;
}

/**
 * What a model's headline says is lost, as a share.
 *
 * @returns undefined for a model without a headline, or one in another unit
 * @example
 * lossOf(answer); // 0.233 for 'Value added lost for want of inputs, share of the usual'
 */
export function lossOf({ headline, model }: ModelAnswer): number | undefined {
  if (headline === undefined || headline.unit !== 'share') return undefined;
  const { value } = headline;
  if (value.kind === 'missing') return undefined;
  const x = value.kind === 'point' ? value.value : value.high;
  return model.losses?.measure === headline.measure && model.losses.below ? 0 - x : x;
}

/** What the models say, from the least lost to the most. */
export const lossesTold = ({ models }: Pick<ShockAnswer, 'models'>): readonly Told[] =>
  models
    .flatMap((answer) => {
      const loss = lossOf(answer);
      return loss === undefined ? [] : [{ answer, loss }];
    })
    .toSorted((a, b) => a.loss - b.loss);
