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
  const [a, b] = [crosses(limit, low), crosses(limit, high)];
  return { limit, crossed: a === b ? a : 'undecided' };
}

/** Whether one value stands beyond a limit. */
export function crosses(limit: Limit, x: number): boolean {
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
}

/** A value an analysis takes as given, for want of data; like a limit, a reader can set another. */
export interface Assumption {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly label: Text;
  /** Why this value: a source, or what it stands for. `status` says how well it is known. */
  readonly origin: Text;
  readonly status: Knowledge;
}

/** What a formula reads of an assumption or a limit. */
export type Given = Omit<Assumption, 'origin'>;

/** A value a reader chose in place of a published one. */
export interface LimitSetting {
  readonly id: string;
  readonly value: number;
}

/**
 * The limits, or assumptions, with the reader's values in place of the published ones; each changed one says so.
 *
 * @returns the ids that no limit has, beside the limits
 * @example
 * setLimits([HHI_GEODEP], [{ id: 'hhi-geodep', value: 0.3 }]).limits[0].value; // 0.3
 */
export function setLimits<T extends Limit | Assumption>(
  limits: readonly T[],
  settings: readonly LimitSetting[],
): { readonly limits: readonly T[]; readonly unknown: readonly string[] } {
  const values = new Map(settings.map((s) => [s.id, s.value]));
  const known = new Set(limits.map((l) => l.id));
  return {
    limits: limits.map((limit) => {
      const value = values.get(limit.id);
      if (value === undefined || value === limit.value) return limit;
      return { ...limit, value, origin: originSet(limit) };
    }),
    unknown: settings.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  };
}

const originSet = ({ value, origin }: Limit | Assumption): string | Text =>
  typeof origin === 'string'
    ? `set by the reader; published: ${value} (${origin})`
    : {
        en: `set by the reader; published: ${value} (${origin.en})`,
        vi: `do người dùng đặt; giá trị gốc: ${value} (${origin.vi})`,
      };

/**
 * An assumption with another value, which says what it was; the same where nothing changes.
 *
 * @example
 * const stock = { id: 'stock', value: 0, unit: 'day', label: { en: 'days', vi: 'ngày' }, origin: { en: 'none', vi: 'không có' }, status: 'derived' };
 * withValue(stock, 30).origin.en; // 'set by the reader; published: 0 (none)'
 */
export const withValue = (a: Assumption, value: number | undefined): Assumption =>
  value === undefined || value === a.value ? a : { ...a, value, origin: originSet(a) as Text };
