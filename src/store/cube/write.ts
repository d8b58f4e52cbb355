/** Writes a cube: Parquet whose column chunks are plain arrays. Headers and footer are the library's. */
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ColumnChunk, Encoding, RowGroup, SchemaElement, Statistics } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { DeltaPacker } from './delta.js';
import { CUBE_COLUMNS, CUBE_VERSION, SIDES, type CubeColumn, type Indexes } from './layout.js';
import { isMissing } from './missing.js';

/** The names that a cube's indexes stand for. */
export interface Names {
  readonly places: readonly string[];
  readonly products: readonly string[];
}

/** Rows of one row group, in the order of the cube. */
export interface Group {
  readonly rows: number;
  readonly from: Indexes;
  readonly to: Indexes;
  readonly product: Indexes;
  readonly value: Float64Array;
  readonly quantity: Float64Array;
  /** Indexes of `SIDES`; absent where the dataset does not hold both reports. */
  readonly side: Uint8Array | null;
}

export interface Written {
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

const MAGIC = Buffer.from('PAR1');
const SORTED: readonly CubeColumn[] = ['from', 'to', 'side', 'product'];

const text = (name: string): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  repetition_type: 'REQUIRED',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
});
const amount = (name: string): SchemaElement => ({
  name,
  type: 'INT64',
  repetition_type: 'OPTIONAL',
});
const ELEMENTS: Readonly<Record<CubeColumn, SchemaElement>> = {
  from: text('from'),
  to: text('to'),
  product: text('product'),
  year: { name: 'year', type: 'INT32', repetition_type: 'REQUIRED' },
  value: amount('value'),
  quantity: amount('quantity'),
  side: text('side'),
};

/** Writes one year, row group by row group; the file is synced when it is closed. */
export class CubeWriter {
  readonly #hash = createHash('sha256');
  readonly #groups: RowGroup[] = [];
  #bytes = 0;
  #rows = 0;
  /** Amounts without those that are missing. */
  #present = new Float64Array(0);
  readonly #packer = new DeltaPacker();
  /** The disk works on what is written while the next rows are made ready. */
  #settled: Promise<void> = Promise.resolve();

  private constructor(
    private readonly file: FileHandle,
    private readonly names: Names,
    private readonly year: number,
  ) {}

  static async open(path: string, names: Names, year: number): Promise<CubeWriter> {
    const writer = new CubeWriter(await open(path, 'wx'), names, year);
    await writer.#put([MAGIC]);
    return writer;
  }

  async group(group: Group): Promise<void> {
    const { rows } = group;
    const before = this.#bytes;
    const columns: ColumnChunk[] = [];
    for (const name of CUBE_COLUMNS)
      if (name !== 'side' || group.side !== null) columns.push(await this.#chunk(name, group));
    this.#rows += rows;
    this.#groups.push({
      columns,
      num_rows: BigInt(rows),
      total_byte_size: BigInt(this.#bytes - before),
      sorting_columns: SORTED.flatMap((name) => {
        const column_idx = CUBE_COLUMNS.indexOf(name);
        return column_idx < columns.length
          ? [{ column_idx, descending: false, nulls_first: false }]
          : [];
      }),
    });
    await this.#settled;
    this.#settled = this.file.datasync();
    this.#settled.catch(() => undefined);
  }

  async close(): Promise<Written> {
    const footer = new ByteWriter();
    const elements = CUBE_COLUMNS.slice(0, this.#groups[0]?.columns.length);
    writeMetadata(footer, {
      version: 2,
      schema: [
        { name: 'flows', num_children: elements.length },
        ...elements.map((name) => ELEMENTS[name]),
      ],
      num_rows: BigInt(this.#rows),
      row_groups: this.#groups,
      created_by: CUBE_VERSION,
      metadata_length: 0,
    });
    footer.appendBytes(MAGIC);
    await this.#put([footer.getBytes()]);
    await this.#settled;
    await this.file.sync();
    await this.file.close();
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes, rows: this.#rows };
  }

  /** Leaves a file that nothing refers to. */
  async abandon(): Promise<void> {
    await this.#settled.catch(() => undefined);
    await this.file.close();
  }

  async #chunk(name: CubeColumn, group: Group): Promise<ColumnChunk> {
    const start = this.#bytes;
    const dictionary = this.#dictionary(name);
    if (dictionary !== undefined) await this.#put(dictionaryPage(dictionary));
    const data = this.#bytes;
    const { encoding, parts } = this.#page(name, group);
    await this.#put(parts);
    const statistics = this.#statistics(name, group);
    return {
      file_offset: BigInt(start),
      meta_data: {
        type: ELEMENTS[name].type as 'INT64',
        encodings: ['PLAIN', 'RLE', encoding],
        path_in_schema: [name],
        codec: 'UNCOMPRESSED',
        num_values: BigInt(group.rows),
        total_uncompressed_size: BigInt(this.#bytes - start),
        total_compressed_size: BigInt(this.#bytes - start),
        data_page_offset: BigInt(data),
        ...(dictionary === undefined ? {} : { dictionary_page_offset: BigInt(start) }),
        ...(statistics === undefined ? {} : { statistics }),
      },
    };
  }

  #dictionary(name: CubeColumn): readonly string[] | readonly [number] | undefined {
    if (name === 'from' || name === 'to') return this.names.places;
    if (name === 'product') return this.names.products;
    if (name === 'side') return SIDES;
    return name === 'year' ? [this.year] : undefined;
  }

  #page(name: CubeColumn, group: Group): { encoding: Encoding; parts: Uint8Array[] } {
    const { rows } = group;
    if (name === 'value' || name === 'quantity') return this.#amounts(group[name], rows);
    const encoding = 'RLE_DICTIONARY';
    if (name === 'year')
      return { encoding, parts: dataPage(rows, encoding, [Uint8Array.of(1), run(rows, 0)]) };
    return { encoding, parts: indexPage(group[name] as Indexes, rows) };
  }

  /** Which amounts are there, then those that are. */
  #amounts(column: Float64Array, rows: number): { encoding: Encoding; parts: Uint8Array[] } {
    if (this.#present.length < rows) this.#present = new Float64Array(rows);
    const present = this.#present;
    const there = new Uint8Array(Math.ceil(rows / 8));
    let found = 0;
    for (let i = 0; i < rows; i++) {
      const amount = column[i] as number;
      if (isMissing(amount)) continue;
      present[found++] = amount;
      there[i >> 3] = (there[i >> 3] as number) | (1 << (i & 7));
    }
    const levels = found === rows ? [run(rows, 1)] : [packed(there.length), there];
    const length = bytesOf(Uint32Array.of(sizeOf(levels)));
    const deltas = this.#packer.pack(present, found);
    const encoding = deltas === null ? 'PLAIN' : 'DELTA_BINARY_PACKED';
    const amounts =
      deltas ?? bytesOf(new BigInt64Array(Array.from(present.subarray(0, found), BigInt)));
    return { encoding, parts: dataPage(rows, encoding, [length, ...levels, amounts]) };
  }

  /** Lowest and highest where they let a reader skip row groups: of the year, and of what is sorted first. */
  #statistics(name: CubeColumn, group: Group): Statistics | undefined {
    const { year, names } = this;
    if (name === 'year') return { min_value: year, max_value: year, null_count: 0n };
    if (name !== 'from') return undefined;
    const at = (row: number): string => names.places[group.from[row] as number] ?? '';
    return { min_value: at(0), max_value: at(group.rows - 1), null_count: 0n };
  }

  async #put(parts: readonly Uint8Array[]): Promise<void> {
    for (const part of parts) {
      this.#hash.update(part);
      for (let done = 0; done < part.length;)
        done += (await this.file.write(part, done, part.length - done)).bytesWritten;
      this.#bytes += part.length;
    }
  }
}

const bytesOf = (array: Indexes | BigInt64Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** A page's CRC, as the signed number its header holds. */
const crcOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((crc, part) => crc32(part, crc), 0) | 0;
const sizeOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, part) => sum + part.length, 0);

function dictionaryPage(names: readonly (string | number)[]): Uint8Array[] {
  const body = new ByteWriter();
  for (const name of names) {
    if (typeof name === 'number') {
      body.appendInt32(name);
      continue;
    }
    const bytes = Buffer.from(name);
    body.appendUint32(bytes.length);
    body.appendBytes(bytes);
  }
  const parts = [body.getBytes()];
  const header = new ByteWriter();
  writePageHeader(header, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: sizeOf(parts),
    compressed_page_size: sizeOf(parts),
    crc: crcOf(parts),
    dictionary_page_header: { num_values: names.length, encoding: 'PLAIN' },
  });
  return [header.getBytes(), ...parts];
}

function dataPage(rows: number, encoding: Encoding, parts: readonly Uint8Array[]): Uint8Array[] {
  const header = new ByteWriter();
  writePageHeader(header, {
    type: 'DATA_PAGE',
    uncompressed_page_size: sizeOf(parts),
    compressed_page_size: sizeOf(parts),
    crc: crcOf(parts),
    data_page_header: {
      num_values: rows,
      encoding,
      definition_level_encoding: 'RLE',
      repetition_level_encoding: 'RLE',
    },
  });
  return [header.getBytes(), ...parts];
}

/** So many times the same small number. */
function run(times: number, value: number): Uint8Array {
  const out = new ByteWriter();
  out.appendVarInt(times * 2);
  out.appendUint8(value);
  return out.getBytes();
}

/** The head of a run of numbers that stand bit by bit, in eights. */
function packed(eights: number): Uint8Array {
  const out = new ByteWriter();
  out.appendVarInt(eights * 2 + 1);
  return out.getBytes();
}

/** Packed by 8, 16 or 32 bits, indexes stand as they do in memory. */
function indexPage(column: Indexes, rows: number): Uint8Array[] {
  const eights = Math.ceil(rows / 8);
  const bytes = bytesOf(column.subarray(0, rows));
  const padding = new Uint8Array((eights * 8 - rows) * column.BYTES_PER_ELEMENT);
  const width = Uint8Array.of(column.BYTES_PER_ELEMENT * 8);
  return dataPage(rows, 'RLE_DICTIONARY', [width, packed(eights), bytes, padding]);
}
