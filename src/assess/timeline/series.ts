/** A measured series on the line of time: its readings year by year, what they rest on, and the same of other places. */
import {
  missing,
  type Evidence,
  type Message,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
  type Unit,
  type Value,
} from '../../core/index.js';
import type { Reading } from './windows.js';

/** What stands on one panel of the drawing: series of one unit that are read against one another. */
export const PANELS = [
  'ladder',
  'relations',
  'agreements',
  'organisations',
  'concentration',
  'leader',
  'ideal_here',
  'alike',
  'ideal',
  'poles',
  'disputes',
] as const;
export type Panel = (typeof PANELS)[number];

const PANEL_OF: Readonly<Record<string, Panel>> = {
  ladder_total: 'ladder',
  ladder_top: 'ladder',
  agreements_listed: 'agreements',
  export_hhi: 'concentration',
  import_hhi: 'concentration',
  export_top: 'leader',
  import_top: 'leader',
  ideal_point: 'ideal',
  pole_distance: 'poles',
};

/**
 * The panel that a name asks for: its own, or that of a series; `undefined` where it is neither.
 *
 * @example
 * panelOf('pole_distance:USA'); // 'poles'
 */
export const panelOf = (name: string): Panel | undefined =>
  PANELS.find((p) => p === name) ?? PANEL_OF[name.split(':')[0] ?? ''];

export interface Series {
  /** `ladder_total`, `export_hhi`, `pole_distance:USA`. */
  readonly id: string;
  readonly panel: Panel;
  readonly label: Text;
  readonly unit: Unit;
  /** Unit of a change of it. */
  readonly changeUnit: Unit;
  /** Read at the end of the year, or over the year. */
  readonly timing: 'year_end' | 'year';
  /** Every year asked for, in order; one that is not held says why. */
  readonly readings: readonly Reading[];
  readonly method: Method;
  readonly coverage: Message;
  readonly caveats: readonly Message[];
  readonly rule?: Text;
  /** What the reading of a year rests on. */
  readonly evidence: (year: number) => readonly Evidence[];
  /** The same series of other places by year, or why there is none. */
  readonly others: ReadonlyMap<PlaceCode, ReadonlyMap<number, number>> | Missing;
}

/** A panel of which nothing can be read, and why. */
export interface NoSeries {
  readonly panel: Panel;
  readonly label: Text;
  readonly why: Missing;
  readonly fill: Message;
}

export const isSeries = (s: Series | NoSeries): s is Series => 'readings' in s;

export const yearsFrom = (since: number, until: number): readonly number[] =>
  Array.from({ length: Math.max(0, until - since + 1) }, (_, i) => since + i);

/** Readings of every year; `why` says what a year without a number lacks. */
export const readingsOf = (
  years: readonly number[],
  at: (year: number) => Value | undefined,
  why: (year: number) => Missing,
): readonly Reading[] => years.map((year) => ({ year, value: at(year) ?? missing(why(year)) }));

/** First and last year held, and the years between them that are not; `undefined` where none is held. */
export function heldYears(
  series: Pick<Series, 'readings'>,
): { readonly first: number; readonly last: number; readonly gaps: readonly number[] } | undefined {
  const held = series.readings.filter((r) => r.value.kind !== 'missing').map((r) => r.year);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { first, last, gaps: yearsFrom(first, last).filter((y) => !held.includes(y)) };
}

/** Whether any year is held. */
export const anyHeld = (series: Pick<Series, 'readings'>): boolean =>
  heldYears(series) !== undefined;
