import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageText, writeAgreements, writeAgreementsPage } from '../../src/brief/index.js';
import type { Page } from '../../src/brief/index.js';
import { packFor } from '../../src/facts/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-agreements-page-'));
  workspace = await openWorkspace(dir, { create: true });
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const DAY = '2021-03-01';
const page = (lang: 'en' | 'vi' = 'en', day = DAY): Promise<Page> =>
  writeAgreementsPage(workspace, 'VNM', { day, lang });
const section = (p: Page, id: string) => {
  const found = p.sections.find((s) => s.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};
const row = (p: Page, id: string, start: string) =>
  section(p, id)
    .tables[0]?.rows.find((r) => r[0]?.text.startsWith(start))
    ?.map((c) => c.text);

describe('the page of agreements', () => {
  it('opens every number and every date it shows, in both languages', async () => {
    for (const lang of ['en', 'vi'] as const) {
      const p = await page(lang);
      const text = JSON.stringify([p.dek, p.sections]);
      const named = [...text.matchAll(/"finding":"([^"]+)"/g)].map((m) => m[1] ?? '');
      expect(named.length).toBeGreaterThan(100);
      for (const id of named) expect(p.findings[id], id).toBeDefined();
    }
  });
  it('a date opens its fact and the address of its source', async () => {
    const p = await page();
    const cells = section(p, 'agreements').tables[0]?.rows.find((r) =>
      r[0]?.text.startsWith('UKVFTA'),
    );
    const dated = cells?.filter((c) => c.finding !== undefined) ?? [];
    expect(dated.map((c) => c.text)).toContain('1 January 2021');
    for (const c of dated) {
      const [evidence] = p.findings[c.finding ?? '']?.evidence ?? [];
      expect(evidence?.links.length, c.finding).toBeGreaterThan(0);
      expect(evidence?.links[0]?.address).toMatch(/^https?:/);
    }
  });
  // vietnam.json: signed 29 December 2020, provisionally applied 1 January 2021, in force 1 May 2021.
  it('derives the status on its day', async () => {
    const before = row(await page(), 'agreements', 'UKVFTA');
    expect(before?.slice(1, 5)).toEqual([
      'provisionally applied',
      '29 December 2020',
      '1 January 2021',
      '–',
    ]);
    const after = row(await page('vi', '2021-05-01'), 'agreements', 'UKVFTA');
    expect(after?.slice(1, 5)).toEqual(['có hiệu lực', '29/12/2020', '1/1/2021', '1/5/2021']);
  });
  it('marks each agreement with each partner, and explains its marks', async () => {
    const p = await page();
    const matrix = section(p, 'matrix');
    const [table] = matrix.tables;
    const at = table?.columns.findIndex((c) => c.label === 'UKVFTA') ?? -1;
    const uk = table?.rows.find((r) => r[0]?.text === 'United Kingdom');
    expect(uk?.[at]?.text).toBe('P');
    expect(matrix.notes[0]).toContain('P provisionally applied');
    expect(matrix.notes[0]).toContain('F in force');
    expect(matrix.wide).toBe(true);
  });
  it('dates the agreement with who acceded by its accession', async () => {
    const p = await page('en', '2025-12-31');
    expect(row(p, 'overlap', 'United Kingdom')?.[2]).toContain('CPTPP (15 December 2024)');
    expect(row(p, 'overlap', 'Japan')?.[2]).toContain('CPTPP (14 January 2019)');
    const [table] = section(p, 'matrix').tables;
    const at = table?.columns.findIndex((c) => c.label === 'CPTPP') ?? -1;
    const uk = table?.rows.find((r) => r[0]?.text === 'United Kingdom');
    expect(uk?.[at]?.finding).toContain('agreement_acceded');
  });
  it('an instrument’s conflicting date says what the other one would change', async () => {
    const pack = await packFor('VNM');
    const vcfta = pack?.facts.find((f) => f.id === 'VNM/agreement_in_force/VCFTA');
    expect(vcfta?.standing).toBe('contradicted');
    const p = await page('en', '2014-01-15');
    expect(section(p, 'agreements').notes.join('\n')).toContain(
      'VCFTA: by the other reported date, 4 February 2014, it would be signed on this day.',
    );
  });
  it('says why there is no hub score where no dataset is loaded', async () => {
    const hub = section(await page(), 'hub');
    expect(hub.title).toBe('Hub or spoke: no dataset loaded tells');
    expect(hub.notes.join(' ')).toContain('DESTA');
  });
  it('with partners named, tells what one more agreement would add by the dated facts', async () => {
    const { page: p, findings } = await writeAgreements(workspace, 'VNM', {
      day: DAY,
      lang: 'en',
      with: ['BRA', 'GBR'],
    });
    expect(section(p, 'marginal').title).toContain('2 new partners');
    const hub = findings.find((f) => f.measure === 'agreement_hub');
    expect(hub?.value.kind).toBe('missing');
    const shares = findings.filter((f) => f.measure === 'agreement_export');
    expect(shares.map((f) => f.value.kind)).toEqual(['missing']);
  });
  it('with a partner there is nothing with, says so of that partner', async () => {
    const options = { day: DAY, lang: 'en', with: ['BRA'] } as const;
    const p = await writeAgreementsPage(workspace, 'VNM', options);
    expect(section(p, 'overlap').title).toBe(
      'No agreement counted is in force with Brazil on this day',
    );
  });
  it('a country without a pack says what is missing', async () => {
    const p = await writeAgreementsPage(workspace, 'NOR', { day: DAY, lang: 'en' });
    expect(pageText(p).replace(/\s+/g, ' ')).toContain(
      'nobody has written a pack of facts for this country yet',
    );
  });
});
