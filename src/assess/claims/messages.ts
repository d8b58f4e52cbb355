/** What this room says of a claim: what would settle it, and what a reader of the verdict must know. */
import {
  defineMessages,
  format,
  periodText,
  placeName,
  text,
  type Lang,
} from '../../core/index.js';

const list = (items: readonly string[]): string => items.map((i) => `\`${i}\``).join(', ');

/** Labels of facts, by id and in both languages. */
type Named = { facts: readonly string[]; en: readonly string[]; vi: readonly string[] };
const MOST = 6;
const MORE = {
  en: (n: number): string => `; and ${n} more`,
  vi: (n: number): string => `; và ${n} dữ kiện khác`,
};
/** As many names as a reader takes in; the number of the others. */
const names = (f: Named, lang: Lang): string =>
  f[lang].slice(0, MOST).join('; ') +
  (f[lang].length > MOST ? MORE[lang](f[lang].length - MOST) : '');

export const say = defineMessages('assess-claims', {
  nobodySaid: text({
    en: () =>
      'nobody has said what is asked, and the words could not be read: add `asks` to the claim',
    vi: () =>
      'chưa ai nói rõ nhận định hỏi điều gì, và không đọc được từ câu chữ: hãy thêm `asks` vào nhận định',
  }),
  beyond: text<{ day: string }>({
    en: (f) => `facts are known to ${periodText(f.day, 'en')}; the claim speaks of a later time`,
    vi: (f) => `dữ kiện chỉ có đến ${periodText(f.day, 'vi')}; nhận định nói về thời gian sau đó`,
  }),
  judgedTo: text<{ day: string }>({
    en: (f) =>
      `judged up to ${periodText(f.day, 'en')}, as far as the facts go; the claimed period runs on`,
    vi: (f) =>
      `xét đến ${periodText(f.day, 'vi')}, thời điểm cuối của dữ kiện; khoảng thời gian nêu trong nhận định còn kéo dài`,
  }),
  recalled: text<Named>({
    en: (f) => `from memory, no public source attached yet: ${names(f, 'en')}`,
    vi: (f) => `ghi theo trí nhớ, chưa có nguồn công khai: ${names(f, 'vi')}`,
  }),
  contradicted: text<Named>({
    en: (f) => `another source says otherwise of: ${names(f, 'en')}`,
    vi: (f) => `có nguồn khác nói khác về: ${names(f, 'vi')}`,
  }),
  vagueDays: text<Named>({
    en: (f) => `the day on which each of these began or ended: ${names(f, 'en')}`,
    vi: (f) => `ngày bắt đầu hoặc kết thúc của từng dữ kiện sau: ${names(f, 'vi')}`,
  }),
  leftOpen: text({
    en: () => 'what is known gives a range that holds both the claim and its contrary',
    vi: () => 'những gì đã biết cho ra một khoảng chứa cả nhận định lẫn điều ngược lại',
  }),
  needsLadder: text<{ place: string }>({
    en: (f) => `dated tiers of the partners of ${placeName(f.place, 'en')}, in a country pack`,
    vi: (f) =>
      `các bậc quan hệ có ngày tháng của ${placeName(f.place, 'vi')}, trong một bộ dữ kiện nước`,
  }),
  needsLadderDays: text<{ place: string }>({
    en: (f) =>
      `the joint statements that give the days of the tiers of ${placeName(f.place, 'en')}`,
    vi: (f) =>
      `các tuyên bố chung nêu ngày xác lập các bậc quan hệ của ${placeName(f.place, 'vi')}`,
  }),
  needsRelations: text<{ place: string }>({
    en: (f) =>
      `a list of those with whom ${placeName(f.place, 'en')} has diplomatic relations, each with its day, as its foreign ministry keeps it`,
    vi: (f) =>
      `danh sách các nước có quan hệ ngoại giao với ${placeName(f.place, 'vi')}, kèm ngày thiết lập, như Bộ Ngoại giao nước này lưu giữ`,
  }),
  needsFact: text<{ what: string; place: string }>({
    en: (f) => `a dated fact about \`${f.what}\` in the pack of ${placeName(f.place, 'en')}`,
    vi: (f) =>
      `một dữ kiện có ngày tháng về \`${f.what}\` trong bộ dữ kiện của ${placeName(f.place, 'vi')}`,
  }),
  needsIndicator: text<{ items: readonly string[]; place: string }>({
    en: (f) =>
      `a published figure, with its date and publisher, for ${list(f.items)} of ${placeName(f.place, 'en')}`,
    vi: (f) =>
      `số liệu công bố, kèm ngày và nơi công bố, về ${list(f.items)} của ${placeName(f.place, 'vi')}`,
  }),
  onlyOlder: text<{ dates: readonly string[] }>({
    en: (f) =>
      `what is found is of ${f.dates.map((d) => periodText(d, 'en')).join(', ')}, older than the claim: it neither proves nor refutes`,
    vi: (f) =>
      `số liệu tìm được là của ${f.dates.map((d) => periodText(d, 'vi')).join(', ')}, cũ hơn nhận định: không chứng minh cũng không bác bỏ`,
  }),
  trueAsOf: text<{ date: string }>({
    en: (f) => `true as of ${periodText(f.date, 'en')}; the claim speaks of a later time`,
    vi: (f) => `đúng tính đến ${periodText(f.date, 'vi')}; nhận định nói về thời gian sau đó`,
  }),
  couldHold: text<{ rules: readonly string[]; rulesVi: readonly string[] }>({
    en: (f) => `could hold only under: ${f.rules.join('; ')}; every other rule refutes it`,
    vi: (f) => `chỉ có thể đúng theo: ${f.rulesVi.join('; ')}; mọi quy tắc khác đều bác bỏ`,
  }),
  notReached: text<{ place: string; what: string }>({
    en: (f) =>
      `older facts of ${placeName(f.place, 'en')} for \`${f.what}\`: none in the pack reaches back so far, and what is missing is not zero`,
    vi: (f) =>
      `dữ kiện cũ hơn của ${placeName(f.place, 'vi')} về \`${f.what}\`: bộ dữ kiện không lùi xa đến vậy, và thiếu không có nghĩa là bằng không`,
  }),
  packConflict: text<{
    title: string;
    titleVi: string;
    sides: readonly string[];
    told: string;
    toldVi: string;
  }>({
    en: (f) => `sources differ (${f.title}): ${f.sides.join('; ')}. ${f.told}`,
    vi: (f) => `các nguồn khác nhau (${f.titleVi}): ${f.sides.join('; ')}. ${f.toldVi}`,
  }),
  isAim: text({
    en: () =>
      'a stated aim, not something that has come about: only whether it was stated can be checked',
    vi: () =>
      'đây là mục tiêu được nêu, chưa phải kết quả: chỉ kiểm được là mục tiêu có được nêu hay không',
  }),
  needsTarget: text<{ item: string; place: string }>({
    en: (f) =>
      `the text of the document that sets the aim \`${f.item}\` of ${placeName(f.place, 'en')}, entered as a planned or projected figure of the pack`,
    vi: (f) =>
      `văn bản đặt ra mục tiêu \`${f.item}\` của ${placeName(f.place, 'vi')}, nhập vào bộ dữ kiện như một số liệu kế hoạch hoặc dự báo`,
  }),
  needsOrganisations: text({
    en: () =>
      'a list of memberships of organisations between governments: the Yearbook of International Organizations, or Correlates of War IGO (`cow-igo`, to 2014)',
    vi: () =>
      'danh sách tư cách thành viên các tổ chức liên chính phủ: Niên giám các tổ chức quốc tế (UIA), hoặc COW IGO (`cow-igo`, đến năm 2014)',
  }),
  needsOrganisationsOf: text<{ year: string }>({
    en: (f) =>
      `the memberships of ${f.year}, non-governmental bodies told apart: the Yearbook of International Organizations`,
    vi: (f) =>
      `tư cách thành viên năm ${f.year}, tách riêng tổ chức phi chính phủ: Niên giám các tổ chức quốc tế (UIA)`,
  }),
  organisationsCover: text<{ year: number }>({
    en: (f) => `all organisations that COW IGO 3.0 lists in ${f.year}`,
    vi: (f) => `toàn bộ các tổ chức mà COW IGO 3.0 liệt kê năm ${f.year}`,
  }),
  organisationsDefinition: text<{ year: number }>({
    en: (f) =>
      `COW counts organisations between three governments or more with a secretariat and regular meetings, to ${f.year}; a count of all bodies, non-governmental and bilateral ones among them, is another number`,
    vi: (f) =>
      `COW chỉ đếm tổ chức giữa ít nhất ba chính phủ, có ban thư ký và họp định kỳ, đến năm ${f.year}; nếu đếm mọi tổ chức, kể cả phi chính phủ và song phương, sẽ ra con số khác`,
  }),
  needsAlliances: text({
    en: () =>
      'the alliance treaties in force at the time: ATOP 5.1 (`atop`, 1815 to 2018) and an account of the years since',
    vi: () =>
      'các hiệp ước liên minh có hiệu lực vào thời điểm đó: ATOP 5.1 (`atop`, 1815 đến 2018) và thông tin về các năm sau',
  }),
  obligationsCover: text<{ first: number; last: number; dataset: string }>({
    en: (f) => `all directed pairs coded from ${f.first} to ${f.last} in \`${f.dataset}\``,
    vi: (f) =>
      `mọi cặp nước có hướng được mã hóa từ ${f.first} đến ${f.last} trong \`${f.dataset}\``,
  }),
  obligationsBoth: text({
    en: () =>
      'obligations of the country towards others; the kinds overlap and are no number of treaties',
    vi: () =>
      'nghĩa vụ của nước này với các nước khác; các loại chồng lên nhau và không phải là số hiệp ước',
  }),
  knownTo: text<{ year: number }>({
    en: (f) => `coded to ${f.year} and no further: it cannot prove a later year`,
    vi: (f) => `chỉ được mã hóa đến năm ${f.year}: không chứng minh được cho các năm sau`,
  }),
  needsAgreements: text<{ place: string }>({
    en: (f) =>
      `the dated actions (negotiation, conclusion, signature, entry into force) of every agreement of ${placeName(f.place, 'en')}`,
    vi: (f) =>
      `các hành động có ngày tháng (đàm phán, kết thúc đàm phán, ký, có hiệu lực) của mọi hiệp định của ${placeName(f.place, 'vi')}`,
  }),
  needsInstrument: text<{ code: string; place: string }>({
    en: (f) =>
      `the agreement \`${f.code}\` with its dated actions, in the pack of ${placeName(f.place, 'en')}`,
    vi: (f) =>
      `hiệp định \`${f.code}\` kèm các hành động có ngày tháng, trong bộ dữ kiện của ${placeName(f.place, 'vi')}`,
  }),
  agreementsCover: text<{ instruments: number; asOf: string }>({
    en: (f) =>
      `the ${f.instruments} agreements of the pack, looked up to ${periodText(f.asOf, 'en')}`,
    vi: (f) =>
      `${f.instruments} hiệp định trong bộ dữ kiện, tra cứu đến ${periodText(f.asOf, 'vi')}`,
  }),
  neverInForce: text<{ name: string; nameVi: string; signed: string; signedVi: string }>({
    en: (f) =>
      f.signed === ''
        ? `${f.name}: never entered into force`
        : `${f.name}: signed ${f.signed}, and never entered into force`,
    vi: (f) =>
      f.signedVi === ''
        ? `${f.nameVi}: chưa bao giờ có hiệu lực`
        : `${f.nameVi}: ký ${f.signedVi}, và chưa bao giờ có hiệu lực`,
  }),
  needsTradeTable: text<{ place: string; year: string }>({
    en: (f) =>
      `trade of ${placeName(f.place, 'en')} with every partner in ${f.year}: UN Comtrade, or the national customs table`,
    vi: (f) =>
      `thương mại của ${placeName(f.place, 'vi')} với mọi đối tác năm ${f.year}: UN Comtrade, hoặc bảng của hải quan nước này`,
  }),
  needsAllTerritories: text<{ place: string; year: string }>({
    en: (f) =>
      `a table of trade of ${placeName(f.place, 'en')} in ${f.year} that names every territory: UN Comtrade, or its national customs`,
    vi: (f) =>
      `bảng thương mại của ${placeName(f.place, 'vi')} năm ${f.year} có mọi vùng lãnh thổ: UN Comtrade, hoặc hải quan nước này`,
  }),
  partnersCover: text<{ held: number; year: number }>({
    en: (f) =>
      `the ${f.held} places the table names in ${f.year}; a partner without a row is not known to have no trade`,
    vi: (f) =>
      `${f.held} nước và vùng lãnh thổ có trong bảng năm ${f.year}; đối tác không có dòng nào chưa hẳn là không có thương mại`,
  }),
  noRowNoTrade: text({
    en: () =>
      'recorded trade only: what a document calls economic relations may be more than trade',
    vi: () =>
      'chỉ tính thương mại được ghi nhận: điều văn bản gọi là quan hệ kinh tế có thể rộng hơn thương mại',
  }),
  statedCover: text<{ partners: number; year: number }>({
    en: (f) =>
      `${format.number(f.partners, 'en', 0)} ${format.plural(f.partners, 'partner', 'partners')} with both sides stated for ${f.year}`,
    vi: (f) =>
      `${format.number(f.partners, 'vi', 0)} đối tác có số liệu cả hai chiều năm ${f.year}`,
  }),
  needsRank: text<{ bloc: string; year: string }>({
    en: (f) =>
      `trade of every member of ${placeName(f.bloc, 'en')} in ${f.year}: WTO merchandise trade values, or World Development Indicators (\`wdi\`)`,
    vi: (f) =>
      `thương mại của mọi thành viên ${placeName(f.bloc, 'vi')} năm ${f.year}: số liệu thương mại hàng hóa của WTO, hoặc Các chỉ số phát triển thế giới (\`wdi\`)`,
  }),
  rankCover: text<{ known: number; members: number; bloc: string }>({
    en: (f) => `${f.known} of the ${f.members} members of ${placeName(f.bloc, 'en')} have figures`,
    vi: (f) => `${f.known} trên ${f.members} thành viên ${placeName(f.bloc, 'vi')} có số liệu`,
  }),
  sumCoverage: text<{ rungs: number }>({
    en: (f) => `${f.rungs} rungs of the ladder, each counted once`,
    vi: (f) => `${f.rungs} bậc của thang, mỗi bậc tính một lần`,
  }),
});
