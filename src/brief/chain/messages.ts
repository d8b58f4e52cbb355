/** What the page of value chains says. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
} from '../../core/index.js';

interface Where extends Record<string, string | number> {
  subject: string;
  year: number;
}
const share = format.percent;
const steps = (value: number, lang: 'en' | 'vi'): string => format.number(value, lang, 2);
const points = (change: number, lang: 'en' | 'vi'): string =>
  format.number(Math.abs(change) * 100, lang, 1);

export const say = defineMessages('brief-chain', {
  kicker: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} · value chains`,
    vi: (f) => `${placeName(f.subject, 'vi')} · chuỗi giá trị`,
  }),
  title: text<Where & { own: number }>({
    en: (f) =>
      `Of what ${nameInText(f.subject, 'en')} exported in ${f.year}, ${share(f.own, 'en')} was value added at home`,
    vi: (f) =>
      `Trong xuất khẩu của ${placeName(f.subject, 'vi')} năm ${f.year}, ${share(f.own, 'vi')} là giá trị tạo ra trong nước`,
  }),
  titleSince: text<Where & { own: number; before: number; first: number }>({
    en: (f) =>
      `Of what ${nameInText(f.subject, 'en')} exported in ${f.year}, ${share(f.own, 'en')} was value added at home; in ${f.first} it was ${share(f.before, 'en')}`,
    vi: (f) =>
      `Trong xuất khẩu của ${placeName(f.subject, 'vi')} năm ${f.year}, ${share(f.own, 'vi')} là giá trị tạo ra trong nước; năm ${f.first} là ${share(f.before, 'vi')}`,
  }),
  titleUnknown: text<Where>({
    en: (f) =>
      `What the table of ${f.year} says of the value chains of ${nameInText(f.subject, 'en')}`,
    vi: (f) => `Bảng năm ${f.year} cho biết gì về chuỗi giá trị của ${placeName(f.subject, 'vi')}`,
  }),
  titleNone: text<{ subject: string }>({
    en: (f) =>
      `No table that is loaded follows value through the exports of ${nameInText(f.subject, 'en')}`,
    vi: (f) =>
      `Chưa có bảng nào được nạp cho biết giá trị của ai nằm trong xuất khẩu của ${placeName(f.subject, 'vi')}`,
  }),
  dekNone: text<{ count: number }>({
    en: (f) =>
      `Whose value is in exports can only be read from an input-output table that has the country.${f.count > 0 ? ' What is loaded says less, and stands below with its own source and year; nothing here is a substitute for it.' : ''}`,
    vi: (f) =>
      `Giá trị của ai nằm trong xuất khẩu chỉ đọc được từ bảng đầu vào - đầu ra có nước đó.${f.count > 0 ? ' Những gì đã nạp cho biết ít hơn, nêu ở dưới kèm nguồn và năm; không số nào ở đây thay được cho bảng đó.' : ''}`,
  }),
  dekExports: text({ en: () => 'Gross exports came to ', vi: () => 'Xuất khẩu gộp đạt ' }),
  dekForeign: text({
    en: () => '; foreign value added makes ',
    vi: () => '; giá trị gia tăng nước ngoài chiếm ',
  }),
  dekOrigin: text<{ partner: string }>({
    en: (f) => ` of them; the largest single origin is ${nameInText(f.partner, 'en')} with `,
    vi: (f) => `; nước gốc riêng lẻ lớn nhất là ${placeName(f.partner, 'vi')} với `,
  }),
  dekSteps: text({
    en: () => '. What is exported stands ',
    vi: () => '. Hàng xuất khẩu cách người dùng cuối ',
  }),
  dekStepsEnd: text({
    en: () => ' steps from its final user.',
    vi: () => ' bước.',
  }),
  dekStuck: text<{ verdict: string; yes: number; no: number; unknown: number }>({
    en: (f) =>
      f.verdict === 'yes'
        ? ' All four conditions of the “stuck” flag hold.'
        : f.verdict === 'no'
          ? ` The “stuck” flag is down: ${f.no} of its four conditions ${f.no === 1 ? 'does' : 'do'} not hold.`
          : ` Whether the “stuck” flag stands is not known: ${f.unknown} of its four conditions ${f.unknown === 1 ? 'lacks' : 'lack'} data.`,
    vi: (f) =>
      f.verdict === 'yes'
        ? ' Cả bốn điều kiện của cờ “mắc kẹt” đều đúng.'
        : f.verdict === 'no'
          ? ` Cờ “mắc kẹt” không dựng: ${f.no} trong bốn điều kiện không đúng.`
          : ` Chưa biết cờ “mắc kẹt” có dựng hay không: ${f.unknown} trong bốn điều kiện thiếu số liệu.`,
  }),

  navExports: text({ en: () => 'Whose value', vi: () => 'Giá trị của ai' }),
  exportsTitle: text<Where & { partner: string; own: number; top: number }>({
    en: (f) =>
      `Whose value was in exports, ${f.year}: ${share(f.own, 'en')} at home, ${share(f.top, 'en')} of ${nameInText(f.partner, 'en')}`,
    vi: (f) =>
      `Giá trị của ai trong xuất khẩu, ${f.year}: ${share(f.own, 'vi')} trong nước, ${share(f.top, 'vi')} của ${placeName(f.partner, 'vi')}`,
  }),
  exportsSub: text<Where>({
    en: (f) =>
      `Value added by origin in gross exports of goods and services, ${f.year}; domestic as the OECD’s TiVA counts it: what left before and came home is in it. Largest exporting sectors below.`,
    vi: (f) =>
      `Giá trị gia tăng theo nước gốc trong xuất khẩu gộp hàng hóa và dịch vụ, ${f.year}; phần trong nước tính theo TiVA của OECD, gồm cả giá trị đã xuất đi rồi quay về. Bên dưới là các ngành xuất khẩu lớn nhất.`,
  }),
  allExports: text({ en: () => 'All exports', vi: () => 'Toàn bộ xuất khẩu' }),
  atHome: text({ en: () => 'at home', vi: () => 'trong nước' }),
  others: text({ en: () => 'all others', vi: () => 'các nơi khác' }),
  sector: text({ en: () => 'Sector', vi: () => 'Ngành' }),
  part: text({ en: () => 'Part', vi: () => 'Phần' }),
  shareOfExports: text({ en: () => 'Share of exports', vi: () => 'Tỷ phần xuất khẩu' }),
  measure: text({ en: () => 'Measure', vi: () => 'Thước đo' }),
  value: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  origin: text({ en: () => 'Origin', vi: () => 'Nước gốc' }),
  navOrigins: text({ en: () => 'Origins', vi: () => 'Nước gốc' }),
  originsTitle: text<Where & { partner: string; top: number; count: number; of: number }>({
    en: (f) =>
      `Of single places, ${nameInText(f.partner, 'en')} added the most foreign value in ${f.year}: ${share(f.top, 'en')} of exports`,
    vi: (f) =>
      `Xét từng nơi riêng lẻ, ${placeName(f.partner, 'vi')} góp nhiều giá trị nước ngoài nhất năm ${f.year}: ${share(f.top, 'vi')} xuất khẩu`,
  }),
  originsSub: text<Where & { count: number; of: number }>({
    en: (f) =>
      `Value added of each origin in gross exports, ${f.year}; the first ${f.count} of ${f.of}`,
    vi: (f) =>
      `Giá trị gia tăng của từng nước gốc trong xuất khẩu gộp, ${f.year}; ${f.count} nước đầu trong ${f.of}`,
  }),
  navTerms: text({ en: () => 'Nine terms', vi: () => 'Chín thành phần' }),
  termsTitle: text<Where & { abroad: number; home: number; twice: number }>({
    en: (f) =>
      `In ${f.year}, ${share(f.abroad, 'en')} of exports was own value used abroad, ${share(f.home, 'en')} came home, and ${share(f.twice, 'en')} is counted twice`,
    vi: (f) =>
      `Năm ${f.year}, ${share(f.abroad, 'vi')} xuất khẩu là giá trị trong nước do nước ngoài dùng, ${share(f.home, 'vi')} quay về, ${share(f.twice, 'vi')} bị tính trùng`,
  }),
  termsSub: text<Where & { whole: string }>({
    en: (f) =>
      `The nine terms of Koopman, Wang and Wei (2014), ${f.year}: ${f.whole === 'yes' ? 'they sum to gross exports' : 'they and the last row, what no place added (taxes less subsidies on products, for one), sum to gross exports'}. Own value used abroad: the first three; coming home: the next two; counted twice: the sixth and the ninth.`,
    vi: (f) =>
      `Chín thành phần của Koopman, Wang và Wei (2014), ${f.year}, ${f.whole === 'yes' ? 'cộng lại bằng xuất khẩu gộp' : 'cùng dòng cuối, phần không nơi nào tạo ra (chẳng hạn thuế trừ trợ cấp sản phẩm), cộng lại bằng xuất khẩu gộp'}. Nước ngoài dùng: ba thành phần đầu; quay về: hai thành phần tiếp; tính trùng: thành phần thứ sáu và thứ chín.`,
  }),
  noOrigin: text({ en: () => 'no place of origin', vi: () => 'không có nơi gốc' }),
  exposureNone: text<Where & { partner: string }>({
    en: (f) =>
      `What the industry of ${nameInText(f.subject, 'en')} owes to ${nameInText(f.partner, 'en')} is not known: the table of ${f.year} does not hold ${nameInText(f.partner, 'en')}`,
    vi: (f) =>
      `Chưa biết ngành của ${placeName(f.subject, 'vi')} dựa vào ${placeName(f.partner, 'vi')} đến đâu: bảng năm ${f.year} không có ${placeName(f.partner, 'vi')}`,
  }),
  exposureNoneSub: text<Where>({
    en: (f) =>
      `Nothing below is zero: it is not in the table of ${f.year}. In a table with a rest of the world, a place that is not listed is part of that.`,
    vi: (f) =>
      `Các mục dưới đây không phải bằng không: chúng không có trong bảng năm ${f.year}. Nếu bảng có phần còn lại của thế giới thì nơi không được liệt kê nằm trong đó.`,
  }),
  statuses: text<{ recalled: readonly string[]; uncertain: readonly string[] }>({
    en: (f) =>
      [
        f.recalled.length === 0
          ? ''
          : `Recalled from the literature, not checked with the authors’ text: ${f.recalled.join('; ')}.`,
        f.uncertain.length === 0
          ? ''
          : `Uncertain, not the official method: ${f.uncertain.join('; ')}.`,
      ]
        .filter((line) => line !== '')
        .join(' '),
    vi: (f) =>
      [
        f.recalled.length === 0
          ? ''
          : `Phương pháp ghi theo trí nhớ, chưa đối chiếu với bản của tác giả: ${f.recalled.join('; ')}.`,
        f.uncertain.length === 0
          ? ''
          : `Chưa chắc chắn, không phải phương pháp chính thức: ${f.uncertain.join('; ')}.`,
      ]
        .filter((line) => line !== '')
        .join(' '),
  }),
  titleNoYear: text<{ subject: string; year: number; years: readonly string[] }>({
    en: (f) =>
      `No input-output table of ${f.year} is loaded; ${nameInText(f.subject, 'en')} is in those of ${f.years.join(', ')}`,
    vi: (f) =>
      `Chưa nạp bảng đầu vào - đầu ra năm ${f.year}; ${placeName(f.subject, 'vi')} có trong bảng các năm ${f.years.join(', ')}`,
  }),
  fillYear: text<{ years: readonly string[] }>({
    en: (f) => `Ask for a year that is loaded, with \`--year\`: ${f.years.join(', ')}`,
    vi: (f) => `Hãy hỏi một năm đã nạp, bằng \`--year\`: ${f.years.join(', ')}`,
  }),
  fillNational: text({
    en: () =>
      'A table of one country says what it buys and makes, not whose value is in its imports: `tuchu chain table` reads it; for the chain, load one of several countries, such as the OECD’s ICIO',
    vi: () =>
      'Bảng của một nước cho biết nước đó mua và làm ra gì, không cho biết giá trị của ai trong hàng nhập khẩu: `tuchu chain table` đọc được bảng này; để xem chuỗi, hãy nạp bảng nhiều nước, chẳng hạn ICIO của OECD',
  }),
  term: text({ en: () => 'Term', vi: () => 'Thành phần' }),
  code: text({ en: () => 'Code', vi: () => 'Mã' }),
  navSectors: text({ en: () => 'Sectors', vi: () => 'Ngành' }),
  sectorsTitle: text<Where & { sector: string; foreign: number; shown: number }>({
    en: (f) =>
      `Of the ${f.shown} largest exporting sectors in ${f.year}, the most foreign value was in ${f.sector}: ${share(f.foreign, 'en')}`,
    vi: (f) =>
      `Trong ${f.shown} ngành xuất khẩu lớn nhất năm ${f.year}, ${f.sector} chứa nhiều giá trị nước ngoài nhất: ${share(f.foreign, 'vi')}`,
  }),
  sectorsSub: text<Where>({
    en: (f) =>
      `Gross exports, foreign value added in them, and steps to the final user (U) and from primary inputs (D), ${f.year}; U net: inventories taken out of output`,
    vi: (f) =>
      `Xuất khẩu gộp, giá trị nước ngoài trong đó, số bước đến người dùng cuối (U) và từ đầu vào gốc (D), ${f.year}; U ròng: đã trừ tồn kho khỏi sản lượng`,
  }),
  exports: text({ en: () => 'Exports', vi: () => 'Xuất khẩu' }),
  foreign: text({ en: () => 'Foreign value', vi: () => 'Giá trị nước ngoài' }),

  navPosition: text({ en: () => 'Position', vi: () => 'Vị trí' }),
  positionTitle: text<Where & { up: number; below: number; others: number }>({
    en: (f) =>
      `Exports of ${f.year} stood ${steps(f.up, 'en')} steps from their final users, further than those of ${f.below} of ${f.others} other places`,
    vi: (f) =>
      `Hàng xuất khẩu năm ${f.year} cách người dùng cuối ${steps(f.up, 'vi')} bước, xa hơn ${f.below} trong ${f.others} nơi khác`,
  }),
  positionSub: text<Where>({
    en: (f) =>
      `Upstreamness with inventories as a final use and taken out, and downstreamness, weighed by exports, ${f.year}; a dot is a place. Neither end is good in itself.`,
    vi: (f) =>
      `Độ thượng nguồn khi coi tồn kho là tiêu dùng cuối cùng và khi trừ tồn kho, cùng độ hạ nguồn, trọng số xuất khẩu, ${f.year}; mỗi chấm là một nơi. Không đầu nào tự nó là tốt.`,
  }),
  place: text({ en: () => 'Place', vi: () => 'Nơi' }),
  stepsWord: text({ en: () => 'Steps', vi: () => 'Số bước' }),
  fewer: text({ en: () => '← fewer steps', vi: () => '← ít bước hơn' }),
  more: text({ en: () => 'more steps →', vi: () => 'nhiều bước hơn →' }),
  upRow: text({
    en: () => 'Steps to the final user, inventories a final use',
    vi: () => 'Số bước đến người dùng cuối, tồn kho là tiêu dùng cuối cùng',
  }),
  netRow: text({
    en: () => 'Steps to the final user, inventories taken out',
    vi: () => 'Số bước đến người dùng cuối, đã trừ tồn kho',
  }),
  downRow: text({
    en: () => 'Steps from primary inputs (downstreamness)',
    vi: () => 'Số bước từ đầu vào gốc (độ hạ nguồn)',
  }),

  navExposure: text({ en: () => 'Look-through', vi: () => 'Xuyên suốt' }),
  exposureTitle: text<Where & { partner: string; face: number; look: number; hidden: number }>({
    en: (f) =>
      `${share(f.face, 'en')} of inputs came straight from ${nameInText(f.partner, 'en')} in ${f.year}, ${share(f.look, 'en')} through the chain`,
    vi: (f) =>
      `Năm ${f.year}, ${share(f.face, 'vi')} đầu vào mua thẳng từ ${placeName(f.partner, 'vi')}, ${share(f.look, 'vi')} nếu nhìn xuyên suốt chuỗi`,
  }),
  exposureSub: text<Where & { count: number; of: number }>({
    en: (f) =>
      `Dependence on inputs and on sales, ${f.year}: face value (direct), gross look-through (through) and the value-added form side by side, and own value added that their final demand absorbs, of GDP; the ${f.of === 1 ? 'partner asked for' : `${f.count === f.of ? f.of : `first ${f.count} of ${f.of}`} places by value added in output`}`,
    vi: (f) =>
      `Phụ thuộc đầu vào và đầu ra, ${f.year}: mức bề mặt (trực tiếp), mức xuyên suốt gộp và dạng giá trị gia tăng (GTGT) đặt cạnh nhau, cùng GTGT trong nước do cầu cuối cùng của họ hấp thụ, trên GDP; ${f.of === 1 ? 'đối tác được hỏi' : `${f.count === f.of ? f.of : `${f.count} nơi đầu trong ${f.of}`} nơi theo giá trị gia tăng trong sản lượng`}`,
  }),
  exposureNote: text({
    en: () =>
      'Look-through adds gross output at every step, so the same dollar counts many times; the value-added form counts each once and is the one whose parts add up to 1. The hidden ratio is of levels, look-through over face value. None of them says how badly a stop would hurt.',
    vi: () =>
      'Mức xuyên suốt cộng sản lượng gộp ở mỗi bước nên cùng một đồng được tính nhiều lần; dạng giá trị gia tăng chỉ tính một lần và là dạng duy nhất có các phần cộng lại bằng 1. Hệ số ẩn là của mức tuyệt đối, xuyên suốt chia bề mặt. Không thước đo nào cho biết ngừng cung cấp sẽ gây hại đến đâu.',
  }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  faceIn: text({ en: () => 'Inputs direct', vi: () => 'Đầu vào trực tiếp' }),
  lookIn: text({ en: () => 'Inputs through', vi: () => 'Đầu vào xuyên suốt' }),
  valueIn: text({ en: () => 'Value added in output', vi: () => 'GTGT trong sản lượng' }),
  hidden: text({ en: () => 'Hidden ratio', vi: () => 'Hệ số ẩn' }),
  faceOut: text({ en: () => 'Sales direct', vi: () => 'Bán ra trực tiếp' }),
  lookOut: text({ en: () => 'Sales through', vi: () => 'Bán ra xuyên suốt' }),
  absorbed: text({ en: () => 'Value absorbed', vi: () => 'GTGT hấp thụ' }),

  navYears: text({ en: () => 'Years', vi: () => 'Các năm' }),
  yearsTitle: text<{
    subject: string;
    first: number;
    last: number;
    change: number;
    from: number;
    to: number;
  }>({
    en: (f) =>
      Math.abs(f.change) < 0.0005
        ? `Foreign value was ${share(f.to, 'en')} of exports in ${f.last}, as in ${f.first}`
        : `Foreign value in exports ${f.change > 0 ? 'rose' : 'fell'} by ${points(f.change, 'en')} points from ${f.first} to ${f.last}, to ${share(f.to, 'en')}`,
    vi: (f) =>
      Math.abs(f.change) < 0.0005
        ? `Giá trị nước ngoài chiếm ${share(f.to, 'vi')} xuất khẩu năm ${f.last}, như năm ${f.first}`
        : `Giá trị nước ngoài trong xuất khẩu ${f.change > 0 ? 'tăng' : 'giảm'} ${points(f.change, 'vi')} điểm % từ ${f.first} đến ${f.last}, ${f.change > 0 ? 'lên' : 'xuống'} ${share(f.to, 'vi')}`,
  }),
  yearsSub: text<{ title: string; years: number }>({
    en: (f) =>
      `Shares of gross exports in the ${f.years} years that are loaded of ${f.title}; current prices`,
    vi: (f) =>
      `Tỷ phần trong xuất khẩu gộp của ${f.years} năm đã nạp thuộc ${f.title}; giá hiện hành`,
  }),
  yearsNote: text({
    en: () =>
      'A falling foreign share is not yet a climb: dearer raw materials of one’s own raise the domestic share too. Read it with the steps and the complexity of what is sold.',
    vi: () =>
      'Tỷ phần nước ngoài giảm chưa phải là leo lên chuỗi: nguyên liệu thô trong nước tăng giá cũng làm phần trong nước tăng. Cần đọc cùng số bước và độ phức hợp của hàng bán ra.',
  }),
  year: text({ en: () => 'Year', vi: () => 'Năm' }),
  dotted: text({
    en: () => 'Dotted: the years in between are not loaded',
    vi: () => 'Nét chấm: các năm ở giữa chưa được nạp',
  }),
  lineForeign: text({
    en: () => 'Foreign value in exports',
    vi: () => 'Giá trị nước ngoài trong xuất khẩu',
  }),
  lineForward: text({
    en: () => 'Own value in others’ exports',
    vi: () => 'Giá trị trong nước trong xuất khẩu của nước khác',
  }),
  navSeries: text({ en: () => 'All years', vi: () => 'Mọi năm' }),
  navClimb: text({ en: () => 'Steps', vi: () => 'Số bước' }),
  climbTitle: text<{ first: number; last: number; from: number; to: number }>({
    en: (f) =>
      `What is exported stood ${steps(f.to, 'en')} steps from its final user in ${f.last}, against ${steps(f.from, 'en')} in ${f.first}`,
    vi: (f) =>
      `Hàng xuất khẩu cách người dùng cuối ${steps(f.to, 'vi')} bước năm ${f.last}, so với ${steps(f.from, 'vi')} năm ${f.first}`,
  }),
  climbSub: text<{ years: number }>({
    en: (f) =>
      `Upstreamness and downstreamness of exports in the ${f.years} years loaded; inventories are a final use`,
    vi: (f) =>
      `Độ thượng nguồn và hạ nguồn của xuất khẩu trong ${f.years} năm đã nạp; tồn kho là tiêu dùng cuối cùng`,
  }),
  lineUp: text({ en: () => 'To the final user', vi: () => 'Đến người dùng cuối' }),
  lineDown: text({ en: () => 'From primary inputs', vi: () => 'Từ đầu vào gốc' }),
  allYears: text({
    en: () => 'Every measure, year by year',
    vi: () => 'Mọi thước đo theo từng năm',
  }),

  yearsSource: text<{ title: string; years: number }>({
    en: (f) =>
      `Source: ${f.title}, a table for each of ${f.years} years; each number names its own.`,
    vi: (f) =>
      `Nguồn: ${f.title}, mỗi năm một bảng trong ${f.years} năm; từng con số nêu bảng của nó.`,
  }),
  headHome: text({ en: () => 'Home (TiVA)', vi: () => 'Trong nước (TiVA)' }),
  headForeign: text({ en: () => 'Foreign (TiVA)', vi: () => 'Nước ngoài (TiVA)' }),
  headOnce: text({ en: () => 'Home, once (BM)', vi: () => 'Trong nước, một lần (BM)' }),
  headForward: text({ en: () => 'Forward', vi: () => 'Phía trước' }),
  headUp: text({ en: () => 'U', vi: () => 'U' }),
  headNet: text({ en: () => 'U net', vi: () => 'U ròng' }),
  headDown: text({ en: () => 'D', vi: () => 'D' }),

  navStuck: text({ en: () => 'Stuck?', vi: () => 'Mắc kẹt?' }),
  stuckTitle: text<{ verdict: string; yes: number; no: number; unknown: number }>({
    en: (f) =>
      f.verdict === 'yes'
        ? 'Stuck in assembly? All four conditions hold'
        : `Stuck in assembly? ${f.verdict === 'no' ? 'No' : 'Not known'}: ${f.yes} of four conditions ${f.yes === 1 ? 'holds' : 'hold'}, ${f.no} ${f.no === 1 ? 'does' : 'do'} not, ${f.unknown} cannot be told`,
    vi: (f) =>
      f.verdict === 'yes'
        ? 'Mắc kẹt ở khâu lắp ráp? Cả bốn điều kiện đều đúng'
        : `Mắc kẹt ở khâu lắp ráp? ${f.verdict === 'no' ? 'Không' : 'Chưa biết'}: trong bốn điều kiện, ${f.yes} đúng, ${f.no} không đúng, ${f.unknown} chưa biết`,
  }),
  stuckSub: text({
    en: () =>
      'Four conditions; the flag stands only when all are known to hold, and is down as soon as one is known not to. Nothing is assumed where data are absent.',
    vi: () =>
      'Bốn điều kiện; cờ chỉ dựng khi biết chắc cả bốn đều đúng, và hạ ngay khi biết chắc một điều kiện không đúng. Thiếu số liệu thì không giả định gì.',
  }),
  stuckRule: text({
    en: () =>
      'The rule was made for this project and tested against no outcome: it asks a question and is no verdict on a country.',
    vi: () =>
      'Quy tắc do dự án này đặt ra, chưa kiểm chứng với kết quả thực tế: nó nêu câu hỏi chứ không phán xét một nước.',
  }),
  condition: text({ en: () => 'Condition', vi: () => 'Điều kiện' }),
  limit: text({ en: () => 'Holds when', vi: () => 'Đúng khi' }),
  holdsHead: text({ en: () => 'Holds', vi: () => 'Đúng?' }),
  holds: text<{ holds: string }>({
    en: (f) => (f.holds === 'yes' ? 'yes' : f.holds === 'no' ? 'no' : 'not known'),
    vi: (f) => (f.holds === 'yes' ? 'đúng' : f.holds === 'no' ? 'không' : 'chưa biết'),
  }),
  why: text({ en: () => 'Source, or why not', vi: () => 'Nguồn, hoặc vì sao chưa biết' }),
  noLimit: text({
    en: () => 'at or above the third quartile of peers',
    vi: () => 'từ tứ phân vị thứ ba của nhóm so sánh',
  }),
  relation: text<{ relation: string; value: string }>({
    en: (f) => `${f.relation} ${f.value}`,
    vi: (f) => `${f.relation} ${f.value}`,
  }),
  about: text<{ period: string; source: string }>({
    en: (f) => `${periodText(f.period, 'en')}; ${f.source}`,
    vi: (f) => `${periodText(f.period, 'vi')}; ${f.source}`,
  }),

  navTable: text({ en: () => 'The table', vi: () => 'Bảng gốc' }),
  tableTitle: text<Where & { zero: number; negative: number; places: number }>({
    en: (f) =>
      `The table of ${f.year} has ${f.zero} ${format.plural(f.zero, 'sector', 'sectors')} without output and ${f.negative} whose value added is below zero`,
    vi: (f) =>
      `Bảng năm ${f.year} có ${f.zero} ngành không có sản lượng và ${f.negative} ngành có giá trị gia tăng âm`,
  }),
  tableSub: text<Where & { sectors: number; places: number; title: string }>({
    en: (f) =>
      `${f.title}, ${f.year}: ${format.number(f.sectors, 'en')} sectors of ${f.places} places; counted over the whole table. They are listed, not hidden, by the command below.`,
    vi: (f) =>
      `${f.title}, ${f.year}: ${format.number(f.sectors, 'vi')} ngành của ${f.places} nơi; đếm trên cả bảng. Lệnh bên dưới liệt kê từng ngành, không giấu ngành nào.`,
  }),

  navKnown: text({ en: () => 'What is known', vi: () => 'Điều đã biết' }),
  knownTitle: text<{ count: number }>({
    en: (f) =>
      f.count === 1
        ? 'One thing that is loaded can be said of its exports'
        : `${f.count} things that are loaded can be said of its exports`,
    vi: (f) => `Có ${f.count} điều nói được về xuất khẩu từ số liệu đã nạp`,
  }),
  knownSub: text({
    en: () => 'Each with its own source, year and scope; none says whose value is in exports.',
    vi: () =>
      'Mỗi điều có nguồn, năm và phạm vi riêng; không điều nào cho biết giá trị của ai nằm trong xuất khẩu.',
  }),
  period: text({ en: () => 'Period', vi: () => 'Thời kỳ' }),
  source: text({ en: () => 'Source', vi: () => 'Nguồn' }),

  missingTitle: text<{ count: number }>({
    en: (f) =>
      f.count === 1 ? 'A table that cannot answer' : `${f.count} tables that cannot answer`,
    vi: (f) => `${f.count} bảng không trả lời được`,
  }),
  missingAny: text({ en: () => 'Input-output table', vi: () => 'Bảng đầu vào - đầu ra' }),
  whatFills: text({
    en: () =>
      'Load one that has the country, such as the OECD’s Inter-Country Input-Output tables (ICIO): download a year from the OECD and run `tuchu data add ICIO_YEAR.csv`; it is recognised as published',
    vi: () =>
      'Hãy nạp bảng có nước này, chẳng hạn bảng liên quốc gia của OECD (ICIO): tải một năm từ OECD rồi chạy `tuchu data add ICIO_NĂM.csv`; tệp được nhận dạng đúng như đã công bố',
  }),
  nextTable: text({ en: () => 'The table itself', vi: () => 'Chính bảng đó' }),
  nextTableText: text({
    en: () =>
      'Whether it balances, which sectors have no output or negative value added, multipliers and linkages.',
    vi: () =>
      'Bảng có cân đối không, ngành nào không có sản lượng hoặc có giá trị gia tăng âm, hệ số nhân và liên kết ngành.',
  }),
  nextWith: text<{ partner: string }>({
    en: (f) => `Exports to ${nameInText(f.partner, 'en')}, taken apart`,
    vi: (f) => `Xuất khẩu sang ${placeName(f.partner, 'vi')}, tách từng phần`,
  }),
  nextWithText: text({
    en: () => 'The sixteen terms of Wang, Wei and Zhu, and Borin and Mancini’s by source and sink.',
    vi: () =>
      'Mười sáu thành phần của Wang, Wei và Zhu, cùng cách tách theo nguồn và theo đích của Borin và Mancini.',
  }),
  nextShock: text({
    en: () => 'What if a partner closes the door',
    vi: () => 'Nếu một đối tác đóng cửa',
  }),
  nextShockText: text({
    en: () => 'A shock through every model that can answer, side by side.',
    vi: () => 'Một cú sốc qua mọi mô hình trả lời được, đặt cạnh nhau.',
  }),
  nextAll: text({ en: () => 'Every place of the tables', vi: () => 'Mọi nơi trong các bảng' }),
  nextAllText: text({
    en: () => 'The same measures of every place and loaded year, in the order of their names.',
    vi: () => 'Cùng các thước đo của mọi nơi và mọi năm đã nạp, xếp theo tên.',
  }),
  nextComplexity: text({ en: () => 'How complex it is', vi: () => 'Phức hợp đến đâu' }),
  nextComplexityText: text({
    en: () => 'Complexity speaks of what crosses the border, not of who adds the value.',
    vi: () => 'Độ phức hợp nói về hàng qua biên giới, không nói ai tạo ra giá trị.',
  }),
  nextProducts: text({ en: () => 'What is sold, and to whom', vi: () => 'Bán gì, cho ai' }),
  nextProductsText: text({
    en: () => 'Exports by product and partner, from every dataset that is loaded.',
    vi: () => 'Xuất khẩu theo mặt hàng và đối tác, từ mọi bộ dữ liệu đã nạp.',
  }),
  nextFacts: text({ en: () => 'The dated facts', vi: () => 'Các dữ kiện có ngày tháng' }),
  nextFactsText: text({
    en: () => 'Indicators of the country’s pack, each with its source and what speaks against it.',
    vi: () => 'Các chỉ số trong bộ dữ kiện của nước này, kèm nguồn và ý kiến trái lại.',
  }),
  nextOther: text<{ dataset: string; year: number }>({
    en: (f) => `The same from \`${f.dataset}\`, ${f.year}`,
    vi: (f) => `Câu hỏi này theo \`${f.dataset}\`, ${f.year}`,
  }),
  nextOtherText: text({
    en: () => 'Tables of different publishers differ in sectors, prices and what they adjust.',
    vi: () => 'Bảng của các nhà xuất bản khác nhau về ngành, giá và cách điều chỉnh.',
  }),
});
