/** Patterns of trade and rerouting on the development tables, beside raw loops over their lines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import {
  type Answer,
  answerFindings,
  patternsAnswer,
  quantityTable,
  fullTable,
  isTable,
  rerouteAnswer,
  sharesOf,
  hhi,
} from '../../../src/dependence/index.js';
import { type Manifest, type Workspace, openWorkspace } from '../../../src/store/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { FISH, SEAFOOD, pointOf, rawLines } from '../raw.js';

let dir = '';
let workspace: Workspace;
let seafood: Manifest;
let fish: Manifest;
const cell = (answer: Answer, table: number, key: string, column: string) => {
  const t = answer.tables[table];
  const at = t?.columns.findIndex((c) => c.measure === column) ?? -1;
  return t?.rows.find((r) => r.key === key)?.cells[at];
};

describe.skipIf(sharedAbsent)('on the development tables', () => {
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tuchu-patterns-'));
    workspace = await openWorkspace(dir, { create: true });
    const added = await workspace.add([SEAFOOD, FISH].map((path) => shared('data', ...path)));
    [seafood, fish] = added.map((a) => a.manifest) as [Manifest, Manifest];
  });
  afterAll(async () => {
    await workspace.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** Seafood of 2018 by exporter, importer and product, in dollars. */
  function raw() {
    // A place that trades with itself is set aside when the file is loaded.
    const lines = rawLines(...SEAFOOD).filter(([from, , to]) => from !== to);
    const flows = lines.map(([from = '', , to = '', , hs6 = '', , , q, v]) => ({
      from,
      to,
      hs6,
      kg: Math.round(Number(q) * 1000),
      value: Math.round(Number(v) * 1000),
    }));
    const products = [...new Set(flows.map((f) => f.hs6))].sort();
    const of = (keep: (f: (typeof flows)[number]) => boolean): number[] =>
      products.map((p) => flows.reduce((s, f) => (f.hs6 === p && keep(f) ? s + f.value : s), 0));
    return { flows, products, of };
  }
  const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

  it.each(['USA', 'CHN', 'JPN'])('all five indices of Viet Nam with %s', async (them) => {
    const { of } = raw();
    const [x, m] = [
      of((f) => f.from === 'VNM' && f.to === them),
      of((f) => f.to === 'VNM' && f.from === them),
    ];
    const [ours, theirs] = [of((f) => f.from === 'VNM'), of((f) => f.from === them)];
    const [bought, theyBuy] = [of((f) => f.to === 'VNM'), of((f) => f.to === them)];
    const world = sum(of(() => true));
    const part = (xs: number[]): number[] => xs.map((v) => v / sum(xs));
    const apart = (a: number[], b: number[]): number =>
      1 - sum(part(a).map((v, k) => Math.abs(v - (part(b)[k] ?? 0)))) / 2;
    const answer = await patternsAnswer(workspace, {
      subject: 'VNM',
      dataset: seafood.id,
      with: [them],
    });
    const read = (column: string): number => pointOf(cell(answer, 0, them, column));
    expect(read('grubel_lloyd')).toBeCloseTo(
      1 - sum(x.map((v, k) => Math.abs(v - (m[k] ?? 0)))) / (sum(x) + sum(m)),
      9,
    );
    expect(read('complementarity')).toBeCloseTo(apart(ours, theyBuy), 9);
    expect(read('their_complementarity')).toBeCloseTo(apart(theirs, bought), 9);
    expect(read('export_similarity')).toBeCloseTo(apart(ours, theirs), 9);
    expect(read('trade_intensity')).toBeCloseTo(
      sum(x) / sum(ours) / (sum(theyBuy) / (world - sum(bought))),
      9,
    );
  });

  it('advantage of Viet Nam in every product', async () => {
    const { of, products } = raw();
    const [ours, world] = [of((f) => f.from === 'VNM'), of(() => true)];
    const answer = await patternsAnswer(workspace, { subject: 'VNM', dataset: seafood.id });
    for (const [k, p] of products.entries())
      expect(pointOf(cell(answer, 1, p, 'rca'))).toBeCloseTo(
        (ours[k] ?? 0) / sum(ours) / ((world[k] ?? 0) / sum(world)),
        9,
      );
    const findings = answerFindings(answer);
    expect(new Set(findings.map((f) => f.id)).size).toBe(findings.length);
  });

  it.each(['160521', '030617', '160529'])(
    'suppliers of Japan in %s by value and by weight diverge',
    async (product) => {
      const { flows } = raw();
      const wanted = flows.filter((f) => f.to === 'JPN' && f.hs6 === product);
      const index = (of: (f: (typeof flows)[number]) => number): number =>
        sum(wanted.map((f) => (of(f) / sum(wanted.map(of))) ** 2));
      const q = { subject: 'JPN', side: 'import', year: 2018, product } as const;
      const [byValue, byWeight] = [
        await fullTable(workspace, seafood, q),
        await quantityTable(workspace, seafood, q),
      ];
      if (!isTable(byValue) || !isTable(byWeight)) throw new Error('both are held');
      const [value, weight] = [byValue, byWeight].map(
        (t) => hhi(sharesOf(t) ?? { known: [], rest: 1 })[0],
      );
      expect(value).toBeCloseTo(
        index((f) => f.value),
        9,
      );
      expect(weight).toBeCloseTo(
        index((f) => f.kg),
        9,
      );
      expect(Math.abs((value ?? 0) - (weight ?? 0))).toBeGreaterThan(0.001);
      expect(byWeight.unit).toBe('kg');
    },
  );

  it('a flow without a weight makes shares by weight unknown', async () => {
    const found = await quantityTable(workspace, fish, {
      subject: 'VNM',
      side: 'import',
      year: 2018,
    });
    expect('reason' in found && found.reason).toBe('insufficient_data');
  });

  /** Viet Nam's own reports of one leg, by product. */
  function leg(year: string, flow: 'M' | 'X', partner: string): Map<string, number> {
    const found = new Map<string, number>();
    for (const [y, reporter, code, other, product = '', value] of rawLines(...FISH))
      if (y === year && reporter === 'VNM' && code === flow && other === partner)
        found.set(product, (found.get(product) ?? 0) + Number(value));
    return found;
  }

  it('fish from China through Viet Nam to the United States: a range from nothing to the raw bound', async () => {
    const bound = (year: string): Map<string, number> => {
      const [ins, outs] = [leg(year, 'M', 'CHN'), leg(year, 'X', 'USA')];
      return new Map([...ins].map(([p, v]) => [p, Math.min(v, outs.get(p) ?? 0)]));
    };
    const question = {
      subject: 'VNM',
      from: 'CHN',
      to: 'USA',
      dataset: fish.id,
      since: 2015,
      year: 2018,
    };
    const answer = await rerouteAnswer(workspace, question);
    for (const year of ['2016', '2017', '2018']) {
      const [now, base] = [bound(year), bound('2015')];
      const found = cell(answer, 0, year, 'rerouting');
      expect(found?.value).toEqual({ kind: 'interval', low: 0, high: sum([...now.values()]) });
      const net = [...now].map(([p, v]) => Math.max(0, v - (base.get(p) ?? 0)));
      expect(cell(answer, 0, year, 'rerouting_net')?.value).toEqual({
        kind: 'interval',
        low: 0,
        high: sum(net),
      });
    }
    const outs = sum([...leg('2018', 'X', 'USA').values()]);
    expect(pointOf(cell(answer, 0, '2018', 'outflow'))).toBe(outs);
    const share = cell(answer, 0, '2018', 'rerouting_share')?.value;
    expect(share?.kind === 'interval' && share.high).toBeCloseTo(
      sum([...bound('2018').values()]) / outs,
      12,
    );
    const largest = answer.tables[1]?.rows[0];
    expect(largest?.key).toBe('160414');
    expect(largest?.cells[4]?.value.kind).toBe('point');
    expect(cell(answer, 0, '2018', 'rerouting')?.method.status).toBe('derived');
  });

  it('refuses where a leg is missing, a part year, and a table of totals', async () => {
    const said = async (q: object): Promise<string> => {
      const base = { subject: 'VNM', from: 'CHN', to: 'USA', dataset: fish.id };
      const answer = await rerouteAnswer(workspace, { ...base, ...q });
      expect(answer.tables).toEqual([]);
      return answer.refused.map((r) => render(r.missing.detail, 'en')).join();
    };
    expect(await said({ year: 1995 })).toContain('a leg that is missing is not a leg of zero');
    expect(await said({ subject: 'MMR', year: 2020 })).toContain('months');
  });
});
