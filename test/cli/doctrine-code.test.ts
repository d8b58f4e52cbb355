/** `tuchu doctrine code` and `coder`, and a check of what was proposed, as a person types them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run as runIn, scratch } from './run.js';

const folder = scratch();
afterAll(() => folder.remove());
const run = (...args: string[]): ReturnType<typeof runIn> => runIn(folder.dir, args);
const file = (name: string, content: string): string => {
  const path = join(folder.dir, name);
  writeFileSync(path, content);
  return path;
};
const draft = file(
  'memorandum.json',
  JSON.stringify({
    id: 'memorandum',
    title: 'Logistics memorandum',
    parties: ['VNM', 'IND'],
    date: '2024-01-01',
    instrument_type: 'memorandum',
    clauses: [{ text: 'The Parties provide logistic support.' }, { text: 'See annex.' }],
    unlisted_facts: 'false',
  }),
);

describe('tuchu doctrine code', () => {
  it('prints proposals with the words they rest on, and what is left to a person', async () => {
    const text = file('clauses.txt', 'Hai bên tổ chức diễn tập chung.\nSee annex.\n');
    const { code, out } = await run('doctrine', 'code', text);
    expect(code).toBe(0);
    expect(out).toContain('1 proposal for 2 clauses; 1 clause is left to a person');
    expect(out).toMatch(/1 {2}joint_exercise: exercises or +true +“diễn tập chung”/);
    expect(out).toMatch(/2 +abstains +no pattern matches/);
    expect((await run('doctrine', 'code', text, '--lang', 'vi')).out).toContain(
      'không khớp mẫu nào',
    );
  });

  it('gives the same as data', async () => {
    const { out } = await run('doctrine', 'code', draft, '--json');
    const coded = JSON.parse(out) as ReadonlyArray<{ proposals: ReadonlyArray<{ code: string }> }>;
    expect(coded.map((c) => c.proposals.map((p) => p.code))).toEqual([['logistics'], []]);
  });

  it('writes a draft that stays undecided until the proposals are accepted', async () => {
    const first = file(
      'one.json',
      readFileSync(draft, 'utf8').replace(',{"text":"See annex."}', ''),
    );
    const out = join(folder.dir, 'coded.json');
    expect((await run('doctrine', 'code', first, '--out', out)).code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      clauses: [{ code: null }, { code: 'logistics', value: true, proposed: true }],
    });
    const check = (...more: string[]) => run('check', out, '--doctrine', 'VNM-4NO-2019', ...more);
    expect((await check()).out).toContain('Logistics memorandum: insufficient evidence');
    expect((await check('--accept-proposed')).out).toContain(
      'Logistics memorandum: insufficient evidence',
    );
    const written = readFileSync(out, 'utf8');
    const read = JSON.parse(written) as { clauses: ReadonlyArray<{ code: string | null }> };
    const clauses = read.clauses.filter((c) => c.code !== null);
    writeFileSync(out, JSON.stringify({ ...read, clauses }));
    expect((await check('--accept-proposed')).out).toContain('Logistics memorandum: compliant');
    const again = await run('doctrine', 'code', first, '--out', out);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('--force')]);
    expect((await run('doctrine', 'code', first, '--out', out, '--force')).code).toBe(0);
  });

  it('names what it cannot read', async () => {
    expect((await run('doctrine', 'code')).code).toBe(2);
    const absent = await run('doctrine', 'code', join(folder.dir, 'absent.txt'));
    expect([absent.code, absent.err]).toEqual([1, expect.stringContaining('absent.txt')]);
    const broken = await run('doctrine', 'code', file('broken.json', '{'));
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('broken.json')]);
    const text = file('plain.txt', 'Joint exercises.');
    const out = join(folder.dir, 'plain.json');
    const bare = await run('doctrine', 'code', text, '--out', out);
    expect([bare.code, bare.err]).toEqual([2, expect.stringContaining('--party and --date')]);
    expect(existsSync(out)).toBe(false);
  });
});

it('a plain text becomes a draft that can be checked', async () => {
  const text = file(
    'treaty.txt',
    'Article 1\nThe Parties hold joint exercises.\n\nArticle 2\nSee annex.\n',
  );
  const out = join(folder.dir, 'treaty.json');
  const flags = ['--party', 'VNM', '--party', 'IND', '--date', '2024-01-01', '--title', 'A treaty'];
  expect((await run('doctrine', 'code', text, '--out', out, ...flags)).code).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    id: 'treaty',
    parties: ['VNM', 'IND'],
    clauses: [
      { code: null, text: 'Article 1 The Parties hold joint exercises.' },
      { code: 'joint_exercise', proposed: true },
      { code: null, text: 'Article 2 See annex.' },
    ],
  });
  const checked = await run('check', out, '--doctrine', 'VNM-4NO-2019');
  expect(checked.out).toContain('A treaty: insufficient evidence');
  const plain = await run('check', text, '--doctrine', 'VNM-4NO-2019');
  expect([plain.code, plain.err]).toEqual([1, expect.stringContaining('tuchu doctrine code')]);
});

it('tuchu doctrine coder prints precision, recall and abstention with their counts', async () => {
  const { code, out } = await run('doctrine', 'coder');
  expect(code).toBe(0);
  expect(out).toMatch(/leaving one case out +100% \(8\/8\) +19% \(7\/37\) +79% \(30\/38\)/);
  expect(out).toMatch(/consultation +100% \(2\/2\) +50% \(2\/4\)/);
});

describe('tuchu check', () => {
  it('prints the precedents most like the draft with their verdicts', async () => {
    const { out } = await run(
      'check',
      'examples/drafts/ussr-vnm-1978.json',
      '--doctrine',
      'VNM-4NO-2019',
      '--mode',
      'hypothetical',
    );
    expect(out).toContain('Precedents most like it');
    expect(out).toMatch(/Indo-Soviet +0\.50 +duty to consult +needs/);
  });

  it('names the exception that puts a draft outside a rule', async () => {
    const troops = file(
      'troops.json',
      JSON.stringify({
        id: 'troops',
        title: 'Troops under a mandate',
        parties: ['IRL'],
        date: '2015-01-01',
        instrument_type: 'decision',
        clauses: [{ code: 'troops_abroad', value: true }],
        context: { un_mandate: true },
        unlisted_facts: 'false',
      }),
    );
    const { out } = await run('check', troops, '--doctrine', 'IRL-MILITARY-NEUTRALITY');
    expect(out).toContain('Troops under a mandate: compliant');
    expect(out).toMatch(/IRL-2 .*compliant +a mandate of the United/);
    expect(out).toContain('outside the rule UN');
  });
});
