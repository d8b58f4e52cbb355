// Blocs: who belongs to which group on a day. The lists stand in `blocs-data.ts`.
import { BLOCS, BLOC_SOURCES, type Bloc, type Membership } from './blocs-data.js';
import { TuchuError } from './error.js';
import type { SourceRef } from './finding.js';
import { defineMessages, text } from './message.js';
import { isDay, periodBounds } from './period.js';
import { place, type PlaceCode } from './places.js';

export type { Bloc, BlocStatus, Membership } from './blocs-data.js';

/** `states` leaves out members that are unions (EU, AU); `all` counts them. */
export type CountRule = 'states' | 'all';

const say = defineMessages('blocs', {
  unknownBloc: text<{ bloc: string }>({
    en: (f) => `no bloc has the code \`${f.bloc}\``,
    vi: (f) => `không có khối nào mang mã \`${f.bloc}\``,
  }),
  badDay: text<{ day: string }>({
    en: (f) => `\`${f.day}\` is not a day written YYYY-MM-DD`,
    vi: (f) => `\`${f.day}\` không phải là ngày theo dạng YYYY-MM-DD`,
  }),
});

const BY_CODE = new Map(BLOCS.map((b) => [b.code, b]));

/**
 * Every bloc, sorted by code.
 * @example blocs().map((b) => b.code) // ['ASEAN', 'BRICS', 'CPTPP', 'EU', ...]
 */
export function blocs(): readonly Bloc[] {
  return BLOCS;
}

/**
 * The bloc with this code.
 * @example bloc('ASEAN')?.members.length // 11
 */
export function bloc(code: PlaceCode): Bloc | undefined {
  return BY_CODE.get(code);
}

const covers = (m: Membership, day: string): boolean =>
  (periodBounds(m.from)?.first ?? m.from) <= day &&
  (m.to === undefined || day <= (periodBounds(m.to)?.last ?? m.to));

/**
 * Codes of a bloc's members on a day, sorted. Throws a `TuchuError` on an unknown bloc or day.
 * @example membersAt('G20', '2025-01-01', 'states').length // 19
 * @example membersAt('G20', '2025-01-01', 'all').length // 21
 */
export function membersAt(code: PlaceCode, date: string, rule: CountRule): readonly PlaceCode[] {
  const found = BY_CODE.get(code);
  if (!found) throw new TuchuError(say.unknownBloc({ bloc: code }), 2);
  if (!isDay(date)) throw new TuchuError(say.badDay({ day: date }), 2);
  return found.members
    .filter((m) => found.composition === 'fixed' || covers(m, date))
    .map((m) => m.place)
    .filter((member) => rule === 'all' || place(member)?.kind !== 'union')
    .sort();
}

/**
 * Where a membership was read; `undefined` for one that is recalled only.
 * @example membershipSource(bloc('P5')!.members[0]!)?.address // 'http://ask.un.org/faq/14518'
 */
export function membershipSource(membership: Membership): SourceRef | undefined {
  return membership.source === undefined ? undefined : BLOC_SOURCES[membership.source];
}
