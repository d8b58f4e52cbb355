/**
 * A run of ARIO: what a shock costs whom, day by day, in an economy that holds stocks.
 *
 * Answers: how much value added each place loses while deliveries, capacity or demand are cut and after, and what
 * its final users go without. Cannot answer: what prices do, who would be found as a new supplier, whether a loss
 * is made up for after the horizon, what is lost inside a sector (all of a sector's goods are one good).
 *
 * Units: amounts in the table's unit; a table's year is spread evenly over `daysPerYear` days; stocks are in days of
 * the use before the shock.
 * Source: Hallegatte (2008, 2013) as documented by BoARIO (Juhel 2024); orders and the fixed stock goal as in Pichler
 * et al. (2022), recalled. What differs from the published code, and why, is in `modes.ts` and README.md.
 */
import { TuchuError } from '../../core/index.js';
import type { IoTable } from '../../accounts/index.js';
import { purchasesFor, type Purchases } from '../purchases.js';
import { LANES } from '../../linalg/index.js';
import { effectsOf } from './effects.js';
import type { ArioEvent } from './events.js';
import { say } from './messages.js';
import { arioParameters, stockDaysOf, type ArioParameters } from './parameters.js';
import { limitDaysOf, startOf, type ArioFixed, type ArioState, type Claim } from './state.js';
import { scratchOf } from './scratch.js';
import { open, step, type StepFlows } from './step.js';

export interface ArioRun {
  readonly purchases: Purchases;
  readonly parameters: ArioParameters;
  readonly events: readonly ArioEvent[];
  readonly places: readonly string[];
  readonly steps: number;
  /** Value added of each place in each step, in parts of the usual; step by step, places side by side. */
  readonly path: Float64Array;
  /** By place, in the table's unit over the horizon: usual less actual value added; below zero is a gain. */
  readonly valueAddedLost: Float64Array;
  /** By place: usual value added over the horizon. */
  readonly valueAddedUsual: Float64Array;
  /** By node of the table: usual less actual output over the horizon. */
  readonly outputLost: Float64Array;
  /** By place of `purchases.finalPlaces`, over the horizon: ordered and not received. */
  readonly finalUnmet: Float64Array;
  /** By place of `purchases.finalPlaces`: ordered over the horizon. */
  readonly finalAsked: Float64Array;
  readonly rebuilt: number;
  /** Damage not rebuilt at the end. */
  readonly damageLeft: number;
  /** Largest difference of goods delivered and received in a step, in parts of what was delivered. */
  readonly conservation: number;
  readonly end: ArioState;
}

export interface ArioOptions {
  /** From `quadsKernel()`; without it the passes are plain loops, which give the same bits. */
  readonly kernel?: WebAssembly.Module | undefined;
  /** Called after each step. */
  readonly onStep?: (state: ArioState, flows: StepFlows, fixed: ArioFixed) => void;
}

/** Beyond this, deliveries and receipts differ by more than rounding, and no number is given. */
const BROKEN = 1e-8;

/**
 * Runs a table, or one laid out before, through events.
 *
 * @throws TuchuError for parameters out of range, events that are not in the table or contradict each other, and a run
 * that breaks (a number that is none, a stock below zero, goods not conserved), with the day and the sector
 * @example
 * const run = arioRun(table, [{ kind: 'capacity', name: 'strike', of: { sectors: ['s1'] }, cut: 0.5, start: 5, duration: 10 }]);
 * run.valueAddedLost[0] > 0; // true
 */
export function arioRun(
  table: IoTable | Purchases,
  events: readonly ArioEvent[],
  given: Partial<ArioParameters> = {},
  { kernel, onStep }: ArioOptions = {},
): ArioRun {
  const purchases = 'cells' in table ? table : purchasesFor(table);
  const parameters = arioParameters(purchases, given);
  const [fixed, s] = prepare(purchases, parameters, events, kernel);
  const w = scratchOf(fixed, s);
  const { places } = purchases.table;
  const n = purchases.nodeAt.length;
  const steps = Math.round(parameters.days / parameters.step);
  const year = parameters.step / parameters.daysPerYear;
  const usual = sumByPlace(purchases, () => 1);
  const path = new Float64Array(steps * places.length);
  const lost = new Float64Array(n);
  const finals = purchases.finalPlaces.length;
  const [finalUnmet, finalAsked] = [new Float64Array(finals), new Float64Array(finals)];
  let conservation = 0;
  let rebuilt = 0;
  open(fixed, s, w);
  for (let t = 0; t < steps; t++) {
    const flows = step(fixed, s, w);
    check(fixed, s, t);
    const received = flows.toSectors + flows.toFinal;
    const gap = Math.abs(flows.delivered - received) / Math.max(flows.delivered, 1e-300);
    if (!(gap <= BROKEN)) throw new TuchuError(say.notConserved({ day: t * parameters.step, gap }));
    conservation = Math.max(conservation, gap);
    rebuilt += flows.rebuilt * year;
    path.set(
      shareOf(
        sumByPlace(purchases, (i) => s.made[i]!),
        usual,
      ),
      t * places.length,
    );
    for (let i = 0; i < n; i++) if (purchases.output[i]! > 0) lost[i]! += (1 - s.made[i]!) * year;
    for (let k = 0; k < finals; k++) {
      finalAsked[k]! += w.asked[k]! * year;
      finalUnmet[k]! += (w.asked[k]! - w.came[k]!) * year;
    }
    onStep?.(s, flows, fixed);
  }
  return {
    purchases,
    parameters,
    events,
    places,
    steps,
    path,
    finalUnmet,
    finalAsked,
    rebuilt,
    valueAddedLost: sumByPlace(purchases, (i) => lost[i]!),
    valueAddedUsual: usual.map((x) => x * steps * year),
    outputLost: Float64Array.from(purchases.positionOf, (at) => lost[at]! * purchases.output[at]!),
    damageLeft: s.claims.reduce((sum, c) => sum + c.left, 0),
    conservation,
    end: s,
  };
}

/** What a run starts from. */
export function prepare(
  purchases: Purchases,
  parameters: ArioParameters,
  events: readonly ArioEvent[],
  kernel?: WebAssembly.Module,
): [ArioFixed, ArioState] {
  const base = {
    purchases,
    parameters,
    effects: effectsOf(purchases, parameters, events),
    stockDays: Float64Array.from(purchases.products, (code) => stockDaysOf(parameters, code)),
    limitDays: limitDaysOf(purchases, parameters),
  };
  const s = startOf(base, kernel);
  const claimsOf = new Map<number, Claim[]>();
  const size = purchases.products.length * LANES;
  for (const claim of s.claims) {
    const group = Math.floor(claim.sum / size);
    claimsOf.set(group, [...(claimsOf.get(group) ?? []), claim]);
  }
  return [{ ...base, claimsOf }, s];
}

function check({ purchases, parameters }: ArioFixed, s: ArioState, t: number): void {
  const broken = (at: number, what: string): TuchuError => {
    const { place, sector } = purchases.table.nodes[purchases.nodeAt[at]!]!;
    return new TuchuError(say.broken({ day: t * parameters.step, place, sector, what }));
  };
  const fine = (x: number): boolean => x >= 0 && x < Infinity;
  for (let i = 0; i < s.made.length; i++) {
    if (!fine(s.made[i]!)) throw broken(i, 'output');
    if (!fine(s.stretch[i]!)) throw broken(i, 'capacity');
    if (!fine(s.bySectors[i]!) || !fine(s.byFinal[i]!)) throw broken(i, 'demand');
    if (!(s.allowed[i]! >= 0)) throw broken(i, 'stock');
  }
}

/** Value added by place, each position in parts of its usual. */
function sumByPlace(
  { table, output, placeAt, valueAdded }: Purchases,
  part: (position: number) => number,
): Float64Array {
  const sums = new Float64Array(table.places.length);
  for (let i = 0; i < output.length; i++)
    if (output[i]! > 0) sums[placeAt[i]!]! += part(i) * valueAdded[i]!;
  return sums;
}

/** A place without value added has no share; it stays as usual. */
const shareOf = (now: Float64Array, usual: Float64Array): Float64Array =>
  now.map((x, p) => (usual[p] === 0 ? 1 : x / usual[p]!));
