/** Names nobody knows, gathered over a whole file: where each stands first, its rows and their weight. */
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';

const LISTED = 20;

interface Unknown {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  rows: number;
  /** Sum of the amounts on its rows; null where no row had one. */
  weight: number | null;
}

export class UnknownNames {
  readonly #names = new Map<string, Unknown>();
  /** Those of the line that is being read. */
  #here: Unknown[] = [];

  begin(): void {
    if (this.#here.length > 0) this.#here = [];
  }

  add(value: string, line: number, column: string): void {
    const known = this.#names.get(value);
    const name = known ?? { line, column, value, rows: 0, weight: null };
    name.rows++;
    this.#names.set(value, name);
    this.#here.push(name);
  }

  /** The amount of the line, once it has been read. */
  weigh(amount: number | null): void {
    if (amount === null) return;
    for (const name of this.#here) name.weight = (name.weight ?? 0) + amount;
  }

  /** Tells of all of them, heaviest first; does nothing where there are none. */
  complain(file: string): void {
    const [first, ...rest] = [...this.#names.values()].toSorted(
      (a, b) => (b.weight ?? 0) - (a.weight ?? 0) || b.rows - a.rows,
    );
    if (first === undefined) return;
    const listed = rest.slice(0, LISTED - 1);
    throw new TuchuError(
      say.unknownPlaces({
        file,
        ...first,
        others: listed.map((u) => u.value),
        otherRows: listed.map((u) => u.rows),
        otherWeights: listed.map((u) => u.weight),
        more: rest.length - listed.length,
      }),
    );
  }
}
