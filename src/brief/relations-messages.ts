/** The ladder, its map, the groups it covers and what the country belongs to. */
import {
  defineMessages,
  nameInText,
  periodText,
  placeName,
  sentence,
  text,
} from '../core/index.js';

export const relations = defineMessages('brief', {
  ladderTitle: text<{ tier: string; count: string }>({
    en: (f) =>
      `${f.count} ${f.count === '1' ? 'partner stands' : 'partners stand'} on the top rung, “${f.tier}”`,
    vi: (f) => `${f.count} đối tác đứng ở bậc cao nhất, “${f.tier}”`,
  }),
  ladderSub: text<{ first: string; last: string }>({
    en: (f) => `States on each rung, each counted once on its highest, ${f.first} to ${f.last}`,
    vi: (f) => `Số nước ở mỗi bậc, mỗi nước tính một lần ở bậc cao nhất, ${f.first} đến ${f.last}`,
  }),
  ladderLine: text<{ counts: string; total: string }>({
    en: (f) => `${f.counts} = ${f.total}`,
    vi: (f) => `${f.counts} = ${f.total}`,
  }),
  unionSame: text<{ counts: string }>({
    en: (f) => `Counting unions of states as well changes nothing on that day: ${f.counts}.`,
    vi: (f) => `Tính cả các liên minh quốc gia thì ngày đó không đổi: ${f.counts}.`,
  }),
  unionChanges: text<{ counts: string; who: string }>({
    en: (f) => `Counting unions of states as well gives ${f.counts} (${f.who}).`,
    vi: (f) => `Tính cả các liên minh quốc gia thì là ${f.counts} (${f.who}).`,
  }),
  unionLater: text<{ who: string; day: string; counts: string }>({
    en: (f) => `${f.who} joins the ladder on ${periodText(f.day, 'en')}: then ${f.counts}.`,
    vi: (f) => `${f.who} lên bậc ngày ${periodText(f.day, 'vi')}: khi đó là ${f.counts}.`,
  }),
  unionOverlap: text({
    en: () =>
      'A union overlaps with its member states, so the two are never added without saying so.',
    vi: () => 'Liên minh trùng với các nước thành viên nên không cộng chung mà không nói rõ.',
  }),
  againstSource: text<{ says: string; label: string }>({
    en: (f) => `against it, ${f.says}: ${f.label}`,
    vi: (f) => `ghi khác, ${f.says}: ${f.label}`,
  }),
  relTitle: text<{ subject: string; day: string }>({
    en: (f) =>
      `${placeName(f.subject, 'en')} on ${periodText(f.day, 'en')}: partners by rung, states only, each counted once`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} ngày ${periodText(f.day, 'vi')}: đối tác theo bậc, chỉ quốc gia, mỗi nước tính một lần`,
  }),
  relPossible: text<{ names: string }>({
    en: (f) => `perhaps (the day inside the month is not known): ${f.names}`,
    vi: (f) => `có thể (chưa rõ ngày trong tháng): ${f.names}`,
  }),
  relOutside: text<{ tier: string; names: string }>({
    en: (f) => `Outside the ladder, ${f.tier}: ${f.names}`,
    vi: (f) => `Ngoài thang bậc, ${f.tier}: ${f.names}`,
  }),
  relNoGroups: text<{ subject: string; groups: readonly string[] }>({
    en: (f) =>
      `${placeName(f.subject, 'en')} is in none of the groups followed here: ${f.groups.join(', ')}.`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} không thuộc nhóm nào được theo dõi ở đây: ${f.groups.join(', ')}.`,
  }),
  relNoPack: text<{ subject: string }>({
    en: (f) =>
      `There is no pack of dated facts for ${placeName(f.subject, 'en')}, so its partnerships are not known.`,
    vi: (f) =>
      `Chưa có bộ dữ kiện về ${placeName(f.subject, 'vi')} nên chưa biết các quan hệ đối tác.`,
  }),
  ladderMark: text<{ partner: string }>({
    en: (f) => `${sentence(nameInText(f.partner, 'en'))} joins the top rung`,
    vi: (f) => `${nameInText(f.partner, 'vi')} lên bậc cao nhất`,
  }),
  datasetSource: text<{ title: string; release: string }>({
    en: (f) => `${f.title}, release ${f.release}`,
    vi: (f) => `${f.title}, bản ${f.release}`,
  }),
  factsSource: text<{ count: number }>({
    en: (f) => `${f.count} dated facts with their sources`,
    vi: (f) => `${f.count} dữ kiện có ngày tháng và nguồn`,
  }),
  unknownRule: text<{ rule: string; known: readonly string[] }>({
    en: (f) =>
      `there is no boundary rule \`${f.rule}\` for this country; there are ${f.known.join(', ')}`,
    vi: (f) => `không có quy tắc biên giới \`${f.rule}\` cho nước này; có ${f.known.join(', ')}`,
  }),
  mapSource: text<{ subject: string }>({
    en: (f) =>
      `Source: dated facts in the ${nameInText(f.subject, 'en')} pack; base map Natural Earth, public domain`,
    vi: (f) =>
      `Nguồn: dữ kiện có ngày tháng trong bộ dữ kiện ${nameInText(f.subject, 'vi')}; bản đồ nền Natural Earth, phạm vi công cộng`,
  }),
  ladderSource: text<{
    facts: number;
    high: number;
    subject: string;
    own: boolean;
  }>({
    en: (f) =>
      `Source: ${f.facts} dated facts in ${f.own ? 'your own' : 'the'} ${nameInText(f.subject, 'en')} pack, ${f.high} at high confidence`,
    vi: (f) =>
      `Nguồn: ${f.facts} dữ kiện có ngày tháng trong bộ dữ kiện ${nameInText(f.subject, 'vi')}${f.own ? ' của riêng bạn' : ''}, ${f.high} có độ tin cậy cao`,
  }),
  countLabel: text({ en: () => 'States', vi: () => 'Số nước' }),
  mapTitle: text<{ p5: string; g7: string; g20: string }>({
    en: (f) =>
      `The network covers ${f.p5} permanent members of the Security Council, ${f.g7} of the G7 and ${f.g20} G20 states`,
    vi: (f) =>
      `Mạng lưới gồm ${f.p5} thành viên thường trực Hội đồng Bảo an, ${f.g7} nước G7 và ${f.g20} nước G20`,
  }),
  mapSub: text<{ day: string }>({
    en: (f) => `Rung on ${periodText(f.day, 'en')} · equal-area map, base boundaries Natural Earth`,
    vi: (f) =>
      `Bậc quan hệ ngày ${periodText(f.day, 'vi')} · bản đồ đồng diện tích, đường nền Natural Earth`,
  }),
  ofCount: text<{ count: string; of: number }>({
    en: (f) => `${f.count} of ${f.of}`,
    vi: (f) => `${f.count} trên ${f.of}`,
  }),
  noTier: text({ en: () => 'Not on the ladder', vi: () => 'Chưa có bậc quan hệ' }),
  tierWord: text({ en: () => 'Rung', vi: () => 'Bậc' }),
  sinceWord: text({ en: () => 'Since', vi: () => 'Từ' }),
  placeWord: text({ en: () => 'Country', vi: () => 'Nước' }),
  coverTitle: text({
    en: () => 'How much of each group is on the ladder',
    vi: () => 'Bao nhiêu thành viên mỗi nhóm đã có bậc quan hệ',
  }),
  coverSub: text<{ day: string; subject: string }>({
    en: (f) =>
      `Members with a partnership on ${periodText(f.day, 'en')}, by counting rule; ${nameInText(f.subject, 'en')} itself is left out`,
    vi: (f) =>
      `Thành viên có quan hệ đối tác ngày ${periodText(f.day, 'vi')}, theo quy tắc đếm; không tính ${nameInText(f.subject, 'vi')}`,
  }),
  groupWord: text({ en: () => 'Group', vi: () => 'Nhóm' }),
  ruleWord: text({ en: () => 'Counting rule', vi: () => 'Quy tắc đếm' }),
  byRungWord: text({ en: () => 'By rung', vi: () => 'Theo bậc' }),
  notOnWord: text({ en: () => 'Not on the ladder', vi: () => 'Chưa có bậc' }),
  fixedGroup: text({ en: () => '(today’s members)', vi: () => '(thành viên hiện nay)' }),
  ruleStates: text({ en: () => 'states only', vi: () => 'chỉ các quốc gia' }),
  ruleUnions: text({ en: () => 'with unions (EU, AU)', vi: () => 'cả liên minh (EU, AU)' }),
  andMore: text<{ count: number }>({
    en: (f) => `and ${f.count} more`,
    vi: (f) => `và ${f.count} bên khác`,
  }),
  coveredWord: text({ en: () => 'On the ladder', vi: () => 'Đã có bậc' }),
  membersWord: text({ en: () => 'Members', vi: () => 'Thành viên' }),
  groupsTitle: text<{ subject: string; year: string }>({
    en: (f) => `How much of ${nameInText(f.subject, 'en')}’s trade is with each group (${f.year})`,
    vi: (f) =>
      `Bao nhiêu thương mại của ${nameInText(f.subject, 'vi')} là với mỗi nhóm (${f.year})`,
  }),
  groupsSub: text<{ year: string; day: string }>({
    en: (f) =>
      `Share of members in exports and imports of ${f.year}, by membership ${f.day === '' ? 'at the end of each year' : `on ${periodText(f.day, 'en')}`}; groups overlap, so shares do not add up`,
    vi: (f) =>
      `Tỷ phần của các thành viên trong xuất, nhập khẩu năm ${f.year}, theo thành viên ${f.day === '' ? 'cuối mỗi năm' : `ngày ${periodText(f.day, 'vi')}`}; các nhóm trùng nhau nên không cộng`,
  }),
  ofExports: text({ en: () => 'Of exports', vi: () => 'Trong xuất khẩu' }),
  ofImports: text({ en: () => 'Of imports', vi: () => 'Trong nhập khẩu' }),
  membershipTitle: text<{ subject: string; count: number }>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} belongs to ${f.count} of the groups followed here`,
    vi: (f) => `${nameInText(f.subject, 'vi')} thuộc ${f.count} nhóm được theo dõi`,
  }),
  membershipSub: text<{ day: string }>({
    en: (f) =>
      `Membership on ${periodText(f.day, 'en')}; dates marked recalled have no source attached yet`,
    vi: (f) =>
      `Tư cách thành viên ngày ${periodText(f.day, 'vi')}; ngày ghi “theo trí nhớ” chưa có nguồn`,
  }),
  statusWord: text({ en: () => 'Standing', vi: () => 'Tình trạng' }),
});
