export { assessPair, pairCommand, pairFindings, type PairAssessment } from './pair.js';
export { namesPlace, pairPack, type PairAgreement, type PairPack } from './facts.js';
export { pairFlows, type PairFlow, type PairFlows, type PairProduct } from './flows.js';
export {
  pairRecords,
  RECORD_COUNT,
  RECORDED,
  recordCounts,
  yearRuns,
  type PairRecord,
} from '../../relations/index.js';
export {
  OBLIGATION,
  pairObligations,
  SHARED_ORGANISATIONS,
  sharedOrganisations,
  type PairObligation,
} from './ties.js';
