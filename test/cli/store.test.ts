import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/store/index.js';
import { put, scratch } from '../sources/helper.js';
import { run } from './run.js';

async function two(): Promise<{ dir: string; ids: string[] }> {
  const dir = await scratch();
  const rows = (value: number): string =>
    `t,i,j,k,v,q\n2020,704,842,010121,${value},1\n2020,156,842,851712,9,NA\n`;
  const files = [
    await put(dir, 'BACI_HS17_Y2020_V202201.csv', rows(5)),
    await put(dir, 'BACI_HS17_Y2020_V202301.csv', rows(5.25)),
  ];
  const workspace = await openWorkspace(join(dir, 'w'), { create: true });
  const added = await workspace.add(files);
  await workspace.close();
  return { dir: join(dir, 'w'), ids: added.map((a) => a.manifest.id) };
}

describe('tuchu data verify', () => {
  it('says that all is sound, and ends with an error where it is not', async () => {
    const { dir, ids } = await two();
    const [first = '', second = ''] = ids;
    const sound = await run(dir, ['data', 'verify', '--workspace', dir]);
    expect(sound).toMatchObject({ code: 0 });
    expect(sound.out).toContain(`sound    ${first}  2 rows`);
    expect(sound.out).toContain('All 2 datasets are as they were written.');
    const one = await run(dir, ['data', 'verify', 'baci-v2022', '--workspace', dir]);
    expect(one.out).toContain('The dataset is as it was written.');
    await writeFile(join(dir, 'datasets', second, '2020.parquet'), 'x');
    await writeFile(join(dir, 'datasets', first, 'manifest.json'), '{');
    const bad = await run(dir, ['data', 'verify', '--workspace', dir]);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain(`DAMAGED  ${first}`);
    expect(bad.out).toContain('has 1 bytes where its manifest says');
    expect(bad.err).toContain('2 of 2 datasets are not as they were written');
    // What cannot be read can still be taken out.
    const gone = await run(dir, ['data', 'remove', first, second, '--workspace', dir]);
    expect(gone).toMatchObject({ code: 0, out: `removed  ${first}\nremoved  ${second}\n` });
  });
});

describe('tuchu data remove', () => {
  it('wants a name that means one dataset', async () => {
    const { dir } = await two();
    for (const [words, text] of [
      [[], '`tuchu data remove` needs a dataset'],
      [['baci'], 'several datasets begin with `baci`'],
      [['nothing'], 'no dataset begins with `nothing`'],
    ] as const) {
      const { code, err } = await run(dir, ['data', 'remove', ...words, '--workspace', dir]);
      expect([code, err]).toEqual([2, expect.stringContaining(text)]);
    }
    const list = await run(dir, ['data', 'list', '--workspace', dir]);
    expect(list.out).toContain('2 datasets');
  });
});

describe('tuchu data diff', () => {
  it('says what was revised, by how much, for whom, in both languages', async () => {
    const { dir } = await two();
    const words = ['data', 'diff', 'baci-v2022', 'baci-v2023', '--workspace', dir];
    const { code, out } = await run(dir, words);
    expect(code).toBe(0);
    expect(out).toContain('1 rows revised, 0 added, 0 removed; 1 as before.');
    expect(out).toContain('Amounts are in USD.');
    expect(out).toMatch(/Viet Nam +5,000 → 5,250/);
    expect(out).toMatch(/VNM USA 010121 2020 +5,000 +5,250/);
    const vi = await run(dir, [...words, '--lang', 'vi']);
    expect(vi.out).toContain('1 dòng sửa, 0 dòng thêm, 0 dòng bỏ; 1 dòng như cũ.');
    const json = await run(dir, [...words, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ rows: { revised: 1, same: 1 }, years: [2020] });
    const missing = await run(dir, ['data', 'diff', 'baci-v2022', '--workspace', dir]);
    expect(missing).toMatchObject({ code: 2 });
  });
});

describe('what is refused', () => {
  it('is told in Vietnamese, of a mapping, a manifest and a folder in place of a bundle', async () => {
    const { dir, ids } = await two();
    const vi = ['--lang', 'vi', '--workspace', dir];
    const mapping = await put(dir, 'm.yaml', 'citation: x\nunt: USD\n');
    const file = await put(dir, 'x.csv', 'a,b\n1,2\n');
    const mapped = await run(dir, ['data', 'add', file, '--mapping', mapping, ...vi]);
    expect(mapped.err).toContain('dòng 2');
    expect(mapped.err).not.toMatch(/Unrecognized|Invalid|expected/);
    const manifest = join(dir, 'datasets', ids[0] ?? '', 'manifest.json');
    await writeFile(manifest, '{"schema": 7}');
    const broken = await run(dir, ['data', 'verify', ...vi]);
    expect(broken.out).toContain('HỎNG');
    expect(broken.out).not.toMatch(/Invalid|expected/);
    const bundle = await run(dir, ['data', 'import', dir, ...vi]);
    expect(bundle).toMatchObject({ code: 2 });
    expect(bundle.err).toContain('là thư mục');
  });
});
