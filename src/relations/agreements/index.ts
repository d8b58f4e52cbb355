export {
  AGREEMENT_STATUSES,
  between,
  KINDS,
  sideStatus,
  type AgreementStatus,
  type Kind,
} from './lifecycle.js';
export { actionsOf, datedBy, statusBetween, type AgreementState } from './status.js';
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
