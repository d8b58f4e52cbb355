/**
 * A year of trade as arrays: what every place sells and buys of every product, and what it trades with one
 * country. Where a dataset holds both reports of a flow, a place's trade is what it reports itself; what a
 * partner says of the same flows stands apart. The cell of place `p` and product `k` stands at
 * `p * products.length + k`; amounts are whole units of the dataset.
 */
import { type Message, type Missing, type PlaceCode, type Unit } from '../../core/index.js';
import type { Cube, Manifest, Workspace } from '../../store/index.js';
import { eachDataset } from './each-dataset.js';
import { say as shared } from '../messages.js';
import { say } from './messages.js';
import { amountUnit, holdsAllPartners, holdsWorld, isTrade, refusal } from './trade-table.js';

export interface TradeMatrix {
  readonly manifest: Manifest;
  readonly year: number;
  readonly unit: Unit;
  readonly places: readonly PlaceCode[];
  readonly products: readonly string[];
  readonly exported: Float64Array;
  readonly imported: Float64Array;
  readonly cube: Cube;
}

/** What one country trades with every partner, product by product, as each of the two says it. */
export interface PairTrade {
  readonly exportsTo: Float64Array;
  readonly importsFrom: Float64Array;
  /** The same flows as the partners report them; the same arrays where the dataset holds one value a flow. */
  readonly theirImports: Float64Array;
  readonly theirExports: Float64Array;
}

const IMPORTER = 1;
const EXPORTER = 2;

/** True of a dataset that holds the trade of every country with every other. */
export const isWorld = (manifest: Manifest): boolean =>
  manifest.kind === 'flows' && isTrade(manifest) && holdsWorld(manifest);

/** @throws `TuchuError` where the dataset holds no flows of that year */
export async function tradeMatrix(
  workspace: Workspace,
  manifest: Manifest,
  year: number,
): Promise<TradeMatrix> {
  const cube = await workspace.cube({ dataset: manifest.id, year });
  const width = cube.products.length;
  const exported = new Float64Array(cube.places.length * width);
  const imported = new Float64Array(cube.places.length * width);
  for (let i = 0; i < cube.rows; i++) {
    const amount = cube.value[i] as number;
    if (!(amount > 0)) continue;
    const by = cube.side?.[i];
    if (by !== IMPORTER)
      add(exported, (cube.from[i] as number) * width + (cube.product[i] as number), amount);
    if (by !== EXPORTER)
      add(imported, (cube.to[i] as number) * width + (cube.product[i] as number), amount);
  }
  const { places, products } = cube;
  return { manifest, year, unit: amountUnit(manifest), places, products, exported, imported, cube };
}

/** Trade of one country with every other. @example pairTrade(matrix, 'VNM').exportsTo[at] */
export function pairTrade({ cube, places, products }: TradeMatrix, subject: PlaceCode): PairTrade {
  const own = places.indexOf(subject);
  const width = products.length;
  const empty = (): Float64Array => new Float64Array(places.length * width);
  const [exportsTo, importsFrom] = [empty(), empty()];
  const [theirImports, theirExports] =
    cube.side === null ? [exportsTo, importsFrom] : [empty(), empty()];
  for (let i = 0; i < cube.rows; i++) {
    const [from, to, amount] = [cube.from[i], cube.to[i], cube.value[i] as number];
    if (!(amount > 0) || (from !== own && to !== own)) continue;
    const by = cube.side?.[i];
    const cell = ((from === own ? to : from) as number) * width + (cube.product[i] as number);
    if (from === own) add(by === IMPORTER ? theirImports : exportsTo, cell, amount);
    else add(by === EXPORTER ? theirExports : importsFrom, cell, amount);
  }
  return { exportsTo, importsFrom, theirImports, theirExports };
}

function add(cells: Float64Array, at: number, amount: number): void {
  cells[at] = (cells[at] as number) + amount;
}

/** The cells of one place, product by product; a view, not a copy. */
export const cellsOf = (cells: Float64Array, place: number, width: number): Float64Array =>
  cells.subarray(place * width, (place + 1) * width);

export const sumOf = (cells: Float64Array): number => cells.reduce((sum, v) => sum + v, 0);

/** Why a place's trade of the year is not whole in this dataset; `undefined` where it is. */
export function notWhole(matrix: TradeMatrix, place: PlaceCode): Missing | undefined {
  const { manifest, year, places, products } = matrix;
  for (const side of ['import', 'export'] as const)
    if (!holdsAllPartners(manifest, place, side, year)) return refusal(manifest, place, side, year);
  const at = places.indexOf(place);
  const total = (cells: Float64Array): number =>
    at < 0 ? 0 : sumOf(cellsOf(cells, at, products.length));
  // A country that reports one side only would look as if it had no trade on the other.
  if (total(matrix.exported) > 0 && total(matrix.imported) > 0) return undefined;
  return {
    reason: 'not_covered',
    detail: say.noTradeOf({ place, dataset: manifest.id, year }),
  };
}

export interface WorldQuestion {
  readonly subject: PlaceCode;
  /** One dataset by id; otherwise every one that holds the trade of all countries. */
  readonly dataset?: string;
  /** One year; otherwise the newest in which the subject's trade is whole. */
  readonly year?: number;
}

/**
 * The year of trade that each dataset can answer with, and the reasons of those that cannot.
 *
 * @throws `TuchuError` where the named dataset is not in the workspace
 */
export async function worldYears(
  workspace: Workspace,
  { subject, dataset, year }: WorldQuestion,
): Promise<{ matrices: TradeMatrix[]; refused: { dataset: string; missing: Missing }[] }> {
  const { found, refused } = await eachDataset(workspace, dataset, (manifest) =>
    worldYear(workspace, manifest, subject, year),
  );
  const matrices = found.toSorted((a, b) => b.year - a.year);
  if (matrices.length === 0 && refused.length === 0)
    return { matrices, refused: [nothingLoaded()] };
  // Tables of some countries are no answer that failed, unless they are all there is.
  const world = new Set((await workspace.datasets()).filter(isWorld).map((m) => m.id));
  const told = matrices.length === 0 ? refused : refused.filter((r) => world.has(r.dataset));
  return { matrices, refused: [...told] };
}

/** What is said where no table of trade is loaded at all. */
export const nothingLoaded = (): { dataset: string; missing: Missing } => ({
  dataset: '',
  missing: { reason: 'not_loaded', detail: say.noTradeLoaded({}) },
});

/** Partners asked for by name that the year does not hold: a reason each, for they have no row. */
export const notThere = (
  { manifest, year, places }: TradeMatrix,
  wanted: readonly PlaceCode[] = [],
): Message[] =>
  wanted
    .filter((place) => !places.includes(place))
    .map((place) => say.noTradeOf({ place, dataset: manifest.id, year }));

async function worldYear(
  workspace: Workspace,
  manifest: Manifest,
  subject: PlaceCode,
  year: number | undefined,
): Promise<TradeMatrix | Missing> {
  const dataset = manifest.id;
  if (!isWorld(manifest))
    return { reason: 'insufficient_data', detail: say.notAllPairs({ dataset }) };
  if (!manifest.additive)
    return { reason: 'insufficient_data', detail: shared.overlapping({ dataset }) };
  const held = manifest.data.flatMap((d) => d.year ?? []).toSorted((a, b) => b - a);
  if (year !== undefined && !held.includes(year)) {
    const [first, last] = [held.at(-1) ?? year, held[0] ?? year];
    return { reason: 'not_covered', detail: say.noYear({ dataset, year, first, last }) };
  }
  let why: Missing | undefined;
  for (const y of year === undefined ? held : [year]) {
    const matrix = await tradeMatrix(workspace, manifest, y);
    const missing = notWhole(matrix, subject);
    if (missing === undefined) return matrix;
    why ??= missing;
  }
  return (
    why ?? {
      reason: 'not_covered',
      detail: say.noTradeOf({ place: subject, dataset, year: year ?? 0 }),
    }
  );
}
