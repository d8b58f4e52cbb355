export {
  countOf,
  factsOn,
  ladderAt,
  ladderSteps,
  rungs,
  tierOf,
  type Count,
  type CountingRule,
  type LadderState,
  type LadderStep,
  type Members,
  type TierState,
} from './ladder.js';
export { LADDER_METHOD, ladderFindings } from './findings.js';
export { BLOC_METHOD, blocCover, blocCoverage, type BlocCover } from './blocs.js';
export { blocMemberships, MEMBERSHIP_METHOD } from './memberships.js';
export {
  relationDifference,
  relationRules,
  relationsAt,
  unClass,
  type RelationDifference,
  type RelationSet,
} from './diplomatic.js';
export {
  diplomaticCounts,
  diplomaticFindings,
  RELATIONS_METHOD,
  rulesGiving,
  type DiplomaticCount,
  type RuleMatch,
} from './diplomatic-findings.js';
export * from './agreements/index.js';
