/** The back-test over a person's own table of two years: what a place scores, by hand, and what is refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { solveSystem, tableOf, type IoTable } from '../../../src/accounts/index.js';
import type { Finding } from '../../../src/core/index.js';
import { backTestAnswer, delaysOutput } from '../../../src/shock/back-test/index.js';
import { backTest } from '../../../src/shock/index.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { leatherFiles } from '../../accounts/leather-files.js';
import { run } from '../../cli/run.js';

let dir = '';
let workspace: Workspace;
let tables: readonly IoTable[];
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-back-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
  const cells = (await workspace.datasets()).filter((m) => m.kind === 'cells');
  tables = await Promise.all(
    [2000, 2005].map((year) =>
      tableOf(workspace, cells.find((m) => m.years?.[0] === year)!.id, year),
    ),
  );
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

const gaps = (findings: readonly (Finding | null)[]): number[] =>
  findings.map((f) => (f?.value.kind === 'point' ? f.value.value : NaN));

describe('the back-test', () => {
  it('scores are gaps over sectors, the guesses’ by hand', async () => {
    const answer = await backTestAnswer(workspace, {});
    const [before, after] = tables as [IoTable, IoTable];
    const growth =
      after.output.reduce((a, b) => a + b, 0) / before.output.reduce((a, b) => a + b, 0);
    expect(answer.tables[0]?.rows.length).toBe(3);
    for (const row of answer.tables[0]!.rows) {
      const own = after.nodes.flatMap((node, i) => (node.place === row.key ? [i] : []));
      const by = (guess: (i: number) => number): number =>
        own.reduce((sum, i) => sum + Math.abs(guess(i) - after.output[i]!), 0) /
        own.reduce((sum, i) => sum + after.output[i]!, 0);
      const [leontief, ghosh, , still, uniform] = gaps(row.cells);
      expect(still).toBeCloseTo(
        by((i) => before.output[i]!),
        12,
      );
      expect(uniform).toBeCloseTo(
        by((i) => growth * before.output[i]!),
        12,
      );
      expect(leontief).toBeGreaterThan(0);
      expect(ghosh).toBeGreaterThan(0);
    }
  });

  it('Leontief and Ghosh by repeated rounds of purchases and of sales', async () => {
    const [before, after] = tables as [IoTable, IoTable];
    const n = before.output.length;
    const z = (t: IoTable, i: number, j: number): number => t.z.data[i * n + j]!;
    const known = (sum: (i: number, j: number) => number): number[] =>
      Array.from(after.output, (x, i) => after.output.reduce((rest, _, j) => rest - sum(i, j), x));
    const [final, primary] = [known((i, j) => z(after, i, j)), known((i, j) => z(after, j, i))];
    let [x, y] = [final.slice(), primary.slice()];
    for (let round = 0; round < 500; round++) {
      x = final.map((f, i) =>
        x.reduce((sum, xj, j) => sum + (z(before, i, j) / before.output[j]!) * xj, f),
      );
      y = primary.map((v, j) =>
        y.reduce((sum, yi, i) => sum + (z(before, i, j) / before.output[i]!) * yi, v),
      );
    }
    const rows = backTest(await solveSystem(before), after);
    rows.forEach((row, p) => {
      const own = [0, 1, 2].map((s) => before.starts[p]! + s);
      const by = (guess: readonly number[]): number =>
        own.reduce((sum, i) => sum + Math.abs(guess[i]! - after.output[i]!), 0) /
        own.reduce((sum, i) => sum + after.output[i]!, 0);
      expect(row.leontief).toBeCloseTo(by(x), 9);
      expect(row.ghosh).toBeCloseTo(by(y), 9);
    });
  });

  it('a year against itself is no gap; ARIO leaves what does not move', async () => {
    const [before] = tables as [IoTable];
    const [row] = backTest(await solveSystem(before), before);
    expect(row?.leontief).toBeLessThan(1e-12);
    expect(row?.ghosh).toBeLessThan(1e-12);
    const same = delaysOutput(before, before);
    before.output.forEach((x, i) => expect(same[i]).toBeCloseTo(x, 9));
  });

  it('ARIO comes to demand that falls evenly', () => {
    const [before] = tables as [IoTable];
    // All final users buy a twentieth less of everything: output falls by as much once stocks are run down.
    const less = { ...before, f: { ...before.f, data: before.f.data.map((x) => 0.95 * x) } };
    const after = {
      ...less,
      output: before.output.map((x) => 0.95 * x),
      z: { ...before.z, data: before.z.data.map((x) => 0.95 * x) },
    };
    const found = delaysOutput(before, after);
    before.output.forEach((x, i) => expect(found[i]! / x).toBeCloseTo(0.95, 2));
  });
});

describe('tuchu shock back-test', () => {
  it('prints scores and means in both languages, and its command prints them again', async () => {
    for (const [lang, text] of [
      ['en', 'Leontief: mean gap'],
      ['vi', 'không đổi: độ lệch trung bình'],
    ] as const) {
      const { code, out } = await run(dir, ['shock', 'back-test', '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain(text);
    }
    const { out } = await run(dir, ['shock', 'back-test', '--from', '2000', '--json']);
    const findings = JSON.parse(out) as Finding[];
    expect(findings.length).toBe(15);
    const again = await run(dir, [...findings[0]!.reproduce.split(' ').slice(1), '--json']);
    expect(JSON.parse(again.out)).toEqual(findings);
    const one = await run(dir, ['shock', 'back-test', '--country', 'TUR', '--json']);
    expect((JSON.parse(one.out) as Finding[]).length).toBe(5);
  });

  it.each([
    [['--from', '2005', '--to', '2000'], 2, 'later year'],
    [['--from', 'soon'], 2, '--from'],
    [['--from', '2001'], 0, 'asked for: 2001 and any'],
    [['--country', 'VNM'], 0, 'VNM'],
    [['DEU'], 2, 'DEU'],
  ])('refuses %j', async (args, code, text) => {
    const ran = await run(dir, ['shock', 'back-test', ...args]);
    expect((ran.out + ran.err).replace(/\s+/g, ' ')).toContain(text);
    expect(ran.code).toBe(code);
  });
});
