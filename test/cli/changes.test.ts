/** `tuchu dependence changes` by hand: what it prints, and what it refuses. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeExplorer } from '../../src/brief/index.js';
import { type Finding, groupBy, valueText } from '../../src/core/index.js';
import type { ExploreQuestion } from '../../src/dependence/index.js';
import { openWorkspace } from '../../src/store/index.js';
import { madeWorld } from '../made-world.js';
import { run } from './run.js';

const made = madeWorld();
const dir = join(made.dir, 'ws');
beforeAll(async () => {
  const workspace = await openWorkspace(dir, { create: true });
  await workspace.add(made.files);
  await workspace.close();
});
afterAll(() => rmSync(made.dir, { recursive: true, force: true }));

const changes = (...args: string[]) => run(made.dir, ['dependence', 'changes', ...args]);

it('prints who replaced whom, and the same as JSON, each with the command that prints it', async () => {
  const { code, out } = await changes('VNM', '--since', '2019', '--side', 'import');
  expect(code).toBe(0);
  for (const said of [
    '280469',
    'Norway 60.0%',
    'Brazil +30.0 pp',
    'China -20.0 pp',
    '1 product has',
  ])
    expect(out).toContain(said);
  const json = await changes('VNM', '--since', '2019', '--side', 'import', '--json');
  const findings = JSON.parse(json.out) as Finding[];
  const moved = findings.find((f) => f.measure === 'partner_turnover' && f.product === '280469');
  expect(moved?.value).toEqual({ kind: 'point', value: expect.closeTo(0.3, 12) as number });
  const [, , ...again] = (moved?.reproduce ?? '').split(' ');
  const same = JSON.parse(
    (await run(made.dir, ['dependence', ...again, '--json'])).out,
  ) as Finding[];
  expect(same.some((f) => f.measure === 'partner_share_change' && f.partner === 'BRA')).toBe(true);
});

it('in Vietnamese, by partner', async () => {
  const { out } = await changes('VNM', '--since', '2019', '--product', '280469', '--lang', 'vi');
  expect(out).toContain('Thay đổi theo đối tác');
  expect(out).toContain('+30,0 điểm %');
});

it('misuse is one line and exit code 2', async () => {
  for (const [args, said] of [
    [['VNM'], '--since'],
    [['VNM', '--since', '2020', '--year', '2019'], '2020'],
    [['--since', '2019'], 'dependence changes'],
    [['VNM', '--since', '2019', '--rule', 'x'], 'rule'],
  ] as const) {
    const { code, err } = await changes(...args);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(said);
  }
});

it('has help of its own, in both languages', async () => {
  for (const [lang, said] of [
    ['en', 'What changed since a year'],
    ['vi', 'Những gì đã đổi kể từ một năm'],
  ] as const) {
    expect((await changes('--help', '--lang', lang)).out).toContain(said);
    expect((await run(made.dir, ['help', 'dependence', 'changes', '--lang', lang])).out).toContain(
      said,
    );
  }
});

it('every number of the explorer is printed again by the command it names', async () => {
  const workspace = await openWorkspace(dir);
  const questions: ExploreQuestion[] = [
    { subject: 'VNM', side: 'import' },
    { subject: 'VNM', side: 'export' },
    { subject: 'VNM', side: 'import', product: '280469' },
    { subject: 'VNM', side: 'import', partner: 'PAK' },
    { subject: 'USA', dataset: (await workspace.datasets()).find((m) => m.flow === 'troops')?.id },
  ];
  const pages = await Promise.all(questions.map((q) => writeExplorer(workspace, q, 'en')));
  await workspace.close();
  const byCommand = groupBy(
    pages.flatMap((p) => Object.values(p.findings)),
    (view) => view.reproduce,
  );
  expect(byCommand.size).toBeGreaterThan(8);
  for (const [command, views] of byCommand) {
    const [, ...args] = command.split(' ');
    const { out, err } = await run(made.dir, [...args, '--json']);
    expect(err, command).toBe('');
    const printed = new Map((JSON.parse(out) as Finding[]).map((f) => [f.id, f]));
    for (const view of views) {
      const again = printed.get(view.id);
      expect(again === undefined ? undefined : valueText(again, 'en'), view.id).toBe(view.value);
    }
  }
}, 60_000);
