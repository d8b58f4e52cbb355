export { lastDay as packLastDay } from '../network/read-pack.js';
export { mainTable, missingNote } from './across.js';
export {
  balanceFindings,
  frictionFindings,
  greatPowers,
  leadersIn,
  type Balance,
  type BalanceQuestion,
} from './balance.js';
export {
  balanceData,
  readBalanceData,
  type Code,
  type Coding,
  type DocumentReading,
} from './data.js';
export { leaveOneOut, scoreOf, type Act, type Hedge, type PowerHedge } from './hedge.js';
export { rankIn, withinTop, type Interlock } from './interlock.js';
export {
  balanceOf,
  dominanceOf,
  exposureOf,
  intensityOf,
  leadersOf,
  shareOf,
  type Bounds,
  type Leaders,
  type PowerShares,
} from './math.js';
export * from './methods.js';
export { powerLists, powersOf, type Powers } from './powers.js';
export type { Domain as BalanceDomain, DomainFindings, DomainTable } from './types.js';
export { drawWeights, numbersFrom, rankRanges, type RankRange } from './weights.js';
