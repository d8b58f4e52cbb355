export { alike, alikeWith, pairsOf, type Alike, type PairCount } from './agreement.js';
export {
  alikeTable,
  idealPointsAnswer,
  issueText,
  issuesTable,
  noVotesLoaded,
  pointRows,
  pointsTable,
  polesFindings,
  polesTable,
  powersTable,
  settle as settleVotes,
  voteQuestionPoles,
  votesAnswer,
  type Asked as AskedVotes,
  type VotesQuestion,
} from './answer.js';
export { voteAxis, type VoteAxis } from './axis.js';
export { compare, publishedPoints, spearman, type Comparison, type Published } from './compare.js';
export { abstentionFinding, pairFindings, pointFindings } from './findings.js';
export {
  idealPoints,
  keptIdealPoints,
  LEAST_VOTES,
  pointOf as idealPointOf,
  startingPoints,
  type IdealPoints,
  type OnRound,
} from './ideal-points.js';
export { METHODS as VOTE_METHODS } from './methods.js';
export { between as betweenPoles, distances as powerDistances, type Position } from './poles.js';
export {
  isMissing as isNoPoint,
  noSession as noVoteSession,
  readPoint,
  readVotes,
  SOURCES as POINT_SOURCES,
  whyNoVotes,
  type PointSource,
  type ReadPoint,
  type VotesRead,
} from './read.js';
export {
  OPENED_BEFORE,
  rollCalls,
  sessionYear,
  VOTE,
  votesOf,
  type RollCalls,
  type Session,
} from './roll-calls.js';
export { votesWith, type VotesWith } from './with.js';
