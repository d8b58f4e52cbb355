/** The page of complexity in the system's Chromium, on a made-up world. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { madeExports } from '../complexity/made-exports.js';
import { launch, ready, violations } from './chromium.js';

describe.skipIf(!ready)('the page of complexity', () => {
  const made = madeExports();
  let workspace: Workspace;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    workspace = await openWorkspace(join(made.dir, 'ws'), { create: true });
    await workspace.add(made.files);
    server = await startServer({ workspace, port: 0 });
    browser = await launch();
    page = await browser.newPage({
      viewport: { width: 1320, height: 1000 },
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => faults.push(error.message));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await workspace.close();
    rmSync(made.dir, { recursive: true, force: true });
  });

  const open = async (query: string): Promise<void> => {
    await page.goto(`${server.address}/?page=complexity&${query}`);
    await page.locator('article.page h1').waitFor();
  };

  it.each([
    [1320, 'light', 'en'],
    [390, 'dark', 'vi'],
    [390, 'light', 'en'],
    [1320, 'dark', 'vi'],
  ] as const)(
    'axe-core finds no violation and nothing runs over at %i pixels, %s, %s',
    async (width, scheme, lang) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await open(`c=VNM&lang=${lang}&table=space&table=near`);
      await page
        .locator('[data-chart="product-space"][data-state="drawn"] circle')
        .first()
        .waitFor();
      expect(await violations(page)).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it('a number opens its method and source, and another year is an address', async () => {
    await page.setViewportSize({ width: 1320, height: 900 });
    await open('c=CHL&lang=en');
    await page.locator('.dek button.num').first().click();
    await expect
      .poll(() => page.locator('[data-evidence]').first().textContent())
      .toContain('eigenvector');
    await open('c=CHL&lang=en&year=2019');
    expect(await page.locator('h1').textContent()).toContain('2019');
  }, 60_000);

  it('a country that no dataset holds gets the reason', async () => {
    await open('c=ARG&lang=en');
    expect(await page.locator('h1').textContent()).toContain('Nothing loaded says how complex');
    expect(
      await page.locator('#missing, [data-section="missing"]').first().textContent(),
    ).toContain('holds no exports of Argentina');
  }, 60_000);
});
