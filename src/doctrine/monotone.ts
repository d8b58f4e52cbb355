/**
 * Whether a breach can be undone by saying more. A fact added may undo one only by an exception that names it; a `not`
 * in `breach_if` lets any word do so. Proved rule by rule: every value of every fact is tried where they are few; with
 * more of them the `not` itself is refused.
 */
import { type Condition, codesOf, evaluate } from './condition.js';
import { judgePrinciple } from './judge.js';
import { TRUTHS, type Truth } from './kleene.js';
import type { Principle } from './schema.js';

/** Facts of one rule whose values are all tried: 3^9 is some twenty thousand readings. */
const MOST = 9;

/** Facts of one exception whose values are all tried: 2^12 is some four thousand readings. */
const MOST_OF_ONE = 12;

/**
 * Whether a condition is true of everything, `true` itself or `any` of a fact and its denial; one of more facts than are
 * tried is taken to say something.
 *
 * @example
 * alwaysHolds({ any: ['bases', { not: 'bases' }] }); // true
 */
export function alwaysHolds(condition: Condition): boolean {
  const codes = codesOf(condition);
  if (codes.length > MOST_OF_ONE) return false;
  for (let n = 0; n < 2 ** codes.length; n += 1) {
    const value = (code: string): Truth =>
      Math.floor(n / 2 ** codes.indexOf(code)) % 2 === 1 ? 'true' : 'false';
    if (evaluate(condition, value).value !== 'true') return false;
  }
  return true;
}

export interface Undoing {
  /** The fact that, added, undoes the breach. */
  readonly code: string;
  /** Where it stands under a `not`, e.g. `breach_if.all[1].not`. */
  readonly place: string;
  /** Facts that are true in a breach it undoes; null where the rule has too many facts to try. */
  readonly with: readonly string[] | null;
}

/** Facts under an odd number of `not`s, with the place of the innermost. */
function denied(
  condition: Condition,
  place: string,
  under: string | null,
): ReadonlyArray<readonly [code: string, place: string]> {
  if (typeof condition === 'boolean') return [];
  if (typeof condition === 'string') return under === null ? [] : [[condition, under]];
  if ('not' in condition) {
    const here = `${place}.not`;
    return denied(condition.not, here, under === null ? here : null);
  }
  const [word, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return parts.flatMap((part, i) => denied(part, `${place}.${word}[${i}]`, under));
}

/** A breach that ends when the fact is said to be so: the facts that are true in it; `undefined` where there is none. */
function witness(
  p: Principle,
  code: string,
  codes: readonly string[],
): readonly string[] | undefined {
  const others = codes.filter((c) => c !== code);
  for (let n = 0; n < TRUTHS.length ** others.length; n += 1) {
    const held = new Map(
      others.map(
        (c, i) => [c, TRUTHS[Math.floor(n / TRUTHS.length ** i) % 3] ?? 'unknown'] as const,
      ),
    );
    const judged = (value: Truth): string =>
      judgePrinciple(p, (c) => (c === code ? value : (held.get(c) ?? 'unknown'))).verdict;
    if (judged('false') === 'breach' && judged('true') !== 'breach')
      return others.filter((c) => held.get(c) === 'true');
  }
  return undefined;
}

/**
 * Facts that, added to a draft, undo a breach of a principle although no exception names them; empty where there are none.
 *
 * @example
 * undoingOf({ ...rule, breach_if: { all: ['bases', { not: 'port_call' }] } }).map((u) => u.place); // ['breach_if.all[1].not']
 */
export function undoingOf(p: Principle): readonly Undoing[] {
  const named = new Set(p.exceptions.flatMap((e) => codesOf(e.when)));
  const codes = [...new Set([p.breach_if, ...p.exceptions.map((e) => e.when)].flatMap(codesOf))];
  const seen = new Set<string>();
  return denied(p.breach_if, 'breach_if', null).flatMap(([code, place]): Undoing[] => {
    if (named.has(code) || seen.has(code)) return [];
    seen.add(code);
    if (codes.length > MOST) return [{ code, place, with: null }];
    const found = witness(p, code, codes);
    return found === undefined ? [] : [{ code, place, with: found }];
  });
}
