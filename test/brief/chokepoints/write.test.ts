import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeChokepointsPage } from '../../../src/brief/index.js';
import { answerFindings } from '../../../src/dependence/index.js';
import { chokepointsAnswer, readChokepoints } from '../../../src/shock/chokepoints/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';

const SEAFOOD = shared(
  'data',
  'baci-seafood-hs12-2018',
  'standardized_baci_seafood_hs12_y2018_including_value.csv.gz',
);

describe.skipIf(sharedAbsent)('passages of seafood of 2018', () => {
  let dir = '';
  let workspace: Workspace;
  beforeAll(async () => {
    if (sharedAbsent) return;
    dir = mkdtempSync(join(tmpdir(), 'tuchu-chokepoints-'));
    workspace = await openWorkspace(dir, { create: true });
    await workspace.add([SEAFOOD]);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it.each(['VNM', 'CHL', 'CHE', 'ZWE'])(
    '%s: shares in order, every one reproducible',
    async (s) => {
      for (const side of ['import', 'export'] as const) {
        const answer = await chokepointsAnswer(workspace, {
          subject: s,
          side,
          closure: { days: 30, open: 0.5 },
        });
        const findings = answerFindings(answer);
        for (const f of findings) {
          expect(f.reproduce).toContain(`tuchu dependence chokepoints ${s} --side ${side}`);
          expect(f.coverage.share).not.toBeNull();
          if (f.value.kind === 'point' && f.unit === 'share') {
            expect(f.value.value).toBeGreaterThanOrEqual(0);
            expect(f.value.value).toBeLessThanOrEqual(1 + 1e-12);
          }
          if (f.measure.startsWith('closure/')) expect(f.loss?.bearers).toEqual([s]);
        }
        const ids = answer.tables.map((t) => t.id.split('@')[0]);
        expect(ids.length === 0 || ids[0] === 'passages').toBe(true);
      }
    },
  );

  it('a product by itself is what the flows say', async () => {
    const { read } = await readChokepoints(workspace, {
      subject: 'VNM',
      side: 'import',
      product: '030617',
      passage: 'panama',
    });
    // Frozen shrimp: Ecuador sells most of it, and the Pacific is open water.
    expect(read?.rows.every((r) => r.product === '030617')).toBe(true);
    const top = [...(read?.rows ?? [])].sort((a, b) => b.value - a.value)[0];
    expect(top?.partner).toBe('ECU');
    expect(read?.routes.route('ECU', 'VNM')).toMatchObject({ mode: 'sea' });
    expect((read?.all.covered ?? 0) / (read?.all.total ?? 1)).toBeGreaterThan(0.95);
  });

  it('writes a page in both languages, drawn by the boundary rule of the pack', async () => {
    for (const lang of ['en', 'vi'] as const) {
      const page = await writeChokepointsPage(workspace, { subject: 'VNM' }, lang);
      const [first] = page.sections;
      expect(first?.chart?.kind).toBe('passage-map');
      const data = first?.chart?.kind === 'passage-map' ? first.chart.data : undefined;
      expect(data?.features.map((f) => f.belongsTo)).toEqual(['VNM', 'VNM']);
      for (const p of data?.passages ?? []) {
        expect(page.findings[p.finding ?? '']).toBeDefined();
        expect(p.most).toBeGreaterThanOrEqual(p.share);
      }
      expect(page.title).toMatch(/2018/u);
    }
  });

  it('says why it cannot answer', async () => {
    const page = await writeChokepointsPage(workspace, { subject: 'VNM', product: '270900' }, 'en');
    expect(page.sections).toEqual([]);
    expect(page.missing.items[0]?.why).toContain('270900');
    await expect(
      readChokepoints(workspace, { subject: 'VNM', passage: 'nowhere' }),
    ).rejects.toThrow();
    await expect(
      readChokepoints(workspace, { subject: 'VNM', limits: [{ id: 'route-speed', value: 0 }] }),
    ).rejects.toThrow();
  });
});
