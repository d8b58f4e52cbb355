/** Texts as numbers while rows are gathered; ranked once all are known. */
import type { Indexed } from './cube/columns.js';

export class Dictionary {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #meaning: string[] = [];

  id(text: string, meaning: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#texts.length;
      this.#ids.set(text, id);
      this.#texts.push(text);
      this.#meaning.push(meaning);
    }
    return id;
  }

  /** What the texts mean. */
  get meanings(): readonly string[] {
    return this.#meaning;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** Of each id, where its meaning stands among sorted names. */
  ranks(names: readonly string[]): Indexed {
    const order = new Map(names.map((name, rank) => [name, rank]));
    return Uint32Array.from(this.#meaning, (meaning) => order.get(meaning) ?? 0);
  }
}
