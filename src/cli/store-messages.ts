/** What `tuchu data verify`, `remove` and `diff` say. */
import { defineMessages, format, placeName, text } from '../core/index.js';

const number = (n: number, lang: 'en' | 'vi'): string => format.number(n, lang);

export const say = defineMessages('cli-store', {
  needsDatasets: text<{ command: string }>({
    en: (f) => `\`tuchu data ${f.command}\` needs a dataset; \`tuchu data list\` shows them`,
    vi: (f) => `\`tuchu data ${f.command}\` cần tên bộ dữ liệu; \`tuchu data list\` liệt kê`,
  }),
  sound: text<{ id: string; rows: number; bytes: number; files: number }>({
    en: (f) =>
      `sound    ${f.id}  ${number(f.rows, 'en')} rows, ${number(f.bytes, 'en')} bytes in ${f.files} ${f.files === 1 ? 'file' : 'files'}`,
    vi: (f) =>
      `nguyên   ${f.id}  ${number(f.rows, 'vi')} dòng, ${number(f.bytes, 'vi')} byte trong ${f.files} tệp`,
  }),
  damaged: text<{ id: string; problem: string }>({
    en: (f) => `DAMAGED  ${f.id}  ${f.problem}`,
    vi: (f) => `HỎNG     ${f.id}  ${f.problem}`,
  }),
  allSound: text<{ count: number }>({
    en: (f) =>
      f.count === 1
        ? 'The dataset is as it was written.'
        : `All ${f.count} datasets are as they were written.`,
    vi: (f) =>
      f.count === 1
        ? 'Bộ dữ liệu còn nguyên như khi ghi.'
        : `Cả ${f.count} bộ dữ liệu còn nguyên như khi ghi.`,
  }),
  someDamaged: text<{ damaged: number; count: number }>({
    en: (f) =>
      `${f.damaged} of ${f.count} datasets are not as they were written. Remove them (\`tuchu data remove\`) and load their files again.`,
    vi: (f) =>
      `${f.damaged} trên ${f.count} bộ dữ liệu không còn như khi ghi. Hãy xóa (\`tuchu data remove\`) rồi nạp lại tệp.`,
  }),
  nothingHeld: text<{ dir: string }>({
    en: (f) => `no datasets in ${f.dir}`,
    vi: (f) => `không có bộ dữ liệu nào trong ${f.dir}`,
  }),
  removed: text<{ id: string }>({
    en: (f) => `removed  ${f.id}`,
    vi: (f) => `đã xóa   ${f.id}`,
  }),
  diffNeeds: text({
    en: () => '`tuchu data diff` needs two datasets: `tuchu data diff BEFORE AFTER`',
    vi: () => '`tuchu data diff` cần hai bộ dữ liệu: `tuchu data diff TRƯỚC SAU`',
  }),
  diffTitle: text<{ before: string; after: string }>({
    en: (f) => `What ${f.after} says that ${f.before} does not`,
    vi: (f) => `Những gì ${f.after} có khác với ${f.before}`,
  }),
  diffYears: text<{ years: readonly number[] }>({
    en: (f) => `Years both hold: ${spans(f.years)}.`,
    vi: (f) => `Các năm cả hai đều có: ${spans(f.years)}.`,
  }),
  diffNoYears: text({
    en: () => 'They hold no year in common, so no row is compared.',
    vi: () => 'Hai bộ không có năm nào chung nên không so sánh dòng nào.',
  }),
  diffOnly: text<{ id: string; years: readonly number[] }>({
    en: (f) => `Only in ${f.id}, not compared: ${spans(f.years)}.`,
    vi: (f) => `Chỉ có trong ${f.id}, không so sánh: ${spans(f.years)}.`,
  }),
  diffRows: text<{ same: number; revised: number; added: number; removed: number }>({
    en: (f) =>
      `${number(f.revised, 'en')} rows revised, ${number(f.added, 'en')} added, ${number(f.removed, 'en')} removed; ${number(f.same, 'en')} as before.`,
    vi: (f) =>
      `${number(f.revised, 'vi')} dòng sửa, ${number(f.added, 'vi')} dòng thêm, ${number(f.removed, 'vi')} dòng bỏ; ${number(f.same, 'vi')} dòng như cũ.`,
  }),
  diffUnit: text<{ unit: string }>({
    en: (f) => `Amounts are in ${f.unit}.`,
    vi: (f) => `Giá trị tính bằng ${f.unit}.`,
  }),
  diffPlaces: text<{ shown: number; all: number }>({
    en: (f) => `For whom: ${f.shown} of ${f.all} places, largest change first`,
    vi: (f) => `Với nước nào: ${f.shown} trên ${f.all} nơi, thay đổi lớn nhất trước`,
  }),
  diffLargest: text<{ shown: number }>({
    en: (f) => `The ${f.shown} largest changes`,
    vi: (f) => `${f.shown} thay đổi lớn nhất`,
  }),
  colPlace: text({ en: () => 'Place', vi: () => 'Nơi' }),
  colExports: text({ en: () => 'Exports', vi: () => 'Xuất khẩu' }),
  colImports: text({ en: () => 'Imports', vi: () => 'Nhập khẩu' }),
  colRevised: text({ en: () => 'Revised', vi: () => 'Sửa' }),
  colAdded: text({ en: () => 'Added', vi: () => 'Thêm' }),
  colRemoved: text({ en: () => 'Removed', vi: () => 'Bỏ' }),
  colRow: text({ en: () => 'Row', vi: () => 'Dòng' }),
  colBefore: text({ en: () => 'Before', vi: () => 'Trước' }),
  colAfter: text({ en: () => 'After', vi: () => 'Sau' }),
  place: text<{ code: string }>({
    en: (f) => placeName(f.code, 'en'),
    vi: (f) => placeName(f.code, 'vi'),
  }),
});

/** `2016, 2018–2020` */
function spans(years: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const year of years) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else parts.push([year, year]);
  }
  return parts.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ');
}
