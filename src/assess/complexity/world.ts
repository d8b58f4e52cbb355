/**
 * One year of one dataset, ready to be compared: every place's exports by product, who cannot be compared, and the
 * product space under a set of filters. A dataset answers only where it holds all exporters, all their buyers and
 * products that add up.
 */
import { type Missing, type PlaceCode, place } from '../../core/index.js';
import {
  type AboutPlaces,
  type Complexity,
  type ExportTable,
  type Filters,
  type NoEci,
  type Proximity,
  type Selection,
  eci,
  proximity,
  select,
} from '../../complexity/index.js';
import {
  type TradeMatrix,
  holdsPartners,
  holdsWorld,
  isTrade,
  monthsHeld,
  productScope,
  tradeMatrix,
} from '../../dependence/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { say } from './messages.js';
import { type PopulationTable, populationIn } from './population.js';

export interface WorldYear {
  readonly matrix: TradeMatrix;
  readonly table: ExportTable;
  readonly population: PopulationTable | undefined;
  readonly about: AboutPlaces;
}

/** The product space under one set of filters. Proximity is made when it is first asked for. */
export interface Space {
  readonly world: WorldYear;
  readonly selection: Selection;
  readonly found: Complexity | NoEci;
  readonly near: () => Proximity;
}

/** Why a dataset cannot answer for any country; undefined where it can. */
export function cannotAnswer(manifest: Manifest): Missing | undefined {
  const dataset = manifest.id;
  if (manifest.kind !== 'flows' || !isTrade(manifest))
    return { reason: 'not_applicable', detail: say.noTrade({ dataset }) };
  if (productScope(manifest) === 'total' || productScope(manifest) === 'none')
    return { reason: 'not_covered', detail: say.onlyTotals({ dataset }) };
  if (!holdsWorld(manifest))
    return { reason: 'insufficient_data', detail: say.notAllExporters({ dataset }) };
  if (!manifest.additive)
    return { reason: 'insufficient_data', detail: say.overlapping({ dataset }) };
  return undefined;
}

/** Years a dataset holds, newest first. */
export const yearsHeld = (manifest: Manifest): number[] =>
  manifest.data.flatMap((d) => d.year ?? []).toSorted((a, b) => b - a);

export async function worldYear(
  workspace: Workspace,
  manifest: Manifest,
  year: number,
): Promise<WorldYear> {
  const matrix = await tradeMatrix(workspace, manifest, year);
  const { places, products, exported: value } = matrix;
  const population = await populationIn(workspace, year);
  return {
    matrix,
    table: { places, products, value },
    population,
    about: {
      ...(population === undefined
        ? {}
        : { population: (code: string) => population.people.get(code) }),
      exclude: (code) =>
        place(code)?.kind === 'area'
          ? 'no_country'
          : monthsHeld(manifest, code, 'export', year) !== undefined ||
              !holdsPartners(manifest, code, 'export', year)
            ? 'part_year'
            : undefined,
    },
  };
}

/** The product space of a year under a set of filters. */
export function spaceOf(world: WorldYear, filters: Filters): Space {
  const selection = select(world.table, filters, world.about);
  let near: Proximity | undefined;
  return {
    world,
    selection,
    found: eci(selection.m),
    near: () => (near ??= proximity(selection.m)),
  };
}

/** The row of a place among those compared, or why it has none. */
export function rowIn(space: Space, subject: PlaceCode): number | Missing {
  const { selection, world, found } = space;
  const { year, manifest, places } = world.matrix;
  const at = { place: subject, dataset: manifest.id, year };
  const row = selection.places.indexOf(places.indexOf(subject));
  if (row >= 0)
    return typeof found === 'string'
      ? { reason: 'undefined', detail: say.noEci({ why: found, places: selection.places.length }) }
      : row;
  const out = selection.leftOut.places.find((p) => p.code === subject);
  if (out === undefined) return { reason: 'not_covered', detail: say.notHeld(at) };
  return {
    reason: out.reason === 'no_exports' ? 'not_covered' : 'insufficient_data',
    detail: say.leftOut({ ...at, why: out.reason }),
  };
}
