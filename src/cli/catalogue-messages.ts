/** What `tuchu data show`, `cite` and `rows` say. */
import { defineMessages, format, text } from '../core/index.js';

type Ids = { name: string; ids: readonly string[]; more: number };
const en = (f: Ids): string => f.ids.join(', ') + (f.more > 0 ? ` and ${f.more} more` : '');
const vi = (f: Ids): string => f.ids.join(', ') + (f.more > 0 ? ` và ${f.more} bộ khác` : '');

export const say = defineMessages('cli-catalogue', {
  needsDataset: text<{ command: string }>({
    en: (f) =>
      `\`tuchu ${f.command}\` needs a dataset, by its id or the beginning of it; \`tuchu data list\` shows them`,
    vi: (f) =>
      `\`tuchu ${f.command}\` cần mã bộ dữ liệu hoặc phần đầu của mã; xem \`tuchu data list\``,
  }),
  noDataset: text<Ids>({
    en: (f) =>
      f.ids.length === 0
        ? `no dataset begins with \`${f.name}\`: the workspace is empty`
        : `no dataset begins with \`${f.name}\`; there are ${en(f)}`,
    vi: (f) =>
      f.ids.length === 0
        ? `không có bộ dữ liệu nào bắt đầu bằng \`${f.name}\`: kho đang trống`
        : `không có bộ dữ liệu nào bắt đầu bằng \`${f.name}\`; hiện có ${vi(f)}`,
  }),
  manyDatasets: text<Ids>({
    en: (f) => `several datasets begin with \`${f.name}\`; name one: ${en(f)}`,
    vi: (f) => `nhiều bộ dữ liệu bắt đầu bằng \`${f.name}\`; hãy nêu một: ${vi(f)}`,
  }),
  needsOut: text({
    en: () => 'say where to: `tuchu data rows DATASET --out FILE.csv` or `--out FILE.xlsx`',
    vi: () => 'hãy nêu tệp ghi ra: `tuchu data rows BỘ --out TỆP.csv` hoặc `--out TỆP.xlsx`',
  }),
  bomCsv: text({
    en: () => '--bom is for .csv files; a workbook needs no mark',
    vi: () => '--bom chỉ dùng cho tệp .csv; tệp .xlsx không cần dấu này',
  }),
  written: text<{ rows: number; files: readonly string[] }>({
    en: (f) =>
      `${format.number(f.rows, 'en')} ${format.plural(f.rows, 'row', 'rows')} written: ${f.files.join(', ')}`,
    vi: (f) => `đã ghi ${format.number(f.rows, 'vi')} dòng: ${f.files.join(', ')}`,
  }),
});
