/** The page of value chains in the system's Chromium, on the leather table of two years. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { leatherFiles } from '../accounts/leather-files.js';
import { launch, ready, violations } from './chromium.js';

describe.skipIf(!ready)('the page of value chains', () => {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-chain-web-'));
  let workspace: Workspace;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    workspace = await openWorkspace(join(dir, 'ws'), { create: true });
    for (const path of leatherFiles(dir)) await workspace.add([path]);
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
    rmSync(dir, { recursive: true, force: true });
  });

  const open = async (query: string): Promise<void> => {
    await page.goto(`${server.address}/?page=chain&${query}`);
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
      await open(`c=ARG&lang=${lang}&table=exports&table=position&table=years`);
      for (const kind of ['stacked-bars', 'positions', 'year-lines'])
        await page.locator(`[data-chart="${kind}"][data-state="drawn"] svg`).first().waitFor();
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
    await open('c=DEU&lang=en');
    await page.locator('.dek button.num').nth(1).click();
    await expect
      .poll(() => page.locator('[data-evidence]').first().textContent())
      .toContain('v_t′ B_ts e_s / 1′e_s');
    await open('c=DEU&lang=en&year=2000');
    expect(await page.locator('h1').textContent()).toContain('exported in 2000');
  }, 60_000);

  it('shows the four conditions, and a country without a table gets what is known and what to load', async () => {
    await open('c=VNM&lang=en');
    expect(await page.locator('h1').textContent()).toContain('No table that is loaded follows');
    const conditions = page.locator('[data-section="stuck"] tbody tr, #stuck tbody tr');
    expect(await conditions.count()).toBe(4);
    expect(await conditions.nth(2).textContent()).toContain('76.2%');
    expect(
      await page.locator('#missing, [data-section="missing"]').first().textContent(),
    ).toContain('ICIO');
  }, 60_000);
});
