/**
 * One step of a run: output is made, goods go round, stocks move, orders for the next step are placed; one pass over
 * all purchases, each group of buyers settled and its orders placed while its cells are in cache.
 */
import { LANES } from '../../linalg/index.js';
import {
  claimNext,
  cutCells,
  finalPace,
  flowChanges,
  place,
  serve,
  settleFinal,
} from './orders.js';
import { growOnCapacity, growOnOutput, produce } from './produce.js';
import type { Scratch } from './scratch.js';
import { allowedByStocks, byKernel, closeness, settleSectors, type Closeness } from './settle.js';
import type { ArioFixed, ArioState } from './state.js';

/** What happened in a step, in the table's unit a year. */
export interface StepFlows {
  readonly delivered: number;
  /** What sectors and final users received, rebuilding included. */
  readonly toSectors: number;
  readonly toFinal: number;
  /** What of it rebuilt. */
  readonly rebuilt: number;
}

const OPEN: Closeness = { keep: false, full: false };

/** Does one step; the state is changed in place. */
export function step(fixed: ArioFixed, s: ArioState, w: Scratch): StepFlows {
  const { purchases, parameters } = fixed;
  const time = s.steps * parameters.step;
  if (parameters.mode.growsOn === 'output' && s.steps > 1) growOnOutput(fixed, s);
  const delivered = produce(fixed, s, w, time);
  if (parameters.mode.growsOn === 'capacity') growOnCapacity(fixed, s);
  if (parameters.mode.ordersGoTo === 'able') w.ableNext.set(s.capacity);

  const next = time + parameters.step;
  const sectorDemand = w.sectorDemand.fill(0);
  const finalDemand = w.finalDemand.fill(0);
  let toSectors = 0;
  let toFinal = 0;
  let rebuilt = 0;
  const { groups } = s.cells;
  const firstFinal = purchases.firstFinal / LANES;
  let close = OPEN;
  const changes = flowChanges(fixed, w, next);
  if (parameters.mode.tolerance) {
    for (let g = 0; g < firstFinal; g++) s.cells.gather(g, w.fillSectors, w.sums);
    close = closeness(fixed, s, w.sums);
  }
  for (let g = 0; g < groups; g++) {
    const sector = g < firstFinal;
    if (!sector || !parameters.mode.tolerance)
      s.cells.gather(g, sector ? w.fillSectors : w.fillFinal, w.sums);
    rebuilt += serve(fixed, s, w, g);
    if (sector) toSectors += settleSectors(fixed, s, g, w.sums, close);
    else toFinal += settleFinal(fixed, s, w, g, next);
    claimNext(fixed, s, g, next);
    if (changes) continue;
    if (!(sector && s.cells.refill !== undefined && byKernel(fixed, g))) place(fixed, s, w, g);
    s.cells.spread(g, s.sent, sector ? sectorDemand : finalDemand);
  }
  if (changes) {
    cutCells(fixed, s, w, next);
    for (let g = 0; g < groups; g++) {
      place(fixed, s, w, g);
      s.cells.spread(g, s.sent, g < firstFinal ? sectorDemand : finalDemand);
    }
  }
  takeOver(fixed, s, w);
  s.steps++;
  return { delivered, toSectors, toFinal, rebuilt };
}

/** Places the orders of the first step. */
export function open(fixed: ArioFixed, s: ArioState, w: Scratch): void {
  const { purchases } = fixed;
  const [sectorDemand, finalDemand] = [w.sectorDemand.fill(0), w.finalDemand.fill(0)];
  if (flowChanges(fixed, w, 0)) cutCells(fixed, s, w, 0);
  for (let g = 0; g < s.cells.groups; g++) {
    const sector = g < purchases.firstFinal / LANES;
    if (!sector) finalPace(fixed, s, g, 0);
    else allowedByStocks(fixed, s, g);
    claimNext(fixed, s, g, 0);
    place(fixed, s, w, g);
    s.cells.spread(g, s.sent, sector ? sectorDemand : finalDemand);
  }
  takeOver(fixed, s, w);
}

/** Tomorrow's demand becomes today's; what suppliers can do weighs it where orders follow that. */
function takeOver({ parameters }: ArioFixed, s: ArioState, w: Scratch): void {
  s.able.set(w.ableNext);
  const turns = parameters.mode.finalTurns;
  for (let i = 0; i < s.able.length; i++) {
    s.bySectors[i] = w.sectorDemand[i]! * s.able[i]!;
    s.byFinal[i] = w.finalDemand[i]! * (turns ? s.able[i]! : 1);
  }
}
