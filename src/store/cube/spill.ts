/**
 * Flows that do not fit in memory, kept on disk by year until each year is sorted. A file is a run of
 * parts; a part is its number of rows, then its columns one after the other.
 */
import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Columns, type Indexed } from './columns.js';

const PART = 1 << 18;

interface Part {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly product: Uint32Array;
  readonly side: Uint8Array;
  readonly value: Float64Array;
  readonly quantity: Float64Array;
}

const part = (rows: number): Part => ({
  value: new Float64Array(rows),
  quantity: new Float64Array(rows),
  product: new Uint32Array(rows),
  from: new Uint16Array(rows),
  to: new Uint16Array(rows),
  side: new Uint8Array(rows),
});

export class Spill {
  readonly #rows = new Map<number, number>();

  constructor(private readonly folder: string) {}

  /** Years on disk, ascending. */
  get years(): readonly number[] {
    return [...this.#rows.keys()].toSorted((a, b) => a - b);
  }

  /** Writes all rows out, by year, and empties the columns. */
  put(columns: Columns): void {
    for (const [year, rows] of columns.byYear()) {
      const file = openSync(this.#file(year), 'a');
      try {
        const total = rows?.length ?? columns.rows;
        for (let first = 0; first < total; first += PART)
          write(file, gather(columns, rows, first, Math.min(PART, total - first)));
        this.#rows.set(year, (this.#rows.get(year) ?? 0) + total);
      } finally {
        closeSync(file);
      }
    }
    columns.clear();
  }

  /** All rows of one year. */
  take(year: number): Columns {
    const columns = new Columns(this.#rows.get(year) ?? 0);
    const path = this.#file(year);
    const file = openSync(path, 'r');
    try {
      const { size } = statSync(path);
      for (let at = 0; at < size;) {
        const count = new Float64Array(1);
        at += readAll(file, count, at);
        const p = part(count[0] as number);
        for (const array of Object.values(p) as Part[keyof Part][]) at += readAll(file, array, at);
        for (let i = 0; i < p.from.length; i++)
          columns.add(
            p.from[i] as number,
            p.to[i] as number,
            p.product[i] as number,
            year,
            p.value[i] as number,
            p.quantity[i] as number,
            p.side[i] as number,
          );
      }
      return columns;
    } finally {
      closeSync(file);
    }
  }

  #file(year: number): string {
    return join(this.folder, `${year}.spill`);
  }
}

function gather(columns: Columns, rows: Indexed | null, first: number, count: number): Part {
  const p = part(count);
  for (let i = 0; i < count; i++) {
    const row = rows === null ? first + i : (rows[first + i] as number);
    p.from[i] = columns.from[row] as number;
    p.to[i] = columns.to[row] as number;
    p.product[i] = columns.product[row] as number;
    p.side[i] = columns.side(row);
    p.value[i] = columns.value[row] as number;
    p.quantity[i] = columns.quantity[row] as number;
  }
  return p;
}

function write(file: number, p: Part): void {
  writeAll(file, Float64Array.of(p.from.length));
  for (const array of Object.values(p) as Part[keyof Part][]) writeAll(file, array);
}

/** A call may take less than it is given. */
function writeAll(file: number, array: Part[keyof Part]): void {
  for (let done = 0; done < array.byteLength;)
    done += writeSync(file, array, done, array.byteLength - done);
}

function readAll(file: number, array: Part[keyof Part], position: number): number {
  for (let done = 0; done < array.byteLength;) {
    const read = readSync(file, array, done, array.byteLength - done, position + done);
    if (read === 0) throw new Error('rows that were put on disk are no longer all there');
    done += read;
  }
  return array.byteLength;
}
