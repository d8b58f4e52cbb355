/**
 * Partners that reporters did not name: areas not specified, bunkers, free zones. Behind each stand many countries or
 * one, so none of them is a partner: what goes to or comes from them belongs to the `rest` of a table. A former state
 * or a customs union that reported as one is a partner, and stays one.
 */
import { type Message, type PlaceCode, place } from '../../core/index.js';
import { say } from './messages.js';
import type { PartnerRow } from './partner-table.js';

/** Of the places of kind `area`, those that name nobody. */
const UNNAMED: ReadonlySet<PlaceCode> = new Set([
  '_NES',
  '_ROW',
  '_SPEC',
  '_BUNK',
  '_FZ',
  '_SEA',
  '_EFTA',
  '_USP',
  '_BWI',
]);

/**
 * @example
 * isUnnamed('_NES'); // true
 * isUnnamed('_SUN'); // false: the Soviet Union is a partner
 */
export const isUnnamed = (code: PlaceCode): boolean =>
  UNNAMED.has(code) && place(code)?.kind === 'area';

/**
 * The rows whose partner is named, in their order, and the sum of the others.
 *
 * @example
 * partRows([{ partner: '_NES', value: 30 }, { partner: 'CHN', value: 10 }]);
 * // { rows: [{ partner: 'CHN', value: 10 }], rest: 30 }
 */
export function partRows(all: readonly PartnerRow[]): { rows: PartnerRow[]; rest: number } {
  const rows = all.filter((row) => !isUnnamed(row.partner));
  const rest = all.reduce((sum, row) => (isUnnamed(row.partner) ? sum + row.value : sum), 0);
  return { rows, rest };
}

/** What is said of a table part of which has no named partner; nothing where every partner is named. */
export const unnamedNote = (rest: number, total: number): Message[] =>
  rest > 0 ? [say.unnamed({ share: rest / total })] : [];
