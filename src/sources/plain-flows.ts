/**
 * Lines such as `2022,4,8,251512,27.820,169.800` read straight from their bytes: year, two codes of up to
 * three digits, a product of five or six, an amount and a quantity with up to three decimals. A line that
 * is anything else (quotes, an unknown code, a place trading with itself, one decimal too many) is left to
 * the reader of lines, which knows every case and every error.
 */
import type { Place, PlaceCode } from '../core/index.js';
import type { PlainLines } from './bytes.js';
import type { FlowTally } from './flow-tally.js';
import type { FlowBlock } from './rows.js';

const BLOCK = 1 << 15;
const CODES = 1000;
const PRODUCTS = 1_000_000;
/** Amounts stay exact below this after three more digits. */
const LARGEST = 9e12;
const [COMMA, DOT, ZERO, BLANK, NEWLINE, RETURN] = [44, 46, 48, 32, 10, 13] as const;
const [N, A] = [78, 65] as const;

export class PlainFlows implements PlainLines {
  taken = 0;
  readonly #places: { code: string; place: PlaceCode }[] = [];
  readonly #products: string[] = [];
  /** What each code stands for. */
  readonly #known: readonly (PlaceCode | undefined)[];
  /** Index of a code and one more; 0 while it has not been met. */
  readonly #placeAt = new Uint16Array(CODES);
  /** Index of a product and one more; 0 while it has not been met. */
  readonly #productAt = new Uint32Array(PRODUCTS);
  /** Which pairs were met. */
  readonly #pairs = new Uint8Array(CODES * CODES);
  readonly #block: Omit<FlowBlock, 'rows' | 'year' | 'places' | 'products'>;
  #filled = 0;
  #year = 0;
  #rows = 0;
  #first = Infinity;
  #last = -Infinity;

  constructor(
    resolve: (code: string) => Place | undefined,
    private readonly emit: (block: FlowBlock) => void,
  ) {
    this.#known = Array.from({ length: CODES }, (_, code) => {
      const place = resolve(String(code));
      // A group of countries is no partner; the reader of lines says so.
      return place?.kind === 'union' || place?.kind === 'bloc' ? undefined : place?.code;
    });
    this.#block = {
      from: new Uint16Array(BLOCK),
      to: new Uint16Array(BLOCK),
      product: new Uint32Array(BLOCK),
      value: new Float64Array(BLOCK),
      quantity: new Float64Array(BLOCK),
    };
  }

  take(bytes: Uint8Array, start: number): number {
    const end = bytes.length;
    let at = start;
    this.taken = 0;
    while (at < end) {
      const next = this.#line(bytes, at);
      if (next < 0) return at;
      at = next;
      this.taken++;
    }
    return at;
  }

  /** Hands on what is left, and tells the tally what was met. */
  finish(tally: FlowTally): void {
    this.#flush();
    if (this.#rows === 0) return;
    tally.absorb(this.#rows, this.#met(), this.#products, [this.#first, this.#last]);
  }

  *#met(): Generator<readonly [PlaceCode, PlaceCode]> {
    const places = this.#places;
    for (const [i, from] of places.entries())
      for (const [j, to] of places.entries())
        if (this.#pairs[i * CODES + j] === 1) yield [from.place, to.place];
  }

  /** Takes one line and returns where the next begins, or -1 where it is not plain. */
  #line(b: Uint8Array, start: number): number {
    let at = start;
    let digit = 0;
    let year = 0;
    while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10) year = year * 10 + digit;
    if (at !== start + 5 || b[at - 1] !== COMMA || year < 1500 || year > 2200) return -1;

    let first = at;
    let from = 0;
    while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10) from = from * 10 + digit;
    if (!isCode(b, first, at)) return -1;
    first = at;
    let to = 0;
    while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10) to = to * 10 + digit;
    if (!isCode(b, first, at)) return -1;
    const i = ((this.#placeAt[from] as number) || this.#meetPlace(from)) - 1;
    const j = ((this.#placeAt[to] as number) || this.#meetPlace(to)) - 1;
    if (i < 0 || j < 0 || this.#known[from] === this.#known[to]) return -1;

    first = at;
    let product = 0;
    while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10) product = product * 10 + digit;
    const digits = at - 1 - first;
    if (b[at - 1] !== COMMA || digits < 5 || digits > 6) return -1;

    while (b[at] === BLANK) at++;
    first = at;
    let value = 0;
    while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10) value = value * 10 + digit;
    if (at - 1 === first || value > LARGEST) return -1;
    let missing = 3;
    if (b[at - 1] === DOT)
      while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10) {
        value = value * 10 + digit;
        missing--;
      }
    if (b[at - 1] !== COMMA || missing < 0) return -1;
    while (missing-- > 0) value *= 10;

    while (b[at] === BLANK) at++;
    first = at;
    let quantity = 0;
    missing = 3;
    while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10)
      quantity = quantity * 10 + digit;
    if (quantity > LARGEST) return -1;
    if (b[at - 1] === DOT && at - 1 > first)
      while ((digit = (b[at++] as number) - ZERO) >= 0 && digit < 10) {
        quantity = quantity * 10 + digit;
        missing--;
      }
    if (missing < 0) return -1;
    if (at - 1 === first) {
      quantity = Number.NaN;
      if (b[first] === N && b[first + 1] === A) at = first + 3;
    } else while (missing-- > 0) quantity *= 10;
    if (b[at - 1] === RETURN) at++;
    if (b[at - 1] !== NEWLINE) return -1;

    if (this.#filled === BLOCK || year !== this.#year) this.#turn(year);
    const row = this.#filled++;
    const { from: f, to: t, product: p, value: v, quantity: q } = this.#block;
    f[row] = i;
    t[row] = j;
    p[row] = ((this.#productAt[product] as number) || this.#meet(product)) - 1;
    v[row] = value;
    q[row] = quantity;
    this.#pairs[i * CODES + j] = 1;
    return at;
  }

  /** Index of a place and one more, or 0 where nobody knows the code. */
  #meetPlace(code: number): number {
    const place = this.#known[code];
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

  #turn(year: number): void {
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
    this.emit({ ...this.#block, rows, year, places, products });
  }
}

/** One to three digits without a leading zero, then a comma; `end` is behind the comma. */
function isCode(b: Uint8Array, first: number, end: number): boolean {
  const digits = end - 1 - first;
  return b[end - 1] === COMMA && digits >= 1 && digits <= 3 && (digits === 1 || b[first] !== 48);
}
