/**
 * The verdict: a claim holds where every rule that applies says so on every day judged; it holds under a
 * rule where one does, or from a day on; it conflicts where none does; and where what is known leaves it
 * open, or nothing is known, it is not checkable. Never better than its evidence, and never harsher: a value
 * older than the claimed period neither proves nor refutes. A claim it agrees with holds under it, as of its
 * own time; one it disagrees with stays open.
 */
import type { Outcome, Reading, RuleUse, Segment, Verdict } from './types.js';

/** The longest run of true segments of a reading. */
function trueRun(reading: Reading): readonly Segment[] {
  let best: Segment[] = [];
  let run: Segment[] = [];
  for (const segment of reading.segments) {
    run = segment.says === 'true' ? [...run, segment] : [];
    if (daysOf(run) > daysOf(best)) best = run;
  }
  return best;
}

const daysOf = (run: readonly Segment[]): number =>
  run.reduce((sum, s) => sum + (Date.parse(s.to) - Date.parse(s.from)) / 86_400_000 + 1, 0);

const overlap = (a: Segment, b: Segment): boolean => a.from <= b.to && b.from <= a.to;

/** Whether the rules give one answer on each day, so that only the day decides. */
const onlyTheDay = (readings: readonly Reading[]): boolean =>
  readings.every((r) => r.segments.some((s) => s.says !== 'true')) &&
  readings.every((r) =>
    readings.every((o) =>
      r.segments.every((s) => o.segments.every((t) => !overlap(s, t) || s.says === t.says)),
    ),
  );

/** Named where it is the day, and no rule of counting, that makes a claim true. */
export const EVERY_RULE = 'every_rule';
const EVERY = {
  id: EVERY_RULE,
  text: { en: 'Under every rule.', vi: 'Theo mọi quy tắc.' },
};

const ruleUse = (reading: Reading, readings: readonly Reading[]): RuleUse => {
  const run = trueRun(reading);
  const [first, last] = [run[0], run.at(-1)];
  const [start, end] = [reading.segments[0], reading.segments.at(-1)];
  return {
    ...(onlyTheDay(readings) ? EVERY : reading.rule),
    from: first === start ? null : (first?.from ?? null),
    to: last === end ? null : (last?.to ?? null),
    older: run.find((s) => s.older)?.date ?? null,
  };
};

/** Readings that alone leave a claim open where all others refute it; none where the others do not. */
export function openAlone({ readings }: Outcome): readonly Reading[] {
  const counted = readings.filter((r) => !r.context && r.segments.length > 0);
  const open = counted.filter((r) => r.segments.some((s) => s.says === 'unknown'));
  const refuting = counted.filter((r) => r.segments.every((s) => s.says === 'false' && !s.older));
  return refuting.length > 0 && open.length + refuting.length === counted.length ? open : [];
}

/**
 * @example
 * decide({ readings: [], notes: [], needs: [] }).verdict; // 'not-checkable'
 */
export function decide({ readings, sources = false }: Outcome): {
  readonly verdict: Verdict;
  readonly rule: RuleUse | null;
} {
  const counted = readings.filter((r) => !r.context && r.segments.length > 0);
  const segments = counted.flatMap((r) => r.segments);
  const refuted = segments.some((s) => s.says === 'false' && !s.older);
  const agreeing = counted.filter((r) => r.segments.some((s) => s.says === 'true'));
  // Of sources of one amount, one of the claim's own time outweighs an older one that agrees.
  const fresh = (r: Reading): boolean => r.segments.some((s) => s.says === 'true' && !s.older);
  const heard = sources && refuted ? agreeing.filter(fresh) : agreeing;
  const best = heard.toSorted(
    (a, b) => Number(fresh(b)) - Number(fresh(a)) || daysOf(trueRun(b)) - daysOf(trueRun(a)),
  )[0];
  if (best !== undefined) {
    const always = segments.every((s) => s.says === 'true' && !s.older);
    return always
      ? { verdict: 'holds', rule: null }
      : { verdict: 'holds-under', rule: ruleUse(best, counted) };
  }
  const open = segments.some((s) => s.says === 'unknown');
  return { verdict: refuted && (sources || !open) ? 'conflicts' : 'not-checkable', rule: null };
}
