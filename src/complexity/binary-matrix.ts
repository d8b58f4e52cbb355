/**
 * Who is specialised in what: a matrix of ones and zeros, kept as lists of the ones by row and by column.
 * Rows are places and columns products; everything here that counts walks these lists.
 */

export interface BinaryMatrix {
  readonly rows: number;
  readonly cols: number;
  /** The columns of row r: `rowCols` from `rowStart[r]` up to `rowStart[r + 1]`, in rising order. */
  readonly rowStart: Int32Array;
  readonly rowCols: Int32Array;
  /** The rows of column k: `colRows` from `colStart[k]` up to `colStart[k + 1]`, in rising order. */
  readonly colStart: Int32Array;
  readonly colRows: Int32Array;
}

/**
 * The matrix of those cells for which `test` holds.
 *
 * @example
 * binaryMatrix(2, 2, (row, col) => row <= col).rowCols; // Int32Array [0, 1, 1]
 */
export function binaryMatrix(
  rows: number,
  cols: number,
  test: (row: number, col: number) => boolean,
): BinaryMatrix {
  const rowStart = new Int32Array(rows + 1);
  const colStart = new Int32Array(cols + 1);
  const found: number[] = [];
  for (let r = 0; r < rows; r++) {
    for (let k = 0; k < cols; k++)
      if (test(r, k)) {
        found.push(k);
        colStart[k + 1]!++;
      }
    rowStart[r + 1] = found.length;
  }
  for (let k = 0; k < cols; k++) colStart[k + 1]! += colStart[k]!;
  const next = colStart.slice();
  const rowCols = Int32Array.from(found);
  const colRows = new Int32Array(found.length);
  for (let r = 0; r < rows; r++)
    for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) colRows[next[rowCols[i]!]!++] = r;
  return { rows, cols, rowStart, rowCols, colStart, colRows };
}

/** Ones in every row: how many products a place is specialised in (its diversity). */
export const rowCounts = ({ rows, rowStart }: BinaryMatrix): Float64Array =>
  Float64Array.from({ length: rows }, (_, r) => rowStart[r + 1]! - rowStart[r]!);

/** Ones in every column: how many places are specialised in a product (its ubiquity). */
export const colCounts = ({ cols, colStart }: BinaryMatrix): Float64Array =>
  Float64Array.from({ length: cols }, (_, k) => colStart[k + 1]! - colStart[k]!);

/** One row as ones and zeros. */
export function rowOf({ cols, rowStart, rowCols }: BinaryMatrix, row: number): Uint8Array {
  const out = new Uint8Array(cols);
  for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) out[rowCols[i]!] = 1;
  return out;
}

/**
 * Which rows hang together through common columns: the number of its part for every row, 0 for the first row's.
 * A row without ones is a part of its own.
 */
export function parts(m: BinaryMatrix): Int32Array {
  const part = new Int32Array(m.rows).fill(-1);
  const seen = new Uint8Array(m.cols);
  let count = 0;
  for (let first = 0; first < m.rows; first++) {
    if (part[first] !== -1) continue;
    const open = [first];
    part[first] = count;
    for (let r = open.pop(); r !== undefined; r = open.pop())
      for (let i = m.rowStart[r]!; i < m.rowStart[r + 1]!; i++) {
        const k = m.rowCols[i]!;
        if (seen[k] === 1) continue;
        seen[k] = 1;
        for (let j = m.colStart[k]!; j < m.colStart[k + 1]!; j++) {
          const other = m.colRows[j]!;
          if (part[other] !== -1) continue;
          part[other] = count;
          open.push(other);
        }
      }
    count++;
  }
  return part;
}
