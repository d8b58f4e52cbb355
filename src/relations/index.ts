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
export {
  BLOC_METHOD,
  blocCover,
  blocCoverage,
  blocMemberships,
  MEMBERSHIP_METHOD,
  type BlocCover,
} from './blocs.js';
