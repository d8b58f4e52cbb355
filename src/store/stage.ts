/** Flows on their way to Parquet: gathered, checked for duplicates, sorted, written. */
import { DOUBLE, INTEGER } from '@duckdb/node-api';
import type { FlowRow } from '../sources/index.js';
import { Dictionary } from './dictionary.js';
import type { Writer } from './duck.js';
import { Table } from './fill.js';

/** Two rows that should be one: where they stand, and their key. */
export interface Duplicate {
  readonly first: number;
  readonly line: number;
  readonly value: string;
}

/** Gathers the rows of one dataset, then writes them. */
export interface Stage<Row> {
  readonly add: (row: Row, line: number) => void;
  duplicate(signal?: AbortSignal): Promise<Duplicate | undefined>;
  /** Returns the rows added to others because their codes stand for one place. */
  write(file: string, signal?: AbortSignal): Promise<number>;
}

const JOIN = `FROM flows r JOIN from_codes a ON a.id = r.f JOIN to_codes b ON b.id = r.t
  JOIN product_codes c ON c.id = r.p`;
const NAMES = 'a.text AS "from", b.text AS "to", c.text AS product, r.year';
const ORDER = 'a.rank, b.rank, c.rank, r.year, r.side';
/** Rows of one side need no column for it. */
const SIDE = `, CASE r.side WHEN 1 THEN 'importer' WHEN 2 THEN 'exporter' END AS side`;
const plain = (side: string): string =>
  `SELECT ${NAMES}, r.value::BIGINT AS value, r.quantity::BIGINT AS quantity${side}
  ${JOIN} ORDER BY ${ORDER}`;
const summed = (side: string): string =>
  `SELECT ${NAMES}, sum(r.value::BIGINT)::BIGINT AS value,
  sum(r.quantity::BIGINT)::BIGINT AS quantity${side}
  ${JOIN} GROUP BY a.text, b.text, c.text, ${ORDER} ORDER BY ${ORDER}`;

export async function flowStage(writer: Writer): Promise<Stage<FlowRow>> {
  const [from, to, products] = [new Dictionary(), new Dictionary(), new Dictionary()];
  // Amounts travel as doubles, which hold every safe integer exactly, and are cast when written.
  const table = await Table.create(writer, 'flows', {
    f: INTEGER,
    t: INTEGER,
    p: INTEGER,
    year: INTEGER,
    value: DOUBLE,
    quantity: DOUBLE,
    side: INTEGER,
    line: INTEGER,
  });
  let count = 0;
  const sides = new Set<number>();

  return {
    add(row, line) {
      count++;
      const side = row.side === undefined ? 0 : row.side === 'importer' ? 1 : 2;
      sides.add(side);
      table.add(
        from.id(row.fromCode, row.from),
        to.id(row.toCode, row.to),
        products.id(row.product, row.product),
        row.year,
        row.value,
        row.quantity,
        side,
        line,
      );
    },

    async duplicate(signal) {
      table.finish();
      const [row] = await writer.run(
        `SELECT f, t, p, year, min(line), min(line, 2)[2] AS second FROM flows
         GROUP BY f, t, p, year, side HAVING count(*) > 1 ORDER BY second LIMIT 1`,
        signal,
      );
      if (row === undefined) return undefined;
      const [f = 0, t = 0, p = 0, year = 0, first = 0, line = 0] = row.map(Number);
      const value = [from.text(f), to.text(t), products.text(p), year].join(',');
      return { first, line, value };
    },

    async write(file, signal) {
      await from.write(writer, 'from_codes');
      await to.write(writer, 'to_codes');
      await products.write(writer, 'product_codes');
      const side = sides.size > 1 ? SIDE : '';
      if (!from.shared && !to.shared) {
        await writer.parquet(plain(side), file, signal);
        return 0;
      }
      await writer.parquet(summed(side), file, signal);
      const [row] = await writer.run(`SELECT count(*)::INTEGER FROM (${summed(side)})`, signal);
      return count - Number(row?.[0]);
    },
  };
}
