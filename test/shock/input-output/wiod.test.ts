/** WIOD 2008: a cut of all Chinese and of all German deliveries, seen from both sides. */
import { describe, expect, it } from 'vitest';
import {
  backTest,
  byPlace,
  cutOf,
  extractNodes,
  freshLost,
  outputLost,
  partnerLosses,
} from '../../../src/shock/index.js';
import { cutBothSides } from '../../../src/shock/both-sides/index.js';
import { purchasesOf } from '../../../src/shock/purchases.js';
import { plainDemand, plainInputs } from '../both-sides/plain.js';
import { solved, wiodTable } from '../../accounts/wiod.js';
import { quadsKernel } from '../../../src/linalg/index.js';
import { sharedAbsent } from '../../shared.js';

describe.skipIf(sharedAbsent)('WIOD 2008', () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const system = solved(wiodTable(2008));
  const { places, starts } = system.table;
  const share = async (from: string, to: readonly string[], whose: string): Promise<number> => {
    const lost = await outputLost(system, cutOf(system, [{ from: [from], to, share: 1 }]));
    const { valueAdded, before } = byPlace(system, lost);
    const p = places.indexOf(whose);
    return valueAdded[p]! / before[p]!;
  };

  it('METHODS D: China to Germany lowers China’s value added by 1.40% and Germany’s by .034%', async () => {
    expect(await share('CHN', ['DEU'], 'CHN')).toBeCloseTo(0.014, 4);
    expect(await share('CHN', ['DEU'], 'DEU')).toBeCloseTo(0.00034, 5);
  });

  it('seen from the other side', async () => {
    expect(await share('DEU', ['CHN'], 'DEU')).toBeGreaterThan(await share('DEU', ['CHN'], 'CHN'));
  });

  it('all that one country delivers abroad: the fast way is a fresh solve', async () => {
    for (const place of ['CHN', 'DEU']) {
      const cut = cutOf(system, [{ from: [place], to: places, share: 1 }]);
      const [fast, slow] = [await outputLost(system, cut), await freshLost(system, cut)];
      const most = Math.max(...slow.map(Math.abs));
      expect(Math.max(...fast.map((x, i) => Math.abs(x - slow[i]!))) / most).toBeLessThan(1e-9);
    }
  });

  it('extraction of a country leaves it nothing, and hurts some of the others', () => {
    const p = places.indexOf('DEU');
    const own = Array.from({ length: 35 }, (_, s) => starts[p]! + s);
    const { output, valueAdded, before } = byPlace(system, extractNodes(system, own));
    expect(valueAdded[p]! / before[p]!).toBeCloseTo(1, 6);
    expect(output.every((x) => x > -1e-6)).toBe(true);
  });

  it('40 partners of each, each once', async () => {
    for (const place of ['DEU', 'CHN']) {
      const rows = await partnerLosses(system, place);
      expect(rows.length).toBe(40);
      expect(new Set(rows.map((r) => r.partner)).size).toBe(40);
    }
  });

  it('all that China, and all that Germany delivers: both sides as plain loops over the table have them', async () => {
    const purchases = purchasesOf(system.table);
    const kernel = await quadsKernel();
    for (const [from, to] of [
      ['CHN', ['DEU']],
      ['DEU', places],
    ] as const) {
      const both = await cutBothSides({ system, purchases }, from, to, {}, kernel);
      const demand = plainDemand(system.table, from, to);
      for (const [p, place] of places.entries())
        expect(both.demand[p]).toBeCloseTo(demand.get(place)!, 9);
      if (to === places) continue;
      const inputs = plainInputs(system.table, from, to);
      if ('reason' in both.inputs) throw new Error('the bottleneck does not settle');
      for (const [p, place] of places.entries())
        expect(both.inputs[p]).toBeCloseTo(inputs.get(place)!, 9);
    }
  }, 60_000);

  it('back-test: output of 2010 from the table of 2008 and the final demand of 2010', () => {
    expect(Math.max(...backTest(system, system.table).map((r) => r.leontief))).toBeLessThan(1e-9);
    const rows = backTest(system, wiodTable(2010));
    const mean = (key: 'leontief' | 'ghosh' | 'noChange' | 'uniform'): number =>
      rows.reduce((sum, r) => sum + r[key], 0) / rows.length;
    // As the room's README has it.
    expect(mean('leontief')).toBeCloseTo(0.052, 3);
    expect(mean('ghosh')).toBeCloseTo(0.054, 3);
    expect(mean('noChange')).toBeCloseTo(0.166, 3);
    expect(mean('uniform')).toBeCloseTo(0.182, 3);
    expect(rows.every((r) => r.leontief < Math.min(r.noChange, r.uniform))).toBe(true);
  }, 60_000);
});
