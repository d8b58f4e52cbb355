/** Everything the page about one pair says, in both languages. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  sentence,
  text,
} from '../../core/index.js';

type Pair = { readonly subject: string; readonly partner: string };
const EN = (code: string): string => nameInText(code, 'en');
const VI = (code: string): string => placeName(code, 'vi');
const plural = format.plural;

export const say = defineMessages('brief-partner', {
  sameTitle: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} is both ends of the pair`,
    vi: (f) => `${VI(f.subject)} ở cả hai đầu của cặp`,
  }),
  sameDek: text({
    en: () => 'A pair is two countries: choose another partner.',
    vi: () => 'Một cặp gồm hai nước: hãy chọn đối tác khác.',
  }),
  sameNext: text<{ subject: string }>({
    en: (f) => `Partners of ${EN(f.subject)}`,
    vi: (f) => `Các đối tác của ${VI(f.subject)}`,
  }),
  sameNextText: text({
    en: () => 'Every partner, each with a page of its own.',
    vi: () => 'Mọi đối tác, mỗi đối tác có một trang riêng.',
  }),
  kicker: text<Pair>({
    en: (f) => `${placeName(f.subject, 'en')} with ${EN(f.partner)}`,
    vi: (f) => `${VI(f.subject)} với ${VI(f.partner)}`,
  }),

  // Title and opening.
  titleTier: text<Pair & { tier: string; since: string; doubt: string }>({
    en: (f) =>
      `${placeName(f.partner, 'en')}: ${lower(f.tier)}${f.since === '' ? '' : ` since ${f.since}`}${{ contradicted: ' (date contradicted)', unverified: ' (recalled only)' }[f.doubt] ?? ''}`,
    vi: (f) =>
      `${VI(f.partner)}: ${lower(f.tier)}${f.since === '' ? '' : ` từ ${f.since}`}${{ contradicted: ' (ngày còn mâu thuẫn)', unverified: ' (chỉ theo trí nhớ)' }[f.doubt] ?? ''}`,
  }),
  titleNoTier: text<Pair>({
    en: (f) => `${placeName(f.partner, 'en')}: on no tier of ${EN(f.subject)}`,
    vi: (f) => `${VI(f.partner)}: chưa ở bậc nào của ${VI(f.subject)}`,
  }),
  titleTrade: text<Pair & { exports: string; imports: string; year: string }>({
    en: (f) => {
      const parts = [
        ...(f.exports === '' ? [] : [`took ${f.exports} of the exports of ${EN(f.subject)}`]),
        ...(f.imports === ''
          ? []
          : [
              `sent ${f.imports} of ${f.exports === '' ? `the imports of ${EN(f.subject)}` : 'its imports'}`,
            ]),
      ];
      return `${sentence(EN(f.partner))} ${parts.join(' and ')} (${f.year})`;
    },
    vi: (f) => {
      const parts = [
        ...(f.exports === '' ? [] : [`mua ${f.exports} xuất khẩu của ${VI(f.subject)}`]),
        ...(f.imports === '' ? [] : [`cung cấp ${f.imports} nhập khẩu của ${VI(f.subject)}`]),
      ];
      return `${VI(f.partner)} ${parts.join(' và ')} (${f.year})`;
    },
  }),
  titleShares: text<{ exports: string; imports: string; year: string }>({
    en: (f) =>
      f.exports === ''
        ? `${f.imports} of imports (${f.year})`
        : f.imports === ''
          ? `${f.exports} of exports (${f.year})`
          : `${f.exports} of exports, ${f.imports} of imports (${f.year})`,
    vi: (f) =>
      f.exports === ''
        ? `${f.imports} nhập khẩu (${f.year})`
        : f.imports === ''
          ? `${f.exports} xuất khẩu (${f.year})`
          : `${f.exports} xuất khẩu, ${f.imports} nhập khẩu (${f.year})`,
  }),
  titleNothing: text<Pair>({
    en: (f) => `${placeName(f.subject, 'en')} and ${EN(f.partner)}: no tier and no share is held`,
    vi: (f) => `${VI(f.subject)} và ${VI(f.partner)}: chưa có bậc quan hệ và tỷ phần nào`,
  }),
  dekTier: text<Pair & { tier: string; dated: boolean }>({
    en: (f) =>
      `By its own facts ${EN(f.subject)} holds ${EN(f.partner)} as “${f.tier}”, ${f.dated ? 'since' : 'known'} `,
    vi: (f) =>
      `Theo dữ kiện của mình, ${VI(f.subject)} coi ${VI(f.partner)} là “${f.tier}”, ${f.dated ? 'từ' : 'ghi nhận'} `,
  }),
  dekNoTier: text<Pair & { day: string }>({
    en: (f) =>
      `On ${periodText(f.day, 'en')} the facts of ${EN(f.subject)} hold no tier for ${EN(f.partner)}. `,
    vi: (f) =>
      `Ngày ${periodText(f.day, 'vi')} dữ kiện của ${VI(f.subject)} không ghi bậc nào cho ${VI(f.partner)}. `,
  }),
  dekExports: text<Pair & { year: string }>({
    en: (f) => `In ${f.year} ${EN(f.partner)} took `,
    vi: (f) => `Năm ${f.year}, ${VI(f.partner)} mua `,
  }),
  dekExportsTail: text<Pair>({
    en: (f) => ` of the exports of ${EN(f.subject)}. `,
    vi: (f) => ` xuất khẩu của ${VI(f.subject)}. `,
  }),
  dekImports: text<Pair & { year: string }>({
    en: (f) => `In ${f.year} ${EN(f.subject)} bought from ${EN(f.partner)} `,
    vi: (f) => `Năm ${f.year}, ${VI(f.subject)} mua từ ${VI(f.partner)} `,
  }),
  dekImportsTail: text({
    en: () => ' of its imports. ',
    vi: () => ' nhập khẩu. ',
  }),
  dekTheirs: text<Pair & { year: string }>({
    en: (f) => `Seen from the other end, in ${f.year} ${EN(f.subject)} made up `,
    vi: (f) => `Nhìn từ đầu kia, năm ${f.year} ${VI(f.subject)} chiếm `,
  }),
  dekTheirsTail: text<Pair>({
    en: (f) => ` of all trade of ${EN(f.partner)}. `,
    vi: (f) => ` toàn bộ thương mại của ${VI(f.partner)}. `,
  }),
  dekFriction: text({
    en: () => 'Beside it the registers hold: ',
    vi: () => 'Bên cạnh đó, các nguồn ghi nhận: ',
  }),
  dekFrictionItem: text<{ what: string }>({
    en: (f) => `${lower(f.what)}: `,
    vi: (f) => `${lower(f.what)}: `,
  }),
  dekFrictionTail: text<{ years: string; ends: string }>({
    en: (f) => ` (${f.years}${f.ends === '' ? '' : `; the register ends in ${f.ends}`})`,
    vi: (f) => ` (${f.years}${f.ends === '' ? '' : `; nguồn dừng ở năm ${f.ends}`})`,
  }),

  // The relation through time.
  relationTitle: text<Pair & { steps: number }>({
    en: (f) =>
      f.steps === 0
        ? `No step of the relation is dated in the facts held`
        : `On the ladder: ${f.steps} dated ${plural(f.steps, 'step', 'steps')}`,
    vi: (f) =>
      f.steps === 0
        ? `Dữ kiện hiện có chưa ghi bước nào của quan hệ`
        : `Trên thang bậc: ${f.steps} bước có ngày tháng`,
  }),
  relationSub: text<{ day: string; asOf: string; official: boolean }>({
    en: (f) =>
      `Tiers as dated facts to ${periodText(f.day, 'en')}; looked up for ${periodText(f.asOf, 'en')}${f.official ? '' : '; the ladder is unofficial'}`,
    vi: (f) =>
      `Các bậc theo dữ kiện có ngày tháng đến ${periodText(f.day, 'vi')}; tra cứu cho ${periodText(f.asOf, 'vi')}${f.official ? '' : '; thang bậc không chính thức'}`,
  }),
  since: text({ en: () => 'Since', vi: () => 'Từ' }),
  until: text({ en: () => 'Until', vi: () => 'Đến' }),
  when: text({ en: () => 'When', vi: () => 'Khi nào' }),
  tier: text({ en: () => 'Tier', vi: () => 'Bậc' }),
  kind: text({ en: () => 'Kind', vi: () => 'Loại' }),
  what: text({ en: () => 'What', vi: () => 'Việc gì' }),
  channel: text({ en: () => 'Channel', vi: () => 'Kênh' }),
  standing: text({ en: () => 'How well known', vi: () => 'Mức chắc chắn' }),
  kindLadder: text({ en: () => 'on the ladder', vi: () => 'trên thang bậc' }),
  kindSpecial: text({
    en: () => 'special, outside the ladder',
    vi: () => 'đặc biệt, ngoài thang bậc',
  }),
  kindSectoral: text({ en: () => 'one sector only', vi: () => 'chỉ một lĩnh vực' }),
  kindAnnounced: text({ en: () => 'announced, not held', vi: () => 'mới công bố, chưa xác lập' }),
  throughUnion: text<{ union: string }>({
    en: (f) => `through ${EN(f.union)}`,
    vi: (f) => `qua ${VI(f.union)}`,
  }),
  byPack: text<{ place: string }>({
    en: (f) => `By the facts of ${EN(f.place)}`,
    vi: (f) => `Theo dữ kiện của ${VI(f.place)}`,
  }),
  contradicted: text({ en: () => 'contradicted', vi: () => 'có mâu thuẫn' }),
  noteOthers: text<{ what: string; note: string }>({
    en: (f) => `Contradicted: ${f.what}: ${f.note}`,
    vi: (f) => `Có mâu thuẫn: ${f.what}: ${f.note}`,
  }),

  // What else is dated.
  milestonesTitle: text<{ count: number }>({
    en: (f) => `${f.count} other dated ${plural(f.count, 'fact', 'facts')} of the relation`,
    vi: (f) => `${f.count} dữ kiện có ngày tháng khác của quan hệ`,
  }),
  milestonesSub: text({
    en: () => 'Diplomatic relations, milestones, tariffs and whatever else is not an amount',
    vi: () => 'Quan hệ ngoại giao, dấu mốc, thuế quan và những việc không phải số đo',
  }),
  agreementsTitle: text<{ count: number }>({
    en: (f) => `${f.count} ${plural(f.count, 'agreement concerns', 'agreements concern')} the pair`,
    vi: (f) => `${f.count} hiệp định liên quan đến cả hai`,
  }),
  agreementsSub: text<{ day: string }>({
    en: (f) =>
      `Status on ${periodText(f.day, 'en')}, derived from the dated actions that concern the pair`,
    vi: (f) =>
      `Tình trạng ngày ${periodText(f.day, 'vi')}, suy ra từ các hành động có ngày tháng liên quan đến hai nước`,
  }),
  agreement: text({ en: () => 'Agreement', vi: () => 'Hiệp định' }),
  status: text({ en: () => 'Status', vi: () => 'Tình trạng' }),
  action: text({ en: () => 'Action', vi: () => 'Hành động' }),
  groupsTitle: text<{ count: number }>({
    en: (f) =>
      f.count === 0
        ? 'No group followed here has both as members'
        : `${f.count} of the groups followed here ${plural(f.count, 'has', 'have')} both as members`,
    vi: (f) =>
      f.count === 0
        ? 'Không nhóm nào được theo dõi ở đây có cả hai'
        : `${f.count} nhóm được theo dõi ở đây có cả hai`,
  }),
  groupsSub: text<{ day: string }>({
    en: (f) => `Members on ${periodText(f.day, 'en')}`,
    vi: (f) => `Thành viên ngày ${periodText(f.day, 'vi')}`,
  }),
  group: text({ en: () => 'Group', vi: () => 'Nhóm' }),
  memberSince: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} since`,
    vi: (f) => `${VI(f.place)} từ`,
  }),
  organisations: text({
    en: () => 'Intergovernmental organisations in common: ',
    vi: () => 'Số tổ chức liên chính phủ cùng tham gia: ',
  }),

  // Amounts that packs state.
  statedTitle: text<{ domain: string; count: number; last: string }>({
    en: (f) =>
      `${f.domain}: ${f.count} stated ${plural(f.count, 'figure', 'figures')}, the newest for ${periodText(f.last, 'en')}`,
    vi: (f) =>
      `${f.domain}: ${f.count} số liệu được công bố, mới nhất cho ${periodText(f.last, 'vi')}`,
  }),
  statedSub: text({
    en: () => 'As sources state them; rival figures stand side by side, newest first',
    vi: () => 'Theo nguồn công bố; các số khác nhau đặt cạnh nhau, mới nhất trước',
  }),
  amount: text({ en: () => 'Amount', vi: () => 'Giá trị' }),
  period: text({ en: () => 'Period', vi: () => 'Thời gian' }),

  // Amounts that datasets hold.
  flowsTitle: text<Pair & { ours: string; theirs: string; year: string }>({
    en: (f) =>
      f.ours === ''
        ? `What goes between ${EN(f.subject)} and ${EN(f.partner)}, as a share at each end`
        : f.theirs === ''
          ? `${f.ours} of the trade of ${EN(f.subject)} is with ${EN(f.partner)} (${f.year})`
          : `${f.ours} of the trade of ${EN(f.subject)} is with ${EN(f.partner)}; ${f.theirs} of theirs is with it (${f.year})`,
    vi: (f) =>
      f.ours === ''
        ? `Trao đổi giữa ${VI(f.subject)} và ${VI(f.partner)}, tính theo tỷ phần ở mỗi đầu`
        : f.theirs === ''
          ? `${f.ours} thương mại của ${VI(f.subject)} là với ${VI(f.partner)} (${f.year})`
          : `${f.ours} thương mại của ${VI(f.subject)} là với ${VI(f.partner)}; chiều ngược lại là ${f.theirs} (${f.year})`,
  }),
  flowsSub: text<Pair>({
    en: (f) =>
      `From datasets: each flow as a share of all of ${EN(f.subject)}, and of all of ${EN(f.partner)}; concentration is not risk`,
    vi: (f) =>
      `Từ các bộ dữ liệu: mỗi dòng tính theo tổng của ${VI(f.subject)} và theo tổng của ${VI(f.partner)}; tập trung chưa phải là rủi ro`,
  }),
  flow: text({ en: () => 'Flow', vi: () => 'Dòng' }),
  towards: text<{ name: string; place: string; extract: boolean }>({
    en: (f) => `${sentence(f.name)} to ${EN(f.place)}${f.extract ? ', products held only' : ''}`,
    vi: (f) =>
      `${sentence(f.name)} đến ${VI(f.place)}${f.extract ? ', chỉ các mặt hàng có trong bảng' : ''}`,
  }),
  shareOf: text<{ place: string }>({
    en: (f) => `Of ${placeName(f.place, 'en')}`,
    vi: (f) => `Của ${VI(f.place)}`,
  }),
  asymmetry: text({ en: () => 'Difference: ', vi: () => 'Chênh lệch: ' }),
  asymmetryNote: text<Pair>({
    en: (f) =>
      `; above zero when ${EN(f.subject)} depends more on ${EN(f.partner)} than the reverse`,
    vi: (f) =>
      `; lớn hơn không khi ${VI(f.subject)} phụ thuộc ${VI(f.partner)} nhiều hơn chiều ngược lại`,
  }),
  productsTitle: text<Pair & { year: string; extract: boolean }>({
    en: (f) =>
      `The largest products between the two (${f.year})${f.extract ? ', of the products held' : ''}`,
    vi: (f) =>
      `Những mặt hàng lớn nhất giữa hai nước (${f.year})${f.extract ? ', trong các mặt hàng có trong bảng' : ''}`,
  }),
  productsSub: text<Pair>({
    en: (f) => `Share of ${EN(f.partner)} in that product’s trade of ${EN(f.subject)}, by side`,
    vi: (f) =>
      `Tỷ phần của ${VI(f.partner)} trong thương mại mặt hàng đó của ${VI(f.subject)}, theo chiều`,
  }),
  product: text({ en: () => 'Product', vi: () => 'Mặt hàng' }),
  side: text({ en: () => 'Side', vi: () => 'Chiều' }),
  share: text({ en: () => 'Share', vi: () => 'Tỷ phần' }),
  bought: text({ en: () => 'bought', vi: () => 'mua' }),
  sold: text({ en: () => 'sold', vi: () => 'bán' }),

  // Strife and ties.
  frictionTitle: text<{ count: number; last: string }>({
    en: (f) =>
      f.count === 0
        ? 'The registers loaded hold no strife between the two'
        : `Friction: ${f.count} ${plural(f.count, 'record', 'records')} of strife, the last in ${f.last}`,
    vi: (f) =>
      f.count === 0
        ? 'Các nguồn đã nạp không ghi mâu thuẫn nào giữa hai nước'
        : `Va chạm: ${f.count} ghi chép về mâu thuẫn, gần nhất năm ${f.last}`,
  }),
  frictionSub: text<{ ends: string }>({
    en: (f) =>
      `Disputes, rivalries and conflicts as registers state them; the last year held is ${f.ends}`,
    vi: (f) =>
      `Tranh chấp, đối địch và xung đột theo ghi chép của các nguồn; năm cuối có dữ liệu là ${f.ends}`,
  }),
  navRelation: text({ en: () => 'Ladder', vi: () => 'Thang bậc' }),
  navDated: text({ en: () => 'Other dates', vi: () => 'Mốc khác' }),
  navAgreements: text({ en: () => 'Agreements', vi: () => 'Hiệp định' }),
  navFlows: text({ en: () => 'Flows', vi: () => 'Các dòng' }),
  navProducts: text({ en: () => 'Products', vi: () => 'Mặt hàng' }),
  navGroups: text({ en: () => 'Groups', vi: () => 'Các nhóm' }),
  navChannels: text({ en: () => 'Channels', vi: () => 'Các kênh' }),
  navConflicts: text({ en: () => 'Disagreements', vi: () => 'Bất nhất' }),
  frictionNav: text({ en: () => 'Friction', vi: () => 'Va chạm' }),
  tiesNav: text({ en: () => 'Ties', vi: () => 'Ràng buộc' }),
  frictionNone: text<{ registers: readonly string[] }>({
    en: (f) =>
      `Searched: ${f.registers.join('; ')}. A register says nothing of the years after it, nor of strife below its own threshold.`,
    vi: (f) =>
      `Đã tra: ${f.registers.join('; ')}. Nguồn không nói gì về những năm sau đó, cũng như về mâu thuẫn dưới ngưỡng ghi nhận của nó.`,
  }),
  years: text({ en: () => 'Years', vi: () => 'Các năm' }),
  level: text({ en: () => 'Level', vi: () => 'Mức' }),
  moreRecords: text<{ shown: number; all: number; command: string }>({
    en: (f) => `The newest ${f.shown} of ${f.all} are shown; all: \`${f.command}\``,
    vi: (f) => `Hiện ${f.shown} ghi chép mới nhất trong ${f.all}; tất cả: \`${f.command}\``,
  }),
  tiesTitle: text<{ obligations: number }>({
    en: (f) =>
      f.obligations === 0
        ? 'Borders, bases, exercises and votes'
        : `${f.obligations} alliance ${plural(f.obligations, 'obligation', 'obligations')} coded, with the last year of each`,
    vi: (f) =>
      f.obligations === 0
        ? 'Đường biên, cơ sở, diễn tập và lá phiếu'
        : `${f.obligations} nghĩa vụ liên minh được mã hóa, kèm năm cuối của mỗi nghĩa vụ`,
  }),
  tiesSub: text({
    en: () => 'Treaty obligations as researchers code them, borders, troops, sites and votes',
    vi: () =>
      'Nghĩa vụ hiệp ước theo mã hóa của nhà nghiên cứu, đường biên, quân số, cơ sở và lá phiếu',
  }),
  obligation: text<{ name: string }>({
    en: (f) => `Obligation: ${lower(f.name)}`,
    vi: (f) => `Nghĩa vụ: ${lower(f.name)}`,
  }),
  obligationEnd: text<{ toEnd: boolean }>({
    en: (f) => (f.toEnd ? 'still coded in the last year held' : 'no longer coded'),
    vi: (f) => (f.toEnd ? 'vẫn được mã hóa ở năm cuối có dữ liệu' : 'không còn được mã hóa'),
  }),
  troops: text<{ from: string; to: string }>({
    en: (f) => `Troops of ${EN(f.from)} in ${EN(f.to)}`,
    vi: (f) => `Quân ${VI(f.from)} tại ${VI(f.to)}`,
  }),
  votes: text({
    en: () => 'General Assembly votes alike',
    vi: () => 'Phiếu giống nhau tại Đại hội đồng',
  }),
  reading: text({ en: () => 'Reading', vi: () => 'Trị số' }),
  levelOf: text<{ scale: string; level: number }>({
    en: (f) => `${f.level}: ${LEVELS[f.scale]?.en[f.level - 1] ?? f.scale}`,
    vi: (f) => `${f.level}: ${LEVELS[f.scale]?.vi[f.level - 1] ?? f.scale}`,
  }),

  // Channels and conflicts.
  channelsTitle: text<{ held: number; all: number }>({
    en: (f) => `${f.held} of ${f.all} channels have a dated fact`,
    vi: (f) => `${f.held} trong ${f.all} kênh có dữ kiện ghi ngày`,
  }),
  channelsSub: text({
    en: () => 'Facts of the packs about the pair, by the channel the relation runs through',
    vi: () => 'Dữ kiện về hai nước, theo kênh của quan hệ',
  }),
  facts: text({ en: () => 'Facts', vi: () => 'Dữ kiện' }),
  newest: text({ en: () => 'Newest', vi: () => 'Mới nhất' }),
  channelsEmpty: text<{ names: string }>({
    en: (f) =>
      `No fact of the packs runs through: ${f.names}. That is a gap of the packs, not a finding about the relation.`,
    vi: (f) =>
      `Chưa có dữ kiện nào qua các kênh: ${f.names}. Đó là chỗ thiếu của bộ dữ kiện, không phải nhận định về quan hệ.`,
  }),
  conflictsTitle: text<{ count: number }>({
    en: (f) => `${f.count} ${plural(f.count, 'point', 'points')} on which sources disagree`,
    vi: (f) => `${f.count} điểm các nguồn không thống nhất`,
  }),
  conflictsSub: text({
    en: () =>
      'Disagreements of the packs that name the other country, and how they may be read together',
    vi: () => 'Những chỗ bất nhất có nhắc đến nước kia, và cách đọc',
  }),
  about: text({ en: () => 'About', vi: () => 'Về' }),
  saidA: text({ en: () => 'What is said', vi: () => 'Các cách nói' }),
  readAs: text({ en: () => 'How it may be read', vi: () => 'Cách đọc' }),
  missingTitle: text<{ count: number }>({
    en: (f) => `What is missing: ${f.count} ${plural(f.count, 'gap', 'gaps')}`,
    vi: (f) => `Còn thiếu: ${f.count} chỗ`,
  }),
  nextLeverage: text<Pair>({
    en: (f) => `What ${EN(f.partner)} could do as a supplier`,
    vi: (f) => `${VI(f.partner)} có thể làm gì với tư cách nhà cung cấp`,
  }),
  nextLeverageText: text({
    en: () => 'Products, loss if supplies stop, and who else could sell.',
    vi: () => 'Mặt hàng, tổn thất nếu ngừng cung cấp, và ai khác có thể bán.',
  }),
  nextFacts: text({
    en: () => 'Every fact behind this page',
    vi: () => 'Mọi dữ kiện sau trang này',
  }),
  nextFactsText: text({
    en: () => 'Dates, channels, sources and what was left out.',
    vi: () => 'Ngày tháng, kênh, nguồn và những gì để ngoài.',
  }),
  nextReverse: text<Pair>({
    en: (f) => `The same pair from the side of ${EN(f.partner)}`,
    vi: (f) => `Cùng cặp này, nhìn từ ${VI(f.partner)}`,
  }),
  nextReverseText: text({
    en: () => 'Shares and tiers are not the same at both ends.',
    vi: () => 'Tỷ phần và bậc quan hệ không giống nhau ở hai đầu.',
  }),
});

/** A label inside a sentence: first letter small. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Scales of registers, by the unit of the dataset, from level 1. */
const LEVELS: Readonly<
  Record<string, { readonly en: readonly string[]; readonly vi: readonly string[] }>
> = {
  'hostility level': {
    en: ['no militarised action', 'threat', 'display of force', 'use of force', 'war'],
    vi: [
      'không có hành động quân sự',
      'đe dọa',
      'phô trương lực lượng',
      'dùng vũ lực',
      'chiến tranh',
    ],
  },
  'intensity level': {
    en: ['25 to 999 battle deaths in a year', '1,000 or more battle deaths in a year'],
    vi: ['25 đến 999 người chết trong năm', 'từ 1.000 người chết trong năm'],
  },
  'contiguity type': {
    en: [
      'land or river border',
      'up to 12 miles of water',
      'up to 24 miles of water',
      'up to 150 miles of water',
      'up to 400 miles of water',
    ],
    vi: [
      'biên giới trên bộ hoặc sông',
      'cách biển tới 12 hải lý',
      'cách biển tới 24 hải lý',
      'cách biển tới 150 hải lý',
      'cách biển tới 400 hải lý',
    ],
  },
};
