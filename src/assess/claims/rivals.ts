/**
 * Claims that say something else of the same thing. Two claims about one subject and measure conflict when
 * their values differ, no rule makes both true, and nothing changed between the times they speak of: a
 * difference that a dated change explains is none.
 */
import { periodBounds } from '../../core/index.js';
import type { Ask } from '../../facts/index.js';
import type { Judgement, Reading } from './types.js';

/** What is measured, whatever the claim's value and whomever its words count. */
function sameThing(subject: string, ask: Ask): string {
  if (ask.measure === 'diplomatic_relations') return `${subject} diplomatic_relations`;
  return `${subject} ${JSON.stringify(ask)}`;
}

const trueUnder = (j: Judgement): ReadonlySet<string> =>
  new Set(
    j.readings
      .filter((r) => !r.context && r.segments.some((s) => s.says === 'true'))
      .map((r) => r.rule.id),
  );

const last = (r: Reading): string => JSON.stringify(r.segments.at(-1)?.found.value ?? null);
const first = (r: Reading): string => JSON.stringify(r.segments[0]?.found.value ?? null);

/** Whether, under a rule both are read by, the count moved between the earlier claim's end and the later's start. */
function changed(earlier: Judgement, later: Judgement): boolean {
  return earlier.readings.some((r) => {
    const same = later.readings.find((l) => l.rule.id === r.rule.id);
    return same !== undefined && last(r) !== first(same);
  });
}

function conflict(a: Judgement, b: Judgement): boolean {
  if (a.ask === null || b.ask === null) return false;
  if (sameThing(a.claim.subject, a.ask) !== sameThing(b.claim.subject, b.ask)) return false;
  if (JSON.stringify(a.claim.value) === JSON.stringify(b.claim.value)) return false;
  if (typeof a.claim.value !== 'number' || typeof b.claim.value !== 'number') return false;
  const both = [...trueUnder(a)].some((rule) => trueUnder(b).has(rule));
  if (both || a.readings.length === 0 || b.readings.length === 0) return false;
  // What no rule gives is refuted already; two documents disagree where each is right by some rule.
  if (trueUnder(a).size === 0 || trueUnder(b).size === 0) return false;
  const start = (j: Judgement): string => periodBounds(j.claim.claimedAsOf)?.first ?? '';
  const [earlier, later] = start(a) <= start(b) ? [a, b] : [b, a];
  return !changed(earlier, later);
}

/** Ids of the claims each one conflicts with, those joined through others among them. */
export function rivalsOf(all: readonly Judgement[]): ReadonlyMap<string, readonly string[]> {
  const group = new Map<string, Set<string>>();
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (!conflict(a, b)) continue;
      const merged = new Set([
        ...(group.get(a.claim.id) ?? [a.claim.id]),
        ...(group.get(b.claim.id) ?? [b.claim.id]),
      ]);
      for (const id of merged) group.set(id, merged);
    }
  return new Map([...group].map(([id, ids]) => [id, [...ids].filter((x) => x !== id).sort()]));
}
