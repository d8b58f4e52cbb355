/** Opens a cube: every page is checked against its CRC, and columns come back as arrays. */
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { parquetMetadata, type ColumnMetaData, type FileMetaData } from 'hyparquet';
import { Encodings } from 'hyparquet/src/constants.js';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { TuchuError } from '../../core/index.js';
import { say } from '../messages.js';
import { SLACK, unpackDeltas } from './delta.js';
import { CUBE_VERSION, indexKind, type CubeColumn, type Indexes } from './layout.js';
import { MISSING } from './missing.js';
import { shared } from './shared.js';

/**
 * The flows of one year, sorted by origin, destination, side and product. `from` and `to` are indexes into
 * `places`, `product` into `products`. Amounts are whole units; one that is missing is NaN, so a sum over
 * the array must leave it out (`isMissing`). `openCube` fills arrays in shared memory, so that threads can
 * read them together.
 */
export interface Cube {
  readonly year: number;
  readonly rows: number;
  readonly places: readonly string[];
  readonly products: readonly string[];
  readonly from: Indexes;
  readonly to: Indexes;
  readonly product: Indexes;
  readonly value: Float64Array;
  /** 1: the importer's report, 2: the exporter's; null where the dataset does not hold both. */
  readonly side: Uint8Array | null;
}

const TAIL = 8;
/** As a page's header numbers it. */
const PLAIN = Encodings.indexOf('PLAIN');
const DELTA = Encodings.indexOf('DELTA_BINARY_PACKED');

/**
 * Reads the columns of a cube; quantities are read only by `cubeQuantities`, for few questions need them.
 *
 * @throws TuchuError where the file is no cube, one of another version, or damaged
 * @example
 * const cube = await openCube('2020.parquet');
 * let world = 0;
 * for (const v of cube.value) if (!isMissing(v)) world += v;
 */
export async function openCube(path: string): Promise<Cube> {
  return withFile(path, async (file) => {
    const { metadata } = file;
    const rows = Number(metadata.num_rows);
    const names = metadata.row_groups[0]?.columns.map((c) => c.meta_data?.path_in_schema[0]) ?? [];
    const places = await file.names('from');
    const products = await file.names('product');
    const indexes = (column: CubeColumn, of: readonly string[]): Promise<Indexes> =>
      file.indexes(column, shared<Indexes>(indexKind(of.length), rows));
    return {
      year: await file.year(),
      rows,
      places,
      products,
      from: await indexes('from', places),
      to: await indexes('to', places),
      product: await indexes('product', products),
      value: await file.amounts('value', rows),
      side: names.includes('side')
        ? ((await file.indexes('side', shared(Uint8Array, rows))) as Uint8Array)
        : null,
    };
  });
}

/** Quantities of a cube in kilograms, row by row; NaN where the publisher gives none. */
export function cubeQuantities(path: string): Promise<Float64Array> {
  return withFile(path, (file) => file.amounts('quantity', Number(file.metadata.num_rows)));
}

/** Checks every page of a cube; tells its year and how many rows it has. */
export async function checkCube(path: string): Promise<Pick<Cube, 'year' | 'rows'>> {
  const { year, rows } = await openCube(path);
  await cubeQuantities(path);
  return { year, rows };
}

async function withFile<T>(path: string, read: (file: CubeFile) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    return await read(await CubeFile.of(handle, path));
  } catch (cause) {
    if (cause instanceof TuchuError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new TuchuError(say.badCube({ file: path, why }), 1, cause);
  } finally {
    await handle.close();
  }
}

/** A page's bytes and what its header says of it. */
interface Page {
  readonly body: Buffer;
  readonly values: number;
  readonly encoding: number;
}

class CubeFile {
  private constructor(
    private readonly handle: FileHandle,
    private readonly path: string,
    readonly metadata: FileMetaData,
  ) {}

  static async of(handle: FileHandle, path: string): Promise<CubeFile> {
    const { size } = await handle.stat();
    const bad = (why: string): TuchuError => new TuchuError(say.badCube({ file: path, why }), 1);
    const tail = await bytes(handle, Math.max(0, size - TAIL), Math.min(TAIL, size));
    if (tail.toString('latin1', 4) !== 'PAR1') throw bad('it does not end as Parquet does');
    const length = tail.readUInt32LE(0);
    if (length + TAIL > size) throw bad(`its footer of ${length} bytes is longer than the file`);
    const footer = await bytes(handle, size - TAIL - length, length + TAIL);
    const metadata = parquetMetadata(
      footer.buffer.slice(footer.byteOffset, footer.byteOffset + footer.length) as ArrayBuffer,
    );
    const version = metadata.created_by ?? '';
    if (version !== CUBE_VERSION)
      throw new TuchuError(say.otherCube({ file: path, version, wanted: CUBE_VERSION }), 1);
    return new CubeFile(handle, path, metadata);
  }

  async names(column: CubeColumn): Promise<readonly string[]> {
    const { body, values } = await this.#dictionary(column);
    const names: string[] = [];
    for (let at = 0; at < body.length;) {
      const length = body.readUInt32LE(at);
      names.push(body.toString('utf8', at + 4, at + 4 + length));
      at += 4 + length;
    }
    if (names.length !== values) throw new Error(`column \`${column}\` names ${names.length}`);
    return names;
  }

  async year(): Promise<number> {
    return (await this.#dictionary('year')).body.readInt32LE(0);
  }

  /** Fills `out` with the indexes of all row groups. */
  async indexes(column: CubeColumn, out: Indexes): Promise<Indexes> {
    const width = out.BYTES_PER_ELEMENT;
    const target = Buffer.from(out.buffer);
    let row = 0;
    for await (const { body, values } of this.#pages(column)) {
      const head = varint(body, 1);
      const eights = Math.ceil(values / 8);
      if (body[0] !== width * 8 || head.value !== eights * 2 + 1)
        throw new Error(`column \`${column}\` is not packed as a cube's is`);
      body.copy(target, row * width, head.end, head.end + values * width);
      row += values;
    }
    if (row !== out.length) throw new Error(`column \`${column}\` has ${row} rows`);
    return out;
  }

  async amounts(column: CubeColumn, rows: number): Promise<Float64Array> {
    const out = shared(Float64Array, rows);
    let row = 0;
    for await (const { body, values, encoding } of this.#pages(column)) {
      const levels = body.readUInt32LE(0);
      const head = varint(body, 4);
      const part = out.subarray(row, row + values);
      const there = (head.value & 1) === 0 ? null : body.subarray(head.end, 4 + levels);
      const present = there === null ? part : new Float64Array(ones(there));
      const view = new DataView(body.buffer, body.byteOffset, body.length + SLACK);
      if (encoding === DELTA) unpackDeltas(view, 4 + levels, present);
      else if (encoding === PLAIN && body.length === 4 + levels + present.length * 8)
        for (let i = 0; i < present.length; i++)
          present[i] = Number(view.getBigInt64(4 + levels + i * 8, true));
      else throw new Error(`column \`${column}\` is not encoded as a cube's is`);
      if (there !== null) spread(present, there, part);
      row += values;
    }
    if (row !== rows) throw new Error(`column \`${column}\` has ${row} rows`);
    return out;
  }

  async *#pages(column: CubeColumn): AsyncGenerator<Page> {
    const groups = this.metadata.row_groups;
    // The next chunk is read while this one is looked at.
    let next = this.#raw(column, 0);
    for (const [group, { num_rows: rows }] of groups.entries()) {
      const raw = await next;
      if (group + 1 < groups.length) {
        next = this.#raw(column, group + 1);
        next.catch(() => undefined);
      }
      const dictionary = this.#chunk(column, group).dictionary_page_offset;
      const start = dictionary === undefined ? 0 : this.#page(column, raw, 0).end;
      const page = this.#page(column, raw, start);
      if (page.values !== Number(rows))
        throw new Error(`column \`${column}\` has ${page.values} rows`);
      yield page;
    }
  }

  #raw(column: CubeColumn, group: number): Promise<Buffer> {
    const chunk = this.#chunk(column, group);
    const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
    return bytes(this.handle, start, Number(chunk.total_compressed_size));
  }

  async #dictionary(column: CubeColumn): Promise<Page> {
    const { dictionary_page_offset: start, data_page_offset: end } = this.#chunk(column, 0);
    if (start === undefined) throw new Error(`column \`${column}\` has no dictionary`);
    const raw = await bytes(this.handle, Number(start), Number(end - start));
    return this.#page(column, raw, 0);
  }

  #chunk(column: CubeColumn, group: number): ColumnMetaData {
    const columns = this.metadata.row_groups[group]?.columns ?? [];
    const found = columns.find((c) => c.meta_data?.path_in_schema[0] === column)?.meta_data;
    if (found === undefined) throw new Error(`it has no column \`${column}\``);
    return found;
  }

  #page(column: CubeColumn, raw: Buffer, start: number): Page & { readonly end: number } {
    const reader = {
      view: new DataView(raw.buffer, raw.byteOffset, raw.length),
      offset: start,
    };
    const header = deserializeTCompactProtocol(reader);
    const end = reader.offset + Number(header.field_3);
    const body = raw.subarray(reader.offset, end);
    if (body.length !== header.field_3 || (crc32(body) | 0) !== header.field_4)
      throw new TuchuError(say.damagedCube({ file: this.path, column }), 1);
    const { field_1: values, field_2: encoding } = header.field_5 ?? header.field_7 ?? {};
    return { body, values: Number(values), encoding: Number(encoding), end };
  }
}

async function bytes(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(length + SLACK).subarray(0, length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await handle.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) throw new Error(`it ends after ${position + done} bytes`);
    done += bytesRead;
  }
  return buffer;
}

/** How many bits are set. */
function ones(bytes: Uint8Array): number {
  let count = 0;
  for (let byte of bytes) for (; byte > 0; byte &= byte - 1) count++;
  return count;
}

/** Puts the amounts that are there where their bit is set. */
function spread(present: Float64Array, there: Uint8Array, out: Float64Array): void {
  let next = 0;
  for (let i = 0; i < out.length; i++)
    out[i] = ((there[i >> 3] as number) >> (i & 7)) & 1 ? (present[next++] as number) : MISSING;
}

/** A number of seven bits a byte, and where it ends. */
function varint(body: Buffer, start: number): { value: number; end: number } {
  let [value, end] = [0, start];
  for (let shift = 0; ; shift += 7) {
    const byte = body[end++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return { value, end };
  }
}
