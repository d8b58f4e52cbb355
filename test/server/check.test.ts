/** A check over HTTP: reasons with every verdict, refusals by name, and nothing of a draft kept, logged or let out. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CheckSheet,
  type DoctrineEntry,
  type ExampleEntry,
  type ReasonNode,
  doctrineList,
  gapsMissing,
  pageText,
  writeCheckPage,
} from '../../src/brief/index.js';
import { assessDraft, doctrineFor, readDraft, vocabulary } from '../../src/doctrine/index.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';

const FILE = 'docs/journeys/files/memorandum-1.json';
const memorandum = (name = FILE) => JSON.parse(readFileSync(name, 'utf8')) as object;

let dir = '';
let workspace: Workspace;
let server: RunningServer;
const logged: unknown[] = [];
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-server-check-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  server = await startServer({ workspace, port: 0, log: (error) => logged.push(error) });
}, 60_000);
afterAll(async () => {
  await server.close();
  await workspace.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = async <T>(path: string): Promise<T> =>
  (await (await fetch(server.address + path)).json()) as T;

const post = async (
  body: unknown,
  { query = 'lang=en', headers = {} }: { query?: string; headers?: Record<string, string> } = {},
) => {
  const response = await fetch(`${server.address}/api/check?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as CheckSheet & { error: { code: string; text: string } };
  return { status: response.status, answer, headers: response.headers };
};

const leaves = (nodes: readonly ReasonNode[]): ReasonNode[] =>
  nodes.flatMap((n) => (n.parts.length === 0 ? [n] : leaves(n.parts)));

describe('what a check begins with', () => {
  it('lists doctrines in force first, with what they ask for, in both languages', async () => {
    const en = await get<DoctrineEntry[]>('/api/doctrines?lang=en');
    const vi = await get<DoctrineEntry[]>('/api/doctrines?lang=vi');
    expect(en).toEqual(doctrineList('en'));
    expect(en.find((d) => d.country === 'VNM')?.id).toBe('VNM-4NO-2019');
    expect(en.at(-1)?.kind).toBe('checklist');
    const [one, two] = [en, vi].map((l) => l.find((d) => d.id === 'VNM-3NO-2009'));
    expect(one?.current).toBe(false);
    expect(one?.holds).toContain('2009');
    expect(two?.name).not.toBe(one?.name);
    for (const code of en.flatMap((d) => d.asks)) expect(vocabulary().has(code), code).toBe(true);
  });

  it('lists every word once, and every example', async () => {
    const terms = await get<{ code: string }[]>('/api/vocabulary?lang=vi');
    expect(terms.map((t) => t.code).sort()).toEqual([...vocabulary().keys()].sort());
    const examples = await get<ExampleEntry[]>('/api/drafts?lang=en');
    expect(examples.map((e) => e.date)).toEqual(examples.map((e) => e.date).toSorted());
    expect(examples.find((e) => e.id === 'ussr-vnm-1978')?.parties).toContain('VNM');
  });
});

describe('POST /api/check', () => {
  it('gives no verdict without its reasons, for every example under every doctrine', async () => {
    const examples = await get<ExampleEntry[]>('/api/drafts?lang=en');
    for (const doctrine of ['VNM-4NO-2019', 'CHE-NEUTRALITY', 'AUT-NEUTRALITY-1955'])
      for (const { draft, id } of examples) {
        const { status, answer } = await post({ doctrine, mode: 'hypothetical', draft });
        expect(status, id).toBe(200);
        if (answer.verdict?.verdict === 'not_applicable') {
          expect(JSON.stringify(answer.page.dek), id).toMatch(
            /No principle speaks|not in force|No party/,
          );
          continue;
        }
        expect(answer.reasons.length, id).toBeGreaterThan(0);
        for (const r of answer.reasons) {
          expect(leaves(r.nodes).length, `${id} ${r.id}`).toBeGreaterThan(0);
          if (r.verdict !== 'compliant') expect(r.because, `${id} ${r.id}`).not.toBe('');
        }
        if (answer.verdict?.verdict === 'insufficient_evidence')
          expect(
            answer.gaps.length + (JSON.stringify(answer.page.dek).includes('date may') ? 1 : 0),
            id,
          ).toBeGreaterThan(0);
      }
  }, 60_000);

  it('names the fact and the clause that keep the memorandum open, and both ways out', async () => {
    const { answer, headers } = await post({
      doctrine: 'VNM-4NO-2019',
      file: 'memorandum-1.json',
      draft: memorandum(),
    });
    expect(answer.verdict).toEqual({
      verdict: 'insufficient_evidence',
      sign: '?',
      word: 'insufficient evidence',
    });
    expect(answer.gaps).toEqual([
      {
        code: 'territory_use_against_third',
        clauses: [5],
        principles: ['VNM-3', 'VNM-3B'],
        ifSo: 'breach',
        ifNot: 'compliant',
        later: false,
      },
    ]);
    expect(answer.page.missing.items[0]?.fill).toBe(
      'Say it in clause 5. If so: breach. If not: compliant.',
    );
    const open = answer.reasons
      .flatMap((r) => leaves(r.nodes))
      .find((n) => n.value === 'unknown' && n.said.length > 0);
    expect(open?.said[0]?.lines).toEqual([
      'The Participants may carry out other activities as agreed.',
    ]);
    const record = Object.fromEntries(answer.record.rows.map((r) => [r.label, r.value]));
    expect(record['sha256 of the doctrine']).toMatch(/^[0-9a-f]{64}$/);
    expect(record['In the terminal']).toBe(
      'tuchu check memorandum-1.json --doctrine VNM-4NO-2019 --mode actual',
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('says what the terminal says', async () => {
    const { doctrine, sources } = doctrineFor('VNM-4NO-2019');
    if (doctrine === undefined) throw new Error('no doctrine');
    const draft = readDraft(FILE);
    const found = assessDraft(doctrine, draft, 'actual');
    const page = writeCheckPage({ doctrine, draft, found, sources }, 'vi');
    const { answer } = await post(
      { doctrine: 'VNM-4NO-2019', draft: memorandum() },
      { query: 'lang=vi' },
    );
    expect([answer.page.title, answer.page.dek]).toEqual([page.title, page.dek]);
    expect(answer.page.missing).toEqual(gapsMissing({ draft, found }, 'vi'));
    const open = page.sections.find((s) => s.id === 'gaps')?.tables[0]?.rows;
    expect(open?.map((row) => row.map((c) => c.text))).toEqual(
      answer.page.missing.items.map(({ what, why, fill }) => [what, why, fill]),
    );
    const [changes] = answer.page.sections.filter((s) => s.id === 'changes');
    expect(changes).toEqual(page.sections.find((s) => s.id === 'changes'));
    expect(pageText(answer.page)).toContain(answer.page.missing.title);
  });

  it('sets another reading right under the principle it reads', async () => {
    const { doctrine } = doctrineFor('VNM-4NO-2019');
    const { answer } = await post({ doctrine: doctrine?.id, draft: memorandum() });
    const table = answer.page.sections[0]?.tables[0];
    expect(table?.columns.map((c) => c.label)).toEqual(['Principle', 'Verdict', 'Because of']);
    const bases = {
      ...memorandum(),
      clauses: [{ code: 'bases', value: true, detail: 'a base', basis: 'text' }],
    };
    const { answer: two } = await post({ doctrine: doctrine?.id, draft: bases });
    const rows = two.page.sections[0]?.tables[0]?.rows.map((r) => r.map((c) => c.text)) ?? [];
    const third = rows.findIndex((r) => r[0]?.startsWith('VNM-3 '));
    expect(rows[third]?.[1]).toBe('✗ breach');
    expect(rows[third + 1]?.[0]).toContain('VNM-3B');
    expect(rows[third + 1]?.[1]).not.toBe('✗ breach');
    expect(two.page.sections[0]?.notes.join(' ')).toContain('With VNM-3B in place');
  });

  it('an uncoded clause stands for all that it may say', async () => {
    const { answer } = await post({
      doctrine: 'VNM-4NO-2019',
      draft: memorandum('docs/journeys/files/memorandum-0.json'),
    });
    expect(answer.gaps.map((g) => [g.code, g.clauses])).toEqual([
      [null, [6]],
      ['territory_use_against_third', [5]],
    ]);
    expect(answer.gaps.every((g) => g.ifNot === 'insufficient_evidence')).toBe(true);
  });

  it('a checklist gives choices and no verdict', async () => {
    const { status, answer } = await post({ doctrine: 'VNM-CHOICES', draft: memorandum() });
    expect([status, answer.verdict, answer.reasons]).toEqual([200, null, []]);
    expect(answer.page.sections.map((s) => s.id)).toEqual(['choices', 'draft']);
  });
});

describe('what is refused', () => {
  const draft = memorandum();
  it.each([
    ['no such doctrine', { doctrine: 'ATLANTIS', draft }, 404, 'ATLANTIS'],
    ['a file of this machine as doctrine', { doctrine: './packs/x.json', draft }, 404, 'package'],
    ['another mode', { doctrine: 'VNM-4NO-2019', mode: 'maybe', draft }, 400, 'mode'],
    ['no day', { doctrine: 'VNM-4NO-2019', 'as-of': 'soon', draft }, 400, 'as-of'],
    ['a field nobody knows', { doctrine: 'VNM-4NO-2019', draft, keep: true }, 400, 'keep'],
    ['a draft that is none', { doctrine: 'VNM-4NO-2019', draft: 'text' }, 400, 'draft.json'],
    [
      'a clause by a name outside the vocabulary',
      {
        doctrine: 'VNM-4NO-2019',
        file: 'mine.json',
        draft: { ...draft, clauses: [{ code: 'friendship', value: true }] },
      },
      400,
      'mine.json: logistics-memorandum: no fact has the name `friendship`',
    ],
    [
      'a date that is none',
      { doctrine: 'VNM-4NO-2019', draft: { ...draft, date: 'Monday' } },
      400,
      'date `Monday`',
    ],
    [
      'a party that was not there',
      { doctrine: 'VNM-4NO-2019', draft: { ...draft, parties: ['VNM', 'SSD'], date: '1990' } },
      400,
      'SSD',
    ],
    ['what is not JSON', '{"doctrine":', 400, 'JSON'],
    ['what is too long', `"${'x'.repeat(300_000)}"`, 413, '256 kB'],
  ])('%s', async (_, body, status, word) => {
    const { status: found, answer } = await post(body);
    expect(found).toBe(status);
    expect(answer.error.text).toContain(word);
  });

  it('another content type, and a page of another server', async () => {
    const body = { doctrine: 'VNM-4NO-2019', draft };
    const text = await post(body, { headers: { 'content-type': 'text/plain' } });
    expect([text.status, text.answer.error.code]).toEqual([415, 'server/notJson']);
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const other = await post(body, { headers });
      expect([other.status, other.answer.error.code]).toEqual([403, 'server/otherOrigin']);
    }
    expect((await post(body, { headers: { origin: server.address } })).status).toBe(200);
  });

  it('in Vietnamese too', async () => {
    const { answer } = await post({ doctrine: 'ATLANTIS', draft }, { query: 'lang=vi' });
    expect(answer.error.text).toContain('không có học thuyết');
  });
});

it('keeps and logs nothing of a draft', () => {
  expect(logged).toEqual([]);
  expect(JSON.stringify(readdirSync(dir, { recursive: true }))).not.toContain('memorandum');
});
