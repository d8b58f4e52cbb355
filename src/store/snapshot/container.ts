/**
 * The zip a bundle is, byte by byte. Files are stored as they are, one after the other; every other byte
 * follows from their names, lengths and checksums. So a reader can work out what the container must be and
 * compare: nothing hides in a time stamp, a comment or a gap, no bomb can be packed, and the same files
 * give the same bytes in every version of Tuchu. Lengths are always in the 64-bit form.
 */

/** A file of the bundle; names are ASCII. */
export interface Part {
  readonly name: string;
  /** Length. */
  readonly bytes: number;
}

/** Where things stand, in bytes from the beginning. */
export interface Layout {
  /** Of each part: where its header begins, and where its content does. */
  readonly parts: readonly { readonly header: number; readonly content: number }[];
  readonly directory: number;
  readonly total: number;
}

const [LOCAL, LOCAL_EXTRA] = [30, 20];
const [CENTRAL, CENTRAL_EXTRA] = [46, 28];
const END = 56 + 20 + 22;
/** Version 4.5 knows 64-bit lengths; the upper byte says that the mode is Unix's. */
const [VERSION, MADE_BY] = [45, (3 << 8) | 45];
/** A plain file that its owner may write and all may read. */
const MODE = 0o100644;
/** 1 January 1980, the first day a zip can state. */
const DATE = 0x21;
const [FULL16, FULL32] = [0xffff, 0xffffffff];

/**
 * Where each part stands.
 *
 * @example
 * layout([{ name: 'a', bytes: 3 }]).parts[0]; // { header: 0, content: 51 }
 */
export function layout(parts: readonly Part[]): Layout {
  let at = 0;
  const places = parts.map(({ name, bytes }) => {
    const content = at + LOCAL + name.length + LOCAL_EXTRA;
    const place = { header: at, content };
    at = content + bytes;
    return place;
  });
  const entries = parts.reduce((sum, p) => sum + CENTRAL + p.name.length + CENTRAL_EXTRA, 0);
  return { parts: places, directory: at, total: at + entries + END };
}

/** Writes numbers one after the other. */
class Bytes {
  readonly buffer: Buffer;
  #at = 0;
  constructor(length: number) {
    this.buffer = Buffer.alloc(length);
  }
  u16(...values: readonly number[]): this {
    for (const value of values) this.#at = this.buffer.writeUInt16LE(value, this.#at);
    return this;
  }
  u32(...values: readonly number[]): this {
    for (const value of values) this.#at = this.buffer.writeUInt32LE(value, this.#at);
    return this;
  }
  u64(...values: readonly number[]): this {
    for (const value of values) this.#at = this.buffer.writeBigUInt64LE(BigInt(value), this.#at);
    return this;
  }
  text(value: string): this {
    this.#at += this.buffer.write(value, this.#at, 'latin1');
    return this;
  }
}

/** The header before a part's content. */
export function localHeader({ name, bytes }: Part, crc32: number): Buffer {
  return new Bytes(LOCAL + name.length + LOCAL_EXTRA)
    .u32(0x04034b50)
    .u16(VERSION, 0, 0, 0, DATE)
    .u32(crc32, FULL32, FULL32)
    .u16(name.length, LOCAL_EXTRA)
    .text(name)
    .u16(1, LOCAL_EXTRA - 4)
    .u64(bytes, bytes).buffer;
}

/** Everything after the last part's content. */
export function directory(parts: readonly Part[], crc32s: readonly number[]): Buffer {
  const places = layout(parts);
  const length = places.total - places.directory - END;
  const out = new Bytes(length + END);
  for (const [i, { name, bytes }] of parts.entries())
    out
      .u32(0x02014b50)
      .u16(MADE_BY, VERSION, 0, 0, 0, DATE)
      .u32(crc32s[i] ?? 0, FULL32, FULL32)
      .u16(name.length, CENTRAL_EXTRA, 0, 0, 0)
      .u32((MODE << 16) >>> 0, FULL32)
      .text(name)
      .u16(1, CENTRAL_EXTRA - 4)
      .u64(bytes, bytes, places.parts[i]?.header ?? 0);
  return out
    .u32(0x06064b50)
    .u64(END - 54)
    .u16(MADE_BY, VERSION)
    .u32(0, 0)
    .u64(parts.length, parts.length, length, places.directory)
    .u32(0x07064b50, 0)
    .u64(places.directory + length)
    .u32(1)
    .u32(0x06054b50)
    .u16(0, 0, FULL16, FULL16)
    .u32(FULL32, FULL32)
    .u16(0).buffer;
}
