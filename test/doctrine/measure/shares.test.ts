/** Shares for a limit by hand, and what must hold of any table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  reconcile,
  counterpartShare,
  flowsOf,
  largestShare,
  spreadOf,
} from '../../../src/doctrine/index.js';

const table = (rows: Readonly<Record<string, number>>, rest = 0) => ({
  rows: Object.entries(rows).map(([partner, value]) => ({ partner, value })),
  rest,
});

describe('shares of partners', () => {
  const both = flowsOf([table({ CHN: 30, USA: 10 }), table({ CHN: 10, USA: 40, JPN: 10 })]);
  it('add up both sides', () => {
    expect(both.total).toBe(100);
    expect(largestShare(both)).toEqual([0.5, 0.5]);
    expect(counterpartShare(both, [[['CHN'], ['JPN']]])).toEqual([0.4, 0.4]);
    expect(counterpartShare(both, [[['CHN', 'JPN']]])).toEqual([0.5, 0.5]);
    expect(counterpartShare(both, [[['FRA']]])).toEqual([0, 0]);
  });
  it('are a range where a partner is not named, or where the state may stand for several', () => {
    const part = flowsOf([table({ CHN: 20 }, 80)]);
    expect(largestShare(flowsOf([table({ CHN: 20 }, 80)]))).toEqual([0.2, 0.8]);
    expect(counterpartShare(part, [[['CHN']]])).toEqual([0.2, 0.2]);
    expect(counterpartShare(part, [[['USA']]])).toEqual([0, 0.8]);
    expect(counterpartShare(both, [[['CHN']], [['JPN']]])).toEqual([0.1, 0.4]);
  });
  it('are none of nothing and of nobody', () => {
    expect(largestShare(flowsOf([]))).toBeUndefined();
    expect(counterpartShare(both, [[]])).toBeUndefined();
    expect(counterpartShare(flowsOf([table({})]), [[['CHN']]])).toBeUndefined();
  });
  it('lie in 0 to 1, and no counterpart that is listed is above the largest', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.nat(1000), (values, rest) => {
        const flows = flowsOf([
          table(Object.fromEntries(values.map((v, i) => [`P${i}`, v])), rest),
        ]);
        const [low, high] = largestShare(flows) ?? [NaN, NaN];
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThanOrEqual(1);
        for (const p of flows.amounts.keys()) {
          const [own] = counterpartShare(flows, [[[p]]]) ?? [NaN];
          expect(own).toBeLessThanOrEqual(low);
        }
      }),
    );
  });
});

it('rungs spread as far as the places allow', () => {
  expect(spreadOf([[0], [0], [0]])).toEqual([0, 0]);
  expect(spreadOf([[0], [2]])).toEqual([2, 2]);
  expect(spreadOf([[0], [0, 1]])).toEqual([0, 1]);
});

it('what was coded and what was measured: one of them alone, both, or unknown where they disagree', () => {
  expect([
    reconcile(null, 'true'),
    reconcile('unknown', 'false'),
    reconcile('true', 'unknown'),
  ]).toEqual(['true', 'false', 'true']);
  expect([
    reconcile('true', 'true'),
    reconcile('true', 'false'),
    reconcile(null, 'unknown'),
  ]).toEqual(['true', 'unknown', 'unknown']);
});
