/** Rows in files: CSV that comes back as it was, workbooks opened as the XML they are. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import yauzl from 'yauzl';
import { describe, expect, it } from 'vitest';
import { contextOf, exportRows, type RowsChoice } from '../../src/brief/index.js';
import { SHEET_ROWS, writeXlsx } from '../../src/brief/rows-xlsx.js';
import type { DatasetRows, RowCell, Workspace } from '../../src/store/index.js';
import { errorOf, freshWorkspace, put, scratch, tableMeta } from '../store/helper.js';

const folder = await scratch();
const NASTY = ['=HYPERLINK("http://x")', '+1+1', '-2-3', '@SUM(A1)', 'Thép, "cán nóng"'];

/** A dataset whose product codes a spreadsheet would run. */
async function nasty(): Promise<{ workspace: Workspace; choice: RowsChoice }> {
  await put(folder, 'nasty.meta.json', JSON.stringify(tableMeta('nasty', 'CC0')));
  const lines = NASTY.map((p, i) => `VNM,USA,"${p.replaceAll('"', '""')}",2016,${i + 1}`);
  const text = `from,to,product,year,value\n${lines.join('\n')}\nCHN,USA,TOTAL,2017,7\n`;
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([await put(folder, 'nasty.csv', text)]);
  if (added === undefined) throw new Error('nothing was loaded');
  const { manifest } = added;
  const about = await contextOf(workspace, manifest);
  return { workspace, choice: { manifest, about, command: 'tuchu data rows nasty', lang: 'en' } };
}

/** The text of every part of a workbook. */
async function parts(file: string): Promise<Record<string, string>> {
  const zip = await yauzl.openPromise(file);
  const found: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    found[entry.fileName] = Buffer.concat(chunks).toString('utf8');
  }
  return found;
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Cells of a sheet with their type: `s` and `inlineStr` are text, `n` a number. */
function sheet(book: Record<string, string>, n: number): Array<{ type: string; text: string }> {
  const shared = [...(book['xl/sharedStrings.xml'] ?? '').matchAll(/<si>([^]*?)<\/si>/g)].map(
    ([, si = '']) => unescape([...si.matchAll(/<t[^>]*>([^]*?)<\/t>/g)].map((t) => t[1]).join('')),
  );
  const xml = book[`xl/worksheets/sheet${n}.xml`] ?? '';
  return [...xml.matchAll(/<c ([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)].flatMap(([, head = '', body]) => {
    if (body === undefined) return [];
    const type = /t="(\w+)"/.exec(head)?.[1] ?? 'n';
    const value = /<v>([^]*?)<\/v>/.exec(body)?.[1] ?? '';
    const inline = /<t[^>]*>([^]*?)<\/t>/.exec(body)?.[1] ?? '';
    return [
      { type, text: type === 's' ? (shared[Number(value)] ?? '') : unescape(value || inline) },
    ];
  });
}

describe('CSV', () => {
  it('comes back as it was but for its defusing, with its source beside it', async () => {
    const { workspace, choice } = await nasty();
    const file = join(folder, 'rows.csv');
    const seen: number[] = [];
    const done = await exportRows(workspace, choice, { file, onRows: (n) => seen.push(n) });
    expect(done).toEqual({ rows: 6, files: [join(folder, 'rows.source.txt'), file] });
    expect(seen.at(-1)).toBe(6);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('from,to,product,year,value,quantity\r\n')).toBe(true);
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    const products = rows.map((r) => r['product'] ?? '').sort();
    expect(products).toEqual(
      [...NASTY.map((p) => (/^[=+\-@]/.test(p) ? `'${p}` : p)), 'TOTAL'].sort(),
    );
    const note = readFileSync(join(folder, 'rows.source.txt'), 'utf8');
    for (const part of ['Licence: CC0', 'Unit: USD', 'made here', 'Written by: tuchu data rows'])
      expect(note).toContain(part);
    await workspace.close();
  });

  it('is narrowed, marked on demand, and never written over what is there unasked', async () => {
    const { workspace, choice } = await nasty();
    const file = join(folder, 'some.csv');
    await exportRows(workspace, { ...choice, place: 'CHN', year: 2017 }, { file, bom: true });
    expect(readFileSync(file, 'utf8')).toBe(
      '\ufefffrom,to,product,year,value,quantity\r\nCHN,USA,TOTAL,2017,7,\r\n',
    );
    const before = readFileSync(file);
    const error = await errorOf(exportRows(workspace, choice, { file }));
    expect(error.detail).toMatchObject({ code: 'catalogue/rowsExist', fields: { file } });
    expect(readFileSync(file)).toEqual(before);
    await exportRows(workspace, choice, { file, force: true });
    expect(readFileSync(file)).not.toEqual(before);
    expect((await errorOf(exportRows(workspace, choice, { file: 'x.pdf' }))).message).toContain(
      'to `x.pdf`',
    );
    await workspace.close();
  });

  it('leaves nothing behind where it cannot be written or breaks off', async () => {
    const { workspace, choice } = await nasty();
    const nowhere = join(folder, 'absent', 'rows.csv');
    const error = await errorOf(exportRows(workspace, choice, { file: nowhere }));
    expect(error.message).toContain('ENOENT');
    const file = join(folder, 'torn.csv');
    writeFileSync(file, 'mine');
    const stop = exportRows(workspace, choice, {
      file,
      force: true,
      onRows() {
        throw new Error('stopped');
      },
    });
    await expect(stop).rejects.toThrow('stopped');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await workspace.close();
  });
});

describe('a workbook', () => {
  it('holds its source first, then text as text and numbers as numbers, and no formula', async () => {
    const { workspace, choice } = await nasty();
    const file = join(folder, 'rows.xlsx');
    await exportRows(workspace, choice, { file });
    const book = await parts(file);
    expect(Object.keys(book).join()).not.toMatch(/vba|external/i);
    for (const [name, xml] of Object.entries(book)) expect(xml, name).not.toMatch(/<f[ >]/);
    const cells = sheet(book, 2);
    const texts = cells.filter((c) => c.type === 's' || c.type === 'inlineStr').map((c) => c.text);
    for (const product of NASTY) expect(texts).toContain(product);
    const numbers = cells.filter((c) => c.type === 'n').map((c) => Number(c.text));
    expect(numbers.filter((n) => n < 100).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 7]);
    expect(numbers.filter((n) => n === 2016)).toHaveLength(5);
    const source = sheet(book, 1).map((c) => c.text);
    for (const part of ['x', 'CC0', 'USD', 'tuchu data rows nasty']) expect(source).toContain(part);
    await workspace.close();
  });

  const rowsOf = (total: number, cells: readonly RowCell[][]): DatasetRows => ({
    columns: ['text', 'value'],
    total,
    // eslint-disable-next-line require-yield
    blocks: (async function* () {
      await Promise.resolve();
      yield cells;
    })(),
  });
  const note = { title: 'x', lines: [] };

  it('keeps negative numbers numbers, and takes text no XML could', async () => {
    const file = join(folder, 'odd.xlsx');
    const cells: RowCell[][] = [
      ['a\0b\ud800', -2.5],
      ['<&>"\'', null],
      ['x'.repeat(40_000), 0],
    ];
    await writeXlsx(rowsOf(3, cells), note, file, 'vi');
    const read = sheet(await parts(file), 2);
    expect(read.filter((c) => c.type === 'n').map((c) => c.text)).toEqual(['-2.5', '0']);
    expect(read.map((c) => c.text)).toEqual(expect.arrayContaining(['ab', '<&>"\'']));
    expect(Math.max(...read.map((c) => c.text.length))).toBe(32_767);
  });

  it('refuses more rows than a sheet holds, before it gathers them', async () => {
    const file = join(folder, 'long.xlsx');
    const error = await errorOf(writeXlsx(rowsOf(SHEET_ROWS, []), note, file, 'en'));
    expect(error.message).toBe(
      '1,048,576 rows do not fit a sheet, which holds 1,048,575: write a .csv file, or fewer rows with --country or --year',
    );
    expect(existsSync(file)).toBe(false);
  });
});
