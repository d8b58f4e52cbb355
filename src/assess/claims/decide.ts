/**
 * The verdict: a claim holds where every rule that applies says so on every day judged; it holds under a
 * rule where one does, or from a day on; it conflicts where none does; and where what is known leaves it
 * open, or nothing is known, it is not checkable. Never better than its evidence: a value older than the
 * claimed period can only make it hold under that rule.
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

const ruleUse = (reading: Reading): RuleUse => {
  const run = trueRun(reading);
  const [first, last] = [run[0], run.at(-1)];
  const [start, end] = [reading.segments[0], reading.segments.at(-1)];
  return {
    ...reading.rule,
    from: first === start ? null : (first?.from ?? null),
    to: last === end ? null : (last?.to ?? null),
  };
};

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
  const agreeing = counted.filter((r) => r.segments.some((s) => s.says === 'true'));
  const best = agreeing.toSorted((a, b) => daysOf(trueRun(b)) - daysOf(trueRun(a)))[0];
  if (best !== undefined) {
    const always = segments.every((s) => s.says === 'true' && !s.older);
    return always
      ? { verdict: 'holds', rule: null }
      : { verdict: 'holds-under', rule: ruleUse(best) };
  }
  const refuted = segments.some((s) => s.says === 'false');
  const open = segments.some((s) => s.says === 'unknown');
  return { verdict: refuted && (sources || !open) ? 'conflicts' : 'not-checkable', rule: null };
}
