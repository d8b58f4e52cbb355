/**
 * A trade cube: the flows of one dataset in one year, sorted by origin, destination, side and product. It
 * is a Parquet file that any tool opens, written so plainly that its columns are nearly arrays on disk: nothing
 * is compressed, each chunk of a column is one page with a CRC, every row group repeats the same dictionaries,
 * so that an index means the same in all of them, and amounts are packed as differences (`delta.ts`).
 */

/** Written into the file and asked for when it is opened. */
export const CUBE_VERSION = 'tuchu-cube/1';
/** Rows of a row group: large enough to be an array, small enough to be skipped. */
export const GROUP_ROWS = 1 << 20;

/** Columns in the order they stand in the file. `side` only where a dataset holds both reports. */
export const CUBE_COLUMNS = ['from', 'to', 'product', 'year', 'value', 'quantity', 'side'] as const;
export type CubeColumn = (typeof CUBE_COLUMNS)[number];

/** Whose report a row is, as a number; 0 where the dataset does not hold both. */
export const SIDES = ['', 'importer', 'exporter'] as const;

/** A column of small whole numbers, as narrow as its largest value allows. */
export type Indexes = Uint8Array | Uint16Array | Uint32Array;

/** The narrowest array that holds the indexes of so many names. */
export function indexKind(
  names: number,
): typeof Uint8Array | typeof Uint16Array | typeof Uint32Array {
  if (names <= 1 << 8) return Uint8Array;
  return names <= 1 << 16 ? Uint16Array : Uint32Array;
}

export const indexArray = (names: number, length: number): Indexes =>
  new (indexKind(names))(length);

/** `2020.parquet` */
export const cubeFile = (year: number): string => `${year}.parquet`;
