/**
 * The importer's side of a cut, without time: missing inputs limit output, and what is not made is missing in turn.
 *
 * Answers: how much value added is lost where deliveries stop arriving, at most, under stated stocks and
 * substitution; directly, and through those who buy from the ones who lack. Cannot answer: what sellers lose in
 * sales (that is input-output extraction), prices, the path over time (that is ARIO), or what a firm would do that
 * a table by sector does not see. An upper bound where nothing is in stock or found elsewhere.
 *
 *   got_pj  = sum over suppliers i of p of z_ij (1 - cut_ij) r_i / need_pj
 *   limit   y_j <= min(1, days in stock / days of the cut + got_pj + substitution (1 - got_pj)), p essential to j
 *   r_i     share of remaining orders that supplier i fills out of `y_i x_i`: of sectors first (what is missing is
 *           first taken from final users), or of all alike
 *
 * Iterated from y = 1: every step can only lower y, so it comes to the largest y that holds, its fixed point.
 * Filling all orders alike, an economy that buys in circles can run down to nothing: then the model says that it does
 * not settle, and gives no number.
 *
 * Units: y in parts of usual output; amounts in the table's unit over the days of the cut. Leontief (1936) essential
 * inputs; the order of rationing after Pichler and Farmer (2022), recalled. Rule made for this project.
 */
import {
  TuchuError,
  type Assumption,
  type Method,
  type Missing,
  withValue,
} from '../../core/index.js';
import type { IoTable } from '../../accounts/index.js';
import { LANES, openQuads } from '../../linalg/index.js';
import { purchasesFor, sumAt, type Purchases } from '../purchases.js';
import { say as ofTable } from '../purchases-messages.js';
import { flowCells, type Deliveries } from '../select.js';
import { CUT_DAYS, SMALLEST_INPUT, STOCK_DAYS, SUBSTITUTION } from './assumptions.js';
import { say } from './messages.js';

export const BOTTLENECK: Method = {
  id: 'static-bottleneck',
  version: '1',
  name: {
    en: 'Output that missing inputs allow, without time',
    vi: 'Sản lượng mà đầu vào bị thiếu còn cho phép, không xét thời gian',
  },
  formula:
    'y_j = min(1, min over essential p of n/T + got_pj + s (1 − got_pj)),  got_pj = Σ_i z_ij (1 − cut_ij) r_i / Σ_i z_ij, iterated to the largest fixed point',
  citation:
    'Leontief production with essential inputs; rationing after Pichler and Farmer 2022, recalled; rule made for this project',
  status: 'derived',
};

export interface DeliveryCut extends Deliveries {
  /** Share stopped, 0 to 1. */
  readonly cut: number;
}

export interface BottleneckSettings {
  readonly days: number;
  readonly daysPerYear: number;
  readonly stockDays: number;
  readonly stockDaysOf: Readonly<Record<string, number>>;
  readonly substitution: number;
  readonly smallestInput: number;
  /** Products whose lack stops nobody. */
  readonly nonEssential: readonly string[];
  readonly rationing: 'production-first' | 'proportional';
}

export const BOTTLENECK_DEFAULTS: BottleneckSettings = {
  days: CUT_DAYS.value,
  daysPerYear: 365,
  stockDays: STOCK_DAYS.value,
  stockDaysOf: {},
  substitution: SUBSTITUTION.value,
  smallestInput: SMALLEST_INPUT.value,
  nonEssential: [],
  rationing: 'production-first',
};

export interface BottleneckRun {
  readonly purchases: Purchases;
  readonly settings: BottleneckSettings;
  readonly cuts: readonly DeliveryCut[];
  readonly iterations: number;
  /** By node: output in parts of usual, after the first round alone and at the end. */
  readonly direct: Float64Array;
  readonly output: Float64Array;
  /** By node: the product that limits it most at the end, a number of `purchases.products`; -1 where none does. */
  readonly limiting: Int32Array;
  /** By place, in the table's unit over the days of the cut. */
  readonly valueAddedUsual: Float64Array;
  readonly valueAddedLost: Float64Array;
  readonly valueAddedLostDirect: Float64Array;
  /** By place of `purchases.finalPlaces`: what final users no longer get, and what they got. */
  readonly finalMissing: Float64Array;
  readonly finalUsual: Float64Array;
}

/** Beyond so many rounds the model does not settle. */
const ROUNDS = 5000;
const SETTLED = 1e-12;
const RUN_DOWN = 1e-6;

/**
 * Runs the model.
 *
 * @returns the run, or the reason why there is none: it does not settle, or runs down to nothing in circles
 * @throws TuchuError for settings out of range, and cuts that name what the table lacks or touch nothing
 * @example
 * // METHODS K1, half of what sector 1 delivers to sector 2 cut: sector 2 makes half, 700 of 1400 are lost
 * bottleneckRun(table, [{ name: 'cut', from: { sectors: ['s1'] }, to: { sectors: ['s2'] }, cut: 0.5 }]).valueAddedLost[0]; // 700
 */
export function bottleneckRun(
  table: IoTable | Purchases,
  cuts: readonly DeliveryCut[],
  given: Partial<BottleneckSettings> = {},
  kernel?: WebAssembly.Module,
): BottleneckRun | Missing {
  const p = 'cells' in table ? table : purchasesFor(table);
  const set = settingsOf(p, given);
  const cells = openQuads(p.cells, {
    kernel,
    own: true,
    room: p.bought.length + 2 * p.output.length,
  });
  for (const cut of cuts) cutInto(p, cells.data, cut);

  const n = p.output.length;
  const m = p.products.length;
  const sectorGroups = p.firstFinal / LANES;
  const sums = cells.vector(p.bought.length);
  const fillSectors = cells.vector(n).fill(1);
  const fillFinal = cells.vector(n).fill(1);
  const [bySectors, byFinal] = ordersLeft(p, cells.data);
  const limits = stockParts(p, set);
  const y = new Float64Array(n).fill(1);
  const limiting = new Int32Array(n).fill(-1);
  let direct: Float64Array | undefined;
  let rounds = 0;
  for (let moved = Infinity; moved > SETTLED;) {
    if (++rounds > ROUNDS)
      return { reason: 'undefined', detail: say.doesNotSettle({ rounds: ROUNDS, moved }) };
    moved = 0;
    for (let i = 0; i < n; i++) {
      const supply = y[i]! * p.output[i]! + p.drawn[i]!;
      const [sectors, final] = shares(set.rationing, supply, bySectors[i]!, byFinal[i]!);
      fillSectors[i] = sectors;
      fillFinal[i] = final;
    }
    for (let g = 0; g < sectorGroups; g++) cells.gather(g, fillSectors, sums);
    for (let j = 0; j < n; j++)
      for (let k = 0; k < m; k++) {
        const at = sumAt(m, j, k);
        const stock = limits[at]!;
        if (Number.isNaN(stock)) continue;
        const got = sums[at]! / p.bought[at]!;
        const most = stock + got + set.substitution * (1 - got);
        if (!(most < y[j]! - 1e-15)) continue;
        moved = Math.max(moved, y[j]! - most);
        y[j] = Math.max(0, most);
        limiting[j] = k;
      }
    direct ??= y.slice();
  }
  // A sector that stops stops in so many rounds; next to nothing, and not nothing, is what circles run down to.
  if (y.some((x) => x > 0 && x < RUN_DOWN))
    return { reason: 'undefined', detail: say.runsDown({ rounds }) };
  for (let g = sectorGroups; g < cells.groups; g++) cells.gather(g, fillFinal, sums);
  return resultOf(p, set, cuts, { y, direct: direct ?? y, limiting, sums, rounds });
}

function settingsOf(p: Purchases, given: Partial<BottleneckSettings>): BottleneckSettings {
  const set = { ...BOTTLENECK_DEFAULTS, ...given };
  const check = (name: string, value: number, low: number, high: number): void => {
    if (!(value >= low && value <= high))
      throw new TuchuError(say.badSetting({ name, value, low, high }), 2);
  };
  check('days', set.days, 1, 36_500);
  check('daysPerYear', set.daysPerYear, 1, 366);
  check('substitution', set.substitution, 0, 1);
  check('smallestInput', set.smallestInput, 0, 1);
  for (const days of [set.stockDays, ...Object.values(set.stockDaysOf)])
    check('stockDays', days, 0, 36_500);
  for (const code of [...set.nonEssential, ...Object.keys(set.stockDaysOf)])
    if (!p.products.includes(code))
      throw new TuchuError(
        ofTable.eventSector({
          name: 'bottleneck',
          sector: code,
          table: p.table.id,
          sectors: p.products,
        }),
        2,
      );
  return set;
}

/** The largest cut of a cell holds. */
function cutInto(p: Purchases, data: Float64Array, cut: DeliveryCut): void {
  if (!(cut.cut >= 0 && cut.cut <= 1))
    throw new TuchuError(say.badCut({ name: cut.name, value: cut.cut }), 2);
  const at = flowCells(p, cut);
  if (at.length === 0)
    throw new TuchuError(ofTable.touchesNothing({ name: cut.name, table: p.table.id }), 2);
  for (const cell of at) data[cell] = Math.min(data[cell]!, p.cells.data[cell]! * (1 - cut.cut));
}

/** By position: orders of sectors and of final users that the cuts leave. */
function ordersLeft(p: Purchases, data: Float64Array): [Float64Array, Float64Array] {
  const n = p.output.length;
  const sums: [Float64Array, Float64Array] = [new Float64Array(n), new Float64Array(n)];
  for (let g = 0; g < p.cells.groups; g++) {
    const to = sums[g < p.firstFinal / LANES ? 0 : 1];
    for (let i = 0; i < n; i++)
      for (let lane = 0; lane < LANES; lane++) to[i]! += data[(g * n + i) * LANES + lane]!;
  }
  return sums;
}

/** By sum: what stocks give of the days of the cut; NaN where the product stops nobody. */
function stockParts(p: Purchases, set: BottleneckSettings): Float64Array {
  const parts = new Float64Array(p.bought.length).fill(Number.NaN);
  for (let j = 0; j < p.output.length; j++)
    for (const [k, code] of p.products.entries()) {
      const at = sumAt(p.products.length, j, k);
      if (!(p.bought[at]! > set.smallestInput * p.output[j]!) || set.nonEssential.includes(code))
        continue;
      parts[at] = (set.stockDaysOf[code] ?? set.stockDays) / set.days;
    }
  return parts;
}

function shares(
  rule: BottleneckSettings['rationing'],
  supply: number,
  bySectors: number,
  byFinal: number,
): readonly [number, number] {
  // What is enough but for rounding is enough.
  if (supply >= (bySectors + byFinal) * (1 - 1e-12)) return [1, 1];
  if (rule === 'proportional') {
    const share = supply / (bySectors + byFinal);
    return [share, share];
  }
  const sectors = bySectors > supply ? supply / bySectors : 1;
  return [sectors, byFinal === 0 ? 1 : Math.max(0, supply - bySectors) / byFinal];
}

interface Found {
  readonly y: Float64Array;
  readonly direct: Float64Array;
  readonly limiting: Int32Array;
  readonly sums: Float64Array;
  readonly rounds: number;
}

function resultOf(
  p: Purchases,
  settings: BottleneckSettings,
  cuts: readonly DeliveryCut[],
  { y, direct, limiting, sums, rounds }: Found,
): BottleneckRun {
  const part = settings.days / settings.daysPerYear;
  const byPlace = (of: (i: number) => number): Float64Array => {
    const all = new Float64Array(p.table.places.length);
    for (let i = 0; i < y.length; i++)
      if (p.output[i]! > 0) all[p.placeAt[i]!]! += of(i) * p.valueAdded[i]! * part;
    return all;
  };
  const finals = p.finalPlaces.map((_, k) => {
    let [usual, got] = [0, 0];
    for (let c = 0; c < p.products.length; c++) {
      const at = sumAt(p.products.length, p.firstFinal + k, c);
      usual += p.bought[at]!;
      got += sums[at]!;
    }
    return { usual: usual * part, missing: Math.max(0, usual - got) * part };
  });
  const byNode = (x: Float64Array): Float64Array => Float64Array.from(p.positionOf, (at) => x[at]!);
  return {
    purchases: p,
    settings,
    cuts,
    iterations: rounds,
    direct: byNode(direct),
    output: byNode(y),
    limiting: Int32Array.from(p.positionOf, (at) => limiting[at]!),
    valueAddedUsual: byPlace(() => 1),
    valueAddedLost: byPlace((i) => 1 - y[i]!),
    valueAddedLostDirect: byPlace((i) => 1 - direct[i]!),
    finalMissing: Float64Array.from(finals, (f) => f.missing),
    finalUsual: Float64Array.from(finals, (f) => f.usual),
  };
}

/** What a run took as given, with the values it was run with. */
export function bottleneckAssumptions(set: BottleneckSettings): Assumption[] {
  const values = [set.days, set.stockDays, set.substitution, set.smallestInput];
  return [CUT_DAYS, STOCK_DAYS, SUBSTITUTION, SMALLEST_INPUT].map((a, k) =>
    withValue(a, values[k]),
  );
}
