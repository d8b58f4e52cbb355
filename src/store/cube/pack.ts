/** From sorted rows to row groups: rows of one key are found twice, or added where their codes mean one place. */
import { TuchuError } from '../../core/index.js';
import { say } from '../messages.js';
import type { Columns } from './columns.js';
import { GROUP_ROWS, indexArray, type Indexes } from './layout.js';
import { isMissing } from './missing.js';
import type { Ranks } from './order.js';
import { CubeWriter, type Group, type Names, type Written } from './write.js';

/** So many rows are enough to find the first of them in the file. */
const ENOUGH = 1000;

export class Packer {
  /** Rows added to others because their codes stand for one place. */
  merged = 0;
  /** Rows whose key, in the publisher's own codes, another row has before them; then no file counts. */
  readonly twice: number[] = [];
  #next = 0;

  constructor(
    private readonly columns: Columns,
    private readonly order: Uint32Array,
    private readonly ranks: Ranks,
    private readonly names: Names,
    private readonly year: number,
    /** True where the dataset holds both reports of a flow. */
    private readonly sides: boolean,
  ) {}

  async write(path: string, signal?: AbortSignal): Promise<Written> {
    const writer = await CubeWriter.open(path, this.names, this.year);
    try {
      const group = this.#group(Math.min(GROUP_ROWS, this.order.length));
      for (this.#next = 0; this.#next < this.order.length;) {
        signal?.throwIfAborted();
        await writer.group({ ...group, rows: this.#fill(group) });
      }
      return await writer.close();
    } catch (cause) {
      await writer.abandon();
      throw cause;
    }
  }

  #group(rows: number): Omit<Group, 'rows'> {
    const place = (): Indexes => indexArray(this.names.places.length, rows);
    return {
      from: place(),
      to: place(),
      product: indexArray(this.names.products.length, rows),
      value: new Float64Array(rows),
      quantity: new Float64Array(rows),
      side: this.sides ? new Uint8Array(rows) : null,
    };
  }

  /** Fills a row group with the rows that come next; returns how many it holds. */
  #fill(group: Omit<Group, 'rows'>): number {
    const { columns, order } = this;
    const { from, to, product, value, quantity } = columns;
    const { from: fromRank, to: toRank, product: productRank } = this.ranks;
    const room = group.value.length;
    let [rows, i] = [0, this.#next];
    let [lastFrom, lastTo, lastProduct, lastSide] = [-1, -1, -1, -1];
    for (; i < order.length; i++) {
      const row = order[i] as number;
      const f = fromRank[from[row] as number] as number;
      const t = toRank[to[row] as number] as number;
      const p = productRank[product[row] as number] as number;
      const side = this.sides ? columns.side(row) : 0;
      if (p === lastProduct && f === lastFrom && t === lastTo && side === lastSide) {
        this.#again(group, rows - 1, i);
        continue;
      }
      if (rows === room) break;
      group.from[rows] = lastFrom = f;
      group.to[rows] = lastTo = t;
      group.product[rows] = lastProduct = p;
      group.value[rows] = value[row] as number;
      group.quantity[rows] = quantity[row] as number;
      lastSide = side;
      if (group.side !== null) group.side[rows] = side;
      rows++;
    }
    this.#next = i;
    return rows;
  }

  /** A row of the same places, product and side as the one before: the same once more, or another code of one. */
  #again(group: Omit<Group, 'rows'>, at: number, i: number): void {
    const { from, to } = this.columns;
    const row = this.order[i] as number;
    for (let j = i - 1; j >= 0 && this.#same(this.order[j] as number, row); j--) {
      const other = this.order[j] as number;
      if (from[other] !== from[row] || to[other] !== to[row]) continue;
      if (this.twice.length < ENOUGH) this.twice.push(row);
      return;
    }
    this.#merge(group, at, row);
  }

  #merge(group: Omit<Group, 'rows'>, at: number, row: number): void {
    this.merged++;
    for (const name of ['value', 'quantity'] as const) {
      const more = this.columns[name][row] as number;
      if (isMissing(more)) continue;
      const before = group[name][at] as number;
      const sum = isMissing(before) ? more : before + more;
      if (!Number.isSafeInteger(sum))
        throw new TuchuError(say.unsafeSum({ id: String(this.year), value: String(sum) }));
      group[name][at] = sum;
    }
  }

  /** True of two rows that one row of the cube would hold. */
  #same(a: number, b: number): boolean {
    const { from, to, product } = this.columns;
    if (product[a] !== product[b]) return false;
    const { ranks } = this;
    return (
      ranks.from[from[a] as number] === ranks.from[from[b] as number] &&
      ranks.to[to[a] as number] === ranks.to[to[b] as number] &&
      this.columns.side(a) === this.columns.side(b)
    );
  }
}
