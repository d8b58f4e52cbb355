import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, type Evidence, type Finding } from '../../src/core/index.js';
import {
  chainFrame,
  chainOf,
  EMPLOYMENT_ITEM,
  FOREIGN_OWNED_ITEM,
  foreignOwned,
  growthLag,
  holds,
  STUCK_LIMITS,
  stuckFindings,
  tally,
  thirdQuartile,
  type ChainFrame,
  type Holds,
  type IoTable,
} from '../../src/accounts/index.js';
import { packFor, type Fact, type Pack } from '../../src/facts/index.js';
import { madeSystem, madeTable } from './leather.js';

const evidence: Evidence = {
  kind: 'dataset',
  id: 'made',
  title: { en: 'made', vi: 'tự làm' },
  release: '1',
  licence: 'none',
  citation: 'made',
  rows: 1,
};

/** Five places of one sector, four of them peers of the first; the first buys `imports` of inputs from the second, sells 100 abroad. */
function frameOf(imports: number, year: number, size = 1): ChainFrame {
  const inter = [
    [0, 0, 0, 0, 0],
    [imports, 0, 0, 0, 0],
    [0, 10, 0, 0, 0],
    [0, 0, 5, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  const final = [
    [20, 40, 40, 20, 0],
    [5, 50, 10, 10, 0],
    [5, 5, 50, 10, 0],
    [5, 5, 5, 50, 0],
    [0, 0, 0, 5, 50],
  ];
  const grown = (rows: number[][]): number[][] => rows.map((row) => row.map((x) => x * size));
  const table: IoTable = {
    ...madeTable(['AAA', 'BBB', 'CCC', 'DDD', 'EEE'], 1, grown(inter), grown(final)),
    id: `made-${year}`,
    year,
  };
  const frame = chainFrame(chainOf(madeSystem(table)), 'AAA', [evidence], 'stuck');
  if ('reason' in frame) throw new Error(render(frame.detail, 'en'));
  return frame;
}

const pack = (await packFor('VNM')) as Pack;
const fact = (item: string, period: string, value: Fact['value'], unit: string): Fact => {
  const like = pack.facts.find((f) => f.item === FOREIGN_OWNED_ITEM) as Fact;
  return {
    ...like,
    id: `AAA/trade/${item}/${period}`,
    subject: 'AAA',
    item,
    period,
    value,
    unit,
  };
};
const packWith = (...facts: Fact[]): Pack => ({ ...pack, facts });
const people = [
  fact(EMPLOYMENT_ITEM, '2000', 1_000_000, 'person'),
  fact(EMPLOYMENT_ITEM, '2005', 1_200_000, 'person'),
];
const values = (findings: readonly Finding[]): unknown[] => findings.map((f) => f.value);

describe('the stuck flag', () => {
  it('is raised only when all four hold, dropped when one does not', () => {
    expect(tally(['yes', 'yes', 'yes', 'yes'])).toEqual({ least: 4, most: 4, verdict: 'yes' });
    expect(tally(['yes', 'unknown', 'yes', 'yes'])).toEqual({
      least: 3,
      most: 4,
      verdict: 'unknown',
    });
    expect(tally(['yes', 'no', 'unknown', 'unknown']).verdict).toBe('no');
  });

  it('what becomes known never turns a verdict round', () => {
    const one = fc.constantFrom<Holds>('yes', 'no', 'unknown');
    fc.assert(
      fc.property(fc.tuple(one, one, one, one), fc.nat(3), one, (all, k, found) => {
        if (all[k] !== 'unknown') return;
        const before = tally(all);
        const after = tally(all.map((c, i) => (i === k ? found : c)));
        expect(after.least).toBeGreaterThanOrEqual(before.least);
        expect(after.most).toBeLessThanOrEqual(before.most);
        if (before.verdict !== 'unknown') expect(after.verdict).toBe(before.verdict);
      }),
    );
  });

  it('quartile, growth and limits by hand', () => {
    expect(thirdQuartile([1, 2, 3, 4, 5])).toBe(4);
    expect(thirdQuartile([1, 2, 3, 4])).toBe(3.25);
    expect(thirdQuartile([1, 2, 3])).toBeUndefined();
    const first = { year: 2000, exports: 100, own: 60, workers: 10 };
    expect(growthLag(first, { year: 2005, exports: 200, own: 90, workers: 10 })?.lag).toBeCloseTo(
      -0.2876820724517809,
      12,
    );
    expect(growthLag(first, { year: 2005, exports: 0, own: 90, workers: 10 })).toBeUndefined();
    const limit = STUCK_LIMITS[1]!;
    expect(holds(limit, [0.7, 0.7])).toBe('no');
    expect(holds(limit, [0.69, 0.72])).toBe('unknown');
    expect(holds(limit, undefined)).toBe('unknown');
  });

  it('all four known', () => {
    const found = stuckFindings({
      subject: 'AAA',
      frames: [frameOf(40, 2000), frameOf(60, 2005, 2)],
      pack: packWith(...people, fact(FOREIGN_OWNED_ITEM, '2005', 0.8, 'share')),
      complexity: { from: 2000, to: 2005, change: -0.1, evidence: [] },
    });
    expect(found.conditions.map((c) => c.holds)).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect(found.verdict).toBe('yes');
    expect(found.flag.value).toEqual({ kind: 'point', value: 4 });
    expect(found.flag.limits[0]?.crossed).toBe(true);
    const [share, lag] = found.conditions.map((c) => c.finding);
    // Foreign value: 120 of 240 units of output, all bought from one that takes 2 x 10 of inputs from a third.
    expect(share?.value).toEqual({ kind: 'point', value: expect.closeTo(0.5, 12) as number });
    expect(share?.limits[0]?.limit.origin).toContain('4 other exporting countries');
    expect(lag?.period).toBe('2000/2005');
    // DVA share from 2/3 to 1/2, exports doubled, workers 1.2 times.
    const own = Math.log((200 * 0.5) / (100 * (2 / 3)));
    expect(lag?.value).toEqual({
      kind: 'point',
      value: expect.closeTo(own - Math.log(1.2) - Math.log(2), 12) as number,
    });
    expect(found.flag.evidence.map((e) => e.id)).toContain('AAA/trade/employment/2005');
  });

  it('without employment, owners or complexity these are unknown, each with its reason', () => {
    const found = stuckFindings({
      subject: 'AAA',
      frames: [frameOf(40, 2000), frameOf(60, 2005, 2)],
      pack: undefined,
    });
    expect(found.conditions.map((c) => c.holds)).toEqual(['yes', 'unknown', 'unknown', 'unknown']);
    expect(found.verdict).toBe('unknown');
    expect(found.flag.value).toEqual({ kind: 'interval', low: 1, high: 4 });
    expect(found.flag.limits[0]?.crossed).toBe('undecided');
    for (const { finding } of found.conditions.slice(1)) {
      if (finding.value.kind !== 'missing') throw new Error(`${finding.measure} has a value`);
      expect(render(finding.value.missing.detail, 'en').length).toBeGreaterThan(20);
      expect(finding.limits).toEqual([]);
    }
  });

  it('two tables less than five years apart say nothing of growth', () => {
    const found = stuckFindings({
      subject: 'AAA',
      frames: [frameOf(40, 2001), frameOf(60, 2005)],
      pack: packWith(...people),
    });
    expect(found.conditions[1]?.finding.value.kind).toBe('missing');
  });

  it('one known not to hold drops the flag, whatever is unknown', () => {
    const found = stuckFindings({
      subject: 'AAA',
      frames: [],
      pack: packWith(fact(FOREIGN_OWNED_ITEM, '2024', 0.4, 'share')),
    });
    expect(found.verdict).toBe('no');
    expect(found.flag.value).toEqual({ kind: 'interval', low: 0, high: 3 });
  });

  it('a country that no table holds: what its pack says, and nothing else', () => {
    const found = stuckFindings({ subject: 'VNM', frames: [], pack });
    expect(found.conditions.map((c) => c.holds)).toEqual(['unknown', 'unknown', 'yes', 'unknown']);
    expect(values(found.conditions.map((c) => c.finding))[2]).toEqual({
      kind: 'point',
      value: 0.762,
    });
    expect(found.conditions[2]?.finding.period).toBe('2025-01/2025-11');
    expect(found.flag.value).toEqual({ kind: 'interval', low: 1, high: 4 });
    expect(found.flag.coverage.share).toBe(0.25);
    expect(found.flag.reproduce).toBe('tuchu chain stuck VNM');
  });

  it('accounts that disagree make a range, and are named', () => {
    const [plain] = [fact(FOREIGN_OWNED_ITEM, '2005', 0.72, 'share')];
    const contested: Fact = {
      ...plain!,
      standing: 'contradicted',
      alternatives: [{ value: 0.66, sources: plain!.sources, note: { en: 'other', vi: 'khác' } }],
    };
    const found = stuckFindings({
      subject: 'AAA',
      frames: [frameOf(60, 2005)],
      pack: packWith(contested),
    });
    const third = found.conditions[2];
    expect(third?.holds).toBe('unknown');
    expect(third?.finding.value).toEqual({ kind: 'interval', low: 0.66, high: 0.72 });
    expect(third?.finding.caveats.map((c) => c.code)).toContain('accounts-chain/contradicted');
    const recalled: Fact = { ...plain!, standing: 'unverified' };
    const again = stuckFindings({ subject: 'AAA', frames: [], pack: packWith(recalled) });
    expect(again.conditions[2]?.finding.caveats.map((c) => c.code)).toContain(
      'accounts-chain/unverified',
    );
    expect('reason' in foreignOwned('AAA', packWith())).toBe(true);
  });
});
