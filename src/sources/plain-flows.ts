/**
 * Lines such as `2022,4,8,251512,27.820,169.800` read straight from their bytes: year, two codes of up to
 * three digits, a product of five or six, an amount and a quantity with up to three decimals. A line that
 * is anything else (quotes, an unknown code, a place trading with itself, one decimal too many) is left to
 * the reader of lines, which knows every case and every error.
 */
import type { PlaceCode } from '../core/index.js';
import type { Left } from './bytes.js';
import type { FlowBlock } from './rows.js';

/** Rows of a block at most. */
const BLOCK = 1 << 15;
/** Codes of places, and one more than the largest product. */
export const CODES = 1000;
const PRODUCTS = 1_000_000;
/** Bytes left to the reader of lines where one is not plain: the next ones may not be either. */
const NOT_PLAIN = 1 << 13;
/** Thousandths with so many digits before the point are exact. */
const MOST_DIGITS = 12;
const SMALL_DIGITS = 9;
/** By the number of decimals that stand there. */
const SCALE = Float64Array.of(1000, 100, 10, 1);
const ZERO = 48;
const DOT = 46;
const NEWLINE = 10;

/** The columns of a block. */
export type BlockArrays = Pick<FlowBlock, 'from' | 'to' | 'product' | 'value' | 'quantity'>;

export const blockArrays = (): BlockArrays => ({
  from: new Uint16Array(BLOCK),
  to: new Uint16Array(BLOCK),
  product: new Uint32Array(BLOCK),
  value: new Float64Array(BLOCK),
  quantity: new Float64Array(BLOCK),
});

/** What was met in all lines taken. */
export interface Met {
  readonly rows: number;
  readonly pairs: readonly (readonly [from: PlaceCode, to: PlaceCode])[];
  readonly products: readonly string[];
  readonly years: readonly [number, number];
}

export class PlainFlows {
  readonly #places: { code: string; place: PlaceCode }[] = [];
  readonly #products: string[] = [];
  /** Index of a code and one more; 0 while it has not been met. */
  readonly #placeAt = new Uint16Array(CODES);
  /** Index of a product and one more; 0 while it has not been met. */
  readonly #productAt = new Uint32Array(PRODUCTS);
  /** Which pairs were met. */
  readonly #pairs = new Uint8Array(CODES * CODES);
  #block = blockArrays();
  #filled = 0;
  #year = 0;
  #rows = 0;
  #first = Infinity;
  #last = -Infinity;

  /**
   * @param known what each code stands for; undefined where a line must be left to the reader of lines
   * @param emit takes a block, and gives the arrays of the next: the same, once their rows are no longer needed
   */
  constructor(
    private readonly known: readonly (PlaceCode | undefined)[],
    private readonly emit: (block: FlowBlock) => BlockArrays,
  ) {}

  /** Takes the plain lines of a chunk of whole lines; says which it leaves, in order. */
  take(bytes: Uint8Array): readonly Left[] {
    const left: Left[] = [];
    for (let at = 0; ;) {
      const before = this.#rows + this.#filled;
      const start = this.#plain(bytes, at);
      const taken = this.#rows + this.#filled - before;
      const near = Math.min(start + NOT_PLAIN, bytes.length - 1);
      at = start === bytes.length ? start : bytes.indexOf(NEWLINE, near) + 1 || bytes.length;
      left.push({ taken, start, end: at });
      if (start === bytes.length) break;
    }
    this.#flush();
    return left;
  }

  get met(): Met {
    const pairs: [PlaceCode, PlaceCode][] = [];
    for (const [i, from] of this.#places.entries())
      for (const [j, to] of this.#places.entries())
        if (this.#pairs[i * CODES + j] === 1) pairs.push([from.place, to.place]);
    return { rows: this.#rows, pairs, products: this.#products, years: [this.#first, this.#last] };
  }

  /**
   * Takes lines for as long as they are plain, and returns where the first other one begins. One loop over
   * local variables: an amount of nine digits is gathered as a small integer, which is several times as fast.
   */
  #plain(b: Uint8Array, start: number): number {
    const [placeAt, productAt, pairs, known] = [
      this.#placeAt,
      this.#productAt,
      this.#pairs,
      this.known,
    ];
    // Constants of this function are part of its code; those of a module are looked up for every byte.
    const zero = 48;
    const comma = 44;
    const dot = 46;
    const blank = 32;
    const newline = 10;
    const carriage = 13;
    const letterN = 78;
    const letterA = 65;
    let { from, to, product, value, quantity } = this.#block;
    let row = this.#filled;
    let line = start;
    for (let at = start; at < b.length; line = at) {
      let digit = 0;
      let year = 0;
      while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10)
        year = (year * 10 + digit) | 0;
      if (digit !== comma - zero || at !== line + 5 || year < 1500 || year > 2200) break;

      let first = at;
      let i = 0;
      while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10) i = (i * 10 + digit) | 0;
      if (digit !== comma - zero || !isCode(b, first, at)) break;
      first = at;
      let j = 0;
      while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10) j = (j * 10 + digit) | 0;
      if (digit !== comma - zero || !isCode(b, first, at)) break;
      const f = ((placeAt[i] as number) || this.#meetPlace(i)) - 1;
      const t = ((placeAt[j] as number) || this.#meetPlace(j)) - 1;
      if (f < 0 || t < 0 || known[i] === known[j]) break;

      first = at;
      let k = 0;
      while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10) k = (k * 10 + digit) | 0;
      const digits = at - 1 - first;
      if (digit !== comma - zero || digits < 5 || digits > 6) break;

      if (row === BLOCK || year !== this.#year) {
        this.#turn(row, year);
        ({ from, to, product, value, quantity } = this.#block);
        row = 0;
      }
      while (b[at] === blank) at++;
      first = at;
      let amount = 0;
      let decimals = 0;
      while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10)
        amount = (amount * 10 + digit) | 0;
      let whole = at - 1 - first;
      if (digit === dot - zero && whole > 0)
        while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10) {
          amount = (amount * 10 + digit) | 0;
          decimals++;
        }
      if (digit !== comma - zero || whole === 0 || whole > MOST_DIGITS || decimals > 3) break;
      value[row] =
        (whole + decimals <= SMALL_DIGITS ? amount : long(b, first, at - 1)) *
        (SCALE[decimals] as number);

      while (b[at] === blank) at++;
      first = at;
      amount = 0;
      decimals = 0;
      while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10)
        amount = (amount * 10 + digit) | 0;
      whole = at - 1 - first;
      if (digit === dot - zero && whole > 0)
        while ((digit = (b[at++] as number) - zero) >= 0 && digit < 10) {
          amount = (amount * 10 + digit) | 0;
          decimals++;
        }
      if (whole > MOST_DIGITS || decimals > 3) break;
      if (whole === 0) {
        quantity[row] = Number.NaN;
        if (digit === letterN - zero && b[at] === letterA) {
          digit = (b[at + 1] as number) - zero;
          at += 2;
        }
      } else
        quantity[row] =
          (whole + decimals <= SMALL_DIGITS ? amount : long(b, first, at - 1)) *
          (SCALE[decimals] as number);
      if (digit === carriage - zero) digit = (b[at++] as number) - zero;
      if (digit !== newline - zero) break;

      from[row] = f;
      to[row] = t;
      product[row] = ((productAt[k] as number) || this.#meet(k)) - 1;
      pairs[f * CODES + t] = 1;
      row++;
    }
    this.#filled = row;
    return line;
  }

  /** Index of a place and one more, or 0 where nobody knows the code. */
  #meetPlace(code: number): number {
    const place = this.known[code];
    if (place === undefined) return 0;
    this.#places.push({ code: String(code), place });
    this.#placeAt[code] = this.#places.length;
    return this.#places.length;
  }

  #meet(product: number): number {
    this.#products.push(String(product).padStart(6, '0'));
    this.#productAt[product] = this.#products.length;
    return this.#products.length;
  }

  /** Hands on the rows there are, and begins a block of one year. */
  #turn(filled: number, year: number): void {
    this.#filled = filled;
    this.#flush();
    this.#year = year;
    this.#first = Math.min(this.#first, year);
    this.#last = Math.max(this.#last, year);
  }

  #flush(): void {
    const rows = this.#filled;
    if (rows === 0) return;
    this.#rows += rows;
    this.#filled = 0;
    const [year, places, products] = [this.#year, this.#places, this.#products];
    this.#block = this.emit({ ...this.#block, rows, year, places, products });
  }
}

/** The digits between two places, the point left out. */
function long(b: Uint8Array, first: number, end: number): number {
  let number = 0;
  for (let at = first; at < end; at++)
    if (b[at] !== DOT) number = number * 10 + (b[at] as number) - ZERO;
  return number;
}

/** One to three digits without a leading zero; `end` is behind the comma. */
function isCode(b: Uint8Array, first: number, end: number): boolean {
  const digits = end - 1 - first;
  return digits >= 1 && digits <= 3 && (digits === 1 || b[first] !== ZERO);
}
