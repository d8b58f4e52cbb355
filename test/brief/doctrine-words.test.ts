/** A condition in words, and the page of a check as data for the browser. */
import { describe, expect, it } from 'vitest';
import { conditionText, writeCheckPage } from '../../src/brief/index.js';
import { assessDraft, doctrineFor, readDraft } from '../../src/doctrine/index.js';

describe('a condition in words', () => {
  it('names its facts and how they are joined', () => {
    const nested = { all: ['port_call', { not: 'open_to_all' }] };
    expect(conditionText(nested, 'en')).toBe(
      'all of: warship visits; not: offered on equal terms to all States',
    );
    expect(conditionText({ any: ['bases', nested] }, 'en')).toBe(
      'any of: foreign State gets a right to a military base; (all of: warship visits; not: offered on equal terms to all States)',
    );
    expect(conditionText(false, 'vi')).toBe('không có gì');
  });
});

describe('the page of a check', () => {
  const { doctrine, sources } = doctrineFor('AUT-NEUTRALITY-1955');
  if (doctrine === undefined) throw new Error('no doctrine');
  const draft = readDraft('examples/drafts/austria-1991.json');
  const page = (lang: 'en' | 'vi') =>
    writeCheckPage(
      { doctrine, draft, found: assessDraft(doctrine, draft, 'actual'), sources },
      lang,
    );

  it('has one section a principle, and every cell that opens something opens it', () => {
    const { sections, findings } = page('en');
    expect(sections.map((s) => s.id)).toEqual([
      'verdicts',
      'draft',
      'why-AUT-3',
      'changes',
      'worse',
      'in-order',
      'bases',
      'record',
    ]);
    const opened = sections.flatMap((s) =>
      s.tables.flatMap((t) => t.rows.flat().flatMap((c) => c.finding ?? [])),
    );
    expect(opened.length).toBeGreaterThan(0);
    for (const id of opened) expect(findings[id]?.id).toBe(id);
    expect(findings['fact/troop_transit_war_related']?.evidence[0]?.links[0]?.address).toBe(
      'http://derstandard.at/1212529/Oesterreich-bleibt-dabei-Durchfahrt-verboten',
    );
  });

  it('names the exception, in both languages', () => {
    const row = (lang: 'en' | 'vi'): string[] | undefined =>
      page(lang)
        .sections[0]?.tables[0]?.rows.find((r) => r[0]?.text === 'AUT-3')
        ?.map((c) => c.text);
    expect(row('en')?.slice(2)).toEqual([
      'exception applies',
      'a mandate of the Security Council (practice since the early 1990s)',
    ]);
    expect(row('vi')?.slice(2)).toEqual([
      'thuộc ngoại lệ',
      'ủy quyền của Hội đồng Bảo an (thông lệ từ đầu thập niên 1990)',
    ]);
  });
});
