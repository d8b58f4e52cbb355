/** The input-output table itself, what is known without one, and where to read on. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';
import { type Where } from './words.js';

export const table = defineMessages('brief-chain', {
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
