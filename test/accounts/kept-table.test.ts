/** Tables kept beside their inverses: the second time nothing is read, and what is damaged is made again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainYears, tableOf } from '../../src/accounts/index.js';
import { systemOf } from '../../src/accounts/kept-table.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { leatherFiles } from './leather-files.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-kept-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

const cache = (): string => join(workspace.dir, 'cache');
const files = (): string[] => readdirSync(cache()).toSorted();

/** The system of the first year, and whether its cells were read for it. */
async function made() {
  const [held] = await chainYears(workspace);
  if (held === undefined) throw new Error('no table');
  let read = false;
  const system = await systemOf(workspace.dir, [held.manifest], held.year, () => {
    read = true;
    return tableOf(workspace, held.manifest.id, held.year);
  });
  return { system, read };
}

describe('kept tables', () => {
  it('are the table itself, number by number and label by label', async () => {
    const first = await made();
    const again = await made();
    expect([first.read, again.read]).toEqual([true, false]);
    expect(again.system.table).toEqual(first.system.table);
    for (const part of ['a', 'v', 'inverse'] as const)
      expect(again.system[part]).toEqual(first.system[part]);
    expect(again.system.factor.rcond).toBe(first.system.factor.rcond);
  });

  it('are read again where any file of theirs is damaged or gone', async () => {
    const { system } = await made();
    for (const name of files()) {
      const path = join(cache(), name);
      const bytes = readFileSync(path);
      const at = statSync(path).size - 3;
      bytes[at] = (bytes[at] as number) ^ 4;
      writeFileSync(path, bytes);
      const mended = await made();
      expect(mended.system.inverse).toEqual(system.inverse);
      expect(mended.system.table).toEqual(system.table);
      expect((await made()).read).toBe(false);
      rmSync(path);
      expect((await made()).system.inverse).toEqual(system.inverse);
    }
    expect(files()).toHaveLength(2);
  });

  it('are of one year and one content of the datasets they are made of', async () => {
    const [first, second] = await chainYears(workspace);
    if (first === undefined || second === undefined) throw new Error('no tables');
    const ask = async (held: typeof first): Promise<number> =>
      (
        await systemOf(workspace.dir, [held.manifest], held.year, () =>
          tableOf(workspace, held.manifest.id, held.year),
        )
      ).table.year;
    expect([await ask(first), await ask(second), await ask(first)]).toEqual([2000, 2005, 2000]);
    const changed = { ...first, manifest: { ...first.manifest, digest: 'f'.repeat(64) } };
    let read = false;
    await systemOf(workspace.dir, [changed.manifest], first.year, () => {
      read = true;
      return tableOf(workspace, first.manifest.id, first.year);
    });
    expect(read).toBe(true);
  });
});
