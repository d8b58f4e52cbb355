/** A table without rows says why, limits say what they are set to, and nobody is a partner or a seller. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import {
  type AnswerTable,
  PIVOT,
  PIVOT_SHARE,
  UNBALANCED_LIMITS,
  bystandersAnswer,
  mutualAnswer,
  pivotAnswer,
  substitutesAnswer,
} from '../../../src/dependence/index.js';
import { type Workspace, openWorkspace } from '../../../src/store/index.js';
import { madeWorld } from '../../made-world.js';

const made = madeWorld(
  [
    'NOR,ECU,280469,2020,30',
    'CHN,ECU,280469,2020,20',
    '_NES,ECU,280469,2020,60',
    'ECU,NOR,750210,2020,5',
    'NOR,CHN,280469,2020,10',
    'CHN,NOR,280469,2020,10',
    '',
  ].join('\n'),
);
let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(join(made.dir, 'ws'), { create: true });
  await workspace.add(made.files);
});
afterAll(async () => {
  await workspace.close();
  rmSync(made.dir, { recursive: true, force: true });
});

const notes = (table: AnswerTable | undefined, lang: 'en' | 'vi' = 'en'): string =>
  (table?.notes ?? []).map((n) => render(n, lang)).join(' ');
const ECU = { subject: 'ECU', year: 2020 };

it('mutual with oneself gives the reason', async () => {
  const { tables } = await mutualAnswer(workspace, { ...ECU, with: ['ECU'] });
  expect(tables[0]?.rows).toEqual([]);
  expect(notes(tables[0])).toContain('Ecuador is no partner of itself');
  expect(notes(tables[0], 'vi')).toContain('không phải là đối tác của chính mình');
});

it('pivot of a product that is not held, or not sold, gives the reason', async () => {
  const none = await pivotAnswer(workspace, { ...ECU, product: '999' });
  expect(notes(none.tables[0])).toContain('holds no trade in `999` in 2020');
  const unsold = await pivotAnswer(workspace, { ...ECU, product: '520811' });
  expect(unsold.tables[0]?.rows).toEqual([]);
  expect(notes(unsold.tables[0])).toContain('520811');
  const sold = await pivotAnswer(workspace, { ...ECU, product: '750210' });
  expect(sold.tables[0]?.rows).toHaveLength(1);
});

it('suppliers that are not named make the HHI of the others a range', async () => {
  const { tables } = await mutualAnswer(workspace, { ...ECU, with: ['NOR'] });
  const [row] = tables[0]?.rows ?? [];
  const others = row?.cells.find((c) => c?.measure === 'others_hhi')?.value;
  // Without Norway: China has 20 of 80, nobody by name 60.
  expect(others).toEqual({ kind: 'interval', low: 0.0625, high: 0.625 });
  // The limit of 0.4 lies inside, so one test is open.
  const held = row?.cells.find((c) => c?.measure === 'unbalanced')?.value;
  expect(held?.kind).toBe('interval');
});

it('nobody is an alternative, a supplier to be replaced, or a bystander', async () => {
  const subs = await substitutesAnswer(workspace, { ...ECU, product: '280469' });
  expect(render(subs.tables[1]?.title ?? subs.tables[0]!.title, 'en')).toContain(
    'in place of Norway',
  );
  expect(subs.tables[1]?.rows.map((r) => r.key)).not.toContain('_NES');
  const hhi = subs.tables[0]?.rows.find((r) => r.key === 'hhi')?.cells[0]?.value;
  expect(hhi?.kind).toBe('interval');
  const by = await bystandersAnswer(workspace, { buyer: 'ECU', seller: 'NOR', year: 2020 });
  expect(by.tables[1]?.rows.map((r) => r.key)).toEqual(['CHN']);
});

it('what can be set has an effect, and no text states a value that can be set', async () => {
  expect(UNBALANCED_LIMITS.map((l) => l.id)).not.toContain('unbalanced-spare');
  const set = [{ id: 'unbalanced-spare', value: 2 }];
  await expect(mutualAnswer(workspace, { ...ECU, limits: set })).rejects.toThrow();
  expect(PIVOT.formula).not.toContain('0.5');
  expect(PIVOT_SHARE.label.en).not.toContain('half');
  expect(PIVOT_SHARE.label.vi).not.toContain('một nửa');
});
