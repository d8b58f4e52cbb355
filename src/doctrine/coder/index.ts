export { accepted, codeDraft, codeLines, withProposals, type CodedClause } from './draft.js';
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
