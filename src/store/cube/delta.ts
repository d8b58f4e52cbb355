/**
 * Whole numbers packed as Parquet's DELTA_BINARY_PACKED: differences from one number to the next, in blocks of
 * 128 above the smallest of the block, each run of 32 with as many bits as its largest needs. Amounts of trade
 * take a third of their eight bytes.
 *
 * Source: Apache Parquet, Encodings, "Delta Encoding (DELTA_BINARY_PACKED = 5)".
 */
const BLOCK = 128;
const RUNS = 4;
const RUN = BLOCK / RUNS;
const TWO_32 = 4294967296;
/** Differences beyond this are not exact. */
const LARGEST = Number.MAX_SAFE_INTEGER;
/** A page is never longer: head, and for each block its least difference, its widths and its numbers. */
const room = (count: number): number => 64 + Math.ceil(count / BLOCK) * (16 + BLOCK * 8);

/** Bytes that a reader may look past the end of a page. */
export const SLACK = 8;

/** Packs pages into one buffer that is used again. */
export class DeltaPacker {
  #out = new Uint8Array(0);
  #view = new DataView(this.#out.buffer);
  #at = 0;
  readonly #deltas = new Float64Array(BLOCK);

  /**
   * The bytes of so many numbers, good until the next call; null where two neighbours lie too far apart.
   *
   * @param numbers safe integers
   */
  pack(numbers: Float64Array, count: number): Uint8Array | null {
    if (this.#out.length < room(count)) {
      this.#out = new Uint8Array(room(count));
      this.#view = new DataView(this.#out.buffer);
    }
    this.#at = 0;
    this.#varint(BLOCK);
    this.#varint(RUNS);
    this.#varint(count);
    this.#zigzag(count === 0 ? 0 : (numbers[0] as number));
    for (let first = 1; first < count; first += BLOCK)
      if (!this.#block(numbers, first, Math.min(BLOCK, count - first))) return null;
    return this.#out.subarray(0, this.#at);
  }

  #block(numbers: Float64Array, first: number, count: number): boolean {
    const deltas = this.#deltas;
    let before = numbers[first - 1] as number;
    let least = Infinity;
    let most = -Infinity;
    for (let i = 0; i < count; i++) {
      const number = numbers[first + i] as number;
      const delta = number - before;
      deltas[i] = delta;
      if (delta < least) least = delta;
      if (delta > most) most = delta;
      before = number;
    }
    if (most - least > LARGEST || most > LARGEST || least < -LARGEST) return false;
    this.#zigzag(least);
    const widths = this.#at;
    this.#out.fill(0, widths, widths + RUNS);
    this.#at += RUNS;
    deltas.fill(least, count);
    for (let run = 0; run * RUN < count; run++) {
      let largest = 0;
      for (let i = run * RUN; i < (run + 1) * RUN; i++) {
        const above = (deltas[i] as number) - least;
        deltas[i] = above;
        if (above > largest) largest = above;
      }
      const width =
        largest < TWO_32 ? 32 - Math.clz32(largest) : 64 - Math.clz32(Math.floor(largest / TWO_32));
      this.#out[widths + run] = width;
      if (width <= 32) this.#narrow(run * RUN, width);
      else this.#wide(run * RUN, width - 32);
    }
    return true;
  }

  /** Packs 32 numbers of at most 32 bits. */
  #narrow(first: number, width: number): void {
    const view = this.#view;
    const deltas = this.#deltas;
    let [word, filled, at] = [0, 0, this.#at];
    for (let i = first; i < first + RUN; i++) {
      const number = (deltas[i] as number) >>> 0;
      word |= number << filled;
      filled += width;
      if (filled < 32) continue;
      view.setUint32(at, word, true);
      at += 4;
      filled -= 32;
      word = filled === 0 ? 0 : number >>> (width - filled);
    }
    this.#at = at;
  }

  /** Packs 32 numbers of 32 bits and some above them. */
  #wide(first: number, above: number): void {
    const bits: number[] = [];
    for (let i = first; i < first + RUN; i++) {
      const number = this.#deltas[i] as number;
      for (const [part, width] of [
        [number >>> 0, 32],
        [Math.floor(number / TWO_32), above],
      ] as const)
        for (let bit = 0; bit < width; bit++) bits.push((part >>> bit) & 1);
    }
    for (let i = 0; i < bits.length; i += 8)
      this.#out[this.#at++] = bits.slice(i, i + 8).reduce((byte, bit, k) => byte | (bit << k), 0);
  }

  #varint(number: number): void {
    let left = number;
    for (; left >= 128; left = Math.floor(left / 128)) this.#out[this.#at++] = (left % 128) | 128;
    this.#out[this.#at++] = left;
  }

  #zigzag(number: number): void {
    // Twice a number of 53 bits is no longer exact, so its lowest bits are written apart.
    const size = number < 0 ? -number - 1 : number;
    const low = (size % 64) * 2 + (number < 0 ? 1 : 0);
    const high = Math.floor(size / 64);
    this.#out[this.#at++] = high > 0 ? low | 128 : low;
    if (high > 0) this.#varint(high);
  }
}

/**
 * Reads numbers packed so.
 *
 * @param view reaches `SLACK` bytes past the page
 * @param at where the page begins in it
 * @param out takes them from its beginning; their number is its length
 */
export function unpackDeltas(view: DataView, at: number, out: Float64Array): void {
  const reader = new Varints(view, at);
  const [block, runs, count] = [reader.next(), reader.next(), reader.next()];
  if (block !== BLOCK || runs !== RUNS || count !== out.length)
    throw new Error(`a page holds ${count} numbers where ${out.length} are wanted`);
  let before = reader.zigzag();
  if (count > 0) out[0] = before;
  for (let first = 1; first < count; first += BLOCK) {
    const least = reader.zigzag();
    const widths = reader.at;
    let start = widths + RUNS;
    for (let run = 0; run < RUNS && first + run * RUN < count; run++) {
      const width = view.getUint8(widths + run);
      const from = first + run * RUN;
      const end = Math.min(from + RUN, count);
      const mask = width >= 32 ? -1 : (1 << width) - 1;
      for (let i = from, bit = 0; i < end; i++, bit += width) {
        let above = bits(view, start, bit) & mask;
        if (width <= 25 || width === 0) before += least + above;
        else {
          above = (long(view, start, bit) & mask) >>> 0;
          if (width > 32) {
            const rest =
              long(view, start, bit + 32) & (width === 64 ? -1 : (1 << (width - 32)) - 1);
            above += (rest >>> 0) * TWO_32;
          }
          before += least + above;
        }
        out[i] = before;
      }
      start += width * 4;
    }
    reader.at = start;
  }
}

/** At least 25 bits from a bit on. */
const bits = (view: DataView, start: number, bit: number): number =>
  view.getUint32(start + (bit >> 3), true) >>> (bit & 7);

/** 32 bits from a bit on. */
function long(view: DataView, start: number, bit: number): number {
  const low = bits(view, start, bit);
  const gone = bit & 7;
  return gone === 0 ? low : low | (view.getUint32(start + (bit >> 3) + 4, true) << (32 - gone));
}

class Varints {
  constructor(
    private readonly view: DataView,
    public at: number,
  ) {}

  next(): number {
    let [number, scale] = [0, 1];
    for (;;) {
      const byte = this.view.getUint8(this.at++);
      number += (byte & 127) * scale;
      if (byte < 128) return number;
      scale *= 128;
    }
  }

  zigzag(): number {
    const low = this.view.getUint8(this.at++);
    const size = ((low & 127) >> 1) + (low < 128 ? 0 : this.next() * 64);
    return (low & 1) === 0 ? size : -size - 1;
  }
}
