/** What changed in a layer between two days: ties won and lost, and those that stand on another rung or on something else. */
import type { PlaceCode } from '../../core/index.js';
import type { Tie } from './graph.js';

export interface Changes {
  readonly won: readonly Tie[];
  readonly lost: readonly Tie[];
  readonly moved: ReadonlyArray<{ readonly before: Tie; readonly after: Tie }>;
}

const key = ({ from, to }: Tie): string => `${from} ${to}`;
const same = (a: Tie, b: Tie): boolean =>
  a.rung === b.rung && a.sure === b.sure && a.by.join('|') === b.by.join('|');

/**
 * @param of only the ties of one place
 * @example
 * changesBetween(tier2012.ties, tier2014.ties).won.length;
 */
export function changesBetween(
  before: readonly Tie[],
  after: readonly Tie[],
  of?: PlaceCode,
): Changes {
  const own = (t: Tie): boolean => of === undefined || t.from === of || t.to === of;
  const was = new Map(before.filter(own).map((t) => [key(t), t]));
  const is = new Map(after.filter(own).map((t) => [key(t), t]));
  return {
    won: [...is].flatMap(([k, t]) => (was.has(k) ? [] : [t])),
    lost: [...was].flatMap(([k, t]) => (is.has(k) ? [] : [t])),
    moved: [...is].flatMap(([k, t]) => {
      const old = was.get(k);
      return old === undefined || same(old, t) ? [] : [{ before: old, after: t }];
    }),
  };
}

/** The ties of the later day, made from those of the earlier one and what changed; strengths are of the later. */
export function replay(before: readonly Tie[], changes: Changes): readonly string[] {
  const lost = new Set(changes.lost.map(key));
  return [...before.map(key).filter((k) => !lost.has(k)), ...changes.won.map(key)].sort();
}

/** The other end of a tie. */
export const partnerIn = (tie: Tie, of: PlaceCode): PlaceCode =>
  tie.from === of ? tie.to : tie.from;

/** Partners of a place among ties, each once. */
export const partnersIn = (ties: readonly Tie[], of: PlaceCode): readonly PlaceCode[] => [
  ...new Set(ties.filter((t) => t.from === of || t.to === of).map((t) => partnerIn(t, of))),
];
