/**
 * Who is there on a day: a state that is not there yet, or no more, is no node, and whoever handed its seat on under
 * another code (the Soviet Union, Czechoslovakia) is a place of its own.
 */
import type { Day, PlaceCode } from '../../core/index.js';
import { existenceOf } from '../../facts/index.js';
import type { Tie } from './graph.js';

/** @example existsOn('_CSK', '1993-06-30') // false */
export function existsOn(place: PlaceCode, day: Day): boolean {
  const held = existenceOf(place);
  return held === undefined || (held.first <= day && (held.ended === null || day < held.ended));
}

/** Areas that stand for nobody: goods whose partner is not stated. */
const isPlace = (code: PlaceCode): boolean =>
  /^[A-Z]{2,6}$/.test(code) || existenceOf(code) !== undefined;

/** Nodes and ties of those who are there. */
export function existing(
  nodes: Iterable<PlaceCode>,
  ties: readonly Tie[],
  day: Day,
): {
  readonly nodes: readonly PlaceCode[];
  readonly ties: readonly Tie[];
  readonly gone: readonly PlaceCode[];
} {
  const all = [...new Set(nodes)].filter(isPlace).sort();
  const there = all.filter((n) => existsOn(n, day));
  const set = new Set(there);
  return {
    nodes: there,
    ties: sortTies(ties.filter((t) => set.has(t.from) && set.has(t.to) && t.from !== t.to)),
    gone: all.filter((n) => !set.has(n)),
  };
}

/** Ties by code, for the same order each time. */
export const sortTies = (ties: readonly Tie[]): Tie[] =>
  [...ties].sort((a, b) =>
    a.from === b.from ? (a.to < b.to ? -1 : a.to > b.to ? 1 : 0) : a.from < b.from ? -1 : 1,
  );
