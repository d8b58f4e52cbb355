/** The page of value chains in the system's Chromium, on the leather table of two years. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { leatherFiles } from '../accounts/leather-files.js';
import { ready, violations } from './chromium.js';
import { WINDOWS, overflow, workbench } from './workbench.js';

describe.skipIf(!ready)('the page of value chains', () => {
  const bench = workbench(leatherFiles);
  let page: Page;
  beforeAll(() => {
    ({ page } = bench);
  });

  const open = (query: string) => bench.open(`page=chain&${query}`);

  it.each(WINDOWS)(
    'axe-core finds no violation and nothing runs over at %i pixels, %s, %s',
    async (width, scheme, lang) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await open(`c=ARG&lang=${lang}&table=exports&table=position&table=years`);
      for (const kind of ['stacked-bars', 'positions', 'year-lines'])
        await page.locator(`[data-chart="${kind}"][data-state="drawn"] svg`).first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(bench.faults).toEqual([]);
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
