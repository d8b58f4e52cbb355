export {
  CLAUSE_SETS,
  clauseSets,
  measureClauses,
  parseClauses,
  type ClauseMeasure,
  type ClauseScore,
  type ClauseSet,
} from './clauses.js';
export {
  accepted,
  codeDraft,
  codePlain,
  draftOf,
  withProposals,
  type CodedClause,
  type Heading,
} from './draft.js';
export { clausesOf } from './split.js';
export { spans, tokens, type Token } from './match.js';
export {
  abstention,
  measureCoder,
  precision,
  recall,
  type Measure,
  type Score,
} from './measure.js';
export {
  LANGUAGES,
  parsePatterns,
  patterns,
  without,
  type Pattern,
  type Patterns,
} from './patterns.js';
export { codeText, type Abstention, type Coded, type Proposal, type Quote } from './propose.js';
