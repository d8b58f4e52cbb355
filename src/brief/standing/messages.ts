/** What the page of a country's standing, and that of its diplomatic relations, says. */
import {
  defineMessages,
  format,
  periodText,
  placeName,
  text,
  type Lang,
} from '../../core/index.js';
import { CHANNEL_NAMES } from '../fact-messages.js';
import type { Channel } from '../../facts/index.js';

const KINDS = {
  membership: { en: 'Memberships', vi: 'Tư cách thành viên' },
  seat: { en: 'Elected seats', vi: 'Ghế được bầu' },
  office: { en: 'Offices', vi: 'Chức vụ' },
  peacekeeping: { en: 'Peace operations', vi: 'Gìn giữ hòa bình' },
  initiative: { en: 'Initiatives', vi: 'Sáng kiến' },
  hosted: { en: 'Hosted', vi: 'Đăng cai' },
} as const;
type Kind = keyof typeof KINDS;

/** A count of a list that is not complete: none of it on record is no proof of none. */
const NONE = { en: 'none on record', vi: 'chưa ghi nhận' } as const;
const inBodies = (n: string, lang: Lang): string => {
  if (n === NONE[lang]) return n;
  if (lang === 'vi') return `${n} cơ quan`;
  return `${n} ${n === '1' ? 'body' : 'bodies'}`;
};
const ITSELF = { vi: 'chính nước này', en: 'the country itself' } as const;

/** Who is counted beside a first rule, as `+ Palestine, + itself`. */
function beyondText(
  f: { added: readonly string[]; removed: readonly string[]; self: boolean },
  lang: Lang,
): string {
  const parts = [
    ...f.added.map((p) => `+ ${placeName(p, lang)}`),
    ...f.removed.map((p) => `− ${placeName(p, lang)}`),
    ...(f.self ? [`+ ${ITSELF[lang]}`] : []),
  ];
  return parts.length === 0 ? '–' : parts.join(', ');
}
const on = (day: string, lang: Lang): string => periodText(day, lang);

export const say = defineMessages('brief-standing', {
  kicker: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} · standing`,
    vi: (f) => `${placeName(f.place, 'vi')} · vị thế`,
  }),
  title: text<{ place: string; seats: string; offices: string; day: string }>({
    en: (f) =>
      `${placeName(f.place, 'en')} on ${on(f.day, 'en')}: elected seats, ${inBodies(f.seats, 'en')}; offices, ${inBodies(f.offices, 'en')}`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} ngày ${on(f.day, 'vi')}: ghế được bầu, ${inBodies(f.seats, 'vi')}; chức vụ, ${inBodies(f.offices, 'vi')}`,
  }),
  none: text({ en: () => NONE.en, vi: () => NONE.vi }),
  titleNone: text<{ place: string }>({
    en: (f) => `What is known of the standing of ${placeName(f.place, 'en')} without a pack`,
    vi: (f) =>
      `Những gì biết được về vị thế của ${placeName(f.place, 'vi')} khi chưa có bộ dữ kiện`,
  }),
  dek: text({
    en: () =>
      'Counted from dated facts that have a public source; what is only recalled is shown beside it and never added in. Seats and offices: ',
    vi: () =>
      'Đếm từ các dữ kiện có ngày tháng và có nguồn công khai; điều chỉ ghi theo trí nhớ được nêu bên cạnh và không cộng vào. Ghế và chức vụ: ',
  }),
  dekNone: text({
    en: () =>
      'What follows needs no pack: a count of organisations from a dataset, and blocs from dated lists of members.',
    vi: () =>
      'Phần dưới không cần bộ dữ kiện: số tổ chức theo bộ số liệu, và các khối theo danh sách thành viên có ngày tháng.',
  }),
  dekWith: text<{ all: string }>({
    en: (f) => ` (${f.all} with those from memory)`,
    vi: (f) => ` (${f.all} nếu kể cả điều ghi theo trí nhớ)`,
  }),
  and: text({ en: () => ' and ', vi: () => ' và ' }),
  stop: text({ en: () => '.', vi: () => '.' }),
  kind: text<{ kind: Kind }>({ en: (f) => KINDS[f.kind].en, vi: (f) => KINDS[f.kind].vi }),
  nowNav: text({ en: () => 'On the day', vi: () => 'Trong ngày' }),
  nowTitle: text<{ day: string }>({
    en: (f) => `What is held on ${on(f.day, 'en')}`,
    vi: (f) => `Những gì có trong ngày ${on(f.day, 'vi')}`,
  }),
  nowSub: text({
    en: () =>
      'Bodies, each counted once; initiatives and events hosted are counted up to the day. Every number opens the facts behind it.',
    vi: () =>
      'Số cơ quan, mỗi cơ quan tính một lần; sáng kiến và sự kiện đăng cai tính đến ngày này. Mỗi con số mở ra các dữ kiện đứng sau.',
  }),
  kindHead: text({ en: () => 'Standing', vi: () => 'Vị thế' }),
  sourcedHead: text({ en: () => 'With a source', vi: () => 'Có nguồn' }),
  allHead: text({ en: () => 'With memory too', vi: () => 'Kể cả theo trí nhớ' }),
  bodyHead: text({ en: () => 'Body and role', vi: () => 'Cơ quan và vai trò' }),
  whatHead: text({ en: () => 'What', vi: () => 'Nội dung' }),
  fromHead: text({ en: () => 'From', vi: () => 'Từ' }),
  toHead: text({ en: () => 'To', vi: () => 'Đến' }),
  dateHead: text({ en: () => 'Date', vi: () => 'Ngày' }),
  peopleHead: text({ en: () => 'People', vi: () => 'Số người' }),
  knownHead: text({ en: () => 'How known', vi: () => 'Mức kiểm chứng' }),
  channelHead: text({ en: () => 'Channel', vi: () => 'Kênh' }),
  yearHead: text({ en: () => 'Year', vi: () => 'Năm' }),
  listTitle: text<{ kind: Kind; facts: number; sourced: number }>({
    en: (f) =>
      `${KINDS[f.kind].en}: ${format.number(f.facts, 'en', 0)} dated facts, ${format.number(f.sourced, 'en', 0)} with a source`,
    vi: (f) =>
      `${KINDS[f.kind].vi}: ${format.number(f.facts, 'vi', 0)} dữ kiện có ngày tháng, ${format.number(f.sourced, 'vi', 0)} có nguồn`,
  }),
  listSub: text({
    en: () =>
      'Newest first. A day known only to the month or year is written so. Each date opens its source.',
    vi: () =>
      'Mới nhất trước. Ngày chỉ biết đến tháng hoặc năm được ghi như vậy. Mỗi ngày mở ra nguồn của nó.',
  }),
  planned: text({ en: () => 'planned', vi: () => 'theo kế hoạch' }),
  knownBy: text<{ day: string }>({
    en: (f) => `by ${on(f.day, 'en')}`,
    vi: (f) => `chậm nhất ${on(f.day, 'vi')}`,
  }),
  yearsNav: text({ en: () => 'By year', vi: () => 'Theo năm' }),
  yearsTitle: text<{ first: number; last: number }>({
    en: (f) => `Standing by year, ${f.first} to ${f.last}`,
    vi: (f) => `Vị thế theo năm, ${f.first} đến ${f.last}`,
  }),
  yearsSub: text({
    en: () =>
      'Bodies held on at least one day of the year, and events of the year: first from facts with a source, then with those from memory. Of events, only years with one. A dash: the pack holds no such fact of the year, which is not a zero.',
    vi: () =>
      'Số cơ quan nắm giữ ít nhất một ngày trong năm và sự kiện trong năm: trước hết theo dữ kiện có nguồn, sau đó kể cả dữ kiện theo trí nhớ. Về sự kiện, chỉ nêu các năm có. Dấu gạch: bộ dữ kiện không có dữ kiện nào trong năm, không phải là số không.',
  }),
  yearRule: text<{ rule: 'sourced' | 'all' }>({
    en: (f) => (f.rule === 'all' ? 'Year, memory too' : 'Year, sourced'),
    vi: (f) => (f.rule === 'all' ? 'Năm, kể cả trí nhớ' : 'Năm, có nguồn'),
  }),
  withMemory: text<{ kind: Kind }>({
    en: (f) => `${KINDS[f.kind].en}, memory too`,
    vi: (f) => `${KINDS[f.kind].vi}, kể cả trí nhớ`,
  }),
  eventsHead: text({ en: () => 'Events of the year', vi: () => 'Sự kiện trong năm' }),
  igoNav: text({ en: () => 'Organisations', vi: () => 'Tổ chức' }),
  igoTitle: text<{ place: string; count: string; year: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} was a full member of ${f.count} intergovernmental organisations in ${f.year}`,
    vi: (f) =>
      `Năm ${f.year}, ${placeName(f.place, 'vi')} là thành viên đầy đủ của ${f.count} tổ chức liên chính phủ`,
  }),
  igoSub: text<{ last: number }>({
    en: (f) =>
      `Count of the Correlates of War, every fifth year and the last. The dataset ends in ${f.last}; the list of memberships below is the pack’s own and goes by another definition.`,
    vi: (f) =>
      `Số đếm của COW, năm năm một lần và năm cuối. Bộ số liệu kết thúc ở năm ${f.last}; danh sách tham gia dưới đây là của bộ dữ kiện và theo định nghĩa khác.`,
  }),
  igoHead: text({ en: () => 'Full memberships', vi: () => 'Thành viên đầy đủ' }),
  blocsNav: text({ en: () => 'Blocs', vi: () => 'Các khối' }),
  blocsTitle: text<{ place: string; count: string }>({
    en: (f) => `${placeName(f.place, 'en')} belongs to ${f.count} of the blocs Tuchu knows`,
    vi: (f) => `${placeName(f.place, 'vi')} thuộc ${f.count} khối mà Tuchu có dữ liệu`,
  }),
  blocsSub: text({
    en: () => 'From dated lists of members; needs no pack.',
    vi: () => 'Từ danh sách thành viên có ngày tháng; không cần bộ dữ kiện.',
  }),
  blocHead: text({ en: () => 'Bloc', vi: () => 'Khối' }),
  memberHead: text({ en: () => 'Member', vi: () => 'Thành viên' }),
  channelsNav: text({ en: () => 'Channels', vi: () => 'Các kênh' }),
  channelsTitle: text<{ channels: number }>({
    en: (f) => `The facts of the pack run through ${format.number(f.channels, 'en', 0)} channels`,
    vi: (f) => `Dữ kiện của bộ dữ kiện thuộc ${format.number(f.channels, 'vi', 0)} kênh`,
  }),
  channelsSub: text({
    en: () =>
      'All facts of the pack by channel. How many facts were gathered, not how much is done through each.',
    vi: () =>
      'Mọi dữ kiện của bộ dữ kiện theo kênh. Đây là số dữ kiện đã tập hợp, không phải khối lượng hoạt động của mỗi kênh.',
  }),
  channel: text<{ channel: Channel }>({
    en: (f) => CHANNEL_NAMES[f.channel].en,
    vi: (f) => CHANNEL_NAMES[f.channel].vi,
  }),
  factsHead: text({ en: () => 'Facts', vi: () => 'Dữ kiện' }),
  memoryHead: text({ en: () => 'From memory', vi: () => 'Theo trí nhớ' }),
  channelsNote: text<{ place: string; channel: string }>({
    en: (f) => `The facts of one channel: \`tuchu facts ${f.place} --channel ${f.channel}\``,
    vi: (f) => `Dữ kiện của một kênh: \`tuchu facts ${f.place} --channel ${f.channel}\``,
  }),
  missingTitle: text({ en: () => 'What is not known', vi: () => 'Những gì chưa biết' }),
  fillPack: text<{ place: string }>({
    en: (f) =>
      `write a pack for ${f.place} by docs/add-a-country.md and take it in with \`tuchu facts add FOLDER\``,
    vi: (f) =>
      `viết bộ dữ kiện ${f.place} theo docs/add-a-country.md rồi nạp bằng \`tuchu facts add THƯ-MỤC\``,
  }),
  fillFacts: text<{ place: string; kind: Kind }>({
    en: (f) => `add facts of \`${f.kind}\` to packs/${f.place.toLowerCase()}`,
    vi: (f) => `thêm dữ kiện \`${f.kind}\` vào packs/${f.place.toLowerCase()}`,
  }),
  fillIgo: text({
    en: () => 'load the Correlates of War IGO file (cow_igo_sy.csv) with `tuchu data add`',
    vi: () => 'nạp tệp IGO của COW (cow_igo_sy.csv) bằng `tuchu data add`',
  }),
  // The page of diplomatic relations.
  relKicker: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} · diplomatic relations`,
    vi: (f) => `${placeName(f.place, 'vi')} · quan hệ ngoại giao`,
  }),
  relTitle: text<{ place: string; counts: string; day: string }>({
    en: (f) =>
      `${placeName(f.place, 'en')} on ${on(f.day, 'en')}: ${f.counts} with relations, by the rule that counts`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} ngày ${on(f.day, 'vi')}: ${f.counts} bên có quan hệ, tùy quy tắc đếm`,
  }),
  relSpan: text<{ low: number; high: number }>({
    en: (f) => `${f.low} to ${f.high}`,
    vi: (f) => `${f.low} đến ${f.high}`,
  }),
  relSource: text<{ facts: number; sourced: number; subject: string }>({
    en: (f) =>
      `Source: ${format.number(f.facts, 'en', 0)} dated facts in packs/${f.subject.toLowerCase()}, ${format.number(f.sourced, 'en', 0)} of them with a public source.`,
    vi: (f) =>
      `Nguồn: ${format.number(f.facts, 'vi', 0)} dữ kiện có ngày tháng trong packs/${f.subject.toLowerCase()}, ${format.number(f.sourced, 'vi', 0)} dữ kiện có nguồn công khai.`,
  }),
  relTitleNone: text<{ place: string }>({
    en: (f) => `No list of those with whom ${placeName(f.place, 'en')} has diplomatic relations`,
    vi: (f) => `Chưa có danh sách những nơi ${placeName(f.place, 'vi')} có quan hệ ngoại giao`,
  }),
  relDek: text({
    en: () =>
      'One set, several numbers: whether the country itself is counted, and who stands outside the United Nations, decides which. No source states its rule; the rules here are derived.',
    vi: () =>
      'Một tập hợp, nhiều con số: có tính chính nước này không, và ai ở ngoài Liên hợp quốc, quyết định con số nào. Không nguồn nào nêu quy tắc của mình; các quy tắc ở đây là suy ra.',
  }),
  rulesNav: text({ en: () => 'Counts', vi: () => 'Số đếm' }),
  rulesTitle: text<{ rules: number; day: string }>({
    en: (f) => `${f.rules} counting rules on ${on(f.day, 'en')}`,
    vi: (f) => `${f.rules} quy tắc đếm ngày ${on(f.day, 'vi')}`,
  }),
  rulesSub: text({
    en: () => 'Each number opens the set behind it and what it has more or less than the first.',
    vi: () => 'Mỗi con số mở ra tập hợp đứng sau và phần hơn kém so với quy tắc đầu tiên.',
  }),
  ruleHead: text({ en: () => 'Rule', vi: () => 'Quy tắc' }),
  countHead: text({ en: () => 'Count', vi: () => 'Số đếm' }),
  meaningHead: text({ en: () => 'What it counts', vi: () => 'Tính những gì' }),
  beyondHead: text({ en: () => 'Beside the first rule', vi: () => 'So với quy tắc đầu' }),
  beyond: text<{ added: readonly string[]; removed: readonly string[]; self: boolean }>({
    en: (f) => beyondText(f, 'en'),
    vi: (f) => beyondText(f, 'vi'),
  }),
  publishedTitle: text({
    en: () => 'Published numbers, and the rules that give them',
    vi: () => 'Các con số đã công bố và quy tắc cho ra chúng',
  }),
  publishedHead: text({ en: () => 'Published', vi: () => 'Đã công bố' }),
  givenBy: text({ en: () => 'Rules that give it', vi: () => 'Quy tắc cho ra số này' }),
  noRule: text({ en: () => 'none', vi: () => 'không có' }),
  publishedMethod: text({
    en: () => 'a number as it was published; the source states no rule',
    vi: () => 'con số như đã công bố; nguồn không nêu quy tắc',
  }),
  publishedLabel: text({
    en: () => 'Diplomatic relations, as published',
    vi: () => 'Quan hệ ngoại giao, theo công bố',
  }),
  setNav: text({ en: () => 'Who', vi: () => 'Những ai' }),
  setTitle: text<{ partners: number }>({
    en: (f) => `The set: ${format.number(f.partners, 'en', 0)} partners, whatever the day`,
    vi: (f) => `Tập hợp: ${format.number(f.partners, 'vi', 0)} bên, không kể ngày nào`,
  }),
  setSub: text({
    en: () =>
      'Since when, as a source says; where it gives no day, by when relations were known. A day that is only recalled stands in a column of its own. Each date opens its source.',
    vi: () =>
      'Từ khi nào, theo nguồn; khi nguồn không cho biết ngày, ghi thời điểm đã biết là có quan hệ. Ngày chỉ ghi theo trí nhớ nằm ở cột riêng. Mỗi ngày mở ra nguồn của nó.',
  }),
  sinceSource: text({ en: () => 'Since, with a source', vi: () => 'Từ, có nguồn' }),
  sinceMemory: text({ en: () => 'Since, from memory', vi: () => 'Từ, theo trí nhớ' }),
  partnerHead: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  classHead: text({ en: () => 'United Nations', vi: () => 'Liên hợp quốc' }),
  unClass: text<{ of: 'un_members' | 'un_observers' | 'others' }>({
    en: (f) => ({ un_members: 'member', un_observers: 'observer', others: 'outside' })[f.of],
    vi: (f) =>
      ({ un_members: 'thành viên', un_observers: 'quan sát viên', others: 'ở ngoài' })[f.of],
  }),
  fillRelations: text<{ place: string }>({
    en: (f) =>
      `add relations.json to a pack for ${f.place}, and rules to its profile (docs/add-a-country.md)`,
    vi: (f) =>
      `thêm relations.json vào bộ dữ kiện ${f.place} và quy tắc vào hồ sơ (docs/add-a-country.md)`,
  }),
  relationsWord: text({ en: () => 'Diplomatic relations', vi: () => 'Quan hệ ngoại giao' }),
});
