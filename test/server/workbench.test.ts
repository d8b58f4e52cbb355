/** A doctrine of one's own, the coder and a country's doctrines over HTTP: refused with place, and nothing kept. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CheckSheet,
  CoderSheet,
  CountryDoctrines,
  OwnPackSheet,
  Page,
} from '../../src/brief/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

let dir = '';
let workspace: Workspace;
let server: RunningServer;
const logged: unknown[] = [];
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-server-workbench-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  server = await startServer({ workspace, port: 0, log: (error) => logged.push(error) });
}, 60_000);
afterAll(async () => {
  await server.close();
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Refused {
  readonly error: { readonly code: string; readonly text: string };
}
async function post<T>(route: string, body: unknown, lang = 'en', type = 'application/json') {
  const response = await fetch(`${server.address}/api/${route}?lang=${lang}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as T & Refused;
  return { status: response.status, answer, cached: response.headers.get('cache-control') };
}
const country = async (code: string, query = ''): Promise<CountryDoctrines> =>
  (await (
    await fetch(`${server.address}/api/doctrines/${code}?lang=en&as-of=2026-01-01${query}`)
  ).json()) as CountryDoctrines;

const memorandum = JSON.parse(
  readFileSync('docs/journeys/files/memorandum-1.json', 'utf8'),
) as object;

describe('a doctrine of one’s own', () => {
  const text = async (): Promise<string> => (await country('ISL')).write.example;
  const files = async (change: (t: string) => string = (t) => t) => [
    { file: 'secret-rules.json', text: change(await text()) },
  ];

  it('is checked and tested, and a draft is judged under it', async () => {
    const { status, answer, cached } = await post<OwnPackSheet>('doctrine', {
      files: await files(),
    });
    expect([status, cached]).toEqual([200, 'no-store']);
    expect(answer.entry?.id).toBe('ISL-EXAMPLE');
    expect(answer.tests?.text).toBe('5 of 5 tests beside the rules pass');
    const judged = await post<CheckSheet>('check', {
      own: await files(),
      mode: 'hypothetical',
      file: 'mine.json',
      draft: { ...memorandum, clauses: [{ code: 'bases', value: true }] },
    });
    expect(judged.answer.verdict?.verdict).toBe('breach');
    const record = Object.fromEntries(judged.answer.record.rows.map((r) => [r.label, r.value]));
    expect(record['Its own tests']).toBe('5 of 5 tests beside the rules pass');
    expect(record['In the terminal']).toBe(
      'tuchu check mine.json --doctrine secret-rules.json --mode hypothetical',
    );
  });

  it('refused: every problem with its file and entry; a check names the first', async () => {
    const wrong = await files((t) =>
      t.replace('"bases"', '"friendship"').replace('"un_mandate"', '"luck"'),
    );
    const { status, answer } = await post<OwnPackSheet>('doctrine', { files: wrong });
    expect([status, answer.entry]).toEqual([200, null]);
    expect(answer.problems).toHaveLength(2);
    for (const problem of answer.problems)
      expect(problem).toMatch(/^secret-rules\.json: ISL-1: no fact has the name `/);
    const check = await post<CheckSheet>('check', { own: wrong, draft: memorandum });
    expect(check.status).toBe(400);
    expect(check.answer.error.text).toContain('secret-rules.json: ISL-1: no fact has the name');
    const broken = await post<OwnPackSheet>(
      'doctrine',
      { files: [{ file: 'a.json', text: '{' }] },
      'vi',
    );
    expect(broken.answer.problems[0]).toContain('a.json: không đọc được');
  });

  it('either one’s own or one by its id: neither and both are refused, and so is a file of this machine', async () => {
    const own = await files();
    for (const body of [
      { draft: memorandum },
      { draft: memorandum, own, doctrine: 'VNM-4NO-2019' },
      { draft: memorandum, own: [{ file: 'packs/x.json' }] },
    ])
      expect((await post<CheckSheet>('check', body)).status).toBe(400);
    expect((await post('doctrine', { files: [] })).status).toBe(400);
    expect((await post('doctrine', { files: own }, 'en', 'text/plain')).status).toBe(415);
    expect((await post('doctrine', `"${'x'.repeat(300_000)}"`)).status).toBe(413);
  });
});

it('says what an edit changed, by the verdict handed back', async () => {
  const ask = (before: unknown, draft: object) =>
    post<CheckSheet>('check', { doctrine: 'VNM-4NO-2019', draft, before });
  const first = (await ask(undefined, memorandum)).answer;
  expect(first.changed).toEqual([]);
  const after = JSON.parse(readFileSync('docs/journeys/files/memorandum-2.json', 'utf8')) as object;
  const second = (await ask(first.standing, after)).answer;
  expect(second.changed[0]).toBe('Verdict: insufficient evidence → compliant');
  expect((await ask({ verdict: 'so so' }, after)).status).toBe(400);
});

it('the coder proposes, quotes and abstains, in both languages', async () => {
  const clauses = [
    { clause: 2, text: 'Hai bên không cho phép đặt căn cứ quân sự.' },
    { clause: 9, text: 'Friendship shall prosper.' },
  ];
  const { status, answer } = await post<CoderSheet>('code', { clauses }, 'vi');
  expect(status).toBe(200);
  expect(answer.clauses.map((c) => c.clause)).toEqual([2, 9]);
  expect(answer.clauses[0]?.proposals[0]).toMatchObject({ code: 'bases', says: 'không' });
  expect(answer.clauses[1]?.abstentions[0]?.text).toContain('không đề xuất');
  expect((await post('code', { clauses: [{ clause: 0, text: 'x' }] })).status).toBe(400);
});

it('a country has its own doctrine, its groups’, or none and how to write one', async () => {
  expect((await country('CHE')).begin).toBe('CHE-NEUTRALITY');
  expect((await country('THA')).own).toEqual([]);
  expect((await country('THA')).group).toContain('ASEAN-ZOPFAN');
  const none = await country('LIE');
  expect(none.begin).toBeNull();
  expect(none.write.text).toContain('docs/write-a-doctrine.md');
  expect((await fetch(`${server.address}/api/doctrines/Atlantis`)).status).toBe(404);
});

it('the overview of every country leads to the check, and says whose doctrine it is put to', async () => {
  for (const [code, says, command] of [
    ['CHE', 'country’s own doctrine', 'CHE-NEUTRALITY'],
    ['THA', 'a group it belongs to', 'ASEAN-'],
    ['LIE', 'No doctrine known to bind', 'FILE'],
  ] as const) {
    const response = await fetch(`${server.address}/api/page/${code}?lang=en&as-of=2025-12-31`);
    const { next } = (await response.json()) as Page;
    const step = next.find((n) => n.page === 'check');
    expect(step?.text, code).toContain(says);
    expect(step?.command, code).toContain(`--doctrine ${command}`);
  }
});

it('keeps and logs nothing of what was posted', () => {
  expect(logged).toEqual([]);
  const held = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  expect(held.join()).not.toMatch(/secret-rules|EXAMPLE|memorandum/);
});
