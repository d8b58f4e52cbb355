import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import { createApp } from '../../src/server/app.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-server-agreements-'));
  workspace = await openWorkspace(dir, { create: true });
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = async (path: string) => {
  const app = createApp(workspace, () => {});
  const response = await app.request(path, { headers: { host: 'localhost' } });
  return { status: response.status, body: (await response.json()) as never };
};

it('gives the page of agreements on a day, in the language asked for', async () => {
  const { status, body } = await get('/api/agreements/VNM?lang=vi&as-of=2021-05-01&with=BRA');
  const page: Page = body;
  expect(status).toBe(200);
  expect([page.asOf, page.kicker]).toEqual(['2021-05-01', 'Việt Nam · hiệp định']);
  expect(page.sections.map((s) => s.id)).toEqual(
    expect.arrayContaining(['counts', 'agreements', 'matrix', 'overlap', 'marginal', 'hub']),
  );
});

it.each([
  ['/api/agreements/Atlantis', 404, 'Atlantis'],
  ['/api/agreements/VNM?rule=none', 400, 'none'],
  ['/api/agreements/VNM?as-of=yesterday', 400, '2025-12-31'],
  ['/api/agreements/VNM?with=Atlantis', 404, 'Atlantis'],
])('%s is refused with %i', async (path, status, said) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).toContain(said);
});
