/** Two threads say what one says, byte for byte; the built files are tried, for only these can start a thread. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as source from '../../../src/dependence/index.js';
import { BACI, freshWorkspace, haveShared, scratch } from '../../store/helper.js';
import { bytesOf, cubeOf, someFlows } from './helper.js';

const BUILT = new URL('../../../dist/dependence/world/index.js', import.meta.url);
const built = existsSync(fileURLToPath(BUILT));
if (!built)
  process.stdout.write('skipping the world pass on two threads: run `npm run build` first\n');
const load = async () => (await import(/* @vite-ignore */ BUILT.href)) as typeof source;

describe.skipIf(!built)('the pass on two threads', () => {
  afterAll(async () => (await load()).closeWorldThread());

  it('gives the same bytes as on one', async () => {
    const { worldCellsParallel } = await load();
    await fc.assert(
      fc.asyncProperty(someFlows(6, 5, true), async (list) => {
        const cube = cubeOf(list, 6, 5);
        expect(bytesOf(await worldCellsParallel(cube))).toEqual(bytesOf(source.worldCells(cube)));
      }),
    );
  });

  it('importers alone are the importers of the whole, into cells used before too', async () => {
    const { importCellsParallel } = await load();
    let into: source.SideCells | undefined;
    await fc.assert(
      fc.asyncProperty(someFlows(6, 5, true), async (list) => {
        const cube = cubeOf(list, 6, 5);
        into = await importCellsParallel(cube, into);
        expect(bytesOf({ ...source.worldCells(cube), imports: into })).toEqual(
          bytesOf(source.worldCells(cube)),
        );
      }),
    );
  });

  it('answers several questions at once, and again after its thread was closed', async () => {
    const { worldCellsParallel, closeWorldThread } = await load();
    const cubes = [1, 2, 3].map((value) =>
      cubeOf([{ from: 0, to: 1, product: 0, side: 0, value }], 2, 1),
    );
    const asked = cubes.map((cube) => worldCellsParallel(cube));
    await closeWorldThread();
    for (const [i, cube] of cubes.entries()) {
      const wanted = bytesOf(source.worldCells(cube));
      expect(bytesOf(await (asked[i] as Promise<source.WorldCells>))).toEqual(wanted);
      expect(bytesOf(await worldCellsParallel(cube))).toEqual(wanted);
    }
  });

  it('is made alone of a cube that does not stand in shared memory', async () => {
    const { worldCellsParallel } = await load();
    const cube = cubeOf([{ from: 0, to: 1, product: 0, side: 0, value: 5 }], 2, 1);
    const own = { ...cube, value: Float64Array.from(cube.value) };
    expect(bytesOf(await worldCellsParallel(own))).toEqual(bytesOf(source.worldCells(cube)));
  });

  it('keeps no process alive', () => {
    const script = `
      const { worldCellsParallel } = await import(${JSON.stringify(BUILT.href)});
      const of = (kind, ...n) => { const a = new kind(new SharedArrayBuffer(n.length * kind.BYTES_PER_ELEMENT)); a.set(n); return a; };
      const cube = { year: 2020, rows: 1, places: ['AAA', 'BBB'], products: ['1'], side: null,
        from: of(Uint8Array, 0), to: of(Uint8Array, 1), product: of(Uint8Array, 0), value: of(Float64Array, 7) };
      const { imports } = await worldCellsParallel(cube);
      console.log(imports.total[1], imports.topPartner[1]);`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(out.trim()).toBe('7 0');
  });

  it.skipIf(!haveShared)('gives the same bytes of a published year', async () => {
    const { worldCellsParallel } = await load();
    const workspace = await freshWorkspace(await scratch());
    const [added] = await workspace.add([BACI]);
    const cube = await workspace.cube({ dataset: added?.manifest.id ?? '', year: 2020 });
    const wanted = bytesOf(source.worldCells(cube));
    for (let i = 0; i < 3; i++) expect(bytesOf(await worldCellsParallel(cube))).toEqual(wanted);
    await workspace.close();
  });
});

it('is made in one thread where only sources stand', async () => {
  const cube = cubeOf([{ from: 0, to: 1, product: 0, side: 0, value: 5 }], 2, 1);
  expect(bytesOf(await source.worldCellsParallel(cube))).toEqual(bytesOf(source.worldCells(cube)));
});
