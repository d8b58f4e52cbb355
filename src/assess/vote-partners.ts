/** Whom a country's votes are set beside where nobody is named: the powers of the axis and its neighbours by land. */
import { membersAt, type PlaceCode } from '../core/index.js';
import { voteAxis } from '../relations/index.js';
import { routeTable } from '../shock/chokepoints/index.js';

/** Neighbours by land, from the borders of the routing table; none for an island. @example neighbours('VNM') // ['CHN', 'KHM', 'LAO'] */
export const neighbours = (subject: PlaceCode): readonly PlaceCode[] =>
  [...routeTable().borders]
    .map((pair) => pair.split(' '))
    .filter((pair) => pair.includes(subject))
    .flatMap((pair) => pair.filter((p) => p !== subject))
    .toSorted();

/** @param day on which the powers are read */
export async function votePartners(
  subject: PlaceCode,
  day: string,
  workspace?: string,
): Promise<readonly PlaceCode[]> {
  const { powers } = await voteAxis(workspace);
  return [...new Set([...membersAt(powers, day, 'states'), ...neighbours(subject)])].filter(
    (p) => p !== subject,
  );
}
