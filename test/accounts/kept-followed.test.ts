/** What is followed over the years, kept: another process answers the same from it, and opens no table. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainYears, followedHeld, followedPlaces, frameHeld } from '../../src/accounts/index.js';
import { keepFollowed, keptFollowed } from '../../src/accounts/kept-followed.js';
import { datasetKey } from '../../src/accounts/kept-table.js';
import type { Missing } from '../../src/core/index.js';
import { openWorkspace } from '../../src/store/index.js';
import { leatherFiles } from './leather-files.js';

let dir = '';
const open = () => openWorkspace(join(dir, 'ws'));
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-followed-'));
  const workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
  await workspace.close();
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('followed over the years', () => {
  it('is the same from what was kept, in the same order, for every country', async () => {
    const first = await open();
    const [held] = await chainYears(first);
    if (held === undefined) throw new Error('no table');
    expect(await keptFollowed(first.dir, [held.manifest], held.year)).toBeUndefined();
    const made = await followedPlaces(first, held);
    const argentina = await followedHeld(first, 'ARG');
    await first.close();

    const second = await open();
    const kept = await keptFollowed(second.dir, [held.manifest], held.year);
    expect(kept).toEqual(made);
    expect([...(kept?.keys() ?? [])]).toEqual([...made.keys()]);
    expect(await followedHeld(second, 'ARG')).toEqual(argentina);
    const none = await frameHeld(second, held, 'VNM', 'exports');
    expect('reason' in none && none.reason).toBe('not_covered');
    await second.close();
  });

  it('opens no table for what was kept: neither its cells nor its inverse are there', async () => {
    const third = await open();
    const years = await chainYears(third);
    const keys = await Promise.all(
      years.map(({ manifest, year }) => datasetKey('followed/1', [manifest], year)),
    );
    const cache = join(dir, 'ws', 'cache');
    for (const name of readdirSync(cache))
      if (!keys.includes(name.replace('.bin', ''))) rmSync(join(cache, name));
    for (const { manifest } of years)
      rmSync(join(dir, 'ws', 'datasets', manifest.id, 'rows.parquet'));
    for (const held of years) expect((await followedPlaces(third, held)).size).toBe(3);
    await third.close();
  });

  it('keeps the reason of a place of which the table says nothing', async () => {
    const workspace = await open();
    const [held] = await chainYears(workspace);
    if (held === undefined) throw new Error('no table');
    const why: Missing = {
      reason: 'not_applicable',
      detail: { code: 'accounts/onePlace', fields: { dataset: 'made' } },
    };
    const datasets = [{ ...held.manifest, digest: 'e'.repeat(64) }];
    await keepFollowed(workspace.dir, datasets, held.year, new Map([['AAA', why]]));
    expect(await keptFollowed(workspace.dir, datasets, held.year)).toEqual(new Map([['AAA', why]]));
    await workspace.close();
  });
});
