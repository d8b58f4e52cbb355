import { appendFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verified, Workspace } from '../../src/store/index.js';
import { errorOf, freshWorkspace, put, putSeries, scratch } from './helper.js';

const folder = await scratch();
const BACI = await put(
  folder,
  'BACI_HS17_Y2020_V202201.csv',
  't,i,j,k,v,q\n2020,704,842,010121,5.5,1\n2020,156,842,010121,7,NA\n2020,842,704,851712,3,2\n',
);
const IGO = await putSeries(folder, 'igo', ['USA,1990,52', 'VNM,1990,20']);

async function all(workspace: Workspace, ids?: readonly string[]): Promise<Verified[]> {
  const found = [];
  for await (const verified of workspace.verify(ids)) found.push(verified);
  return found;
}

async function held(): Promise<{ workspace: Workspace; path: (name: string) => string }> {
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([BACI]);
  const path = (name: string): string =>
    join(workspace.dir, 'datasets', added?.manifest.id ?? '', name);
  return { workspace, path };
}

describe('verify', () => {
  it('counts and hashes what is sound', async () => {
    const { workspace, path } = await held();
    const { size } = await stat(path('2020.parquet'));
    expect(await all(workspace)).toMatchObject([{ rows: 3, files: 1, bytes: size, problems: [] }]);
    await workspace.close();
  });

  it('finds one flipped bit anywhere in the rows', async () => {
    const { workspace, path } = await held();
    const good = await readFile(path('2020.parquet'));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(7), async (at, bit) => {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ (1 << bit);
        await writeFile(path('2020.parquet'), bad);
        const [found] = await all(workspace);
        expect(found?.problems.map((p) => p.code)).toEqual(['store/otherHash']);
      }),
      { numRuns: 60 },
    );
    await workspace.close();
  });

  it('finds what is missing, shorter, strange or no longer said', async () => {
    const { workspace, path } = await held();
    const code = async (): Promise<(string | undefined)[]> =>
      (await all(workspace)).flatMap((v) => v.problems.map((p) => p.code));
    await writeFile(path('notes.txt'), 'x');
    expect(await code()).toEqual(['store/strangeFile']);
    await rm(path('notes.txt'));
    await appendFile(path('2020.parquet'), 'x');
    expect(await code()).toEqual(['store/otherSize']);
    await rename(path('2020.parquet'), path('2021.parquet'));
    expect(await code()).toEqual(['store/fileGone', 'store/strangeFile']);
    const manifest = await readFile(path('manifest.json'), 'utf8');
    await writeFile(path('manifest.json'), manifest.slice(5));
    expect(await code()).toEqual(['store/badManifest']);
    await workspace.close();
  });

  it('believes no count that the rows do not bear out', async () => {
    const { workspace, path } = await held();
    const manifest = await readFile(path('manifest.json'), 'utf8');
    await writeFile(path('manifest.json'), manifest.replace('"rows": 3', '"rows": 4'));
    const [found] = await all(workspace);
    expect(found?.problems[0]).toMatchObject({
      code: 'store/otherCount',
      fields: { counted: 3, stated: 4 },
    });
    await workspace.close();
  });

  it('finds a manifest that no longer says what was written', async () => {
    const { workspace, path } = await held();
    const good = await readFile(path('manifest.json'), 'utf8');
    for (const [from, to] of [
      ['"kept": 3', '"kept": 999'],
      ['"unit": "USD"', '"unit": "EUR"'],
      ['Etalab Open Licence 2.0', 'US public domain'],
      ['"year": 2020', '"year": 2019'],
    ] as const) {
      expect(good).toContain(from);
      await writeFile(path('manifest.json'), good.replace(from, to));
      const [found] = await all(workspace);
      expect(found?.problems.at(-1)?.code).toBe('store/edited');
    }
    const [file = ''] = /\{\s+"file": "2020[^}]+\}/.exec(good) ?? [];
    await writeFile(path('manifest.json'), good.replace(file, `${file}, ${file}`));
    expect((await all(workspace))[0]?.problems[0]?.code).toBe('store/badManifest');
    await workspace.close();
  });

  it('looks at the datasets that are named, and knows no other', async () => {
    const workspace = await freshWorkspace(folder);
    const [, other] = await workspace.add([BACI, IGO]);
    const id = other?.manifest.id ?? '';
    expect((await all(workspace, [id])).map((v) => v.id)).toEqual([id]);
    const unknown = await errorOf(all(workspace, ['../datasets']));
    expect(unknown.detail.code).toBe('store/unknownDataset');
    await workspace.close();
  });
});
