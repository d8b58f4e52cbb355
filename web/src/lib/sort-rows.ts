/** Rows of a table in the order a reader asks for. */
import type { Cell, Table } from '../../../src/charts/types.js';
import type { Lang } from '../../../src/core/index.js';

export interface Order {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** Numbers begin with the largest, words with the first letter; asked again, the other way round. */
export function nextOrder(order: Order | null, column: number, numeric: boolean): Order {
  if (order?.column === column)
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  return { column, direction: numeric ? 'descending' : 'ascending' };
}

/** The rows sorted, as they stand where no order is asked for; a cell without a number comes last. */
export function sortRows(table: Table, order: Order | null, lang: Lang): Table['rows'] {
  if (order === null) return table.rows;
  const { column, direction } = order;
  const numeric = table.columns[column]?.numeric === true;
  const words = new Intl.Collator(lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const number = (cell: Cell | undefined): number | null => cell?.value ?? null;
  return table.rows.toSorted((a, b) => {
    if (!numeric) return sign * words.compare(a[column]?.text ?? '', b[column]?.text ?? '');
    const [x, y] = [number(a[column]), number(b[column])];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}
