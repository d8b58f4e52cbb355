/**
 * What one release of a dataset says that another does not: rows added, removed and revised, by how much,
 * and for whom. Rows are matched by their key; amounts are compared as they stand.
 */
import type { PlaceCode } from '../core/index.js';

/** One row that differs; a value that is missing, or a row that is not there, is null. */
export interface Change {
  readonly key: Readonly<Record<string, string | number | null>>;
  readonly kind: 'added' | 'removed' | 'revised';
  readonly before: number | null;
  readonly after: number | null;
  /** Quantities before and after, where these differ. */
  readonly quantity?: readonly [before: number | null, after: number | null];
}

/** What changed for one place. */
export interface PlaceChange {
  readonly place: PlaceCode;
  readonly added: number;
  readonly removed: number;
  readonly revised: number;
  /** Sums of the place's amounts as origin and as destination; null where amounts cannot be added. */
  readonly exports: readonly [before: number, after: number] | null;
  readonly imports: readonly [before: number, after: number] | null;
}

export interface Diff {
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  /** Years that only one of the two holds; their rows are not counted as changes. */
  readonly onlyBefore: readonly number[];
  readonly onlyAfter: readonly number[];
  /** Years both hold; null for tables without years. */
  readonly years: readonly number[] | null;
  readonly rows: Readonly<Record<'same' | 'added' | 'removed' | 'revised', number>>;
  /** Largest change first, then by code. */
  readonly places: readonly PlaceChange[];
  /** The largest changes by size, at most `MOST_CHANGES`. */
  readonly largest: readonly Change[];
}

/** Changes told one by one. */
export const MOST_CHANGES = 200;

/** Keeps the largest changes without keeping the others. */
export class Largest {
  #kept: Change[] = [];
  #least = 0;

  add(change: () => Change, size: number): void {
    if (this.#kept.length >= MOST_CHANGES * 4) this.#trim();
    if (this.#kept.length >= MOST_CHANGES && size <= this.#least) return;
    this.#kept.push(change());
  }

  get list(): readonly Change[] {
    this.#trim();
    return this.#kept;
  }

  #trim(): void {
    this.#kept = this.#kept
      .map((change) => ({ change, size: sizeOf(change), key: JSON.stringify(change.key) }))
      .toSorted((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_CHANGES)
      .map(({ change }) => change);
    const last = this.#kept.at(-1);
    this.#least = this.#kept.length < MOST_CHANGES || last === undefined ? 0 : sizeOf(last);
  }
}

export const sizeOf = ({ before, after }: Pick<Change, 'before' | 'after'>): number =>
  Math.abs((after ?? 0) - (before ?? 0));
