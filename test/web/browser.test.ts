/** The workbench in the system's Chromium, against the real server on the starter pack. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ready, violations } from './chromium.js';
import { overflow, schemes, workbench } from './workbench.js';

describe.skipIf(!ready)('the workbench', () => {
  const bench = workbench(() =>
    ['exports-2016', 'imports-2016', 'readings-2000-2016'].map((n) => join('starter', `${n}.csv`)),
  );
  let page: Page;
  beforeAll(() => {
    ({ page } = bench);
  });

  const open = async (query: string): Promise<void> => {
    await page.goto(`${bench.address}/${query}`);
    await page.locator('[data-section="measures"], [data-section="memberships"]').first().waitFor();
  };

  it('loads Viet Nam with its headline, charts and rule', async () => {
    await open('?c=VNM&lang=en');
    expect(await page.locator('h1').innerText()).toContain('42 partnerships');
    for (const id of ['ladder', 'map', 'partners', 'trend', 'peers'])
      await page.locator(`[data-section="${id}"] svg[role="img"]`).first().waitFor();
    expect(await page.locator('[data-section="map"]').innerText()).toContain(
      'Drawn by the rule stated by the Government of Viet Nam',
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);

  it('axe-core finds no violation, in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page), scheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }, 60_000);

  it('a number opens its evidence, and gives a paragraph with source and date', async () => {
    const number = page.locator('[data-finding="VNM/export/2025@facts/partner_share/USA"]').first();
    await number.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    const text = await panel.innerText();
    for (const expected of ['32.2%', 'USD 153.2 bn', 'chinaglobalsouth.com', 'tuchu assess VNM'])
      expect(text).toContain(expected);
    expect(page.url()).toContain('finding=');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(
      await number.evaluate((element) => element === element.ownerDocument.activeElement),
    ).toBe(true);
  }, 60_000);

  it('the neutral boundary rule is one click away, and the address keeps it', async () => {
    const map = page.locator('[data-section="map"]');
    await map
      .getByRole('link', { name: /neutral/i })
      .or(map.getByRole('button', { name: /neutral/i }))
      .first()
      .click();
    await page.waitForURL(/rule=neutral/);
    await expect
      .poll(() => map.innerText())
      .not.toContain('Drawn by the rule stated by the Government');
    await page.goBack();
    await expect
      .poll(() => map.innerText())
      .toContain('Drawn by the rule stated by the Government');
  }, 60_000);

  it('every chart has a table behind it', async () => {
    for (const id of ['ladder', 'map', 'partners', 'trend', 'peers']) {
      const section = page.locator(`[data-section="${id}"]`);
      await section.getByRole('button', { name: /^table$/i }).click();
      await section.locator('table').first().waitFor();
      expect(await section.locator('tbody tr').count(), id).toBeGreaterThan(2);
    }
  }, 60_000);

  it('another country is picked by keyboard, in Vietnamese without accents', async () => {
    await open('?c=VNM&lang=vi');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    const picker = page.getByRole('combobox').first();
    await picker.click();
    await picker.fill('na uy');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/c=NOR/);
    await expect.poll(() => page.locator('main').innerText()).toContain('Na Uy');
    expect(await page.locator('main').innerText()).toContain('Chưa có bộ dữ kiện về Na Uy');
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const lang of ['en', 'vi']) {
      await open(`?c=VNM&lang=${lang}`);
      expect(await overflow(page), lang).toBe(0);
    }
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1320, height: 1000 });
  }, 60_000);

  it('a country nobody knows is said plainly', async () => {
    await page.goto(`${bench.address}/?c=XYZ&lang=en`);
    await expect.poll(() => page.locator('body').innerText()).toContain('XYZ');
  }, 60_000);

  it('the catalogue is a page of its own, and back leads out of it', async () => {
    await open('?c=VNM&lang=en');
    await page.getByRole('banner').getByRole('link', { name: 'Data' }).click();
    await page.waitForURL(/page=data/);
    await expect
      .poll(() => page.locator('h1').innerText())
      .toBe('3 datasets are loaded, from 3 sources');
    await page.locator('[data-dataset^="starter-exports"] a').click();
    await page.locator('[data-section="coverage"] svg[role="img"]').first().waitFor();
    expect(page.url()).toMatch(/dataset=starter-exports-/);
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toContain('datasets are loaded');
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toContain('42 partnerships');
  }, 60_000);

  it('coverage unfolds by keyboard, finds a place, and has a table', async () => {
    const [readings] = (await bench.workspace.datasets()).filter((m) => m.id.includes('readings'));
    await page.goto(`${bench.address}/?page=data&dataset=${readings?.id}&lang=vi`);
    const coverage = page.locator('[data-section="coverage"]');
    await coverage.locator('svg[role="img"]').first().waitFor();
    await coverage.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => coverage.locator('svg[role="img"]').count()).toBe(2);
    await coverage.getByRole('searchbox').fill('viet');
    await expect.poll(() => coverage.locator('svg desc').allTextContents()).toHaveLength(1);
    expect(await coverage.locator('svg').textContent()).toContain('Việt Nam');
    await coverage.getByRole('button', { name: 'Bảng', exact: true }).click();
    await coverage.locator('table').waitFor();
    expect(await coverage.locator('tbody tr').count()).toBeGreaterThan(150);
    expect(page.url()).toContain('table=coverage');
  }, 60_000);

  it('a citation is copied in one click, in the form chosen', async () => {
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const cite = page.locator('.cite-box');
    for (const form of ['Văn bản', 'BibTeX', 'CSL-JSON']) {
      await cite.getByRole('button', { name: form, exact: true }).click();
      await cite.getByRole('button', { name: 'Sao chép trích dẫn' }).click();
      const shown = await cite.locator('pre').innerText();
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(async () => (await copied()).trim()).toBe(shown.trim());
    }
    expect(await cite.locator('.command').innerText()).toContain('--as csl');
  }, 60_000);

  it('axe-core finds no violation in the catalogue, on a phone too, in both themes', async () => {
    const [exports] = (await bench.workspace.datasets()).filter((m) => m.id.includes('exports'));
    for (const width of [1320, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['?page=data&lang=vi', `?page=data&dataset=${exports?.id}&lang=en`]) {
        await page.goto(`${bench.address}/${query}`);
        await page.locator('.page h1').waitFor();
        if (query.includes('dataset=')) {
          await page.locator('[data-section="coverage"] svg[role="img"]').first().waitFor();
          await page.locator('.region summary').last().click();
        }
        expect(await overflow(page), query).toBe(0);
        for (const colorScheme of schemes(width === 390)) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page), `${query} ${width} ${colorScheme}`).toEqual([]);
        }
      }
    }
    await page.setViewportSize({ width: 1320, height: 1000 });
    await page.emulateMedia({ colorScheme: 'light' });
  }, 90_000);

  it('a dataset nobody loaded is said plainly, with a way back', async () => {
    await page.goto(`${bench.address}/?page=data&dataset=atlantis&lang=en`);
    await expect.poll(() => page.locator('main').innerText()).toContain('atlantis');
    await page.getByRole('button', { name: 'All datasets' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toContain('datasets are loaded');
  }, 60_000);

  it('asks nothing of any other machine, and nothing fails', () => {
    expect(
      bench.asked.filter((url) => !url.startsWith(bench.address) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
    expect(bench.faults).toEqual([]);
  });
});
