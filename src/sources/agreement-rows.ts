/**
 * What the sources of agreements share: dates as publishers loosely write them, parties that are no
 * states, and rows that are written once although many lines say the same.
 */
import { periodBounds, resolvePlaceCode, type Message, type PlaceCode } from '../core/index.js';
import type { Cells } from './cells.js';
import { say } from './messages.js';
import type { RecordRow } from './rows.js';
import type { Tally } from './tally.js';

type NewRecord = Pick<RecordRow, 'id' | 'what'> & Partial<RecordRow>;

interface State {
  readonly seen: Set<string>;
  /** Agreements, or their parties, that a line has spoken of. */
  readonly named: Set<string>;
  again: number;
  widened: number;
  doubtful: number;
  open: number;
}

/** One per reading, gone with it. */
const states = new WeakMap<Tally, State>();
function stateOf(out: Tally): State {
  let state = states.get(out);
  if (state === undefined)
    states.set(
      out,
      (state = {
        seen: new Set(),
        named: new Set(),
        again: 0,
        widened: 0,
        doubtful: 0,
        open: 0,
      }),
    );
  return state;
}

/**
 * Writes what no earlier line said; a line that says nothing new is set aside as repeated, and one that
 * says something else of the same agreement or party is kept and counted, for a note.
 */
export function writeOnce(out: Tally, rows: readonly NewRecord[]): void {
  const state = stateOf(out);
  const { seen, named } = state;
  let fresh = false;
  for (const row of rows) {
    const { id, subject = '', what, start = '', value = '', text = '' } = row;
    const key = `${id}\n${subject}\n${what}\n${start}\n${value}\n${text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    fresh = true;
    out.record(row);
  }
  const [first] = rows;
  const name = `${first?.id}\n${first?.subject ?? ''}`;
  if (!fresh) out.setAside(say.repeated({}));
  else if (named.has(name)) state.again++;
  named.add(name);
}

/** How treaty lists write that something has no end, or has not happened. */
const NONE = /^(9999(-12(-\d\d)?)?|0001-01-01)$/;
const LOOSE = /^(\d{4})(?:-([\dX]{2})(?:-([\dX]{2})?)?)?-?[?~]?$/;
/** A date of GGO with its parts run together. */
const MISPRINTS: Readonly<Record<string, string>> = { '0014-022005': '2005-02-14?' };

/**
 * A date as a period, from `YYYY-MM-DD`, `30.10.1947` (`dmy`) or `06/03/1991` (`mdy`). Days that are
 * not on the calendar (`2020-99-99`, `1972-06-31`, `1964-XX-16`) widen to the month or the year; marks
 * of doubt (`?`, `~`) are counted and dropped; the years 9999 and 1 mean none and give none.
 */
export function looseDate(
  cells: Cells,
  out: Tally,
  column: string,
  order: 'ymd' | 'dmy' | 'mdy' = 'ymd',
): string | null {
  const text = cells.maybe(column);
  if (text === null || text === 'n/a') return null;
  const state = stateOf(out);
  const iso = MISPRINTS[text] ?? reordered(text, order);
  if (NONE.test(iso)) {
    state.open++;
    return null;
  }
  if (iso.includes('..')) return cells.period(column);
  const match = LOOSE.exec(iso);
  if (match === null) return cells.at.fail(say.badPeriod, column, text);
  const [, year = '', month, day] = match;
  if (/[?~]$/.test(iso)) state.doubtful++;
  const wanted = iso.replace(/[?~]$/, '');
  for (const period of [`${year}-${month}-${day}`, `${year}-${month}`, year])
    if (periodBounds(period) !== undefined) {
      if (period !== wanted) state.widened++;
      return period;
    }
  return cells.at.fail(say.badPeriod, column, text);
}

function reordered(text: string, order: 'ymd' | 'dmy' | 'mdy'): string {
  const parts = order === 'ymd' ? null : /^(\d\d)[./](\d\d)[./](\d{4})$/.exec(text);
  if (parts === null) return text;
  const [, a, b, year] = parts;
  return order === 'dmy' ? `${year}-${b}-${a}` : `${year}-${a}-${b}`;
}

/** What the dates of a file were like, where anything is to be told. */
export function dateNotes(out: Tally): Message[] {
  const { widened, doubtful, open, again } = stateOf(out);
  return [
    ...(widened + doubtful + open === 0 ? [] : [say.looseDates({ widened, doubtful, open })]),
    ...(again === 0 ? [] : [say.saidAgain({ lines: again })]),
  ];
}

/** The dated steps of an agreement: one record for each, or one `otherwise` where none has a date. */
export function steps(
  row: Omit<NewRecord, 'what'>,
  dated: Readonly<Record<string, string | null>>,
  otherwise: string,
): NewRecord[] {
  const found = Object.entries(dated).flatMap(([what, start]) =>
    start === null ? [] : [{ ...row, what, start }],
  );
  return found.length > 0 ? found : [{ ...row, what: otherwise }];
}

const byIso3 = resolvePlaceCode('iso3');
const byName = resolvePlaceCode('name');

/** The manydata packages write `UNK` for an unknown party; `BZL` stands once and is explained nowhere. */
const UNTOLD: ReadonlySet<string> = new Set(['UNK', 'BZL']);

/**
 * The party a `stateID` names; null for an organisation, a province, a code nobody explains or nothing
 * at all; undefined where the place is not known. `CHN - TWN` and blanks go by the name beside them.
 */
export function party(
  cells: Cells,
  out: Tally,
  column: string,
  nameColumn?: string,
): PlaceCode | null | undefined {
  const code = cells.raw(column).trim();
  if (code === 'EC') return 'EU';
  if (/^[A-Z]{3}$/.test(code)) return UNTOLD.has(code) ? null : out.place(code, column, byIso3);
  if (/^[A-Z]{3} - [A-Z]{3}$/.test(code))
    return out.place(code.replaceAll(' ', ''), column, byIso3);
  const name = nameColumn === undefined || code !== '' ? code : cells.raw(nameColumn).trim();
  const place = byName(name);
  // Of places by name only Kosovo and the like are parties; a union or a province is none.
  return place === undefined || !['country', 'territory', 'area'].includes(place.kind)
    ? null
    : place.code;
}
