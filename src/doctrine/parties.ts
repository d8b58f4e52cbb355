/**
 * Whom a doctrine of several states binds on a day: its parties as dated data of the pack, or the members of a group. A
 * party known only by year is bound for certain once the year is over; a list that is not whole says nothing of the
 * states that are not in it, but that outside the group that alone may join they are free.
 */
import { type Day, type PlaceCode, bloc, membersAt, periodBounds } from '../core/index.js';
import type { Doctrine } from './schema.js';

export interface Binding {
  /** Null where the list, or its dates, do not say. */
  readonly bound: boolean | null;
  /** Parties of the draft that may be bound on the day: they came or went at a time that is not sharper. */
  readonly unsure: readonly PlaceCode[];
  /** Parties of the draft whose membership nobody has looked up. */
  readonly recalled: readonly PlaceCode[];
}

const NONE = { unsure: [], recalled: [] };

type Held = 'yes' | 'maybe' | 'no';

/** Whether a party is one on every day from the first to the last, on some that they may stand for, or on none. */
function held(from: string, to: string | null, first: Day, last: Day): Held {
  const [begins, ends] = [periodBounds(from), to === null ? undefined : periodBounds(to)];
  if (begins === undefined || last < begins.first || (ends !== undefined && first > ends.last))
    return 'no';
  return first >= begins.last && (ends === undefined || last <= ends.first) ? 'yes' : 'maybe';
}

/**
 * Whether one of a draft's parties is bound by a doctrine on a day.
 *
 * @param parties place codes
 * @param first the first day that the date may stand for, where it is a month or a year
 * @example
 * bindingOf(amityTreaty, ['RUS', 'PRK'], '2024-06-19').bound; // true
 */
export function bindingOf(
  { country, bloc: group, parties: listed }: Pick<Doctrine, 'country' | 'bloc' | 'parties'>,
  parties: readonly PlaceCode[],
  day: Day,
  first: Day = day,
): Binding {
  if (country !== null) return { ...NONE, bound: parties.includes(country) };
  if (listed === undefined) {
    if (group === null || bloc(group) === undefined) return { ...NONE, bound: null };
    const on = [first, day].map((d) => membersAt(group, d, 'states'));
    const always = parties.filter((p) => on.every((members) => members.includes(p)));
    if (always.length > 0) return { ...NONE, bound: true };
    const some = parties.filter((p) => on.some((members) => members.includes(p)));
    return { ...NONE, unsure: some, bound: some.length > 0 ? null : false };
  }
  const own = listed.list
    .filter((p) => parties.includes(p.place))
    .map((p) => ({ ...p, held: held(p.from, p.to, first, day) }));
  const places = (list: typeof own): PlaceCode[] => [...new Set(list.map((p) => p.place))];
  const certain = own.filter((p) => p.held === 'yes');
  if (certain.length > 0) {
    const known = certain.filter((p) => p.status !== 'recalled');
    return { bound: true, unsure: [], recalled: known.length > 0 ? [] : places(certain) };
  }
  const maybe = own.filter((p) => p.held === 'maybe');
  if (maybe.length > 0) return { bound: null, unsure: places(maybe), recalled: [] };
  const until = listed.whole_until === null ? undefined : periodBounds(listed.whole_until)?.last;
  const whole = until !== undefined && day <= until;
  // Past the end of the list only members of the group, where it names one, can have joined.
  const may =
    group === null ||
    [first, day].some((d) => parties.some((p) => membersAt(group, d, 'states').includes(p)));
  return { ...NONE, bound: whole || !may ? false : null };
}
