/** Milestones of a pack as dated things on a line of time, and those that a question looks before and after. */
import {
  TuchuError,
  isDay,
  periodBounds,
  type Day,
  type FactEvidence,
  type Period,
  type PlaceCode,
  type Text,
} from '../../core/index.js';
import { evidenceOf, type Fact, type Pack } from '../../facts/index.js';
import { say } from './messages.js';
import type { YearSpan } from './windows.js';

export interface Milestone {
  readonly id: string;
  /** The pack's word for what it is: `congress`, `vote`; `day` for one the reader set. */
  readonly kind: string;
  readonly period: Period;
  /** First and last day on which it may have been; equal ends are one day. */
  readonly first: Day;
  readonly last: Day;
  /** Years in which it may have been, by any account that is held. */
  readonly years: YearSpan;
  readonly title: Text;
  readonly standing: FactEvidence['standing'];
  readonly evidence: readonly FactEvidence[];
  /** The fact behind it; none for a day the reader set. */
  readonly fact: Fact | undefined;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** A fact that happened as a milestone; `undefined` where it has no time. */
export function milestoneOf(fact: Fact, pack: Pack): Milestone | undefined {
  const bounds = fact.period === null ? undefined : periodBounds(fact.period);
  if (bounds === undefined || fact.period === null) return undefined;
  const accounts = [bounds, ...fact.alternatives.flatMap((a) => periodBounds(a.date ?? '') ?? [])];
  return {
    id: fact.id,
    kind: fact.item ?? fact.predicate,
    period: fact.period,
    ...bounds,
    years: [
      Math.min(...accounts.map((b) => yearOf(b.first))),
      Math.max(...accounts.map((b) => yearOf(b.last))),
    ],
    title: fact.label,
    standing: fact.standing,
    evidence: [evidenceOf(fact, pack)],
    fact,
  };
}

/** In the order of their days; of one day by id. */
const inOrder = (a: Milestone, b: Milestone): number =>
  a.first !== b.first ? (a.first < b.first ? -1 : 1) : a.id < b.id ? -1 : 1;

/**
 * Every milestone of a pack that may have fallen from `since` to `until`, in order.
 *
 * @example
 * milestonesOf(pack, 1986, 1991).map((m) => m.period); // ['1986-12-15/1986-12-18', '1988-05', '1991-06-24/…', '1991-11']
 */
export function milestonesOf(pack: Pack, since: number, until: number): readonly Milestone[] {
  return pack.facts
    .filter((f) => f.predicate === 'milestone')
    .flatMap((f) => milestoneOf(f, pack) ?? [])
    .filter((m) => yearOf(m.last) >= since && yearOf(m.first) <= until)
    .sort(inOrder);
}

/** A day or year that a reader set, on which nothing is claimed to have happened. */
function markOf(subject: PlaceCode, period: Period): Milestone | undefined {
  const bounds = periodBounds(period);
  if (bounds === undefined) return undefined;
  return {
    id: `${subject}/day/${period}`,
    kind: 'day',
    period,
    ...bounds,
    years: [yearOf(bounds.first), yearOf(bounds.last)],
    title: { en: 'Set by the reader', vi: 'Mốc do người đọc đặt' },
    standing: 'sourced',
    evidence: [],
    fact: undefined,
  };
}

/** What was asked for by name: a kind, the end of an id, or a time. */
function named(subject: PlaceCode, word: string, all: readonly Milestone[]): readonly Milestone[] {
  const kind = all.filter((m) => m.kind === word);
  if (kind.length > 0) return kind;
  const one = all.filter((m) => m.id === word || m.id.endsWith(`/${word}`));
  if (one.length > 0) return one;
  const mark = /^\d{4}(-\d{2})?$/.test(word) || isDay(word) ? markOf(subject, word) : undefined;
  return mark === undefined ? [] : [mark];
}

/** Milestones looked before and after, and the whole set of their kind, which cuts the windows. */
export interface Anchors {
  readonly anchors: readonly Milestone[];
  readonly set: readonly Milestone[];
}

/**
 * The milestones to look before and after: those named; else those the pack's profile names; none without either.
 *
 * @param around a kind (`congress`), an id or its end (`congress-12`), a year, a month or a day
 * @throws `TuchuError` with exit code 2 where nothing has that name
 * @example
 * anchorsOf('VNM', pack, all, 'congress-12').anchors.length; // 1, cut by the congresses of 2011 and 2021
 */
export function anchorsOf(
  subject: PlaceCode,
  pack: Pack | undefined,
  all: readonly Milestone[],
  around?: string,
): Anchors {
  const own = (pack?.profile.timeline?.around ?? []).flatMap((word) => named(subject, word, all));
  const profile = [...new Set(own)].sort(inOrder);
  if (around === undefined) return { anchors: profile, set: profile };
  const anchors = named(subject, around, all);
  if (anchors.length === 0)
    throw new TuchuError(
      say.noMilestone({
        text: around,
        place: subject,
        kinds: [...new Set(all.map((m) => m.kind))].sort(),
      }),
      2,
    );
  // One of the profile's own is cut by its neighbours there; any other by those of its kind that were named.
  const inside = anchors.every((m) => profile.includes(m));
  return { anchors, set: inside ? profile : anchors };
}

/** Actions on agreements that bind or loose; signing and talks are left out. */
const EVENTS: ReadonlySet<string> = new Set([
  'milestone',
  'agreement_in_force',
  'agreement_provisional',
  'agreement_acceded',
  'agreement_terminated',
  'agreement_withdrawn',
]);

/**
 * Other things a pack says happened between two days: milestones, steps of the ladder, agreements that came into
 * force or ended. Each may have had a part in what a series did.
 *
 * @example
 * eventsBetween(pack, '2007-01-01', '2007-01-31').map((e) => e.id); // joining the WTO among them
 */
export function eventsBetween(
  pack: Pack,
  first: Day,
  last: Day,
  without: readonly string[] = [],
): readonly Fact[] {
  const day = (f: Fact): Day =>
    periodBounds(f.period ?? (f.predicate === 'partner_tier' ? (f.valid?.from ?? '') : ''))
      ?.first ?? '';
  return pack.facts
    .filter((f) => EVENTS.has(f.predicate) || f.predicate === 'partner_tier')
    .filter((f) => day(f) !== '' && day(f) >= first && day(f) <= last && !without.includes(f.id))
    .sort((a, b) => (day(a) !== day(b) ? (day(a) < day(b) ? -1 : 1) : a.id < b.id ? -1 : 1));
}
