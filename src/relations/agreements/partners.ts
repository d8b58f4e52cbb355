/** With whom an instrument is: its parties on a day, and where it stands with each. */
import { bloc, membersAt, type Day, type PlaceCode } from '../../core/index.js';
import type { AgreementRule, Instrument, Pack } from '../../facts/index.js';
import { actionsOf, statusBetween, type AgreementState } from './status.js';

export type Economies = AgreementRule['economies'];

/**
 * Partners of the pack's country under an instrument on a day, sorted; never the country itself.
 *
 * @param economies `members`: a union or another bloc stands for its member states on the day; `unions`:
 *   it is one partner, unless the country belongs to it: then its other members are partners
 * @example
 * partnersOf(pack, atiga, '2010-01-01', 'members').length; // 9
 */
export function partnersOf(
  pack: Pack,
  instrument: Instrument,
  day: Day,
  economies: Economies,
): readonly PlaceCode[] {
  const found = instrument.parties.flatMap((party) => {
    if (bloc(party) === undefined) return [party];
    const members = membersAt(party, day, 'states');
    return economies === 'unions' && !members.includes(pack.code) ? [party] : members;
  });
  return [...new Set(found)].filter((p) => p !== pack.code).sort();
}

/** Where one instrument stands with each of its partners. */
export interface InstrumentState {
  readonly instrument: Instrument;
  readonly partners: readonly AgreementState[];
}

/**
 * Instruments of a pack on a day, in the order of their codes.
 *
 * @param instruments some of them; all where none are named
 * @example
 * agreementsOn(pack, '2025-12-31', 'members').length; // instruments of the pack
 */
export function agreementsOn(
  pack: Pack,
  day: Day,
  economies: Economies,
  instruments: readonly Instrument[] = pack.instruments,
): readonly InstrumentState[] {
  return [...instruments]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((instrument) => {
      const facts = actionsOf(pack, instrument.code);
      return {
        instrument,
        partners: partnersOf(pack, instrument, day, economies).map((partner) =>
          statusBetween(pack, instrument, [pack.code, partner], day, facts),
        ),
      };
    });
}
