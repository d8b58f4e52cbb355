export {
  BORDER,
  countryRecords,
  pairRecords,
  RECORD_COUNT,
  RECORDED,
  recordCounts,
  yearRuns,
  type PairRecord,
} from './records.js';
export { RECORD_WORDS } from './words.js';
export { say as registerSays } from './messages.js';
export {
  frictionsOf,
  lastYear,
  NEAR_YEARS,
  WARM_FRICTION,
  type FrictionRow,
  type Frictions,
  type Register,
} from './frictions.js';
export { pressureFacts } from './pressure.js';
