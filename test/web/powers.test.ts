/** Votes, network, balance and timeline in the system's Chromium: fit, rules, controls by keyboard, evidence, back. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeWorld } from '../made-world.js';
import { madeVotes } from '../relations/votes/made.js';
import { thorough } from '../thorough.js';
import { ready, violations } from './chromium.js';
import { overflow, workbench } from './workbench.js';

const PAGES = ['votes', 'network', 'balance', 'timeline'] as const;

describe.skipIf(!ready)('the pages of the great powers', () => {
  const world = madeWorld();
  const bench = workbench((dir) => [...madeVotes(join(dir, 'votes')), ...world.files]);
  afterAll(() => rmSync(world.dir, { recursive: true, force: true }));
  const { open } = bench;
  let page: Page;
  beforeAll(() => {
    ({ page } = bench);
  });
  const asked = (name: string): string | null => new URL(page.url()).searchParams.get(name);
  const becomes = (name: string, value: string | null) =>
    expect.poll(() => asked(name), { timeout: 20_000 }).toBe(value);

  it.each(PAGES.map((name, i) => [name, i % 2] as const))(
    '%s breaks no rule of axe-core and fits, wide and on a phone',
    async (name, odd) => {
      for (const [width, scheme, lang] of [
        [1280, odd ? 'dark' : 'light', odd ? 'vi' : 'en'],
        [390, odd ? 'light' : 'dark', odd ? 'en' : 'vi'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        await open(`page=${name}&c=VNM&lang=${lang}`);
        // Rules once a page in a usual run, in turn wide and on a phone; nothing runs over in either.
        if (thorough || (width === 390) === (odd === 1))
          expect(await violations(page), `${width} ${scheme}`).toEqual([]);
        expect(await overflow(page), String(width)).toBe(0);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
    },
    120_000,
  );

  it('the slider of sessions is moved by keyboard, and back brings the year before', async () => {
    await open('page=votes&c=VNM&lang=en');
    const slider = page.locator('input[type="range"]');
    const newest = await slider.inputValue();
    await slider.press('ArrowLeft');
    const before = String(Number(newest) - 1);
    await becomes('year', before);
    await page.goBack();
    await becomes('year', null);
  }, 60_000);

  it('how far down the lists to look, and who is a power, are set by keyboard', async () => {
    await open('page=balance&c=VNM&lang=en');
    const k = page.locator('.controls input[type="number"]');
    await k.fill('5');
    await k.press('Enter');
    await becomes('k', '5');
    const powers = page.locator('.controls select');
    await powers.press('ArrowDown');
    await expect.poll(() => asked('powers')).not.toBeNull();
    expect(asked('k')).toBe('5');
    await page.goBack();
    await becomes('powers', null);
    await page.goBack();
    await becomes('k', null);
  }, 60_000);

  it.each(PAGES)(
    'a number of %s opens its evidence by keyboard and shuts it',
    async (name) => {
      await open(`page=${name}&c=VNM&lang=en`);
      const number = page.locator('article.page button.num:visible').first();
      await number.press('Enter');
      const panel = page.getByRole('dialog');
      await panel.waitFor();
      expect(asked('finding')).not.toBeNull();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await becomes('finding', null);
      expect(asked('page')).toBe(name);
    },
    60_000,
  );

  it('nothing failed on the way', () => expect(bench.faults).toEqual([]));
});
