/** From sorted rows to row groups: rows of one key are found twice, or added where their codes mean one place. */
import { TuchuError } from '../../core/index.js';
import { say } from '../messages.js';
import type { Columns } from './columns.js';
import { GROUP_ROWS, indexArray, type Indexes } from './layout.js';
import { isMissing } from './missing.js';
import type { Ranks } from './order.js';
import { CubeWriter, type Group, type Names, type Written } from './write.js';

export class Packer {
  merged = 0;

  constructor(
    private readonly columns: Columns,
    private readonly order: Uint32Array,
    private readonly ranks: Ranks,
    private readonly names: Names,
    private readonly year: number,
    /** True where the dataset holds both reports of a flow. */
    private readonly sides: boolean,
  ) {}

  /** Rows whose key, in the publisher's own codes, another row has before them. */
  *twice(): Generator<number> {
    const { order } = this;
    const { from, to } = this.columns;
    for (let i = 1; i < order.length; i++) {
      const row = order[i] as number;
      for (let j = i - 1; j >= 0 && this.#same(order[j] as number, row); j--) {
        const other = order[j] as number;
        if (from[other] === from[row] && to[other] === to[row]) {
          yield row;
          break;
        }
      }
    }
  }

  async write(path: string, signal?: AbortSignal): Promise<Written> {
    const writer = await CubeWriter.open(path, this.names, this.year);
    try {
      const group = this.#group(Math.min(GROUP_ROWS, this.order.length));
      let rows = 0;
      for (let i = 0; i < this.order.length; i++) {
        const row = this.order[i] as number;
        if (i > 0 && this.#same(this.order[i - 1] as number, row)) {
          this.#merge(group, rows - 1, row);
          continue;
        }
        if (rows === GROUP_ROWS) {
          signal?.throwIfAborted();
          await writer.group({ ...group, rows });
          rows = 0;
        }
        this.#put(group, rows++, row);
      }
      if (rows > 0) await writer.group({ ...group, rows });
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

  #put(group: Omit<Group, 'rows'>, at: number, row: number): void {
    const { columns, ranks } = this;
    group.from[at] = ranks.from[columns.from[row] as number] as number;
    group.to[at] = ranks.to[columns.to[row] as number] as number;
    group.product[at] = ranks.product[columns.product[row] as number] as number;
    group.value[at] = columns.value[row] as number;
    group.quantity[at] = columns.quantity[row] as number;
    if (group.side !== null) group.side[at] = columns.side(row);
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
