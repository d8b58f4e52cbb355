import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  type PowerShares,
  balanceOf,
  dominanceOf,
  drawWeights,
  exposureOf,
  intensityOf,
  leadersOf,
  leaveOneOut,
  numbersFrom,
  rankRanges,
  scoreOf,
  shareOf,
  withinTop,
} from '../../../src/relations/index.js';

const POWERS = ['AAA', 'BBB', 'CCC', 'DDD'];
const part = fc.integer({ min: 0, max: 1000 });

/** Parts of a whole: some powers named, some not, others, and what nobody is named for. */
const shares = fc
  .record({
    parts: fc.array(fc.option(part), { minLength: 4, maxLength: 4 }),
    others: part,
    rest: part,
  })
  .filter(
    ({ parts, others, rest }) =>
      parts.reduce<number>((a, b) => a + (b ?? 0), 0) + others + rest > 0,
  )
  .map(({ parts, others, rest }): PowerShares => {
    const total = parts.reduce<number>((a, b) => a + (b ?? 0), 0) + others + rest;
    const known = POWERS.flatMap((p, i) => {
      const own = parts[i];
      return own === null || own === undefined ? [] : [[p, own / total] as const];
    });
    return { known: new Map(known), unknown: rest / total };
  });

describe('balance of a domain', () => {
  it('is 1 for equal shares, 0 for one hand, and leaves the rest of the world out', () => {
    const of = (...parts: number[]): PowerShares => ({
      known: new Map(parts.map((p, i) => [POWERS[i] ?? '', p])),
      unknown: 0,
    });
    expect(balanceOf(of(0.1, 0.1, 0.1, 0.1), POWERS)).toEqual([1, 1]);
    expect(balanceOf(of(0.3, 0, 0, 0), POWERS)).toEqual([0, 0]);
    // Three quarters and one quarter of what the two hold: (ln 4 − .75 ln 3) / ln 2 = .8113.
    expect(balanceOf(of(0.6, 0.2), ['AAA', 'BBB'])?.[0]).toBeCloseTo(0.8113, 4);
    expect(balanceOf(of(0, 0), ['AAA', 'BBB'])).toBeUndefined();
    expect(balanceOf(of(0.5), ['AAA'])).toBeUndefined();
  });

  it('of a table that names one power runs from nothing to what the unnamed part allows', () => {
    const arms: PowerShares = { known: new Map([['AAA', 0.56]]), unknown: 0.184 };
    const [low, high] = balanceOf(arms, POWERS) ?? [NaN, NaN];
    expect(low).toBe(0);
    const q = [0.56, 0.184 / 3, 0.184 / 3, 0.184 / 3].map((x) => x / 0.744);
    expect(high).toBeCloseTo(-q.reduce((s, x) => s + x * Math.log(x), 0) / Math.log(4), 6);
  });

  it('lies between 0 and 1, whatever the names are, and holds every way to share the unnamed', () => {
    fc.assert(
      fc.property(shares, fc.array(part, { minLength: 5, maxLength: 5 }), (s, split) => {
        const bounds = balanceOf(s, POWERS);
        if (bounds === undefined) return;
        expect(bounds[0]).toBeGreaterThanOrEqual(0);
        expect(bounds[1]).toBeLessThanOrEqual(1);
        const renamed = new Map([...s.known].map(([p, x]) => [`${p}2`, x]));
        const again = balanceOf(
          { known: renamed, unknown: s.unknown },
          POWERS.map((p) => `${p}2`).toReversed(),
        );
        expect(again?.[0]).toBeCloseTo(bounds[0], 9);
        expect(again?.[1]).toBeCloseTo(bounds[1], 6);
        // One way to fill the unnamed part, the fifth of the split going to others.
        const weight = split.reduce((a, b) => a + b, 0);
        if (weight === 0) return;
        const full = new Map(
          POWERS.map((p, i) => [p, s.known.get(p) ?? (s.unknown * (split[i] ?? 0)) / weight]),
        );
        const exact = balanceOf({ known: full, unknown: 0 }, POWERS);
        if (exact === undefined) return;
        expect(exact[0]).toBeGreaterThanOrEqual(bounds[0] - 1e-9);
        expect(exact[0]).toBeLessThanOrEqual(bounds[1] + 1e-6);
      }),
    );
  });
});

describe('who leads', () => {
  it('is certain only where no unnamed part could be larger', () => {
    const s = { known: new Map([['AAA', 0.3]]), unknown: 0.4 };
    expect(leadersOf(s, ['AAA', 'BBB'])).toEqual({ certain: undefined, possible: ['AAA', 'BBB'] });
    expect(leadersOf({ ...s, unknown: 0.2 }, ['AAA', 'BBB']).certain).toBe('AAA');
    expect(
      leadersOf(
        {
          known: new Map([
            ['AAA', 0],
            ['BBB', 0],
          ]),
          unknown: 0,
        },
        ['AAA', 'BBB'],
      ).possible,
    ).toEqual([]);
  });

  it('counts each domain once for one power, and a tie for none alone', () => {
    fc.assert(
      fc.property(fc.array(shares, { maxLength: 6 }), (domains) => {
        const leaders = domains.map((d) => leadersOf(d, POWERS));
        const counts = POWERS.map((p) => dominanceOf(leaders, p));
        expect(counts.reduce((n, [low]) => n + low, 0)).toBeLessThanOrEqual(domains.length);
        for (const [low, high] of counts) expect(low).toBeLessThanOrEqual(high);
        const tie = { known: new Map(POWERS.map((p) => [p, 0.25])), unknown: 0 };
        expect(leadersOf(tie, POWERS)).toEqual({ certain: undefined, possible: POWERS });
      }),
    );
  });
});

describe('exposure', () => {
  it('adds a domain without a table from nothing to its whole weight', () => {
    expect(exposureOf([[0.5, 0.5], undefined], [0.5, 0.5])).toEqual([0.125, 0.625]);
    fc.assert(
      fc.property(fc.array(fc.option(shares), { minLength: 1, maxLength: 6 }), (domains) => {
        const held = domains.map((d) => (d === null ? undefined : shareOf(d, 'AAA')));
        const [low, high] = exposureOf(
          held,
          held.map(() => 1 / held.length),
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('ranks over drawn weights, the same for one seed', () => {
    const point = (x: number): Bounds => [x, x];
    const parts = [
      [0.9, 0.1],
      [0.2, 0.6],
      [0, 0],
    ].map((row) => row.map(point));
    expect(rankRanges(parts, 400, 7)).toEqual(rankRanges(parts, 400, 7));
    const [a, b, c] = rankRanges(parts, 10_000, 7);
    expect([a?.low, a?.high, b?.low, b?.high, c?.low]).toEqual([1, 2, 1, 2, 3]);
    // The first leads where .9w + .1(1 − w) > .2w + .6(1 − w): w above 5/12.
    expect(a?.first[0]).toBe(a?.first[1]);
    expect(Math.abs((a?.first[0] ?? 0) - 7 / 12)).toBeLessThan(0.02);
    const next = numbersFrom(3);
    for (let i = 0; i < 50; i++) {
      const weights = drawWeights(5, next);
      expect(weights.reduce((x, y) => x + y)).toBeCloseTo(1, 12);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('ranks of exposure', () => {
  it('are open wherever a bound is: what no source names is not nothing', () => {
    // One domain names its holder, the other leaves up to .8 of it to anybody.
    const named: Bounds[] = [
      [0.5, 0.5],
      [0.1, 0.1],
    ];
    const silent: Bounds[] = [
      [0, 0],
      [0, 0.8],
    ];
    const [a, b] = rankRanges([named, silent], 50, 1);
    expect([a?.low, a?.high, b?.low, b?.high]).toEqual([1, 2, 1, 2]);
    // Read as nothing, the second would never stand first.
    const [, zero] = rankRanges([named, silent.map((): Bounds => [0, 0])], 50, 1);
    expect([zero?.low, zero?.high]).toEqual([2, 2]);
  });

  it('hold the rank of every value in the bounds, under every weight', () => {
    const cell = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([x, y]): Bounds => [Math.min(x, y) / 100, Math.max(x, y) / 100]);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 5,
    });
    const at = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(rows, at, fc.constantFrom([1, 0], [0, 1]), (parts, place, weights) => {
        const ranges = rankRanges(parts, 20, 1);
        const scores = parts.map((row, i) =>
          row.reduce((s, [low, high], d) => {
            const share = (place[i * 2 + d] ?? 0) / 100;
            return s + (weights[d] ?? 0) * (low + share * (high - low));
          }, 0),
        );
        scores.forEach((own, i) => {
          const above = scores.filter((s) => s > own + 1e-9).length;
          const level = scores.filter((s) => s > own - 1e-9).length;
          expect(ranges[i]?.low).toBeLessThanOrEqual(Math.max(1, level));
          expect(ranges[i]?.high).toBeGreaterThanOrEqual(1 + above);
        });
      }),
    );
  });
});

describe('engage and hedge', () => {
  it('count what nothing answers from none to all of it', () => {
    expect(scoreOf([true, false, undefined, true])).toEqual([0.5, 0.75]);
    expect(leaveOneOut([true, false])).toEqual([0, 1]);
    expect(leaveOneOut([true, undefined, undefined])).toEqual([0, 1]);
    expect(leaveOneOut([true, true, true, undefined])).toEqual([2 / 3, 1]);
  });

  it('are even at 1 and one-sided at 0', () => {
    expect(intensityOf([0.5, 0.5], [0.5, 0.5])).toEqual([1, 1]);
    expect(intensityOf([0.5, 0.5], [0, 0])).toEqual([0, 0]);
    expect(intensityOf([0.5, 0.5], [0.25, 0.25])?.[0]).toBeCloseTo(2 / 3, 12);
    expect(intensityOf([0, 0.5], [0, 0.5])).toBeUndefined();
  });

  it('hold every point of their ranges', () => {
    const unit = fc.integer({ min: 0, max: 100 }).map((x) => x / 100);
    fc.assert(
      fc.property(unit, unit, unit, unit, unit, unit, (a, b, c, d, s, t) => {
        const e = [Math.min(a, b), Math.max(a, b)] as const;
        const h = [Math.min(c, d), Math.max(c, d)] as const;
        const bounds = intensityOf(e, h);
        if (bounds === undefined) return;
        const [x, y] = [e[0] + s * (e[1] - e[0]), h[0] + t * (h[1] - h[0])];
        const own = (2 * Math.min(x, y)) / (x + y);
        expect(own).toBeGreaterThanOrEqual(bounds[0] - 1e-9);
        expect(own).toBeLessThanOrEqual(bounds[1] + 1e-9);
      }),
    );
  });

  it('interlock counts ranks up to k, and leaves a power without a table open', () => {
    expect(withinTop([1, 12, undefined], 10)).toEqual([1, 2]);
    expect(withinTop([1, 12, undefined], 12)).toEqual([2, 3]);
    expect(withinTop([Infinity], 300)).toEqual([0, 0]);
  });
});
