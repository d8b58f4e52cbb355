/** What this room says: coverage and caveats of its Findings. */
import { defineMessages, periodText, placeName, text, type Lang } from '../core/index.js';

/** Names of places in a sentence. */
function names(codes: readonly string[], lang: Lang): string {
  const all = codes.map((c) => placeName(c, lang));
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} ${lang === 'en' ? 'and' : 'và'} ${all.at(-1) ?? ''}`;
}

export const say = defineMessages('relations', {
  packFacts: text<{ facts: number; asOf: string }>({
    en: (f) =>
      `the ${f.facts} dated tier facts of the pack, looked up to ${periodText(f.asOf, 'en')}; nobody publishes a full dated list to measure them against`,
    vi: (f) =>
      `${f.facts} dữ kiện có ngày tháng về bậc quan hệ trong bộ dữ kiện, tra cứu đến ${periodText(f.asOf, 'vi')}; không có danh sách đầy đủ kèm ngày tháng nào được công bố để đối chiếu`,
  }),
  blocMembers: text<{ members: number; bloc: string; day: string }>({
    en: (f) =>
      `all ${f.members} members counted of ${placeName(f.bloc, 'en')} on ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `toàn bộ ${f.members} thành viên được tính của ${placeName(f.bloc, 'vi')} ngày ${periodText(f.day, 'vi')}`,
  }),
  allBlocs: text<{ blocs: readonly string[] }>({
    en: (f) => `the blocs Tuchu knows: ${names(f.blocs, 'en')}`,
    vi: (f) => `các khối mà Tuchu có dữ liệu: ${names(f.blocs, 'vi')}`,
  }),
  possible: text<{ places: readonly string[] }>({
    en: (f) =>
      `${names(f.places, 'en')}: the day of the change is not known, only the period in which it falls, so the count is a range`,
    vi: (f) =>
      `${names(f.places, 'vi')}: không rõ ngày thay đổi, chỉ biết khoảng thời gian, nên số đếm là một khoảng`,
  }),
  contradicted: text<{ place: string; en: string; vi: string }>({
    en: (f) =>
      `sources disagree on ${placeName(f.place, 'en')}: ${f.en}; it is counted here as the pack's own reading has it`,
    vi: (f) =>
      `các nguồn không thống nhất về ${placeName(f.place, 'vi')}: ${f.vi}; ở đây tính theo cách ghi của bộ dữ kiện`,
  }),
  unverified: text<{ places: readonly string[] }>({
    en: (f) => `${names(f.places, 'en')}: from memory, no public source attached yet`,
    vi: (f) => `${names(f.places, 'vi')}: ghi theo trí nhớ, chưa có nguồn công khai`,
  }),
  beforeTiers: text<{ begins: string }>({
    en: (f) =>
      `the pack’s dated tiers begin in ${periodText(f.begins.slice(0, 4), 'en')}: what stood before is not known`,
    vi: (f) =>
      `các bậc có ngày tháng của bộ dữ kiện bắt đầu từ ${periodText(f.begins.slice(0, 4), 'vi')}: không rõ trước đó ra sao`,
  }),
  afterPack: text<{ asOf: string }>({
    en: (f) =>
      `the pack was looked up to ${periodText(f.asOf, 'en')}: a later change would not be seen`,
    vi: (f) =>
      `bộ dữ kiện được tra cứu đến ${periodText(f.asOf, 'vi')}: thay đổi sau đó không được phản ánh`,
  }),
  unofficial: text({
    en: () => 'the country publishes no ladder: the ranks are the analyst’s',
    vi: () => 'nước này không công bố thang bậc: thứ hạng là của người phân tích',
  }),
  fromPack: text<{ en: string; vi: string }>({ en: (f) => f.en, vi: (f) => f.vi }),
  unionsAdd: text<{ places: readonly string[] }>({
    en: (f) => `counted beside its own member states: ${names(f.places, 'en')}`,
    vi: (f) => `được tính bên cạnh các nước thành viên của chính mình: ${names(f.places, 'vi')}`,
  }),
  outsideLadder: text<{ bloc: string; places: readonly string[] }>({
    en: (f) =>
      `not on the ladder among the members of ${placeName(f.bloc, 'en')}: ${names(f.places, 'en')}`,
    vi: (f) =>
      `các thành viên ${placeName(f.bloc, 'vi')} chưa ở trên thang bậc: ${names(f.places, 'vi')}`,
  }),
  special: text<{ places: readonly string[] }>({
    en: (f) => `relations that stand outside the ladder are not counted: ${names(f.places, 'en')}`,
    vi: (f) => `các quan hệ nằm ngoài thang bậc không được tính: ${names(f.places, 'vi')}`,
  }),
  selfExcluded: text<{ place: string; bloc: string }>({
    en: (f) =>
      `${placeName(f.place, 'en')} is a member of ${placeName(f.bloc, 'en')} itself and is left out: only the others are counted`,
    vi: (f) =>
      `bản thân ${placeName(f.place, 'vi')} là thành viên của ${placeName(f.bloc, 'vi')} nên được loại ra: chỉ tính các thành viên khác`,
  }),
  membersRecalled: text<{ bloc: string }>({
    en: (f) => `the membership of ${placeName(f.bloc, 'en')} is recalled, not looked up`,
    vi: (f) => `danh sách thành viên của ${placeName(f.bloc, 'vi')} ghi theo trí nhớ, chưa tra cứu`,
  }),
  noMembers: text<{ bloc: string; day: string }>({
    en: (f) =>
      `no other member of ${placeName(f.bloc, 'en')} is known on ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `không có thành viên nào khác của ${placeName(f.bloc, 'vi')} được biết vào ngày ${periodText(f.day, 'vi')}`,
  }),
});
