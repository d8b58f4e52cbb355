/** Which sectors, buyers and deliveries of a table are meant by the names of places and sectors. */
import { TuchuError } from '../core/index.js';
import { productOf } from './product-of.js';
import { cellAt, type Purchases } from './purchases.js';
import { say } from './purchases-messages.js';

/** Sectors of places; what is not named is all of them. */
export interface Sectors {
  readonly places?: readonly string[];
  readonly sectors?: readonly string[];
}

/** Deliveries from some to others. */
export interface Deliveries {
  /** What asks for them, for errors. */
  readonly name: string;
  readonly from: Sectors;
  /** Who no longer gets them; `sectors` are buying sectors. */
  readonly to: Sectors & {
    /** Buyers: sectors, final users, or both. Default: both; sectors alone where `sectors` are named. */
    readonly users?: 'sectors' | 'final' | 'both';
  };
}

/**
 * Positions of the sectors named, each name looked up.
 *
 * @throws TuchuError for a place or sector the table lacks, with the name of what asks for it
 */
export function positions(p: Purchases, name: string, { places, sectors }: Sectors): number[] {
  for (const place of places ?? [])
    if (!p.table.places.includes(place))
      throw new TuchuError(
        say.eventPlace({ name, place, table: p.table.id, places: p.table.places }),
        2,
      );
  checkProducts(p, name, sectors);
  const inPlace = places === undefined ? undefined : new Set(places);
  const inSector = sectors === undefined ? undefined : new Set(sectors.map(productOf));
  return [...p.nodeAt.keys()].filter((at) => {
    const { place, sector } = p.table.nodes[p.nodeAt[at]!]!;
    return (inPlace?.has(place) ?? true) && (inSector?.has(productOf(sector)) ?? true);
  });
}

/** Refuses a sector the table lacks. */
export function checkProducts(
  p: Purchases,
  name: string,
  sectors: readonly string[] | undefined,
): void {
  for (const sector of sectors ?? [])
    if (!p.products.includes(productOf(sector)))
      throw new TuchuError(
        say.eventSector({ name, sector, table: p.table.id, sectors: p.products }),
        2,
      );
}

/** Rows of final users in the places named. */
export function finalRows(
  p: Purchases,
  name: string,
  places: readonly string[] | undefined,
): number[] {
  for (const place of places ?? [])
    if (!p.finalPlaces.includes(place))
      throw new TuchuError(
        say.eventPlace({ name, place, table: p.table.id, places: p.finalPlaces }),
        2,
      );
  return p.finalPlaces.flatMap((place, k) =>
    places === undefined || places.includes(place) ? [p.firstFinal + k] : [],
  );
}

/** Cells of deliveries that are not empty, in order. */
export function flowCells(p: Purchases, { name, from, to }: Deliveries): Int32Array {
  const n = p.nodeAt.length;
  const suppliers = positions(p, name, from);
  const users = to.users ?? (to.sectors === undefined ? 'both' : 'sectors');
  const buyers = [
    ...(users === 'final' ? [] : positions(p, name, to)),
    ...(users === 'sectors' ? [] : finalRows(p, name, to.places)),
  ];
  const cells: number[] = [];
  for (const buyer of buyers)
    for (const supplier of suppliers) {
      const cell = cellAt(n, buyer, supplier);
      if (p.cells.data[cell]! > 0) cells.push(cell);
    }
  return Int32Array.from(cells).sort();
}
