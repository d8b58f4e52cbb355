/** Whether the products of a dataset add up: totals beside their parts would be counted twice. */

const CODE = /^\d+$/;

/**
 * False where `TOTAL` stands beside other products, or a code beside longer ones that begin with it
 * (`4706` beside `470610`). Codes of several lengths that do not nest add up.
 *
 * @example
 * addsUp(new Set(['4401', '470610'])); // true
 * addsUp(new Set(['4706', '470610'])); // false
 */
export function addsUp(products: ReadonlySet<string>): boolean {
  if (products.has('TOTAL')) return products.size === 1;
  const codes = [...products].filter((p) => CODE.test(p));
  const lengths = [...new Set(codes.map((c) => c.length))];
  return codes.every((code) =>
    lengths.every((n) => n >= code.length || !products.has(code.slice(0, n))),
  );
}
