export {
  MEASURE_NAMES,
  STAGES,
  type Ask,
  type AskOf,
  type Claim,
  type ClaimDocument,
  type ClaimsFile,
  type ClaimValue,
  type Measure,
} from './schema.js';
export { checkClaims, crossCheckClaims, namesOf, type CheckedClaims } from './check.js';
export { buildClaims, readClaims } from './read.js';
export { proposeAsk, type Proposal } from './propose.js';
