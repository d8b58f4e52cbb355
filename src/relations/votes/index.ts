export { alike, type Alike } from './agreement.js';
export * from './answer.js';
export { voteAxis, type VoteAxis } from './axis.js';
export { compare, publishedPoints, spearman, type Comparison, type Published } from './compare.js';
export {
  idealPoints,
  type OnRound,
  keptIdealPoints,
  pointOf,
  startingPoints,
  type IdealPoints,
} from './ideal-points.js';
export { METHODS as VOTE_METHODS } from './methods.js';
export { between as betweenPoles, distances as powerDistances, type Position } from './poles.js';
export {
  isMissing as isNoPoint,
  readPoint,
  readVotes,
  SOURCES as POINT_SOURCES,
  type PointSource,
  type ReadPoint,
  type VotesRead,
} from './read.js';
export {
  rollCalls,
  sessionYear,
  VOTE,
  votesOf,
  type RollCalls,
  type Session,
} from './roll-calls.js';
