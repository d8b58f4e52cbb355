import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { convertTotals, equalParts } from '../../src/store/convert.js';

it('splits into equal whole parts, the rest to the first', () => {
  expect(equalParts(10, 3)).toEqual([4, 3, 3]);
  expect(equalParts(0, 2)).toEqual([0, 0]);
});

it('says what maps to one, to several and to none', () => {
  const targets = new Map([
    ['010121', ['001']],
    ['010129', ['002', '001', '002']],
  ]);
  const totals = [
    { product: '010121', value: 60 },
    { product: '010129', value: 31 },
    { product: '999999', value: 9 },
  ];
  expect(convertTotals(totals, targets)).toEqual({
    total: 100,
    oneToOne: { products: 1, value: 60, share: 0.6 },
    oneToMany: { products: 1, value: 31, share: 0.31 },
    none: { products: 1, value: 9, share: 0.09 },
    unmatched: [{ product: '999999', value: 9 }],
    converted: [
      { product: '001', value: 76 },
      { product: '002', value: 15 },
    ],
  });
});

it('has no shares of nothing', () => {
  expect(convertTotals([], new Map()).none.share).toBeNull();
});

const code = fc.integer({ min: 0, max: 40 }).map(String);
it('loses nothing, to the last unit', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ product: code, value: fc.nat(2 ** 31 - 1) }), {
        selector: (t) => t.product,
      }),
      fc.array(fc.tuple(code, fc.uniqueArray(code, { maxLength: 7 }))),
      (totals, pairs) => {
        const report = convertTotals(totals, new Map(pairs));
        const whole = totals.reduce((n, t) => n + t.value, 0);
        const out = report.converted.reduce((n, t) => n + t.value, 0);
        expect(report.total).toBe(whole);
        expect(out + report.none.value).toBe(whole);
        expect(report.oneToOne.value + report.oneToMany.value + report.none.value).toBe(whole);
        expect(report.unmatched.reduce((n, t) => n + t.value, 0)).toBe(report.none.value);
        expect(report.converted.every((t) => Number.isSafeInteger(t.value))).toBe(true);
      },
    ),
  );
});
