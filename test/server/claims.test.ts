/** The page of claims over HTTP: every cell that opens has something to open, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import { served } from './served.js';

const at = served();
const get = async (path: string): Promise<{ status: number; body: Page }> => at.get(path);

describe('/api/claims', () => {
  it.each(['en', 'vi'])('opens whatever a cell names, in %s', async (lang) => {
    const { status, body } = await get(`/api/claims/VNM?lang=${lang}`);
    expect(status).toBe(200);
    expect(body.lang).toBe(lang);
    const cells = body.sections.flatMap((s) => s.tables.flatMap((t) => t.rows.flat()));
    const opened = cells.flatMap((c) => c.finding ?? []);
    expect(opened.length).toBeGreaterThan(100);
    for (const id of opened) expect(body.findings[id], id).toBeDefined();
    expect(body.sections.map((s) => s.id).slice(0, 2)).toEqual(['verdicts', 'conflict-c01']);
    expect(body.sections.filter((s) => s.id.startsWith('document-')).length).toBe(5);
    expect(new Set(body.sections.map((s) => s.id)).size).toBe(body.sections.length);
  });

  it('says that c10 and c12 need different rules', async () => {
    const { body } = await get('/api/claims/VNM?lang=en');
    const notes = body.sections.flatMap((s) => s.notes);
    expect(notes.some((n) => n.startsWith('c10 and c12 each hold under a rule'))).toBe(true);
  });

  it('gives one claim, and a day', async () => {
    const { body } = await get('/api/claims/VNM?item=c12&as-of=2026-01-28');
    expect(body.sections[0]?.title).toBe('✗ conflicts: of which 17 of the G20 economies');
    expect(body.asOf).toBe('2026-01-28');
  });

  it('says what to do for a country without claims, and refuses what is no country or day', async () => {
    const { status, body } = await get('/api/claims/THA');
    expect(status).toBe(200);
    expect(body.missing.items[0]?.fill).toContain('--file');
    expect((await get('/api/claims/Nowhere')).status).toBe(404);
    expect((await get('/api/claims/VNM?as-of=soon')).status).toBe(400);
  });
});
