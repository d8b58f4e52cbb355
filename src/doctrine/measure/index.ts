export { factsWith, measuredFacts, reconcile, type MeasuredFact } from './facts.js';
export {
  COUNTERPART_SHARE,
  TIER_SPREAD,
  limitOf,
  measureLimits,
  yearOver,
  type Measured,
  type MeasureQuestion,
} from './measure.js';
export { counterpartShare, flowsOf, largestShare, type Flows } from './shares.js';
export { spreadOf, tierSpread, type TierSpread } from './tiers.js';
