/** The workbench of one test file: its tables loaded and served, and a page of the run's browser on it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { thorough } from '../thorough.js';
import { launch } from './chromium.js';

export interface Workbench {
  /** A folder for files of the test, removed after it. */
  readonly dir: string;
  readonly workspace: Workspace;
  readonly address: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens a page that the server writes whole, and waits until it stands. */
  readonly open: (query: string) => Promise<void>;
  /** Addresses the page asked for. */
  readonly asked: readonly string[];
  /** What went wrong in the page: errors thrown and errors logged, but for what the server refused. */
  readonly faults: readonly string[];
}

/** Long enough for a machine that is busy with other tests. */
const PATIENCE = 120_000;

/** What Chromium logs where the server says no: the page tells it, and no fault is in it. */
const REFUSED = /status of 4\d\d/;

/** One browser for all the files that this process runs; it ends with the process. */
let running: Promise<Browser> | undefined;

/** How many pixels a page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Serves tables and opens a page, before the tests of the file; takes all of it away after them. What it gives can
 * be read once the tests run.
 *
 * @param files writes or names the tables to load; gets a folder of its own
 */
export function workbench(
  files: (dir: string) => readonly string[] = () => [],
  viewport = { width: 1320, height: 1000 },
): Workbench {
  let opened: Omit<Workbench, 'asked' | 'faults' | 'open'> & { readonly server: RunningServer };
  const [asked, faults]: [string[], string[]] = [[], []];

  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), 'tuchu-web-'));
    const workspace = await openWorkspace(join(dir, 'ws'), { create: true });
    const tables = files(dir);
    if (tables.length > 0) await workspace.add(tables);
    const server = await startServer({ workspace, port: 0 });
    running ??= launch();
    const context = await (await running).newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !REFUSED.test(message.text())) faults.push(message.text());
    });
    opened = { dir, workspace, server, address: server.address, context, page };
  }, PATIENCE);
  afterAll(async () => {
    await opened.context.close();
    await opened.server.close();
    await opened.workspace.close();
    rmSync(opened.dir, { recursive: true, force: true });
  });

  return {
    asked,
    faults,
    async open(query) {
      await opened.page.goto(`${opened.address}/?${query}`);
      await opened.page.locator('article.page h1').waitFor();
    },
    get dir() {
      return opened.dir;
    },
    get workspace() {
      return opened.workspace;
    },
    get address() {
      return opened.address;
    },
    get context() {
      return opened.context;
    },
    get page() {
      return opened.page;
    },
  };
}

/** Width, theme and language of a window: two that differ in all three, and the other two with `TUCHU_ALL=1`. */
export const WINDOWS = (
  [
    [1320, 'light', 'en'],
    [390, 'dark', 'vi'],
    [390, 'light', 'en'],
    [1320, 'dark', 'vi'],
  ] as const
).slice(0, thorough ? 4 : 2);

/** The themes a page is looked at in: both with `TUCHU_ALL=1`, else the one that is this page's turn. */
export const schemes = (dark: boolean): readonly ('light' | 'dark')[] =>
  thorough ? ['light', 'dark'] : [dark ? 'dark' : 'light'];
