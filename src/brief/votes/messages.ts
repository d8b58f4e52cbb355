/** What the page of votes says. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

const year = (session: number): number => 1945 + session;
const many = (names: readonly string[], lang: 'en' | 'vi'): string =>
  names.map((n) => placeName(n, lang)).join(', ');

/** Sub-regions of the United Nations in Vietnamese. */
const REGIONS_VI: Readonly<Record<string, string>> = {
  'Australia and New Zealand': 'Úc và New Zealand',
  'Central Asia': 'Trung Á',
  'Eastern Asia': 'Đông Á',
  'Eastern Europe': 'Đông Âu',
  'Latin America and the Caribbean': 'Mỹ Latinh và Caribe',
  Melanesia: 'Melanesia',
  Micronesia: 'Micronesia',
  'Northern Africa': 'Bắc Phi',
  'Northern America': 'Bắc Mỹ',
  'Northern Europe': 'Bắc Âu',
  Polynesia: 'Polynesia',
  'South-eastern Asia': 'Đông Nam Á',
  'Southern Asia': 'Nam Á',
  'Southern Europe': 'Nam Âu',
  'Sub-Saharan Africa': 'châu Phi hạ Sahara',
  'Western Asia': 'Tây Á',
  'Western Europe': 'Tây Âu',
};

export const say = defineMessages('brief-votes', {
  kicker: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} · votes in the United Nations`,
    vi: (f) => `${placeName(f.subject, 'vi')} · bỏ phiếu tại Liên Hợp Quốc`,
  }),
  title: text<{
    subject: string;
    a: string;
    b: string;
    withA: number;
    withB: number;
    session: number;
    issue: string;
    issueVi: string;
  }>({
    en: (f) =>
      `In session ${f.session} (${year(f.session)})${f.issue === '' ? '' : `, on ${f.issue.toLowerCase()},`} ${nameInText(f.subject, 'en')} voted like ${nameInText(f.a, 'en')} in ${format.percent(f.withA, 'en', 0)} of roll calls, and like ${nameInText(f.b, 'en')} in ${format.percent(f.withB, 'en', 0)}`,
    vi: (f) =>
      `Khóa ${f.session} (${year(f.session)}), ${f.issueVi === '' ? '' : `về ${f.issueVi}, `}${placeName(f.subject, 'vi')} bỏ phiếu giống ${placeName(f.a, 'vi')} ở ${format.percent(f.withA, 'vi', 0)} số lần biểu quyết và giống ${placeName(f.b, 'vi')} ở ${format.percent(f.withB, 'vi', 0)}`,
  }),
  titlePlain: text<{ subject: string; session: number }>({
    en: (f) =>
      `Votes of ${nameInText(f.subject, 'en')} in the General Assembly, session ${f.session} (${year(f.session)})`,
    vi: (f) =>
      `Phiếu của ${placeName(f.subject, 'vi')} tại Đại hội đồng, khóa ${f.session} (${year(f.session)})`,
  }),
  titleNothing: text<{ subject: string }>({
    en: (f) => `Nothing is loaded about the votes of ${nameInText(f.subject, 'en')}`,
    vi: (f) => `Chưa nạp gì về phiếu của ${placeName(f.subject, 'vi')}`,
  }),
  dekBetween: text<{ a: string; b: string; position: string }>({
    en: (f) =>
      `On the axis of votes it stands between ${nameInText(f.b, 'en')} (0) and ${nameInText(f.a, 'en')} (1), at ${f.position}. `,
    vi: (f) =>
      `Trên trục bỏ phiếu, nước này đứng giữa ${placeName(f.b, 'vi')} (0) và ${placeName(f.a, 'vi')} (1), ở mức ${f.position}. `,
  }),
  dekBeyond: text<{ pole: string; other: string }>({
    en: (f) =>
      `Its votes lie on the side of ${nameInText(f.pole, 'en')} away from ${nameInText(f.other, 'en')}, so how far along it stands between the two cannot be measured. `,
    vi: (f) =>
      `Phiếu của nước này nằm về phía ${placeName(f.pole, 'vi')}, xa ${placeName(f.other, 'vi')} hơn cả ${placeName(f.pole, 'vi')}, nên không đo được vị trí ở giữa hai bên. `,
  }),
  dekNewest: text<{ session: number; chosen: number }>({
    en: (f) =>
      ` The newest session loaded is ${f.session} (${year(f.session)})${f.session === f.chosen ? ', shown here' : ''}.`,
    vi: (f) =>
      ` Khóa mới nhất đã nạp là khóa ${f.session} (${year(f.session)})${f.session === f.chosen ? ', đang hiển thị' : ''}.`,
  }),
  dekAbstains: text<{ share: string }>({
    en: (f) => `It abstained in ${f.share} of the votes it cast.`,
    vi: (f) => `Tỷ lệ phiếu trắng là ${f.share} số phiếu đã bỏ.`,
  }),
  mapTitle: text<{
    subject: string;
    session: number;
    like: number;
    all: number;
    most: string | null;
    least: string | null;
  }>({
    en: (f) =>
      `${f.like} of ${f.all} states voted as ${nameInText(f.subject, 'en')} did in nine roll calls of ten or more in session ${f.session} (${year(f.session)})${f.most === null || f.least === null ? '' : `; alike most often in ${f.most}, least often in ${f.least}`}`,
    vi: (f) =>
      `${f.like} trong ${f.all} nước bỏ phiếu giống ${placeName(f.subject, 'vi')} ở ít nhất chín trên mười lần biểu quyết của khóa ${f.session} (${year(f.session)})${f.most === null || f.least === null ? '' : `; giống nhiều nhất ở ${f.most}, ít nhất ở ${f.least}`}`,
  }),
  region: text<{ region: string }>({
    en: (f) => f.region,
    vi: (f) => REGIONS_VI[f.region] ?? f.region,
  }),
  mapSub: text<{ calls: number; issue: string; issueVi: string }>({
    en: (f) =>
      `Share of ${f.calls} ${format.plural(f.calls, 'roll call', 'roll calls')}${f.issue === '' ? '' : ` on ${f.issue}`} in which both voted and said the same`,
    vi: (f) =>
      `Tỷ lệ trong ${f.calls} lần biểu quyết${f.issueVi === '' ? '' : ` về ${f.issueVi}`} mà cả hai cùng bỏ phiếu và giống nhau`,
  }),
  band: text<{ from: number; to: number }>({
    en: (f) =>
      f.from === 0
        ? `Under ${format.percent(f.to, 'en', 0)}`
        : f.to === 1
          ? `${format.percent(f.from, 'en', 0)} and more`
          : `${format.percent(f.from, 'en', 0)} to ${format.percent(f.to, 'en', 0)}`,
    vi: (f) =>
      f.from === 0
        ? `Dưới ${format.percent(f.to, 'vi', 0)}`
        : f.to === 1
          ? `Từ ${format.percent(f.from, 'vi', 0)}`
          : `${format.percent(f.from, 'vi', 0)} đến ${format.percent(f.to, 'vi', 0)}`,
  }),
  noVote: text({ en: () => 'No vote in common', vi: () => 'Không có phiếu chung' }),
  noMember: text({ en: () => 'Not a member today', vi: () => 'Hiện không phải thành viên' }),
  noRule: text({
    en: () =>
      'No boundary rule is held for this country: borders are those of the base map and no claim of this page.',
    vi: () =>
      'Chưa có quy tắc biên giới cho nước này: đường biên là của bản đồ nền, không phải khẳng định của trang này.',
  }),
  mapState: text({
    en: () =>
      'States that are no more, such as Czechoslovakia, have no land on the map of today; the table has them.',
    vi: () =>
      'Các nước không còn tồn tại, như Tiệp Khắc, không có trên bản đồ ngày nay; bảng có đủ.',
  }),
  state: text({ en: () => 'State', vi: () => 'Nước' }),
  alike: text({ en: () => 'Votes alike', vi: () => 'Phiếu giống nhau' }),
  share: text({ en: () => 'Share', vi: () => 'Tỷ lệ' }),
  yearsTitle: text<{ subject: string }>({
    en: (f) =>
      `Where ${nameInText(f.subject, 'en')} stood through the sessions, with 90 % intervals`,
    vi: (f) => `Vị trí của ${placeName(f.subject, 'vi')} qua các khóa, với khoảng 90%`,
  }),
  yearsSub: text<{ poles: readonly string[]; others: readonly string[] }>({
    en: (f) =>
      `Points estimated here from the roll calls; poles ${many(f.poles, 'en')}${f.others.length === 0 ? '' : `; neighbours ${many(f.others, 'en')}`}`,
    vi: (f) =>
      `Điểm ước lượng tại đây từ các lần biểu quyết; hai cực ${many(f.poles, 'vi')}${f.others.length === 0 ? '' : `; nước láng giềng ${many(f.others, 'vi')}`}`,
  }),
  marked: text({
    en: () =>
      'The upright line marks the session chosen. A gap is a session without a vote, or too thin.',
    vi: () => 'Vạch đứng là khóa đang chọn. Chỗ đứt là khóa không có phiếu hoặc quá ít.',
  }),
  year: text({ en: () => 'Year the session opened', vi: () => 'Năm khai mạc khóa' }),
  points: text({
    en: () => 'Points on the axis of votes',
    vi: () => 'Điểm trên trục bỏ phiếu',
  }),
  toward: text<{ pole: string }>({
    en: (f) => `votes more like ${nameInText(f.pole, 'en')}`,
    vi: (f) => `bỏ phiếu giống ${placeName(f.pole, 'vi')} hơn`,
  }),
  besideTitle: text<{ rho: number | null }>({
    en: (f) =>
      f.rho === null
        ? 'Our series beside the published one'
        : `Our series beside the published one: the order of states agrees to ${format.number(f.rho, 'en', 3)} in the session shown`,
    vi: (f) =>
      f.rho === null
        ? 'Chuỗi của chúng tôi cạnh chuỗi đã công bố'
        : `Chuỗi của chúng tôi cạnh chuỗi đã công bố: thứ tự các nước khớp ${format.number(f.rho, 'vi', 3)} trong khóa này`,
  }),
  besideSub: text({
    en: () =>
      'Full line: estimated here. Broken line: Bailey, Strezhnev and Voeten, as published. Two scales: compare shapes, not levels.',
    vi: () =>
      'Nét liền: ước lượng tại đây. Nét đứt: Bailey, Strezhnev và Voeten, như đã công bố. Hai thang khác nhau: so dáng đường, không so mức.',
  }),
  ours: text({ en: () => 'Estimated here', vi: () => 'Ước lượng tại đây' }),
  published: text({ en: () => 'Published', vi: () => 'Đã công bố' }),
  shareTitle: text<{ subject: string; issue: string; issueVi: string }>({
    en: (f) =>
      `Votes alike with each pole, and abstentions: ${nameInText(f.subject, 'en')} by session${f.issue === '' ? '' : `, on ${f.issue}`}`,
    vi: (f) =>
      `Phiếu giống từng cực, và phiếu trắng: ${placeName(f.subject, 'vi')} theo khóa họp${f.issueVi === '' ? '' : `, về ${f.issueVi}`}`,
  }),
  dotted: text({
    en: () => 'dotted: no session held, or fewer than five votes in common',
    vi: () => 'nét chấm: không có khóa họp, hoặc dưới năm phiếu chung',
  }),
  like: text<{ pole: string }>({
    en: (f) => `Like ${nameInText(f.pole, 'en')}`,
    vi: (f) => `Giống ${placeName(f.pole, 'vi')}`,
  }),
  abstains: text({ en: () => 'Abstentions', vi: () => 'Phiếu trắng' }),
  nav: text<{ id: string }>({
    en: (f) =>
      ({
        map: 'Map',
        years: 'Through time',
        beside: 'Published',
        shares: 'Alike by year',
        'votes-alike': 'Alike',
        'votes-points': 'Points',
        'votes-poles': 'Poles',
        'votes-powers': 'Powers',
        'votes-issues': 'Issues',
      })[f.id] ?? f.id,
    vi: (f) =>
      ({
        map: 'Bản đồ',
        years: 'Qua thời gian',
        beside: 'Đã công bố',
        shares: 'Giống nhau theo năm',
        'votes-alike': 'Giống nhau',
        'votes-points': 'Điểm',
        'votes-poles': 'Hai cực',
        'votes-powers': 'Cường quốc',
        'votes-issues': 'Chủ đề',
      })[f.id] ?? f.id,
  }),
  missingTitle: text({ en: () => 'What is not known', vi: () => 'Điều chưa biết' }),
  missingWhat: text({ en: () => 'Votes', vi: () => 'Phiếu' }),
  nextTitle: text({ en: () => 'Another session, other poles', vi: () => 'Khóa khác, cực khác' }),
  nextText: text({
    en: () => 'Any session, any two poles, any issue area, printed with the same numbers.',
    vi: () => 'Khóa nào, hai cực nào, chủ đề nào cũng được, in ra cùng những con số này.',
  }),
});
