/** Every sentence of the timeline's page. */
import {
  type Text,
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
} from '../../core/index.js';

const en = (code: string): string => nameInText(code, 'en');
const vi = (code: string): string => placeName(code, 'vi');

/** What packs call their milestones, as a reader says it. */
const KINDS: Readonly<Record<string, Text>> = {
  congress: { en: 'congress', vi: 'đại hội' },
  party_document: { en: 'party document', vi: 'văn kiện đảng' },
  diplomacy: { en: 'diplomacy', vi: 'ngoại giao' },
  doctrine: { en: 'doctrine', vi: 'học thuyết' },
  government: { en: 'government', vi: 'chính phủ' },
  vote: { en: 'popular vote', vi: 'bỏ phiếu toàn dân' },
  initiative: { en: 'initiative', vi: 'sáng kiến' },
  law: { en: 'law', vi: 'luật' },
  sanctions: { en: 'sanctions', vi: 'trừng phạt' },
  trade: { en: 'trade', vi: 'thương mại' },
  trade_policy: { en: 'trade policy', vi: 'chính sách thương mại' },
  defence: { en: 'defence', vi: 'quốc phòng' },
  hard_case: { en: 'hard case', vi: 'tình huống khó' },
  protecting_power: { en: 'protecting power', vi: 'nước bảo hộ quyền lợi' },
  coalition: { en: 'coalition', vi: 'liên kết' },
  coercion: { en: 'pressure', vi: 'sức ép' },
  dependence: { en: 'dependence', vi: 'phụ thuộc' },
  regional: { en: 'region', vi: 'khu vực' },
  parliament: { en: 'parliament', vi: 'nghị viện' },
  people: { en: 'people to people', vi: 'đối ngoại nhân dân' },
  local: { en: 'provinces and cities', vi: 'địa phương' },
  public_security: { en: 'public security', vi: 'công an' },
  diaspora: { en: 'diaspora', vi: 'kiều bào' },
  count: { en: 'official count', vi: 'số liệu chính thức' },
  'resource-policy': { en: 'resources', vi: 'tài nguyên' },
  day: { en: 'set by the reader', vi: 'do người đọc đặt' },
};
const kindText = (kind: string, lang: 'en' | 'vi'): string =>
  KINDS[kind]?.[lang] ?? kind.replaceAll(/[_-]/g, ' ');

const PANEL_TEXT: Readonly<Record<string, Text>> = {
  ladder: { en: 'Partners on the ladder, end of year', vi: 'Đối tác trên thang bậc, cuối năm' },
  relations: {
    en: 'States with diplomatic relations, end of year',
    vi: 'Số nước có quan hệ ngoại giao, cuối năm',
  },
  agreements: { en: 'Trade agreements, end of year', vi: 'Hiệp định thương mại, cuối năm' },
  organisations: {
    en: 'Memberships in intergovernmental organisations',
    vi: 'Số tổ chức liên chính phủ tham gia',
  },
  concentration: {
    en: 'Concentration of trade by partner (HHI, 0 to 1)',
    vi: 'Độ tập trung thương mại theo đối tác (HHI, 0 đến 1)',
  },
  leader: { en: 'Share of the largest partner', vi: 'Tỷ phần của đối tác lớn nhất' },
  ideal_here: {
    en: 'Ideal point estimated here from UN votes, with 90 % interval',
    vi: 'Điểm lập trường ước lượng tại đây từ phiếu ở Liên Hợp Quốc, với khoảng 90%',
  },
  alike: {
    en: 'Share of votes alike with each pole, by session',
    vi: 'Tỷ lệ phiếu giống từng cực, theo khóa họp',
  },
  ideal: {
    en: 'Published ideal point in the UN General Assembly',
    vi: 'Điểm lập trường đã công bố tại Đại hội đồng Liên Hợp Quốc',
  },
  poles: {
    en: 'Distance to each pole, published ideal points',
    vi: 'Khoảng cách tới từng cực, theo điểm lập trường đã công bố',
  },
  disputes: {
    en: 'Militarised disputes open in the year',
    vi: 'Số tranh chấp quân sự hóa trong năm',
  },
};

export const say = defineMessages('timelinePage', {
  kicker: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} · timeline`,
    vi: (f) => `${vi(f.place)} · dòng thời gian`,
  }),
  title: text<{ place: string; since: number; until: number; milestones: number; series: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')}, ${f.since} to ${f.until}: ${f.milestones} ${format.plural(f.milestones, 'milestone', 'milestones')} over ${f.series} measured series`,
    vi: (f) =>
      `${vi(f.place)}, ${f.since} đến ${f.until}: ${f.milestones} mốc và ${f.series} chuỗi số liệu`,
  }),
  titleNoPack: text<{ place: string; since: number; until: number; series: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')}, ${f.since} to ${f.until}: ${f.series} measured series and no milestones, for want of a pack`,
    vi: (f) =>
      `${vi(f.place)}, ${f.since} đến ${f.until}: ${f.series} chuỗi số liệu, chưa có mốc nào vì chưa có bộ dữ kiện`,
  }),
  dek: text<{ anchors: number; kinds: readonly string[]; window: number }>({
    en: (f) =>
      `Around ${f.anchors} ${format.plural(f.anchors, 'milestone', 'milestones')} (${f.kinds.map((k) => kindText(k, 'en')).join(', ')}) stands what each series did: up to ${f.window} whole years after against as many before, beside the trend that ran already and the same change of others. Before and after is not because of.`,
    vi: (f) =>
      `Quanh ${f.anchors} mốc (${f.kinds.map((k) => kindText(k, 'vi')).join(', ')}) là diễn biến của từng chuỗi: tối đa ${f.window} năm trọn vẹn sau so với chừng ấy năm trước, đặt cạnh xu hướng đã có và mức thay đổi tương ứng của các nước khác. Trước và sau không có nghĩa là do.`,
  }),
  dekNone: text<{ place: string }>({
    en: (f) =>
      `Any year can be looked before and after. A pack for ${en(f.place)} would add milestones with their sources, partners by tier, relations and agreements.`,
    vi: (f) =>
      `Có thể xem trước và sau bất kỳ năm nào. Một bộ dữ kiện cho ${vi(f.place)} sẽ thêm các mốc kèm nguồn, đối tác theo bậc, quan hệ và hiệp định.`,
  }),
  drawnNav: text({ en: () => 'Timeline', vi: () => 'Dòng thời gian' }),
  drawnTitle: text<{ place: string; since: number; until: number; marks: boolean }>({
    en: (f) =>
      f.marks
        ? `Milestones of ${en(f.place)} and what was measured under them, ${f.since} to ${f.until}`
        : `What was measured of ${en(f.place)}, ${f.since} to ${f.until}`,
    vi: (f) =>
      f.marks
        ? `Các mốc của ${vi(f.place)} và những gì đo được trong cùng thời gian, ${f.since} đến ${f.until}`
        : `Những gì đo được của ${vi(f.place)}, ${f.since} đến ${f.until}`,
  }),
  drawnSub: text<{ marks: boolean }>({
    en: (f) =>
      `One axis of time. ${f.marks ? 'Rules are the milestones looked before and after; numbers lead to the list. ' : ''}Each panel has its own scale; a year that is not held is slanted, not zero.`,
    vi: (f) =>
      `Một trục thời gian chung. ${f.marks ? 'Vạch kẻ là các mốc được xem trước và sau; số dẫn tới danh sách. ' : ''}Mỗi ô có thang riêng; năm không có số liệu được gạch chéo, không phải số 0.`,
  }),
  notHeld: text({ en: () => 'nothing held', vi: () => 'không có số liệu' }),
  band: text({
    en: () => 'band: the count is a range, or a 90 % interval',
    vi: () => 'dải: số đếm là một khoảng, hoặc khoảng 90%',
  }),
  panel: text<{ id: string }>({
    en: (f) => PANEL_TEXT[f.id]?.en ?? f.id,
    vi: (f) => PANEL_TEXT[f.id]?.vi ?? f.id,
  }),
  year: text({ en: () => 'Year', vi: () => 'Năm' }),
  milestone: text({ en: () => 'Milestone', vi: () => 'Mốc' }),
  date: text({ en: () => 'Date', vi: () => 'Ngày' }),
  kindHead: text({ en: () => 'Kind', vi: () => 'Loại' }),
  kind: text<{ kind: string }>({
    en: (f) => kindText(f.kind, 'en'),
    vi: (f) => kindText(f.kind, 'vi'),
  }),
  number: text({ en: () => 'No.', vi: () => 'Số' }),
  standing: text({ en: () => 'Standing', vi: () => 'Độ chắc chắn' }),
  series: text({ en: () => 'Series', vi: () => 'Chuỗi số liệu' }),
  before: text({ en: () => 'Before', vi: () => 'Trước' }),
  after: text({ en: () => 'After', vi: () => 'Sau' }),
  change: text({ en: () => 'Change', vi: () => 'Thay đổi' }),
  beyond: text({ en: () => 'Beyond trend', vi: () => 'Vượt xu hướng' }),
  others: text({ en: () => 'Others, median', vi: () => 'Nước khác, trung vị' }),
  bloc: text<{ bloc: string }>({
    en: (f) => `${f.bloc}, median`,
    vi: (f) => `${f.bloc}, trung vị`,
  }),
  matrixNav: text({ en: () => 'What changed', vi: () => 'Điều thay đổi' }),
  matrixTitle: text<{ kinds: readonly string[] }>({
    en: (f) =>
      f.kinds.length === 1
        ? `What changed after each ${kindText(f.kinds[0] ?? '', 'en')}`
        : 'What changed after each milestone',
    vi: (f) =>
      f.kinds.length === 1
        ? `Điều thay đổi sau mỗi mốc: ${kindText(f.kinds[0] ?? '', 'vi')}`
        : 'Điều thay đổi sau mỗi mốc',
  }),
  matrixSub: text<{ window: number }>({
    en: (f) =>
      `Mean of the whole years after (up to ${f.window}, to the next) less the mean of those before. A dash has its reason in the section below; nothing here says what caused a change.`,
    vi: (f) =>
      `Trung bình các năm trọn vẹn sau (tối đa ${f.window}, đến mốc kế tiếp) trừ trung bình các năm trước. Dấu gạch có lý do ở phần dưới; không con số nào ở đây nói nguyên nhân.`,
  }),
  afterNav: text({ en: () => 'One by one', vi: () => 'Từng mốc' }),
  eachTitle: text<{ kinds: readonly string[]; count: number }>({
    en: (f) =>
      f.kinds.length === 1
        ? `Each ${kindText(f.kinds[0] ?? '', 'en')} with its strongest change`
        : `Each of ${f.count} milestones with its strongest change`,
    vi: (f) =>
      f.kinds.length === 1
        ? `Từng mốc (${kindText(f.kinds[0] ?? '', 'vi')}) với thay đổi mạnh nhất`
        : `Từng mốc trong ${f.count} mốc với thay đổi mạnh nhất`,
  }),
  eachSub: text({
    en: () =>
      'Strongest: the largest change against the whole range of its own series in the years shown. Open a line for every series before and after, and what else happened.',
    vi: () =>
      'Mạnh nhất: thay đổi lớn nhất so với toàn bộ biên độ của chính chuỗi đó trong những năm được nêu. Mở từng dòng để xem mọi chuỗi trước và sau, cùng các việc khác đã diễn ra.',
  }),
  afterTitle: text<{
    title: string;
    date: string;
    known: number;
    of: number;
    series?: string;
    change?: string;
  }>({
    en: (f) =>
      `${f.title} (${f.date}): ${f.series === undefined ? 'no change can be told' : `${f.series} ${f.change ?? ''}`}; ${f.known} of ${f.of} series can be read on both sides`,
    vi: (f) =>
      `${f.title} (${f.date}): ${f.series === undefined ? 'không nói được thay đổi nào' : `${f.series} ${f.change ?? ''}`}; đọc được cả hai phía ở ${f.known} trên ${f.of} chuỗi`,
  }),
  afterSub: text<{ before: string; after: string }>({
    en: (f) => `Level in ${f.before} and in ${f.after}; the milestone’s own year is in neither.`,
    vi: (f) => `Mức trong ${f.before} và trong ${f.after}; năm của chính mốc không thuộc bên nào.`,
  }),
  noYears: text({ en: () => 'no whole year', vi: () => 'không năm trọn vẹn nào' }),
  unknown: text<{ names: readonly string[]; why: string }>({
    en: (f) => `Not known on both sides: ${f.names.join('; ')}. ${f.why}`,
    vi: (f) => `Không biết ở cả hai phía: ${f.names.join('; ')}. ${f.why}`,
  }),
  also: text<{ count: number }>({
    en: (f) =>
      `Also in these years: ${f.count} other dated ${format.plural(f.count, 'thing', 'things')}, each of which may have had a part`,
    vi: (f) =>
      `Cũng trong những năm này: ${f.count} việc khác có ngày tháng, việc nào cũng có thể góp phần`,
  }),
  onlyNewest: text<{ shown: number; count: number; command: string }>({
    en: (f) => `The first ${f.shown} of ${f.count}; all of them: ${f.command}.`,
    vi: (f) => `${f.shown} việc đầu trong ${f.count}; xem tất cả: ${f.command}.`,
  }),
  caveat: text({
    en: () =>
      'A milestone is followed by years, not proved by them: other things happened in them, the trend before may have gone on, and others changed too. No test of significance is made; with one country and a few years there is none to make.',
    vi: () =>
      'Các năm đến sau một mốc, chứ không chứng minh cho mốc đó: trong những năm ấy còn nhiều việc khác, xu hướng cũ có thể tiếp diễn, và các nước khác cũng thay đổi. Không làm kiểm định ý nghĩa thống kê: với một nước và vài năm thì không có kiểm định nào phù hợp.',
  }),
  kindChoice: text<{ kind: string; count: number }>({
    en: (f) => `${kindText(f.kind, 'en')} (${f.count})`,
    vi: (f) => `${kindText(f.kind, 'vi')} (${f.count})`,
  }),
  nextAround: text({ en: () => 'Look around another year', vi: () => 'Xem quanh một năm khác' }),
  nextAroundText: text({
    en: () =>
      'One milestone, a kind of them, or any year: every series before and after it, beside the trend and beside others.',
    vi: () =>
      'Một mốc, một loại mốc, hoặc một năm bất kỳ: mọi chuỗi trước và sau đó, đặt cạnh xu hướng và các nước khác.',
  }),
  nextVotes: text({ en: () => 'Read the votes behind it', vi: () => 'Đọc các phiếu phía sau' }),
  nextVotesText: text<{ place: string }>({
    en: (f) =>
      `How ${en(f.place)} voted in the UN General Assembly, session by session and by issue area.`,
    vi: (f) =>
      `${vi(f.place)} bỏ phiếu ra sao ở Đại hội đồng Liên Hợp Quốc, theo từng khóa họp và lĩnh vực.`,
  }),
  nextBalance: text({
    en: () => 'Set the great powers side by side',
    vi: () => 'Đặt các nước lớn cạnh nhau',
  }),
  nextBalanceText: text({
    en: () => 'Trade, arms, votes, tiers and disputes on one day, power by power.',
    vi: () => 'Thương mại, vũ khí, phiếu, bậc quan hệ và tranh chấp vào một ngày, theo từng nước.',
  }),
  listNav: text({ en: () => 'Milestones', vi: () => 'Các mốc' }),
  listMore: text<{ count: number }>({
    en: (f) => `The list of ${f.count}: number, date, kind and standing`,
    vi: (f) => `Danh sách ${f.count} mốc: số, ngày, loại và độ chắc chắn`,
  }),
  listTitle: text<{ count: number; doubtful: number }>({
    en: (f) =>
      `${f.count} ${format.plural(f.count, 'milestone', 'milestones')}, each date opens its source${f.doubtful === 0 ? '' : `; ${f.doubtful} ${format.plural(f.doubtful, 'is', 'are')} from memory or contradicted`}`,
    vi: (f) =>
      `${f.count} mốc, mỗi ngày mở ra nguồn của nó${f.doubtful === 0 ? '' : `; ${f.doubtful} mốc ghi theo trí nhớ hoặc có nguồn trái nhau`}`,
  }),
  measuredNav: text({ en: () => 'Measured', vi: () => 'Chuỗi số liệu' }),
  measuredTitle: text<{ count: number }>({
    en: (f) => `${f.count} measured series: what they are, and which years they hold`,
    vi: (f) => `${f.count} chuỗi số liệu: đo gì và có những năm nào`,
  }),
  measuredMore: text({
    en: () => 'Years held, first and last value, unit and source of each',
    vi: () => 'Năm có số liệu, giá trị đầu và cuối, đơn vị và nguồn của từng chuỗi',
  }),
  measuredSub: text({
    en: () => 'First and last value open their sources.',
    vi: () => 'Giá trị đầu và cuối mở ra nguồn.',
  }),
  held: text({ en: () => 'Years held', vi: () => 'Năm có số liệu' }),
  heldText: text<{ first: number; last: number; gaps: number }>({
    en: (f) => `${f.first}–${f.last}${f.gaps === 0 ? '' : `, ${f.gaps} not held`}`,
    vi: (f) => `${f.first}–${f.last}${f.gaps === 0 ? '' : `, thiếu ${f.gaps} năm`}`,
  }),
  unit: text({ en: () => 'Unit', vi: () => 'Đơn vị' }),
  first: text({ en: () => 'First', vi: () => 'Đầu' }),
  last: text({ en: () => 'Last', vi: () => 'Cuối' }),
  source: text({ en: () => 'Source', vi: () => 'Nguồn' }),
  packSource: text<{ place: string }>({
    en: (f) => `dated facts of the pack of ${en(f.place)}`,
    vi: (f) => `dữ kiện có ngày tháng trong bộ dữ kiện của ${vi(f.place)}`,
  }),
  missingTitle: text({
    en: () => 'What is not measured here',
    vi: () => 'Những gì chưa đo được ở đây',
  }),
  milestonesWhat: text({ en: () => 'Milestones', vi: () => 'Các mốc' }),
  ownVotes: text({
    en: () => 'Positions by issue area, and votes after the years of the published points',
    vi: () => 'Lập trường theo từng lĩnh vực, và các lần biểu quyết sau những năm đã công bố',
  }),
  period: text<{ period: string }>({
    en: (f) => periodText(f.period, 'en'),
    vi: (f) => periodText(f.period, 'vi'),
  }),
});
