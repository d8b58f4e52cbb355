/**
 * Periods as text that sorts and reads: `2025`, `2025-11`, `2025-Q1`, `2025-11-04`, or two of these
 * joined by a slash. A date known only to the month is a period, and so is a year.
 */
import type { Lang } from './lang.js';

/** Canonical period text. */
export type Period = string;

/** A calendar day, `YYYY-MM-DD`. Days compare as texts. */
export type Day = string;

export interface Bounds {
  readonly first: Day;
  readonly last: Day;
}

const PART = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
const pad = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

function partBounds(part: string): Bounds | undefined {
  const match = PART.exec(part);
  if (match === null) return undefined;
  const [, y = '', q, m, d] = match;
  const year = Number(y);
  if (q !== undefined) {
    const end = Number(q) * 3;
    return { first: `${y}-${pad(end - 2)}-01`, last: `${y}-${pad(end)}-${daysIn(year, end)}` };
  }
  if (m === undefined) return { first: `${y}-01-01`, last: `${y}-12-31` };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { first: `${y}-${m}-01`, last: `${y}-${m}-${daysIn(year, month)}` };
  const day = Number(d);
  return day >= 1 && day <= daysIn(year, month) ? { first: part, last: part } : undefined;
}

/**
 * First and last day of a period, or `undefined` when the text is not one.
 *
 * @example
 * periodBounds('2025-02'); // { first: '2025-02-01', last: '2025-02-28' }
 * periodBounds('2008-05-30/2008-06-02'); // { first: '2008-05-30', last: '2008-06-02' }
 */
export function periodBounds(period: string): Bounds | undefined {
  const [a = '', b, ...more] = period.split('/');
  if (more.length > 0) return undefined;
  const first = partBounds(a);
  const last = b === undefined ? first : partBounds(b);
  if (first === undefined || last === undefined || first.first > last.last) return undefined;
  return { first: first.first, last: last.last };
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && periodBounds(text) !== undefined;
}

/** The whole year a period is, or `undefined` when it is shorter or longer than one year. */
export function wholeYear(period: Period): number | undefined {
  return /^\d{4}$/.test(period) ? Number(period) : undefined;
}

/** The year in which a period ends. */
export function endYear(period: Period): number {
  return Number((periodBounds(period)?.last ?? period).slice(0, 4));
}

const MONTHS =
  'January February March April May June July August September October November December';
const MONTH_NAMES = MONTHS.split(' ');

function dayText(day: string, lang: Lang): string {
  const [y = '', m, d] = day.split('-');
  if (m === undefined) return y;
  if (m.startsWith('Q')) return lang === 'en' ? `${m} ${y}` : `quý ${m.slice(1)}/${y}`;
  if (lang === 'vi')
    return d === undefined ? `${Number(m)}/${y}` : `${Number(d)}/${Number(m)}/${y}`;
  const name = MONTH_NAMES[Number(m) - 1] ?? m;
  return d === undefined ? `${name} ${y}` : `${Number(d)} ${name} ${y}`;
}

/**
 * A period as a person writes it.
 *
 * @example
 * periodText('2025-12-31', 'en'); // '31 December 2025'
 * periodText('2025-01/2025-11', 'vi'); // '1/2025 đến 11/2025'
 */
export function periodText(period: Period, lang: Lang): string {
  const [a = '', b] = period.split('/');
  if (b === undefined) return dayText(a, lang);
  return `${dayText(a, lang)} ${lang === 'en' ? 'to' : 'đến'} ${dayText(b, lang)}`;
}

/** Leaves out of the first part what the second says as well: its year, and in English its month. */
function shortened(a: string, b: string, lang: Lang): string {
  const [first, second] = [dayText(a, lang), dayText(b, lang)];
  const [y, m] = [a, b].map((text) => text.split('-'));
  if (y?.[0] !== m?.[0] || a.length !== b.length || a.length < 7) return `${first}|${second}`;
  const year = lang === 'en' ? ` ${a.slice(0, 4)}` : `/${a.slice(0, 4)}`;
  const month = lang === 'en' ? ` ${MONTH_NAMES[Number(y?.[1]) - 1]}` : `/${Number(y?.[1])}`;
  const short = first.slice(0, -year.length);
  const same = a.length === 10 && y?.[1] === m?.[1];
  return `${same ? short.slice(0, -month.length) : short}|${second}`;
}

/**
 * A period in which something began or ended on one day, as it reads after "since", "from" or "to". A day, a month
 * or a year is said as it is; of an interval, that the day lies inside it.
 *
 * @example
 * dayWithin('2008-05-30/2008-06-02', 'en'); // 'a day between 30 May and 2 June 2008'
 * dayWithin('2008-05-30/2008-06-02', 'vi'); // 'một ngày trong khoảng 30/5 đến 2/6/2008'
 * dayWithin('2025-11', 'en'); // 'November 2025'
 */
export function dayWithin(period: Period, lang: Lang): string {
  const [a = '', b] = period.split('/');
  if (b === undefined) return dayText(a, lang);
  const [first, last] = shortened(a, b, lang).split('|');
  return lang === 'en'
    ? `a day between ${first} and ${last}`
    : `một ngày trong khoảng ${first} đến ${last}`;
}

/**
 * The last period in which a state held, from the period on which it held no longer (`valid.to`): of a day the day
 * before. Inside a month, a year or an interval the day is not known, so these stay as they are.
 *
 * @example
 * lastHeld('2029-01-01'); // '2028-12-31'
 * lastHeld('2023-09'); // '2023-09'
 */
export function lastHeld(to: Period): Period {
  if (!isDay(to)) return to;
  return new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
