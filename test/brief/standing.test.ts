import { beforeAll, describe, expect, it } from 'vitest';
import stringWidth from 'string-width';
import {
  pageText,
  standingPageFindings,
  writeDiplomaticPage,
  writeStandingPage,
  type Page,
} from '../../src/brief/index.js';
import type { Workspace } from '../../src/store/index.js';

/** Nothing loaded. */
const empty: Pick<Workspace, 'datasets' | 'series'> = {
  datasets: async () => [],
  series: async () => [],
};

/** Every Finding or fact that a cell or a sentence names is there to be opened. */
function opens(page: Page): number {
  const text = JSON.stringify([page.dek, page.sections]);
  const named = [...text.matchAll(/"finding":"([^"]+)"/g)].map((m) => m[1] ?? '');
  for (const id of named) expect(page.findings[id], id).toBeDefined();
  return named.length;
}
const fits = (page: Page): void =>
  expect(
    pageText(page)
      .split('\n')
      .filter((line) => stringWidth(line) > 80 && !line.includes('http')),
  ).toEqual([]);

describe('the page of standing', () => {
  let en: Page;
  let vi: Page;
  beforeAll(async () => {
    en = await writeStandingPage(empty, 'VNM', { day: '2020-04-30', lang: 'en' });
    vi = await writeStandingPage(empty, 'VNM', { day: '2020-04-30', lang: 'vi' });
  });

  it('has every kind, the years, blocs and channels, each number opening', () => {
    const ids = ['now', 'seat', 'office', 'peacekeeping', 'initiative', 'hosted', 'years'];
    expect(en.sections.map((s) => s.id)).toEqual([
      ...ids,
      'membership',
      'diplomatic',
      'blocs',
      'channels',
    ]);
    expect(opens(en)).toBeGreaterThan(150);
    expect(opens(vi)).toBe(opens(en));
  });

  it('says what was held, with a source and in all', () => {
    expect(en.title).toBe(
      'Viet Nam on 30 April 2020: elected seats, 1 body; offices, none on record',
    );
    expect(vi.title).toBe(
      'Việt Nam ngày 30/4/2020: ghế được bầu, 1 cơ quan; chức vụ, chưa ghi nhận',
    );
    const row = en.sections[0]?.tables[0]?.rows[1]?.map((c) => c.text);
    expect(row).toEqual(['Bodies in which it holds an elected seat', '1', '3']);
  });

  it('marks what is only recalled, and opens it with no source', () => {
    const seats = en.sections.find((s) => s.id === 'seat')?.tables[0]?.rows ?? [];
    const known = seats.map((r) => r.at(-1)?.text);
    expect(known).toContain('sourced');
    expect(known).toContain('unverified: recalled only');
    const recalled = en.findings['VNM/seat/ECOSOC/2016'];
    expect(recalled?.evidence[0]?.links).toEqual([]);
    expect(en.findings['VNM/seat/UNSC/2020']?.evidence[0]?.links.length).toBeGreaterThan(0);
  });

  it('fits a terminal in both languages', () => {
    fits(en);
    fits(vi);
  });

  it('names the dataset that is not loaded', () => {
    expect(en.missing.items.map((i) => i.why).join()).toContain('Correlates of War');
  });

  it('speaks of any country: without a pack, what needs none', async () => {
    const page = await writeStandingPage(empty, 'THA', { day: '2025-12-31', lang: 'en' });
    expect(page.sections.map((s) => s.id)).toEqual(['blocs']);
    expect(page.missing.items[0]?.why).toContain('nobody has written a pack');
    opens(page);
    const ids = (await standingPageFindings(empty, 'THA', '2025-12-31')).map((f) => f.id);
    expect(ids).toContain('THA/igo_memberships@2025-12-31');
    expect(ids).toContain('THA/standing/seat@2025-12-31');
  });
});

describe('the page of diplomatic relations', () => {
  it('gives each rule its number, and each published number its rule', async () => {
    const page = await writeDiplomaticPage('VNM', { day: '2025-10-31', lang: 'en' });
    const [rules, published] = page.sections[0]?.tables ?? [];
    expect(rules?.rows.map((r) => [r[0]?.text, r[1]?.text])).toEqual([
      ['UN members', '192'],
      ['UN members and itself', '193'],
      ['UN members and observers', '193'],
      ['UN members, observers and itself', '194'],
      ['everyone', '195'],
      ['everyone and itself', '196'],
      ['everyone, from memory too', '195'],
    ]);
    expect(rules?.rows[5]?.[2]?.text).toBe(
      '+ Cook Islands, + Western Sahara, + Palestine, + the country itself',
    );
    expect(published?.rows.map((r) => [r[1]?.text, r[2]?.text])).toEqual([
      ['194', 'everyone; everyone, from memory too'],
      ['193', 'UN members and itself; UN members and observers'],
    ]);
    const opened = page.findings[published?.rows[0]?.[0]?.finding ?? ''];
    expect(opened?.evidence[0]?.links[0]?.label).toContain('vgp-res59-2025-09');
    expect(opens(page)).toBeGreaterThan(195);
    fits(page);
  });

  it('lists the set, and marks who is only recalled', async () => {
    const page = await writeDiplomaticPage('VNM', { day: '2025-10-31', lang: 'vi' });
    const rows = page.sections[1]?.tables[0]?.rows ?? [];
    expect(rows).toHaveLength(195);
    expect(rows.filter((r) => r[1]?.text === 'thành viên')).toHaveLength(192);
    const standing = (name: string, cell: number) =>
      page.findings[rows.find((r) => r[0]?.text === name)?.[cell]?.finding ?? '']?.evidence[0]
        ?.standing;
    expect(standing('Quần đảo Cook', 2)).toBe('sourced');
    expect(standing('Angola', 3)).toBe('unverified');
    fits(page);
  });

  it('gives the reason where there is no list', async () => {
    const page = await writeDiplomaticPage('THA', { day: '2025-10-31', lang: 'en' });
    expect(page.sections).toEqual([]);
    expect(page.missing.items[0]?.why).toContain('Thailand');
  });
});
