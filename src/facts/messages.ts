/** What this room says: why a pack is refused, and why one fact was preferred to another. */
import { defineMessages, isDay, periodText, placeName, text, type Lang } from '../core/index.js';

export type Where = {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly value: string;
};
/** Kinds of JSON value as a person calls them. */
const TYPES: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  string: { en: 'a text', vi: 'một chuỗi chữ' },
  number: { en: 'a number', vi: 'một số' },
  int: { en: 'a whole number', vi: 'một số nguyên' },
  boolean: { en: '`true` or `false`', vi: '`true` hoặc `false`' },
  object: { en: 'an object in braces', vi: 'một đối tượng trong ngoặc nhọn' },
  record: { en: 'an object in braces', vi: 'một đối tượng trong ngoặc nhọn' },
  array: { en: 'a list in brackets', vi: 'một danh sách trong ngoặc vuông' },
  tuple: { en: 'a list of two numbers', vi: 'một danh sách hai số' },
  value: { en: 'a number, a text, or [low, high]', vi: 'một số, một chuỗi chữ, hoặc [thấp, cao]' },
};

/** `on 9 January 2005`, `in 2005`. */
const onDay = (period: string): string =>
  `${isDay(period) ? 'on' : 'in'} ${periodText(period, 'en')}`;

const choices = (f: { readonly allowed: readonly string[] }): string =>
  f.allowed.map((one) => `\`${one}\``).join(', ');

const earlier = (before: string | null, lang: Lang): string => {
  if (before === null) return '';
  const name = `\`${before}\` (${placeName(before, lang)})`;
  return lang === 'en' ? `; before it ${name}` : `; trước đó là ${name}`;
};

const at = (f: Where): string => `${f.file}: ${f.entry}: ${f.field} \`${f.value}\``;

export const say = defineMessages('facts', {
  schema: text<Where & { problem: string }>({
    en: (f) => `${at(f)}: ${f.problem}`,
    vi: (f) => `${at(f)}: không đúng khuôn dạng (${f.problem})`,
  }),
  noField: text<Where>({
    en: (f) => `${f.file}: ${f.entry}: ${f.field}: missing`,
    vi: (f) => `${f.file}: ${f.entry}: ${f.field}: thiếu`,
  }),
  extraField: text<Where>({
    en: (f) =>
      `${f.file}: ${f.entry}: \`${f.value}\` is not a field; see \`tuchu facts schema ${f.file}\``,
    vi: (f) =>
      `${f.file}: ${f.entry}: \`${f.value}\` không phải là trường; xem \`tuchu facts schema ${f.file}\``,
  }),
  wrongType: text<Where & { expected: string }>({
    en: (f) => `${at(f)}: needs ${TYPES[f.expected]?.en ?? f.expected}`,
    vi: (f) => `${at(f)}: cần ${TYPES[f.expected]?.vi ?? f.expected}`,
  }),
  notOneOf: text<Where & { allowed: readonly string[] }>({
    en: (f) => `${at(f)}: not one of ${choices(f)}`,
    vi: (f) => `${at(f)}: không thuộc ${choices(f)}`,
  }),
  unknownPredicate: text<Where>({
    en: (f) => `${at(f)}: no such predicate; \`tuchu facts schema ${f.file}\` lists them`,
    vi: (f) => `${at(f)}: không có vị từ này; xem danh sách bằng \`tuchu facts schema ${f.file}\``,
  }),
  empty: text<Where>({
    en: (f) => `${at(f)}: must not be empty`,
    vi: (f) => `${at(f)}: không được để trống`,
  }),
  notPeriod: text<Where>({
    en: (f) =>
      `${at(f)}: not a period: 2025, 2025-11, 2025-11-04, 2025-Q4, or two joined by a slash`,
    vi: (f) =>
      `${at(f)}: không phải thời gian: 2025, 2025-11, 2025-11-04, 2025-Q4, hoặc hai mốc nối bằng dấu gạch chéo`,
  }),
  notPlaceCode: text<Where>({
    en: (f) => `${at(f)}: not a place code, such as CHL or EU`,
    vi: (f) => `${at(f)}: không phải mã địa danh, như CHL hay EU`,
  }),
  notId: text<Where>({
    en: (f) => `${at(f)}: not an id, such as CHL/partner_tier/BRA/strategic`,
    vi: (f) => `${at(f)}: không phải mã dữ kiện, như CHL/partner_tier/BRA/strategic`,
  }),
  notAddress: text<Where>({
    en: (f) => `${at(f)}: not an address that opens, such as https://example.org/page`,
    vi: (f) => `${at(f)}: không phải địa chỉ mở được, như https://example.org/page`,
  }),
  noAddress: text<Where>({
    en: (f) =>
      `${f.file}: ${f.entry}: a source without address: give \`address\`, where it can be read; what nobody has looked up is of kind \`recalled\``,
    vi: (f) =>
      `${f.file}: ${f.entry}: nguồn không có địa chỉ: hãy ghi \`address\`, nơi đọc được; điều chưa ai tra cứu thì thuộc loại \`recalled\``,
  }),
  notYet: text<Where & { on: string; first: string; before: string | null }>({
    en: (f) =>
      `${at(f)}: ${placeName(f.value, 'en')} did not exist ${onDay(f.on)}; its first day is ${periodText(f.first, 'en')}${earlier(f.before, 'en')}`,
    vi: (f) =>
      `${at(f)}: ${placeName(f.value, 'vi')} chưa tồn tại vào ${periodText(f.on, 'vi')}; ngày đầu tiên là ${periodText(f.first, 'vi')}${earlier(f.before, 'vi')}`,
  }),
  noMore: text<Where & { on: string; ended: string }>({
    en: (f) =>
      `${at(f)}: ${placeName(f.value, 'en')} no longer existed ${onDay(f.on)}; it ended on ${periodText(f.ended, 'en')}`,
    vi: (f) =>
      `${at(f)}: ${placeName(f.value, 'vi')} không còn tồn tại vào ${periodText(f.on, 'vi')}; đã chấm dứt ngày ${periodText(f.ended, 'vi')}`,
  }),
  outlives: text<Where & { ended: string; on: string }>({
    en: (f) =>
      `${at(f)}: ${placeName(f.value, 'en')} ended on ${periodText(f.ended, 'en')}; needs a \`to\` no later than that`,
    vi: (f) =>
      `${at(f)}: ${placeName(f.value, 'vi')} đã chấm dứt ngày ${periodText(f.ended, 'vi')}; cần \`to\` không muộn hơn`,
  }),
  unreadable: text<{ file: string; line: number; column: number }>({
    en: (f) => `${f.file}: not readable as JSON: look at line ${f.line}, column ${f.column}`,
    vi: (f) => `${f.file}: không đọc được dưới dạng JSON: xem dòng ${f.line}, cột ${f.column}`,
  }),
  keyTwice: text<{ file: string; key: string; line: number }>({
    en: (f) => `${f.file}: \`${f.key}\` is given twice, again on line ${f.line}`,
    vi: (f) => `${f.file}: \`${f.key}\` được ghi hai lần, lần sau ở dòng ${f.line}`,
  }),
  noFolder: text<{ folder: string }>({
    en: (f) => `no folder of a pack at \`${f.folder}\``,
    vi: (f) => `không có thư mục bộ dữ kiện tại \`${f.folder}\``,
  }),
  noOwnPack: text<{ code: string }>({
    en: (f) =>
      `the workspace holds no pack of its own for ${f.code}; \`tuchu facts list\` shows those there are`,
    vi: (f) => `kho dữ liệu không có bộ dữ kiện riêng cho ${f.code}; xem \`tuchu facts list\``,
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
      `${at(f)}: overlaps ${f.other}; a partner stands on one tier of the ladder at a time; an account that others dispute has the status \`contested\``,
    vi: (f) =>
      `${at(f)}: chồng lên ${f.other}; mỗi đối tác chỉ ở một bậc tại một thời điểm; cách ghi còn tranh cãi thì mang trạng thái \`contested\``,
  }),
  notWhole: text<Where>({
    en: (f) => `${at(f)}: money is a whole number of units`,
    vi: (f) => `${at(f)}: số tiền phải là số nguyên`,
  }),
  wrongSign: text<Where & { exports: number; imports: number }>({
    en: (f) => `${at(f)}: wrong sign beside exports ${f.exports} and imports ${f.imports}`,
    vi: (f) => `${at(f)}: trái dấu với xuất khẩu ${f.exports} và nhập khẩu ${f.imports}`,
  }),
  needs: text<Where & { needed: string; neededVi: string }>({
    en: (f) => `${at(f)}: needs ${f.needed}`,
    vi: (f) => `${at(f)}: cần ${f.neededVi}`,
  }),
  refused: text<{ what: string; first: string; firstVi: string; more: number }>({
    en: (f) =>
      `${f.first}${f.more === 0 ? '' : ` (and ${f.more} more; \`tuchu facts check ${f.what}\` lists them)`}`,
    vi: (f) =>
      `${f.firstVi}${f.more === 0 ? '' : ` (và ${f.more} lỗi khác; xem \`tuchu facts check ${f.what}\`)`}`,
  }),
  /** Names of the rules by which `preferred` chooses. */
  fromMemory: text({
    en: () => 'from memory only, while another account has a public source',
    vi: () => 'chỉ ghi theo trí nhớ, trong khi cách ghi khác có nguồn công khai',
  }),
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
  reportedAgainst: text({
    en: () => 'reported against the fact that is held',
    vi: () => 'là cách ghi khác so với dữ kiện được giữ',
  }),
  contested: text({
    en: () => 'contested, and a settled fact is held',
    vi: () => 'còn tranh cãi, trong khi đã có dữ kiện chắc chắn hơn',
  }),
  laterDate: text({
    en: () => 'a later date, and the earliest was asked for',
    vi: () => 'có ngày muộn hơn, trong khi yêu cầu ngày sớm nhất',
  }),
  earlierDate: text({
    en: () => 'an earlier date, and the latest was asked for',
    vi: () => 'có ngày sớm hơn, trong khi yêu cầu ngày muộn nhất',
  }),
  otherSource: text<{ sources: readonly string[]; asked: string }>({
    en: (f) => `rests on ${f.sources.join(', ')}, and ${f.asked} was asked for`,
    vi: (f) => `dựa vào ${f.sources.join(', ')}, trong khi yêu cầu ${f.asked}`,
  }),
  unknownPreference: text<{ text: string; rules: readonly string[]; code: string }>({
    en: (f) =>
      `\`${f.text}\` is no rule (${f.rules.join(', ')}), and neither a source nor a reporter of the pack of ${f.code}`,
    vi: (f) =>
      `\`${f.text}\` không phải quy tắc (${f.rules.join(', ')}), cũng không phải mã nguồn dẫn hay cơ quan thống kê trong bộ dữ kiện ${f.code}`,
  }),
  otherReporter: text<{ reporter: string }>({
    en: (f) => `another reporter was asked for than \`${f.reporter}\``,
    vi: (f) => `yêu cầu nguồn thống kê khác \`${f.reporter}\``,
  }),
});
