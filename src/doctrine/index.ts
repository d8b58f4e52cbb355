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
  BASIS,
  SCHEMA,
  VERDICTS,
  doctrineSchema,
  hashOf,
  principleSchema,
  type Basis,
  type Clause,
  type Doctrine,
  type DoctrineLimit,
  type Principle,
  type RuleTest,
} from './schema.js';
export {
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
export {
  contradictionsOf,
  draftSchema,
  factsOf,
  speaksOf,
  uncoded,
  type Contradiction,
  type Draft,
} from './draft.js';
export { contradictedIn, type Contradicted } from './contradictions.js';
export { jsonOf } from './json.js';
export {
  MOST_CLAUSES,
  absentParties,
  checkDraft,
  firmOf,
  parseDraft,
  partyCode,
  readDraft,
  readDrafts,
} from './check-draft.js';
export {
  MODES,
  assessDraft,
  codesAsked,
  dayOf,
  principlesAt,
  unsettles,
  type Doubt,
  type DraftVerdict,
  type Mode,
  type OutOf,
} from './assess-draft.js';
export { bindingOf, type Binding } from './parties.js';
export { answersOf, type Answer } from './answer.js';
export { checkDoctrines, testProblems, type Filed } from './check.js';
export {
  CHECKLIST,
  LEANINGS,
  checklistSchema,
  leaningOf,
  readChecklist,
  testChecklist,
  type Checklist,
  type Choice,
  type ChoiceTestResult,
  type ChoiceReading,
  type Leaning,
} from './checklist.js';
export {
  SHIPPED,
  doctrineFor,
  doctrines,
  readLibrary,
  shippedLibrary,
  type Library,
  type Named,
} from './load.js';
export { ownPack, readOwn, type OwnFile } from './own.js';
export {
  mutants,
  mutations,
  testDoctrine,
  testPrinciple,
  type RuleTestResult,
} from './rule-tests.js';
export { alwaysHolds, undoingOf, type Undoing } from './monotone.js';
export { flipsOf, searchFlips, type Flip, type FlipSearch } from './flips.js';
export { vocabulary, type Term } from './vocabulary.js';
export {
  ATOP_FACTS,
  atopYear,
  factsOfMask,
  maskPrompt,
  partnersUnder,
  readAtop,
  screenAtop,
  type AtopPartner,
  type AtopYear,
  type Combination,
  type MaskPrompt,
  type Prompt,
  type Screening,
} from './atop.js';
export {
  ATOP_COUNT,
  obligationsText,
  partnerFindings,
  screeningFindings,
  type AtopSource,
} from './atop-findings.js';
export { compareDoctrines, type Changed, type Comparison } from './compare.js';
export {
  allianceTreaties,
  partiesOn,
  treatiesBehind,
  type AllianceTreaty,
  type Behind,
} from './alliances.js';
export { carriers, reasonOf, type Reason } from './reasons.js';
export { precedentsOf, shippedCases, type Precedent } from './precedents.js';
export * from './measure/index.js';
export * from './coder/index.js';
export { missingTests } from './weak-tests.js';
