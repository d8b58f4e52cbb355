/**
 * A passage that is shut, wholly or in part, for a time: what arrives late, and how many days of need it leaves open.
 *
 * Question: of a flow that usually comes through the passage, how much arrives on each day? Ships that leave while it is
 * shut go around, and arrive later by the extra way; where no other way is left they wait, and pass after reopening
 * with those that come anyway, at most (1 + catch-up) of the usual flow a day. Ships at sea when it shuts are taken to
 * have passed, and those that go around do not turn back when it opens.
 * It cannot answer what prices do, whether buyers find other sellers, or whether there are ships enough for the longer
 * way: the same fleet carries less.
 *
 * Units: days; volumes as a multiple of a day's usual flow through the passage, so that 1 is one day of it. The gap is
 * what has not arrived that would have by then; days of need not met = the largest gap less the stock, at least 0.
 * Goods are late and not lost: what leaves arrives (a test holds this).
 * Source: made for this project.
 */
import { type Method, TuchuError } from '../../core/index.js';
import { say } from './messages.js';

export const CLOSURE: Method = {
  id: 'passage_closure',
  version: '1',
  name: {
    en: 'Flow through a passage that is shut for a time',
    vi: 'Luồng hàng khi lối đi bị đóng một thời gian',
  },
  formula:
    'arrivals(t) = open(t) + [1 − open(t − d)] for ships that go around, d days longer; gap(t) = Σ_{s≤t} (1 − arrivals(s))',
  citation: 'Made for this project',
  status: 'derived',
};

/** Share of the usual flow that may pass on a day, from one day until another. */
export interface ClosureStep {
  /** First day, from 0. */
  readonly from: number;
  /** The day after the last. */
  readonly until: number;
  /** 0 shut, 1 as usual. */
  readonly open: number;
}

export interface ClosureQuestion {
  /** In order of days, none overlapping; between them the passage is open. */
  readonly steps: readonly ClosureStep[];
  /** Extra days of the way around; null where there is none. */
  readonly extraDays: number | null;
  readonly stockDays: number;
  readonly catchUp: number;
  /** Days of the path; as many as it takes by default. */
  readonly horizon?: number;
}

export interface ClosurePath {
  /** Of each day, what arrives, in days of the usual flow. */
  readonly arrivals: Float64Array;
  /** Of each day, what should have arrived by its end and has not. */
  readonly gap: Float64Array;
  /** All that arrived later than usual. */
  readonly delayed: number;
  readonly worstGap: number;
  /** Days of need that neither arrivals nor stock meet at the worst. */
  readonly unmetDays: number;
  /** The first day from which nothing is missing any more; null where the path ends before. */
  readonly settled: number | null;
}

function check({ steps, extraDays, stockDays, catchUp }: ClosureQuestion): void {
  const bad = (field: string, value: number): never => {
    throw new TuchuError(say.badClosure({ field, value }), 2);
  };
  let last = 0;
  for (const { from, until, open } of steps) {
    if (!Number.isInteger(from) || from < last) bad('from', from);
    if (!Number.isInteger(until) || until <= from) bad('until', until);
    if (!(open >= 0 && open <= 1)) bad('open', open);
    last = until;
  }
  if (extraDays !== null && !(extraDays >= 0 && Number.isFinite(extraDays)))
    bad('extra-days', extraDays);
  if (!(stockDays >= 0 && Number.isFinite(stockDays))) bad('closure-stock', stockDays);
  if (!(catchUp > 0 && Number.isFinite(catchUp))) bad('closure-catch-up', catchUp);
}

/** Below this much of a day's flow, nothing is missing. */
const NOTHING = 1e-9;

/**
 * @throws `TuchuError` for steps out of order, a share outside 0 to 1, or a number below 0
 * @example
 * // Shut for 30 days, 10 days longer around: ten days of arrivals are missing until the way opens again.
 * closurePath({ steps: [{ from: 0, until: 30, open: 0 }], extraDays: 10, stockDays: 4, catchUp: 0.2 }).unmetDays; // 6
 */
export function closurePath(question: ClosureQuestion): ClosurePath {
  check(question);
  const { steps, extraDays, stockDays, catchUp } = question;
  const end = steps.at(-1)?.until ?? 0;
  const held = steps.reduce((sum, s) => sum + (1 - s.open) * (s.until - s.from), 0);
  const needed = Math.ceil(end + (extraDays ?? held / catchUp)) + 2;
  const days = question.horizon ?? needed;
  const openOn = (day: number): number =>
    steps.find((s) => s.from <= day && day < s.until)?.open ?? 1;
  const arrivals = new Float64Array(days);
  let [waiting, delayed] = [0, 0];
  for (let day = 0; day < days; day++) {
    const open = openOn(day);
    if (extraDays === null) {
      waiting += 1 - open;
      // Nobody catches up while the passage is narrowed.
      const late = open < 1 ? 0 : Math.min(waiting, catchUp);
      waiting -= late;
      delayed += late;
      arrivals[day] = (arrivals[day] as number) + open + late;
    } else {
      arrivals[day] = (arrivals[day] as number) + open;
      spread(arrivals, day + extraDays, 1 - open);
      if (extraDays > 0) delayed += 1 - open;
    }
  }
  const gap = new Float64Array(days);
  let missing = 0;
  for (let day = 0; day < days; day++) gap[day] = missing += 1 - (arrivals[day] as number);
  const worstGap = gap.reduce((most, g) => Math.max(most, g), 0);
  const last = gap.findLastIndex((g) => g > NOTHING);
  return {
    arrivals,
    gap,
    delayed,
    worstGap,
    unmetDays: Math.max(0, worstGap - stockDays),
    settled: last + 1 < days ? last + 1 : null,
  };
}

/** Puts an amount on a day that need not be whole: shared between the two days it falls in. */
function spread(days: Float64Array, day: number, amount: number): void {
  const whole = Math.floor(day);
  const part = day - whole;
  for (const [at, share] of [
    [whole, 1 - part],
    [whole + 1, part],
  ] as const)
    if (at < days.length) days[at] = (days[at] as number) + amount * share;
}
