/**
 * What happens in a run: capacity, demand or deliveries are cut, or capital is destroyed; from a day, for a
 * while, and back along a path.
 */
import type { Deliveries, Sectors } from '../select.js';

/** How a cut ends once its time is over. */
export type Recovery =
  | { readonly shape: 'at once' }
  /** In equal parts over so many days. */
  | { readonly shape: 'linear'; readonly days: number }
  /** `exp(-t / days)` of it is left after t days; over once less than a millionth is. */
  | { readonly shape: 'exponential'; readonly days: number };

interface Timed {
  readonly name: string;
  /** Day it begins, 0 being the first. */
  readonly start: number;
  /** Days in full force. */
  readonly duration: number;
  readonly recovery?: Recovery;
}

/** A share of capacity is lost. */
export interface CapacityCut extends Timed {
  readonly kind: 'capacity';
  readonly of: Sectors;
  readonly cut: number;
}

/** Final users of places ask for less of products, or more (a cut below zero). */
export interface DemandCut extends Timed {
  readonly kind: 'demand';
  /** Whose final users; `sectors` are the products asked for, from all origins. */
  readonly of: Sectors;
  readonly cut: number;
}

/** A share of deliveries from some to others is stopped; what is stopped is neither ordered nor made. */
export interface FlowCut extends Timed, Deliveries {
  readonly kind: 'flow';
  readonly cut: number;
}

/** Capital is destroyed: capacity falls by its share of capital, and orders to rebuild it go out. */
export interface Damage {
  readonly kind: 'damage';
  readonly name: string;
  readonly start: number;
  /** Days before rebuilding begins. Default 0. */
  readonly duration?: number;
  readonly of: Sectors;
  /** In the table's unit; spread over the sectors named by value added. */
  readonly amount: number;
  /** Products that rebuild, and the part of each; parts add up to 1. */
  readonly rebuiltFrom: Readonly<Record<string, number>>;
  /** Days over which what is left is ordered, in place of the run's. */
  readonly rebuildDays?: number;
}

export type ArioEvent = CapacityCut | DemandCut | FlowCut | Damage;
export type Cut = CapacityCut | DemandCut | FlowCut;

/** What counts as the end of an exponential path. */
export const OVER = 1e-6;

/**
 * The part of a cut in force at a time, 0 to 1.
 *
 * @example
 * forceAt({ start: 10, duration: 5, recovery: { shape: 'linear', days: 10 } }, 20); // 0.5
 */
export function forceAt(
  {
    start,
    duration,
    recovery = { shape: 'at once' },
  }: Pick<Cut, 'start' | 'duration' | 'recovery'>,
  time: number,
): number {
  if (time < start) return 0;
  const since = time - start - duration;
  // Steps are sums of decimals: a moment that is the end but for rounding is the end.
  if (since < -1e-9) return 1;
  const past = Math.max(0, since);
  switch (recovery.shape) {
    case 'at once':
      return 0;
    case 'linear':
      return Math.max(0, 1 - past / recovery.days);
    case 'exponential': {
      const left = Math.exp(-past / recovery.days);
      return left < OVER ? 0 : left;
    }
  }
}
