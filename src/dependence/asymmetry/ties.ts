/** The partners of a country in one year of trade, as the arrays have them. */
import { type Missing, type PlaceCode, place, placeName } from '../../core/index.js';
import type { AnswerRow } from '../answer.js';
import {
  type PairTrade,
  type TradeMatrix,
  cellsOf,
  notWhole,
  sumOf,
} from '../table/trade-matrix.js';

/** One partner, as the arrays have it. */
export interface Tie {
  readonly code: PlaceCode;
  /** Trade with them as we count it, and as they do. */
  readonly ours: number;
  readonly theirs: number;
  /** All their trade, or why it is not known. */
  readonly total: number | Missing;
  readonly at: number;
}

/** Every country there is trade with, most trade first, and the share of trade with places that are no country. */
export function tiesOf(
  matrix: TradeMatrix,
  pair: PairTrade,
  { subject, with: only }: { readonly subject: PlaceCode; readonly with?: readonly PlaceCode[] },
): { ties: Tie[]; areas: number } {
  const { places, products } = matrix;
  const width = products.length;
  const sum = (cells: Float64Array, at: number): number => sumOf(cellsOf(cells, at, width));
  const ties: Tie[] = [];
  let [areas, all] = [0, 0];
  for (const [at, code] of places.entries()) {
    const ours = sum(pair.exportsTo, at) + sum(pair.importsFrom, at);
    const theirs = sum(pair.theirImports, at) + sum(pair.theirExports, at);
    all += ours;
    if (code === subject) continue;
    if (place(code)?.kind === 'area') areas += ours;
    else if (only === undefined ? ours > 0 || theirs > 0 : only.includes(code)) {
      const total = notWhole(matrix, code) ?? sum(matrix.exported, at) + sum(matrix.imported, at);
      ties.push({ code, ours, theirs, total, at });
    }
  }
  ties.sort((a, b) => b.ours - a.ours || (a.code < b.code ? -1 : 1));
  return { ties, areas: all > 0 ? areas / all : 0 };
}

export const rowOf = (code: PlaceCode, cells: AnswerRow['cells']): AnswerRow => ({
  key: code,
  label: { en: placeName(code, 'en'), vi: placeName(code, 'vi') },
  cells,
});
