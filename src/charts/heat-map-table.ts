/** The numbers of a heat map as a table: years as spans, for a line a place. */
// By file: the workbench takes this before it takes the drawings, and needs no places for it.
import { number } from '../core/format.js';
import type { Lang } from '../core/lang.js';
import { yearsText } from '../core/year-columns.js';
import type { HeatMapData, Table } from './types.js';

/** @example spansText({ …, cells: [[2000, 5], [2001, 5], [2003, 1]] }); // '2000–2001, 2003' */
export function spansText({ cells }: HeatMapData['rows'][number]): string {
  return yearsText(cells.map(([year]) => year));
}

/** @example heatMapTable(view.overview, 'vi').rows[0]; // [{ text: 'Châu Á' }, { text: '2000–2016' }, …] */
export function heatMapTable(data: HeatMapData, lang: Lang): Table {
  const { place, years, count } = data.columns;
  return {
    caption: data.title,
    columns: [
      { label: place, numeric: false },
      { label: years, numeric: false },
      { label: count, numeric: true },
    ],
    rows: data.rows.map((row) => [
      { text: row.label },
      { text: spansText(row) },
      { text: number(row.total, lang), value: row.total },
    ]),
  };
}
