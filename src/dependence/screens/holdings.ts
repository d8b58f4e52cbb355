/**
 * What of a year a dataset holds whole, for screens over all places at once: a place's purchases, its sales, and
 * the sales of the world. Where one is not whole, the reason stands in its place.
 */
import type { Missing } from '../../core/index.js';
import type { Cube, Manifest } from '../../store/index.js';
import { holdsAllPartners, holdsWorld, refusal } from '../table/index.js';
import { say } from './messages.js';
import type { Reports } from './question.js';

export interface Holdings {
  /** Why a place's purchases are not known whole; undefined where they are. */
  readonly imports: (place: string) => Missing | undefined;
  readonly exports: (place: string) => Missing | undefined;
  /** Why the exporters of the world are not known whole. */
  readonly world: Missing | undefined;
  /** Places whose sales the dataset holds, and that it holds at all: how far `world` reaches. */
  readonly exporters: number;
}

/**
 * @param cube as loaded, before reports are reconciled: it tells who reported
 * @param reports under `own` each side must be reported by the place itself; otherwise partners fill the other side
 */
export function holdingsOf(manifest: Manifest, cube: Cube, reports?: Reports): Holdings {
  const { id: dataset } = manifest;
  const reporters = reportersOf(cube);
  const side = (place: string, which: 'import' | 'export'): Missing | undefined => {
    if (!holdsAllPartners(manifest, place, which, cube.year))
      return refusal(manifest, place, which, cube.year);
    if (reporters === undefined) return undefined;
    const { year } = cube;
    if (!reporters.import.has(place) && !reporters.export.has(place))
      return { reason: 'insufficient_data', detail: say.noReport({ place, dataset, year }) };
    if (reports === 'own' && !reporters[which].has(place))
      return {
        reason: 'insufficient_data',
        detail: say.noOwnReport({ place, side: which, dataset, year }),
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

/** Who reported imports, and who exports, where the dataset tells. */
function reportersOf({
  side,
  from,
  to,
  places,
  rows,
}: Cube): Readonly<Record<'import' | 'export', ReadonlySet<string>>> | undefined {
  if (side === null) return undefined;
  const bought = new Uint8Array(places.length);
  const sold = new Uint8Array(places.length);
  for (let i = 0; i < rows; i++)
    if (side[i] === 1) bought[to[i] as number] = 1;
    else sold[from[i] as number] = 1;
  return {
    import: new Set(places.filter((_, p) => bought[p] === 1)),
    export: new Set(places.filter((_, p) => sold[p] === 1)),
  };
}
