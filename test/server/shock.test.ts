/** Routes of shocks over the leather table: ready ones, a reader's own, and what is refused. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type SharedPage,
  type ShockEntry,
  type ShockPage,
  wholePage,
} from '../../src/brief/index.js';
import { parseShock, runShock } from '../../src/shock/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { leatherFiles } from '../accounts/leather-files.js';

let dir = '';
let workspace: Workspace;
let server: RunningServer;
const logged: string[] = [];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-shock-server-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
  server = await startServer({ workspace, port: 0, log: (e) => void logged.push(String(e)) });
}, 60_000);
afterAll(async () => {
  await server.close();
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly body: never;
}
const read = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json()) as never,
});
const get = async (path: string) => read(await fetch(server.address + path));
const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
  read(
    await fetch(server.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
const page = (answer: Answer): ShockPage => wholePage(answer.body as SharedPage) as ShockPage;
const said = ({ body }: Answer): string =>
  (body as unknown as { error?: { text: string } }).error?.text ?? '';

const OWN = `tuchu-shock: 1
id: mine
title: { en: My own shock, vi: Cú sốc của tôi }
about: { en: Half of it stops., vi: Một nửa ngừng lại. }
events:
  - { what: cut, from: ARG, to: country, share: 0.5, days: 90 }
`;

it('lists ready shocks in both languages, with the file to start from', async () => {
  const en: ShockEntry[] = (await get('/api/shocks')).body;
  const vi: ShockEntry[] = (await get('/api/shocks?lang=vi')).body;
  expect(en.map((s) => s.name)).toEqual(vi.map((s) => s.name));
  expect(en.find((s) => s.name === 'embargo')?.title).toBe('Embargo by the largest supplier');
  expect(vi.find((s) => s.name === 'embargo')?.title).toBe('Nguồn cung lớn nhất cấm vận');
  expect(parseShock(en[0]?.text ?? '', 'x').id).toBe(en[0]?.name);
});

it('runs a ready shock: the same Findings as the command, each of which opens', async () => {
  const found = page(await get('/api/shock/DEU?name=embargo&model=sellers,bottleneck,delays'));
  const ready = ((await get('/api/shocks')).body as ShockEntry[]).find((s) => s.name === 'embargo');
  const answer = await runShock(workspace, {
    subject: 'DEU',
    shock: parseShock(ready?.text ?? '', 'embargo'),
    models: ['sellers', 'bottleneck', 'delays'],
    reproduce: '',
  });
  const headlines = answer.models.flatMap((m) => (m.headline === undefined ? [] : [m.headline.id]));
  expect(headlines.length).toBeGreaterThan(1);
  for (const id of headlines) expect(found.findings[id], id).toBeDefined();
  const named = [...JSON.stringify(found.sections).matchAll(/"finding":"([^"]+)"/g)];
  for (const [, id = ''] of named) expect(found.findings[id], id).toBeDefined();
  expect(found.next[0]?.command).toBe(
    'tuchu shock embargo --country DEU --model sellers,bottleneck,delays --top all',
  );
}, 60_000);

it('what is set is run, said in the command, and told as moved', async () => {
  const found = page(
    await get('/api/shock/DEU?name=embargo&model=bottleneck,delays&set=stock-days=365&lang=vi'),
  );
  expect(found.sections.map((s) => s.id)).toContain('moved');
  expect(found.next[0]?.command).toContain('--limit stock-days=365');
  expect(found.shock.assumptions.find((a) => a.id === 'stock-days')?.set).toBe('365');
  // One a second later is answered from what was kept, and says the same.
  const again = page(
    await get('/api/shock/DEU?name=embargo&model=bottleneck,delays&set=stock-days=365&lang=vi'),
  );
  expect(again).toEqual(found);
}, 60_000);

it('runs a shock of the reader’s own and keeps it nowhere', async () => {
  const before = readdirSync(join(dir, 'ws'), { recursive: true, encoding: 'utf8' });
  const answer = await post('/api/shock/DEU?model=sellers', { file: 'mine.yaml', text: OWN });
  const found = page(answer);
  expect(found.title).toContain('My own shock');
  expect(found.shock.name).toBeNull();
  expect(found.sections[0]?.tables[0]?.rows[0]?.[0]?.text).toBe(
    '50% of deliveries from Argentina to Germany stops',
  );
  expect(found.next[0]?.command).toContain('tuchu shock mine.yaml --country DEU');
  const after = readdirSync(join(dir, 'ws'), { recursive: true, encoding: 'utf8' });
  expect(after.filter((f) => !before.includes(f) && !f.startsWith('cache'))).toEqual([]);
  expect(logged).toEqual([]);
}, 60_000);

it('what is wrong with a file is said with its line and entry, in both languages', async () => {
  const bad = { file: 'mine.yaml', text: OWN.replace('share: 0.5', 'share: 5') };
  const en = await post('/api/shock/DEU', bad);
  expect([en.status, said(en)]).toEqual([
    400,
    expect.stringMatching(/^`mine\.yaml`, line 6, `events\.0\.share`/),
  ]);
  expect(said(await post('/api/shock/DEU?lang=vi', bad))).toMatch(/^`mine\.yaml`, dòng 6/);
  expect((await post('/api/shock/DEU', { text: 'x'.repeat(100_001) })).status).toBe(400);
  expect((await post('/api/shock/DEU', { text: 'x'.repeat(300_000) })).status).toBe(413);
  expect((await post('/api/shock/DEU', bad, { origin: 'http://elsewhere' })).status).toBe(403);
  expect((await post('/api/shock/DEU', bad, { 'content-type': 'text/plain' })).status).toBe(415);
});

it('refuses what there is not', async () => {
  const unknown = await get('/api/shock/DEU?name=earthquake');
  expect([unknown.status, said(unknown)]).toEqual([404, expect.stringContaining('chips-ban')]);
  expect((await get('/api/shock/DEU')).status).toBe(400);
  expect(said(await get('/api/shock/DEU?name=embargo&set=much'))).toContain('`set=much`');
  expect(said(await get('/api/shock/DEU?name=embargo&set=luck=1'))).toContain('`luck`');
  expect(said(await get('/api/shock/DEU?name=embargo&model=oracle'))).toContain('`oracle`');
  expect((await get('/api/shock/Atlantis?name=embargo')).status).toBe(404);
});
