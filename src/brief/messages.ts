/** Sentences of the page, the note and the terminal. Titles are written from Findings, by rule. */
import {
  type DomesticSupply,
  type Text,
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  sentence,
  text,
} from '../core/index.js';

const SIDE = {
  export: { en: 'exports', vi: 'xuất khẩu' },
  import: { en: 'imports', vi: 'nhập khẩu' },
} as const;
type S = keyof typeof SIDE;
const whole = (x: number, lang: 'en' | 'vi'): string => format.percent(x, lang, 0);

/** Quotation marks inside a quotation. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

const HOME: Readonly<Record<DomesticSupply, Text>> = {
  assumes_no_domestic_supply: {
    en: 'none assumed',
    vi: 'giả định không có',
  },
  share_given: { en: 'a share given by the reader', vi: 'theo tỷ phần người đọc nêu' },
  not_applicable: { en: 'does not enter', vi: 'không xét' },
};

export const say = defineMessages('brief', {
  methodConfirmed: text({
    en: () => 'formula confirmed in a source',
    vi: () => 'công thức đã xác nhận qua nguồn',
  }),
  methodRecalled: text({
    en: () => 'formula recalled from the literature, not re-read',
    vi: () => 'công thức nhớ lại từ tài liệu, chưa đọc lại',
  }),
  methodDerived: text({ en: () => 'derived for this project', vi: () => 'do dự án này xây dựng' }),
  methodUncertain: text({ en: () => 'uncertain', vi: () => 'chưa chắc chắn' }),
  standingDataset: text({ en: () => 'dataset', vi: () => 'bộ dữ liệu' }),
  standingSourced: text({ en: () => 'sourced', vi: () => 'có nguồn' }),
  standingUnverified: text({
    en: () => 'unverified: recalled only',
    vi: () => 'chưa kiểm chứng: chỉ theo trí nhớ',
  }),
  standingContradicted: text({
    en: () => 'contradicted: another value is reported too',
    vi: () => 'có mâu thuẫn: nguồn khác đưa giá trị khác',
  }),
  datasetLine: text<{ rows: number; licence: string }>({
    en: (f) => `${format.number(f.rows, 'en')} rows · ${f.licence}`,
    vi: (f) => `${format.number(f.rows, 'vi')} dòng · ${f.licence}`,
  }),
  confidenceLine: text<{ confidence: 'high' | 'medium' | 'low' }>({
    en: (f) => `confidence: ${f.confidence}`,
    vi: (f) => `độ tin cậy: ${{ high: 'cao', medium: 'trung bình', low: 'thấp' }[f.confidence]}`,
  }),
  limitLine: text<{
    label: string;
    value: string;
    crossed: 'yes' | 'no' | 'undecided';
    origin: string;
  }>({
    en: (f) =>
      `${f.label}, ${f.value}: ${{ yes: 'crossed', no: 'not crossed', undecided: 'undecided, the range straddles it' }[f.crossed]} (${f.origin})`,
    vi: (f) =>
      `${f.label}, ${f.value}: ${{ yes: 'vượt', no: 'không vượt', undecided: 'chưa rõ, khoảng giá trị nằm hai bên ngưỡng' }[f.crossed]} (${f.origin})`,
  }),
  madeWord: text({ en: () => 'How it is made', vi: () => 'Cách tính' }),
  inputsWord: text({ en: () => 'What went in', vi: () => 'Số liệu đầu vào' }),
  limitsWord: text({ en: () => 'Thresholds', vi: () => 'Ngưỡng' }),
  caveatsWord: text({ en: () => 'Caveats', vi: () => 'Lưu ý' }),
  sourcesWord: text({
    en: () => 'Sources of the dates and amounts above',
    vi: () => 'Nguồn của ngày tháng và số liệu ở trên',
  }),
  evidenceWord: text({ en: () => 'Evidence', vi: () => 'Bằng chứng' }),
  againWord: text({ en: () => 'To get it again', vi: () => 'Để tính lại' }),
  noteWord: text({ en: () => 'For a note', vi: () => 'Để đưa vào báo cáo' }),
  noSource: text({
    en: () => 'recalled, no public source yet',
    vi: () => 'theo trí nhớ, chưa có nguồn công khai',
  }),
  coverageWord: text({ en: () => 'Coverage', vi: () => 'Phạm vi' }),
  lossWord: text({ en: () => 'Who loses', vi: () => 'Ai chịu tổn thất' }),
  lossLine: text<{ bearers: string; channel: string; home: DomesticSupply }>({
    en: (f) => `${f.bearers}, ${f.channel}. Supply at home: ${HOME[f.home].en}.`,
    vi: (f) => `${f.bearers}, ${f.channel}. Nguồn cung trong nước: ${HOME[f.home].vi}.`,
  }),
  paragraphMissing: text<{ label: string; reason: string; period: string }>({
    en: (f) => `${f.label} (${periodText(f.period, 'en')}): not known, because ${f.reason}.`,
    vi: (f) => `${f.label} (${periodText(f.period, 'vi')}): chưa biết, vì ${f.reason}.`,
  }),
  sourceLine: text<{ names: string; more: number }>({
    en: (f) => `Source: ${f.names}${f.more > 0 ? `; and ${f.more} more` : ''}.`,
    vi: (f) => `Nguồn: ${f.names}${f.more > 0 ? `; và ${f.more} nguồn khác` : ''}.`,
  }),
  methodLine: text<{ method: string }>({
    en: (f) => `Computed by Tuchu, method ${f.method}.`,
    vi: (f) => `Tuchu tính, phương pháp ${f.method}.`,
  }),

  kicker: text<{ subject: string }>({
    en: (f) => `Assessment · ${placeName(f.subject, 'en')}`,
    vi: (f) => `Đánh giá · ${nameInText(f.subject, 'vi')}`,
  }),
  titleLadder: text<{ partners: string }>({
    en: (f) => `${f.partners} partnerships`,
    vi: (f) => `${f.partners} quan hệ đối tác`,
  }),
  titleBoth: text<{ exports: number; imports: number; year: string }>({
    en: (f) =>
      `one market takes ${whole(f.exports, 'en')} of exports and one supplier sends ${whole(f.imports, 'en')} of imports${f.year}`,
    vi: (f) =>
      `một thị trường chiếm ${whole(f.exports, 'vi')} xuất khẩu và một nguồn cung chiếm ${whole(f.imports, 'vi')} nhập khẩu${f.year}`,
  }),
  titleOne: text<{ side: S; share: number; year: string }>({
    en: (f) =>
      f.side === 'export'
        ? `one market takes ${whole(f.share, 'en')} of exports${f.year}`
        : `one supplier sends ${whole(f.share, 'en')} of imports${f.year}`,
    vi: (f) =>
      f.side === 'export'
        ? `một thị trường chiếm ${whole(f.share, 'vi')} xuất khẩu${f.year}`
        : `một nguồn cung chiếm ${whole(f.share, 'vi')} nhập khẩu${f.year}`,
  }),
  titleNothing: text<{ subject: string }>({
    en: (f) => `${sentence(nameInText(f.subject, 'en'))}: nothing here can be measured yet`,
    vi: (f) => `${nameInText(f.subject, 'vi')}: chưa đo được gì từ dữ liệu hiện có`,
  }),
  yearTail: text<{ year: string }>({ en: (f) => ` (${f.year})`, vi: (f) => ` (${f.year})` }),

  dekLadder: text<{ day: string; subject: string }>({
    en: (f) => `On ${periodText(f.day, 'en')} ${nameInText(f.subject, 'en')} stood in`,
    vi: (f) => `Ngày ${periodText(f.day, 'vi')}, ${nameInText(f.subject, 'vi')} có`,
  }),
  dekBeforeLadder: text<{ year: string }>({
    en: (f) => `No partnership of the ladder is recorded before ${f.year}.`,
    vi: (f) => `Chưa ghi nhận quan hệ đối tác nào trên thang bậc trước năm ${f.year}.`,
  }),
  dekAsRecorded: text<{ to: string }>({
    en: (f) => `, as far as recorded up to ${periodText(f.to, 'en')}`,
    vi: (f) => `, theo ghi nhận đến ${periodText(f.to, 'vi')}`,
  }),
  mapTitleBefore: text<{ day: string }>({
    en: (f) => `Nobody stands on the ladder yet on ${periodText(f.day, 'en')}`,
    vi: (f) => `Ngày ${periodText(f.day, 'vi')} chưa có đối tác nào trên thang bậc`,
  }),
  mapTitleShort: text<{ p5: string; g7: string }>({
    en: (f) =>
      `The network covers ${f.p5} permanent members of the Security Council and ${f.g7} of the G7`,
    vi: (f) => `Mạng lưới gồm ${f.p5} thành viên thường trực Hội đồng Bảo an và ${f.g7} nước G7`,
  }),
  dekPartnerships: text({ en: () => 'partnerships', vi: () => 'quan hệ đối tác' }),
  dekBlocs: text({ en: () => 'among them', vi: () => 'trong đó có' }),
  dekAnd: text({ en: () => ' and', vi: () => ' và' }),
  dekBlocOf: text<{ bloc: 'P5' | 'G7'; members: number }>({
    en: (f) =>
      `of the ${f.members} ${f.bloc === 'P5' ? 'permanent members of the Security Council' : 'members of the G7'}`,
    vi: (f) =>
      `trên ${f.members} ${f.bloc === 'P5' ? 'thành viên thường trực Hội đồng Bảo an' : 'nước G7'}`,
  }),
  dekSide: text<{ side: S; year: string; partner: string; partial: boolean; flow: string }>({
    en: (f) =>
      `In ${f.year} the largest ${f.side === 'export' ? 'market' : 'supplier'}${f.partial ? ' of those known' : ''}, ${nameInText(f.partner, 'en')}, ${f.side === 'export' ? 'took' : 'sent'}`,
    vi: (f) =>
      `Năm ${f.year}, ${f.side === 'export' ? 'thị trường' : 'nguồn cung'} lớn nhất${f.partial ? ' trong số đã biết' : ''}, ${nameInText(f.partner, 'vi')}, chiếm`,
  }),
  dekSideTail: text<{ side: S; flow: string }>({
    en: (f) => `of ${f.flow === 'goods' ? 'goods ' : ''}${SIDE[f.side].en}`,
    vi: (f) => `${SIDE[f.side].vi}${f.flow === 'goods' ? ' hàng hóa' : ''}`,
  }),
  dekNoProfile: text<{ subject: string }>({
    en: (f) =>
      `There is no pack of dated facts for ${nameInText(f.subject, 'en')}, so this page rests on data alone.`,
    vi: (f) =>
      `Chưa có bộ dữ kiện về ${nameInText(f.subject, 'vi')}; trang này chỉ dựa trên dữ liệu.`,
  }),
  dekNoTable: text<{ side: S }>({
    en: (f) => `No dataset held gives the partners of its ${SIDE[f.side].en}.`,
    vi: (f) => `Chưa có bộ dữ liệu nào cho biết đối tác ${SIDE[f.side].vi}.`,
  }),

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

  sharesTitle: text<{
    exportPartner: string;
    importPartner: string;
    year: string;
    partial: boolean;
  }>({
    en: (f) =>
      f.exportPartner === f.importPartner
        ? `${sentence(nameInText(f.exportPartner, 'en'))} is the largest ${f.partial ? 'known partner' : 'partner'} on both sides in ${f.year}`
        : `${sentence(nameInText(f.exportPartner, 'en'))} is the largest ${f.partial ? 'known market' : 'market'}, ${nameInText(f.importPartner, 'en')} the largest ${f.partial ? 'known supplier' : 'supplier'} in ${f.year}`,
    vi: (f) =>
      f.exportPartner === f.importPartner
        ? `${nameInText(f.exportPartner, 'vi')} là đối tác lớn nhất${f.partial ? ' đã biết' : ''} ở cả hai chiều năm ${f.year}`
        : `${nameInText(f.exportPartner, 'vi')} là thị trường lớn nhất${f.partial ? ' đã biết' : ''}, ${nameInText(f.importPartner, 'vi')} là nguồn cung lớn nhất${f.partial ? ' đã biết' : ''} năm ${f.year}`,
  }),
  sharesTitleOne: text<{ side: S; partner: string; year: string; partial: boolean }>({
    en: (f) =>
      `${sentence(nameInText(f.partner, 'en'))} is the largest ${f.partial ? 'known ' : ''}${f.side === 'export' ? 'market' : 'supplier'} in ${f.year}`,
    vi: (f) =>
      `${nameInText(f.partner, 'vi')} là ${f.side === 'export' ? 'thị trường' : 'nguồn cung'} lớn nhất${f.partial ? ' đã biết' : ''} năm ${f.year}`,
  }),
  sharesSub: text<{ year: string; flow: string }>({
    en: (f) => `Share of each partner, ${f.year}, ${f.flow}`,
    vi: (f) =>
      `Tỷ phần từng đối tác, ${f.year}, ${f.flow === 'goods' ? 'hàng hóa' : 'hàng hóa và dịch vụ'}`,
  }),
  hhiInline: text<{ side: S }>({
    en: (f) => `HHI ${SIDE[f.side].en}`,
    vi: (f) => `HHI ${SIDE[f.side].vi}`,
  }),
  panelTitle: text<{ side: S; year: string }>({
    en: (f) => (f.side === 'export' ? `Exports to, ${f.year}` : `Imports from, ${f.year}`),
    vi: (f) => (f.side === 'export' ? `Xuất khẩu sang, ${f.year}` : `Nhập khẩu từ, ${f.year}`),
  }),
  unsureMark: text({ en: () => '(e)', vi: () => '(ư)' }),
  unsureNote: text({
    en: () => '(e): an estimate, preliminary or derived; open the number for which.',
    vi: () => '(ư): ước tính, sơ bộ hoặc suy ra; mở con số để biết rõ.',
  }),
  restLabel: text({ en: () => 'Partner not known', vi: () => 'Chưa rõ đối tác' }),
  othersLabel: text<{ count: number }>({
    en: (f) => `${f.count} other partners`,
    vi: (f) => `${f.count} đối tác khác`,
  }),
  restNote: text({
    en: () =>
      'The hatched part is trade whose partner no held figure names; it is unknown, not zero and not diversified.',
    vi: () =>
      'Phần gạch chéo là thương mại mà số liệu hiện có không nêu đối tác; đó là chưa biết, không phải bằng không hay đã đa dạng.',
  }),
  partnerWord: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  shareWord: text({ en: () => 'Share', vi: () => 'Tỷ phần' }),
  valueWord: text({ en: () => 'Value', vi: () => 'Giá trị' }),

  trendLead: text<{ partner: string; side: S; since: number }>({
    en: (f) =>
      `${nameInText(f.partner, 'en')} the largest ${f.side === 'export' ? 'market' : 'supplier'} since ${f.since}`,
    vi: (f) =>
      `${nameInText(f.partner, 'vi')} là ${f.side === 'export' ? 'thị trường' : 'nguồn cung'} lớn nhất từ năm ${f.since}`,
  }),
  trendTitle: text<{ leads: readonly string[]; last: number }>({
    en: (f) => `Year by year to ${f.last}: ${f.leads.join(', ')}`,
    vi: (f) => `Từng năm đến ${f.last}: ${f.leads.join(', ')}`,
  }),
  trendSub: text<{ first: number; last: number; flow: string }>({
    en: (f) => `Share of the year’s largest partner, ${f.first} to ${f.last}, ${f.flow}`,
    vi: (f) =>
      `Tỷ phần của đối tác lớn nhất từng năm, ${f.first} đến ${f.last}, ${f.flow === 'goods' ? 'hàng hóa' : 'hàng hóa và dịch vụ'}`,
  }),
  trendSince: text({ en: () => 'same leader since', vi: () => 'cùng nước dẫn đầu từ' }),
  trendLater: text<{ dated: boolean }>({
    en: (f) =>
      `Hollow points are later figures from ${f.dated ? 'dated statements about goods alone' : 'other sources'}: another measure, so not joined to the line.`,
    vi: (f) =>
      `Điểm rỗng là số liệu mới hơn từ ${f.dated ? 'các công bố, chỉ về hàng hóa' : 'nguồn khác'}: thước đo khác nên không nối vào đường.`,
  }),
  trendLine: text<{ side: S }>({
    en: (f) => (f.side === 'export' ? 'Largest market' : 'Largest supplier'),
    vi: (f) => (f.side === 'export' ? 'Thị trường lớn nhất' : 'Nguồn cung lớn nhất'),
  }),
  yearWord: text({ en: () => 'Year', vi: () => 'Năm' }),

  peersTitle: text<{
    subject: string;
    year: number;
    exportBelow: number;
    importBelow: number;
    of: number;
  }>({
    en: (f) =>
      `In ${f.year}, ${nameInText(f.subject, 'en')} was more concentrated than ${f.exportBelow} of ${f.of} others in exports and ${f.importBelow} in imports`,
    vi: (f) =>
      `Năm ${f.year}, ${nameInText(f.subject, 'vi')} tập trung hơn ${f.exportBelow} trên ${f.of} nước khác về xuất khẩu và ${f.importBelow} về nhập khẩu`,
  }),
  peersSub: text<{ year: number }>({
    en: (f) =>
      `Concentration by partner (HHI), ${f.year}, goods and services; area of a dot: total trade`,
    vi: (f) =>
      `Độ tập trung theo đối tác (HHI), ${f.year}, hàng hóa và dịch vụ; diện tích chấm: tổng thương mại`,
  }),
  peersX: text({
    en: () => 'Imports from few suppliers (HHI)',
    vi: () => 'Nhập khẩu từ ít nguồn cung (HHI)',
  }),
  peersY: text({
    en: () => 'Exports to few markets (HHI)',
    vi: () => 'Xuất khẩu sang ít thị trường (HHI)',
  }),
  logNote: text({ en: () => 'both axes logarithmic', vi: () => 'hai trục theo thang lôgarit' }),
  peersNote: text({
    en: () =>
      'A position, not a ranking: concentration is not risk, and small economies trade with fewer partners.',
    vi: () =>
      'Đây là vị trí, không phải xếp hạng: tập trung chưa phải rủi ro, và nền kinh tế nhỏ thường có ít đối tác hơn.',
  }),
  tradeWord: text({ en: () => 'Total trade', vi: () => 'Tổng thương mại' }),

  tableTitle: text<{
    subject: string;
    partner: string;
    ours: number;
    theirs: number;
    year: string;
  }>({
    en: (f) =>
      `${whole(f.ours, 'en')} of ${nameInText(f.subject, 'en')}’s trade is with ${nameInText(f.partner, 'en')}; ${format.percent(f.theirs, 'en')} of ${nameInText(f.partner, 'en')}’s is with ${nameInText(f.subject, 'en')} (${f.year})`,
    vi: (f) =>
      `${whole(f.ours, 'vi')} thương mại của ${nameInText(f.subject, 'vi')} là với ${nameInText(f.partner, 'vi')}; chiều ngược lại là ${format.percent(f.theirs, 'vi')} (${f.year})`,
  }),
  mutualSub: text<{ year: string; flow: string }>({
    en: (f) =>
      `Exports and imports together, ${f.year}, ${f.flow}; the difference is above zero when we depend more`,
    vi: (f) =>
      `Xuất và nhập khẩu gộp lại, ${f.year}, ${f.flow === 'goods' ? 'hàng hóa' : 'hàng hóa và dịch vụ'}; chênh lệch dương nghĩa là ta phụ thuộc nhiều hơn`,
  }),
  oursWord: text({ en: () => 'Our trade with them', vi: () => 'Phần của ta với họ' }),
  theirsWord: text({ en: () => 'Their trade with us', vi: () => 'Phần của họ với ta' }),
  differenceWord: text({ en: () => 'Difference', vi: () => 'Chênh lệch' }),

  ledgerTitle: text({
    en: () => 'Connection and dependence, side by side',
    vi: () => 'Kết nối và phụ thuộc, đặt cạnh nhau',
  }),
  ledgerSub: text({
    en: () =>
      'Being connected is not being dependent, and isolation does not score as autonomy; each number with its year',
    vi: () =>
      'Kết nối không phải là phụ thuộc, và cô lập không được tính là tự chủ; mỗi con số kèm năm',
  }),
  connection: text({ en: () => 'Connection', vi: () => 'Kết nối' }),
  dependence: text({ en: () => 'Dependence', vi: () => 'Phụ thuộc' }),
  marketsShort: text({ en: () => 'Export markets', vi: () => 'Thị trường xuất khẩu' }),
  suppliersShort: text({ en: () => 'Import suppliers', vi: () => 'Nguồn cung nhập khẩu' }),
  ladderShort: text({ en: () => 'Partners on the ladder', vi: () => 'Đối tác có bậc quan hệ' }),
  blocsShort: text({
    en: () => 'Groups followed here that it is in',
    vi: () => 'Tham gia các nhóm được theo dõi',
  }),
  blocShort: text<{ bloc: string }>({
    en: (f) => `${placeName(f.bloc, 'en')} members on the ladder`,
    vi: (f) => `Thành viên ${placeName(f.bloc, 'vi')} có bậc quan hệ`,
  }),
  leadShort: text<{ side: S; partner: string }>({
    en: (f) => `${placeName(f.partner, 'en')} in ${SIDE[f.side].en}`,
    vi: (f) => `${placeName(f.partner, 'vi')} trong ${SIDE[f.side].vi}`,
  }),
  hhiShort: text<{ side: S }>({
    en: (f) => `Concentration of ${SIDE[f.side].en} (HHI)`,
    vi: (f) => `Độ tập trung ${SIDE[f.side].vi} (HHI)`,
  }),
  asymmetryShort: text<{ partner: string }>({
    en: (f) => `Asymmetry with ${nameInText(f.partner, 'en')}`,
    vi: (f) => `Bất đối xứng với ${nameInText(f.partner, 'vi')}`,
  }),
  measuresTitle: text<{ subject: string; years: string }>({
    en: (f) =>
      `How concentrated the trade of ${nameInText(f.subject, 'en')} is, measure by measure (${f.years})`,
    vi: (f) =>
      `Thương mại của ${nameInText(f.subject, 'vi')} tập trung đến đâu, theo từng thước đo (${f.years})`,
  }),
  measuresSub: text({
    en: () =>
      'A range where the partner table is partial, a dash where a measure needs every partner',
    vi: () => 'Là khoảng khi bảng đối tác chưa đủ; gạch ngang khi thước đo cần đủ mọi đối tác',
  }),
  measureColumn: text<{ side: S; year: string; partial: boolean }>({
    en: (f) =>
      `${f.side === 'export' ? 'Exports' : 'Imports'} ${f.year}${f.partial ? ', partial' : ''}`,
    vi: (f) =>
      `${f.side === 'export' ? 'Xuất khẩu' : 'Nhập khẩu'} ${f.year}${f.partial ? ', thiếu' : ''}`,
  }),
  measureWord: text({ en: () => 'Measure', vi: () => 'Thước đo' }),
  basisWord: text({ en: () => 'Basis', vi: () => 'Cơ sở' }),

  missingTitle: text<{ count: number }>({
    en: (f) => `What is missing: ${f.count} gaps`,
    vi: (f) => `Còn thiếu gì: ${f.count} khoảng trống`,
  }),
  missingWord: text({ en: () => 'Missing', vi: () => 'Còn thiếu' }),
  sourceWord: text({ en: () => 'Source', vi: () => 'Nguồn' }),
  nextCheck: text({ en: () => 'Check a draft', vi: () => 'Kiểm tra dự thảo' }),
  nextCheckText: text<{ whose: 'own' | 'group' | 'none' }>({
    en: (f) =>
      f.whose === 'none'
        ? 'No doctrine known to bind this country comes with the package. Put a draft to one of your own: the page says how to write it.'
        : `Put a draft treaty or memorandum to the ${f.whose === 'own' ? 'country’s own doctrine' : 'doctrine of a group it belongs to'}: the verdict, every reason, and what would change it.`,
    vi: (f) =>
      f.whose === 'none'
        ? 'Chưa có học thuyết nào kèm theo được biết là ràng buộc nước này. Hãy xét dự thảo theo học thuyết bạn tự viết: trang này nói cách viết.'
        : `Xét một dự thảo hiệp ước hay bản ghi nhớ theo học thuyết của ${f.whose === 'own' ? 'chính nước này' : 'một nhóm mà nước này là thành viên'}: kết luận, mọi lý do và điều gì làm đổi kết luận.`,
  }),
  nextData: text({ en: () => 'Fill a gap', vi: () => 'Bổ sung dữ liệu' }),
  nextDataText: text({
    en: () =>
      'Add a trade file you already have; it is recognised, checked and kept with its source.',
    vi: () => 'Thêm tệp thương mại sẵn có; phần mềm tự nhận dạng, kiểm tra và giữ nguồn gốc.',
  }),
  nextProducts: text({ en: () => 'Look product by product', vi: () => 'Xem theo từng mặt hàng' }),
  nextProductsText: text({
    en: () => 'Concentration of suppliers for every product in the datasets held.',
    vi: () => 'Độ tập trung nguồn cung của từng mặt hàng trong các bộ dữ liệu hiện có.',
  }),
  nextReplay: text({ en: () => 'Replay another day', vi: () => 'Xem lại ngày khác' }),
  nextReplayText: text({
    en: () => 'The ladder and the coverage of groups as they stood on any date.',
    vi: () => 'Bậc quan hệ và độ phủ các nhóm vào bất kỳ ngày nào.',
  }),
  nextNote: text({ en: () => 'Take a paragraph with you', vi: () => 'Lấy một đoạn vào báo cáo' }),
  nextNoteText: text({
    en: () => 'Open any underlined number: its evidence ends in a paragraph with source and date.',
    vi: () =>
      'Mở bất kỳ con số gạch chân nào: phần bằng chứng kết thúc bằng một đoạn văn có nguồn và ngày.',
  }),
  cite: text<{ title: string; source: string; day: string }>({
    en: (f) => `“${inner(f.title)}”. Tuchu, as of ${periodText(f.day, 'en')}. ${f.source}.`,
    vi: (f) => `“${inner(f.title)}”. Tuchu, tính đến ${periodText(f.day, 'vi')}. ${f.source}.`,
  }),
});
