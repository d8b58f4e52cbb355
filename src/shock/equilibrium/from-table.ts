/**
 * An economy from a table of many countries: shares, value added, final spending and deficits as the table has them.
 *
 * What the model cannot hold is taken out first, and output solved again so that all accounts close to the digit:
 * changes in inventories (a stock run down is nobody's demand), other final uses below zero, and value added below
 * zero, in whose place inputs are scaled to the whole of cost. Value added is output less purchases, so taxes on
 * products and margins that the table keeps apart are in it. Users of one country share the mix of suppliers that the
 * country has of a product: the table's own differences between users are averaged out.
 *
 * Origin: accounts after Costinot and Rodríguez-Clare (2014), who drop inventories in this way (recalled).
 */
import type { Assumption, Message, Missing } from '../../core/index.js';
import type { IoTable } from '../../accounts/index.js';
import type { Economy } from './economy.js';
import { total } from './economy.js';
import { say } from './messages.js';
import { productOf } from '../product-of.js';
import { type Cells, cellsOf, solveOutput } from './table-cells.js';
import { HOME_FLOOR, thetasFor } from './thetas.js';

export interface Calibration {
  readonly economy: Economy;
  /** The elasticity of each sector, with its origin; in the order of the economy's sectors. */
  readonly thetas: readonly Assumption[];
  /** World output of the economy over that of the table. */
  readonly outputRatio: number;
  /** What was taken out or taken as given. */
  readonly notes: readonly Message[];
}

export interface CalibrationOptions {
  /** In place of those by sector code; one for each sector of the table, by id `theta-SECTOR`. */
  readonly thetas?: readonly Assumption[];
  /** Least share of a product that a country makes of what it buys of it: `HOME_FLOOR`. */
  readonly homeFloor?: number;
  /** Tariffs of before as rates, by importer, exporter and sector; 0 where left out. */
  readonly tariff?: (importer: string, exporter: string, sector: string) => number;
}

/**
 * @returns the economy, or why this table cannot be one: a single country, imports or users outside it, or output
 * that does not settle
 * @example
 * // const { economy } = economyFromTable(table);  solveTrade(economy, shock)
 */
export function economyFromTable(
  table: IoTable,
  options: CalibrationOptions = {},
): Calibration | Missing {
  const closed = notClosed(table);
  if (closed !== undefined) return { reason: 'not_applicable', detail: closed };
  const sectors = [...new Set(table.nodes.map((node) => productOf(node.sector)))];
  const floor = options.homeFloor ?? HOME_FLOOR.value;
  const { cells, output } = balanced(table, sectors, floor, options.tariff);
  if (output === undefined)
    return { reason: 'undefined', detail: say.outputOpen({ dataset: table.id }) };
  const thetas = options.thetas ?? thetasFor(sectors);
  const byId = new Map(thetas.map((a) => [a.id, a.value]));
  const theta = Float64Array.from(sectors, (code) => byId.get(`theta-${code}`) ?? NaN);
  const ratio = total(output) / total(table.output);
  return {
    economy: { ...accountsOf(table, sectors, cells, output), theta },
    thetas,
    outputRatio: ratio,
    notes: [
      say.inventoriesOut({ ratio }),
      ...(cells.below > 0 ? [say.belowZero({ share: cells.below / total(table.output) })] : []),
      ...(cells.losing.length > 0 ? [say.losingSectors({ sectors: cells.losing })] : []),
      ...(cells.floored > 0 ? [say.homeFloor({ floor, cells: cells.floored })] : []),
      say.averageMix({}),
      ...(options.tariff === undefined ? [say.noTariffs({})] : []),
    ],
  };
}

interface Balanced {
  readonly cells: Cells;
  readonly output: Float64Array | undefined;
}
/** Several models read one table; without tariffs each floor is worked out once for as long as the table is held. */
const BALANCED = new WeakMap<IoTable, Map<number, Balanced>>();

function balanced(
  table: IoTable,
  sectors: readonly string[],
  floor: number,
  tariff: CalibrationOptions['tariff'],
): Balanced {
  const kept = BALANCED.get(table) ?? new Map<number, Balanced>();
  const known = tariff === undefined ? kept.get(floor) : undefined;
  if (known !== undefined) return known;
  const cells = cellsOf(table, sectors, floor, tariff);
  const found = { cells, output: solveOutput(cells) };
  if (tariff === undefined) BALANCED.set(table, kept.set(floor, found));
  return found;
}

function notClosed({ id, places, finals, primary = [] }: IoTable): Message | undefined {
  if (places.length < 2) return say.onePlace({ dataset: id });
  const imports = primary.find((p) => p.kind === 'imports' && p.amounts.some((x) => x !== 0));
  if (imports !== undefined) return say.importsOutside({ dataset: id, name: imports.name });
  const outside = finals.find((use) => !places.includes(use.place));
  if (outside !== undefined) return say.usersOutside({ dataset: id, place: outside.place });
  return undefined;
}

function accountsOf(
  { places: countries }: IoTable,
  sectors: readonly string[],
  cells: Cells,
  output: Float64Array,
): Omit<Economy, 'theta'> {
  const { n, places, place, sector, a, tariff } = cells;
  const j = sectors.length;
  /** Spending of place c on sector s of place i, tariffs included, `[s][c][i]`, and that of firms alone by user. */
  const bought = new Float64Array(j * places * places);
  const tariffs = new Float64Array(j * places * places);
  const inputs = new Float64Array(places * j * j);
  const final = new Float64Array(places * j);
  const untaxed = new Float64Array(places);
  for (let i = 0; i < n; i++)
    for (let c = 0; c < places; c++) {
      const flow = (sector[i]! * places + c) * places + place[i]!;
      const rate = tariff[i * places + c]!;
      tariffs[flow] = rate;
      const x = cells.final[i * places + c]! * (1 + rate);
      bought[flow]! += x;
      final[c * j + sector[i]!]! += x;
      untaxed[c]! += (x * rate) / (1 + rate);
    }
  for (let i = 0; i < n; i++)
    for (let u = 0; u < n; u++) {
      const share = a[i * n + u]!;
      if (share === 0) continue;
      const c = place[u]!;
      const rate = tariff[i * places + c]!;
      const x = share * output[u]! * (1 + rate);
      bought[(sector[i]! * places + c) * places + place[i]!]! += x;
      inputs[(c * j + sector[i]!) * j + sector[u]!]! += x;
      untaxed[c]! += (x * rate) / (1 + rate);
    }
  const valueAddedShare = new Float64Array(places * j).fill(1);
  const valueAdded = new Float64Array(places);
  const made = new Float64Array(places * j);
  for (let u = 0; u < n; u++) made[place[u]! * j + sector[u]!]! += output[u]!;
  for (let c = 0; c < places; c++)
    for (let s = 0; s < j; s++) {
      const x = made[c * j + s]!;
      let paid = 0;
      for (let k = 0; k < j; k++) paid += inputs[(c * j + k) * j + s]!;
      valueAdded[c]! += x - paid;
      // Where nothing is made nothing can be said of its cost, and nobody buys it.
      for (let k = 0; k < j; k++) inputs[(c * j + k) * j + s]! /= x > 0 ? x : 1;
      valueAddedShare[c * j + s] = x > 0 ? Math.max(0, 1 - paid / x) : 1;
    }
  const deficits = new Float64Array(places);
  for (let c = 0; c < places; c++) {
    const spent = total(final.subarray(c * j, (c + 1) * j));
    deficits[c] = spent - valueAdded[c]! - untaxed[c]!;
    for (let s = 0; s < j; s++) final[c * j + s]! /= spent;
  }
  for (let row = 0; row < bought.length; row += places) {
    const spent = total(bought.subarray(row, row + places));
    if (spent > 0) for (let i = 0; i < places; i++) bought[row + i]! /= spent;
  }
  return {
    countries,
    sectors,
    shares: bought,
    tariffs,
    valueAddedShare,
    inputShares: inputs,
    finalShares: final,
    valueAdded,
    deficits,
  };
}
