/** The signs of doubt are the same in the browser and the terminal; here they order evidence as well. */
import type { FindingView } from '../../../src/brief/page.js';

export { doubts, type Doubt } from '../../../src/brief/doubts.js';

/** Evidence with the doubtful first: nobody should have to scroll to find it. */
export function doubtfulFirst(evidence: FindingView['evidence']): FindingView['evidence'] {
  const order = { contradicted: 0, unverified: 1, dataset: 2, sourced: 3 };
  return evidence.toSorted((a, b) => order[a.standing] - order[b.standing]);
}
