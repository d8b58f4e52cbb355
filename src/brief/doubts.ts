/** Signs beside a number or a date that rests on a fact nobody has checked, or that another source contradicts. */
import type { FindingView } from './page.js';

const SIGNS = [
  ['contradicted', '≠'],
  ['unverified', '?'],
] as const;

export interface Doubt {
  readonly standing: (typeof SIGNS)[number][0];
  readonly sign: string;
  readonly label: string;
}

/**
 * What a reader must know of the facts under a number before relying on it.
 *
 * @example
 * doubts(factView(recalledFact, pack, 'en')).map((d) => d.sign); // ['?']
 */
export function doubts(view: FindingView | undefined): Doubt[] {
  const labels = new Map(view?.evidence.map((e) => [e.standing, e.standingLabel]));
  return SIGNS.flatMap(([standing, sign]) => {
    const label = labels.get(standing);
    return label === undefined ? [] : [{ standing, sign, label }];
  });
}
