/** The dependence explorer in the system's Chromium: drill, address, keyboard, both languages and themes. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeWorld } from '../made-world.js';
import { ready, violations } from './chromium.js';
import { overflow, schemes, workbench } from './workbench.js';

/** Long enough for a machine that is busy with other tests. */
const SOON = { timeout: 15_000 };

describe.skipIf(!ready)('the explorer', () => {
  const bench = workbench(() => madeWorld().files, { width: 1280, height: 900 });
  let page: Page;
  beforeAll(() => {
    ({ page } = bench);
  });

  const title = (): Promise<string> => page.locator('.explorer h1').innerText();
  const open = async (query: string): Promise<void> => {
    await page.goto(`${bench.address}/?page=dependence&${query}`);
    await page.locator('.explorer h1').waitFor();
    await expect.poll(() => page.locator('[data-state="drawing"]').count(), SOON).toBe(0);
  };

  it('a country, a tile, a partner; back leads out again, and the address says where one stands', async () => {
    await open('country=VNM&side=import&lang=en');
    expect(await title()).toContain('1 of the 3 products');
    await page.locator('[data-section="treemap"] [data-drill="product:280469"] rect').click();
    await expect.poll(title, SOON).toContain('Norway supplied 50.0%');
    expect(page.url()).toContain('product=280469');
    await page.locator('[data-section="partners"] [data-drill="partner:BRA"]').click();
    await expect.poll(title, SOON).toContain('Brazil supplied 30.0%');
    expect(page.url()).toMatch(/partner=BRA.*product=280469/);
    await page.goBack();
    await expect.poll(title, SOON).toContain('Norway supplied 50.0%');
    await page.goBack();
    await expect.poll(title, SOON).toContain('1 of the 3 products');
    await page.goForward();
    await expect.poll(title, SOON).toContain('Norway supplied 50.0%');
    await page.reload();
    await expect.poll(title, SOON).toContain('Norway supplied 50.0%');
    await page.locator('.crumbs').getByRole('link', { name: 'Imports' }).click();
    await expect.poll(title, SOON).toContain('1 of the 3 products');
  }, 60_000);

  it('by keyboard: a link in the table drills, a number opens its evidence, a heading sorts', async () => {
    await open('country=VNM&side=import&lang=en');
    const table = page.locator('[data-section="products"] table');
    const first = (): Promise<string> => table.locator('tbody tr th').first().innerText();
    expect(await first()).toBe('750210');
    await table.getByRole('button', { name: 'Product', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(first, SOON).toBe('280469');
    expect(await table.locator('th[aria-sort="ascending"]').count()).toBe(1);
    await table.getByRole('button', { name: 'HHI', exact: true }).press('Enter');
    await expect.poll(first, SOON).toBe('750210');
    expect(await table.locator('th[aria-sort="descending"]').innerText()).toContain('HHI');
    const number = table.getByRole('button', { name: /^0\.380/ });
    await number.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    const text = await panel.innerText();
    for (const said of ['Σ s_j²', 'Brazil', 'USD 30', 'tuchu dependence VNM --side import'])
      expect(text).toContain(said);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await table.getByRole('link', { name: '280469' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(title, SOON).toContain('Norway supplied 50.0%');
  }, 60_000);

  it('the controls: a product by its code, the other side, the troops, another country', async () => {
    await open('country=VNM&side=import&lang=en');
    const product = page.getByRole('combobox', { name: 'Product' });
    await product.fill('nothing like it');
    await product.press('Enter');
    await expect.poll(() => page.locator('.controls').innerText(), SOON).toContain('No product');
    await product.fill('5208');
    await product.press('Enter');
    await page.waitForURL(/product=520811/);
    await expect.poll(title, SOON).toContain('4 partners share the lead');
    await page.getByRole('combobox', { name: 'Side' }).selectOption('export');
    await expect.poll(title, SOON).toContain('of what Viet Nam exported');
    expect(page.url()).not.toContain('product=');
    await page.getByRole('combobox', { name: 'Country' }).click();
    await page.getByRole('combobox', { name: 'Country' }).fill('united states');
    await page.keyboard.press('Enter');
    await page.waitForURL(/country=USA/);
    await expect.poll(title, SOON).toContain('Troops sent abroad by the United States');
    await page.goto(`${bench.address}/?page=dependence&country=USA&lang=vi`);
    await expect.poll(title, SOON).toContain('Hoa Kỳ nhập khẩu');
  }, 60_000);

  it('every drawing has a table, and what cannot answer unfolds', async () => {
    await open('country=VNM&side=import&lang=en');
    for (const id of ['treemap', 'partners', 'world', 'trend', 'trend-hhi']) {
      const section = page.locator(`[data-section="${id}"]`);
      await section.getByRole('button', { name: 'Table', exact: true }).click();
      await section.locator('table').first().waitFor();
      expect(await section.locator('tbody tr').count(), id).toBeGreaterThan(1);
    }
    await page.locator('[data-section="cannot"] summary').click();
    expect(await page.locator('[data-section="cannot"]').innerText()).toContain('made-troops');
  }, 60_000);

  it('axe-core finds nothing, and no page is wider than a phone, in both languages and themes', async () => {
    for (const [width, lang] of [
      [1280, 'en'],
      [390, 'vi'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const places = ['side=import', 'product=280469', 'partner=CHN', 'side=export'];
      for (const [i, at] of places.entries()) {
        await open(`country=VNM&${at}&lang=${lang}`);
        expect(await overflow(page), `${at} ${width}`).toBe(0);
        for (const colorScheme of schemes((width === 390) !== (i % 2 === 0))) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page), `${at} ${width} ${colorScheme}`).toEqual([]);
        }
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
  }, 120_000);

  it('a country’s page and the head of every page lead here', async () => {
    await page.goto(`${bench.address}/?c=NOR&lang=en`);
    await page.locator('.explore a').click();
    await page.waitForURL(/page=dependence&country=NOR/);
    await expect.poll(title, SOON).toContain('Norway');
    await page.getByRole('banner').getByRole('link', { name: 'Data' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Dependence' }).click();
    await expect.poll(title, SOON).toContain('Norway');
  }, 60_000);

  it('what is not there is said plainly', async () => {
    for (const [query, said] of [
      ['country=XYZ', 'XYZ'],
      ['country=VNM&dataset=atlantis', 'atlantis'],
      ['country=VNM&year=1900', '1900'],
    ] as const) {
      await page.goto(`${bench.address}/?page=dependence&lang=en&${query}`);
      await expect.poll(() => page.locator('main').innerText(), SOON).toContain(said);
    }
  }, 60_000);

  it('nothing fails, and the content policy holds', () => {
    expect(bench.faults).toEqual([]);
  });
});
