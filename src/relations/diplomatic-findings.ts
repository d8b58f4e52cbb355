/** Diplomatic relations as Findings: one count a rule, the set behind it, and what the rules differ by. */
import {
  interval,
  missing,
  periodBounds,
  render,
  type Day,
  type Finding,
  type FactEvidence,
  type Message,
  type Method,
  type Period,
  type PlaceCode,
  type SourceRef,
  type Text,
} from '../core/index.js';
import { evidenceOf, sourcesOf, type Fact, type Pack } from '../facts/index.js';
import { say } from './diplomatic-messages.js';
import { relationDifference, relationRules, relationsAt, type RelationSet } from './diplomatic.js';
import type { Count } from './ladder.js';

export const RELATIONS_METHOD: Method = {
  id: 'diplomatic-relations',
  version: '1',
  name: {
    en: 'Diplomatic relations counted at a day',
    vi: 'Đếm quan hệ ngoại giao tại một ngày',
  },
  formula:
    'places p with a relations fact that holds on the day and that the rule counts, plus one where the rule counts the country itself: low counts those that hold for certain, high adds those whose start is not known',
  citation: 'METHODS H and L14; counting rules of the country pack, none stated by a source',
  status: 'derived',
};

const LABEL: Text = {
  en: 'Diplomatic relations: partners counted',
  vi: 'Quan hệ ngoại giao: số bên được tính',
};
const CERTAIN: Text = { en: 'Held for certain', vi: 'Chắc chắn' };
const POSSIBLE: Text = { en: 'May be held', vi: 'Có thể' };
const SELF: Text = { en: 'The country itself', vi: 'Chính nước đó' };

/** One count of the country's diplomatic relations, with the rule that makes it. */
export interface DiplomaticCount {
  /** Id of the rule in `profile.relations.rules`. */
  readonly rule: string;
  readonly text: Text;
  readonly count: Count;
  readonly members: RelationSet;
  readonly finding: Finding;
}

/** Facts alike in dates, sources and standing are one line of evidence that names every partner. */
function evidenceFor(facts: readonly Fact[], pack: Pack): readonly FactEvidence[] {
  const groups = new Map<string, Fact[]>();
  for (const f of facts) {
    const key = JSON.stringify([f.valid, f.knownAt, f.sources, f.standing, f.confidence]);
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return [...groups.values()].map((group): FactEvidence => {
    const first = group[0] as Fact;
    const alone = evidenceOf(first, pack);
    if (group.length === 1) return alone;
    const places = group.map((f) => f.object ?? '');
    const told = say.group({ places, from: first.valid?.from ?? null, knownAt: first.knownAt });
    const sources = new Map<string, SourceRef>(
      group.flatMap((f) => sourcesOf(f, pack).map((s) => [s.id, s] as const)),
    );
    return {
      ...alone,
      id: `${first.id} (+${group.length - 1})`,
      statement: { en: render(told, 'en'), vi: render(told, 'vi') },
      sources: [...sources.values()],
    };
  });
}

function caveatsOf(pack: Pack, set: RelationSet, first: RelationSet): readonly Message[] {
  const out: Message[] = [];
  if (set.self) out.push(say.countsSelf({ place: pack.code }));
  const { text } = first.rule;
  const { added, removed } = relationDifference(first, set);
  const rule = { rule: text.en, ruleVi: text.vi };
  if (added.length > 0) out.push(say.adds({ places: added, ...rule }));
  if (removed.length > 0) out.push(say.leavesOut({ places: removed, ...rule }));
  if (set.possible.length > 0) out.push(say.unknownStart({ places: set.possible }));
  const recalled = set.facts.filter((f) => f.standing === 'unverified').map((f) => f.object ?? '');
  if (recalled.length > 0) out.push(say.recalled({ places: [...new Set(recalled)] }));
  out.push(say.unToday({}));
  const { asOf } = pack.profile;
  if (set.day > (periodBounds(asOf)?.last ?? asOf)) out.push(say.afterPack({ asOf }));
  return out;
}

/**
 * The count under every rule of the profile, in the profile's order, with the set behind it. Empty when
 * the profile states no rule or the pack holds no relations.
 *
 * @example
 * diplomaticCounts(pack, '2025-09-24').map((c) => [c.rule, c.count]);
 * // [['un_members', [192, 192]], ['un_members_and_self', [193, 193]], ..., ['all_and_self', [195, 195]], ...]
 */
export function diplomaticCounts(pack: Pack, day: Day): readonly DiplomaticCount[] {
  const held = pack.facts.filter((f) => f.predicate === 'diplomatic_relations');
  if (held.length === 0) return [];
  const sets = relationRules(pack).map((rule) => relationsAt(pack, day, rule));
  return sets.map((set): DiplomaticCount => {
    const { rule } = set;
    const inputs = [
      { label: CERTAIN, value: set.certain.length, unit: 'count' as const },
      ...(set.possible.length === 0
        ? []
        : [{ label: POSSIBLE, value: set.possible.length, unit: 'count' as const }]),
      ...(set.self ? [{ label: SELF, value: 1, unit: 'count' as const }] : []),
    ];
    const finding: Finding = {
      id: `${pack.code}/diplomatic_relations/${rule.id}@${day}`,
      subject: pack.code,
      period: day,
      measure: 'diplomatic_relations',
      label: LABEL,
      value: interval(...set.count),
      unit: 'count',
      method: RELATIONS_METHOD,
      evidence: evidenceFor(set.facts, pack),
      inputs,
      coverage: {
        share: null,
        of: say.packFacts({ facts: held.length, asOf: pack.profile.asOf }),
      },
      caveats: caveatsOf(pack, set, sets[0] ?? set),
      limits: [],
      rule: rule.text,
      reproduce: `tuchu relations ${pack.code} diplomatic --as-of ${day}`,
    };
    return { rule: rule.id, text: rule.text, count: set.count, members: set, finding };
  });
}

/**
 * The counts as Findings; one missing Finding with the reason where no list is held.
 *
 * @param pack the country's pack, or `undefined` when nobody has written one
 *
 * @example
 * diplomaticFindings('NOR', undefined, '2025-09-24')[0]?.value.kind; // 'missing'
 */
export function diplomaticFindings(
  subject: PlaceCode,
  pack: Pack | undefined,
  day: Day,
): readonly Finding[] {
  const counts = pack === undefined ? [] : diplomaticCounts(pack, day);
  if (counts.length > 0) return counts.map((c) => c.finding);
  return [
    {
      id: `${subject}/diplomatic_relations@${day}`,
      subject,
      period: day,
      measure: 'diplomatic_relations',
      label: LABEL,
      value: missing({ reason: 'not_covered', detail: say.noFacts({ place: subject }) }),
      unit: 'count',
      method: RELATIONS_METHOD,
      evidence: [],
      inputs: [],
      coverage: { share: null, of: say.noFacts({ place: subject }) },
      caveats: [],
      limits: [],
      reproduce: `tuchu relations ${subject} diplomatic --as-of ${day}`,
    },
  ];
}

/** How one rule meets a number said of a period. */
export interface RuleMatch {
  readonly rule: string;
  readonly first: Count;
  readonly last: Count;
  /** `whole`: exactly the number all the period; `part`: on one end only; `possible`: inside the range. */
  readonly match: 'whole' | 'part' | 'possible' | 'no';
}

/**
 * Which rules give a number that was published or claimed for a day or a longer period.
 *
 * @example
 * rulesGiving(pack, '2025-09', 195).find((m) => m.rule === 'all_and_self')?.match; // 'part': from the 24th
 */
export function rulesGiving(pack: Pack, period: Period, number: number): readonly RuleMatch[] {
  const { first, last } = periodBounds(period) ?? { first: period, last: period };
  return relationRules(pack).map((rule) => {
    const [a, b] = [first, last].map((day) => relationsAt(pack, day, rule).count) as [Count, Count];
    const is = (c: Count): boolean => c[0] === number && c[1] === number;
    const may = (c: Count): boolean => c[0] <= number && number <= c[1];
    const match =
      is(a) && is(b) ? 'whole' : is(a) || is(b) ? 'part' : may(a) || may(b) ? 'possible' : 'no';
    return { rule: rule.id, first: a, last: b, match };
  });
}
