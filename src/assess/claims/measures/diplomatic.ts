/** With how many there are diplomatic relations, under each rule of the profile; the set stands behind each. */
import { range } from '../../../core/index.js';
import type { AskOf } from '../../../facts/index.js';
import { diplomaticCounts } from '../../../relations/index.js';
import { say } from '../messages.js';
import { segmentsSince, turns } from '../segments.js';
import type { Case, Outcome, Reading } from '../types.js';
import { agrees, firstClause, foundRange } from '../values.js';

export function diplomaticRelations(of: Case, ask: AskOf<'diplomatic_relations'>): Outcome {
  const { pack, claim, period } = of;
  const needs = [say.needsRelations({ place: claim.subject })];
  const facts = (pack?.facts ?? []).filter((f) => f.predicate === 'diplomatic_relations');
  const rules = (pack?.profile.relations?.rules ?? []).filter(
    (r) => ask.among === undefined || r.include.every((who) => who === ask.among),
  );
  if (pack === undefined || facts.length === 0 || rules.length === 0)
    return { readings: [], notes: [], needs };
  const changed = facts.filter((f) => turns([f]).some((d) => d > period.first && d <= period.last));
  const readings = rules.map((rule): Reading => ({
    rule: { id: rule.id, text: rule.text, name: firstClause(rule.text) },
    context: false,
    segments: segmentsSince(period, facts, turns(facts), (day) => {
      const counted = diplomaticCounts(pack, day).find((c) => c.rule === rule.id);
      const found = counted === undefined ? undefined : range(counted.finding.value);
      if (counted === undefined || found === undefined) return undefined;
      return {
        says: agrees(claim.value, found),
        found: foundRange(found),
        findings: [counted.finding],
        facts: changed,
      };
    }),
  }));
  return { readings, notes: [], needs };
}
