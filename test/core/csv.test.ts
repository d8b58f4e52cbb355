import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { BOM, csvField, csvLine, fitText, safeText } from '../../src/core/index.js';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '\0=1', '＝1', '－1'])(
  'defuses %j',
  (text) => {
    expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

it('numbers stay numbers, and no number that is none is written as one', () => {
  expect([-5, -0.25, 0, 1e21, Number.NaN, Infinity, null].map(csvField)).toEqual([
    '-5',
    '-0.25',
    '0',
    '1e+21',
    '',
    '',
    '',
  ]);
  expect(csvLine(['Hàn Quốc', 'a "b"\nc', null, -1])).toBe('Hàn Quốc,"a ""b""\nc",,-1\r\n');
  expect(BOM).toBe('\ufeff');
});

it('leaves out what no file format takes, and no more', () => {
  expect(fitText('a\0b\ud800c\u{1f600}\td\n')).toBe('abc\u{1f600}\td\n');
});

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('=', '"', ',', '\r', '\n', '\t', ' ', "'", 'ế', '-') }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
);

it('any row comes back as it was, but for its defusing, and no text begins a formula', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (row) => {
      const [read, ...more] = parse(csvLine(row), { relax_column_count: true }) as string[][];
      expect(more).toEqual([]);
      expect(read).toEqual(row.map((c) => (typeof c === 'number' ? String(c) : safeText(c))));
      row.forEach((c, i) => {
        if (typeof c === 'string') expect(read?.[i]).not.toMatch(/^[=+\-@\t\r\n]/);
        else expect(Number(read?.[i])).toBe(Object.is(c, -0) ? 0 : c);
      });
    }),
    { numRuns: 500 },
  );
});
