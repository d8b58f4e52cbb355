export {
  beforeTiers,
  countOf,
  factsOn,
  ladderAt,
  ladderSteps,
  rungs,
  tierOf,
  tiersBegin,
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
export {
  firstYear,
  isEvent,
  STANDING_KINDS,
  STANDING_RULES,
  standingFacts,
  standingIn,
  standingOn,
  standingYears,
  type StandingKind,
  type StandingOn,
  type StandingRule,
  type StandingYear,
} from './standing.js';
export { STANDING_LABELS, STANDING_METHOD, standingFindings } from './standing-findings.js';
export {
  SERIES_YEARS,
  seriesSpan,
  standingSeries,
  standingYearFinding,
} from './standing-series.js';
export { organisationsOf, ORGANISATIONS_METHOD, type Organisations } from './organisations.js';
export * from './agreements/index.js';
export * from './votes/index.js';
export * from './network/index.js';
export * from './frictions/index.js';
export * from './balance/index.js';
