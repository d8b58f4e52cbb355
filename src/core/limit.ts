/**
 * A limit: red line, partner ceiling, screening threshold and alert level are one idea. Values live in
 * packs or beside the indicator that uses them, with their origin; a Finding says which were read.
 */
import type { Unit } from './unit.js';
import type { Text } from './lang.js';

/** How well a formula or a value is known. Shown wherever it is used. */
export type Knowledge = 'confirmed' | 'recalled' | 'derived' | 'uncertain';

export type LimitKind = 'threshold' | 'ceiling' | 'red_line' | 'alert';

export interface Limit {
  readonly id: string;
  readonly kind: LimitKind;
  /** The measure it applies to, e.g. `hhi`. */
  readonly measure: string;
  /** Crossed when the value stands in this relation to `value`. */
  readonly crossedWhen: '>' | '>=' | '<' | '<=';
  readonly value: number;
  readonly unit: Unit;
  readonly label: Text;
  readonly origin: string;
  readonly status: Knowledge;
}

/** What a limit says of a value: for an interval that straddles it, nothing yet. */
export interface LimitReading {
  readonly limit: Limit;
  readonly crossed: boolean | 'undecided';
}

/**
 * Reads a limit against an interval (a point is an interval of no width).
 *
 * @example
 * readLimit(limit, 0.2, 0.6).crossed; // 'undecided' when limit.value is 0.4
 */
export function readLimit(limit: Limit, low: number, high: number): LimitReading {
  const test = (x: number): boolean => {
    switch (limit.crossedWhen) {
      case '>':
        return x > limit.value;
      case '>=':
        return x >= limit.value;
      case '<':
        return x < limit.value;
      case '<=':
        return x <= limit.value;
    }
  };
  const [a, b] = [test(low), test(high)];
  return { limit, crossed: a === b ? a : 'undecided' };
}
