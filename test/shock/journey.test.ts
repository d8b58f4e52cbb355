/**
 * If the largest supplier stopped chips for six months, what would it cost whom, and which assumption matters most? For
 * Germany, in WIOD 2008; and what can and cannot be said of Viet Nam, which that table does not have.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  type ShockAnswer,
  type ShockQuestion,
  parseShock,
  runShock,
} from '../../src/shock/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { shared, sharedAbsent } from '../shared.js';

describe.skipIf(sharedAbsent)('chips stop for six months', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  let dir = '';
  let workspace: Workspace;
  const shock = parseShock(
    readFileSync('examples/shocks/chips-ban.yaml', 'utf8'),
    'chips-ban.yaml',
  );
  const ask = (more: Partial<ShockQuestion>): Promise<ShockAnswer> =>
    runShock(workspace, { subject: 'DEU', shock, reproduce: 'tuchu shock chips-ban', ...more });
  const headline = (answer: ShockAnswer, id: string): number => {
    const value = answer.models.find((m) => m.model.id === id)?.headline?.value;
    if (value?.kind !== 'point') throw new Error(`${id} has no headline`);
    return value.value;
  };
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-journey-'));
    workspace = await openWorkspace(join(dir, 'ws'), { create: true });
    await workspace.add(
      ['wiot_2008.csv.gz', 'output_2008.csv'].map((f) => shared('data', 'wiod2013-mrio', f)),
    );
  }, 60_000);
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true });
  });

  it('Germany: China is the largest supplier, five models give a number, and stocks matter most', async () => {
    const bare = await ask({});
    expect(bare.events[0]?.from.places).toEqual(['CHN']);
    const ran = bare.models.filter((m) => m.headline !== undefined).map((m) => m.model.id);
    expect(ran).toEqual(
      expect.arrayContaining(['sellers', 'essential', 'bottleneck', 'delays', 'many-sectors']),
    );
    // The seller loses more of its own than the buyer does, by the model that counts sellers alone.
    const rows = bare.models.find((m) => m.model.id === 'sellers')?.tables[0]?.rows ?? [];
    expect(rows.slice(0, 2).map((r) => r.key)).toEqual(['DEU', 'CHN']);
    const share = (at: number): number => {
      const value = rows[at]?.cells[1]?.value;
      return value?.kind === 'point' ? value.value : NaN;
    };
    expect(share(1)).toBeGreaterThan(10 * share(0));
    // Without stocks and substitutes a tenth of value added; with 90 days of stocks and reordering, hardly anything.
    expect(headline(bare, 'bottleneck')).toBeGreaterThan(0.1);
    expect(Math.abs(headline(bare, 'delays'))).toBeLessThan(0.01);
    // With stocks of a month in both, both still lose, and come within a tenth of how far apart they were.
    const stocked = await ask({
      models: ['bottleneck', 'delays'],
      limits: [{ id: 'stock-days', value: 30 }],
    });
    const gap = (a: ShockAnswer): number =>
      Math.abs(headline(a, 'bottleneck') - headline(a, 'delays'));
    expect(headline(stocked, 'bottleneck')).toBeGreaterThan(0.02);
    expect(headline(stocked, 'delays')).toBeGreaterThan(0.02);
    expect(gap(bare)).toBeGreaterThan(10 * gap(stocked));
  }, 120_000);

  it('Viet Nam: the rest of the world in its place, said everywhere; what needs its own rows does not answer', async () => {
    const answer = await ask({
      subject: 'VNM',
      partner: 'CHN',
      models: ['sellers', 'essential', 'cascade'],
    });
    const [sellers, ...others] = answer.models;
    const first = sellers?.tables[0]?.rows[0]?.cells[0];
    expect(first?.subject).toBe('_ROW');
    expect(first?.caveats.map((c) => render(c, 'en')).join('\n')).toContain('Not Viet Nam');
    const why = others.map(({ missing }) => render(missing!.detail, 'en'));
    expect(why[0]).toContain('no table has Viet Nam: state the input’s share');
    expect(why[1]).toContain('nothing loaded holds imports of Viet Nam');
    await expect(ask({ subject: 'VNM' })).rejects.toThrow('name one with --with');
  }, 60_000);
});
