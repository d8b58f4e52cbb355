import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Limit,
  TuchuError,
  defineMessages,
  format,
  groupBy,
  interval,
  isDay,
  isUnit,
  nameInText,
  placeList,
  periodBounds,
  periodText,
  point,
  readLimit,
  render,
  sentence,
  text,
  valueText,
  wholeUnits,
  wholeYear,
} from '../../src/core/index.js';

describe('integer money', () => {
  it.each([
    ['27.82', 3, 27_820],
    ['0.0005', 3, 1],
    ['0.00049', 3, 0],
    ['1', -2, 0],
    ['50', -2, 1],
    ['39872460000', 0, 39_872_460_000],
    ['1.5e3', 0, 1500],
    ['1e-3', 3, 1],
    ['-2.5', 0, -3],
    ['-0.2', 0, 0],
  ])('%s in units of 10^%i is %i', (decimal, exponent, whole) => {
    expect(wholeUnits(decimal, exponent)).toBe(whole);
  });

  it.each(['', 'n/a', '1,5', '.5', '1.2.3', 'NaN', '0x10', ' 1', '9007199254740993', '1e400'])(
    '`%s` is not an amount',
    (decimal) => {
      expect(wholeUnits(decimal)).toBeUndefined();
    },
  );

  it('agrees with exact integer arithmetic', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 9_000_000_000_000n), fc.nat(999), (whole, thousandths) => {
        const decimal = `${whole}.${String(thousandths).padStart(3, '0')}`;
        expect(wholeUnits(decimal, 3)).toBe(Number(whole * 1000n + BigInt(thousandths)));
      }),
    );
  });
});

describe('periods', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2008-05-30/2008-06-02', '2008-05-30', '2008-06-02'],
    ['2000/2016', '2000-01-01', '2016-12-31'],
  ])('%s runs from %s to %s', (period, first, last) => {
    expect(periodBounds(period)).toEqual({ first, last });
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-02-30',
    '2026/2025',
    '2025/2026/2027',
    '2025-Q5',
    '2025-1-1',
  ])('`%s` is not a period', (period) => {
    expect(periodBounds(period)).toBeUndefined();
  });

  it('knows days and whole years', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2025-02-29')).toBe(false);
    expect(isDay('2025-02')).toBe(false);
    expect(wholeYear('2025')).toBe(2025);
    expect(wholeYear('2025-01')).toBeUndefined();
  });

  it('reads as people write', () => {
    expect(periodText('2025-12-31', 'en')).toBe('31 December 2025');
    expect(periodText('2025-12-31', 'vi')).toBe('31/12/2025');
    expect(periodText('2025-01/2025-11', 'vi')).toBe('1/2025 đến 11/2025');
    expect(periodText('2025-Q1', 'en')).toBe('Q1 2025');
  });
});

describe('messages', () => {
  const say = defineMessages('test', {
    hello: text<{ name: string }>({
      en: (f) => `Hello ${f.name}`,
      vi: (f) => `Xin chào ${f.name}`,
    }),
  });

  it('are data until they are rendered', () => {
    const message = say.hello({ name: 'An' });
    expect(JSON.parse(JSON.stringify(message))).toEqual({
      code: 'test/hello',
      fields: { name: 'An' },
    });
    expect(render(message, 'vi')).toBe('Xin chào An');
  });

  it('carry an error with its exit code and cause', () => {
    const cause = new Error('deep');
    const error = new TuchuError(say.hello({ name: 'An' }), 2, cause);
    expect([error.message, error.exit, error.cause]).toEqual(['Hello An', 2, cause]);
  });

  it('refuse a code nobody declared', () => {
    expect(() => render({ code: 'test/none', fields: {} }, 'en')).toThrow('test/none');
  });
});

describe('values', () => {
  it('never hold NaN or a reversed range', () => {
    expect(() => point(Number.NaN)).toThrow('NaN');
    expect(() => point(Number.POSITIVE_INFINITY)).toThrow('Infinity');
    expect(() => interval(2, 1)).toThrow('2');
    expect(interval(1, 1)).toEqual(point(1));
  });

  it('read in the conventions of each language', () => {
    expect(valueText({ value: point(0.3225), unit: 'share' }, 'en')).toBe('32.3%');
    expect(valueText({ value: interval(0.128, 0.355), unit: 'index01' }, 'vi')).toBe(
      '0,128 đến 0,355',
    );
    expect(format.money(153_200_000_000, 'USD', 'vi')).toBe('153,2 tỷ USD');
    expect(format.money(153_200_000_000, 'USD', 'en')).toBe('USD 153.2 bn');
    expect(format.number(1_234_567.891, 'vi', 2)).toBe('1.234.567,89');
    expect(isUnit('share')).toBe(true);
    expect(isUnit('toString')).toBe(false);
  });

  const limit: Limit = {
    id: 'x',
    kind: 'threshold',
    measure: 'hhi',
    crossedWhen: '>',
    value: 0.4,
    unit: 'index01',
    label: { en: 'x', vi: 'x' },
    origin: 'test',
    status: 'derived',
  };

  it('leave a limit undecided when the range straddles it', () => {
    expect(readLimit(limit, 0.2, 0.6).crossed).toBe('undecided');
    expect(readLimit(limit, 0.41, 0.6).crossed).toBe(true);
    expect(readLimit(limit, 0.4, 0.4).crossed).toBe(false);
    expect(readLimit({ ...limit, crossedWhen: '<=' }, 0.4, 0.4).crossed).toBe(true);
  });
});

describe('places inside sentences', () => {
  it('take an article in English where English does', () => {
    expect(nameInText('USA', 'en')).toBe('the United States');
    expect(nameInText('USA', 'vi')).toBe('Hoa Kỳ');
    expect(placeList(['USA', 'IND'], 'en')).toBe('the United States, India');
    expect(placeList(['IND', 'USA', 'VNM', 'DEU', 'FRA'], 'en')).toBe(
      'India, the United States, Viet Nam and 2 more',
    );
    expect(placeList(['IND', 'USA', 'VNM', 'DEU', 'FRA'], 'vi')).toMatch(/ và 2 nơi khác$/);
    expect(nameInText('CHN', 'en')).toBe('China');
    expect(sentence(nameInText('PHL', 'en'))).toBe('The Philippines');
  });
});

it('groups keep the order in which keys appear', () => {
  expect([...groupBy([3, 1, 2, 5, 4], (n) => n % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2, 4]],
  ]);
});
