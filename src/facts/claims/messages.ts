/** Why a claims file is refused. */
import { defineMessages, placeName, text } from '../../core/index.js';

type Where = {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly value: string;
};
const at = (f: Where): string => `${f.file}: ${f.entry}: ${f.field} \`${f.value}\``;

export const say = defineMessages('facts-claims', {
  duplicate: text<Where>({
    en: (f) => `${at(f)}: entered twice`,
    vi: (f) => `${at(f)}: nhập hai lần`,
  }),
  unknownDocument: text<Where>({
    en: (f) => `${at(f)}: not listed in documents`,
    vi: (f) => `${at(f)}: không có trong documents`,
  }),
  unknownPlace: text<Where>({
    en: (f) => `${at(f)}: no such place`,
    vi: (f) => `${at(f)}: không có địa danh này`,
  }),
  unknownBloc: text<Where>({
    en: (f) => `${at(f)}: no such bloc`,
    vi: (f) => `${at(f)}: không có khối này`,
  }),
  unknownTier: text<Where>({
    en: (f) => `${at(f)}: no such tier in the profile of the country`,
    vi: (f) => `${at(f)}: không có bậc này trong hồ sơ của nước đó`,
  }),
  unknownFact: text<Where>({
    en: (f) => `${at(f)}: no such fact in the pack of the country`,
    vi: (f) => `${at(f)}: không có dữ kiện này trong bộ dữ kiện của nước đó`,
  }),
  wrongValue: text<Where & { measure: string; wanted: string; wantedVi: string }>({
    en: (f) => `${at(f)}: \`${f.measure}\` asks for ${f.wanted}`,
    vi: (f) => `${at(f)}: \`${f.measure}\` cần ${f.wantedVi}`,
  }),
  notCount: text<Where & { measure: string }>({
    en: (f) => `${at(f)}: \`${f.measure}\` counts: needs a whole number, 0 or more`,
    vi: (f) => `${at(f)}: \`${f.measure}\` là phép đếm: cần số nguyên từ 0 trở lên`,
  }),
  unknownName: text<Where & { place: string; where: string }>({
    en: (f) =>
      `${at(f)}: not in the pack of ${placeName(f.place, 'en')}; \`${f.where}\` lists what is`,
    vi: (f) =>
      `${at(f)}: không có trong bộ dữ kiện của ${placeName(f.place, 'vi')}; xem danh sách bằng \`${f.where}\``,
  }),
  notValue: text<Where>({
    en: (f) =>
      `${at(f)}: not a value: give a number, a bound such as {"moreThan": 30}, numbers by name such as {"P5": 5}, a list of codes, a period, or one code`,
    vi: (f) =>
      `${at(f)}: không phải giá trị: hãy ghi một số, một ngưỡng như {"moreThan": 30}, các số theo tên như {"P5": 5}, một danh sách mã, một khoảng thời gian, hoặc một mã`,
  }),
  extraField: text<Where>({
    en: (f) =>
      `${f.file}: ${f.entry}: \`${f.value}\` is not a field; see \`tuchu facts schema claims.json\``,
    vi: (f) =>
      `${f.file}: ${f.entry}: \`${f.value}\` không phải là trường; xem \`tuchu facts schema claims.json\``,
  }),
  isFolder: text<{ file: string }>({
    en: (f) => `${f.file}: a folder; \`--file\` takes a claims file, as JSON`,
    vi: (f) => `${f.file}: là một thư mục; \`--file\` nhận một tệp nhận định dạng JSON`,
  }),
  unreadable: text<{ file: string; problem: string }>({
    en: (f) => `${f.file}: not readable as JSON: ${f.problem}`,
    vi: (f) => `${f.file}: không đọc được dưới dạng JSON: ${f.problem}`,
  }),
  noFile: text<{ file: string }>({
    en: (f) => `${f.file}: no such file; \`--file\` takes a claims file, as JSON`,
    vi: (f) => `${f.file}: không có tệp này; \`--file\` nhận một tệp nhận định dạng JSON`,
  }),
  refused: text<{ first: string; firstVi: string; more: number }>({
    en: (f) => (f.more === 0 ? f.first : `${f.first} (and ${f.more} more)`),
    vi: (f) => (f.more === 0 ? f.firstVi : `${f.firstVi} (và ${f.more} lỗi khác)`),
  }),
});
