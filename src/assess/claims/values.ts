/** Comparing what was found with what a claim says, in three values. */
import { format, type Text } from '../../core/index.js';
import type { ClaimValue } from '../../facts/index.js';
import type { Found, Says } from './types.js';

export type Range = readonly [low: number, high: number];
type Bound = { moreThan: number } | { atLeast: number } | { atMost: number };

const isBound = (value: ClaimValue): value is Bound =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  ['moreThan', 'atLeast', 'atMost'].some((k) => Object.hasOwn(value, k));

/** All of them: one that is false makes the whole false; one that is unknown leaves it open. */
export const every = (all: readonly Says[]): Says =>
  all.includes('false') ? 'false' : all.includes('unknown') ? 'unknown' : 'true';

/**
 * Whether a number that lies in a range is what the claim says.
 *
 * @example
 * agrees({ moreThan: 70 }, [62, 62]); // 'false'
 * agrees(10, [10, 11]); // 'unknown'
 */
export function agrees(value: ClaimValue, [low, high]: Range): Says {
  if (typeof value === 'number')
    return low === value && high === value
      ? 'true'
      : value < low || value > high
        ? 'false'
        : 'unknown';
  if (!isBound(value)) return 'unknown';
  const holds = (x: number): boolean =>
    'moreThan' in value
      ? x > value.moreThan
      : 'atLeast' in value
        ? x >= value.atLeast
        : x <= value.atMost;
  const [a, b] = [holds(low), holds(high)];
  return a && b ? 'true' : a || b ? 'unknown' : 'false';
}

/** The number a claim gives under a name, or its only one. */
export function valueNamed(value: ClaimValue, name: string | null): ClaimValue {
  if (name === null || typeof value !== 'object' || Array.isArray(value) || isBound(value))
    return value;
  return (value as Record<string, number>)[name] ?? value;
}

const number = (n: number, lang: 'en' | 'vi'): string =>
  format.number(n, lang, Math.min((String(n).split('.')[1] ?? '').length, 3));

/** A range as data and words; a share of one is written in percent. */
export function foundRange([low, high]: Range, unit: 'count' | 'share' = 'count'): Found {
  const one = (n: number, lang: 'en' | 'vi'): string =>
    unit === 'share' ? format.percent(n, lang) : number(n, lang);
  const say = (lang: 'en' | 'vi', word: string): string =>
    low === high ? one(low, lang) : `${one(low, lang)} ${word} ${one(high, lang)}`;
  return {
    value: low === high ? low : [low, high],
    text: { en: say('en', 'to'), vi: say('vi', 'đến') },
  };
}

/** Words as data too. */
export const foundText = (text: Text, value: Found['value'] = text.en): Found => ({ value, text });

/** A rule in a few words: what stands before its first colon, or its first sentence. */
export function firstClause(text: Text): Text {
  const first = (t: string): string => (t.split(/: |\. /)[0] ?? t).replace(/\.$/, '');
  return { en: first(text.en), vi: first(text.vi) };
}
