/** The timeline's page: every number on it opens, doubtful dates carry their signs, other countries have it too. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { timelineOf } from '../../src/assess/index.js';
import { doubts, narrowTimeline, writeTimelinePage, type Page } from '../../src/brief/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-timeline-page-'));
  workspace = await openWorkspace(dir, { create: true });
  await workspace.add([join('starter', 'readings-2000-2016.csv')]);
}, 60_000);
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const pageOf = async (subject: string, lang: 'en' | 'vi', around?: string): Promise<Page> => {
  const series = ['ladder', 'concentration'];
  const question = { subject, since: 2000, around, series };
  return writeTimelinePage(await timelineOf(workspace, question), lang);
};

/** Ids that cells and the drawing name. */
const namedOn = (page: Page): string[] =>
  page.sections.flatMap((s) => [
    ...[...s.tables, ...(s.more ?? []).flatMap((f) => f.tables)].flatMap((t) =>
      t.rows.flat().flatMap((c) => c.finding ?? []),
    ),
    ...(s.chart?.kind === 'timeline'
      ? [
          ...s.chart.data.marks.flatMap((m) => m.finding ?? []),
          ...s.chart.data.panels.flatMap((p) =>
            p.lines.flatMap((l) => l.points.flatMap((q) => q.finding ?? [])),
          ),
        ]
      : []),
  ]);

it('opens every number and every date', async () => {
  for (const subject of ['VNM', 'CHL', 'CHE']) {
    const page = await pageOf(subject, 'en');
    const named = namedOn(page);
    expect(named.length).toBeGreaterThan(50);
    for (const id of named) expect(page.findings[id], id).toBeDefined();
    expect(namedOn(narrowTimeline(page)).length).toBeGreaterThan(20);
  }
});

it('marks what is from memory or contradicted in the drawing and in the list alike', async () => {
  const page = await pageOf('VNM', 'vi');
  const [drawing] = page.sections;
  if (drawing?.chart?.kind !== 'timeline') throw new Error('the drawing comes first');
  const signed = drawing.chart.data.marks.filter((m) => m.sign !== '');
  expect(signed.length).toBeGreaterThan(3);
  for (const m of drawing.chart.data.marks)
    expect(
      doubts(page.findings[m.id])
        .map((d) => d.sign)
        .join(''),
      m.id,
    ).toBe(m.sign);
  expect(signed.find((m) => m.id.endsWith('congress-13'))?.sign).toBe('≠');
  expect(page.title).toContain('mốc');
});

it('folds each milestone to one line with its strongest change, and offers what can be looked around', async () => {
  const page = await pageOf('VNM', 'en');
  const after = page.sections.find((s) => s.id === 'after');
  expect(after?.tables).toEqual([]);
  // Six congresses from 2001 on.
  expect(after?.more?.map((f) => /\(([^)]+)\)/.exec(f.summary)?.[1]?.slice(-7, -2))).toHaveLength(
    6,
  );
  const [, second] = after?.more ?? [];
  expect(second?.summary).toMatch(/^10th Congress \(.*2006\): .+ [+-][\d.]+; 4 of 4 series/);
  expect(second?.notes[0]).toContain('Level in 2002–2005 and in 2007–2010');
  expect(page.timeline?.around).toBe('');
  expect(page.timeline?.kinds.map((k) => k.id)).toContain('congress');
  const one = await pageOf('VNM', 'en', page.timeline?.milestones.at(0)?.id);
  expect(one.timeline?.around).toBe(page.timeline?.milestones.at(0)?.id);
  expect(one.sections.find((s) => s.id === 'after')?.more).toBeUndefined();
});

it('leaves a gap a gap, and gives a country without a pack its series', async () => {
  const page = await pageOf('VNM', 'en');
  const [drawing] = page.sections;
  if (drawing?.chart?.kind !== 'timeline') throw new Error('the drawing comes first');
  const [panel] = drawing.chart.data.panels;
  expect(panel?.lines[0]?.points.find((p) => p.year === 2000)?.range).toBeNull();
  const other = await pageOf('NZL', 'en', '2008');
  expect(other.title).toContain('for want of a pack');
  expect(other.sections.map((s) => s.id)).toEqual(['timeline', 'after', 'measured']);
  expect(other.missing.items.some((i) => i.fill.includes('docs/add-a-country.md'))).toBe(true);
});
