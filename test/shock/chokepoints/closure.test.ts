import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closureOfFlows, closurePath } from '../../../src/shock/chokepoints/index.js';
import type { PairPassages } from '../../../src/shock/chokepoints/index.js';

const shut = { from: 0, until: 30, open: 0 };

describe('a passage shut for a time', () => {
  it('with a way around, misses the extra days and no more', () => {
    const path = closurePath({ steps: [shut], extraDays: 10, stockDays: 4, catchUp: 0.2 });
    expect(path.worstGap).toBeCloseTo(10, 9);
    expect(path.unmetDays).toBeCloseTo(6, 9);
    expect(path.delayed).toBe(30);
    // The last that went around arrives on day 39.
    expect(path.settled).toBe(39);
  });

  it('without a way around, misses the whole time and catches up slowly', () => {
    const path = closurePath({ steps: [shut], extraDays: null, stockDays: 0, catchUp: 0.2 });
    expect(path.worstGap).toBeCloseTo(30, 9);
    // 30 days at a fifth a day: 150 days after reopening.
    expect(path.settled).toBe(179);
  });

  it('half open, misses half', () => {
    const steps = [{ from: 5, until: 25, open: 0.5 }];
    const path = closurePath({ steps, extraDays: null, stockDays: 0, catchUp: 1 });
    expect(path.worstGap).toBeCloseTo(10, 9);
  });

  it('refuses what cannot be', () => {
    const base = { extraDays: 1, stockDays: 0, catchUp: 0.2 };
    for (const steps of [
      [{ from: 3, until: 3, open: 0 }],
      [{ from: 0, until: 3, open: 1.5 }],
      [shut, { from: 10, until: 40, open: 0 }],
    ])
      expect(() => closurePath({ ...base, steps })).toThrow();
    expect(() => closurePath({ ...base, steps: [shut], catchUp: 0 })).toThrow();
    expect(() => closurePath({ ...base, steps: [shut], extraDays: NaN })).toThrow();
    expect(() => closurePath({ ...base, steps: [shut], stockDays: -1 })).toThrow();
  });

  const question = fc.record({
    start: fc.integer({ min: 0, max: 50 }),
    length: fc.integer({ min: 1, max: 90 }),
    open: fc.double({ min: 0, max: 1, noNaN: true }),
    extraDays: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 40, noNaN: true })),
    catchUp: fc.double({ min: 0.1, max: 2, noNaN: true }),
  });

  it('goods are late and not lost; the gap is never below 0, and stock never makes it worse', () => {
    fc.assert(
      fc.property(question, fc.double({ min: 0, max: 60, noNaN: true }), (q, stockDays) => {
        const steps = [{ from: q.start, until: q.start + q.length, open: q.open }];
        const { extraDays, catchUp } = q;
        const path = closurePath({ steps, extraDays, catchUp, stockDays });
        const arrived = path.arrivals.reduce((s, a) => s + a, 0);
        expect(arrived).toBeCloseTo(path.arrivals.length, 6);
        for (const gap of path.gap) expect(gap).toBeGreaterThan(-1e-9);
        expect(path.unmetDays).toBeLessThanOrEqual(path.worstGap);
        const longer = closurePath({
          steps: [{ from: q.start, until: q.start + q.length + 5, open: q.open }],
          extraDays,
          catchUp,
          stockDays,
        });
        expect(longer.worstGap).toBeGreaterThanOrEqual(path.worstGap - 1e-9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('many partners', () => {
  const sea = (passages: readonly string[], extra: number | null): PairPassages => ({
    route: {
      mode: 'sea',
      from: {
        id: 'A:main',
        country: 'A',
        name: { en: '', vi: '' },
        port: '',
        at: [0, 0],
        products: [],
        minor: false,
      },
      to: {
        id: 'B:main',
        country: 'B',
        name: { en: '', vi: '' },
        port: '',
        at: [0, 0],
        products: [],
        minor: false,
      },
      miles: 1000,
      cost: 1000,
      passages,
      path: [],
    },
    sure: new Set(passages),
    possible: new Set(passages),
    detour: new Map(passages.map((p) => [p, extra])),
  });
  const pairs: Record<string, PairPassages> = {
    // 3,360 miles at 14 knots are ten days.
    around: sea(['k'], 3360),
    stuck: sea(['k'], null),
    free: sea([], null),
  };
  const rows = [
    { partner: 'around', product: null, value: 50 },
    { partner: 'stuck', product: null, value: 10 },
    { partner: 'free', product: null, value: 40 },
  ];
  const question = { passage: 'k', steps: [shut], stockDays: 1, catchUp: 0.2, knots: 14 };

  it('adds their gaps by share', () => {
    const found = closureOfFlows(rows, (p) => pairs[p] as PairPassages, question);
    expect(found?.share).toBeCloseTo(0.6, 9);
    // Half of need misses 10 days; a tenth misses 30.
    expect(found?.worstGap).toBeCloseTo(0.5 * 10 + 0.1 * 30, 9);
    expect(found?.unmetDays).toBeCloseTo(7, 9);
  });

  it('has no number where nobody has a route', () => {
    const none: PairPassages = {
      route: { reason: 'not_covered', detail: { code: 'x/y', fields: {} } },
      sure: new Set(),
      possible: new Set(),
      detour: new Map(),
    };
    expect(closureOfFlows(rows, () => none, question)).toBeUndefined();
  });
});
