/** Value chains through the years that are loaded. */
import { defineMessages, text } from '../../core/index.js';
import { points, share, steps } from './words.js';

export const years = defineMessages('brief-chain', {
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
});
