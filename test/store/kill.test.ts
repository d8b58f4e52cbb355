import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { BUILT, freshWorkspace, haveBuilt, put, putSeries, scratch } from './helper.js';
import { thorough } from '../thorough.js';

const folder = await scratch();
const ROWS = thorough ? 300_000 : 120_000;

/** A child that says when it begins, loads files, and says how long that took. */
const CHILD = `
const [, , store, dir, ...files] = process.argv;
const { openWorkspace } = await import(store);
const workspace = await openWorkspace(dir, { create: true });
process.stdout.write('ready\\n');
const start = performance.now();
try {
  await workspace.add(files);
  process.stdout.write(String(performance.now() - start));
} catch (cause) {
  process.stdout.write(JSON.stringify({ code: cause.detail?.code ?? String(cause) }));
}
await workspace.close();
`;
const script = await put(folder, 'child.mjs', CHILD);

interface Run {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
  /** What it said once it was ready, and the signal that ended it. */
  readonly end: Promise<{ said: string; signal: string | null }>;
}

/** `kilobytes`: no file may grow longer, as on a disk that is full. */
function load(dir: string, files: readonly string[], kilobytes?: number): Run {
  const args = [script, pathToFileURL(BUILT).href, dir, ...files];
  const child =
    kilobytes === undefined
      ? spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      : spawn('bash', ['-c', `ulimit -f ${kilobytes}; exec "$0" "$@"`, process.execPath, ...args], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
  let text = '';
  child.stdout?.on('data', (chunk) => (text += String(chunk)));
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  const ready = Promise.race([once(child.stdout ?? child, 'data'), exit]);
  const end = exit.then(([, signal]) => ({ said: text.replace('ready\n', ''), signal }));
  return { child, ready, end };
}

async function table(name: string): Promise<string> {
  const release = Number(/\d+(?=\.csv)/.exec(name)?.[0]);
  const rows: string[] = [];
  for (let k = 0; k < ROWS; k++) {
    // Every third destination out of order, so that there is something to sort.
    const to = [842, 156, 36][k % 3];
    rows.push(`2022,704,${to},${10121 + Math.floor(k / 3)},${(k + release) % 977}.5,1\n`);
  }
  return put(folder, name, `t,i,j,k,v,q\n${rows.join('')}`);
}

/** Nothing, or datasets whose every byte is as it was written. */
async function wholeOrNothing(dir: string): Promise<Workspace> {
  const workspace = await openWorkspace(dir);
  expect(await workspace.unreadable()).toEqual([]);
  for await (const found of workspace.verify()) expect(found.problems).toEqual([]);
  expect(await readdir(join(dir, 'tmp'))).toEqual([]);
  return workspace;
}

describe.skipIf(!haveBuilt)('a load', () => {
  it('killed at any moment leaves nothing half there', { timeout: 90_000 }, async () => {
    const file = await table('BACI_HS22_Y2022_V202401.csv');
    const { dir } = await freshWorkspace(folder);
    const first = await load(dir, [file]).end;
    const whole = Number(first.said);
    let killed = 0;
    const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), {
      numRuns: 10,
      seed: 4,
    });
    for (const moment of moments) {
      const workspace = await wholeOrNothing(dir);
      await workspace.remove((await workspace.datasets()).map((m) => m.id));
      await workspace.close();
      const run = load(dir, [file]);
      await run.ready;
      await wait(moment * whole);
      run.child.kill('SIGKILL');
      if ((await run.end).signal === 'SIGKILL') killed++;
      await (await wholeOrNothing(dir)).close();
    }
    expect(killed).toBeGreaterThanOrEqual(moments.length / 2);
    expect(Number((await load(dir, [file]).end).said)).toBeGreaterThan(0);
    const workspace = await wholeOrNothing(dir);
    expect((await workspace.datasets()).map((m) => m.rows.kept)).toEqual([ROWS]);
    await workspace.close();
  });

  it('on a full disk says so and leaves what was there', { timeout: 60_000 }, async () => {
    const file = await table('BACI_HS22_Y2022_V202402.csv');
    const series = await putSeries(
      folder,
      'long',
      Array.from({ length: 400 }, (_, i) => `USA,${1600 + i},${Math.sin(i)}`),
    );
    const small = await put(
      folder,
      'BACI_HS22_Y2022_V202403.csv',
      't,i,j,k,v,q\n2022,704,842,10121,1,1\n',
    );
    const { dir } = await freshWorkspace(folder);
    expect(Number((await load(dir, [small]).end).said)).toBeGreaterThan(0);
    const before = await (await wholeOrNothing(dir)).datasets();
    for (const full of [file, series]) {
      const { said } = await load(dir, [full], full === file ? 512 : 1).end;
      expect(JSON.parse(said)).toEqual({ code: 'store/diskFull' });
      const workspace = await wholeOrNothing(dir);
      expect(await workspace.datasets()).toEqual(before);
      await workspace.close();
    }
  });

  it('does not hinder another, nor who reads meanwhile', { timeout: 60_000 }, async () => {
    const files = [
      await table('BACI_HS22_Y2022_V202404.csv'),
      await table('BACI_HS22_Y2022_V202405.csv'),
      await table('BACI_HS22_Y2022_V202406.csv'),
    ] as const;
    const { dir } = await freshWorkspace(folder);
    await load(dir, [files[0]]).end;
    const reader = await openWorkspace(dir);
    const [held] = await reader.datasets();
    // Two load at once, one of them a file that the other loads too.
    const runs = [load(dir, [files[1]]), load(dir, [files[1], files[2]])];
    const state = { running: true };
    let answers = 0;
    const ended = Promise.all(runs.map((run) => run.end)).then((ends) => {
      state.running = false;
      return ends;
    });
    while (state.running) {
      for (const m of await reader.datasets()) {
        const cube = await reader.cube({ dataset: m.id, year: 2022 });
        expect([m.rows.kept, cube.rows]).toEqual([ROWS, ROWS]);
        answers++;
      }
      await wait(5);
    }
    for (const { said } of await ended) expect(Number(said)).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(2);
    await reader.close();
    const workspace = await wholeOrNothing(dir);
    const ids = (await workspace.datasets()).map((m) => m.id);
    expect(ids).toHaveLength(3);
    expect(ids).toContain(held?.id);
    await workspace.close();
  });
});
