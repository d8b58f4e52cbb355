import { useId } from 'react';
import type { Cell, Table } from '../../../src/charts/index.js';
import { Num } from './Num.js';

const show = (cell: Cell) =>
  cell.finding === undefined ? cell.text : <Num text={cell.text} finding={cell.finding} />;

/** Numbers stand right; a few characters are never broken. */
const kind = (cell: Cell, numeric: boolean): string | undefined =>
  numeric ? 'numeric' : cell.text.length <= 12 ? 'short' : undefined;

/** A table that scrolls in its own frame; `quiet` when the section's title already names it. */
export function TableView({
  table,
  quiet = false,
}: {
  readonly table: Table;
  readonly quiet?: boolean;
}) {
  const id = useId();
  return (
    <div
      className={quiet ? 'table-frame quiet' : 'table-frame'}
      role="group"
      aria-labelledby={id}
      tabIndex={0}
    >
      <table className={table.columns.length > 3 ? 'many' : undefined}>
        <caption id={id} className={quiet ? 'hidden' : undefined}>
          {table.caption}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, i) => (
              <th key={i} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) =>
                i === 0 && cell.text !== '' ? (
                  <th key={i} scope="row" className={cell.text.length <= 18 ? 'short' : undefined}>
                    {show(cell)}
                  </th>
                ) : (
                  <td key={i} className={kind(cell, table.columns[i]?.numeric ?? false)}>
                    {show(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
