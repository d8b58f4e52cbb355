/** A server sees a pack that is added, changed or removed beside it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import { addPack, removePack } from '../../src/facts/index.js';
import { createApp } from '../../src/server/app.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { factOf, factsIn, smallFiles } from '../facts/small-pack.js';

let dir: string;
let workspace: Workspace;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuchu-server-packs-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
});
afterAll(async () => {
  await workspace.close();
  await rm(dir, { recursive: true, force: true });
});

async function written(change: (files: ReturnType<typeof smallFiles>) => void): Promise<string> {
  const files = smallFiles();
  change(files);
  const folder = join(dir, 'nzl');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content));
  return folder;
}

it('answers with what is there now', async () => {
  const app = createApp(workspace, () => {});
  const get = async (path: string): Promise<unknown> =>
    (await app.request(`http://localhost${path}`, { headers: { host: 'localhost' } })).json();
  const partners = async (): Promise<string | undefined> => {
    const page = (await get('/api/page/NZL?as-of=2025-12-31&lang=en')) as Page;
    return page.sections.find((s) => s.id === 'ladder')?.title;
  };
  const profile = async (): Promise<boolean | undefined> => {
    const places = (await get('/api/places?lang=en')) as { code: string; profile: boolean }[];
    return places.find((p) => p.code === 'NZL')?.profile;
  };

  expect([await partners(), await profile()]).toEqual([undefined, false]);
  await addPack(await written(() => {}), workspace.dir);
  expect([await partners(), await profile()]).toEqual([expect.stringMatching(/\b2\b/), true]);
  const more = await written((files) => {
    factsIn(files, 'partnerships.json').push(factOf('partner_tier/SGP', { object: 'SGP' }));
  });
  expect((await addPack(more, workspace.dir)).replaced).toBe(true);
  expect(await partners()).toMatch(/\b3\b/);
  await removePack('NZL', workspace.dir);
  expect([await partners(), await profile()]).toEqual([undefined, false]);
});
