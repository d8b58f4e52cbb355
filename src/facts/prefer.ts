/** Choosing among rival facts by a rule, a source or a reporter that is named, and saying what was left out. */
import { periodBounds, TuchuError, type Message } from '../core/index.js';
import { say } from './messages.js';
import { READING, readingsOf, rivalGroups } from './rivals.js';
import type { Fact, Pack } from './schema.js';

/**
 * Rules by name. `support`: the best supported, as `preferred` orders them. `newest`: the newest publication.
 * `earliest`, `latest`: the first or last date that any account gives.
 */
export const PREFER_RULES = ['support', 'newest', 'earliest', 'latest'] as const;
export type PreferRule = (typeof PREFER_RULES)[number];

/** Whose word goes before the others; what it does not settle is settled by `support`. */
export interface Prefer {
  readonly rule?: PreferRule;
  readonly source?: string;
  readonly reporter?: string;
}

export interface Preference {
  readonly fact: Fact | undefined;
  readonly leftOut: ReadonlyArray<{ readonly fact: Fact; readonly why: Message }>;
}

const STANDING = { sourced: 0, contradicted: 1, unverified: 2 } as const;
const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;
const UNSETTLED: ReadonlySet<string> = new Set(['estimate', 'projected', 'planned', 'rounded']);

const digits = (day: string): number => Number(day.replaceAll('-', ''));

/** Newest publication day among a fact's sources as a number, 0 when none is dated. */
function published(fact: Fact, pack: Pack): number {
  const days = fact.sources.map((id) => {
    const source = pack.sources[id];
    const period = source?.kind === 'public' ? source.published : null;
    return period === null ? '' : (periodBounds(period)?.last ?? '');
  });
  return digits(days.sort().at(-1) ?? '');
}

/** Nothing but memory is behind it. */
const recalled = (fact: Fact, pack: Pack): boolean =>
  fact.sources.every((id) => pack.sources[id]?.kind === 'recalled');

/** First day on which a fact may have begun or happened; without a date it comes last either way. */
const began = (fact: Fact): number | undefined => {
  const first = periodBounds(fact.period ?? fact.valid?.from ?? '')?.first;
  return first === undefined ? undefined : digits(first);
};

type Rule = readonly [(f: Fact) => number | string, (f: Fact) => Message];

/** The rule that was asked for. */
function asked(prefer: Prefer, pack: Pack): readonly Rule[] {
  const { rule, source, reporter } = prefer;
  const rules: Rule[] = [];
  if (reporter !== undefined)
    rules.push([
      (f) => (f.reporter === reporter ? 0 : 1),
      (f) => say.otherReporter({ reporter: f.reporter ?? '-' }),
    ]);
  if (source !== undefined)
    rules.push([
      (f) => (f.sources.includes(source) ? 0 : 1),
      (f) => say.otherSource({ sources: f.sources, asked: source }),
    ]);
  if (rule === 'newest') rules.push([(f) => -published(f, pack), () => say.older({})]);
  if (rule === 'earliest') rules.push([(f) => began(f) ?? Infinity, () => say.laterDate({})]);
  if (rule === 'latest') rules.push([(f) => -(began(f) ?? -Infinity), () => say.earlierDate({})]);
  return rules;
}

/**
 * The fact to show among rivals for one question, and the others with the reason. The rule, in order:
 * what was asked for; an account with a public source before one from memory; as held before what is reported
 * against it; settled before contested; sourced before contradicted before recalled; reported before estimated;
 * confidence; newest source; id.
 *
 * @example
 * const { fact, leftOut } = preferred(select(pack, { predicate: 'exports', object: 'USA' }), pack, { reporter: 'us_census' });
 */
export function preferred(facts: readonly Fact[], pack: Pack, prefer: Prefer = {}): Preference {
  const rules: readonly Rule[] = [
    ...asked(prefer, pack),
    [(f) => (recalled(f, pack) ? 1 : 0), () => say.fromMemory({})],
    [(f) => (f.id.includes(READING) ? 1 : 0), () => say.reportedAgainst({})],
    [(f) => (f.status === 'contested' ? 1 : 0), () => say.contested({})],
    [(f) => STANDING[f.standing], () => say.lessSupported({})],
    [(f) => (UNSETTLED.has(f.status) ? 1 : 0), () => say.lessSettled({})],
    [(f) => CONFIDENCE[f.confidence], () => say.lessSure({})],
    [(f) => -published(f, pack), () => say.older({})],
    [(f) => f.id, () => say.sameRank({})],
  ];
  const deciding = (a: Fact, b: Fact): Rule | undefined => rules.find(([key]) => key(a) !== key(b));
  const sorted = facts.toSorted((a, b) => {
    const key = deciding(a, b)?.[0];
    return key === undefined ? 0 : key(a) < key(b) ? -1 : 1;
  });
  const [fact, ...rest] = sorted;
  if (fact === undefined) return { fact: undefined, leftOut: [] };
  return {
    fact,
    leftOut: rest.map((f) => ({ fact: f, why: (deciding(fact, f)?.[1] ?? say.sameRank)(f) })),
  };
}

export interface Settled {
  /** One fact a question, in the order of the questions' first ids. */
  readonly facts: readonly Fact[];
  /** Rivals and accounts that were passed over, each with the fact shown instead. */
  readonly leftOut: ReadonlyArray<{
    readonly fact: Fact;
    readonly instead: string;
    readonly why: Message;
  }>;
}

/**
 * One fact a question: rivals, and the accounts kept inside a fact, chosen among by one preference.
 *
 * @example
 * const { facts, leftOut } = settle(select(pack, { item: 'APEC' }), pack, { rule: 'earliest' });
 * facts[0]?.valid?.from; // '1998-11-14'
 * leftOut[0]?.fact.valid?.from; // '1998-11-15'
 */
export function settle(facts: readonly Fact[], pack: Pack, prefer: Prefer = {}): Settled {
  const choices = rivalGroups(facts).map((group) =>
    preferred(group.flatMap(readingsOf), pack, prefer),
  );
  return {
    facts: choices.flatMap(({ fact }) => (fact === undefined ? [] : [fact])),
    leftOut: choices.flatMap(({ fact, leftOut }) =>
      leftOut.map((left) => ({ ...left, instead: fact?.id ?? '' })),
    ),
  };
}

/** One fact as the pack holds it, with what is reported against it, whatever a preference would choose. */
export const asHeld = (fact: Fact): Settled => ({
  facts: [fact],
  leftOut: readingsOf(fact)
    .slice(1)
    .map((other) => ({ fact: other, instead: fact.id, why: say.reportedAgainst({}) })),
});

/**
 * A preference as a person names it: a rule, else a source or a reporter of the pack. Throws a TuchuError (exit
 * code 2) for any other word.
 *
 * @example
 * preferenceOf('us_census', pack); // { reporter: 'us_census' }
 */
export function preferenceOf(text: string, pack: Pack): Prefer {
  const rule = PREFER_RULES.find((one) => one === text);
  if (rule !== undefined) return { rule };
  if (Object.hasOwn(pack.sources, text)) return { source: text };
  if (Object.hasOwn(pack.reporters, text)) return { reporter: text };
  throw new TuchuError(say.unknownPreference({ text, rules: PREFER_RULES, code: pack.code }), 2);
}
