/** Which assumption matters most: over a person's own table of three countries, every cell had again by its own command. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFindings, render, type Finding } from '../../../src/core/index.js';
import { SHOCK_MODELS, readShock } from '../../../src/shock/index.js';
import { SWEEP_RANGES, sweepAnswer } from '../../../src/shock/sweep/index.js';
import { openWorkspace, type Workspace } from '../../../src/store/index.js';
import { leatherFiles } from '../../accounts/leather-files.js';
import { run } from '../../cli/run.js';

let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-sweep-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  for (const path of leatherFiles(dir)) await workspace.add([path]);
});
afterAll(async () => {
  await workspace.close();
  rmSync(dir, { recursive: true });
});

const pointOf = (f: Finding | null | undefined): number =>
  f?.value.kind === 'point' ? f.value.value : NaN;

describe('a sweep', () => {
  it('moves one at a time, puts what moves the answer most first, and says what was not moved', async () => {
    const shock = await readShock('examples/shocks/embargo.yaml');
    const command = 'tuchu shock embargo --country ARG --with TUR';
    const answer = await sweepAnswer(workspace, {
      subject: 'ARG',
      shock,
      partner: 'TUR',
      models: ['sellers', 'bottleneck', 'delays'],
      command,
      reproduce: command,
    });
    expect(answer.tables.map((t) => t.id)).toEqual(['sweep/bottleneck', 'sweep/delays']);
    for (const { rows } of answer.tables) {
      const swings = rows.map((r) => pointOf(r.cells[3]));
      expect(swings).toEqual(swings.toSorted((a, b) => b - a));
      for (const { cells, key } of rows) {
        const ends = cells.slice(0, 3).map(pointOf);
        expect(pointOf(cells[3])).toBe(Math.max(...ends) - Math.min(...ends));
        const { low, high } = SWEEP_RANGES[key]!;
        expect(cells[0]?.reproduce).toBe(`${command} --limit ${key}=${low}`);
        expect(cells[2]?.reproduce).toBe(`${command} --limit ${key}=${high}`);
      }
    }
    const said = answer.tables.flatMap((t) => t.notes.map((n) => render(n, 'en'))).join('\n');
    expect(said).toContain('What matters most in `bottleneck`');
    expect(said).toContain('Over 2 models the assumption that matters most is');
    expect(said).toContain('no range is stated: rebuild-days, capital-ratio');
    expect(answer.refused.map((r) => render(r.missing.detail, 'en'))).toEqual([
      '`sellers` has no assumption that could be moved',
    ]);
    expect(new Set(answerFindings(answer).map((f) => f.id)).size).toBe(
      answerFindings(answer).length,
    );
  });

  it('a cell is what the shock itself says with that one value', async () => {
    const args = ['shock', 'sweep', 'embargo', '--country', 'ARG', '--with', 'TUR'];
    const { code, out } = await run(dir, [...args, '--model', 'bottleneck', '--json']);
    expect(code).toBe(0);
    const low = (JSON.parse(out) as Finding[]).find((f) => f.measure === 'sweep_low')!;
    const again = await run(dir, [...low.reproduce.split(' ').slice(1), '--json']);
    const same = (JSON.parse(again.out) as Finding[]).find(
      (f) => f.subject === 'ARG' && f.measure === 'bottleneck_value_added_lost_share',
    )!;
    expect(low.value).toEqual(same.value);
    expect(low.method).toEqual(same.method);
  });

  it('ranges are of assumptions that there are, and hold what the models begin with where that is inside', () => {
    const known = new Map(
      SHOCK_MODELS.flatMap((m) => m.assumptions.map((a) => [a.id, a] as const)),
    );
    for (const [id, { low, high }] of Object.entries(SWEEP_RANGES)) {
      expect(known.has(id), id).toBe(true);
      expect(low).toBeLessThan(high);
    }
  });

  it('prints in Vietnamese, teaches by example, and refuses what is missing', async () => {
    const args = ['shock', 'sweep', 'embargo', '--country', 'ARG', '--with', 'TUR'];
    const { out } = await run(dir, [...args, '--model', 'bottleneck', '--lang', 'vi']);
    expect(out).toContain('Quan trọng nhất trong `bottleneck`');
    const help = await run(dir, ['shock', 'sweep', '--help']);
    expect(help.out).toContain('  tuchu shock sweep ');
    expect((await run(dir, ['shock', 'sweep'])).code).toBe(2);
    expect((await run(dir, [...args, '--model', 'magic'])).code).toBe(2);
    expect((await run(dir, ['shock', 'sweep', 'nothing', '--country', 'ARG'])).code).toBe(2);
  });
});
