/** Readings and changes of a timeline as Findings. */
import {
  interval,
  membersAt,
  missing,
  point,
  type Evidence,
  type Finding,
  type Input,
  type Message,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
  type Value,
  render,
} from '../../core/index.js';
import { eventsBetween, type Milestone } from './milestones.js';
import type { Pack } from '../../facts/index.js';
import { say } from './messages.js';
import type { Series } from './series.js';
import {
  changeOf,
  levelOf,
  LEAST_HELD,
  quantile,
  trendInto,
  WINDOW,
  type Level,
  type Reading,
  type Windows,
} from './windows.js';

export const BEFORE_AFTER: Method = {
  id: 'before-after',
  version: '1',
  name: {
    en: 'Level after a milestone less the level before',
    vi: 'Mức sau một mốc trừ mức trước đó',
  },
  formula:
    'mean over the years held of the window after, less the same of the window before; a window is up to 5 whole years, cut by the neighbouring milestones of its kind, and needs half of its years',
  citation: 'Definition of this project; descriptive, no test of significance',
  status: 'derived',
};

export const LEVEL: Method = {
  ...BEFORE_AFTER,
  id: 'window-level',
  name: { en: 'Level of a series in a window of years', vi: 'Mức của chuỗi trong một khoảng năm' },
  formula: 'mean over the years of the window that are held; needs half of them',
};

export const BEYOND_TREND: Method = {
  id: 'beyond-trend',
  version: '1',
  name: {
    en: 'Level after, less where the trend before led',
    vi: 'Mức sau, trừ mức mà xu hướng trước đó dẫn tới',
  },
  formula:
    'mean of the window after, less the straight line through the years before (least squares, three years at least) at the mean year of the window after',
  citation: 'Definition of this project; descriptive, no test of significance',
  status: 'derived',
};

export const OTHERS_CHANGE: Method = {
  id: 'others-change',
  version: '1',
  name: { en: 'The same change of others', vi: 'Mức thay đổi tương ứng của các nước khác' },
  formula:
    'median, over other places with the same windows held, of the level after less the level before; quartiles by linear interpolation',
  citation: 'Definition of this project; quantiles of type 7, Hyndman and Fan (1996)',
  status: 'derived',
};

/** Least places that make a group to compare with. */
const LEAST_OTHERS = 3;

interface About {
  readonly subject: PlaceCode;
  readonly reproduce: string;
}

/** The reading of one year. */
export function readingFinding(series: Series, reading: Reading, about: About): Finding {
  const { year, value } = reading;
  return {
    id: `${about.subject}/timeline/${series.id}@${year}`,
    subject: about.subject,
    period: series.timing === 'year_end' ? `${year}-12-31` : String(year),
    measure: series.id,
    label: series.label,
    value,
    unit: series.unit,
    method: series.method,
    evidence: series.evidence(year),
    inputs: [],
    coverage: { share: null, of: series.coverage },
    caveats: series.caveats,
    limits: [],
    ...(series.rule === undefined ? {} : { rule: series.rule }),
    reproduce: about.reproduce,
  };
}

/** The reading of one year, and its interval where it is estimated. */
export function readingFindings(
  series: Series,
  reading: Reading,
  about: About,
): readonly Finding[] {
  const own = readingFinding(series, reading, about);
  if (reading.interval === undefined) return [own];
  const range: Finding = {
    ...own,
    id: `${about.subject}/timeline/${series.id}_interval@${reading.year}`,
    measure: `${series.id}_interval`,
    label: {
      en: `${series.label.en}, 90 % interval`,
      vi: `${series.label.vi}, khoảng 90%`,
    },
    value: interval(...reading.interval),
  };
  return [own, range];
}

/** What one series did around one milestone. */
export interface Change {
  readonly milestone: Milestone;
  readonly series: Series;
  readonly windows: Windows;
  readonly before: Finding;
  readonly after: Finding;
  readonly change: Finding;
  readonly beyondTrend: Finding;
  /** Median change of all others, then of the members of a bloc where one is named. */
  readonly others: readonly Finding[];
}

const spanText = (years: readonly number[]): string =>
  years.length === 0 ? '–' : `${years[0]}–${years.at(-1)}`;

function levelValue(
  level: Level | undefined,
  series: Series,
  window: readonly number[],
  side: 'before' | 'after',
): Value {
  if (level !== undefined) return interval(level.low, level.high);
  const [first, last] = [window[0], window.at(-1)];
  if (first === undefined || last === undefined)
    return missing({ reason: 'not_applicable', detail: say.noWindow({ side }) });
  const held = series.readings.filter(
    (r) => window.includes(r.year) && r.value.kind !== 'missing',
  ).length;
  // With nothing held at all, why the window's last year is not says more than how many are missing.
  const own = series.readings.find((r) => r.year === last)?.value;
  if (held === 0 && own?.kind === 'missing')
    return missing({ reason: 'insufficient_data', detail: own.missing.detail });
  return missing({
    reason: 'insufficient_data',
    detail: say.fewYears({ side, held, first, last }),
  });
}

const distinct = (evidence: readonly Evidence[]): readonly Evidence[] => {
  const found = new Map<string, Evidence>();
  for (const e of evidence) {
    const old = found.get(e.id);
    found.set(
      e.id,
      old?.kind === 'dataset' && e.kind === 'dataset' ? { ...e, rows: old.rows + e.rows } : e,
    );
  }
  return [...found.values()];
};

const lookup = (value: Value): Missing | undefined =>
  value.kind === 'missing' ? value.missing : undefined;

/** Changes of the others of a series under the same windows, sorted. */
function changesOfOthers(
  series: Series,
  windows: Windows,
  only: ReadonlySet<PlaceCode> | undefined,
): readonly number[] | Missing {
  if ('reason' in series.others) return series.others;
  const out: number[] = [];
  for (const [place, values] of series.others) {
    if (only !== undefined && !only.has(place)) continue;
    const mean = (years: readonly number[]): number | undefined => {
      const held = years.flatMap((y) => values.get(y) ?? []);
      return held.length === 0 || held.length < LEAST_HELD * years.length
        ? undefined
        : held.reduce((a, b) => a + b, 0) / held.length;
    };
    const [before, after] = [mean(windows.before), mean(windows.after)];
    if (before !== undefined && after !== undefined) out.push(after - before);
  }
  return out.sort((a, b) => a - b);
}

/**
 * What a series did around a milestone: levels, the change, beyond the trend, and beside that of others.
 *
 * @param bloc compared with its members on the milestone's day, besides all others
 */
export function changeAt(
  series: Series,
  milestone: Milestone,
  windows: Windows,
  pack: Pack | undefined,
  bloc: PlaceCode | undefined,
  about: About,
): Change {
  const [before, after] = [
    levelOf(series.readings, windows.before),
    levelOf(series.readings, windows.after),
  ];
  const id = (what: string): string =>
    `${about.subject}/timeline/${series.id}/${what}/${milestone.id.split('/').slice(1).join('/')}`;
  const events =
    pack === undefined || windows.after.length === 0
      ? []
      : eventsBetween(pack, milestone.last, `${windows.after.at(-1)}-12-31`, [milestone.id]);
  const others: Message[] =
    events.length === 0
      ? []
      : [
          say.otherEvents({
            count: events.length,
            first: milestone.years[0],
            last: windows.after.at(-1) ?? milestone.years[1],
          }),
        ];
  const rule: Text = (() => {
    const message = say.windowRule({
      before: spanText(windows.before),
      after: spanText(windows.after),
      width: WINDOW,
    });
    return { en: render(message, 'en'), vi: render(message, 'vi') };
  })();
  const doubt =
    milestone.standing === 'sourced' ? [] : [say.doubtfulDate({ standing: milestone.standing })];
  const cites = (years: readonly number[]): readonly Evidence[] =>
    distinct([...years.flatMap((y) => series.evidence(y)), ...milestone.evidence]);
  const base = {
    subject: about.subject,
    measure: series.id,
    limits: [],
    rule,
    reproduce: about.reproduce,
  };
  const cover = (window: readonly number[], level: Level | undefined) => ({
    share: window.length === 0 ? null : (level?.years.length ?? 0) / window.length,
    of:
      window.length === 0
        ? series.coverage
        : say.readingCover({
            held: level?.years.length ?? 0,
            of: window.length,
            first: window[0] ?? 0,
            last: window.at(-1) ?? 0,
          }),
  });
  const label = (en: string, vi: string): Text => ({
    en: `${series.label.en}: ${en} “${milestone.title.en}”`,
    vi: `${series.label.vi}: ${vi} “${milestone.title.vi}”`,
  });
  const level = (side: 'before' | 'after'): Finding => {
    const window = windows[side];
    const held = side === 'before' ? before : after;
    return {
      ...base,
      id: id(side),
      period: window.length === 0 ? milestone.period : `${window[0]}/${window.at(-1)}`,
      label:
        side === 'before' ? label('level before', 'mức trước') : label('level after', 'mức sau'),
      value: levelValue(held, series, window, side),
      unit: series.unit,
      method: LEVEL,
      evidence: cites(held?.years ?? []),
      inputs: [],
      coverage: cover(window, held),
      caveats: [...doubt, ...series.caveats],
    };
  };
  const [first, second] = [level('before'), level('after')];
  const lacking = lookup(first.value) ?? lookup(second.value);
  // Of a pack, what began or ended after; of a dataset, the rows of both windows.
  const both = distinct([
    ...first.evidence.filter((e) => e.kind === 'dataset'),
    ...second.evidence,
  ]);
  const whole = {
    ...base,
    period: `${windows.before[0] ?? milestone.years[0]}/${windows.after.at(-1) ?? milestone.years[1]}`,
    unit: series.changeUnit,
    evidence: both,
    coverage: {
      share:
        windows.before.length + windows.after.length === 0
          ? null
          : ((before?.years.length ?? 0) + (after?.years.length ?? 0)) /
            (windows.before.length + windows.after.length),
      of: say.windowsCover({
        before: before?.years.length ?? 0,
        ofBefore: windows.before.length,
        after: after?.years.length ?? 0,
        ofAfter: windows.after.length,
      }),
    },
  };
  const input = (text: Text, value: number): Input => ({ label: text, value, unit: series.unit });
  const ends: Input[] =
    before === undefined ||
    after === undefined ||
    before.low !== before.high ||
    after.low !== after.high
      ? []
      : [
          input(
            {
              en: `Level before, ${spanText(windows.before)}`,
              vi: `Mức trước, ${spanText(windows.before)}`,
            },
            before.low,
          ),
          input(
            {
              en: `Level after, ${spanText(windows.after)}`,
              vi: `Mức sau, ${spanText(windows.after)}`,
            },
            after.low,
          ),
        ];
  const change: Finding = {
    ...whole,
    id: id('change'),
    label: label('change after', 'thay đổi sau'),
    value:
      before === undefined || after === undefined
        ? missing(lacking ?? { reason: 'insufficient_data', detail: series.coverage })
        : interval(...changeOf(before, after)),
    method: BEFORE_AFTER,
    inputs: ends,
    caveats: [say.notCause({}), ...others, ...doubt, ...series.caveats],
  };
  const led =
    after === undefined ? undefined : trendInto(series.readings, windows.before, after.years);
  const beyondTrend: Finding = {
    ...whole,
    id: id('beyond-trend'),
    label: label('beyond the trend before', 'vượt xu hướng trước'),
    value:
      before === undefined || after === undefined
        ? missing(lacking ?? { reason: 'insufficient_data', detail: series.coverage })
        : led === undefined || after.low !== after.high
          ? missing({ reason: 'insufficient_data', detail: say.noTrend({}) })
          : point(after.low - led),
    method: BEYOND_TREND,
    inputs:
      led === undefined
        ? []
        : [
            ...ends.slice(1),
            input({ en: 'Where the trend before led', vi: 'Mức mà xu hướng trước dẫn tới' }, led),
          ],
    caveats: [say.notCause({}), ...others, ...doubt, ...series.caveats],
  };
  const group = (code: PlaceCode | undefined): Finding => {
    const members =
      code === undefined ? undefined : new Set(membersAt(code, milestone.first, 'states'));
    const found = lacking ?? changesOfOthers(series, windows, members);
    const few = 'reason' in found ? undefined : found.length < LEAST_OTHERS;
    const value: Value =
      'reason' in found
        ? missing(found)
        : few
          ? missing({ reason: 'insufficient_data', detail: say.fewOthers({ count: found.length }) })
          : point(quantile(found, 0.5));
    const at = (en: string, vi: string, value: number): Input => ({
      label: { en, vi },
      value,
      unit: series.changeUnit,
    });
    return {
      ...whole,
      id: id(`others-${code ?? 'all'}`),
      label: label(
        `median change of ${code ?? 'all others'} after`,
        `thay đổi trung vị của ${code ?? 'mọi nước khác'} sau`,
      ),
      value,
      method: OTHERS_CHANGE,
      evidence:
        'reason' in found
          ? both
          : both.filter((e) => e.kind === 'dataset' || milestone.id === e.id),
      inputs:
        'reason' in found || few === true
          ? []
          : [
              at('First quartile of their changes', 'Tứ phân vị thứ nhất', quantile(found, 0.25)),
              at('Third quartile of their changes', 'Tứ phân vị thứ ba', quantile(found, 0.75)),
              {
                label: { en: 'Places compared', vi: 'Số nơi so sánh' },
                value: found.length,
                unit: 'count',
              },
            ],
      coverage: {
        share: null,
        of: say.othersCover({ count: 'reason' in found ? 0 : found.length, group: code ?? '' }),
      },
      caveats: [say.notCause({}), ...series.caveats],
    };
  };
  return {
    milestone,
    series,
    windows,
    before: first,
    after: second,
    change,
    beyondTrend,
    others: [group(undefined), ...(bloc === undefined ? [] : [group(bloc)])],
  };
}
