/**
 * How far a principle is from a verdict: the least number of facts that must be known otherwise, from below. Counted along
 * its conditions: one part of `any` is enough, all parts of `all` are needed; parts that share no fact add up, of others
 * the dearest counts. What shares facts may cost more, never less: a search that trusts it misses nothing.
 */
import { type Condition, type Lookup, codesOf } from './condition.js';
import type { Verdict } from './judge.js';
import { type Truth, not } from './kleene.js';
import type { Principle } from './schema.js';

/** Whether a fact may still be made so, or not so. */
export type Free = (code: string, to: Truth) => boolean;

/** The cost of something, and the facts it speaks of. */
interface Cost {
  readonly least: number;
  readonly codes: readonly string[];
}

/** Codes by condition: the same few are asked for over and over. */
const known = new WeakMap<object, readonly string[]>();
function codesIn(condition: Condition): readonly string[] {
  if (typeof condition !== 'object') return codesOf(condition);
  const held = known.get(condition) ?? codesOf(condition);
  known.set(condition, held);
  return held;
}

/**
 * The least that parts cost which are all needed: those that share no fact add up.
 *
 * @example
 * together([{ least: 1, codes: ['a'] }, { least: 2, codes: ['b'] }]); // 3
 */
export function together(parts: readonly Cost[]): number {
  const taken = new Set<string>();
  let sum = 0;
  for (const { least, codes } of parts.toSorted((a, b) => b.least - a.least)) {
    if (least === 0 || codes.some((c) => taken.has(c))) continue;
    sum += least;
    for (const c of codes) taken.add(c);
  }
  return sum;
}

/** The least number of facts that make a condition so, or not so; infinite where nothing free does. */
function toMake(condition: Condition, to: Truth, now: Lookup, free: Free): number {
  if (typeof condition === 'boolean') return condition === (to === 'true') ? 0 : Infinity;
  if (typeof condition === 'string')
    return now(condition) === to ? 0 : free(condition, to) ? 1 : Infinity;
  if ('not' in condition) return toMake(condition.not, not(to), now, free);
  const all = 'all' in condition;
  const parts = (all ? condition.all : condition.any).map((part): Cost => ({
    least: toMake(part, to, now, free),
    codes: codesIn(part),
  }));
  return all === (to === 'true') ? together(parts) : Math.min(...parts.map((p) => p.least));
}

/**
 * The least number of facts, from below, by which a principle gets a verdict. Nothing makes a fact unknown, so that an
 * undecided verdict is only kept: it counts 0.
 *
 * @example
 * distanceTo(noAlliance, 'compliant', (c) => (c === 'defence' ? 'true' : 'false'), () => true); // 1
 */
export function distanceTo(p: Principle, verdict: Verdict, now: Lookup, free: Free): number {
  if (verdict === 'insufficient_evidence') return 0;
  const make = (condition: Condition, to: Truth): Cost => ({
    least: toMake(condition, to, now, free),
    codes: codesIn(condition),
  });
  const when = (effect: 'outside' | 'excuses', to: Truth): readonly Cost[] =>
    p.exceptions.filter((e) => e.effect === effect).map((e) => make(e.when, to));
  const one = (costs: readonly Cost[]): Cost => ({
    least: Math.min(...costs.map((c) => c.least)),
    codes: costs.flatMap((c) => c.codes),
  });
  const reached = [make(p.breach_if, 'true'), ...when('outside', 'false')];
  if (verdict === 'breach') return together([...reached, ...when('excuses', 'false')]);
  if (verdict === 'exception_applies') return together([...reached, one(when('excuses', 'true'))]);
  const spared = one([make(p.breach_if, 'false'), ...when('outside', 'true')]);
  return together([spared, make(p.justify_if, verdict === 'compliant' ? 'false' : 'true')]);
}
