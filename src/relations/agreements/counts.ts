/**
 * How many agreements a country has on a day, and with how many economies, under a counting rule that its
 * pack names. Low: what holds under every reading of the dates; high: what holds under one.
 */
import { TuchuError, periodBounds, type Day, type PlaceCode } from '../../core/index.js';
import type { AgreementRule, Instrument, Pack } from '../../facts/index.js';
import type { Count, Members } from '../ladder.js';
import { countOf } from '../ladder.js';
import { say } from './messages.js';
import { agreementsOn } from './partners.js';
import { actionsOf, type AgreementState } from './status.js';

/** Where a pack states no rule: every instrument it lists, once applied between the parties. */
export const EVERY_INSTRUMENT: AgreementRule = {
  id: 'applied',
  label: { en: 'all in force', vi: 'mọi văn kiện có hiệu lực' },
  text: {
    en: 'every instrument the pack lists, in force or provisionally applied with at least one partner; a union counts as its member states',
    vi: 'mọi văn kiện ghi trong bộ dữ kiện đang có hiệu lực hoặc áp dụng tạm thời với ít nhất một đối tác; một liên minh tính theo từng nước thành viên',
  },
  statuses: ['provisional', 'in_force'],
  economies: 'members',
};

/** Counting rules of a pack, its own first. */
export const agreementRules = (pack: Pack): readonly AgreementRule[] =>
  pack.profile.agreements?.rules ?? [EVERY_INSTRUMENT];

/**
 * The rule with this id.
 *
 * @throws TuchuError with exit code 2 where the pack has no such rule
 * @example
 * ruleNamed(pack, undefined).id; // the pack's own rule
 */
export function ruleNamed(pack: Pack, id: string | undefined): AgreementRule {
  const rules = agreementRules(pack);
  const found = id === undefined ? rules[0] : rules.find((r) => r.id === id);
  if (found === undefined)
    throw new TuchuError(
      say.unknownRule({ text: id ?? '', country: pack.code, rules: rules.map((r) => r.id) }),
      2,
    );
  return found;
}

export interface AgreementCount {
  readonly rule: AgreementRule;
  readonly day: Day;
  /** Codes of instruments. */
  readonly agreements: Members;
  readonly economies: Members;
  /** Pairs that are counted, or may be. */
  readonly behind: readonly AgreementState[];
}

/** Whether a state is counted under a rule: by every reading, by some, or by none. */
export function counted(state: AgreementState, rule: AgreementRule): 'certain' | 'possible' | 'no' {
  const statuses: readonly string[] = rule.statuses;
  const hits = state.statuses.filter((s) => statuses.includes(s)).length;
  return hits === 0 ? 'no' : hits === state.statuses.length ? 'certain' : 'possible';
}

function members(of: ReadonlyMap<string, ReadonlySet<string>>): Members {
  const codes = [...of.keys()].sort();
  return {
    certain: codes.filter((c) => of.get(c)?.has('certain') === true),
    possible: codes.filter((c) => of.get(c)?.has('certain') !== true),
  };
}

/** Instruments a rule counts: those that name it; all of them where the pack states no rules. */
export const countedUnder = (pack: Pack, rule: AgreementRule): readonly Instrument[] =>
  pack.profile.agreements === undefined
    ? pack.instruments
    : pack.instruments.filter((i) => i.countsUnder.includes(rule.id));

/**
 * @example
 * const { agreements, economies } = countAgreements(pack, rule, '2010-08-20');
 * [countOf(agreements), countOf(economies)]; // [[20, 20], [57, 57]] for Chile's own rule
 */
export function countAgreements(pack: Pack, rule: AgreementRule, day: Day): AgreementCount {
  const agreements = new Map<string, Set<string>>();
  const economies = new Map<PlaceCode, Set<string>>();
  const behind: AgreementState[] = [];
  const states = agreementsOn(pack, day, rule.economies, countedUnder(pack, rule));
  for (const { instrument, partners } of states)
    for (const state of partners) {
      const how = counted(state, rule);
      if (how === 'no') continue;
      behind.push(state);
      for (const [map, key] of [
        [agreements, instrument.code],
        [economies, state.pair[1]],
      ] as const)
        map.set(key, (map.get(key) ?? new Set<string>()).add(how));
    }
  for (const [place, how] of economies)
    if (!how.has('certain') && handedOver(behind.filter((s) => s.pair[1] === place)))
      how.add('certain');
  return { rule, day, agreements: members(agreements), economies: members(economies), behind };
}

/**
 * Whether one agreement takes the place of another in the very period that dates both steps: on any day of
 * it one of the two is in force, though nobody can say which.
 */
function handedOver(states: readonly AgreementState[]): boolean {
  const steps = (kind: string) =>
    states.flatMap((s) => s.facts.filter((f) => f.predicate === kind));
  return steps('agreement_superseded').some((end) =>
    steps('agreement_in_force').some((f) => f.item === end.value && f.period === end.period),
  );
}

/** A count that was published, beside the replay over the days it may speak of. */
export interface Replayed {
  readonly published: NonNullable<Pack['profile']['agreements']>['publishedCounts'][number];
  readonly rule: AgreementRule;
  readonly what: 'agreements' | 'economies';
  readonly count: number;
  readonly replayed: Count;
  /** `equal`: on every day and by every reading; `within`: by one of them; `differs`. */
  readonly verdict: 'equal' | 'within' | 'differs';
}

/** First and last day of a period, and the days inside it on which an action that is counted falls. */
function daysOf(pack: Pack, rule: AgreementRule, period: string): readonly Day[] {
  const bounds = periodBounds(period);
  if (bounds === undefined) return [];
  const inside = countedUnder(pack, rule)
    .flatMap((i) => actionsOf(pack, i.code))
    .flatMap((f) => Object.values(periodBounds(f.period ?? f.valid?.from ?? '') ?? {}) as Day[])
    .filter((d) => d > bounds.first && d < bounds.last);
  return [...new Set([bounds.first, ...inside, bounds.last])].sort();
}

/**
 * Every count of agreements and of partner economies that the pack quotes, beside the replay under its
 * rule.
 *
 * @example
 * replayPublished(pack).every((r) => r.verdict === 'equal'); // true for Chile's two official counts
 */
export function replayPublished(pack: Pack): readonly Replayed[] {
  const found = replays.get(pack) ?? replayAll(pack);
  replays.set(pack, found);
  return found;
}

/** A pack does not change: its replay is made once. */
const replays = new WeakMap<Pack, readonly Replayed[]>();

function replayAll(pack: Pack): readonly Replayed[] {
  return (pack.profile.agreements?.publishedCounts ?? []).flatMap((published) => {
    const rule = ruleNamed(pack, published.rule);
    const counts = daysOf(pack, rule, published.day).map((d) => countAgreements(pack, rule, d));
    return (['agreements', 'economies'] as const).flatMap((what): Replayed[] => {
      const count = published[what];
      if (count === null) return [];
      const ranges = counts.map((c) => countOf(c[what]));
      const low = Math.min(...ranges.map(([l]) => l));
      const high = Math.max(...ranges.map(([, h]) => h));
      const some = ranges.some(([l, h]) => l <= count && count <= h);
      const verdict = low === count && high === count ? 'equal' : some ? 'within' : 'differs';
      return [{ published, rule, what, count, replayed: [low, high], verdict }];
    });
  });
}
