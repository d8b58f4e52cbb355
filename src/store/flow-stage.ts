/** Flows on their way into cubes: gathered, sorted, checked for duplicates, written year by year. */
import { join } from 'node:path';
import type { FlowBlock, FlowRow } from '../sources/index.js';
import { Columns, MOST_ROWS, type Ids } from './cube/columns.js';
import { SIDES, cubeFile } from './cube/layout.js';
import { inOrder, type Ranks } from './cube/order.js';
import { Packer } from './cube/pack.js';
import { Spill } from './cube/spill.js';
import type { Names } from './cube/write.js';
import { Dictionary } from './dictionary.js';
import type { DataFile } from './manifest.js';

/** What was written, or the rows that stand there more than once. */
export interface Stored {
  readonly files: readonly DataFile[];
  /** Rows added to others because their codes stand for one place. */
  readonly merged: number;
  /** Keys of rows that stand there twice, as `flowKey` writes them; then the files do not count. */
  readonly twice: ReadonlySet<string>;
}

/** A row's key in the publisher's own codes. */
export const flowKey = (row: Pick<FlowRow, 'fromCode' | 'toCode' | 'product' | 'year' | 'side'>) =>
  [row.fromCode, row.toCode, row.product, row.year, row.side ?? ''].join(',');

/** No row of a table is shorter than this. */
const SHORTEST_ROW = 12;

/** Codes of places stand in two bytes; there are some three hundred places. */
const MOST_CODES = 1 << 16;

export class FlowStage {
  readonly #from = new Dictionary();
  readonly #to = new Dictionary();
  readonly #products = new Dictionary();
  readonly #sides = new Set<number>();
  readonly #spill: Spill;
  #columns: Columns | undefined;
  /** Ids of the names in blocks: a file's blocks share their lists, which only grow. */
  #known: Record<'from' | 'to' | 'product', Ids> = { from: null, to: null, product: null };
  #met = { places: 0, products: 0 };

  /** Spills into `scratch`; `bytes` is the size of the table as text, to reserve room by. */
  constructor(
    scratch: string,
    private readonly bytes: number,
    private readonly most = MOST_ROWS,
  ) {
    this.#spill = new Spill(scratch);
  }

  readonly add = (row: FlowRow): void => {
    const side = row.side === undefined ? 0 : SIDES.indexOf(row.side);
    this.#sides.add(side);
    this.#room(1).add(
      this.#from.id(row.fromCode, row.from),
      this.#to.id(row.toCode, row.to),
      this.#products.id(row.product, row.product),
      row.year,
      row.value,
      row.quantity,
      side,
    );
  };

  readonly addBlock = (block: FlowBlock): void => {
    const columns = this.#room(block.rows);
    this.#sides.add(0);
    this.#know(block);
    columns.addBlock(block, this.#known);
  };

  /** Writes one cube for each year into `folder`. */
  async write(folder: string, signal?: AbortSignal): Promise<Stored> {
    for (const codes of [this.#from, this.#to])
      if (codes.meanings.length > MOST_CODES)
        throw new Error(`${codes.meanings.length} codes of places, where two bytes hold them`);
    const places = [...new Set([...this.#from.meanings, ...this.#to.meanings])].sort();
    const products = [...this.#products.meanings].sort();
    const names: Names = { places, products };
    const ranks: Ranks = {
      from: this.#from.ranks(places),
      to: this.#to.ranks(places),
      product: this.#products.ranks(products),
      places: places.length,
    };
    const files: DataFile[] = [];
    const twice = new Set<string>();
    let merged = 0;
    for (const [year, columns, rows] of this.#years()) {
      signal?.throwIfAborted();
      const order = inOrder(columns, rows, ranks);
      const file = cubeFile(year);
      const packer = new Packer(columns, order, ranks, names, year, this.#sides.size > 1);
      const written = await packer.write(join(folder, file), signal);
      for (const row of packer.twice) twice.add(this.#key(columns, row));
      files.push({ file, year, ...written });
      merged += packer.merged;
    }
    return { files, merged, twice };
  }

  *#years(): Generator<[number, Columns, Uint32Array | null]> {
    const columns = this.#columns;
    if (columns === undefined) return;
    if (this.#spill.years.length === 0) {
      for (const [year, rows] of columns.byYear()) yield [year, columns, rows];
      return;
    }
    this.#spill.put(columns);
    this.#columns = undefined;
    for (const year of this.#spill.years) yield [year, this.#spill.take(year), null];
  }

  /** Columns with room for so many rows more. */
  #room(rows: number): Columns {
    const likely = Math.max(1 << 16, Math.ceil(this.bytes / SHORTEST_ROW));
    this.#columns ??= new Columns(Math.max(rows, Math.min(this.most, likely)));
    if (this.#columns.rows + rows > this.#columns.capacity) this.#spill.put(this.#columns);
    return this.#columns;
  }

  #know({ places, products }: FlowBlock): void {
    if (this.#met.places < places.length) {
      const ids = (d: Dictionary): Ids => given(places.map((p) => d.id(p.code, p.place)));
      this.#known = { ...this.#known, from: ids(this.#from), to: ids(this.#to) };
    }
    if (this.#met.products < products.length) {
      const product = given(products.map((code) => this.#products.id(code, code)));
      this.#known = { ...this.#known, product };
    }
    this.#met = { places: places.length, products: products.length };
  }

  #key(columns: Columns, row: number): string {
    return flowKey({
      fromCode: this.#from.text(columns.from[row] as number),
      toCode: this.#to.text(columns.to[row] as number),
      product: this.#products.text(columns.product[row] as number),
      year: columns.year(row),
      ...(columns.side(row) === 0 ? {} : { side: SIDES[columns.side(row)] as 'importer' }),
    });
  }
}

/** Ids by index; nothing where every name has its own index as its id. */
const given = (ids: readonly number[]): Ids =>
  ids.every((id, i) => id === i) ? null : Uint32Array.from(ids);
