/**
 * Non-member observer states of the United Nations, dated: a world list, like the blocs of core. Read by
 * counting rules that speak of "members and observers".
 */
import { isDay, type Day, type PlaceCode } from '../core/index.js';

/** From the invitation of 6 April 1964 and General Assembly resolution 67/19; recalled, not looked up. */
const OBSERVERS: ReadonlyArray<readonly [place: PlaceCode, from: Day]> = [
  ['PSE', '2012-11-29'],
  ['VAT', '1964-04-06'],
];

/**
 * The observer states on a day; every place that is one today when no day is given.
 *
 * @example
 * unObservers('2025-01-01'); // ['PSE', 'VAT']
 */
export function unObservers(day?: Day): readonly PlaceCode[] {
  return OBSERVERS.filter(([, from]) => day === undefined || !isDay(day) || from <= day).map(
    ([code]) => code,
  );
}
