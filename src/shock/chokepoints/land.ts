/**
 * Whether goods between two countries usually go without a sea voyage.
 *
 * Rule (ours): by land between neighbours whose border goods cross; between members of one region of road and rail,
 * except bulk goods, which go by ship where both have a coast; between a landlocked country and the one whose port it
 * uses, or two that use the same port. By wire what moves only in pipes and cables. Everything else by sea.
 * Source: borders from Natural Earth; closed borders, regions and bulk goods are a list of our own (`land.json`).
 */
import type { PlaceCode } from '../../core/index.js';
import { type RouteTable, pairKey } from './table.js';

export type NotBySea = 'border' | 'region' | 'transit' | 'wire';

const startsWith = (product: string | undefined, list: readonly string[]): boolean =>
  product !== undefined && list.some((head) => product.startsWith(head));

/**
 * @param product an HS code; without one, goods in general
 * @returns why no ship is needed, or `undefined` where one is
 * @example
 * notBySea(table, 'POL', 'DEU'); // 'border'
 * notBySea(table, 'POL', 'FRA'); // 'region'
 * notBySea(table, 'POL', 'FRA', '270900'); // undefined: crude oil goes by ship
 */
export function notBySea(
  table: RouteTable,
  from: PlaceCode,
  to: PlaceCode,
  product?: string,
): NotBySea | undefined {
  if (startsWith(product, table.byWire)) return 'wire';
  if (table.borders.has(pairKey(from, to))) return 'border';
  const [a, b] = [table.coasts.get(from) ?? [], table.coasts.get(to) ?? []];
  const uses = (land: PlaceCode, coasts: typeof a, other: typeof a): boolean =>
    table.landlocked.has(land) && coasts.some((c) => other.some((o) => o.country === c.country));
  if (uses(from, a, b) || uses(to, b, a)) return 'transit';
  const together = table.regions.some((r) => r.has(from) && r.has(to));
  return together && !startsWith(product, table.bulk) ? 'region' : undefined;
}
