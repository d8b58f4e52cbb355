/** Rungs on one line from the top: ` / ` before the next rank, ` + ` between rungs of one rank. */
import type { Tier } from '../../facts/index.js';

/**
 * @param tiers from the top, as `rungs` gives them
 * @param texts one a rung: its count or its name
 * @example
 * byRank([{ rank: 1 }, { rank: 2 }, { rank: 2 }], ['3', '12', '1']); // '3 / 12 + 1'
 */
export const byRank = (
  tiers: ReadonlyArray<Pick<Tier, 'rank'>>,
  texts: readonly string[],
): string =>
  texts
    .map((text, i) => {
      if (i === 0) return text;
      return `${tiers[i]?.rank === tiers[i - 1]?.rank ? ' + ' : ' / '}${text}`;
    })
    .join('');

/** Whether two rungs share a rank, so that a line of them needs the word for ` + `. */
export const sharesRank = (tiers: ReadonlyArray<Pick<Tier, 'rank'>>): boolean =>
  new Set(tiers.map((t) => t.rank)).size < tiers.length;
