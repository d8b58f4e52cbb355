/** Signs that stand beside the words of a verdict or a value, so that neither rests on colour. */
import type { Truth, Verdict } from '../../doctrine/index.js';

export const VERDICT_SIGN: Readonly<Record<Verdict | 'not_applicable', string>> = {
  breach: '✗',
  insufficient_evidence: '?',
  needs_justification: '!',
  exception_applies: '◇',
  compliant: '✓',
  not_applicable: '–',
};

export const TRUTH_SIGN: Readonly<Record<Truth, string>> = {
  true: '●',
  false: '○',
  unknown: '?',
};
