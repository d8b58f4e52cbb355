/** Asking a pack: select facts, and choose among rival ones by a named rule. */
import {
  periodBounds,
  type Day,
  type Message,
  type Period,
  type PlaceCode,
} from '../core/index.js';
import { heldOn } from './hold.js';
import { say } from './messages.js';
import type { Domain, Predicate } from './predicates.js';
import type { Fact, Pack } from './schema.js';

export interface FactQuery {
  readonly predicate?: Predicate | readonly Predicate[];
  readonly domain?: Domain;
  readonly subject?: PlaceCode;
  /** `null` asks for facts without a partner. */
  readonly object?: PlaceCode | null;
  readonly item?: string | null;
  /** Exactly this period. */
  readonly period?: Period;
  /** Measured or happened inside this period. */
  readonly within?: Period;
  /** Holds, or may hold, on this day. */
  readonly at?: Day;
  readonly reporter?: string;
}

function inside(fact: Fact, outer: Period): boolean {
  const bounds = periodBounds(outer);
  const own = fact.period === null ? undefined : periodBounds(fact.period);
  if (bounds === undefined || own === undefined) return false;
  return bounds.first <= own.first && own.last <= bounds.last;
}

/**
 * Facts that answer a query, sorted by id.
 *
 * @example
 * select(pack, { predicate: 'exports', object: 'USA', period: '2025' });
 */
export function select(pack: Pack, query: FactQuery): readonly Fact[] {
  const wanted = query.predicate === undefined ? undefined : [query.predicate].flat();
  return pack.facts.filter(
    (f) =>
      (wanted === undefined || wanted.includes(f.predicate)) &&
      (query.domain === undefined || f.domain === query.domain) &&
      (query.subject === undefined || f.subject === query.subject) &&
      (query.object === undefined || f.object === query.object) &&
      (query.item === undefined || f.item === query.item) &&
      (query.period === undefined || f.period === query.period) &&
      (query.within === undefined || inside(f, query.within)) &&
      (query.reporter === undefined || f.reporter === query.reporter) &&
      (query.at === undefined || heldOn(f, query.at) !== 'no'),
  );
}

export interface Preference {
  readonly fact: Fact | undefined;
  readonly leftOut: ReadonlyArray<{ readonly fact: Fact; readonly why: Message }>;
}

const STANDING = { sourced: 0, contradicted: 1, unverified: 2 } as const;
const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;
const UNSETTLED: ReadonlySet<string> = new Set(['estimate', 'projected', 'planned', 'rounded']);

/** Newest publication day among a fact's sources, '' when none is dated. */
function published(fact: Fact, pack: Pack): string {
  const days = fact.sources.map((id) => {
    const source = pack.sources[id];
    const period = source?.kind === 'public' ? source.published : null;
    return period === null ? '' : (periodBounds(period)?.last ?? '');
  });
  return days.sort().at(-1) ?? '';
}

/**
 * The fact to show among rivals for one question, and the others with the reason. The rule, in order:
 * the reporter asked for; sourced before contradicted before recalled; reported before estimated;
 * confidence; newest source; id.
 */
export function preferred(
  facts: readonly Fact[],
  pack: Pack,
  rule: { readonly reporter?: string } = {},
): Preference {
  type Rule = readonly [(f: Fact) => number | string, (f: Fact) => Message];
  const rules: readonly Rule[] = [
    [
      (f) => (rule.reporter === undefined || f.reporter === rule.reporter ? 0 : 1),
      (f) => say.otherReporter({ reporter: f.reporter ?? '-' }),
    ],
    [(f) => STANDING[f.standing], () => say.lessSupported({})],
    [(f) => (UNSETTLED.has(f.status) ? 1 : 0), () => say.lessSettled({})],
    [(f) => CONFIDENCE[f.confidence], () => say.lessSure({})],
    [(f) => -Number(published(f, pack).replaceAll('-', '')), () => say.older({})],
    [(f) => f.id, () => say.sameRank({})],
  ];
  const deciding = (a: Fact, b: Fact): Rule | undefined => rules.find(([key]) => key(a) !== key(b));
  const sorted = [...facts].sort((a, b) => {
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
