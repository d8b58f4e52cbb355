/** The ranking of partners over a person's own table of three countries: three tables, both sides named as what they are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableOf, tablesHeld, type IoTable } from '../../../src/accounts/index.js';
import { answerFindings, render, type Finding } from '../../../src/core/index.js';
import { rankingAnswer, worldRanking } from '../../../src/shock/both-sides/index.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { leatherFiles } from '../../accounts/leather-files.js';
import { run } from '../../cli/run.js';
import { plainDemand, plainInputs } from './plain.js';

let dir = '';
let workspace: Workspace;
let table: IoTable;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-both-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
  const { tables } = await tablesHeld(workspace, { year: 2005 });
  table = await tableOf(workspace, tables[0]!.manifest.id, 2005);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

const valueOf = ({ value }: Finding): number => {
  if (value.kind !== 'point') throw new Error('no point');
  return value.value;
};

describe('the ranking of partners', () => {
  it.each(['ARG', 'TUR', 'DEU'])(
    '%s: every cell is what plain loops make of it',
    async (subject) => {
      const answer = await rankingAnswer(workspace, { subject, year: 2005 });
      expect(answer.tables.map((t) => t.rows.length)).toEqual([3, 2, 2]);
      const [all, theirs, ours] = answer.tables;
      const check = (finding: Finding, from: string, to: readonly string[]): void => {
        if (finding.measure === 'both_sides_demand_lost_share')
          expect(valueOf(finding)).toBeCloseTo(
            plainDemand(table, from, to).get(finding.subject)!,
            9,
          );
        if (finding.measure === 'both_sides_inputs_missing_share')
          expect(valueOf(finding)).toBeCloseTo(
            plainInputs(table, from, to).get(finding.subject)!,
            9,
          );
      };
      const others = table.places.filter((p) => p !== subject);
      for (const row of all!.rows) for (const cell of row.cells) check(cell!, subject, others);
      for (const row of theirs!.rows)
        for (const cell of row.cells) check(cell!, row.key, [subject]);
      for (const row of ours!.rows) for (const cell of row.cells) check(cell!, subject, [row.key]);
    },
  );

  it('columns are of their cells’ measure; every loss says who bears it and as what; the first round is the smaller', async () => {
    const answer = await rankingAnswer(workspace, { subject: 'ARG', year: 2005 });
    for (const { columns, rows } of answer.tables)
      for (const { cells } of rows) {
        expect(cells.map((c) => c?.measure)).toEqual(columns.map((c) => c.measure));
        const of = (measure: string): number => valueOf(cells.find((c) => c?.measure === measure)!);
        expect(of('both_sides_inputs_missing_direct_share')).toBeLessThanOrEqual(
          of('both_sides_inputs_missing_share'),
        );
      }
    for (const finding of answerFindings(answer)) {
      expect(finding.loss?.bearers).toEqual([finding.subject]);
      expect(finding.evidence.length).toBeGreaterThan(0);
      const seller = finding.measure.startsWith('both_sides_demand');
      expect(render(finding.loss!.channel, 'en')).toMatch(seller ? /sellers/ : /inputs|goods/);
      expect(finding.method.id).toBe(seller ? 'extraction' : 'static-bottleneck');
    }
  });

  it('those who hurt the country most stand first', async () => {
    const { tables } = await rankingAnswer(workspace, { subject: 'ARG', year: 2005 });
    for (const { rows } of tables.slice(1)) {
      const first = rows.map((r) => valueOf(r.cells[0]!));
      expect(first).toEqual(first.toSorted((a, b) => b - a));
    }
    expect(tables[0]?.rows[0]?.key).toBe('ARG');
  });

  it('stocks for all of the days leave buyers whole, and sellers as they were', async () => {
    const bare = answerFindings(await rankingAnswer(workspace, { subject: 'ARG', year: 2005 }));
    const limits = [{ id: 'stock-days', value: 365 }];
    const full = answerFindings(
      await rankingAnswer(workspace, { subject: 'ARG', year: 2005, limits }),
    );
    const sold = (findings: readonly Finding[]): string[] =>
      findings
        .filter((f) => f.measure === 'both_sides_demand_lost_share')
        .map((f) => `${f.id} ${valueOf(f)}`)
        .toSorted();
    expect(sold(full)).toEqual(sold(bare));
    for (const finding of full)
      if (finding.measure.startsWith('both_sides_inputs')) expect(valueOf(finding)).toBe(0);
    expect(full[0]?.reproduce).toContain('--limit stock-days=365');
  });

  it('every place at once says of each what its own ranking says first', async () => {
    const world = await worldRanking(workspace, { year: 2005 });
    expect(world.tables[0]?.rows.map((r) => r.key)).toEqual(['of-ARG', 'of-DEU', 'of-TUR']);
    for (const place of table.places) {
      const own = await rankingAnswer(workspace, { subject: place, year: 2005 });
      const row = world.tables[0]!.rows.find((r) => r.key === `of-${place}`)!;
      const [supplier, market, all] = row.cells;
      expect(supplier?.partner).toBe(own.tables[1]?.rows[0]?.key);
      expect(valueOf(supplier!)).toBe(valueOf(own.tables[1]!.rows[0]!.cells[0]!));
      expect(market?.partner).toBe(own.tables[2]?.rows[0]?.key);
      expect(valueOf(market!)).toBe(valueOf(own.tables[2]!.rows[0]!.cells[0]!));
      expect(valueOf(all!)).toBe(valueOf(own.tables[0]!.rows[0]!.cells[0]!));
    }
  });
});

describe('tuchu shock ranking', () => {
  it('prints the three tables in both languages, and its command prints them again', async () => {
    for (const [lang, text] of [
      ['en', 'Each partner stops delivering to Argentina, one at a time'],
      ['vi', 'Từng đối tác ngừng giao hàng cho Argentina'],
    ] as const) {
      const { code, out } = await run(dir, ['shock', 'ranking', 'ARG', '--lang', lang]);
      expect(code).toBe(0);
      expect(out.replace(/\s+/g, ' ')).toContain(text);
    }
    const { out } = await run(dir, ['shock', 'ranking', 'ARG', '--year', '2000', '--json']);
    const findings = JSON.parse(out) as Finding[];
    const again = await run(dir, [...findings[0]!.reproduce.split(' ').slice(1), '--json']);
    expect(JSON.parse(again.out)).toEqual(findings);
    const all = await run(dir, ['shock', 'ranking', 'all', '--year', '2005']);
    expect(all.out).toMatch(/Argentina +(Germany|Türkiye) \d/);
    const help = await run(dir, ['shock', 'ranking', '--help', '--lang', 'vi']);
    expect(help.out).toContain('tuchu shock ranking DEU');
  });

  it.each([
    [['XXQ'], 2, 'no country is called'],
    [['ARG', '--limit', 'luck=1'], 2, 'luck'],
    [['ARG', '--limit', 'substitution=2'], 2, 'substitution'],
    [['ARG', 'TUR'], 2, 'TUR'],
    [['VNM', '--year', '2005'], 1, 'Viet Nam'],
    [['ARG', '--year', '1990'], 1, '1990'],
  ])('refuses %j', async (args, code, text) => {
    const ran = await run(dir, ['shock', 'ranking', ...args]);
    expect(ran.code).toBe(code);
    expect((ran.out + ran.err).replace(/\s+/g, ' ')).toContain(text);
  });
});
