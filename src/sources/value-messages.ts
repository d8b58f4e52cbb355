/** What can be wrong with one value: each names file, line (the header is 1), column and value. */
import { defineMessages, format, text } from '../core/index.js';

type Cell = { file: string; line: number; column: string; value: string };

const en = (c: Cell): string =>
  `${c.file}, line ${c.line}, column \`${c.column}\`: \`${c.value}\` `;
const vi = (c: Cell): string => `${c.file}, dòng ${c.line}, cột \`${c.column}\`: \`${c.value}\` `;
const cell = (english: string, vietnamese: string) =>
  text<Cell>({ en: (c) => en(c) + english, vi: (c) => vi(c) + vietnamese });

/** How much hangs on a name: its rows, and the sum of their amounts where they have any. */
type Weighed = { rows: number; weight: number | null };
const weightEn = ({ rows, weight }: Weighed): string =>
  `${format.number(rows, 'en')} row${rows === 1 ? '' : 's'}` +
  (weight === null ? '' : ` worth ${format.number(weight, 'en')}`);
const weightVi = ({ rows, weight }: Weighed): string =>
  `${format.number(rows, 'vi')} dòng` +
  (weight === null ? '' : `, tổng ${format.number(weight, 'vi')}`);
/** Further names, each with its own rows and weight; `more` are not listed. */
type Others = {
  others: readonly string[];
  otherRows: readonly number[];
  otherWeights: readonly (number | null)[];
  more: number;
};
const listOf = (o: Others, weigh: (w: Weighed) => string): string =>
  o.others
    .map((name, i) => {
      const [rows, weight] = [o.otherRows[i] ?? 0, o.otherWeights[i] ?? null];
      return `\`${name}\` (${weigh({ rows, weight })})`;
    })
    .join(', ');

export const value = defineMessages('sources', {
  badText: cell('is not valid UTF-8', 'không phải UTF-8 hợp lệ'),
  nul: cell('holds a NUL byte', 'chứa byte NUL'),
  badQuotes: cell('has quotes that do not pair', 'có dấu nháy kép không khớp'),
  rowLength: text<Cell & { found: number; wanted: number }>({
    en: (c) =>
      `${c.file}, line ${c.line}, column \`${c.column}\`: ${c.found} fields where the header has ${c.wanted}: \`${c.value}\``,
    vi: (c) =>
      `${c.file}, dòng ${c.line}, cột \`${c.column}\`: có ${c.found} trường trong khi tiêu đề có ${c.wanted}: \`${c.value}\``,
  }),
  wrongColumn: text<Cell & { wanted: string; source: string }>({
    en: (c) => `${en(c)}should be \`${c.wanted}\` if this is ${c.source}`,
    vi: (c) => `${vi(c)}phải là \`${c.wanted}\` nếu đây là ${c.source}`,
  }),
  notNumber: cell('is not a number', 'không phải là số'),
  negative: cell('is negative', 'là số âm'),
  noValue: cell('is empty where a number must stand', 'để trống ở chỗ phải có số'),
  tooLarge: cell('is too large to hold exactly', 'quá lớn để giữ chính xác'),
  badYear: cell('is not a year', 'không phải là năm'),
  monthly: cell(
    'is a month; Tuchu reads yearly files (`YYYY` or `YYYY52`)',
    'là tháng; Tuchu đọc tệp theo năm (`YYYY` hoặc `YYYY52`)',
  ),
  badProduct: cell('is not a product code of this table', 'không phải mã hàng của bảng này'),
  badFlow: cell(
    'is neither 1 (imports) nor 2 (exports)',
    'không phải 1 (nhập khẩu) hay 2 (xuất khẩu)',
  ),
  mixedFlow: cell(
    'differs from the rows above: imports and exports belong in separate files',
    'khác các dòng trên: nhập khẩu và xuất khẩu phải nằm ở hai tệp riêng',
  ),
  mixedVersion: cell('differs from the rows above', 'khác các dòng trên'),
  badSide: cell('is neither `export` nor `import`', 'không phải `export` hay `import`'),
  badPeriod: cell('is not a date or period', 'không phải ngày hay khoảng thời gian'),
  badField: cell('is empty where a text must stand', 'để trống ở chỗ phải có chữ'),
  unknownPlaces: text<Cell & Weighed & Others>({
    en: (c) =>
      `${en(c)}is not a country or area Tuchu knows, on ${weightEn(c)}` +
      (c.others.length > 0 ? `; nor is ${listOf(c, weightEn)}` : '') +
      (c.more > 0 ? ` and ${c.more} more` : ''),
    vi: (c) =>
      `${vi(c)}không phải nước hay khu vực Tuchu biết, trên ${weightVi(c)}` +
      (c.others.length > 0 ? `; cũng không biết ${listOf(c, weightVi)}` : '') +
      (c.more > 0 ? ` và ${c.more} tên khác` : ''),
  }),
  duplicate: text<Cell & { first: number }>({
    en: (c) => `${en(c)}stands on line ${c.first} already`,
    vi: (c) => `${vi(c)}đã có ở dòng ${c.first}`,
  }),
  roundsToNothing: cell(
    'rounds to zero: amounts are kept in whole units, so the mapping must state the unit the table is in (`scale: 1000000` for millions)',
    'làm tròn thành không: số tiền được giữ theo đơn vị nguyên, nên tệp ánh xạ phải nêu đúng đơn vị của bảng (`scale: 1000000` nếu là triệu)',
  ),
  badCode: cell('is not a code this column may hold', 'không phải mã mà cột này có thể chứa'),
});
