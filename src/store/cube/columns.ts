/**
 * Flows gathered as columns until they are sorted. Room is reserved, not used: pages of memory that no
 * row has touched cost nothing. A full table is handed on (`spill.ts`) and begun again.
 */
import type { FlowBlock } from '../../sources/index.js';
import { MISSING } from './missing.js';

/** Numbers by index. */
export type Indexed = Uint16Array | Uint32Array;

/** Numbers of names here, by the numbers that someone else gave them; null where they are the same. */
export type Ids = Indexed | null;

/** Rows kept in memory at once: a year of world trade at HS6 fits. */
export const MOST_ROWS = 1 << 24;
const NARROW = 1 << 16;

export class Columns {
  rows = 0;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly value: Float64Array;
  readonly quantity: Float64Array;
  /** Two bytes a row until there are more products than that. */
  product: Uint16Array | Uint32Array;
  /** No column while all rows share one year; none while all rows share one side. */
  #years: Uint16Array | undefined;
  #sides: Uint8Array | undefined;
  #year = 0;
  #side = 0;

  constructor(readonly capacity: number) {
    this.from = new Uint16Array(capacity);
    this.to = new Uint16Array(capacity);
    this.product = new Uint16Array(capacity);
    this.value = new Float64Array(capacity);
    this.quantity = new Float64Array(capacity);
  }

  /** Places, products and side are indexes; a missing amount is null. */
  add(
    from: number,
    to: number,
    product: number,
    year: number,
    value: number | null,
    quantity: number | null,
    side: number,
  ): void {
    const row = this.rows++;
    this.from[row] = from;
    this.to[row] = to;
    if (product >= NARROW && this.product.BYTES_PER_ELEMENT === 2) this.#widen();
    this.product[row] = product;
    this.value[row] = value ?? MISSING;
    this.quantity[row] = quantity ?? MISSING;
    this.#mark(row, 1, year, side);
  }

  /** Many flows of one year at once; `ids` says which index each of the block's own indexes is here. */
  addBlock(block: FlowBlock, ids: Record<'from' | 'to' | 'product', Ids>): void {
    const { rows, year } = block;
    const first = this.rows;
    if (this.product.BYTES_PER_ELEMENT === 2 && largest(block, ids.product) >= NARROW)
      this.#widen();
    for (const name of ['from', 'to', 'product'] as const)
      copyIds(block[name].subarray(0, rows), ids[name], this[name], first);
    this.value.set(block.value.subarray(0, rows), first);
    this.quantity.set(block.quantity.subarray(0, rows), first);
    this.#mark(first, rows, year, 0);
    this.rows += rows;
  }

  year(row: number): number {
    return this.#years?.[row] ?? this.#year;
  }

  side(row: number): number {
    return this.#sides?.[row] ?? this.#side;
  }

  /** The rows of each year, years ascending; `null` stands for all rows, of one year. */
  byYear(): ReadonlyMap<number, Uint32Array | null> {
    const years = this.#years?.subarray(0, this.rows);
    if (years === undefined) return new Map(this.rows === 0 ? [] : [[this.#year, null]]);
    const counts = new Map<number, number>();
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
    const sorted = [...counts].toSorted(([a], [b]) => a - b);
    const lists = new Map(sorted.map(([year, n]) => [year, new Uint32Array(n)]));
    const filled = new Map(sorted.map(([year]) => [year, 0]));
    for (const [row, year] of years.entries()) {
      const at = filled.get(year) ?? 0;
      (lists.get(year) as Uint32Array)[at] = row;
      filled.set(year, at + 1);
    }
    return lists;
  }

  clear(): void {
    this.rows = 0;
    this.#years = undefined;
    this.#sides = undefined;
  }

  /** Year and side of some rows; a column for them begins with the first that differs. */
  #mark(first: number, rows: number, year: number, side: number): void {
    if (first === 0) [this.#year, this.#side] = [year, side];
    if (this.#years === undefined && year !== this.#year)
      this.#years = new Uint16Array(this.capacity).fill(this.#year, 0, first);
    this.#years?.fill(year, first, first + rows);
    if (this.#sides === undefined && side !== this.#side)
      this.#sides = new Uint8Array(this.capacity).fill(this.#side, 0, first);
    this.#sides?.fill(side, first, first + rows);
  }

  #widen(): void {
    const wide = new Uint32Array(this.capacity);
    wide.set(this.product.subarray(0, this.rows));
    this.product = wide;
  }
}

/** The largest product a block may bring. */
function largest(block: FlowBlock, ids: Ids): number {
  if (ids === null) return block.products.length - 1;
  let most = 0;
  for (const id of ids) if (id > most) most = id;
  return most;
}

function copyIds(source: Indexed, ids: Ids, target: Indexed, first: number): void {
  if (ids === null) return target.set(source, first);
  for (let i = 0; i < source.length; i++) target[first + i] = ids[source[i] as number] as number;
}
