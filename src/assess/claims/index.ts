export { judgeClaim, judgeClaims, quoted, sourceOf, type JudgeOptions } from './judge.js';
export { decide, EVERY_RULE } from './decide.js';
export { apart } from './together.js';
export { rivalsOf } from './rivals.js';
export { segmentsOf, turns } from './segments.js';
export { agrees } from './values.js';
export { VERDICTS } from './types.js';
export type {
  ClaimSource,
  Found,
  Judgement,
  Outcome,
  Reading,
  Rule,
  RuleUse,
  Says,
  Segment,
  Verdict,
} from './types.js';
