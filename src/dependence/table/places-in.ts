/** Places that a question names. A group has other members in other years, so it is asked for with the year of the data. */
import type { PlaceCode } from '../../core/index.js';

export type Places = readonly PlaceCode[] | ((year: number) => readonly PlaceCode[]);

/**
 * @param year of the data that are read; members are those at its end
 * @example
 * placesIn((year) => membersAt('EU', `${year}-12-31`, 'states'), 2018).length; // 28
 */
export const placesIn = (places: Places, year: number): readonly PlaceCode[] =>
  typeof places === 'function' ? places(year) : places;
