/** Who is left out of a comparison and why: places by name, products by count and the first few codes. */
import type { Message } from '../../core/index.js';
import type { LeftOut } from '../../complexity/index.js';
import { say } from './messages.js';
import type { SpaceReading } from './read.js';

/** Products and places named of each reason, unless all are asked for. */
const SOME = 6;
const SOME_PLACES = 12;

/** @param all names every place */
export function leftOutNotes({ space }: SpaceReading, all = false): Message[] {
  const { places, products } = space.selection.leftOut;
  return [
    ...grouped(places).map(([why, codes]) => {
      const shown = all ? codes : codes.slice(0, SOME_PLACES);
      return say.leftOutPlaces({ why, places: shown, count: codes.length });
    }),
    ...grouped(products).map(([why, codes]) =>
      say.leftOutProducts({ why, products: codes.length, some: codes.slice(0, SOME) }),
    ),
  ];
}

function grouped(all: readonly LeftOut[]): ReadonlyArray<[LeftOut['reason'], string[]]> {
  const groups = new Map<LeftOut['reason'], string[]>();
  for (const { code, reason } of all) groups.set(reason, [...(groups.get(reason) ?? []), code]);
  return [...groups];
}
