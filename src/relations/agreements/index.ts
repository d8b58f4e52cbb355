export {
  AGREEMENT_STATUSES,
  between,
  KINDS,
  sideStatus,
  type AgreementStatus,
  type Kind,
} from './lifecycle.js';
export { actionsOf, boundBy, datedBy, statusBetween, type AgreementState } from './status.js';
export { agreementsOn, partnersOf, type Economies, type InstrumentState } from './partners.js';
export {
  agreementRules,
  countAgreements,
  counted,
  countedUnder,
  EVERY_INSTRUMENT,
  replayPublished,
  ruleNamed,
  type AgreementCount,
  type Replayed,
} from './counts.js';
export { agreementCaveats, agreementFindings, AGREEMENTS_METHOD, factsOf } from './findings.js';
export { OVERLAP_METHOD, overlapFindings, overlaps, type Overlap } from './overlap.js';
export { hubScore, withAgreement, type HubScore, type PairWeight } from './hub.js';
export { coveredShare, mutualTrade, worldTrade, type WorldTrade } from './trade.js';
export { depths, SCALES, type Depths, type Scale } from './depth.js';
export {
  bindsOn,
  layersOf,
  tiesOn,
  boundCounts,
  fullestFirst,
  worldAgreements,
  yearOf,
  type Bound,
  type Layers,
  type Ties,
  type WorldAgreement,
  type WorldAgreements,
} from './world.js';
export {
  depthMethod,
  HUB_METHOD,
  hubFindings,
  readWorld,
  sidesCaveat,
  worldOverlap,
  type WorldReading,
} from './world-findings.js';
export {
  datasetBasis,
  MARGINAL_METHOD,
  marginalFindings,
  marginalOf,
  packBasis,
  type Basis,
  type Marginal,
} from './marginal.js';
export { surveyAgreements, type Survey, type SurveyQuestion } from './survey.js';
