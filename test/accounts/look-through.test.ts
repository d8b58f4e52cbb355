import { describe, expect, it } from 'vitest';
import { chainOf, exposures, lookThrough } from '../../src/accounts/index.js';
import { inverseOf, localInverse, product, timesBlock } from '../../src/accounts/blocks.js';
import { madeSystem, madeTable } from './leather.js';

/** The two-sector textbook table of METHODS K1, each sector a place of its own. */
const chain = chainOf(
  madeSystem(
    madeTable(
      ['AAA', 'BBB'],
      1,
      [
        [150, 500],
        [200, 100],
      ],
      [
        [350, 0],
        [0, 1700],
      ],
    ),
  ),
);

describe('look-through exposure by hand', () => {
  const looked = lookThrough(chain);

  it('the textbook inverse: L = [[1.254125, .330033], [.264026, 1.122112]]', () => {
    const rounded = (x: Float64Array): number[] => [...x].map((y) => Number(y.toFixed(6)));
    expect(rounded(looked.face.data)).toEqual([0.15, 0.25, 0.2, 0.05]);
    expect(rounded(looked.look.data)).toEqual([0.254125, 0.330033, 0.264026, 0.122112]);
    // The Ghosh inverse of the same table: [[1.254125, .660066], [.132013, 1.122112]].
    expect(rounded(looked.soldThrough.data)).toEqual([0.254125, 0.660066, 0.132013, 0.122112]);
    expect(rounded(looked.sold.data)).toEqual([0.15, 0.5, 0.1, 0.05]);
  });

  it('levels, shares and the hidden ratio of a pair', () => {
    const pair = exposures(chain, looked)[0]?.[1];
    expect(pair?.face).toBeCloseTo(0.2, 12);
    expect(pair?.look).toBeCloseTo(0.264026, 6);
    expect(pair?.hidden).toBeCloseTo(0.264026 / 0.2, 5);
    expect(pair?.faceShare).toBeCloseTo(0.2 / 0.35, 12);
    expect(pair?.lookShare).toBeCloseTo(0.264026 / (0.254125 + 0.264026), 5);
    // v = (650 / 1000, 1400 / 2000).
    expect(pair?.value).toBeCloseTo(0.7 * 0.264026, 6);
    expect(pair?.soldThroughShare).toBeCloseTo(0.660066 / (0.254125 + 0.660066), 5);
  });
});

describe('blocks of a matrix', () => {
  it('products with a block write its rows alone', () => {
    const out = new Float64Array(2);
    const m = { rows: 2, cols: 2, data: Float64Array.of(1, 2, 3, 4) };
    timesBlock(m, [1, 2], [0, 2], [1, 1], out);
    expect([...out]).toEqual([0, 7]);
    expect([...product(m, inverseOf(m)).data].map((x) => Number(x.toFixed(12)))).toEqual([
      1, 0, 0, 1,
    ]);
    expect([...localInverse(chain.system.a, [1, 2]).data]).toEqual([1 / 0.95]);
  });
});
