export { TRUTHS, and, not, or, refines, type Truth } from './kleene.js';
export {
  codesOf,
  conditionSchema,
  evaluate,
  type Condition,
  type Lookup,
  type Tree,
} from './condition.js';
export {
  doctrineSchema,
  hashOf,
  principleSchema,
  type Doctrine,
  type Principle,
} from './schema.js';
export {
  VERDICTS,
  judgePrinciple,
  judgeReadings,
  readingsOf,
  verdictOf,
  worst,
  type PrincipleVerdict,
  type Reading,
  type ReadingVerdict,
  type Verdict,
} from './judge.js';
export { draftSchema, factsOf, type Draft } from './draft.js';
export {
  MODES,
  assessDraft,
  codesAsked,
  type DraftVerdict,
  type Mode,
  type OutOf,
} from './assess-draft.js';
export { flipsOf, type Flip } from './flips.js';
export { vocabulary, type Term } from './vocabulary.js';
