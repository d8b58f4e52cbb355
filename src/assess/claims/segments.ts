/** The claimed period in runs of days on which one rule gives the same answer. */
import { bloc, periodBounds, type Bounds, type Day } from '../../core/index.js';
import { turningDays, type Fact } from '../../facts/index.js';
import type { Segment } from './types.js';

/** The day before or after. @example dayAfter('2025-12-31') // '2026-01-01' */
export function dayAfter(day: Day, by = 1): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** Days on which the facts, or what happened in a period, may change an answer. */
export const turns = (facts: readonly Fact[]): readonly Day[] =>
  facts.flatMap((f) => {
    const at = f.period === null ? undefined : periodBounds(f.period);
    return at === undefined ? turningDays(f) : [at.first, at.last];
  });

/** Days on which the membership of a bloc changes. */
export const blocTurns = (code: string): readonly Day[] =>
  (bloc(code)?.members ?? []).flatMap(({ from, to }) => {
    const [a, b] = [periodBounds(from), to === undefined ? undefined : periodBounds(to)];
    return [...(a === undefined ? [] : [a.first]), ...(b === undefined ? [] : [dayAfter(b.last)])];
  });

/** The first day any of the facts reaches back to, by its own date; `undefined` where none is dated. */
export function reachOf(facts: readonly Fact[]): Day | undefined {
  const starts = facts.flatMap((f) => {
    const from = f.valid === null ? f.period : f.valid.from;
    return (from === null ? undefined : periodBounds(from)?.first) ?? [];
  });
  return starts.sort()[0];
}

/** What is said of a day before any fact: nothing is known, and that is no zero. */
const UNREACHED: Part = {
  says: 'unknown',
  found: {
    value: null,
    text: { en: 'not known: no fact is so old', vi: 'chưa rõ: không có dữ kiện nào cũ đến vậy' },
  },
  findings: [],
  facts: [],
};

/**
 * One segment for each run of days with the same answer; open on days before any of the facts reaches back,
 * where a count of nothing would be missing and no zero.
 */
export function segmentsSince(
  period: Bounds,
  facts: readonly Fact[],
  days: readonly Day[],
  answer: (day: Day) => Part | undefined,
): readonly Segment[] {
  const reach = reachOf(facts);
  return segmentsOf(period, reach === undefined ? days : [...days, reach], (day) =>
    reach === undefined || day < reach ? UNREACHED : answer(day),
  );
}

type Part = Omit<Segment, 'from' | 'to' | 'date' | 'older'> &
  Partial<Pick<Segment, 'date' | 'older'>>;

/**
 * One segment for each run of days with the same answer.
 *
 * @param days on which the answer may change; those outside the period are passed over
 */
export function segmentsOf(
  period: Bounds,
  days: readonly Day[],
  answer: (day: Day) => Part | undefined,
): readonly Segment[] {
  const inside = days.filter((d) => d > period.first && d <= period.last);
  const starts = [...new Set([period.first, ...inside])].sort();
  const out: Segment[] = [];
  starts.forEach((from, i) => {
    const part = answer(from);
    if (part === undefined) return;
    const next = starts[i + 1];
    const to = next === undefined ? period.last : dayAfter(next, -1);
    const before = out.at(-1);
    const same =
      before?.says === part.says && JSON.stringify(before.found) === JSON.stringify(part.found);
    if (before !== undefined && same) out[out.length - 1] = { ...before, to };
    else out.push({ date: from, older: false, ...part, from, to });
  });
  return out;
}

/** One segment over the whole period. */
export const whole = (
  period: Bounds,
  part: Part & { readonly date: string },
): readonly Segment[] => [{ older: false, ...part, from: period.first, to: period.last }];
