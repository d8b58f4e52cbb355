import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { BUILT, errorOf, freshWorkspace, haveBuilt, put, scratch } from './helper.js';

const folder = await scratch();

async function some(count: number): Promise<{ workspace: Workspace; ids: string[] }> {
  const files: string[] = [];
  for (let i = 0; i < count; i++) {
    const text = `t,i,j,k,v,q\n2020,704,842,010121,${i + 1},1\n`;
    files.push(await put(folder, `BACI_HS17_Y2020_V2022${String(i).padStart(2, '0')}.csv`, text));
  }
  const workspace = await freshWorkspace(folder);
  const added = await workspace.add(files);
  return { workspace, ids: added.map((a) => a.manifest.id) };
}
const held = async (workspace: Workspace): Promise<string[]> =>
  (await workspace.datasets()).map((m) => m.id);

describe('remove', () => {
  it('takes out what is named and leaves the rest', async () => {
    const { workspace, ids } = await some(3);
    await workspace.remove(ids.slice(0, 2));
    expect(await held(workspace)).toEqual(ids.slice(2));
    expect(await readdir(join(workspace.dir, 'tmp'))).toEqual([]);
    const gone = await errorOf(
      workspace.years({ dataset: ids[0] ?? '', subject: 'VNM', side: 'export' }),
    );
    expect(gone.detail.code).toBe('store/unknownDataset');
    await workspace.close();
  });

  it('takes out nothing where one of them is not known', async () => {
    const { workspace, ids } = await some(2);
    for (const bad of ['nothing', '../tmp', '', '.'])
      expect((await errorOf(workspace.remove([ids[0] ?? '', bad]))).detail.code).toBe(
        'store/unknownDataset',
      );
    expect(await held(workspace)).toEqual(ids);
    await workspace.close();
  });

  it('puts back what a killed removal had begun to take', async () => {
    const { workspace, ids } = await some(3);
    const [first = '', second = ''] = ids;
    const datasets = join(workspace.dir, 'datasets');
    const removing = join(workspace.dir, 'tmp', '999999999-abcdef', 'removing');
    await mkdir(removing, { recursive: true });
    await rename(join(datasets, first), join(removing, first));
    await rename(join(datasets, second), join(removing, second));
    expect(await held(workspace)).toEqual(ids.slice(2));
    const again = await openWorkspace(workspace.dir);
    expect(await held(again)).toEqual(ids);
    expect(await readdir(join(workspace.dir, 'tmp'))).toEqual([]);
    await again.close();
    await workspace.close();
  });

  it('puts back each on its own where one of them was loaded anew meanwhile', async () => {
    const { workspace, ids } = await some(2);
    const [first = '', second = ''] = ids;
    const datasets = join(workspace.dir, 'datasets');
    const removing = join(workspace.dir, 'tmp', '999999999-abcdef', 'removing');
    await mkdir(removing, { recursive: true });
    await cp(join(datasets, first), join(removing, first), { recursive: true });
    await rename(join(datasets, second), join(removing, second));
    const again = await openWorkspace(workspace.dir);
    expect(await held(again)).toEqual(ids);
    expect(await readdir(join(workspace.dir, 'tmp'))).toEqual([]);
    await again.close();
    await workspace.close();
  });

  it('does not pull a table from under who reads it', async () => {
    const { workspace, ids } = await some(2);
    const reader = await openWorkspace(workspace.dir);
    const ask = async (): Promise<string> => {
      try {
        const q = { dataset: ids[0] ?? '', subject: 'VNM', side: 'export', year: 2020 } as const;
        const [row] = await reader.partnerTotals(q);
        return String(row?.value);
      } catch (cause) {
        return (cause as { detail: { code: string } }).detail.code;
      }
    };
    const answers = [];
    for (let i = 0; i < 40; i++) {
      if (i === 10) void workspace.remove([ids[0] ?? '']);
      answers.push(await ask());
    }
    // Whole before, gone after, and nothing else between.
    expect(new Set(answers.slice(0, 10))).toEqual(new Set(['1000']));
    expect(answers.at(-1)).toBe('store/unknownDataset');
    for (const answer of answers)
      expect(['1000', 'store/datasetGone', 'store/badManifest', 'store/unknownDataset']).toContain(
        answer,
      );
    await reader.close();
    await workspace.close();
  });
});

const CHILD = `
const [, , store, dir, ...ids] = process.argv;
const { openWorkspace } = await import(store);
const workspace = await openWorkspace(dir);
process.stdout.write('ready\\n');
await workspace.remove(ids);
`;

describe.skipIf(!haveBuilt)('a removal killed in the middle', () => {
  it('took all of them or none', { timeout: 60_000 }, async () => {
    const script = await put(folder, 'remover.mjs', CHILD);
    const { workspace, ids } = await some(60);
    let killed = 0;
    const moments = fc.sample(fc.double({ min: 0, max: 8, noNaN: true }), { numRuns: 10, seed: 5 });
    for (const moment of moments) {
      if ((await held(workspace)).length === 0) break;
      const child = spawn(
        process.execPath,
        [script, pathToFileURL(BUILT).href, workspace.dir, ...ids],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const exit = once(child, 'exit');
      await once(child.stdout, 'data');
      await wait(moment);
      child.kill('SIGKILL');
      const [, signal] = (await exit) as [number | null, string | null];
      if (signal === 'SIGKILL') killed++;
      const again = await openWorkspace(workspace.dir);
      const left = await held(again);
      expect(await again.unreadable()).toEqual([]);
      await again.close();
      expect([0, ids.length]).toContain(left.length);
      expect(await readdir(join(workspace.dir, 'tmp'))).toEqual([]);
    }
    expect(killed).toBeGreaterThan(0);
    await workspace.close();
  });
});
