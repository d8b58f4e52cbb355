import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CataloguePage, CoveragePage, ExplorerPage, Page } from '../../src/brief/index.js';
import { PAGES } from '../../src/brief/index.js';
import { type Finding, valueText } from '../../src/core/index.js';
import { packFor } from '../../src/facts/index.js';
import { openWorkspace } from '../../src/store/index.js';
import { served } from './served.js';

const starter = (name: string) => join('starter', name);
const at = served(() => [starter('exports-2016.csv'), starter('imports-2016.csv')]);
const { get } = at;

describe('the interface', () => {
  it('gives the page in both languages', async () => {
    const en: Page = (await get('/api/page/VNM?lang=en')).body;
    const vi: Page = (await get('/api/page/vnm?lang=vi&as-of=2024-10-31')).body;
    expect(en.title).toContain('42 partnerships');
    expect(vi.asOf).toBe('2024-10-31');
    expect(vi.kicker).toBe('Đánh giá · Việt Nam');
  });

  it('every number on the page opens: each Finding named is there', async () => {
    const page: Page = (await get('/api/page/VNM?lang=en')).body;
    const text = JSON.stringify([page.dek, page.sections]);
    const named = [...text.matchAll(/"finding":"([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(named.length).toBeGreaterThan(40);
    for (const id of named) expect(page.findings[id], id).toBeDefined();
  });

  it('draws by the boundary rule asked for', async () => {
    const features = async (rule: string) => {
      const page: Page = (await get(`/api/page/VNM?rule=${rule}`)).body;
      const chart = page.sections.find((s) => s.id === 'map')?.chart;
      return chart?.kind === 'tier-map' ? chart.data.features.map((f) => f.belongsTo) : [];
    };
    expect(await features('vnm')).toEqual(['VNM', 'VNM']);
    expect(await features('neutral')).toEqual([null, null]);
  });

  it('gives the same Findings as the page', async () => {
    const findings: Finding[] = (await get('/api/findings/VNM')).body;
    const page: Page = (await get('/api/page/VNM')).body;
    const byId = new Map(findings.map((f) => [f.id, f]));
    const facts = new Set((await packFor('VNM'))?.facts.map((f) => f.id));
    const shown = Object.values(page.findings);
    expect(shown.length).toBeGreaterThan(50);
    for (const view of shown) {
      const finding = byId.get(view.id);
      // What is no Finding is a dated fact, opened by its id.
      if (finding === undefined) expect(facts.has(view.id), view.id).toBe(true);
      else expect(view.value).toBe(valueText(finding, 'en'));
    }
  });

  it('lists countries, and sees data added while it runs', async () => {
    interface Entry {
      code: string;
      profile: boolean;
      data: boolean;
    }
    const list = async () => (await get('/api/places?lang=vi')).body as Entry[];
    const find = async (code: string) => (await list()).find((p) => p.code === code);
    expect(await find('VNM')).toMatchObject({ profile: true, data: true });
    expect(await find('KEN')).toMatchObject({ profile: false, data: false });
    const other = await openWorkspace(at.workspace.dir);
    await other.add([starter('readings-2000-2016.csv')]);
    await other.close();
    expect(await find('KEN')).toMatchObject({ data: true });
    expect((await get('/api/datasets')).body).toHaveLength(3);
  });

  it('lists what is loaded, written out, and what each dataset holds', async () => {
    const vi: CataloguePage = (await get('/api/catalogue?lang=vi')).body;
    expect(vi.title).toBe('Đã nạp 3 bộ dữ liệu, từ 3 nguồn');
    const en: CataloguePage = (await get('/api/catalogue')).body;
    for (const { datasets } of en.groups)
      for (const { id, citations } of datasets) {
        expect(citations.map((c) => c.form)).toEqual(['text', 'bibtex', 'csl']);
        const page: CoveragePage = (await get(`/api/coverage/${id}`)).body;
        const rows = page.views.flatMap((v) => v.regions.flatMap((r) => r.data.rows));
        const held = await at.workspace.coverage(id);
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(rows.map((r) => r.total))).toBe(sum(held.map((r) => r.rows)));
      }
  });

  it('gives the explorer, and every number on it opens', async () => {
    const en: ExplorerPage = (await get('/api/explorer/vnm?side=import')).body;
    expect(en.title).toBe('China supplied 33.4% of what Viet Nam imported in 2016');
    const named = [...JSON.stringify(en.sections).matchAll(/"finding":"([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, id = ''] of named) expect(en.findings[id], id).toBeDefined();
    const vi: ExplorerPage = (await get('/api/explorer/VNM?side=export&partner=USA&lang=vi')).body;
    expect(vi.title).toMatch(/^Hoa Kỳ mua \d+,\d% xuất khẩu của Việt Nam năm 2016$/);
  });

  it('describes itself', async () => {
    const document: { paths: object } = (await get('/api/openapi.json')).body;
    const pages = Object.values(PAGES).map(({ route }) => `/api/${route}`);
    const others = [
      '/api/code',
      '/api/coverage/{dataset}',
      '/api/datasets',
      '/api/diplomatic/{country}',
      '/api/doctrine',
      '/api/doctrines',
      '/api/doctrines/{country}',
      '/api/drafts',
      '/api/findings/{country}',
      '/api/places',
      '/api/shocks',
      '/api/vocabulary',
    ];
    expect(Object.keys(document.paths).sort()).toEqual([...pages, ...others].sort());
  });

  it.each([
    ['/api/page/Atlantis', 404, 'Atlantis'],
    ['/api/page/VNM?as-of=yesterday', 400, 'as-of'],
    ['/api/page/VNM?lang=xx', 400, 'lang'],
    ['/api/page/VNM?rule=zzz', 400, 'zzz'],
    ['/api/coverage/atlantis', 404, 'atlantis'],
    ['/api/coverage/..%2F..%2Fetc', 404, '../../etc'],
    ['/api/catalogue?lang=xx', 400, 'lang'],
    ['/api/explorer/Atlantis', 404, 'Atlantis'],
    ['/api/explorer/VNM?partner=Atlantis', 404, 'Atlantis'],
    ['/api/explorer/VNM?dataset=nope', 404, 'nope'],
    ['/api/explorer/VNM?year=1999', 404, '1999'],
    ['/api/explorer/VNM?year=soon', 400, 'year'],
    ['/api/explorer/VNM?side=both', 400, 'side'],
    ['/api/nothing', 404, '/api/nothing'],
    ['/api/page/%27%3B%20DROP%20TABLE', 404, 'DROP'],
  ])('%s is refused with %i and a plain sentence', async (path, status, word) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect((answer.body as { error: { text: string } }).error.text).toContain(word);
  });
});

describe('no one let in', () => {
  it('listens on 127.0.0.1 only and sends a strict policy', async () => {
    expect(at.server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { headers } = await get('/api/places');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    // WebAssembly may be compiled, for the linear algebra's kernel; nothing else is relaxed.
    const policy = headers.get('content-security-policy')!;
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses a request under another host name', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const options = {
        port: at.server.port,
        host: '127.0.0.1',
        path: '/api/places',
        headers: { host: 'evil.example' },
      };
      request(options, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('does not serve files outside the workbench', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
      const response = await fetch(at.server.address + path);
      expect(response.status).toBe(404);
      await response.body?.cancel();
    }
  });
});
