/**
 * One year of trade, all importers and products at once: how concentrated the suppliers are, what every place
 * exports, and how concentrated the world's exporters are.
 *
 * Definition: HHI = Σ s², s = a supplier's share of an importer's purchases of one product, or an exporter's
 * share of the world's exports of it; top share = the largest s. Rows without an amount, and amounts of zero,
 * are no trade. Where a dataset holds both reports of a flow, a place's imports are what it reports itself, and
 * so are its exports.
 * Unit: index and share from 0 to 1; amounts in whole units of the dataset. Thresholds: none here; what reads
 * the cells brings its own. Source: Hirschman (1964), The Paternity of an Index, AER 54(5).
 *
 * Amounts are integers, so no sum depends on the order of rows; squares are added in the order of partners.
 */
import { shared, type Cube } from '../../store/index.js';
import type { SideCells, WorldCells } from './cells.js';
import { flowRuns, type FlowRuns } from './flow-runs.js';
import { COUNTS, work, type Job } from './pass.js';

/** How a pass is made. */
export interface PassOptions {
  /**
   * An answer nobody reads any more: its arrays are filled again. The first touch of new memory takes about
   * as long as a third of the pass, so this is for passes over many years.
   */
  readonly into?: WorldCells | undefined;
}

/**
 * All cells of a cube, in this thread. `worldCellsParallel` gives the same bytes from two.
 *
 * @example
 * const world = worldCells(await workspace.cube({ dataset, year: 2018 }));
 * const cell = world.places.indexOf('VNM') * world.products.length + world.products.indexOf('030617');
 * world.imports.hhi[cell]; // 0.3997 in BACI's extract of seafood: Viet Nam's suppliers of frozen shrimp
 */
export function worldCells(cube: Cube, options?: PassOptions): WorldCells {
  return cellsOfRuns(flowRuns(cube), options);
}

/** As `worldCells`, of rows that are found by their runs. */
export function cellsOfRuns(flows: FlowRuns, options?: PassOptions): WorldCells {
  const job = jobOf(flows, options);
  work(job);
  return answerOf(flows, job);
}

/** A job nobody has begun. Every cell is written, so that it does not matter what the arrays held. */
export function jobOf(
  flows: FlowRuns,
  { into }: PassOptions = {},
  importsOnly = false,
  cells?: SideCells,
): Job {
  const { product, value, imports, exports } = flows;
  const [places, products] = [flows.places.length, flows.products.length];
  const used = into?.exported.length === places * products ? into : undefined;
  return {
    product,
    value,
    imports,
    exports,
    places,
    products,
    into: cells ?? used?.imports ?? emptyCells(places * products),
    exported: used?.exported ?? shared(Float64Array, importsOnly ? 0 : places * products),
    world: used?.world ?? emptyCells(importsOnly ? 0 : products),
    importsOnly,
    counts: shared(Int32Array, COUNTS),
  };
}

/** The answer of a job that is done. */
export function answerOf({ year, places, products }: FlowRuns, job: Job): WorldCells {
  return { year, places, products, imports: job.into, exported: job.exported, world: job.world };
}

/** Cells to add up in. */
export const emptyCells = (count: number): SideCells => ({
  total: shared(Float64Array, count),
  hhi: shared(Float64Array, count),
  topShare: shared(Float64Array, count),
  topPartner: shared(Int16Array, count),
});
