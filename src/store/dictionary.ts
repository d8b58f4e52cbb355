/** Texts as numbers while rows are gathered; sorted once all are known. */
import { INTEGER, VARCHAR } from '@duckdb/node-api';
import type { Writer } from './duck.js';
import { Table } from './fill.js';

export class Dictionary {
  readonly #ids = new Map<string, number>();
  readonly #meaning: string[] = [];

  id(text: string, meaning: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(text, id);
      this.#meaning.push(meaning);
    }
    return id;
  }

  /** True when two texts mean the same. */
  get shared(): boolean {
    return new Set(this.#meaning).size < this.#meaning.length;
  }

  text(id: number): string {
    return [...this.#ids.keys()][id] ?? '';
  }

  async write(writer: Writer, name: string): Promise<void> {
    const order = new Map([...new Set(this.#meaning)].sort().map((text, i) => [text, i]));
    const table = await Table.create(writer, name, { id: INTEGER, text: VARCHAR, rank: INTEGER });
    for (const [id, text] of this.#meaning.entries()) table.add(id, text, order.get(text) ?? 0);
    table.finish();
  }
}
