/** A server of one test file over a workspace of its own, begun before the tests and taken away after them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

export interface Served {
  readonly dir: string;
  readonly workspace: Workspace;
  readonly server: RunningServer;
  /** Asks it, and reads the answer as JSON. */
  readonly get: (path: string) => Promise<{ status: number; body: never; headers: Headers }>;
}

/** @param files writes or names the tables to load */
export function served(files: () => readonly string[] = () => []): Served {
  let begun: Omit<Served, 'get'>;
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'tuchu-server-'));
    const workspace = await openWorkspace(dir, { create: true });
    const tables = files();
    if (tables.length > 0) await workspace.add(tables);
    begun = { dir, workspace, server: await startServer({ workspace, port: 0, log: () => {} }) };
  }, 60_000);
  afterAll(async () => {
    await begun.server.close();
    await begun.workspace.close();
    rmSync(begun.dir, { recursive: true, force: true });
  });
  return {
    get dir() {
      return begun.dir;
    },
    get workspace() {
      return begun.workspace;
    },
    get server() {
      return begun.server;
    },
    async get(path) {
      const response = await fetch(begun.server.address + path);
      const body = (await response.json()) as never;
      return { status: response.status, body, headers: response.headers };
    },
  };
}
