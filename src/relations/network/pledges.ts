/**
 * The kinds of security pledge between two states, in words. An alliance is a pledge of defence or offence; a pledge not
 * to attack, to stay neutral or to consult is none, so a tie of this layer is never shown without its kind.
 */
import type { Text } from '../../core/index.js';
import type { Tie } from './graph.js';

/** The codes of ATOP (Leeds et al. 2002), those that bind least first. */
const PLEDGES: ReadonlyArray<readonly [code: string, label: Text]> = [
  ['nonagg', { en: 'non-aggression', vi: 'không xâm lược' }],
  ['consul', { en: 'consultation', vi: 'tham vấn' }],
  ['neutral', { en: 'neutrality', vi: 'trung lập' }],
  ['defense', { en: 'defence', vi: 'phòng thủ' }],
  ['offense', { en: 'offence', vi: 'tấn công' }],
];

/**
 * Every kind of pledge among some ties, each once; a kind that a dataset of the reader's own names is told by its code.
 *
 * @example
 * pledgeText([{ by: ['consul', 'nonagg'] }]).en; // 'non-aggression, consultation'
 */
export function pledgeText(ties: ReadonlyArray<Pick<Tie, 'by'>>): Text {
  const held = new Set(ties.flatMap((t) => t.by));
  const known = PLEDGES.flatMap(([code, label]) => (held.has(code) ? [label] : []));
  const others = [...held].filter((code) => PLEDGES.every(([c]) => c !== code)).sort();
  return {
    en: [...known.map((l) => l.en), ...others].join(', '),
    vi: [...known.map((l) => l.vi), ...others].join(', '),
  };
}
