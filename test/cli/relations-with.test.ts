/** A pair and the partners with their dates, from the terminal and over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/brief/index.js';
import type { Finding } from '../../src/core/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { join } from 'node:path';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
beforeAll(async () => {
  await tuchu('data', 'list');
}, 60_000);
afterAll(() => home.remove());

describe('tuchu relations COUNTRY with PARTNER', () => {
  it('says first where the pair stands, then every date with the number of its source', async () => {
    const { code, out, err } = await tuchu('relations', 'VNM', 'with', 'China');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('China: comprehensive strategic partner since 2008');
    expect(out).toMatch(/a day between 30\s/);
    expect(out).toMatch(/\n {2}\[1\] \S+.*\n? +https?:\/\//);
  });

  it('speaks Vietnamese, and knows a union', async () => {
    const { out } = await tuchu(
      'relations',
      'VNM',
      'with',
      'EU',
      '--lang',
      'vi',
      '--as-of',
      '2026-03-31',
    );
    expect(out).toContain('Liên minh châu Âu: đối tác chiến lược toàn diện từ 2026');
  });

  it('prints its Findings as JSON, each once', async () => {
    const { out } = await tuchu('relations', 'NOR', 'with', 'SWE', '--json');
    const findings = JSON.parse(out) as Finding[];
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map((f) => f.id)).size).toBe(findings.length);
    expect(findings.every((f) => f.reproduce.startsWith('tuchu '))).toBe(true);
  });

  it.each([
    [['relations', 'VNM', 'with'], 'needs'],
    [['relations', 'VNM', 'with', 'VNM'], 'both ends'],
    [['relations', 'VNM', 'with', 'Atlantis'], 'Atlantis'],
    [['relations', 'VNM', 'with', 'CHN', 'USA'], 'USA'],
    [['relations', 'VNM', 'with', 'CHN', '--top', '3'], 'top'],
  ])('refuses %j as misuse', async (args, named) => {
    const { code, out, err } = await tuchu(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });

  it('has help by example in both languages', async () => {
    expect((await tuchu('relations', 'VNM', 'with', '--help')).out).toContain('with EU');
    expect((await tuchu('relations', 'with', '--help', '--lang', 'vi')).out).toContain('Mọi điều');
  });
});

describe('tuchu relations COUNTRY partners', () => {
  it('lists every partner with the date of its tier', async () => {
    const { code, out } = await tuchu('relations', 'VNM', 'partners');
    expect(code).toBe(0);
    expect(out).toContain('14 / 14 / 14 = 42: the partners of Viet Nam on 31 December 2025');
    expect(out).toContain('European Union joins the ladder on 29 January 2026');
  });

  it('a country without a pack is told what is missing', async () => {
    const { code, out } = await tuchu('relations', 'NOR', 'partners');
    expect(code).toBe(0);
    expect(out).toContain('docs/add-a-country.md');
  });
});

describe('the same over HTTP', () => {
  let server: RunningServer;
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(join(home.dir, 'ws'), { create: true });
    server = await startServer({ workspace, port: 0, log: () => {} });
  });
  afterAll(async () => {
    await server.close();
    await workspace.close();
  });
  const get = async (path: string) => {
    const response = await fetch(server.address + path);
    return { status: response.status, body: (await response.json()) as never };
  };

  it('a pair, the partners and the facts are pages', async () => {
    for (const [path, title] of [
      ['/api/partner/VNM/CHN?lang=vi', 'Trung Quốc: đối tác chiến lược toàn diện từ 2008'],
      ['/api/relations/VNM', '14 / 14 / 14 = 42'],
      ['/api/facts/VNM', ' facts'],
    ] as const) {
      const { status, body } = await get(path);
      const page: Page = body;
      expect([status, page.title.includes(title)], path).toEqual([200, true]);
    }
  });

  it('a place nobody knows is not there; a day that is none is refused', async () => {
    expect((await get('/api/partner/VNM/Atlantis')).status).toBe(404);
    expect((await get('/api/partner/VNM/CHN?as-of=2025-02-30')).status).toBe(400);
  });

  it('a country without facts, and one that is its own partner, are pages that say so', async () => {
    const none = await get('/api/facts/NOR?lang=vi');
    expect([none.status, (none.body as Page).title]).toEqual([
      200,
      'Chưa có dữ kiện ghi ngày nào của Na Uy',
    ]);
    expect((none.body as Page).missing.items[0]?.fill).toContain('docs/add-a-country.md');
    const same = await get('/api/partner/VNM/VNM');
    expect([same.status, (same.body as Page).title]).toEqual([
      200,
      'Viet Nam is both ends of the pair',
    ]);
  });
});
