import { spawn } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importBundle, openWorkspace } from '../../../src/store/index.js';
import { fingerprintOf } from '../../../src/store/snapshot/key.js';
import {
  BUILT,
  KEY,
  bundleOf,
  contentsOf,
  haveBuilt,
  put,
  scratch,
  totals,
  trusting,
  workspaceOf,
} from './helper.js';
import { thorough } from '../../thorough.js';

const folder = await scratch();
const COUNT = 12;
const files = await Promise.all(
  Array.from({ length: COUNT }, (_, i) => totals(folder, `totals-${i}.csv`, 100 + i)),
);
const source = await workspaceOf(folder, files);
const file = join(folder, 'many.zip');
await bundleOf(source, file);
const whole = await contentsOf(source.dir);

/** A child that imports, and says when it begins and when the files are out of the bundle. */
const CHILD = `
const [, , store, dir, file, fingerprint] = process.argv;
const { importBundle } = await import(store);
process.stdout.write('begins\\n');
await importBundle(dir, file, [{ name: 'an', fingerprint }]);
process.stdout.write('ended\\n');
`;
const script = await put(folder, 'child.mjs', CHILD);
const fingerprint = fingerprintOf(createPublicKey(KEY));
const importIn = (dir: string) =>
  spawn(process.execPath, [script, pathToFileURL(BUILT).href, dir, file, fingerprint], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

let n = 0;
describe.skipIf(!haveBuilt)('an import killed in the middle', () => {
  it('leaves the workspace as before or whole', { timeout: 120_000 }, async () => {
    const found = { before: 0, whole: 0 };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 90 }), async (delay) => {
        const dir = join(folder, `killed-${n++}`);
        await (await openWorkspace(dir, { create: true })).close();
        const child = importIn(dir);
        const exit = once(child, 'exit');
        await once(child.stdout, 'data');
        await wait(delay);
        child.kill('SIGKILL');
        await exit;
        const workspace = await openWorkspace(dir);
        const held = await contentsOf(dir);
        expect(await readdir(join(dir, 'tmp')).catch(() => [])).toEqual([]);
        expect(await workspace.unreadable()).toEqual([]);
        await workspace.close();
        if (Object.keys(held).length === 0) found.before++;
        else {
          expect(held).toEqual(whole);
          found.whole++;
        }
        await importBundle(dir, file, trusting());
        expect(await contentsOf(dir)).toEqual(whole);
      }),
      { numRuns: thorough ? 14 : 6, examples: [[0], [90]] },
    );
    expect(found.before).toBeGreaterThan(0);
  });

  it('is finished when it was killed between two renames', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    for (let renamed = 0; renamed <= COUNT; renamed += thorough ? 1 : 3) {
      const dir = join(folder, `between-${renamed}`);
      const [tmp, datasets] = [join(dir, 'tmp', `${child.pid}-abc`), join(dir, 'datasets')];
      await mkdir(tmp, { recursive: true });
      await mkdir(datasets);
      const ids = [...new Set(Object.keys(whole).map((path) => path.split('/')[1] ?? ''))].sort();
      expect(ids).toHaveLength(COUNT);
      for (const [i, id] of ids.entries()) {
        const home = join(i < renamed ? datasets : tmp, id);
        await mkdir(home);
        for (const [path, text] of Object.entries(whole))
          if (path.startsWith(`/${id}/`))
            await writeFile(join(home, path.split('/')[2] ?? ''), Buffer.from(text, 'latin1'));
      }
      const steps = ids.map((id) => ({ id, from: join(`${child.pid}-abc`, id) }));
      await writeFile(join(tmp, 'commit.json'), JSON.stringify(steps));
      await (await openWorkspace(dir)).close();
      expect(await contentsOf(dir)).toEqual(whole);
      expect(await readdir(join(dir, 'tmp'))).toEqual([]);
    }
  });
});

describe.skipIf(!haveBuilt || process.platform === 'win32')('an import that cannot write', () => {
  it('leaves the workspace as it was', { timeout: 30_000 }, async () => {
    const dir = join(folder, 'full');
    // No file may grow beyond a kibibyte: what a full disk does to the first that is copied.
    const command = `ulimit -f 1; exec "$@"`;
    const words = [process.execPath, script, pathToFileURL(BUILT).href, dir, file, fingerprint];
    const child = spawn('sh', ['-c', command, 'sh', ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (chunk) => (told += String(chunk)));
    const [status] = (await once(child, 'close')) as [number];
    expect(status).not.toBe(0);
    expect(told).toContain('cannot be written (EFBIG); nothing was taken in');
    expect(await contentsOf(dir)).toEqual({});
    expect(await readdir(join(dir, 'tmp'))).toEqual([]);
  });
});

describe.skipIf(!haveBuilt)('imports side by side', () => {
  it('two of one bundle give it once', { timeout: 60_000 }, async () => {
    const dir = join(folder, 'two');
    const children = [importIn(dir), importIn(dir)];
    const codes = await Promise.all(
      children.map(async (c) => (await once(c, 'exit'))[0] as number),
    );
    expect(codes).toEqual([0, 0]);
    expect(await contentsOf(dir)).toEqual(whole);
    const results = await Promise.all(
      [0, 1, 2].map(() => importBundle(join(folder, 'three'), file, trusting())),
    );
    for (const { added, already } of results) expect(added.length + already.length).toBe(COUNT);
    expect(results.reduce((sum, r) => sum + r.added.length, 0)).toBe(COUNT);
    expect(await contentsOf(join(folder, 'three'))).toEqual(whole);
  });

  it('a reader reads on, and sees whole datasets only', { timeout: 60_000 }, async () => {
    const dir = join(folder, 'read');
    const reader = await openWorkspace(dir, { create: true });
    const [own] = await reader.add([await totals(folder, 'own.csv', 7)]);
    const child = importIn(dir);
    const ended = once(child, 'exit');
    let questions = 0;
    const dataset = own?.manifest.id ?? '';
    while (child.exitCode === null) {
      const total = { dataset, subject: 'VNM', side: 'export', year: 2016 } as const;
      expect(await reader.partnerTotals(total)).toContainEqual({ partner: 'USA', value: 7 });
      expect(await reader.unreadable()).toEqual([]);
      for (const { id } of await reader.datasets())
        expect(await reader.rowCount({ ...total, dataset: id })).toBe(2);
      questions++;
    }
    await ended;
    expect(questions).toBeGreaterThan(1);
    expect(await reader.datasets()).toHaveLength(COUNT + 1);
    await reader.close();
  });
});
