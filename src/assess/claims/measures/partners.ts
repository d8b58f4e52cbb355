/** How many partners stand on a tier, on it or higher, or on any: the ladder replayed through the period. */
import type { Day, Finding } from '../../../core/index.js';
import { namesOf, type AskOf, type Pack } from '../../../facts/index.js';
import { ladderFindings } from '../../../relations/index.js';
import { say } from '../messages.js';
import { segmentsSince, turns } from '../segments.js';
import type { Case, Outcome, Reading } from '../types.js';
import {
  added,
  compare,
  onLadder,
  hasUnions,
  ruleOf,
  rungsOf,
  TIERED,
  WHOLE,
  type Part,
  type Variant,
} from './ladder-parts.js';

/** Ladder Findings of a day, looked up by what they count and under which rule. */
function countOn(
  pack: Pack,
  day: Day,
  all: readonly Finding[],
  part: Part,
  variant: Variant,
): Finding | undefined {
  const find = (what: string): Finding | undefined => {
    const id = (rule: string): string => `${pack.code}/ladder_count/${what}/${rule}@${day}`;
    const united = variant.unions ? all.find((f) => f.id === id('with_unions')) : undefined;
    return united ?? all.find((f) => f.id === id('states'));
  };
  const on = rungsOf(pack, part, variant);
  if (on === null) return find('total');
  const nested = all.find((f) => f.id === `${pack.code}/ladder_count/${part.tier}/nested@${day}`);
  if (nested !== undefined && variant.nested && !variant.unions) return nested;
  const rungs = on.map(find);
  if (rungs.some((f) => f === undefined)) return undefined;
  const rule = ruleOf(pack, variant);
  const tier = pack.profile.ladder.tiers.find((t) => t.code === part.tier);
  const label = tier?.label ?? { en: '', vi: '' };
  return added(
    rungs as Finding[],
    `${pack.code}/claim_count/${part.tier}${part.orHigher ? '+' : ''}/${variant.id}@${day}`,
    part.orHigher ? { en: `${label.en} or higher`, vi: `${label.vi} trở lên` } : label,
    rule.text,
    `tuchu claims ${pack.code} --json`,
  );
}

export function partners(of: Case, ask: AskOf<'partners'>): Outcome {
  const { pack, claim, period } = of;
  const facts = pack === undefined ? [] : onLadder(pack);
  if (pack === undefined || facts.length === 0)
    return { readings: [], notes: [], needs: [say.needsLadder({ place: claim.subject })] };
  const parts: readonly Part[] =
    ask.tier === undefined
      ? namesOf(claim.value).map((name) => ({ name, tier: name, orHigher: ask.orHigher }))
      : [{ name: null, tier: ask.tier, orHigher: ask.orHigher }];
  const tiered = parts.some((p) => rungsOf(pack, p, TIERED[0] as Variant) !== null && !p.orHigher);
  const nests =
    tiered &&
    parts.some((p) => pack.profile.ladder.tiers.some((t) => t.within.includes(p.tier ?? '')));
  const unions = hasUnions(facts);
  const variants = (tiered ? TIERED : WHOLE).filter(
    (v) => (unions || !v.unions) && (nests || !v.nested),
  );
  const held = new Map<Day, readonly Finding[]>();
  const on = (day: Day): readonly Finding[] => {
    const all = held.get(day) ?? ladderFindings(pack, day);
    held.set(day, all);
    return all;
  };
  const readings = variants.map((variant): Reading => ({
    rule: ruleOf(pack, variant),
    context: false,
    segments: segmentsSince(period, facts, turns(facts), (day) => {
      const counted = parts.flatMap((part) => {
        const finding = countOn(pack, day, on(day), part, variant);
        return finding === undefined ? [] : [{ part, finding }];
      });
      if (counted.length < parts.length) return undefined;
      const compared = compare(claim.value, counted);
      if (compared === undefined) return undefined;
      const changed = facts.filter((f) =>
        turns([f]).some((d) => d >= period.first && d <= period.last),
      );
      return { ...compared, facts: changed };
    }),
  }));
  // Where no union changes a count, the rule that counts them says nothing new.
  const told = (r: Reading): string =>
    JSON.stringify(r.segments.map((s) => [s.from, s.to, s.found.value]));
  const [first] = readings;
  const without = readings.filter((_, i) => variants[i]?.unions === false);
  const isNew = (r: Reading): boolean =>
    r === first || without.includes(r) || !without.some((w) => told(w) === told(r));
  return {
    readings: readings.filter(isNew),
    notes: [],
    needs: [say.needsLadderDays({ place: claim.subject })],
  };
}
