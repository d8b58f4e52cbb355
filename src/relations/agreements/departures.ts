/**
 * Who left a union within the year before a day. The agreements of a union end for it with membership here,
 * though a transition agreed on leaving may have kept them applied: no dated action tells, so it is said.
 */
import {
  bloc,
  periodBounds,
  place,
  type Day,
  type Message,
  type PlaceCode,
} from '../../core/index.js';
import type { Instrument } from '../../facts/index.js';
import { say } from './messages.js';

/** The same day a year earlier, as a text that sorts. */
const yearBefore = (day: Day): Day =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

/**
 * One caveat for each that left a union that is a party of an instrument.
 *
 * @param only the one partner spoken of; everybody where it is not named
 * @example
 * departures([evfta], '2020-08-01').length; // 1: the United Kingdom left on 31 January 2020
 */
export function departures(
  instruments: readonly Instrument[],
  day: Day,
  only?: PlaceCode,
): readonly Message[] {
  const unions = new Set(
    instruments.flatMap((i) => i.parties).filter((p) => place(p)?.kind === 'union'),
  );
  return [...unions].sort().flatMap((union) =>
    (bloc(union)?.members ?? []).flatMap((m) => {
      const left = periodBounds(m.to ?? '')?.last;
      if (left === undefined || left >= day || left < yearBefore(day)) return [];
      if (only !== undefined && only !== m.place) return [];
      const codes = instruments.filter((i) => i.parties.includes(union)).map((i) => i.code);
      return [say.leftUnion({ place: m.place, union, left, codes: codes.sort() })];
    }),
  );
}
