/** A country that no table has: the cascade through world trade in the goods named, and an input whose share is stated. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { parseShock, runShock } from '../../src/shock/index.js';
import { openWorkspace, type Workspace } from '../../src/store/index.js';
import { madeWorld } from '../made-world.js';

const world = madeWorld('DEU,POL,750210,2020,40\nRUS,POL,750210,2020,10\n');
let dir = '';
let workspace: Workspace;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tuchu-outside-'));
  workspace = await openWorkspace(join(dir, 'ws'), { create: true });
  await workspace.add(world.files);
});
afterAll(async () => {
  await workspace.close();
  for (const path of [dir, world.dir]) rmSync(path, { recursive: true, force: true });
});

const shockOf = (more: string) =>
  parseShock(
    `tuchu-shock: 1
id: made
title: { en: Made, vi: Thử }
about: { en: A test., vi: Một phép thử. }
events:
  - { what: cut, from: NOR, to: country, products: ['280469']${more} }
`,
    'made.yaml',
  );
const ask = async (model: string, more = '', limits: { id: string; value: number }[] = []) => {
  const answer = await runShock(workspace, {
    subject: 'VNM',
    shock: shockOf(more),
    models: [model],
    limits,
    reproduce: 'tuchu shock made --country VNM',
  });
  return answer.models[0]!;
};

it('the cascade runs in the product named', async () => {
  const { tables, missing } = await ask('cascade');
  expect(missing).toBeUndefined();
  expect(tables[0]?.id).toMatch(/280469$/);
  const cells = tables.flatMap((t) => t.rows.flatMap((r) => r.cells));
  const own = cells.find((c) => c?.measure === 'own_shortfall');
  expect(own?.subject).toBe('VNM');
  expect(own?.loss?.domesticSupply).toBe('assumes_no_domestic_supply');
});

it('an essential input has no number until its share is stated; then it is the formula', async () => {
  const none = await ask('essential');
  expect(none.tables).toEqual([]);
  expect(render(none.missing!.detail, 'en')).toContain('--limit input-share=A');
  const { headline, tables } = await ask('essential', '', [
    { id: 'input-share', value: 0.04 },
    { id: 'input-elasticity', value: 1 },
  ]);
  // Norway sells 50 of 100, and at an elasticity of 1 output is E^a.
  expect(headline?.value.kind === 'point' && headline.value.value).toBeCloseTo(1 - 0.5 ** 0.04, 12);
  expect(tables[0]?.notes.map((n) => render(n, 'en')).join(' ')).toContain('stated by the reader');
  const half = await ask('essential', ', share: 0.5', [{ id: 'input-share', value: 0.04 }]);
  expect(half.headline?.value.kind === 'point' && half.headline.value.value).toBeGreaterThan(0);
  await expect(ask('essential', '', [{ id: 'input-share', value: 4 }])).rejects.toThrow(
    '`input-share` runs from 0 to 1',
  );
});

it('a cut in part is read as kinds of goods by the loss if cut off', async () => {
  const limits = [{ id: 'sigma', value: 3 }];
  const cell = async (more: string) => {
    const { tables } = await ask('cut-off', more, limits);
    const cells = tables[0]!.rows.flatMap((r) => r.cells);
    return cells.find((c) => c?.measure === 'real_loss' && c.subject === 'VNM')!;
  };
  const value = (c: Awaited<ReturnType<typeof cell>>): number =>
    c.value.kind === 'point' ? c.value.value : NaN;
  expect(value(await cell(''))).toBeCloseTo(1 - 0.5 ** 0.5, 12);
  const part = await cell(', share: 0.5');
  expect(value(part)).toBeCloseTo(1 - 0.75 ** 0.5, 12);
  expect(part.reproduce).toBe('tuchu shock made --country VNM');
  expect(part.caveats.map((c) => render(c, 'en')).join(' ')).toContain('50% of the kinds of goods');
});

it('several who stop: each alone, all together, and what comes of acting at once', async () => {
  const shock = shockOf('');
  const events = shock.events.map((e) => ({ ...e, from: ['NOR', 'CHN'] }));
  const { models } = await runShock(workspace, {
    subject: 'VNM',
    shock: { ...shock, events } as typeof shock,
    models: ['cut-off'],
    limits: [{ id: 'sigma', value: 3 }],
    reproduce: 'tuchu shock made --country VNM',
  });
  const coalition = models[0]!.tables.find((t) => t.id.endsWith('/coalition'))!;
  expect(coalition.rows.map((r) => r.key)).toEqual(['NOR', 'CHN', 'together', 'excess']);
  const excess = coalition.rows.at(-1)!.cells[0]!;
  // Of 100, Norway sells 50 and China 20.
  expect(excess.value.kind === 'point' && excess.value.value).toBeCloseTo(
    (-Math.log(0.3) + Math.log(0.5) + Math.log(0.8)) / 2,
    12,
  );
});

it('days of need of single products stand in their table, and are no number of the country', async () => {
  const shock = parseShock(
    `tuchu-shock: 1
id: made
title: { en: Made, vi: Thử }
about: { en: A test., vi: Một phép thử. }
events:
  - { what: close, passage: malacca, days: 60 }
`,
    'made.yaml',
  );
  const answer = await runShock(workspace, {
    subject: 'VNM',
    shock,
    models: ['passages'],
    limits: [{ id: 'closure-stock', value: 0 }],
    reproduce: 'tuchu shock made --country VNM',
  });
  const { headline, tables } = answer.models[0]!;
  expect(headline).toBeUndefined();
  const cells = tables.flatMap((t) => t.rows.flatMap((r) => r.cells));
  const late = cells.find((c) => c?.measure === 'closure/malacca/worst_gap');
  expect(late?.label.en).toBe('Days of need missing at worst');
  expect(late?.product).toBeDefined();
});

it('all goods are not answered from a dataset of some, which is named; a product it holds is', async () => {
  const bound = (target: Workspace): Workspace =>
    new Proxy(target, {
      get: (of, name) => {
        if (name === 'datasets')
          return async () =>
            (await of.datasets()).map((m) =>
              m.kind === 'flows' ? { ...m, scope: { ...m.scope, products: 'subset' as const } } : m,
            );
        const found: unknown = Reflect.get(of, name);
        return typeof found === 'function' ? found.bind(of) : found;
      },
    });
  const shock = shockOf('');
  const [{ products: _named, ...event }] = shock.events as unknown as [{ products: unknown }];
  const asked = (some: Workspace, events: readonly object[]) =>
    runShock(some, {
      subject: 'VNM',
      shock: { ...shock, events } as typeof shock,
      models: ['cut-off'],
      limits: [{ id: 'sigma', value: 3 }],
      reproduce: 'tuchu shock made --country VNM',
    });
  const all = (await asked(bound(workspace), [event])).models[0]!;
  expect(all.tables).toEqual([]);
  expect(render(all.missing!.detail, 'en')).toMatch(/names all goods, and `.*` holds? some/);
  expect((await asked(workspace, [event])).models[0]!.tables.length).toBeGreaterThan(0);
  expect((await asked(bound(workspace), shock.events)).models[0]!.tables.length).toBeGreaterThan(0);
});
