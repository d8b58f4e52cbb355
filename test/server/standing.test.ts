import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

let dir = '';
let workspace: Workspace;
let server: RunningServer;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-standing-'));
  workspace = await openWorkspace(dir, { create: true });
  server = await startServer({ workspace, port: 0, log: () => {} });
}, 60_000);
afterAll(async () => {
  await server.close();
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(server.address + path);
  return { status: response.status, body: (await response.json()) as never };
};

describe('standing and diplomatic relations over HTTP', () => {
  it('gives the pages the command line prints', async () => {
    const standing: Page = (await get('/api/standing/VNM?as-of=2020-04-30')).body;
    expect(standing.title).toContain('elected seats, 1 body');
    const relations: Page = (await get('/api/diplomatic/vnm?as-of=2025-09-23&lang=vi')).body;
    expect(relations.title).toContain('191, 192, 193, 194, 195');
    const other: Page = (await get('/api/standing/THA')).body;
    expect(other.missing.items.length).toBeGreaterThan(0);
  });

  it('refuses a place and a day that are not there', async () => {
    expect((await get('/api/standing/atlantis')).status).toBe(404);
    expect((await get('/api/diplomatic/VNM?as-of=2025-02-30')).status).toBe(400);
  });
});
