/**
 * The world pass straight from a file, for a year that is looked at once and not kept: the cells are those of
 * the cube that a load would make (`world-cells.ts` says what they hold).
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TuchuError } from '../../core/index.js';
import { recognise, type ReadOptions } from '../../sources/index.js';
import { openWorkspace } from '../../store/index.js';
import type { WorldCells } from './cells.js';
import { FileColumns, OutOfOrder } from './file-columns.js';
import { say } from './messages.js';
import { cellsOfRuns, worldCells } from './world-cells.js';

export interface FileOptions extends ReadOptions {
  /** The year wanted of a file that holds several. */
  readonly year?: number | undefined;
}

/** A table grows about so many times when it is unpacked. */
const UNPACKED = 12;

/**
 * All cells of one year of a file of flows, plain or gzip, in any layout that Tuchu recognises. Lines are read,
 * checked and refused as a load does, and a row that stands there twice is refused too; of a file of several
 * years, that check is made for the year that is asked for alone. A file that is not sorted by pair of
 * places, or names one place by two codes, is loaded into a temporary folder instead, which takes longer.
 *
 * @throws TuchuError where a line is bad, a row stands there twice, the file holds no flows of the year, or
 *   several years where none was named
 * @example
 * const world = await worldCellsOfFile('standardized_baci_seafood_hs12_y2018_including_value.csv.gz');
 * const cell = world.places.indexOf('VNM') * world.products.length + world.products.indexOf('030617');
 * world.imports.topShare[cell]; // 0.5438: the largest supplier's share of Viet Nam's frozen shrimp
 */
export async function worldCellsOfFile(
  file: string,
  options: FileOptions = {},
): Promise<WorldCells> {
  const source = await recognise(file);
  const { size } = await stat(file);
  const text = file.endsWith('.gz') ? size * UNPACKED : size;
  const columns = new FileColumns(file, text, options.year);
  try {
    const { kind } = await source.read(file, columns.emit, options);
    const flows = columns.flows();
    if (kind !== 'flows') throw new TuchuError(say.noFlows({ file }), 1);
    if (flows === undefined) throw new TuchuError(say.noYear({ file, year: options.year ?? 0 }), 2);
    return cellsOfRuns(flows);
  } catch (cause) {
    if (!(cause instanceof OutOfOrder)) throw cause;
  }
  return loaded(file, options);
}

/** By way of a workspace that is thrown away: sorts any order, adds codes of one place up, names rows that stand twice. */
async function loaded(file: string, options: FileOptions): Promise<WorldCells> {
  const folder = await mkdtemp(join(tmpdir(), 'tuchu-world-'));
  try {
    const workspace = await openWorkspace(folder, { create: true });
    try {
      const [added] = await workspace.add([file], { signal: options.signal });
      const { id = '', data = [] } = added?.manifest ?? {};
      const [year, other] = data.flatMap((d) => d.year ?? []);
      if (year !== undefined && other !== undefined && options.year === undefined)
        throw new TuchuError(say.manyYears({ file, year, other }), 2);
      const wanted = options.year ?? year ?? 0;
      if (!data.some((d) => d.year === wanted))
        throw new TuchuError(say.noYear({ file, year: wanted }), 2);
      return worldCells(await workspace.cube({ dataset: id, year: wanted }));
    } finally {
      await workspace.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
