import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addsUp } from '../../src/sources/additive.js';

describe('products that add up', () => {
  it.each([
    [['TOTAL'], true],
    [['TOTAL', 'army'], false],
    [['4401', '470610'], true],
    [['4706', '470610'], false],
    [['47', '470610'], false],
    [['army', 'army_reserve'], true],
    [[], true],
  ])('%j: %s', (products, expected) => {
    expect(addsUp(new Set(products))).toBe(expected);
  });

  it('is false exactly where one code begins another', () => {
    const code = fc.stringMatching(/^[0-3]{1,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 8 }), (codes) => {
        const nested = codes.some((a) => codes.some((b) => a !== b && b.startsWith(a)));
        expect(addsUp(new Set(codes))).toBe(!nested);
      }),
    );
  });
});
