import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Reader, Writer } from '../../src/store/duck.js';
import { put, scratch } from './helper.js';

const folder = await scratch();
const inside = join(folder, "it's inside");
await mkdir(inside);
const secret = await put(folder, 'secret.csv', 'a\n1\n');
const parquet = join(inside, 'rows.parquet');

const OUT = [
  `SELECT * FROM read_text('/etc/passwd')`,
  `SELECT * FROM read_csv('${secret}')`,
  `SELECT * FROM '${secret}'`,
  `SELECT * FROM read_text('${folder}/inside/../secret.csv')`,
  `SELECT * FROM glob('${folder}/*')`,
  `SELECT * FROM read_parquet('https://example.org/x.parquet')`,
  `ATTACH '${folder}/out.db'`,
  `COPY (SELECT 1) TO '${folder}/out.csv'`,
  `EXPORT DATABASE '${folder}/out'`,
  `SET enable_external_access = true`,
  `SET allowed_directories = ['/']`,
  `RESET lock_configuration`,
  `INSTALL httpfs`,
  `LOAD httpfs`,
];

describe('the cage', () => {
  it('lets the writer write inside its folder, and nowhere else', async () => {
    const writer = await Writer.open(inside);
    await writer.parquet('SELECT 1 AS a', parquet);
    expect(existsSync(parquet)).toBe(true);
    for (const sql of OUT) await expect(writer.run(sql), sql).rejects.toThrow();
    writer.close();
  });

  it('lets the reader read inside its folder, and write nowhere', async () => {
    const reader = await Reader.open(inside);
    const sql = 'SELECT a FROM read_parquet($file)';
    expect(await reader.rows(sql, { file: parquet })).toEqual([[1]]);
    await expect(reader.rows(sql, { file: secret })).rejects.toThrow(/Permission/);
    const write = [
      `COPY (SELECT 1) TO '${inside.replace("'", "''")}/new.csv'`,
      `ATTACH '${inside.replace("'", "''")}/new.db'`,
      'CREATE TABLE t (a INTEGER)',
      'PRAGMA enable_profiling',
      'SELECT 1; CREATE TABLE t (a INTEGER)',
    ];
    for (const out of [...OUT, ...write]) await expect(reader.rows(out, {}), out).rejects.toThrow();
    expect(existsSync(join(inside, 'new.csv')) || existsSync(join(inside, 'new.db'))).toBe(false);
    reader.close();
  });

  it('answers questions side by side', async () => {
    const reader = await Reader.open(inside);
    const ask = (n: number) =>
      reader.rows('SELECT a + $n FROM read_parquet($file)', { n, file: parquet });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(n)));
    expect(answers.map((rows) => Number(rows[0]?.[0]))).toEqual(answers.map((_, n) => n + 1));
    reader.close();
  });
});
