import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { BOM, csv, csvField } from '../../web/src/lib/csv.js';

it('writes a table a spreadsheet opens safely', () => {
  const table = {
    caption: 'Shares',
    columns: [
      { label: 'Partner', numeric: false },
      { label: 'Share', numeric: true },
    ],
    rows: [
      [{ text: 'Hàn Quốc' }, { text: '6,1%', value: 0.061 }],
      [{ text: '=HYPERLINK("x")' }, { text: '-5.0%', value: -0.05 }],
      [{ text: 'A, "B"\nC' }, { text: '12–18%', value: null }],
      [{ text: '@x\0' }, { text: '–', value: null }],
    ],
  };
  expect(csv(table)).toBe(
    `${BOM}Partner,Share\r\nHàn Quốc,0.061\r\n"'=HYPERLINK(""x"")",-0.05\r\n"A, ""B""\nC",12–18%\r\n'@x,–\r\n`,
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\0=1'])('defuses %j', (text) => {
  expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
});

it('no number that is none is written as one', () => {
  expect([Number.NaN, Infinity, 0, 1e21].map(csvField)).toEqual(['', '', '0', '1e+21']);
});

it('any text comes back as it was, but for its defusing and NULs', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (fields) => {
      const [row] = parse(
        `x${','.repeat(fields.length)}\r\n`.slice(0, 0) + fields.map(csvField).join(',') + '\r\n',
        {
          relax_column_count: true,
          skip_empty_lines: false,
        },
      ) as string[][];
      const plain = fields.map((f) => f.replaceAll('\0', ''));
      expect(row?.map((f, i) => (f === plain[i] ? f : f.replace(/^'/, '')))).toEqual(plain);
    }),
  );
});
