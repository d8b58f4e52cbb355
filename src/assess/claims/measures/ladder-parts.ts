/** Counts of the ladder as a claim needs them: by tier, by tier or higher, in all, under each counting rule. */
import {
  interval,
  place,
  range,
  type Finding,
  type Method,
  type Text,
} from '../../../core/index.js';
import type { Fact, Pack, Tier } from '../../../facts/index.js';
import { rungs } from '../../../relations/index.js';
import { say } from '../messages.js';
import { firstClause, every, agrees, foundRange, valueNamed, type Range } from '../values.js';
import type { Found, Rule, Says } from '../types.js';
import type { ClaimValue } from '../../../facts/index.js';

/** How partners are counted: `nested` counts those of the tiers within a tier as well. */
export interface Variant {
  readonly id: string;
  readonly rules: readonly string[];
  readonly unions: boolean;
  readonly nested: boolean;
}

/** What is counted: tiers of the ladder, or all of it, and the name it has in the claim's value. */
export interface Part {
  readonly name: string | null;
  /** Null for the whole ladder. */
  readonly tier: string | null;
  readonly orHigher: boolean;
}

export const TIERED: readonly Variant[] = [
  { id: 'states+exclusive', rules: ['states', 'exclusive'], unions: false, nested: false },
  { id: 'with_unions+exclusive', rules: ['with_unions', 'exclusive'], unions: true, nested: false },
  { id: 'states+nested', rules: ['states', 'nested'], unions: false, nested: true },
  { id: 'with_unions+nested', rules: ['with_unions', 'nested'], unions: true, nested: true },
];
export const WHOLE: readonly Variant[] = [
  { id: 'states', rules: ['states'], unions: false, nested: false },
  { id: 'with_unions', rules: ['with_unions'], unions: true, nested: false },
];

export const ruleOf = (pack: Pack, { id, rules }: Variant): Rule => {
  const texts = rules.map(
    (r) => pack.profile.countingRules.find((c) => c.id === r)?.text ?? { en: r, vi: r },
  );
  const join = (one: (t: Text) => Text, by: string): Text => ({
    en: texts.map((t) => one(t).en).join(by),
    vi: texts.map((t) => one(t).vi).join(by),
  });
  return { id, text: join((t) => t, ' '), name: join(firstClause, '; ') };
};

/** Rungs that a part counts under a variant, from the top; null for the whole ladder. */
export function rungsOf(pack: Pack, part: Part, variant: Variant): readonly string[] | null {
  if (part.tier === null) return null;
  const all = rungs(pack);
  const own = all.find((t) => t.code === part.tier);
  const rank = own?.rank ?? 0;
  const lowest = all.every((t) => (t.rank ?? 0) <= rank);
  if (part.orHigher)
    return lowest ? null : all.filter((t) => (t.rank ?? 0) <= rank).map((t) => t.code);
  const within = (t: Tier): boolean => variant.nested && t.within.includes(part.tier ?? '');
  return all.filter((t) => t.code === part.tier || within(t)).map((t) => t.code);
}

/** Facts about the rungs of the ladder; what stands outside it moves no count. */
export function onLadder(pack: Pack): readonly Fact[] {
  const tiers = new Set(
    pack.profile.ladder.tiers.filter((t) => t.kind === 'ladder').map((t) => t.code),
  );
  return pack.facts.filter((f) => f.predicate === 'partner_tier' && tiers.has(String(f.value)));
}

/** Whether any partner the rule would add is on the ladder at all: without one it says nothing new. */
export const hasUnions = (facts: readonly Fact[]): boolean =>
  facts.some((f) => f.object !== null && place(f.object)?.kind === 'union');

const SUM: Method = {
  id: 'claim-sum-of-rungs',
  version: '1',
  name: { en: 'Rungs of the ladder added up', vi: 'Cộng các bậc của thang' },
  formula: 'sum of the exclusive counts of the rungs; low of the lows, high of the highs',
  citation: 'METHODS H; counting rules of the country pack',
  status: 'derived',
};

/** Several counts of one day added up; one alone stays the Finding it is. */
export function added(
  findings: readonly Finding[],
  id: string,
  label: Text,
  rule: Text,
  reproduce: string,
): Finding | undefined {
  const [first] = findings;
  if (first === undefined || findings.length === 1) return first;
  const ranges = findings.map((f) => range(f.value));
  if (ranges.some((r) => r === undefined)) return undefined;
  const sum = (end: 0 | 1): number => ranges.reduce((n, r) => n + (r?.[end] ?? 0), 0);
  const unique = <T>(all: readonly T[], key: (x: T) => string): T[] => [
    ...new Map(all.map((x) => [key(x), x])).values(),
  ];
  return {
    ...first,
    id,
    label,
    value: interval(sum(0), sum(1)),
    method: SUM,
    evidence: unique(
      findings.flatMap((f) => f.evidence),
      (e) => e.id,
    ),
    inputs: findings.map((f) => ({
      label: f.label,
      value: range(f.value)?.[1] ?? 0,
      unit: 'count' as const,
    })),
    coverage: { share: first.coverage.share, of: say.sumCoverage({ rungs: findings.length }) },
    caveats: unique(
      findings.flatMap((f) => f.caveats),
      (c) => JSON.stringify(c),
    ),
    rule,
    reproduce,
  };
}

/** What the counts of a day say of the claim's value, part by part. */
export function compare(
  value: ClaimValue,
  counted: ReadonlyArray<{ readonly part: Part; readonly finding: Finding }>,
):
  | { readonly says: Says; readonly found: Found; readonly findings: readonly Finding[] }
  | undefined {
  const ranges = counted.map(({ part, finding }) => ({ part, range: range(finding.value) }));
  if (ranges.some((r) => r.range === undefined)) return undefined;
  const says = every(ranges.map((r) => agrees(valueNamed(value, r.part.name), r.range as Range)));
  const founds = ranges.map((r) => ({ name: r.part.name, found: foundRange(r.range as Range) }));
  const [only] = founds;
  const join = (lang: 'en' | 'vi'): string =>
    founds
      .map((f, i) => `${counted[i]?.finding.label[lang] ?? f.name}: ${f.found.text[lang]}`)
      .join('; ');
  const found: Found =
    only !== undefined && only.name === null
      ? only.found
      : {
          value: Object.fromEntries(
            founds.map((f) => [f.name ?? '', f.found.value as number | readonly [number, number]]),
          ),
          text: { en: join('en'), vi: join('vi') },
        };
  return { says, found, findings: counted.map((c) => c.finding) };
}
