/**
 * What of a year a dataset holds whole, for screens over all places at once: a place's purchases, its sales, and
 * the sales of the world. Where one is not whole, the reason stands in its place.
 */
import type { Missing } from '../../core/index.js';
import type { Cube, Manifest } from '../../store/index.js';
import { holdsAllPartners, holdsWorld, refusal } from '../table/index.js';
import { say } from './messages.js';

export interface Holdings {
  /** Why a place's purchases are not known whole; undefined where they are. */
  readonly imports: (place: string) => Missing | undefined;
  readonly exports: (place: string) => Missing | undefined;
  /** Why the exporters of the world are not known whole. */
  readonly world: Missing | undefined;
  /** Places whose sales the dataset holds, and that it holds at all: how far `world` reaches. */
  readonly exporters: number;
}

/** @param cube as loaded, before reports are reconciled: it tells who reported */
export function holdingsOf(manifest: Manifest, cube: Cube): Holdings {
  const { id: dataset } = manifest;
  const reporters = reportersOf(cube);
  const side = (place: string, which: 'import' | 'export'): Missing | undefined => {
    if (!holdsAllPartners(manifest, place, which, cube.year))
      return refusal(manifest, place, which, cube.year);
    if (reporters !== undefined && !reporters.has(place))
      return {
        reason: 'insufficient_data',
        detail: say.noReport({ place, dataset, year: cube.year }),
      };
    return undefined;
  };
  const exporters = new Set(cube.from).size;
  return {
    imports: (place) => side(place, 'import'),
    exports: (place) => side(place, 'export'),
    world: holdsWorld(manifest)
      ? undefined
      : {
          reason: 'insufficient_data',
          detail: say.fewExporters({ dataset, exporters, importers: new Set(cube.to).size }),
        },
    exporters,
  };
}

/** Who reported anything, where the dataset tells. */
function reportersOf({ side, from, to, places, rows }: Cube): ReadonlySet<string> | undefined {
  if (side === null) return undefined;
  const seen = new Uint8Array(places.length);
  for (let i = 0; i < rows; i++) seen[(side[i] === 1 ? to[i] : from[i]) as number] = 1;
  return new Set(places.filter((_, p) => seen[p] === 1));
}
