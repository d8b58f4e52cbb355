/**
 * Texts as numbers while rows are gathered; ranked once all are known. A text may mean one place in one year and
 * another in the next, as 345 of the Correlates of War is Yugoslavia and then Serbia: each meaning has its own number.
 */
import type { Indexed } from './cube/columns.js';

export class Dictionary {
  /** By text, the number of its first meaning. */
  readonly #first = new Map<string, number>();
  /** By text and meaning, the numbers of later ones. */
  readonly #later = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #meaning: string[] = [];

  /** @example dictionary.id('345', '_YUG') === dictionary.id('345', 'SRB'); // false */
  id(text: string, meaning: string): number {
    const first = this.#first.get(text);
    if (first !== undefined && this.#meaning[first] === meaning) return first;
    if (first === undefined) {
      this.#first.set(text, this.#texts.length);
      return this.#new(text, meaning);
    }
    const key = `${text} ${meaning}`;
    const later = this.#later.get(key);
    if (later !== undefined) return later;
    this.#later.set(key, this.#texts.length);
    return this.#new(text, meaning);
  }

  #new(text: string, meaning: string): number {
    this.#meaning.push(meaning);
    return this.#texts.push(text) - 1;
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
