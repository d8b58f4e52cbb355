/** The ledger written out: every date opens its own sources, doubtful facts carry their sign, both languages. */
import { beforeAll, describe, expect, it } from 'vitest';
import { doubts, type Page, pageText, richText, writeFactsPage } from '../../../src/brief/index.js';
import { packFor, type Pack, select, settle } from '../../../src/facts/index.js';

let pack: Pack;
beforeAll(async () => {
  pack = (await packFor('VNM')) as Pack;
});

const write = (lang: 'en' | 'vi' = 'en', top = Infinity): Page =>
  writeFactsPage({
    pack,
    settled: settle(pack.facts, pack),
    prefer: {},
    lang,
    asOf: undefined,
    top,
  });

describe('the whole ledger', () => {
  it('opens every date it shows', () => {
    const page = write();
    const cells = page.sections.flatMap((s) => s.tables.flatMap((t) => t.rows.flat()));
    const named = cells.flatMap((cell) => (cell.finding === undefined ? [] : [cell.finding]));
    expect(named.length).toBeGreaterThan(500);
    for (const id of named)
      expect(page.findings[id]?.reproduce).toBe(`tuchu facts VNM --item ${id}`);
  });

  it('shows a date with an address or with a sign, never with another account’s address', () => {
    const page = write();
    const publicIds = (ids: readonly string[]): string[] =>
      ids.filter((id) => pack.sources[id]?.kind === 'public');
    for (const fact of settle(pack.facts, pack).facts) {
      const view = page.findings[fact.id];
      const links = view?.evidence.flatMap((e) => e.links) ?? [];
      const own = publicIds(fact.sources).map(
        (id) => (pack.sources[id] as { address: string }).address,
      );
      expect([...new Set(links.map((l) => l.address))].sort()).toEqual([...new Set(own)].sort());
      const signs = doubts(view).map((d) => d.sign);
      if (own.length === 0)
        expect([fact.id, signs]).toEqual([fact.id, expect.arrayContaining(['?'])]);
      expect(signs.includes('≠')).toBe(fact.standing === 'contradicted');
    }
  });

  it('opens with what has happened; what is planned comes after it, under a head of its own', () => {
    const { sections } = write();
    expect(sections.map((s) => [s.id, s.nav])).toEqual([
      ['facts', 'Facts'],
      ['ahead', 'Ahead'],
      ['left-out', 'Left out'],
    ]);
    const day = '2026-03-31';
    const statuses = (id: string) =>
      sections
        .filter((s) => s.id === id)
        .flatMap((s) => s.tables.flatMap((t) => t.rows))
        .map((row) => pack.facts.find((f) => f.id === row[0]?.finding))
        .map(
          (f) =>
            f &&
            (['planned', 'projected'].includes(f.status) ||
              (f.period ?? f.valid?.from ?? '') > day),
        );
    expect(new Set(statuses('facts').filter((s) => s !== undefined))).toEqual(new Set([false]));
    expect(new Set(statuses('ahead'))).toEqual(new Set([true]));
  });

  it('never names a country as its own partner', () => {
    const rows = write().sections.flatMap((s) =>
      s.id === 'left-out' ? [] : (s.tables[0]?.rows ?? []),
    );
    expect(rows.filter((row) => row[2]?.text === 'Viet Nam')).toEqual([]);
  });

  it('lists the newest, and what was left out for them only', () => {
    const page = write('en', 3);
    const [facts, leftOut] = page.sections;
    expect(facts?.tables[0]?.rows).toHaveLength(3);
    expect(facts?.notes[0]).toMatch(/^The newest 3 of \d+; `--top all`/);
    const all = write().sections[1]?.tables[0]?.rows.length ?? 0;
    expect(leftOut?.tables[0]?.rows.length ?? 0).toBeLessThan(all);
  });

  it('is written in Vietnamese too', () => {
    const text = pageText(write('vi', 12));
    expect(text).toMatch(
      /^Việt Nam · dữ kiện có ngày tháng · 31\/3\/2026\n\d+ dữ kiện, \d+ có nguồn khác/,
    );
    expect(text).not.toMatch(/undefined|newest|Channel/);
  });
});

it('names the preference, and whose pack it is', () => {
  const found = select(pack, { predicate: 'balance', object: 'USA', period: '2025' });
  const prefer = { reporter: 'us_census' };
  const own: Pack = { ...pack, origin: 'workspace' };
  const settled = settle(found, own, prefer);
  const page = writeFactsPage({
    pack: own,
    settled,
    prefer,
    lang: 'en',
    asOf: '2026-01-31',
    top: 9,
  });
  expect(richText(page.dek)).toBe(
    'From your own pack in the workspace, as of March 2026. Where accounts differ, preferred: the reporter us_census.',
  );
  expect(page.asOf).toBe('2026-01-31');
  expect(page.sections.map((s) => [s.id, s.tables[0]?.rows.length])).toEqual([
    ['facts', 1],
    ['left-out', 1],
  ]);
});

it('says so when nothing answers', () => {
  const settled = { facts: [], leftOut: [] };
  const page = writeFactsPage({ pack, settled, prefer: {}, lang: 'en', asOf: undefined, top: 9 });
  expect([page.title, page.sections]).toEqual(['No fact answers this', []]);
});
