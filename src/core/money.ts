/**
 * Integer money. Amounts are whole units of a currency, so that sums do not depend on the order in
 * which threads add them. A decimal text is turned into an integer on its digits, not through a float.
 */

/** Currencies the loaded sources use. */
export type Currency = 'USD' | 'EUR';

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a decimal text given in units of 10^`exponent` as a whole number, half away from zero.
 * Returns `undefined` when the text is not a number or the result is not a safe integer.
 *
 * @example
 * wholeUnits('27.82', 3); // 27820: thousands of dollars to dollars
 * wholeUnits('0.0005', 3); // 1
 * wholeUnits('n/a', 3); // undefined
 */
export function wholeUnits(decimal: string, exponent = 0): number | undefined {
  const match = DECIMAL.exec(decimal);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const shift = exponent + Number(power);
  const digits = whole + fraction;
  const point = whole.length + shift;
  if (point > 400) return undefined;
  const padded = digits.padEnd(point, '0');
  const head = point <= 0 ? '0' : padded.slice(0, point);
  const next = point < 0 ? '0' : (padded[point] ?? '0');
  const size = Number(head) + (next >= '5' ? 1 : 0);
  if (!Number.isSafeInteger(size)) return undefined;
  return sign === '-' && size !== 0 ? -size : size;
}
