/** The page of shocks in the system's Chromium, on the leather table: choose, read, set a number, see the gap close. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { leatherFiles } from '../accounts/leather-files.js';
import { launch, ready, violations } from './chromium.js';

describe.skipIf(!ready)('the page of shocks', () => {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-shock-web-'));
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

  const open = (query: string) => page.goto(`${server.address}/?page=shock&${query}`);
  const answered = () => page.locator('[data-section="models"]').waitFor({ timeout: 60_000 });

  it('from the list of shocks to the numbers, to a number of one’s own that closes the gap', async () => {
    await open('c=DEU&lang=en');
    expect(await page.locator('h1').textContent()).toBe('What if a partner closes the door?');
    await page.locator('.ready-shocks a', { hasText: 'Embargo' }).click();
    await answered();
    expect(page.url()).toContain('shock=embargo');
    expect(await page.locator('h1').textContent()).toMatch(/models put what it costs Germany/);
    expect(await page.locator('#models .subtitle').textContent()).toContain('stock-days');
    const row = page.locator('#models tr', { hasText: 'without time' });
    const before = Number.parseFloat((await row.locator('td.numeric').textContent()) ?? '');
    expect(before).toBeGreaterThan(1);
    await page.getByLabel('Your value for stock-days').fill('365');
    await page.getByRole('button', { name: 'Run with these' }).click();
    await page.locator('[data-section="moved"]').waitFor({ timeout: 60_000 });
    expect(page.url()).toContain('set=stock-days%3D365');
    const after = Number.parseFloat((await row.locator('td.numeric').textContent()) ?? '');
    expect(after).toBeLessThan(before / 10);
    // The table of the days, and a number's own evidence.
    await page.locator('#path-delays').getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('#path-delays tbody tr').count()).toBeGreaterThan(10);
    await row.locator('button.num').click();
    await expect
      .poll(() => page.locator('[data-evidence]').first().textContent())
      .toContain('--limit stock-days=365');
    expect(faults).toEqual([]);
  }, 120_000);

  it('another model’s losses are drawn, and the address says which', async () => {
    await open('c=DEU&lang=en&shock=embargo&table=losses');
    await answered();
    await page.locator('#losses .choices button', { hasText: 'extraction' }).first().click();
    await expect.poll(() => page.url()).toContain('map=sellers');
    await expect.poll(() => page.locator('#losses h2').textContent()).toContain('extraction');
    await page.locator('#losses [data-chart="loss-map"][data-state="drawn"] svg').waitFor();
    expect(await page.locator('#losses tbody tr').count()).toBe(3);
  }, 120_000);

  it('a shock of one’s own is run, stays out of the address, and what is wrong names its line', async () => {
    await open('c=DEU&lang=en&shock=embargo');
    await answered();
    await page.locator('.own-shock > summary').click();
    const text = page.getByLabel('Shock file', { exact: true });
    await expect.poll(() => text.inputValue()).toContain('tuchu-shock: 1');
    const whole = await text.inputValue();
    await text.fill(whole.replace('days: 365', 'days: soon'));
    await page.getByRole('button', { name: 'Run it' }).click();
    await page.locator('.refused').waitFor();
    expect(await page.locator('.refused').textContent()).toMatch(/embargo\.yaml.*line \d+.*days/);
    await text.fill(whole.replace('days: 365', 'days: 90'));
    await page.getByRole('button', { name: 'Run it' }).click();
    await answered();
    expect(await page.locator('#events tbody').textContent()).toContain('for 90 days');
    expect(page.url()).not.toContain('shock=');
  }, 120_000);

  it.each([
    [1320, 'light', 'en'],
    [390, 'dark', 'vi'],
  ] as const)(
    'axe-core finds no violation and nothing runs over at %i pixels, %s, %s',
    async (width, scheme, lang) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await open(`c=DEU&lang=${lang}&shock=embargo&set=stock-days=30&table=path-delays`);
      await answered();
      for (const kind of ['day-lines', 'loss-map'])
        await page.locator(`[data-chart="${kind}"][data-state="drawn"] svg`).first().waitFor();
      expect(await violations(page)).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBe(0);
      await open(`c=DEU&lang=${lang}`);
      await page.locator('.ready-shocks li').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
    120_000,
  );
});
