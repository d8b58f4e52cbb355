/** The check of a draft in the system's Chromium: the officer's journey, what is refused, and what stays private. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/doctrine/index.js';
import { ready, violations } from './chromium.js';
import { WINDOWS, overflow, workbench } from './workbench.js';

const MEMORANDUM = 'docs/journeys/files/memorandum-1.json';

describe.skipIf(!ready)('the check of a draft', () => {
  const bench = workbench(() => [], { width: 1280, height: 1000 });
  let page: Page;
  beforeAll(() => {
    ({ page } = bench);
    // A changed draft is asked about before a page is left.
    page.on('dialog', (dialog) => void dialog.accept());
  });

  const open = async (query: string): Promise<void> => {
    await page.goto(`${bench.address}/?page=check&${query}`);
    await page.locator('.check .controls').waitFor();
  };
  const file = (path: string) => page.locator('[data-file="draft"]').setInputFiles(path);
  const outcome = () => page.locator('.outcome').getAttribute('data-verdict');

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
    // On paper: every principle by its verdict, the reasons of those that have any, the record; no far part.
    const unfoldedOf = await page
      .locator('.reasons details')
      .evaluateAll((all) =>
        all.map((d) => [
          d.getAttribute('data-verdict') === 'compliant',
          (d as HTMLDetailsElement).open,
        ]),
      );
    for (const [compliant, unfolded] of unfoldedOf) expect(unfolded).toBe(!compliant);
    expect(await page.locator('.record').isVisible()).toBe(true);
    expect(await page.locator('[data-fold="bases"]').isVisible()).toBe(false);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(pages?.length).toBeLessThanOrEqual(3);
    for (const hidden of ['.draft-form', '.check-tools', '.head'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    const printed = await page.locator('main').innerText();
    for (const part of [
      'Verdict by principle',
      'not against a third state',
      'sha256 of the doctrine',
    ])
      expect(printed).toContain(part);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  }, 60_000);

  it('keeps the draft out of the address, the title, the requests and the storage', async () => {
    expect(page.url()).toBe(`${bench.address}/?page=check&c=VNM&lang=en`);
    expect(await page.title()).toBe('Check a draft · Tuchu');
    expect(bench.asked.filter((url) => /memorandum|logistics/.test(url))).toEqual([]);
    const stored = await page.evaluate(() =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        window.history.state,
      ]),
    );
    expect(stored).not.toMatch(/memorandum|logistics/i);
    // A look at another page and back loses nothing; loading anew forgets it.
    const sections = page.getByRole('navigation', { name: 'Sections' });
    await sections.getByRole('link', { name: 'Partners' }).click();
    await page.waitForURL(/page=relations/);
    await sections.getByRole('link', { name: 'Doctrine' }).click();
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
    await page.getByLabel('The whole text is known', { exact: false }).uncheck();
    await expect.poll(() => page.locator('[data-section="gaps"]').innerText()).toContain('add one');
    const before = await page.locator('.clause[id]').count();
    await page.getByRole('button', { name: 'Add a clause on this' }).first().click();
    await expect.poll(() => page.locator('.clause[id]').count()).toBe(before + 1);
    const added = page.locator(`#clause-${before + 1}`);
    await expect.poll(() => added.getAttribute('open')).not.toBeNull();
    expect(await added.locator('summary').innerText()).toContain('Not known');
    const fact = added.getByLabel('What it is about');
    await fact.fill('not coded');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('[data-section="gaps"]').innerText())
      .toContain(`Clause ${before + 1} is not coded`);
    await added.getByRole('button', { name: `Take out Clause ${before + 1}` }).click();
    await expect.poll(() => page.locator('.clause[id]').count()).toBe(before);
    // The reader is not thrown back to the top of the page.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-add')))
      .toBe('clause');
  }, 60_000);

  it('the journey with the coder: proposals are accepted one by one, the rest stays not known, and both files are saved', async () => {
    const uncoded = join(bench.dir, 'uncoded.json');
    const draft = JSON.parse(readFileSync(MEMORANDUM, 'utf8')) as { clauses: object[] };
    const both = 'The Participants may hold joint exercises. It is not aimed at any third State.';
    draft.clauses = [
      ...draft.clauses.slice(0, 3),
      { text: both },
      { text: 'Hai bên không cho phép đặt căn cứ quân sự.' },
      { text: 'Friendship shall prosper.' },
    ];
    writeFileSync(uncoded, JSON.stringify(draft));
    await open('c=VNM&lang=en');
    await file(uncoded);
    await expect.poll(outcome).toBe('insufficient_evidence');
    for (const n of [4, 5, 6]) await page.locator(`#clause-${n} > summary`).click();
    const coder = (n: number) => page.locator(`[data-coder="${n}"]`);
    await expect.poll(() => coder(4).locator('[data-proposal]').count()).toBe(2);
    expect(await coder(4).innerText()).toContain('joint exercises');
    expect(await coder(4).innerText()).toContain('standing words of such texts');
    expect(await coder(5).innerText()).toContain('không cho phép đặt căn cứ quân sự');
    expect(await coder(6).innerText()).toContain('The coder abstains: no pattern matches');
    expect(await violations(page)).toEqual([]);
    // One is left: nothing of it is taken for so.
    const targeting = coder(4).locator('[data-proposal="third_party_targeting"]');
    await targeting.getByRole('button', { name: 'Leave it' }).click();
    expect(await targeting.innerText()).toContain('it counts as not known');
    await coder(4)
      .locator('[data-proposal="joint_exercise"]')
      .getByRole('button', { name: 'Accept' })
      .click();
    // The other proposal stands beside it, for a person to decide.
    await expect.poll(() => page.locator('#clause-5 > summary').innerText()).toContain('Proposed');
    expect(await page.locator('#clause-4 > summary').innerText()).toContain('It is so');
    await expect.poll(outcome).toBe('insufficient_evidence');
    await page.locator('#clause-5').getByRole('button', { name: 'Accept' }).click();
    await expect.poll(() => page.locator('#clause-5 > summary').innerText()).toContain('not so');
    await coder(6).getByRole('button', { name: 'Accept' }).click();
    await expect.poll(() => page.locator('#clause-6 > summary').innerText()).toContain('not so');
    // What the coder left is coded by hand, found by its words.
    const last = page.locator('#clause-7');
    if ((await last.getAttribute('open')) === null) await last.locator('summary').click();
    await last.getByLabel('What it is about').fill('mutual benef');
    await page.keyboard.press('Enter');
    const duties = 'duties and benefits run both ways';
    await expect.poll(() => last.locator('summary').innerText()).toContain(duties);
    await last.locator('[data-field="value"]').selectOption('true');
    await expect.poll(outcome).toBe('compliant');
    const changed = page.locator('[data-section="changed"]');
    await expect.poll(() => changed.innerText()).toMatch(/Verdict:|The verdict stays: compliant/);

    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    const kept = parseDraft(JSON.parse(await saved('Save as a file')), 'kept.json');
    expect(kept.clauses.map((c) => [c.code, c.value]).slice(3)).toEqual([
      ['joint_exercise', true],
      ['third_party_targeting', false],
      ['bases', false],
      ['mutual_benefit', true],
    ]);
    const text = await saved('Save the reasoning as text');
    for (const part of ['compliant', 'breach if', 'sha256 of the draft', 'joint exercises'])
      expect(text).toContain(part);
  }, 60_000);

  it('says what an edit changed, and takes the documented decision that answers', async () => {
    await open('c=VNM&lang=en');
    await file('docs/journeys/files/memorandum-2.json');
    await expect.poll(outcome).toBe('compliant');
    const changed = page.locator('[data-section="changed"]');
    expect(await changed.isVisible()).toBe(false);
    await page.locator('#clause-1 > summary').click();
    const fact = page.locator('#clause-1').getByLabel('What it is about');
    await fact.fill('stored foreign');
    await page.keyboard.press('Enter');
    await expect.poll(outcome).toBe('needs_justification');
    await expect
      .poll(() => changed.innerText())
      .toContain('Verdict: compliant → needs justification');
    expect(await changed.innerText()).toContain('VNM-3: compliant → needs justification');
    const decision = page.locator('[data-decision="VNM-3"]');
    await decision.locator('summary').click();
    const before = await decision.locator('summary').innerText();
    for (const input of await decision.getByRole('textbox').all()) {
      await input.fill((await input.getAttribute('placeholder')) === null ? 'said' : '2030-01-31');
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => decision.locator('summary').innerText()).not.toBe(before);
    expect(await outcome()).toBe('needs_justification');
  }, 60_000);

  it('a doctrine of one’s own is pasted, refused with its place, tested, and judged under', async () => {
    await open('c=LIE&lang=en');
    const pack = page.getByLabel('The pack (JSON)');
    await page.getByRole('button', { name: 'Begin with the example' }).click();
    const example = await pack.inputValue();
    const check = page.getByRole('button', { name: 'Check it and use it' });
    await pack.fill(example.replace('"breach_if": "bases"', '"breach_if": "friendship"'));
    await check.click();
    const result = page.locator('[data-pack]');
    await expect
      .poll(() => result.innerText())
      .toContain('lie-doctrine.json: LIE-1: no fact has the name friendship');
    expect(await violations(page)).toEqual([]);
    await file(MEMORANDUM);
    await page.locator('.draft-form').waitFor();
    expect(await outcome()).toBeNull();
    await pack.fill(example.replace('"breach_if": "bases"', '"breach_if": "logistics"'));
    await check.click();
    await expect.poll(() => result.innerText()).toContain('2 of 5 tests');
    expect(await result.innerText()).toContain('expected breach, found compliant');
    await page.getByLabel('Mode').selectOption('hypothetical');
    // Nothing is judged under rules that do not say what their author expects.
    await expect
      .poll(async () => (await page.getByRole('alert').allInnerTexts()).join(' '))
      .toContain('its own test');
    expect(await outcome()).toBeNull();
    await pack.fill(example);
    await check.click();
    await expect.poll(() => result.innerText()).toContain('5 of 5 tests');
    await expect.poll(outcome).toBe('compliant');
    expect(await page.locator('.record').textContent()).toContain('5 of 5 tests');
    expect(page.url()).toBe(`${bench.address}/?page=check&c=LIE&mode=hypothetical&lang=en`);
    expect(await violations(page)).toEqual([]);
    // Chosen from the disk it takes the place of what was pasted; put away, nothing of it is left.
    await page
      .locator('[data-file="doctrine"]')
      .setInputFiles('packs/doctrines/irl-military-neutrality.json');
    await expect.poll(() => result.innerText()).toContain('IRL-');
    await page.getByRole('button', { name: 'Put it away' }).click();
    await expect.poll(() => result.count()).toBe(0);
    await expect.poll(outcome).toBeNull();
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
    );
    expect(stored).not.toMatch(/EXAMPLE|breach_if/);
    expect(bench.asked.filter((url) => /EXAMPLE|breach/.test(url))).toEqual([]);
  }, 60_000);

  it('a whole text is pasted, split into clauses, and waits for a person', async () => {
    await open('c=NOR&lang=en');
    await page.getByText('Paste a text').click();
    await page
      .getByLabel('The whole text, article')
      .fill(
        'Article 1\nThe Parties may hold joint exercises.\n\nArticle 2\nFriendship shall prosper.',
      );
    await page.getByRole('button', { name: 'Add 2 clauses' }).click();
    await expect.poll(() => page.locator('.clause[id]').count()).toBe(2);
    expect(await page.getByLabel('Parties').inputValue()).toBe('NOR');
    await page.getByLabel('Doctrine', { exact: true }).selectOption('NAM-1961');
    await page.getByLabel('Mode').selectOption('hypothetical');
    await expect.poll(outcome).toBe('insufficient_evidence');
    expect(await page.locator('[data-section="gaps"]').innerText()).toContain('Clauses 1, 2');
    // Without a party it is begun, not wrong.
    await page.getByLabel('Parties').fill('');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.hint').count()).toBe(1);
    expect(await page.getByRole('alert').filter({ hasText: 'not in order' }).count()).toBe(0);
  }, 60_000);

  it('a file that is no draft is named, and the draft before it stays', async () => {
    const broken = join(bench.dir, 'broken.json');
    writeFileSync(broken, '{"id":');
    await file(broken);
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContain('broken.json is not readable as JSON. A draft is a JSON file.');
    expect(await page.locator('.draft-form').count()).toBe(1);
    writeFileSync(broken, '[1]');
    await file(broken);
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContain('broken.json is JSON, but no draft: a draft is an object in {…}.');
    await file('packs/doctrines/irl-military-neutrality.json');
    await expect
      .poll(async () => (await page.getByRole('alert').allInnerTexts()).join(' '))
      .toContain('is a doctrine, not a draft');
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

  it('is linked from every country, and says what the country has', async () => {
    const link = page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name: 'Doctrine' });
    const lacking = page.locator('[data-section="lacking"]');
    for (const [code, begin, said] of [
      ['CHE', 'CHE-NEUTRALITY', null],
      ['THA', /^ASEAN-/, 'ASEAN-ZOPFAN'],
      ['LIE', '', 'no doctrine of its own'],
    ] as const) {
      await page.goto(`${bench.address}/?page=relations&c=${code}&lang=en`);
      await page.locator('main h1').waitFor();
      await link.click();
      await page.locator('.check .controls').waitFor();
      expect(await page.getByLabel('Doctrine', { exact: true }).inputValue()).toMatch(
        begin === '' ? /^$/ : begin,
      );
      expect(await lacking.count()).toBe(said === null ? 0 : 1);
      if (said !== null) expect(await lacking.innerText()).toContain(said);
    }
    expect(await page.locator('.own-doctrine').innerText()).toContain('docs/write-a-doctrine.md');
    await page.goto(`${bench.address}/?c=VNM&lang=en`);
    await page
      .locator('[data-section="next"]')
      .getByRole('link', { name: 'Check a draft' })
      .click();
    await page.waitForURL(/page=check/);
    await page.locator('.check .controls').waitFor();
    expect(await page.getByLabel('Doctrine', { exact: true }).inputValue()).toBe('VNM-4NO-2019');
  }, 60_000);

  it.each(WINDOWS)(
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
      expect(await overflow(page)).toBe(0);
    },
    90_000,
  );

  it('asks nothing of any other machine, and nothing failed on the way', () => {
    expect(
      bench.asked.filter((url) => !url.startsWith(bench.address) && !/^(data|blob):/.test(url)),
    ).toEqual([]);
    expect(bench.faults).toEqual([]);
  });
});
