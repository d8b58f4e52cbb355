/** Series on their way to Parquet. */
import { DOUBLE, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { SeriesRow } from '../sources/index.js';
import type { Writer } from './duck.js';
import { Table } from './fill.js';
import type { Stage } from './stage.js';

const KEY = 'subject, measure, side, partner, year';

export async function seriesStage(writer: Writer): Promise<Stage<SeriesRow>> {
  const table = await Table.create(writer, 'series', {
    subject: VARCHAR,
    measure: VARCHAR,
    side: VARCHAR,
    partner: VARCHAR,
    year: INTEGER,
    value: DOUBLE,
    unit: VARCHAR,
    line: INTEGER,
  });

  return {
    add(row, line) {
      const { subject, measure, side, partner, year, value, unit } = row;
      table.add(subject, measure, side, partner, year, value, unit, line);
    },

    async duplicate(signal) {
      table.finish();
      const [row] = await writer.run(
        `SELECT min(line), min(line, 2)[2] AS second, ${KEY} FROM series
         GROUP BY ${KEY} HAVING count(*) > 1 ORDER BY second LIMIT 1`,
        signal,
      );
      if (row === undefined) return undefined;
      const [first, line, ...key] = row;
      return {
        first: Number(first),
        line: Number(line),
        value: key.map((k) => (typeof k === 'string' || typeof k === 'number' ? k : '')).join(','),
      };
    },

    async write(file, signal) {
      await writer.parquet(`SELECT ${KEY}, value, unit FROM series ORDER BY ${KEY}`, file, signal);
      return 0;
    },
  };
}
