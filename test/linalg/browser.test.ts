/** The kernel in the system's Chromium, under the server's own security headers. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLinalg } from '../../src/linalg/index.js';
import { createApp } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { launch, ready } from '../web/chromium.js';
import { made, vector } from './made.js';

const N = 400;

interface Answer {
  readonly isolated: boolean;
  readonly by: string;
  readonly threads: number;
  readonly x: readonly number[];
  readonly corner: readonly number[];
}

/** What the page is told to do, as text, for the test runner would rewrite the import. */
const solveThere = (given: { n: number; a: number[]; b: number[]; threads: 1 | 2 }): string => `
(async ({ n, a, b, threads }) => {
  const { openLinalg } = await import('/built/linalg/index.js');
  const linalg = await openLinalg({ threads, by: 'kernel' });
  const f = await linalg.factor({ rows: n, cols: n, data: Float64Array.from(a) });
  const inverse = await f.inverse();
  const x = f.solve(Float64Array.from(b));
  linalg.close();
  return {
    isolated: crossOriginIsolated,
    by: f.by,
    threads: linalg.threads,
    x: [...x],
    corner: [...inverse.data.subarray(0, 10)],
  };
})(${JSON.stringify(given)})`;

describe.skipIf(!ready || !existsSync(join('dist', 'linalg', 'kernel-shared.wasm')))(
  'the kernel in a browser',
  () => {
    let dir = '';
    let workspace: Workspace;
    let server: ServerType;
    let browser: Browser;
    let address = '';
    const faults: string[] = [];

    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'tuchu-linalg-'));
      workspace = await openWorkspace(join(dir, 'ws'), { create: true });
      const app = createApp(workspace, (error) => faults.push(String(error)));
      app.use(
        '/built/*',
        serveStatic({ root: 'dist', rewriteRequestPath: (p) => p.replace('/built', '') }),
      );
      app.get('/page', (c) =>
        c.html('<!doctype html><title>kernel</title><link rel="icon" href="data:,">'),
      );
      await new Promise<void>((resolve) => {
        server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve());
      });
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await launch();
    });
    afterAll(async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await workspace.close();
      rmSync(dir, { recursive: true, force: true });
    });

    it.each([1, 2] as const)('gives the numbers of Node on %i threads', async (threads) => {
      const a = made(N, N, 21);
      const b = vector(N, 22);
      const here = await openLinalg({ threads: 1, by: 'kernel' });
      const f = await here.factor(a);
      const page = await browser.newPage();
      page.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
      page.on('pageerror', (e) => faults.push(e.message));
      const headers = (await page.goto(`${address}/page`))!.headers();
      expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';");
      const there = await page.evaluate<Answer>(
        solveThere({ n: N, a: [...a.data], b: [...b], threads }),
      );
      await page.close();
      expect(faults).toEqual([]);
      expect(there).toEqual({
        isolated: true,
        by: 'kernel',
        threads,
        x: [...f.solve(b)],
        corner: [...(await f.inverse()).data.subarray(0, 10)],
      });
    });

    it('still runs no code made from text', async () => {
      const page = await browser.newPage();
      await page.goto(`${address}/page`);
      const tried = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.planted = true';
        document.head.append(script);
        return (globalThis as { planted?: boolean }).planted ?? false;
      });
      await page.close();
      expect(tried).toBe(false);
    });
  },
);
