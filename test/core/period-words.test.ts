/** How dates read where only a span is known, and where a state has ended. */
import { describe, expect, it } from 'vitest';
import { dayWithin, lastHeld } from '../../src/core/index.js';

describe('a day known only inside a span', () => {
  it('reads after "since", "from" and "to"', () => {
    const span = '2008-05-30/2008-06-02';
    expect(dayWithin(span, 'en')).toBe('a day between 30 May and 2 June 2008');
    expect(dayWithin(span, 'vi')).toBe('một ngày trong khoảng 30/5 đến 2/6/2008');
    expect(dayWithin('2026-07-23/2026-07-24', 'en')).toBe('a day between 23 and 24 July 2026');
    expect(dayWithin('2026-07-23/2026-07-24', 'vi')).toBe('một ngày trong khoảng 23 đến 24/7/2026');
    expect(dayWithin('2024-12-30/2025-01-02', 'en')).toBe(
      'a day between 30 December 2024 and 2 January 2025',
    );
    expect(dayWithin('2025-01/2025-03', 'en')).toBe('a day between January and March 2025');
    expect(dayWithin('2024/2025', 'vi')).toBe('một ngày trong khoảng 2024 đến 2025');
  });

  it('is said as it is where it is a day, a month or a year', () => {
    expect(['2025-11-04', '2025-11', '2025'].map((p) => dayWithin(p, 'en'))).toEqual([
      '4 November 2025',
      'November 2025',
      '2025',
    ]);
  });
});

it('the last day held is the day before the one on which a state held no longer', () => {
  expect(['2029-01-01', '2024-03-01', '2023-09', '2008-05-30/2008-06-02'].map(lastHeld)).toEqual([
    '2028-12-31',
    '2024-02-29',
    '2023-09',
    '2008-05-30/2008-06-02',
  ]);
});
