/** Partners, pairs, agreements, standing, claims and facts in the system's Chromium, on the starter pack. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { thorough } from '../thorough.js';
import { ready, violations } from './chromium.js';
import { overflow, workbench } from './workbench.js';

const PAGES = [
  'page=relations&c=VNM',
  'page=partner&c=VNM&partner=CHN',
  'page=agreements&c=VNM',
  'page=standing&c=VNM',
  'page=claims&c=VNM',
  'page=facts&c=CHE',
] as const;

describe.skipIf(!ready)('pages of what is promised', () => {
  const bench = workbench(() =>
    ['exports-2016', 'imports-2016'].map((n) => join('starter', `${n}.csv`)),
  );
  let page: Page;
  beforeAll(() => {
    ({ page } = bench);
  });

  const { open } = bench;

  it.each(PAGES.map((query, i) => [query, i % 2] as const))(
    'axe-core finds no violation on %s, wide and on a phone, in both themes',
    async (query, odd) => {
      for (const [width, scheme, lang] of [
        [1320, odd ? 'dark' : 'light', odd ? 'vi' : 'en'],
        [390, odd ? 'light' : 'dark', odd ? 'en' : 'vi'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await open(`${query}&lang=${lang}`);
        // Rules once a page in a usual run, in turn wide and on a phone; nothing runs over in either.
        if (thorough || (width === 390) === (odd === 1))
          expect(await violations(page), `${width} ${scheme}`).toEqual([]);
        expect(await overflow(page), String(width)).toBe(0);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1320, height: 1000 });
    },
    120_000,
  );

  it('a date opens its source by keyboard', async () => {
    await open('page=partner&c=VNM&partner=USA&lang=en');
    const date = page
      .locator('[data-section="relation"] td button.num', { hasText: '10 September 2023' })
      .first();
    await date.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    expect(await panel.locator('.sources a').first().getAttribute('href')).toMatch(/^https?:/);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }, 60_000);

  it('a recalled and a contradicted date have each a sign, a style and a label', async () => {
    await open('page=partner&c=VNM&partner=USA&lang=en');
    const recalled = page.locator('td button.num-unverified', { hasText: '23 May 2016' }).first();
    expect(await recalled.innerText()).toContain('?');
    expect(await recalled.getAttribute('aria-label')).toContain('recalled only');
    await open('page=partner&c=VNM&partner=CHN&lang=en');
    const against = page.locator('td button.num-contradicted', { hasText: '1 July 2005' }).first();
    expect(await against.innerText()).toContain('≠');
    expect(await against.getAttribute('aria-label')).toContain('contradicted');
    const style = (at: typeof against) =>
      at.locator('.num-text').evaluate((node) => {
        const { fontStyle, textDecorationStyle } = getComputedStyle(node);
        return `${fontStyle} ${textDecorationStyle}`;
      });
    const sourced = page.locator('[data-section="relation"] td button.num').first();
    expect(new Set([await style(against), await style(sourced)]).size).toBe(2);
  }, 60_000);

  it('the row of links leads from page to page of the same country, and back', async () => {
    await open('c=VNM&lang=en');
    const row = (name: string) => page.getByRole('navigation', { name, exact: true });
    for (const [section, name, address] of [
      ['Partners', 'Partnerships', /page=relations/],
      ['Partners', 'Agreements', /page=agreements/],
      ['Partners', 'Standing', /page=standing/],
      ['Overview', 'Claims', /page=claims/],
      ['Overview', 'Facts', /page=facts/],
    ] as const) {
      // A section opens its first page and shows the others, also without a mouse.
      await row('Sections').getByRole('link', { name: section }).press('Enter');
      const here = row('Sections').locator('[aria-current]');
      await expect.poll(() => here.allInnerTexts()).toEqual([section]);
      await row(section).getByRole('link', { name }).press('Enter');
      await page.waitForURL(address);
      await expect.poll(() => row(section).locator('[aria-current="page"]').innerText()).toBe(name);
    }
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('page='));
    await page.goBack();
    await page.waitForURL(/page=claims/);
  }, 60_000);

  it('a name on the ladder leads to the page of the pair, which names the way on to its trade', async () => {
    await open('page=relations&c=VNM&lang=en');
    await page.getByRole('link', { name: 'Thailand' }).first().click();
    await page.waitForURL(/page=partner.*partner=THA|partner=THA.*page=partner/);
    await expect.poll(() => page.locator('h1').innerText()).toContain('Thailand');
    await page.locator('.explore a').click();
    await page.waitForURL(/page=dependence/);
    expect(page.url()).toContain('partner=THA');
  }, 60_000);

  it('the first column of a wide matrix stays while the rest scrolls on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('page=agreements&c=VNM&lang=en');
    const frame = page.locator('[data-section="matrix"] .table-frame').first();
    await frame.waitFor();
    const left = () =>
      frame
        .locator('tbody th')
        .first()
        .evaluate((n) => n.getBoundingClientRect().left);
    const before = await left();
    await frame.evaluate((n) => n.scrollTo(300, 0));
    expect(await frame.evaluate((n) => n.scrollLeft)).toBeGreaterThan(0);
    expect(await left()).toBe(before);
    await page.setViewportSize({ width: 1320, height: 1000 });
  }, 60_000);

  it('a country without a pack says what is missing, on every page', async () => {
    for (const name of ['relations', 'agreements', 'standing', 'claims', 'facts']) {
      await page.goto(`${bench.address}/?page=${name}&c=NOR&lang=vi`);
      await page.locator('main h1').waitFor();
      expect(await page.locator('main').innerText(), name).toMatch(/Na Uy/);
    }
  }, 60_000);

  it('nothing failed on the way', () => expect(bench.faults).toEqual([]));
});
