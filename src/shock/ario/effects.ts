/** Events laid onto a table: which suppliers, buyers and cells each one touches; and what cannot be meant together. */
import { TuchuError } from '../../core/index.js';
import { sumAt, type Purchases } from '../purchases.js';
import { say as ofTable } from '../purchases-messages.js';
import { checkProducts, finalRows, flowCells, positions } from '../select.js';
import type { ArioEvent, CapacityCut, Cut, Damage, DemandCut, FlowCut } from './events.js';
import { say } from './messages.js';
import type { ArioParameters } from './parameters.js';

/** Numbers of what a cut changes: positions (capacity), sums (demand) or cells (deliveries). */
export interface CutEffect<C extends Cut = Cut> {
  readonly event: C;
  readonly at: Int32Array;
}

/** Damage of one sector, and where its orders go. */
export interface DamageEffect {
  readonly event: Damage;
  readonly position: number;
  /** In the table's unit. */
  readonly amount: number;
  /** In the table's unit; what a sector's output rests on. */
  readonly capital: number;
  /** Sums through which it is rebuilt, and the part of each. */
  readonly claims: ReadonlyArray<{ readonly sum: number; readonly part: number }>;
}

export interface Effects {
  readonly capacity: ReadonlyArray<CutEffect<CapacityCut>>;
  readonly demand: ReadonlyArray<CutEffect<DemandCut>>;
  readonly flow: ReadonlyArray<CutEffect<FlowCut>>;
  readonly damage: readonly DamageEffect[];
}

/**
 * @throws TuchuError naming the event: a place or sector the table lacks, a share or a time out of range, a cut that
 * touches nothing, damage above capital, and two events that set the same thing differently on the same day
 */
export function effectsOf(
  p: Purchases,
  parameters: ArioParameters,
  events: readonly ArioEvent[],
): Effects {
  const names = new Set<string>();
  for (const event of events) {
    if (names.has(event.name)) throw new TuchuError(say.sameName({ name: event.name }), 2);
    names.add(event.name);
    checkTimes(event, parameters);
  }
  const of = <K extends ArioEvent['kind']>(kind: K): Array<Extract<ArioEvent, { kind: K }>> =>
    events.filter((e): e is Extract<ArioEvent, { kind: K }> => e.kind === kind);
  const capacity = of('capacity').map((event) => ({
    event,
    at: Int32Array.from(positions(p, event.name, event.of).filter((at) => p.output[at]! > 0)),
  }));
  const demand = of('demand').map((event) => ({ event, at: demandSums(p, event) }));
  const flow = of('flow').map((event) => ({ event, at: flowCells(p, event) }));
  for (const { event, at } of [...capacity, ...demand, ...flow])
    if (at.length === 0)
      throw new TuchuError(ofTable.touchesNothing({ name: event.name, table: p.table.id }), 2);
  for (const group of [capacity, demand, flow]) refuseContradictions(group);
  return {
    capacity,
    demand,
    flow,
    damage: of('damage').flatMap((e) => damageOf(p, parameters, e)),
  };
}

function checkTimes(event: ArioEvent, { days, step }: ArioParameters): void {
  const { name, start, duration = 0 } = event;
  const bad = (
    what: 'start' | 'duration' | 'recovery' | 'cut' | 'amount' | 'rebuild',
    value: number,
    low: number,
    high: number,
  ) => {
    if (!(value >= low && value <= high))
      throw new TuchuError(say.badEvent({ name, what, value, low, high }), 2);
  };
  bad('start', start, 0, days - step);
  bad('duration', duration, event.kind === 'damage' ? 0 : step, 36_500);
  if (event.kind === 'damage') {
    bad('amount', event.amount, 0, Number.MAX_VALUE);
    bad('rebuild', event.rebuildDays ?? step, step, 36_500);
    return;
  }
  bad('cut', event.cut, event.kind === 'demand' ? -10 : 0, 1);
  const { recovery } = event;
  if (recovery !== undefined && recovery.shape !== 'at once')
    bad('recovery', recovery.days, step, 36_500);
}

function demandSums(p: Purchases, { name, of }: DemandCut): Int32Array {
  checkProducts(p, name, of.sectors);
  const sums: number[] = [];
  for (const row of finalRows(p, name, of.places))
    for (const [k, code] of p.products.entries())
      if (of.sectors?.includes(code) ?? true) {
        const sum = sumAt(p.products.length, row, k);
        if (p.bought[sum]! > 0) sums.push(sum);
      }
  return Int32Array.from(sums);
}

/** Two cuts of one thing that are in full force on one day must say the same. */
function refuseContradictions(effects: readonly CutEffect[]): void {
  for (const [k, a] of effects.entries())
    for (const b of effects.slice(k + 1)) {
      if (a.event.cut === b.event.cut) continue;
      const day = Math.max(a.event.start, b.event.start);
      if (day >= Math.min(endOf(a.event), endOf(b.event))) continue;
      const seen = new Set(a.at);
      if (b.at.some((at) => seen.has(at)))
        throw new TuchuError(
          say.contradiction({
            first: a.event.name,
            second: b.event.name,
            day,
            one: a.event.cut,
            other: b.event.cut,
          }),
          2,
        );
    }
}

const endOf = ({ start, duration }: Cut): number => start + duration;

function damageOf(p: Purchases, parameters: ArioParameters, event: Damage): DamageEffect[] {
  const { name, rebuiltFrom } = event;
  checkProducts(p, name, Object.keys(rebuiltFrom));
  const parts = Object.entries(rebuiltFrom);
  const whole = parts.reduce((sum, [, part]) => sum + part, 0);
  if (!(Math.abs(whole - 1) < 1e-9) || parts.some(([, part]) => !(part >= 0)))
    throw new TuchuError(say.rebuildParts({ name, whole }), 2);
  const hit = positions(p, name, event.of).filter(
    (at) => p.valueAdded[at]! > 0 && p.output[at]! > 0,
  );
  const all = hit.reduce((sum, at) => sum + p.valueAdded[at]!, 0);
  if (hit.length === 0)
    throw new TuchuError(ofTable.touchesNothing({ name, table: p.table.id }), 2);
  return hit.map((position) => {
    const amount = (event.amount * p.valueAdded[position]!) / all;
    const capital = parameters.capitalRatio * p.valueAdded[position]!;
    if (amount > capital)
      throw new TuchuError(
        say.damageAboveCapital({
          name,
          amount: event.amount,
          capital: parameters.capitalRatio * all,
          unit: p.table.unit,
        }),
        2,
      );
    const { place } = p.table.nodes[p.nodeAt[position]!]!;
    const row =
      parameters.mode.rebuiltBy === 'sector'
        ? position
        : p.firstFinal + p.finalPlaces.indexOf(place);
    const claims = parts.flatMap(([code, part]) => {
      if (part === 0) return [];
      const sum = sumAt(p.products.length, row, p.products.indexOf(code));
      if ((row < p.firstFinal && parameters.mode.rebuiltBy === 'final') || !(p.bought[sum]! > 0))
        throw new TuchuError(say.nobodyRebuilds({ name, product: code, place }), 2);
      return [{ sum, part }];
    });
    return { event, position, amount, capital, claims };
  });
}
