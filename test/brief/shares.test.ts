/** A sentence speaks of both sides only where both are of one year and one kind of trade. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assess, type Assessment } from '../../src/assess/index.js';
import { writePage } from '../../src/brief/index.js';
import { openWorkspace } from '../../src/store/index.js';

const dir = mkdtempSync(join(tmpdir(), 'tuchu-shares-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
let known: Assessment;
beforeAll(async () => {
  const workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  await workspace.add(
    ['exports-2016', 'imports-2016', 'readings-2000-2016'].map((f) => `starter/${f}.csv`),
  );
  known = await assess(workspace, 'ZAF');
  await workspace.close();
});

const shares = (a: Assessment) =>
  writePage(a, { lang: 'en' })
    .sections.filter((s) => s.chart?.kind === 'partner-bars')
    .map((s) => [s.id, s.title, s.subtitle[0]]);

it('one section for both sides of one year', () => {
  expect(shares(known)).toEqual([
    [
      'partners',
      'China is the largest partner on both sides in 2016',
      'Share of each partner, 2016, goods and services',
    ],
  ]);
});

it('a section each, where one side is newer and of goods alone', () => {
  const { newest } = known.export;
  if (newest === undefined) throw new Error('the starter pack holds South Africa');
  const newer = { ...newest, period: '2020', flow: 'goods' };
  expect(shares({ ...known, export: { ...known.export, newest: newer, full: newer } })).toEqual([
    ['partners', 'China is the largest market in 2020', 'Share of each partner, 2020, goods'],
    [
      'suppliers',
      'China is the largest supplier in 2016',
      'Share of each partner, 2016, goods and services',
    ],
  ]);
});

it('names the year of each column where the sides differ', () => {
  const groups = known.export.groups.map((f) => ({ ...f, period: '2020' }));
  const titles = (a: Assessment) => {
    const section = writePage(a, { lang: 'en' }).sections.find((s) => s.id === 'groups');
    return section?.tables[0]?.columns.map((c) => c.label).slice(1);
  };
  expect(titles(known)).toEqual(['Of exports', 'Of imports']);
  expect(titles({ ...known, export: { ...known.export, groups } })).toEqual([
    'Of exports, 2020',
    'Of imports, 2016',
  ]);
});
