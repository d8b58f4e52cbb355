/** The page of complexity in the system's Chromium, on a made-up world. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeExports } from '../complexity/made-exports.js';
import { ready, violations } from './chromium.js';
import { WINDOWS, overflow, workbench } from './workbench.js';

describe.skipIf(!ready)('the page of complexity', () => {
  const bench = workbench(() => madeExports().files);
  let page: Page;
  beforeAll(() => {
    ({ page } = bench);
  });

  const open = (query: string) => bench.open(`page=complexity&${query}`);

  it.each(WINDOWS)(
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
      expect(await overflow(page)).toBe(0);
      expect(bench.faults).toEqual([]);
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
