import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { answerText } from '../../../src/brief/index.js';
import { answerFindings, render, type Answer, type Finding } from '../../../src/core/index.js';
import { chainTableAnswer } from '../../../src/accounts/index.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { run } from '../../cli/run.js';
import { errorOf, freshWorkspace, put, scratch } from '../../store/helper.js';

const folder = await scratch();
const HEAD = 'row in million USD,';
/** The textbook table (METHODS K1) as a country’s own, with imports and wages. */
const OWN = `${HEAD}CHL:s1,CHL:s2,CHL:households
CHL:s1,150,500,350
CHL:s2,200,100,1700
RoW:goods,100,400,50
CHL:wages,550,1000,0
`;

async function loaded(name: string, text: string): Promise<{ workspace: Workspace; id: string }> {
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([await put(folder, name, text)]);
  return { workspace, id: added!.manifest.id };
}
const value = (answer: Answer, measure: string, product?: string): number | undefined => {
  const found = answerFindings(answer).find(
    (f) => f.measure === measure && (product === undefined || f.product === product),
  )?.value;
  return found?.kind === 'point' ? found.value : undefined;
};
const reason = (f: Finding | undefined): string =>
  f?.value.kind === 'missing' ? render(f.value.missing.detail, 'en') : '';

it('answers of a country’s own table that came by the command line', async () => {
  const home = await mkdtemp(join(tmpdir(), 'tuchu-own-'));
  afterAll(() => rm(home, { recursive: true, force: true }));
  const mine = await put(folder, 'mine_2021.csv', OWN);
  const added = await run(home, ['data', 'add', mine, '--workspace', home]);
  expect(added.code, added.err).toBe(0);
  const workspace = await openWorkspace(home);
  const answer = await chainTableAnswer(workspace, { subject: 'CHL' });
  expect(answer.refused).toEqual([]);
  // K1: multipliers 1.518151…, 1.452145…; linkages are these over their mean.
  expect(value(answer, 'output_multiplier', 's1')).toBeCloseTo(1.518151815181518, 12);
  expect(value(answer, 'output_multiplier', 's2')).toBeCloseTo(1.4521452145214522, 12);
  expect(value(answer, 'backward_linkage', 's1')).toBeCloseTo(1.0222222222, 9);
  expect(value(answer, 'output', 's2')).toBe(2_000_000_000);
  // m'L and v'L by hand from K1's inverse, m = (0.1, 0.2), v = (0.55, 0.5).
  expect(value(answer, 'import_content', 's1')).toBeCloseTo(0.1254125413 + 0.2 * 0.2640264026, 9);
  expect(value(answer, 'value_added_effect', 's2')).toBeCloseTo(
    0.55 * 0.3300330033 + 0.5 * 1.1221122112,
    9,
  );
  expect(value(answer, 'sectors')).toBe(2);
  expect(value(answer, 'table_column_gap')).toBe(0);
  const world = answerFindings(answer).find((f) => f.measure === 'world_output_multiplier');
  expect(reason(world)).toContain('holds one place');
  for (const f of answerFindings(answer)) {
    expect(f.reproduce).toMatch(
      /^tuchu chain table CHL --dataset labelled-matrix-\S+ --year 2021$/,
    );
    expect(f.evidence).toHaveLength(1);
    expect(f.coverage.share).toBe(1);
  }
  expect(await readdir(join(home, 'cache'))).toHaveLength(1);
  const [en, vi] = [answerText(answer, 'en', 30), answerText(answer, 'vi', 30)];
  expect(en).toContain('Balance of Chile in the table, 2021');
  expect(vi).toContain('Cân đối của Chile trong bảng, 2021');
  await workspace.close();
});

it('flags sectors whose columns do not balance, and names them', async () => {
  const { workspace } = await loaded('gap_2021.csv', OWN.replace('550,1000', '550,1300'));
  const answer = await chainTableAnswer(workspace, { subject: 'CHL' });
  const gaps = answerFindings(answer).filter((f) => f.measure === 'column_gap');
  expect(gaps.map((f) => [f.product, f.value, f.limits[0]?.crossed])).toEqual([
    ['s2', { kind: 'point', value: 0.15 }, true],
    ['s1', { kind: 'point', value: 0 }, false],
  ]);
  const notes = answer.tables[0]!.notes.map((m) => render(m, 'en')).join(' ');
  expect(notes).toContain('miss output by 10.000% of the table');
  expect(notes).toContain('most in CHL:s2 (15.00% of its output)');
  await workspace.close();
});

it('lists sectors without output or with value added below zero, of every place', async () => {
  const { workspace } = await loaded(
    'odd_2021.csv',
    `${HEAD}CHE:a,CHE:b,CHL:a,CHL:b,CHL:use\nCHE:a,1,0,9,0,5\nCHE:b,0,0,0,0,0\nCHL:a,0,0,1,0,5\nCHL:b,0,0,0,2,5\n`,
  );
  const answer = await chainTableAnswer(workspace, { subject: 'CHE', year: 2021 });
  const odd = answer.tables.find((t) => t.id.startsWith('chain-exceptions'));
  expect(odd?.rows.map((r) => r.key)).toEqual(['CHL:a']);
  expect(value(answer, 'negative_value_added')).toBe(0);
  expect(odd?.rows[0]?.cells[1]?.value).toEqual({ kind: 'point', value: -4_000_000 });
  expect(odd?.rows[0]?.cells[1]?.subject).toBe('CHL');
  await workspace.close();
});

it('a sector without output gives reasons, not numbers', async () => {
  const { workspace } = await loaded(
    'idle_2021.csv',
    `${HEAD}CHE:a,CHE:b,CHE:use\nCHE:a,1,2,5\nCHE:b,3,0,-3\nCHE:wages,4,0,0\n`,
  );
  const answer = await chainTableAnswer(workspace, { subject: 'CHE' });
  const idle = answerFindings(answer).filter((f) => f.product === 'b' && f.measure !== 'output');
  expect(idle.map((f) => f.measure)).toContain('backward_linkage');
  for (const f of idle.filter((x) => !/gap|world|import|value_added$/.test(x.measure)))
    expect(reason(f)).toContain('`CHE:b` has no output');
  expect(value(answer, 'zero_output')).toBe(1);
  await workspace.close();
});

it('says why it cannot answer', async () => {
  const empty = await freshWorkspace(folder);
  const nothing = await chainTableAnswer(empty, { subject: 'VNM' });
  expect(nothing.tables).toEqual([]);
  expect(render(nothing.refused[0]!.missing.detail, 'en')).toContain(
    'no input-output table is loaded',
  );
  await empty.close();

  const { workspace, id } = await loaded('own_2020.csv', OWN);
  const absent = await chainTableAnswer(workspace, { subject: 'VNM' });
  expect(absent.refused[0]?.missing.reason).toBe('not_covered');
  expect(render(absent.refused[0]!.missing.detail, 'en')).toContain(
    'has no sectors of Viet Nam; it has CHL',
  );
  const later = await chainTableAnswer(workspace, { subject: 'CHL', dataset: id, year: 2019 });
  expect(render(later.refused[0]!.missing.detail, 'en')).toContain(
    'of 2019 is loaded; there are 2020',
  );
  const unknown = await errorOf(chainTableAnswer(workspace, { subject: 'CHL', dataset: 'x' }));
  expect(unknown.message).toContain('`x` is no input-output table that is loaded');
  expect(unknown.exit).toBe(2);
  await workspace.close();

  const greedy = await loaded(
    'greedy_2021.csv',
    `${HEAD}CHE:a,CHE:b,CHE:use\nCHE:a,9,5,-4\nCHE:b,6,1,3\nCHE:wages,4,0,0\n`,
  );
  const refused = await chainTableAnswer(greedy.workspace, { subject: 'CHE' });
  expect(refused.tables).toEqual([]);
  expect(render(refused.refused[0]!.missing.detail, 'en')).toMatch(/spectral radius.*`CHE:a`/);
  expect(render(refused.refused[0]!.missing.detail, 'vi')).toContain('bán kính phổ');
  await greedy.workspace.close();
});
