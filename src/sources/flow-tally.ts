/** Counts a table of flows while it is read: places, years, rows kept and set aside, unknown names. */
import { TuchuError, type Message, type Place, type PlaceCode } from '../core/index.js';
import type { Emit } from './rows.js';
import { Pairs } from './hubs.js';
import { say } from './messages.js';
import type { Met } from './plain-flows.js';
import type { RowCounts, Scope } from './source.js';
import { UnknownNames } from './unknown.js';

/** Below this many places on a side, the file is an extract and the places are named. */
export const WHOLE_WORLD = 100;

export class FlowTally {
  readonly pairs = new Pairs();
  readonly from = new Set<PlaceCode>();
  readonly to = new Set<PlaceCode>();
  readonly products = new Set<string>();
  readonly #aside = new Map<string, { reason: Message; rows: number; value: number }>();
  readonly #known = new Map<string, Place | undefined>();
  readonly #unknown = new UnknownNames();
  #read = 0;
  #kept = 0;
  #first = Infinity;
  #last = -Infinity;

  /** `self` says why a row from a place to itself is set aside. */
  constructor(
    readonly file: string,
    readonly emit: Emit,
    readonly resolve: (code: string) => Place | undefined,
    readonly self: Message,
  ) {}

  /** Takes one row; `columns` name the cells the two codes stand in. */
  row(
    line: number,
    columns: readonly [from: string, to: string],
    fromCode: string,
    toCode: string,
    product: string,
    year: number,
    value: number | null,
    quantity: number | null,
  ): void {
    this.#read++;
    this.#unknown.begin();
    const from = this.#place(fromCode, line, columns[0]);
    const to = this.#place(toCode, line, columns[1]);
    if (from === undefined || to === undefined) return this.#unknown.weigh(value);
    if (isGroup(from) || isGroup(to)) return this.#setAside(say.aggregate({}), value);
    if (from === to && (from.kind !== 'area' || fromCode === toCode))
      return this.#setAside(this.self, value);
    this.#kept++;
    this.from.add(from.code);
    this.to.add(to.code);
    this.pairs.add(from.code, to.code);
    this.products.add(product);
    if (year < this.#first) this.#first = year;
    if (year > this.#last) this.#last = year;
    this.emit.flow(
      { from: from.code, to: to.code, fromCode, toCode, product, year, value, quantity },
      line,
    );
  }

  /** Counts rows that were taken as blocks: their pairs, products and years. */
  absorb({ rows, pairs, products, years: [first, last] }: Met): void {
    this.#read += rows;
    this.#kept += rows;
    for (const [from, to] of pairs) {
      this.from.add(from);
      this.to.add(to);
      this.pairs.add(from, to);
    }
    for (const product of products) this.products.add(product);
    this.#first = Math.min(this.#first, first);
    this.#last = Math.max(this.#last, last);
  }

  /** Runs the reader; unknown names are told before anything found later in the file. */
  async during<T>(read: () => Promise<T>): Promise<T> {
    try {
      const result = await read();
      this.#unknown.complain(this.file);
      return result;
    } catch (cause) {
      this.#unknown.complain(this.file);
      throw cause;
    }
  }

  get counts(): RowCounts {
    const setAside = [...this.#aside.values()].map((a) => ({
      ...a,
      value: Number.isSafeInteger(a.value) ? a.value : null,
    }));
    return { read: this.#read, kept: this.#kept, setAside };
  }

  get years(): readonly [number, number] {
    if (this.#kept === 0) throw new TuchuError(say.headerOnly({ file: this.file }));
    return [this.#first, this.#last];
  }

  /** What the rows themselves allow to be claimed; sides with few places are named. */
  scope(products: Scope['products']): Scope {
    return seenScope(this.from, this.to, this.pairs, products);
  }

  #place(code: string, line: number, column: string): Place | undefined {
    let place = this.#known.get(code);
    if (place === undefined && !this.#known.has(code)) {
      place = this.resolve(code);
      this.#known.set(code, place);
    }
    if (place === undefined) this.#unknown.add(code, line, column);
    return place;
  }

  #setAside(reason: Message, value: number | null): void {
    const entry = this.#aside.get(reason.code) ?? { reason, rows: 0, value: 0 };
    entry.rows++;
    entry.value += value ?? 0;
    this.#aside.set(reason.code, entry);
  }
}

const isGroup = (place: Place): boolean => place.kind === 'union' || place.kind === 'bloc';

/** What rows allow to be claimed of a world table: sides with few places are named, and so is an extract's middle. */
export function seenScope(
  from: ReadonlySet<PlaceCode>,
  to: ReadonlySet<PlaceCode>,
  pairs: Pairs,
  products: Scope['products'],
): Scope {
  const scope = { from: side(from), to: side(to), products };
  if (scope.from !== 'all' || scope.to !== 'all') return scope;
  const around = pairs.hubs();
  return around === undefined ? scope : { ...scope, around };
}

const side = (places: ReadonlySet<PlaceCode>): 'all' | PlaceCode[] =>
  places.size >= WHOLE_WORLD ? 'all' : [...places].sort();

/** The notes a scope calls for. */
export function scopeNotes(scope: Scope, products: number, classification: string): Message[] {
  const notes: Message[] = [];
  if (scope.around !== undefined) notes.push(say.onlyAround({ places: scope.around }));
  if (scope.from !== 'all') notes.push(say.fewExporters({ places: scope.from }));
  if (scope.to !== 'all') notes.push(say.fewImporters({ places: scope.to }));
  if (scope.products === 'subset') notes.push(say.productSubset({ products, classification }));
  return notes;
}

/** Years and the beginning of the hash: the release of a file whose publisher names none. */
export function yearsRelease([first, last]: readonly [number, number], sha256: string): string {
  return `${first === last ? first : `${first}-${last}`}-${sha256.slice(0, 8)}`;
}
