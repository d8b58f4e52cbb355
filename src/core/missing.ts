/** Missing values by reason. Missing is never zero and never "diversified". */
import type { Message } from './message.js';

/**
 * Why there is no number.
 * - `not_loaded`: a dataset that would answer is not in the workspace
 * - `not_covered`: a dataset is there but does not speak of this subject, partner or period
 * - `insufficient_data`: what is there covers too little for the answer asked for
 * - `not_published`: the publisher gives none
 * - `conflict`: sources disagree and no rule chooses between them
 * - `undefined`: the formula has no value here (a share of nothing)
 * - `not_applicable`: the question does not apply to this subject
 */
export type MissingReason =
  | 'not_loaded'
  | 'not_covered'
  | 'insufficient_data'
  | 'not_published'
  | 'conflict'
  | 'undefined'
  | 'not_applicable';

/** The absence of a value, with its reason and what would fill it. */
export interface Missing {
  readonly reason: MissingReason;
  readonly detail: Message;
}
