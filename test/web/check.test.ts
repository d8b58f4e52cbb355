/** The check of a draft in the system's Chromium: the officer's journey, what is refused, and what stays private. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { launch, ready, violations } from './chromium.js';

const MEMORANDUM = 'docs/journeys/files/memorandum-1.json';

describe.skipIf(!ready)('the check of a draft', () => {
  let dir = '';
  let workspace: Workspace;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-check-'));
    workspace = await openWorkspace(join(dir, 'ws'), { create: true });
    server = await startServer({ workspace, port: 0 });
    browser = await launch();
    page = await browser.newPage({
      viewport: { width: 1280, height: 1000 },
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const open = async (query: string): Promise<void> => {
    await page.goto(`${server.address}/?page=check&${query}`);
    await page.locator('.check .controls').waitFor();
  };
  const file = (path: string) => page.locator('[data-file="draft"]').setInputFiles(path);
  const outcome = () => page.locator('.outcome').getAttribute('data-verdict');
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  it('an officer sees which clause keeps a memorandum open, writes it, and prints the reasoning', async () => {
    await open('c=VNM&lang=en');
    await file(MEMORANDUM);
    await expect.poll(outcome).toBe('insufficient_evidence');
    const gaps = page.locator('[data-section="gaps"]');
    expect(await gaps.innerText()).toContain('territory used for operations against a third State');
    expect(await gaps.innerText()).toContain('If so: breach. If not: compliant.');
    const third = page.locator('[data-principle="VNM-3"]');
    expect(await third.innerText()).toContain(
      'The Participants may carry out other activities as agreed.',
    );
    await gaps.getByRole('button', { name: 'Go to clause 5' }).focus();
    await page.keyboard.press('Enter');
    const value = page.locator('#clause-5 [data-field="value"]');
    await expect.poll(() => value.evaluate((node) => node === document.activeElement)).toBe(true);
    await value.selectOption('false');
    await expect.poll(outcome).toBe('compliant');
    expect(await page.locator('h1').innerText()).toContain('compliant');
    expect(await gaps.count()).toBe(0);
    const clause = page.locator('#clause-5');
    await clause.getByLabel('In your words').fill('not against a third state');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.locator('[data-section="draft"]').innerText())
      .toContain('not against a third state');

    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        document.body.dataset['printed'] = 'yes';
      };
    });
    await page.getByRole('button', { name: 'Print for the file' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    const folded = await page.locator('.reasons details:not([open])').count();
    expect(folded).toBe(0);
    for (const hidden of ['.draft-form', '.check-tools', '.head'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    const printed = await page.locator('main').innerText();
    for (const part of ['Own reading', 'not against a third state', 'sha256 of the doctrine'])
      expect(printed).toContain(part);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  }, 60_000);

  it('keeps the draft out of the address, the title, the requests and the storage', async () => {
    expect(page.url()).toBe(`${server.address}/?page=check&c=VNM&lang=en`);
    expect(await page.title()).toBe('Check a draft · Tuchu');
    expect(asked.filter((url) => /memorandum|logistics/.test(url))).toEqual([]);
    const stored = await page.evaluate(() =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        window.history.state,
      ]),
    );
    expect(stored).not.toMatch(/memorandum|logistics/i);
    // A look at another page and back loses nothing; loading anew forgets it.
    const links = page.getByRole('navigation', { name: 'Pages of this country' });
    await links.getByRole('link', { name: 'Facts' }).click();
    await page.waitForURL(/page=facts/);
    await links.getByRole('link', { name: 'Check a draft' }).click();
    await expect.poll(outcome).toBe('compliant');
    await page.reload();
    await page.locator('.check .controls').waitFor();
    expect(await page.locator('.draft-form').count()).toBe(0);
    expect(await page.locator('h1').innerText()).toBe('What would the doctrine say of this draft?');
  }, 60_000);

  it('a refused draft stays in the form, named by entry and field, and no verdict is shown', async () => {
    await open('c=VNM&lang=en');
    await file(MEMORANDUM);
    await expect.poll(outcome).toBe('insufficient_evidence');
    await page.getByLabel('Parties').fill('VNM, Atlantis');
    await page.keyboard.press('Enter');
    const refused = page.getByRole('alert').filter({ hasText: 'not in order' });
    await refused.waitFor();
    expect(await refused.innerText()).toContain('memorandum-1.json: logistics-memorandum');
    expect(await refused.innerText()).toContain('Atlantis');
    expect(await outcome()).toBeNull();
    expect(await page.locator('.reasons').count()).toBe(0);
    expect(await page.getByLabel('Parties').inputValue()).toBe('VNM, Atlantis');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Parties').fill('VNM, NZL');
    await page.keyboard.press('Enter');
    await expect.poll(outcome).toBe('insufficient_evidence');
  }, 60_000);

  it('a clause taken out of the code keeps it open; one added from a gap is found by its words', async () => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('The whole text is known', { exact: false }).uncheck();
    await expect.poll(() => page.locator('[data-section="gaps"]').innerText()).toContain('add one');
    const before = await page.locator('.clause[id]').count();
    await page.getByRole('button', { name: 'Add a clause on this' }).first().click();
    await expect.poll(() => page.locator('.clause[id]').count()).toBe(before + 1);
    const added = page.locator(`#clause-${before + 1}`);
    await expect.poll(() => added.getAttribute('open')).not.toBeNull();
    expect(await added.locator('summary').innerText()).toContain('Not known');
    await added.getByLabel('What it is about').selectOption('');
    await expect
      .poll(() => page.locator('[data-section="gaps"]').innerText())
      .toContain(`Clause ${before + 1} is not coded`);
    await added.getByRole('button', { name: `Take out Clause ${before + 1}` }).click();
    await expect.poll(() => page.locator('.clause[id]').count()).toBe(before);
  }, 60_000);

  it('a file that is no draft is named, and the draft before it stays', async () => {
    const broken = join(dir, 'broken.json');
    writeFileSync(broken, '{"id":');
    await file(broken);
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContain('broken.json is not readable as JSON. A draft is a JSON file.');
    expect(await page.locator('.draft-form').count()).toBe(1);
  }, 60_000);

  it('an example stands in the address, and a copy of it does not', async () => {
    await open('c=VNM&lang=vi');
    await page.getByLabel('Dự thảo', { exact: true }).selectOption('ussr-vnm-1978');
    await page.waitForURL(/draft=ussr-vnm-1978/);
    await expect.poll(outcome).toBe('not_applicable');
    await page.getByLabel('Chế độ').selectOption('hypothetical');
    await page.waitForURL(/mode=hypothetical/);
    await expect.poll(outcome).toBe('needs_justification');
    await page.goBack();
    await expect.poll(outcome).toBe('not_applicable');
    await page.goForward();
    await expect.poll(outcome).toBe('needs_justification');
    await page.getByRole('button', { name: 'Sửa trên bản sao' }).click();
    await page.locator('.draft-form').waitFor();
    expect(page.url()).not.toContain('ussr');
    const shown = page.locator('[data-principle="VNM-1"]');
    expect(await shown.innerText()).toContain('cần nêu lý do');
  }, 60_000);

  it('a doctrine, a day and a draft that are not there are said plainly', async () => {
    await open('doctrine=ATLANTIS&draft=ussr-vnm-1978&lang=en');
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).not.toEqual([]);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('ATLANTIS')]),
    );
    await open('draft=nothing&lang=en');
    expect((await page.getByRole('alert').allInnerTexts()).join(' ')).toContain('nothing');
    await page.getByLabel('Day').fill('soon');
    await page.keyboard.press('Enter');
    expect((await page.getByRole('alert').allInnerTexts()).join(' ')).toContain('“soon”');
  }, 60_000);

  it('is linked where a country has a doctrine, and nowhere else', async () => {
    const link = page
      .getByRole('navigation', { name: 'Pages of this country' })
      .getByRole('link', { name: 'Check a draft' });
    for (const [code, count] of [
      ['CHE', 1],
      ['NOR', 0],
    ] as const) {
      await page.goto(`${server.address}/?page=relations&c=${code}&lang=en`);
      await page.locator('main h1').waitFor();
      await page.locator('.country-nav').waitFor();
      await expect.poll(() => link.count()).toBe(count);
    }
    await page.goto(`${server.address}/?c=VNM&lang=en`);
    await page
      .locator('[data-section="next"]')
      .getByRole('link', { name: 'Check a draft' })
      .click();
    await page.waitForURL(/page=check/);
    await page.locator('.check .controls').waitFor();
    expect(await page.getByLabel('Doctrine').inputValue()).toBe('VNM-4NO-2019');
  }, 60_000);

  it.each([
    [1280, 'light', 'en'],
    [1280, 'dark', 'vi'],
    [390, 'light', 'vi'],
    [390, 'dark', 'en'],
  ] as const)(
    'axe-core finds no violation at %i, %s, %s, and it fits',
    async (width, colorScheme, lang) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(`c=VNM&lang=${lang}`);
      expect(await violations(page)).toEqual([]);
      await file(MEMORANDUM);
      await expect.poll(outcome).toBe('insufficient_evidence');
      await page.locator('#clause-5 > summary').click();
      await page.locator('.reasons .choices button').first().click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow()).toBe(0);
    },
    90_000,
  );

  it('asks nothing of any other machine, and nothing failed on the way', () => {
    expect(
      asked.filter((url) => !url.startsWith(server.address) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
    expect(faults).toEqual([]);
  });
});
