import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/store/index.js';
import { BUILT, freshWorkspace, haveBuilt, put, scratch } from './helper.js';

const folder = await scratch();

/** A child that loads one file and says which stage it is in. */
const CHILD = `
const [, , store, dir, file] = process.argv;
const { openWorkspace } = await import(store);
const workspace = await openWorkspace(dir, { create: true });
let stage = '';
const onProgress = (p) => { if (p.stage !== stage) { stage = p.stage; process.stdout.write(stage + '\\n'); } };
await workspace.add([file], { onProgress });
await workspace.close();
`;

/** When to kill: milliseconds after the first word of a stage. */
const MOMENTS = [
  ['reading', 0],
  ['reading', 40],
  ['reading', 110],
  ['writing', 0],
  ['writing', 20],
  ['writing', 60],
] as const;

describe.skipIf(!haveBuilt)('a load killed in the middle', () => {
  it('leaves the workspace usable and the dataset absent', { timeout: 60_000 }, async () => {
    const script = await put(folder, 'child.mjs', CHILD);
    const rows: string[] = [];
    for (let k = 0; k < 150_000; k++) rows.push(`2022,704,842,${10121 + k},${k % 977}.5,1\n`);
    const file = await put(folder, 'BACI_HS22_Y2022_V202401.csv', `t,i,j,k,v,q\n${rows.join('')}`);
    const { dir } = await freshWorkspace(folder);
    let killed = 0;
    for (const [stage, delay] of MOMENTS) {
      const child = spawn(process.execPath, [script, pathToFileURL(BUILT).href, dir, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const exit = once(child, 'exit');
      await new Promise<void>((said) => {
        child.stdout.on('data', (chunk) => String(chunk).includes(stage) && said());
        child.once('exit', () => said());
      });
      await wait(delay);
      child.kill('SIGKILL');
      const [, signal] = (await exit) as [number | null, string | null];
      const left = await readdir(join(dir, 'tmp'));
      const workspace = await openWorkspace(dir);
      // The load may have won the race; then the dataset is whole.
      if (signal === 'SIGKILL' && left.length > 0) {
        killed++;
        expect(await workspace.datasets()).toEqual([]);
        expect(await workspace.unreadable()).toEqual([]);
      }
      expect(await readdir(join(dir, 'tmp'))).toEqual([]);
      await workspace.close();
      if ((await workspace.datasets()).length > 0) break;
    }
    expect(killed).toBeGreaterThanOrEqual(3);
    const workspace = await openWorkspace(dir);
    const [added] = await workspace.add([file]);
    expect(added?.manifest.rows.kept).toBe(150_000);
    expect(await workspace.datasets()).toHaveLength(1);
    await workspace.close();
  });
});
