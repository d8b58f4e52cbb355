/** The title and opening of the page of value chains, with or without a table. */
import { defineMessages, nameInText, placeName, text } from '../../core/index.js';
import { share, type Where } from './words.js';

export const headline = defineMessages('brief-chain', {
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
});
