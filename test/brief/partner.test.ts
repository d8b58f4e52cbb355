/** The page about a pair, and the ladder with its dates: what a reader sees, and that every date opens. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess, assessPair } from '../../src/assess/index.js';
import { type Page, pageText, writeLadderPage, writePartnerPage } from '../../src/brief/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

const DAY = '2025-12-31';
let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-partner-'));
  workspace = await openWorkspace(dir, { create: true });
  await workspace.add(['exports-2016', 'imports-2016'].map((n) => join('starter', `${n}.csv`)));
}, 60_000);
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const write = async (a: string, b: string, lang: 'en' | 'vi' = 'en', day = DAY): Promise<Page> =>
  writePartnerPage(await assessPair(workspace, a, b, day), lang);

/** Every id that a cell or a word of the page opens. */
function named(page: Page): string[] {
  const ids: string[] = [];
  JSON.stringify([page.dek, page.sections], (key, value: unknown) => {
    if (key === 'finding' && typeof value === 'string') ids.push(value);
    return value;
  });
  return ids;
}

/** Cells that read as a date and open nothing. */
const DATE =
  /^(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/;
const closed = (page: Page): string[] =>
  page.sections.flatMap((s) =>
    s.tables.flatMap((t) =>
      t.rows.flatMap((row) => {
        // An amount opens the fact, and its period stands beside it.
        const opens = row.some((cell) => cell.finding !== undefined);
        return opens ? [] : row.filter((cell) => DATE.test(cell.text)).map((cell) => cell.text);
      }),
    ),
  );

const fits = (page: Page): string[] =>
  pageText(page)
    .split('\n')
    .filter((line) => stringWidth(line) > 80 && !/^ +https?:\/\/\S+$/.test(line));

describe('the page about a pair', () => {
  it('claims of China what the facts hold, with the year', async () => {
    const page = await write('VNM', 'CHN');
    expect(page.title).toBe(
      'China: comprehensive strategic partner since 2008; 14.5% of exports, 40.9% of imports (2025)',
    );
    expect(page.sections[0]?.id).toBe('relation');
    expect(page.sections.map((s) => s.id)).toEqual(
      expect.arrayContaining([
        'agreements',
        'flows',
        'stated-trade',
        'dated',
        'channels',
        'conflicts',
      ]),
    );
  });

  it('tells the steps of the United States with both dates, and each opens its source', async () => {
    const page = await write('VNM', 'USA');
    const relation = page.sections.find((s) => s.id === 'relation');
    const [now, before] = relation?.tables[0]?.rows ?? [];
    expect(now?.slice(0, 2).map((c) => c.text)).toEqual([
      'Comprehensive strategic partner',
      '10 September 2023',
    ]);
    expect(before?.slice(1, 3).map((c) => c.text)).toEqual(['25 July 2013', '9 September 2023']);
    for (const cell of [now?.[1], before?.[1], before?.[2]]) {
      const view = page.findings[cell?.finding ?? ''];
      expect(view?.evidence[0]?.links[0]?.address).toMatch(/^https?:/);
    }
  });

  it('before a tier the title says so, and nothing later is told', async () => {
    const page = await write('VNM', 'USA', 'en', '2012-12-31');
    expect(page.title).toContain('United States: on no tier of Viet Nam');
    expect(JSON.stringify(page.sections)).not.toContain('2023');
  });

  it('opens every date and every number it shows, in both languages, within 80 columns', async () => {
    for (const lang of ['en', 'vi'] as const)
      for (const partner of ['CHN', 'USA', 'LAO', 'EU']) {
        const page = await write('VNM', partner, lang);
        expect(named(page).filter((id) => page.findings[id] === undefined)).toEqual([]);
        expect(closed(page), partner).toEqual([]);
        expect(fits(page), partner).toEqual([]);
      }
  });

  it('keeps special relations apart from the ladder', async () => {
    const page = await write('VNM', 'LAO');
    const kinds = page.sections.find((s) => s.id === 'relation')?.tables[0]?.rows.map((r) => r[3]);
    expect(kinds?.map((k) => k?.text)).toContain('special, outside the ladder');
  });

  it('marks a recalled and a contradicted date in the terminal', async () => {
    const text = pageText(await write('VNM', 'USA'));
    expect(text).toMatch(/23 May 2016 \?\s/);
    expect(text).toContain('? unverified: recalled only');
    expect(pageText(await write('VNM', 'CHN'))).toMatch(/1 July 2005 ≠\s/);
  });

  it('names the channels without a fact as a gap of the pack', async () => {
    const page = await write('VNM', 'CHN');
    const channels = page.sections.find((s) => s.id === 'channels');
    expect(channels?.notes.join(' ')).toContain('gap of the packs');
  });

  it('a pair that no pack speaks of rests on datasets alone and teaches what is missing', async () => {
    const page = await write('NOR', 'SWE');
    expect(page.title).toMatch(
      /^Sweden took [\d.]+% of the exports of Norway and sent [\d.]+% of its imports \(2016\)$/,
    );
    expect(page.missing.items.map((i) => i.fill).join(' ')).toContain('docs/add-a-country.md');
    expect(page.sections.map((s) => s.id)).not.toContain('friction');
  });

  it('a pair of two packs hears both, each under its own name for the tier', async () => {
    const page = await write('CHL', 'VNM');
    const both = ['By the facts of Chile', 'By the facts of Viet Nam'];
    for (const id of ['relation', 'agreements']) {
      const section = page.sections.find((s) => s.id === id);
      expect(
        section?.tables.map((t) => t.caption),
        id,
      ).toEqual(both);
      expect(
        section?.tables.map((t) => t.columns[0]?.label),
        id,
      ).toEqual(both);
    }
  });
});

describe('the ladder with its dates', () => {
  it('lists every partner of the rungs once, with the steps before', async () => {
    const a = await assess(workspace, 'VNM', DAY);
    const page = writeLadderPage(a, 'en');
    expect(page.title).toBe('14 / 14 / 14 = 42: the partners of Viet Nam on 31 December 2025');
    const leads = page.sections
      .filter((s) => s.id.startsWith('tier-'))
      .slice(0, 3)
      .flatMap((s) => s.tables[0]?.rows ?? [])
      .filter((row) => row[0]?.text !== '');
    expect(leads.length).toBe(42);
    expect(new Set(leads.map((row) => row[0]?.drill)).size).toBe(42);
    expect(named(page).filter((id) => page.findings[id] === undefined)).toEqual([]);
    expect(closed(page)).toEqual([]);
  });

  it('works for ladders that nobody made official, and without a pack says what is missing', async () => {
    for (const code of ['CHL', 'CHE']) {
      const page = writeLadderPage(await assess(workspace, code, DAY), 'vi');
      expect(
        page.sections.some((s) => s.id.startsWith('tier-')),
        code,
      ).toBe(true);
      expect(fits(page), code).toEqual([]);
    }
    const none = writeLadderPage(await assess(workspace, 'NOR', DAY), 'en');
    expect(none.sections).toEqual([]);
    expect(none.missing.items[0]?.fill).toContain('docs/add-a-country.md');
  });
});
