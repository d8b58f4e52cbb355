/** What this room says: why a pack is refused, and why one fact was preferred to another. */
import { defineMessages, text } from '../core/index.js';

type Where = {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly value: string;
};
const at = (f: Where): string => `${f.file}: ${f.entry}: ${f.field} \`${f.value}\``;

export const say = defineMessages('facts', {
  schema: text<Where & { problem: string }>({
    en: (f) => `${at(f)}: ${f.problem}`,
    vi: (f) => `${at(f)}: không đúng khuôn dạng (${f.problem})`,
  }),
  unreadable: text<{ file: string; problem: string }>({
    en: (f) => `${f.file}: not readable as JSON: ${f.problem}`,
    vi: (f) => `${f.file}: không đọc được dưới dạng JSON: ${f.problem}`,
  }),
  noFile: text<{ file: string }>({
    en: (f) => `${f.file}: missing from the pack`,
    vi: (f) => `${f.file}: thiếu trong bộ dữ kiện`,
  }),
  unknownFile: text<{ file: string }>({
    en: (f) => `${f.file}: not a file of a pack`,
    vi: (f) => `${f.file}: không phải tệp của bộ dữ kiện`,
  }),
  duplicate: text<Where>({
    en: (f) => `${at(f)}: entered twice`,
    vi: (f) => `${at(f)}: nhập hai lần`,
  }),
  unknownSource: text<Where>({
    en: (f) => `${at(f)}: no such source in sources.json`,
    vi: (f) => `${at(f)}: không có nguồn này trong sources.json`,
  }),
  unknownPlace: text<Where>({
    en: (f) => `${at(f)}: no such place`,
    vi: (f) => `${at(f)}: không có địa danh này`,
  }),
  unknownTier: text<Where>({
    en: (f) => `${at(f)}: no such tier in profile.json`,
    vi: (f) => `${at(f)}: không có bậc này trong profile.json`,
  }),
  unknownName: text<Where & { list: string }>({
    en: (f) => `${at(f)}: not listed in ${f.list}`,
    vi: (f) => `${at(f)}: không có trong ${f.list}`,
  }),
  unknownUnit: text<Where>({
    en: (f) => `${at(f)}: no such unit`,
    vi: (f) => `${at(f)}: không có đơn vị này`,
  }),
  reversed: text<Where>({
    en: (f) => `${at(f)}: ends before it begins`,
    vi: (f) => `${at(f)}: kết thúc trước khi bắt đầu`,
  }),
  overlap: text<Where & { other: string }>({
    en: (f) =>
      `${at(f)}: overlaps ${f.other}; a partner stands on one tier of the ladder at a time`,
    vi: (f) => `${at(f)}: chồng lên ${f.other}; mỗi đối tác chỉ ở một bậc tại một thời điểm`,
  }),
  notWhole: text<Where>({
    en: (f) => `${at(f)}: money is a whole number of units`,
    vi: (f) => `${at(f)}: số tiền phải là số nguyên`,
  }),
  wrongSign: text<Where & { exports: number; imports: number }>({
    en: (f) => `${at(f)}: wrong sign beside exports ${f.exports} and imports ${f.imports}`,
    vi: (f) => `${at(f)}: trái dấu với xuất khẩu ${f.exports} và nhập khẩu ${f.imports}`,
  }),
  needs: text<Where & { needed: string }>({
    en: (f) => `${at(f)}: needs ${f.needed}`,
    vi: (f) => `${at(f)}: cần ${f.needed}`,
  }),
  refused: text<{ code: string; first: string; firstVi: string; more: number }>({
    en: (f) =>
      `${f.first}${f.more === 0 ? '' : ` (and ${f.more} more; \`tuchu facts check ${f.code}\` lists them)`}`,
    vi: (f) =>
      `${f.firstVi}${f.more === 0 ? '' : ` (và ${f.more} lỗi khác; xem \`tuchu facts check ${f.code}\`)`}`,
  }),
  /** Names of the rules by which `preferred` chooses. */
  lessSupported: text({
    en: () => 'a better supported fact is held',
    vi: () => 'đã có dữ kiện được dẫn nguồn tốt hơn',
  }),
  lessSure: text({
    en: () => 'a fact of higher confidence is held',
    vi: () => 'đã có dữ kiện có độ tin cậy cao hơn',
  }),
  lessSettled: text({
    en: () => 'an estimate, and a reported amount is held',
    vi: () => 'là ước tính, trong khi đã có số liệu được công bố',
  }),
  older: text({
    en: () => 'published earlier',
    vi: () => 'công bố sớm hơn',
  }),
  sameRank: text({
    en: () => 'equally well supported; the first by id is shown',
    vi: () => 'được dẫn nguồn tương đương; lấy dữ kiện đầu tiên theo mã',
  }),
  otherReporter: text<{ reporter: string }>({
    en: (f) => `another reporter was asked for than \`${f.reporter}\``,
    vi: (f) => `yêu cầu nguồn thống kê khác \`${f.reporter}\``,
  }),
});
