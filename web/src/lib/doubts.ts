import type { FindingView } from '../../../src/brief/page.js';

/** Signs beside a number that rests on a fact nobody has checked, or that another source contradicts. */
const SIGNS = [
  ['contradicted', '≠'],
  ['unverified', '?'],
] as const;

export interface Doubt {
  readonly standing: (typeof SIGNS)[number][0];
  readonly sign: string;
  readonly label: string;
}

/** What a reader must know of the facts under a number before relying on it. */
export function doubts(view: FindingView | undefined): Doubt[] {
  const labels = new Map(view?.evidence.map((e) => [e.standing, e.standingLabel]));
  return SIGNS.flatMap(([standing, sign]) => {
    const label = labels.get(standing);
    return label === undefined ? [] : [{ standing, sign, label }];
  });
}

/** Evidence with the doubtful first: nobody should have to scroll to find it. */
export function doubtfulFirst(evidence: FindingView['evidence']): FindingView['evidence'] {
  const order = { contradicted: 0, unverified: 1, dataset: 2, sourced: 3 };
  return evidence.toSorted((a, b) => order[a.standing] - order[b.standing]);
}
