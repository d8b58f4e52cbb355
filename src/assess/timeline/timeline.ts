/**
 * One line of time for any country: milestones of its pack, measured series under them, and what each series did
 * around the milestones that its profile names, or the reader. A country without a pack has the series alone.
 */
import {
  TuchuError,
  membersAt,
  periodBounds,
  type Day,
  type Finding,
  type PlaceCode,
} from '../../core/index.js';
import { packFor, type Fact, type Pack } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { REVIEWED } from '../assessment.js';
import { disputeSeries, idealSeries, organisationSeries, tradeSeries } from './data-series.js';
import { listedAgreements } from './agreement-series.js';
import { changeAt, readingFindings, type Change } from './findings.js';
import { say } from './messages.js';
import { anchorsOf, eventsBetween, milestonesOf, type Milestone } from './milestones.js';
import { packSeries } from './pack-series.js';
import {
  anyHeld,
  isSeries,
  panelOf,
  PANELS,
  yearsFrom,
  type NoSeries,
  type Panel,
  type Series,
} from './series.js';
import { voteSeries } from './vote-series.js';
import { windowsAt } from './windows.js';

/** The bloc whose members are the poles where none are named. */
export const DEFAULT_POLES = 'P5';
/** Years of a line that is given no beginning and has no milestone to begin before. */
const SPAN = 40;
/** Years drawn before the first milestone that is looked before and after. */
const LEAD = 5;

export interface TimelineQuestion {
  readonly subject: PlaceCode;
  /**
   * What has not begun by then is not shown; the last year of the line is its. Where none is named: the last day of
   * the time up to which the pack was looked through; without a pack, that of the project's data.
   */
  readonly day?: Day | undefined;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** A kind of milestone, one of them, or a time. */
  readonly around?: string | undefined;
  readonly series?: readonly string[] | undefined;
  readonly poles?: readonly PlaceCode[] | undefined;
  readonly bloc?: PlaceCode | undefined;
}

export interface Timeline {
  readonly subject: PlaceCode;
  readonly day: Day;
  readonly pack: Pack | undefined;
  readonly since: number;
  readonly until: number;
  readonly milestones: readonly Milestone[];
  /** Those that the changes are about. */
  readonly anchors: readonly Milestone[];
  readonly series: readonly Series[];
  readonly without: readonly NoSeries[];
  readonly readings: readonly Finding[];
  readonly changes: readonly Change[];
  /** By the id of an anchor: other dated things in the years after it. */
  readonly events: ReadonlyMap<string, readonly Fact[]>;
  readonly poles: readonly PlaceCode[];
  readonly bloc: PlaceCode | undefined;
  readonly reproduce: string;
}

/** The question as a command. */
function commandOf(q: TimelineQuestion): string {
  const option = (name: string, value: string | number | undefined): string =>
    value === undefined ? '' : ` --${name} ${value}`;
  return [
    `tuchu timeline ${q.subject}`,
    option('as-of', q.day),
    option('since', q.since),
    option('until', q.until),
    option('around', q.around),
    option('series', q.series?.join(',')),
    option('poles', q.poles?.join(',')),
    option('bloc', q.bloc),
  ].join('');
}

/**
 * @throws `TuchuError` with exit code 2 for years in the wrong order, or a milestone or series nobody has
 *
 * @example
 * const t = await timelineOf(workspace, { subject: 'VNM' });
 * t.anchors.length; // 9 congresses, 1986 to 2026
 */
export async function timelineOf(workspace: Workspace, q: TimelineQuestion): Promise<Timeline> {
  const { subject } = q;
  const pack = await packFor(subject, workspace.dir);
  const day = q.day ?? periodBounds(pack?.profile.asOf ?? '')?.last ?? REVIEWED;
  const ever = pack === undefined ? [] : milestonesOf(pack, 0, 9999).filter((m) => m.first <= day);
  const { anchors: named, set } = anchorsOf(subject, pack, ever, q.around);
  // A year that a reader names may lie after the day.
  const until = q.until ?? Math.max(Number(day.slice(0, 4)), ...named.map((m) => m.years[1]));
  const earliest = Math.min(...named.map((m) => m.years[0]));
  const since = q.since ?? (named.length > 0 ? earliest - LEAD : until - SPAN);
  if (since >= until) throw new TuchuError(say.badSpan({ since, until }), 2);
  const years = yearsFrom(since, until);
  const poles = q.poles ?? membersAt(DEFAULT_POLES, day, 'states');
  const bloc = q.bloc ?? pack?.profile.timeline?.reference;
  const wanted = q.series;
  const panels = wanted?.map((name) => panelOf(name));
  const wants = (panel: Panel): boolean => panels === undefined || panels.includes(panel);
  const fromPack = packSeries(pack, subject, years, wants);
  const uncounted = fromPack.some((s) => s.panel === 'agreements' && !isSeries(s));
  const listed = uncounted ? await listedAgreements(workspace, subject, years) : undefined;
  const found = [
    ...fromPack.filter((s) => listed === undefined || s.panel !== 'agreements'),
    ...(listed === undefined ? [] : [listed]),
    ...(wants('organisations') ? [await organisationSeries(workspace, subject, years)] : []),
    ...(wants('concentration') || wants('leader')
      ? await tradeSeries(workspace, subject, years)
      : []),
    ...(await voteSeries(workspace, subject, poles, years, wants)),
    ...(wants('ideal') || wants('poles')
      ? await idealSeries(workspace, subject, poles, years)
      : []),
    ...(wants('disputes') ? [await disputeSeries(workspace, subject, years)] : []),
  ].filter((s) => wants(s.panel));
  const all = found.filter(isSeries);
  for (const name of wanted ?? [])
    if (panelOf(name) === undefined)
      throw new TuchuError(say.badSeries({ text: name, known: PANELS }), 2);
  const asked = all.filter(
    (s) => wanted === undefined || wanted.includes(s.id) || wanted.includes(s.panel),
  );
  const series = asked.filter(anyHeld);
  const empty = asked
    .filter((s) => !anyHeld(s))
    .flatMap((s): NoSeries[] => {
      const [first] = s.readings;
      return first?.value.kind === 'missing'
        ? [{ panel: s.panel, label: s.label, why: first.value.missing, fill: say.fillYears({}) }]
        : [];
    });
  const about = { subject, reproduce: commandOf(q) };
  const inside = (m: Milestone): boolean => m.years[1] >= since && m.years[0] <= until;
  const anchors = named.filter(inside);
  const spans = set.map((m) => m.years);
  const cut = (window: readonly number[]): readonly number[] =>
    window.filter((y) => y >= since && y <= until);
  const changes = anchors.flatMap((milestone) => {
    const { before, after } = windowsAt(
      milestone.years,
      spans.filter((s) => s !== milestone.years),
    );
    const windows = { before: cut(before), after: cut(after) };
    return series.map((s) => changeAt(s, milestone, windows, pack, bloc, about));
  });
  const events = new Map(
    anchors.map((m) => {
      const last = changes.find((c) => c.milestone === m)?.windows.after.at(-1);
      const to = `${last ?? m.years[1]}-12-31`;
      return [m.id, pack === undefined ? [] : eventsBetween(pack, m.last, to, [m.id])] as const;
    }),
  );
  return {
    subject,
    day,
    pack,
    since,
    until,
    milestones: ever.filter(inside),
    anchors,
    series,
    without: [...found.filter((s): s is NoSeries => !isSeries(s)), ...empty],
    readings: series.flatMap((s) => s.readings.flatMap((r) => readingFindings(s, r, about))),
    changes,
    events,
    poles,
    bloc,
    reproduce: about.reproduce,
  };
}

/** Every Finding of a timeline: readings, then what changed. */
export function timelineFindings(t: Timeline): readonly Finding[] {
  return [
    ...t.readings,
    ...t.changes.flatMap((c) => [c.before, c.after, c.change, c.beyondTrend, ...c.others]),
  ];
}
