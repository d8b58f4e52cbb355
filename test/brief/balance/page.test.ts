/** The whole page of the great powers, written from packs alone, with the readings of documents beside its numbers. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessBalance } from '../../../src/assess/index.js';
import { type Page, writeBalancePage } from '../../../src/brief/index.js';
import { balanceData, type Balance } from '../../../src/relations/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

const DAY = '2025-12-31';
const dir = mkdtempSync(join(tmpdir(), 'tuchu-balance-page-'));
let workspace: Workspace;
let vnm: Balance;
beforeAll(async () => {
  workspace = await openWorkspace(dir, { create: true });
  vnm = await assessBalance(workspace, 'VNM', { day: DAY });
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const sectionOf = (page: Page, id: string) => {
  const found = page.sections.find((s) => s.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};
const textOf = (page: Page, id: string): string => JSON.stringify(sectionOf(page, id));

it('has its sections in reading order, and every number on it opens', () => {
  for (const lang of ['en', 'vi'] as const) {
    const page = writeBalancePage(vnm, lang);
    expect(page.sections.map((s) => s.id)).toEqual([
      'matrix',
      'domains',
      'powers',
      'interlock',
      'hedge',
      'coding',
      'readings',
      'frictions',
    ]);
    const named = page.sections.flatMap((s) =>
      s.tables.flatMap((t) => t.rows.flat().flatMap((c) => c.finding ?? [])),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => page.findings[id] === undefined)).toEqual([]);
  }
});

it('ranks run over all that no source names', () => {
  // Packs name a share or two in four domains: any power may stand anywhere.
  const ranks = vnm.exposureRanks.map((f) => f.value);
  expect(ranks).toHaveLength(9);
  for (const value of ranks) expect(value).toEqual({ kind: 'interval', low: 1, high: 9 });
  expect(textOf(writeBalancePage(vnm, 'en'), 'powers')).toContain('1 to 9');
});

it('scores are ranges where no register is loaded, and say so', () => {
  for (const { engage, carried } of vnm.hedge.powers) {
    expect(engage.value.kind).toBe('interval');
    expect(carried.engage.value.kind).toBe('interval');
  }
  const hedge = sectionOf(writeBalancePage(vnm, 'en'), 'hedge');
  expect(hedge.tables.map((t) => t.rows.length)).toEqual([9, 9, 9]);
  expect(hedge.tables[1]?.caption).toContain('If nothing has changed since each source ended');
});

it('readings stand apart, each with its words, its place, and every power under its own number', () => {
  const page = writeBalancePage(vnm, 'en');
  const { tables } = sectionOf(page, 'readings');
  const [preserve, domains, powers, difficult, acts] = tables;
  expect(tables).toHaveLength(5);
  expect(preserve?.caption).toBe('Preserve neutrality');
  expect(preserve?.rows[0]?.[1]?.text).toContain('preserve neutrality, avoid being forced');
  expect(preserve?.rows[1]?.[1]?.text).toContain('the paragraph that begins');
  expect(difficult?.rows[0]?.[1]?.text).toContain('choose partner strategy and be “neutral.”');
  // Each domain once, by a name of its own, ranges too.
  const names = domains?.rows.map((r) => r[0]?.text) ?? [];
  expect(new Set(names).size).toBe(names.length);
  expect(names.some((n) => n?.startsWith('imports'))).toBe(true);
  expect(names.some((n) => n?.startsWith('exports'))).toBe(true);
  expect(domains?.rows.map((r) => r[1]?.finding)).toEqual(
    vnm.domains.flatMap((d) => d.balance?.id ?? []),
  );
  // Exposure is the exposure, not its rank, and nobody is left out.
  expect(powers?.columns.map((c) => c.label)).toEqual([
    'Power',
    'Domains led',
    'Exposure',
    'Votes alike',
  ]);
  expect(powers?.rows.map((r) => r[2]?.finding)).toEqual(vnm.exposure.map((f) => f.id));
  expect(acts?.rows.map((r) => r[2]?.finding)).toEqual(vnm.hedge.powers.map((p) => p.engage.id));
  expect(acts?.rows).toHaveLength(9);
  expect(sectionOf(page, 'readings').notes[0]).toContain('decide neither');
});

it('a country without readings has the page without them', async () => {
  for (const subject of ['CHE', 'KEN']) {
    const page = writeBalancePage(await assessBalance(workspace, subject, { day: DAY }), 'vi');
    expect(page.sections.map((s) => s.id)).not.toContain('readings');
    expect(page.sections.map((s) => s.id)).toContain('hedge');
  }
});

it.each(['2099-01-01', '1900-01-01'])('on %s there are reasons and no number', async (day) => {
  const found = await assessBalance(workspace, 'VNM', { day });
  const numbers = [
    ...found.domains.flatMap((d) => [...d.cells.values()]),
    ...found.hedge.findings,
    ...found.exposure,
    ...found.exposureRanks,
    found.interlock.finding,
    found.frictions.warm,
  ].filter((f) => f.value.kind !== 'missing');
  expect(numbers.map((f) => f.id)).toEqual([]);
  const page = writeBalancePage(found, 'en');
  expect(page.missing.items).toHaveLength(found.domains.length);
  if (day > '2000') expect(textOf(page, 'hedge')).toContain('nothing that is held speaks of');
  else expect(found.powers.rule.en).toContain('there was no P5 and no G7: the members of now');
});

describe.skipIf(sharedAbsent)('the documents', () => {
  it('have each quote in the paragraph that the reading names', () => {
    if (sharedAbsent) return;
    const folder = shared('seeds');
    const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ');
    const paragraphs = readdirSync(folder).flatMap((f) =>
      readFileSync(join(folder, f), 'utf8').split('\n').map(plain),
    );
    for (const { id, quote, place } of balanceData().readings) {
      const begins = plain(/begins “([^”]+)”/.exec(place.en)?.[1] ?? id);
      const own = paragraphs.filter((p) => p.startsWith(begins));
      expect(own, id).toHaveLength(1);
      expect(own[0]).toContain(plain(quote.en));
    }
  });
});
