import { open, rm } from 'node:fs/promises';
import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plainRecords, quotedRecords, readCsv, readHeader } from '../../src/sources/csv.js';
import { errorOf, put, scratch } from './helper.js';

const folder = await scratch();
let n = 0;
const file = (content: string | Buffer, name = `f${n++}.csv`): Promise<string> =>
  put(folder, name, content);

async function rowsOf(path: string, columns: readonly string[]): Promise<[string[], number][]> {
  const rows: [string[], number][] = [];
  await readCsv(path, columns, (fields, line) => rows.push([[...fields], line]));
  return rows;
}

describe('readCsv', () => {
  it('splits lines without quotes exactly as csv-parse does', () => {
    const piece = fc.constantFrom('a', ',', '\n', '\r\n', ' ', 'đ', '1.5', '-');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const text = pieces.join('');
        expect(plainRecords(text)).toEqual(quotedRecords(text));
      }),
    );
  });

  it('gives back what was written, quoted or not, gzipped or not, with the line in the file', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ế', ',', '"', ' ', '𝄞', '0') });
    const table = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), fc.boolean(), async (rows, crlf, gzip) => {
        const quote = (f: string): string =>
          /[",]/.test(f) || f === '' ? `"${f.replaceAll('"', '""')}"` : f;
        const lines = [['x', 'y'], ...rows].map((r) => r.map(quote).join(','));
        const text = lines.join(crlf ? '\r\n' : '\n');
        const path = await file(gzip ? gzipSync(text) : text, gzip ? 'rt.csv.gz' : 'rt.csv');
        expect(await readHeader(path)).toEqual(['x', 'y']);
        expect(await rowsOf(path, ['x', 'y'])).toEqual(rows.map((r, i) => [r, i + 2]));
      }),
      { numRuns: 60 },
    );
  });

  it('cuts no character at the edge of a block and keeps count of the lines', async () => {
    const text = `x,y\n${'ế,"đồng, bạc"\n'.repeat(60_000)}`;
    for (const path of [await file(text), await file(gzipSync(text), 'long.csv.gz')]) {
      const rows = await rowsOf(path, ['x', 'y']);
      expect(rows).toHaveLength(60_000);
      expect(rows.every(([f, line], i) => f[1] === 'đồng, bạc' && line === i + 2)).toBe(true);
    }
  });

  it.each([
    ['short row', 'x,y\n1,2\n3\n', 'line 3, column `x`: 1 fields where the header has 2: `3`'],
    ['long row', 'x,y\n1,2,3\n', 'line 2, column `y`: 3 fields where the header has 2: `1,2,3`'],
    ['blank line', 'x,y\n1,2\n\n3,4\n', 'line 3, column `x`: 1 fields where the header has 2'],
    ['open quote', 'x,y\n1,2\n3,"4\n', 'line 3, column `y`: `3,"4` has quotes that do not pair'],
    ['line break in quotes', 'x,y\n1,"2\n3"\n', 'line 2, column `y`: `1,"2` has quotes'],
    ['NUL', 'x,y\n1,2\n3,\u00004\n', 'line 3, column `2`: `\\u00004` holds a NUL byte'],
    ['header only', 'x,y\n', 'line 2: the file has a header and no rows'],
    ['empty', '', 'line 1: the file is empty'],
  ])('refuses a file with %s', async (_, content, message) => {
    const error = await errorOf(rowsOf(await file(content), ['x', 'y']));
    expect(error.exit).toBe(1);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
  });

  it('refuses what is not UTF-8', async () => {
    const path = await file(Buffer.from('x,y\n1,2\n3,caf\xe9\n', 'latin1'));
    const error = await errorOf(rowsOf(path, ['x', 'y']));
    expect(error.message).toContain('line 3, column `2`: `caf\uFFFD` is not valid UTF-8');
  });

  it('refuses a line that never ends', async () => {
    const error = await errorOf(rowsOf(await file('x'.repeat(3 << 20)), ['x']));
    expect(error.message).toContain('line 1: longer than 1048576 bytes');
  });

  it('refuses two gigabytes without a line break, having read a few of them', async () => {
    const path = await file('x,y\n1,2\n', 'endless.csv');
    const handle = await open(path, 'r+');
    await handle.truncate(2 ** 31);
    await handle.close();
    const before = process.memoryUsage().arrayBuffers;
    const error = await errorOf(rowsOf(path, ['x', 'y']));
    expect(error.message).toContain('line 3: longer than 1048576 bytes');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 << 20);
    await rm(path);
  });

  it('refuses a gzip that is cut short, damaged, or none', async () => {
    const body = Array.from({ length: 20_000 }, (_, i) => `${i},${(i * 7919) % 104729}\n`).join('');
    const whole = gzipSync(`x,y\n${body}`);
    const cut = await file(whole.subarray(0, whole.length / 2), 'cut.csv.gz');
    expect((await errorOf(rowsOf(cut, ['x', 'y']))).message).toContain('is cut short');
    const broken = Buffer.from(whole);
    broken[whole.length - 6] = (broken[whole.length - 6] ?? 0) ^ 0xff;
    const damaged = await file(broken, 'damaged.csv.gz');
    expect((await errorOf(rowsOf(damaged, ['x', 'y']))).message).toContain('is damaged');
    const plain = await file('x,y\n1,2\n', 'plain.csv.gz');
    expect((await errorOf(rowsOf(plain, ['x', 'y']))).message).toContain('not a gzip file');
  });

  it('says that a file is absent, or a folder', async () => {
    const absent = await errorOf(readHeader(`${folder}/nothing.csv`));
    expect([absent.exit, absent.message]).toEqual([2, `no such file: \`${folder}/nothing.csv\``]);
    const directory = await errorOf(readHeader(folder));
    expect([directory.exit, directory.detail.code]).toEqual([1, 'sources/directory']);
  });

  it('stops when asked to', async () => {
    const path = await file(`x,y\n${'1,2\n'.repeat(400_000)}`);
    const stop = new AbortController();
    const reading = readCsv(path, ['x', 'y'], () => stop.abort(), { signal: stop.signal });
    await expect(reading).rejects.toThrow('aborted');
  });
});
