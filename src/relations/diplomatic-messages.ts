/** What the counting of diplomatic relations says: coverage, differences between rules, reasons. */
import { defineMessages, format, periodText, placeName, text, type Lang } from '../core/index.js';

/** Names of places in a sentence; a long list ends in how many more. */
function names(codes: readonly string[], lang: Lang, most = 12): string {
  const all = codes.map((c) => placeName(c, lang)).sort((a, b) => a.localeCompare(b, lang));
  const and = lang === 'en' ? 'and' : 'và';
  if (all.length > most) {
    const more = format.number(all.length - most, lang, 0);
    const rest = lang === 'en' ? `${more} others` : `${more} nơi khác`;
    return `${all.slice(0, most).join(', ')} ${and} ${rest}`;
  }
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1) ?? ''}`;
}

export const say = defineMessages('relations-diplomatic', {
  packFacts: text<{ facts: number; asOf: string }>({
    en: (f) =>
      `the ${format.number(f.facts, 'en', 0)} facts of diplomatic relations in the pack, kept to ${periodText(f.asOf, 'en')}`,
    vi: (f) =>
      `${format.number(f.facts, 'vi', 0)} dữ kiện về quan hệ ngoại giao trong bộ dữ kiện, cập nhật đến ${periodText(f.asOf, 'vi')}`,
  }),
  noFacts: text<{ place: string }>({
    en: (f) =>
      `no list of those with whom ${placeName(f.place, 'en')} has diplomatic relations is in a pack; no dataset in use holds one`,
    vi: (f) =>
      `chưa có bộ dữ kiện nào ghi danh sách những nơi ${placeName(f.place, 'vi')} có quan hệ ngoại giao; không bộ số liệu đang dùng nào có danh sách này`,
  }),
  unknownStart: text<{ places: readonly string[] }>({
    en: (f) =>
      `${names(f.places, 'en')}: when relations began is not in a source, only that they were there by a later day, so the count is a range`,
    vi: (f) =>
      `${names(f.places, 'vi')}: nguồn không cho biết quan hệ bắt đầu khi nào, chỉ biết đến một ngày sau đó thì đã có, nên số đếm là một khoảng`,
  }),
  adds: text<{ places: readonly string[]; rule: string; ruleVi: string }>({
    en: (f) => `more than under the rule “${f.rule}” by: ${names(f.places, 'en')}`,
    vi: (f) => `nhiều hơn so với quy tắc “${f.ruleVi}”: ${names(f.places, 'vi')}`,
  }),
  leavesOut: text<{ places: readonly string[]; rule: string; ruleVi: string }>({
    en: (f) => `less than under the rule “${f.rule}” by: ${names(f.places, 'en')}`,
    vi: (f) => `ít hơn so với quy tắc “${f.ruleVi}”: ${names(f.places, 'vi')}`,
  }),
  countsSelf: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} itself is counted as one`,
    vi: (f) => `chính ${placeName(f.place, 'vi')} được tính là một`,
  }),
  recalled: text<{ places: readonly string[] }>({
    en: (f) => `${names(f.places, 'en')}: from memory, no public source attached yet`,
    vi: (f) => `${names(f.places, 'vi')}: ghi theo trí nhớ, chưa có nguồn công khai`,
  }),
  unToday: text({
    en: () =>
      'who is a member of the United Nations is taken as it stands today, whatever the day counted for',
    vi: () => 'thành viên Liên hợp quốc được lấy theo danh sách hiện nay, dù tính cho ngày nào',
  }),
  afterPack: text<{ asOf: string }>({
    en: (f) => `the pack speaks to ${periodText(f.asOf, 'en')}: a later change would not be seen`,
    vi: (f) =>
      `bộ dữ kiện chỉ nói đến ${periodText(f.asOf, 'vi')}: thay đổi sau đó không được phản ánh`,
  }),
  group: text<{ places: readonly string[]; knownAt: string | null; from: string | null }>({
    en: (f) =>
      `Diplomatic relations with ${names(f.places, 'en', 300)}${f.from === null ? (f.knownAt === null ? '' : `: known by ${periodText(f.knownAt, 'en')}, start unknown`) : `, since ${periodText(f.from, 'en')}`}`,
    vi: (f) =>
      `Quan hệ ngoại giao với ${names(f.places, 'vi', 300)}${f.from === null ? (f.knownAt === null ? '' : `: đã biết đến ${periodText(f.knownAt, 'vi')}, không rõ bắt đầu khi nào`) : `, từ ${periodText(f.from, 'vi')}`}`,
  }),
});
