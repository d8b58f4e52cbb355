/** The catalogue, its citations and its coverage, of small datasets made here. */
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import {
  citation,
  contextOf,
  datasetText,
  datasetView,
  writeCatalogue,
  writeCoverage,
} from '../../src/brief/index.js';
import { say } from '../../src/brief/catalogue-messages.js';
import { PLAIN } from '../../src/brief/text.js';
import { render } from '../../src/core/index.js';
import type { Manifest, Workspace } from '../../src/store/index.js';
import { freshWorkspace, put, scratch } from '../store/helper.js';

const folder = await scratch();
const FLOWS = 'year,from,to,value\n2001,Vietnam,China,5\n2003,Vietnam,USA,10\n2003,USA,USA,9\n';
const NEWER = 'year,from,to,value\n2001,Vietnam,China,6\n';

async function loaded(): Promise<{ workspace: Workspace; manifest: Manifest }> {
  const workspace = await freshWorkspace(folder);
  const [first] = await workspace.add([
    await put(folder, 'a.csv', FLOWS),
    await put(folder, 'b.csv', NEWER),
  ]);
  if (first === undefined) throw new Error('nothing was loaded');
  return { workspace, manifest: first.manifest };
}

describe('the catalogue', () => {
  it('stands vintages of one source together, with what was set aside and why', async () => {
    const { workspace, manifest } = await loaded();
    const page = await writeCatalogue(workspace, 'en');
    expect(page.title).toBe('2 datasets are loaded, from 1 source');
    expect(page.dek).toContain('3 lines were kept, about the years 2001 to 2003');
    const [group] = page.groups;
    expect(group?.publisher).toBe('US International Trade Commission');
    expect(group?.datasets).toHaveLength(2);
    const view = group?.datasets.find((d) => d.id === manifest.id);
    const facts = Object.fromEntries((view?.facts ?? []).map((f) => [f.label, f.text]));
    expect(facts).toMatchObject({
      Unit: 'USD',
      Holds: 'Flows between places: goods and services',
      'Complete for': 'from Viet Nam, to China, United States; totals only',
      Dataset: manifest.id,
      'sha256 of what was loaded': manifest.sha256,
    });
    expect(view?.counts.map((c) => c.text)).toEqual(['3', '2', '1']);
    expect(view?.counts[2]?.label).toMatch(/^Domestic sales/);
    expect(view?.files.rows[0]?.map((c) => c.text)).toEqual([
      'a.csv',
      String(FLOWS.length),
      manifest.files[0]?.sha256,
    ]);
    const vi = await writeCatalogue(workspace, 'vi');
    expect(vi.title).toBe('Đã nạp 2 bộ dữ liệu, từ 1 nguồn');
    expect(JSON.stringify(vi.groups)).toContain('Luồng giữa các nơi: hàng hóa và dịch vụ');
    await workspace.close();
  });

  it('says what to do with an empty workspace, and which folder is unreadable and why', async () => {
    const workspace = await freshWorkspace(folder);
    const page = await writeCatalogue(workspace, 'en');
    expect(page.title).toBe('Nothing is loaded yet');
    expect(page.empty.map((e) => e.command)).toContain('tuchu data add FILE');
    expect(page.unreadable).toBeNull();
    await mkdir(join(workspace.dir, 'datasets', 'torn'));
    await writeFile(join(workspace.dir, 'datasets', 'torn', 'manifest.json'), '{');
    const after = await writeCatalogue(workspace, 'vi');
    expect(after.unreadable?.title).toBe('Không đọc được 1 thư mục nên để riêng');
    expect(after.unreadable?.items[0]?.why).toContain('manifest.json');
    await workspace.close();
  });
});

describe('a citation', () => {
  it('names publisher, title, release, licence, what was loaded and when', async () => {
    const { workspace, manifest } = await loaded();
    const about = await contextOf(workspace, manifest);
    const text = citation(manifest, { ...about, loaded: '2026-11-21' }, 'text', 'en');
    for (const part of [
      'US International Trade Commission.',
      'ITPD-E, bilateral totals of goods and services.',
      `Release ${manifest.release}.`,
      'Licence: US government work',
      'Borchert',
      `dataset ${manifest.id}, sha256 ${manifest.sha256.slice(0, 12)}, loaded 21 November 2026.`,
    ])
      expect(text).toContain(part);
    expect(citation(manifest, { publisher: null, loaded: null }, 'text', 'vi')).not.toMatch(
      /null|undefined|nạp ngày/,
    );
    await workspace.close();
  });

  it('escapes what BibTeX would take for its own, and balances braces', async () => {
    const { workspace, manifest } = await loaded();
    const odd = { ...manifest, title: { en: 'A_b & 100% {c} \\d ~ ^ #$', vi: 'x' } };
    const text = citation(odd, { publisher: 'P & Q', loaded: '2026-01-02' }, 'bibtex', 'en');
    expect(text).toContain(
      '{A\\_b \\& 100\\% \\{c\\} \\textbackslash{}d \\textasciitilde{} \\textasciicircum{} \\#\\$}',
    );
    expect(text).toContain('author = {{P \\& Q}}');
    expect(text).toContain('urldate = {2026-01-02}');
    const plain = text.replace(/\\[{}]/g, '');
    expect(plain.split('{').length).toBe(plain.split('}').length);
    expect(text.startsWith(`@dataset{${manifest.id},\n`)).toBe(true);
    await workspace.close();
  });

  it('is CSL-JSON that a reference manager reads', async () => {
    const { workspace, manifest } = await loaded();
    const about = { publisher: 'Someone', loaded: '2026-01-02' };
    const [item] = JSON.parse(citation(manifest, about, 'csl', 'en')) as Record<string, unknown>[];
    expect(item).toMatchObject({
      id: manifest.id,
      type: 'dataset',
      author: [{ literal: 'Someone' }],
      version: manifest.release,
      accessed: { 'date-parts': [[2026, 1, 2]] },
    });
    await workspace.close();
  });
});

describe('coverage written out', () => {
  it('shows parts of the world, then places with every row they have', async () => {
    const { workspace, manifest } = await loaded();
    const page = writeCoverage(manifest, await workspace.coverage(manifest.id), 'en');
    expect(page.title).toBe('It speaks of 3 places, from 2001 to 2003');
    expect(page.views.map((v) => v.label)).toEqual(['As exporter', 'As importer']);
    const importer = page.views[1];
    expect(importer?.overview?.rows).toMatchObject([
      { label: 'Americas', cells: [[2003, 100]], total: 1 },
      { label: 'Asia', cells: [[2001, 100]], total: 1 },
    ]);
    const exporters = page.views[0]?.regions.flatMap((r) => r.data.rows);
    expect(exporters).toEqual([
      {
        code: 'VNM',
        label: 'Viet Nam',
        cells: [
          [2001, 1],
          [2003, 1],
        ],
        total: 2,
      },
    ]);
    expect(page.views[0]?.overview?.years).toEqual([2001, 2003]);
    await workspace.close();
  });

  it('says when rows carry no year, and when they are about no place', async () => {
    const { workspace, manifest } = await loaded();
    const undated = [{ role: 'subject', place: 'VNM', year: null, rows: 3 }] as const;
    const page = writeCoverage(manifest, undated, 'vi');
    expect(page.title).toBe('Có số liệu về 1 nơi; các dòng không ghi năm');
    expect(page.views[0]).toMatchObject({ overview: null, regions: [] });
    expect(page.views[0]?.undated?.rows).toEqual([[{ text: 'Việt Nam' }, { text: '3', value: 3 }]]);
    expect(writeCoverage(manifest, [], 'en')).toMatchObject({
      title: 'Its rows are about no single place',
      views: [],
    });
    await workspace.close();
  });

  it('is a strip a place in the terminal, within 80 columns, a gap left open', async () => {
    const { workspace, manifest } = await loaded();
    const about = await contextOf(workspace, manifest);
    for (const lang of ['en', 'vi'] as const) {
      const coverage = writeCoverage(manifest, await workspace.coverage(manifest.id), lang);
      const text = datasetText(datasetView(manifest, about, lang), coverage, PLAIN, 1);
      expect(text).toMatch(/ (Viet Nam|Việt Nam) +█·█ +2\n/);
      expect(text).toContain(manifest.files[0]?.sha256);
      expect(text).toContain('--top all');
      for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    }
    await workspace.close();
  });
});

it('has a Vietnamese word for every flow that a source names', () => {
  const named = readdirSync('src/sources')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join('src/sources', file), 'utf8').matchAll(/\bflow: '([^']+)'/g),
    ])
    .map(([, flow = '']) => flow);
  expect(new Set(named).size).toBeGreaterThan(7);
  for (const flow of named)
    expect(render(say.what({ kind: 'flows', flow }), 'vi'), flow).not.toContain(flow);
});
