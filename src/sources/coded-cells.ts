/** Agreements with coded columns: a record per cell that is not zero; zeros and blanks are counted. */
import type { Cells } from './cells.js';
import { say } from './messages.js';
import type { Message } from '../core/index.js';
import type { Tally } from './tally.js';

const counts = new WeakMap<Tally, { zero: number; blank: number; kept: number }>();

export function codedCells(
  cells: Cells,
  out: Tally,
  row: { id: string; start: string | null; text: string },
  columns: Iterable<readonly [what: string, column: string]>,
): void {
  const count = counts.get(out) ?? { zero: 0, blank: 0, kept: 0 };
  counts.set(out, count);
  const before = count.kept;
  for (const [what, column] of columns) {
    const value = cells.maybeReal(column);
    if (value === null) count.blank++;
    else if (value === 0) count.zero++;
    else {
      count.kept++;
      out.record({ ...row, what, value });
    }
  }
  if (count.kept === before) out.setAside(say.allZero({}));
}

export function codedNotes(out: Tally): Message[] {
  const count = counts.get(out);
  return count === undefined ? [] : [say.zeroCells(count)];
}
