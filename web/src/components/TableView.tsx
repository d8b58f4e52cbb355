import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Cell, Table } from '../../../src/charts/index.js';
import { drillTo } from '../lib/drill.js';
import { type Order, nextOrder, sortRows } from '../lib/sort-rows.js';
import type { Address } from '../state/address.js';
import { useShell } from '../state/shell.js';
import { Num } from './Num.js';
import { PageLink } from './PageLink.js';

const show = ({ text, finding, drill }: Cell, page: Address['page']) =>
  finding !== undefined ? (
    <Num text={text} finding={finding} />
  ) : drill !== undefined && text !== '' ? (
    <PageLink className="go" to={drillTo(drill, page)}>
      {text}
    </PageLink>
  ) : (
    text
  );

/** Numbers stand right; a few characters are never broken. */
const kind = (cell: Cell, numeric: boolean): string | undefined =>
  numeric ? 'numeric' : cell.text.length <= 12 ? 'short' : undefined;

/** Whether more of a frame's content stands to the right of what is seen. */
function useMore() {
  const frame = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  const look = (): void => {
    const node = frame.current;
    if (node !== null) setMore(node.scrollWidth - node.clientWidth - node.scrollLeft > 2);
  };
  useEffect(() => {
    const node = frame.current;
    if (node === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(node);
    if (node.firstElementChild !== null) observer.observe(node.firstElementChild);
    look();
    return () => observer.disconnect();
  }, []);
  return { frame, more, look };
}

/** A table that scrolls in its own frame, fading where it goes on; `quiet` when the section's title already names it. */
export function TableView({
  table,
  quiet = false,
}: {
  readonly table: Table;
  readonly quiet?: boolean;
}) {
  const id = useId();
  const { frame, more, look } = useMore();
  const { lang, words, address } = useShell();
  const [order, setOrder] = useState<Order | null>(null);
  const rows = useMemo(() => sortRows(table, order, lang), [table, order, lang]);
  const sortable = table.sortable === true;
  const many = table.columns.length > 3;
  return (
    <div className={['table-box', more && 'more', many && 'wide'].filter(Boolean).join(' ')}>
      <div
        ref={frame}
        className={['table-frame', quiet && 'quiet', sortable && 'sortable']
          .filter(Boolean)
          .join(' ')}
        role="group"
        aria-labelledby={id}
        tabIndex={0}
        onScroll={look}
      >
        <table className={many ? 'many' : undefined}>
          <caption id={id} className={quiet ? 'hidden' : undefined}>
            {table.caption}
          </caption>
          <thead>
            <tr>
              {table.columns.map((column, i) => (
                <th
                  key={i}
                  scope="col"
                  className={column.numeric ? 'numeric' : undefined}
                  aria-sort={order?.column === i ? order.direction : undefined}
                >
                  {sortable ? (
                    <button
                      type="button"
                      className="sort"
                      title={words.sortBy(column.label)}
                      onClick={() => setOrder(nextOrder(order, i, column.numeric))}
                    >
                      {column.label}
                      {order?.column === i && (
                        <span aria-hidden="true">
                          {order.direction === 'ascending' ? ' ↑' : ' ↓'}
                        </span>
                      )}
                    </button>
                  ) : (
                    column.label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {row.map((cell, i) =>
                  i === 0 && cell.text !== '' ? (
                    <th
                      key={i}
                      scope="row"
                      className={cell.text.length <= 18 ? 'short' : undefined}
                    >
                      {show(cell, address.page)}
                    </th>
                  ) : (
                    <td
                      key={i}
                      className={kind(cell, table.columns[i]?.numeric ?? false)}
                      data-label={table.columns[i]?.label}
                    >
                      {show(cell, address.page)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
