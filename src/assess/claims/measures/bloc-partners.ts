/** How many members of a bloc are partners, in all or on a tier: the ladder and the bloc, day by day. */
import { bloc as blocOf, type Finding } from '../../../core/index.js';
import { namesOf, type AskOf } from '../../../facts/index.js';
import { blocCoverage } from '../../../relations/index.js';
import { say } from '../messages.js';
import { blocTurns, segmentsSince, turns } from '../segments.js';
import type { Case, Outcome, Reading } from '../types.js';
import {
  added,
  compare,
  onLadder,
  ruleOf,
  rungsOf,
  TIERED,
  WHOLE,
  type Part,
} from './ladder-parts.js';

export function blocPartners(of: Case, ask: AskOf<'bloc_partners'>): Outcome {
  const { pack, claim, period } = of;
  const facts = pack === undefined ? [] : onLadder(pack);
  if (pack === undefined || facts.length === 0)
    return { readings: [], notes: [], needs: [say.needsLadder({ place: claim.subject })] };
  const blocs = ask.bloc === undefined ? namesOf(claim.value) : [ask.bloc];
  const part: Part = { name: null, tier: ask.tier, orHigher: ask.orHigher };
  const tiered = ask.tier !== null && !ask.orHigher;
  const nests = tiered && pack.profile.ladder.tiers.some((t) => t.within.includes(ask.tier ?? ''));
  const days = [...turns(facts), ...blocs.flatMap(blocTurns)];
  const changed = facts.filter((f) =>
    turns([f]).some((d) => d >= period.first && d <= period.last),
  );
  const readings = (tiered ? TIERED : WHOLE)
    .filter((v) => nests || !v.nested)
    .map((variant): Reading => {
      let other = !variant.unions;
      const segments = segmentsSince(period, facts, days, (day) => {
        const counted = blocs.flatMap((code) => {
          const all = blocCoverage(pack, code, day);
          const id = (rule: string, on: string | null): string =>
            `${pack.code}/bloc_coverage/${code}/${rule}${on === null ? '' : `/${on}`}@${day}`;
          const find = (on: string | null): Finding | undefined => {
            const united = variant.unions
              ? all.find((f) => f.id === id('with_unions', on))
              : undefined;
            if (united !== undefined) other = true;
            return united ?? all.find((f) => f.id === id('states', on));
          };
          const on = rungsOf(pack, part, variant);
          const found = on === null ? [find(null)] : on.map((t) => find(t));
          if (found.some((f) => f === undefined)) return [];
          const rule = ruleOf(pack, variant);
          const label = blocOf(code)?.name ?? { en: code, vi: code };
          const finding = added(
            found as Finding[],
            `${pack.code}/claim_bloc/${code}/${ask.tier ?? 'all'}/${variant.id}@${day}`,
            label,
            rule.text,
            `tuchu claims ${pack.code} --json`,
          );
          const name = ask.bloc === undefined ? code : null;
          return finding === undefined ? [] : [{ part: { ...part, name }, finding }];
        });
        if (counted.length < blocs.length) return undefined;
        const compared = compare(claim.value, counted);
        return compared === undefined ? undefined : { ...compared, facts: changed };
      });
      return { rule: ruleOf(pack, variant), context: false, segments: other ? segments : [] };
    })
    .filter((r) => r.segments.length > 0);
  return { readings, notes: [], needs: [say.needsLadderDays({ place: claim.subject })] };
}
