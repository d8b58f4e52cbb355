/**
 * Flows of one year as they come out of a file, kept as two columns and the runs they stand in: ten bytes a row.
 * A publisher's file is sorted by pair of places, so that every pair is one run and no row need be moved.
 * What is not like this (a pair that comes again, a product that comes again in it) is `OutOfOrder`.
 */
import { TuchuError } from '../../core/index.js';
import type { Emit, FlowBlock, FlowRow } from '../../sources/index.js';
import { groupRuns, type FlowRuns, type Run } from './flow-runs.js';
import { say } from './messages.js';

/** The file is not in the order that this reading needs; it may still be good, or hold a row twice. */
export class OutOfOrder extends Error {}

/** No row of a table is shorter than this. */
const SHORTEST_ROW = 12;
const NARROW = 1 << 16;
/** As a cube writes whose report a row is; 0 where it does not say. */
const SIDE = { importer: 1, exporter: 2 } as const;

/** Names and the numbers they were given, in the order they were met. */
class Names {
  readonly #ids = new Map<string, number>();

  id(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(name, id);
    }
    return id;
  }

  get count(): number {
    return this.#ids.size;
  }

  get sorted(): readonly string[] {
    return [...this.#ids.keys()].sort();
  }

  /** Where the name of each number stands among the sorted ones. */
  get ranks(): Uint32Array {
    const order = new Map(this.sorted.map((name, rank) => [name, rank]));
    return Uint32Array.from(this.#ids.keys(), (name) => order.get(name) as number);
  }
}

export class FileColumns {
  readonly #places = new Names();
  readonly #products = new Names();
  readonly #sides = new Set<number>();
  readonly #pairs = new Set<string>();
  readonly #runs: (Run & { end: number })[] = [];
  /** The run each product was met in last, and one more. */
  #metIn = new Uint32Array(NARROW);
  #product: Uint16Array | Uint32Array;
  #value: Float64Array;
  #rows = 0;
  readonly #named: boolean;
  /** Numbers here of the names in blocks, whose lists only grow. */
  readonly #blockPlaces: number[] = [];
  readonly #blockProducts: number[] = [];

  /**
   * @param bytes about how long the table is as text, to reserve room by: memory that no row touches costs nothing
   * @param year the year that is kept; without it the file must hold one
   */
  constructor(
    private readonly file: string,
    bytes: number,
    private year: number | undefined,
  ) {
    this.#named = year !== undefined;
    const room = Math.max(NARROW, Math.ceil(bytes / SHORTEST_ROW));
    this.#product = new Uint16Array(room);
    this.#value = new Float64Array(room);
  }

  /** What a source hands its rows to; what is no flow is not kept. */
  readonly emit: Emit = {
    flow: (row) => this.#add(row),
    flowBlock: (block) => this.#addBlock(block),
    series: () => undefined,
  };

  /** All rows, in the order of a cube; undefined where no flow of the year was met. */
  flows(): FlowRuns | undefined {
    if (this.#rows === 0 || this.year === undefined) return undefined;
    const [places, products] = [this.#places.ranks, this.#products.ranks];
    const product = this.#product.subarray(0, this.#rows);
    for (let i = 0; i < product.length; i++) product[i] = products[product[i] as number] as number;
    // Where all rows are one side's, they are read as they are: a cube has no sides then either.
    const one = this.#sides.size === 1;
    const runs = this.#runs
      .map((run) => ({
        ...run,
        from: places[run.from] as number,
        to: places[run.to] as number,
        side: one ? 0 : run.side,
      }))
      .toSorted((a, b) => a.from - b.from || a.to - b.to);
    const value = this.#value.subarray(0, this.#rows);
    const names = { places: this.#places.sorted, products: this.#products.sorted };
    return { year: this.year, ...names, product, value, ...groupRuns(runs, places.length) };
  }

  #add(row: FlowRow): void {
    const [from, to] = [this.#places.id(row.from), this.#places.id(row.to)];
    const product = this.#products.id(row.product);
    const side = row.side === undefined ? 0 : SIDE[row.side];
    this.#sides.add(side);
    if (!this.#keeps(row.year)) return;
    this.#reserve(1);
    this.#enter(from, to, side);
    this.#put(Uint32Array.of(0), Float64Array.of(row.value ?? Number.NaN), [product]);
  }

  #addBlock(block: FlowBlock): void {
    const { rows, from, to, product, value } = block;
    for (const { place } of block.places.slice(this.#blockPlaces.length))
      this.#blockPlaces.push(this.#places.id(place));
    for (const code of block.products.slice(this.#blockProducts.length))
      this.#blockProducts.push(this.#products.id(code));
    this.#sides.add(0);
    if (!this.#keeps(block.year)) return;
    this.#reserve(rows);
    // A pair's rows stand together: each stretch of them is put down at once.
    for (let first = 0, end = 0; first < rows; first = end) {
      const [f, t] = [from[first] as number, to[first] as number];
      for (end = first + 1; end < rows && from[end] === f && to[end] === t;) end++;
      this.#enter(this.#blockPlaces[f] as number, this.#blockPlaces[t] as number, 0);
      this.#put(product.subarray(first, end), value.subarray(first, end), this.#blockProducts);
    }
  }

  #keeps(year: number): boolean {
    this.year ??= year;
    if (year === this.year) return true;
    if (this.#named) return false;
    throw new TuchuError(say.manyYears({ file: this.file, year: this.year, other: year }), 2);
  }

  /** Begins a run, or stays in it. */
  #enter(from: number, to: number, side: number): void {
    const last = this.#runs.at(-1);
    if (last?.from === from && last.to === to && last.side === side) return;
    const pair = `${from},${to},${side}`;
    if (this.#pairs.has(pair)) throw new OutOfOrder(this.file);
    this.#pairs.add(pair);
    this.#runs.push({ from, to, side, first: this.#rows, end: this.#rows });
  }

  /** Rows of the run that was entered last; `ids` says which number each product has here. */
  #put(products: Uint32Array, values: Float64Array, ids: readonly number[]): void {
    const [column, metIn, run, first] = [this.#product, this.#metIn, this.#runs.length, this.#rows];
    for (let i = 0; i < products.length; i++) {
      const product = ids[products[i] as number] as number;
      if (metIn[product] === run) throw new OutOfOrder(this.file);
      metIn[product] = run;
      column[first + i] = product;
    }
    this.#value.set(values, first);
    this.#rows += products.length;
    (this.#runs[run - 1] as { end: number }).end = this.#rows;
  }

  /** Makes room for so many rows more, and for every product that has a number. */
  #reserve(rows: number): void {
    const room = this.#value.length;
    if (this.#rows + rows > room) {
      const wider = 2 * room + rows;
      this.#value = grown(this.#value, new Float64Array(wider));
      this.#product =
        this.#product instanceof Uint16Array
          ? grown(this.#product, new Uint16Array(wider))
          : grown(this.#product, new Uint32Array(wider));
    }
    const products = this.#products.count;
    if (products > this.#metIn.length)
      this.#metIn = grown(this.#metIn, new Uint32Array(2 * products));
    if (products > NARROW && this.#product instanceof Uint16Array)
      this.#product = grown(this.#product, new Uint32Array(this.#product.length));
  }
}

/** What one array holds, in a longer or wider one. */
function grown<T extends Float64Array | Uint16Array | Uint32Array>(
  held: Float64Array | Uint16Array | Uint32Array,
  room: T,
): T {
  room.set(held);
  return room;
}
