import { expect, it } from 'vitest';
import { BOM } from '../../src/core/index.js';
import { csv } from '../../web/src/lib/csv.js';

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
