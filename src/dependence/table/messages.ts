/** What is said of tables of any flow. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
} from '../../core/index.js';
import { type FlowDirection as S, sideWords } from './words.js';

export const say = defineMessages('dependence-table', {
  notHeld: text<{ subject: string; side: S; flow: string; dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` is not known to hold every partner of ${nameInText(f.subject, 'en')} in ${sideWords(f.flow, f.side).en}, so it gives no share; a mapping says it under \`scope\``,
    vi: (f) =>
      `không rõ \`${f.dataset}\` có đủ đối tác của ${placeName(f.subject, 'vi')} về ${sideWords(f.flow, f.side).vi} hay không nên không tính được tỷ phần; tệp ánh xạ khai điều này ở \`scope\``,
  }),
  nothingHeld: text<{ subject: string; side: S; flow: string; dataset: string; period: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds no ${sideWords(f.flow, f.side).en} of ${nameInText(f.subject, 'en')}, ${periodText(f.period, 'en')}`,
    vi: (f) =>
      `\`${f.dataset}\` không có số liệu ${sideWords(f.flow, f.side).vi} của ${placeName(f.subject, 'vi')}, ${periodText(f.period, 'vi')}`,
  }),
  oneSeller: text<{ dataset: string; only: string }>({
    en: (f) =>
      `\`${f.dataset}\` lists the orders of ${nameInText(f.only, 'en')} alone, so it does not hold all partners of anyone else`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ liệt kê đơn hàng của ${placeName(f.only, 'vi')} nên không có đủ đối tác của nước khác`,
  }),
  registerWhole: text<{ subject: string }>({
    en: (f) =>
      `Taken to list every order of ${nameInText(f.subject, 'en')}: a register downloaded for some partners only would not.`,
    vi: (f) =>
      `Coi như đã liệt kê mọi đơn hàng của ${placeName(f.subject, 'vi')}: sổ chỉ tải về cho một số đối tác thì không đủ.`,
  }),
  unnamed: text<{ share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} is with partners that the reporters did not name (areas not specified, bunkers, free zones): they are the rest, not a partner.`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} là với đối tác mà bên báo cáo không nêu tên (nơi không nêu rõ, tiếp liệu tàu bay tàu biển, khu phi thuế quan): đó là phần còn lại, không phải một đối tác.`,
  }),
  amountsMissing: text<{
    subject: string;
    side: S;
    flow: string;
    dataset: string;
    rows: number;
    period: string;
  }>({
    en: (f) =>
      `${f.rows} ${format.plural(f.rows, 'row', 'rows')} of ${sideWords(f.flow, f.side).en} of ${nameInText(f.subject, 'en')} in \`${f.dataset}\`, ${periodText(f.period, 'en')}, ${format.plural(f.rows, 'names', 'name')} a partner and no amount, so shares are not known`,
    vi: (f) =>
      `${f.rows} dòng ${sideWords(f.flow, f.side).vi} của ${placeName(f.subject, 'vi')} trong \`${f.dataset}\`, ${periodText(f.period, 'vi')}, có đối tác mà không có giá trị nên không biết tỷ phần`,
  }),
  evenSplit: text<{ share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} stands in orders delivered over years of which some lie outside; it was split evenly over the years of delivery (made for this project).`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} thuộc các đơn hàng có năm giao nằm ngoài giai đoạn; phần này được chia đều theo năm giao (tự đặt cho dự án này).`,
  }),
  sharesStated: text({
    en: () =>
      'The publisher gives shares of the largest partners; what is left of the whole is the rest.',
    vi: () => 'Bên công bố chỉ nêu tỷ phần các đối tác lớn nhất; phần còn lại chưa rõ đối tác.',
  }),
  publishersUnit: text<{ unit: string }>({
    en: (f) => `Amounts are in \`${f.unit}\`, as the publisher writes it.`,
    vi: (f) => `Giá trị tính theo \`${f.unit}\`, đúng như bên công bố viết.`,
  }),
  noWeight: text<{ subject: string; side: S; dataset: string; share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of the value of ${sideWords('goods', f.side).en} of ${nameInText(f.subject, 'en')} in \`${f.dataset}\` has no weight beside it, so shares by weight are not known`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} trị giá ${sideWords('goods', f.side).vi} của ${placeName(f.subject, 'vi')} trong \`${f.dataset}\` không kèm khối lượng nên không biết tỷ phần theo khối lượng`,
  }),
  notAllPairs: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold the trade of every country with every other, which both sides of a pair need`,
    vi: (f) =>
      `\`${f.dataset}\` không có thương mại của mọi nước với mọi nước, điều cần có để xét cả hai phía`,
  }),
  noTradeOf: text<{ place: string; dataset: string; year: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds no trade reported by ${nameInText(f.place, 'en')} in ${f.year}`,
    vi: (f) =>
      `\`${f.dataset}\` không có số liệu thương mại do ${placeName(f.place, 'vi')} báo cáo năm ${f.year}`,
  }),
  noYear: text<{ dataset: string; year: number; first: number; last: number }>({
    en: (f) => `\`${f.dataset}\` holds ${f.first} to ${f.last}, not ${f.year}`,
    vi: (f) => `\`${f.dataset}\` có các năm ${f.first} đến ${f.last}, không có ${f.year}`,
  }),
  ownReports: text({
    en: () =>
      'Each country’s trade is what it reports itself: imports with freight (CIF), exports without (FOB). The world is all that report.',
    vi: () =>
      'Thương mại của mỗi nước là số nước đó tự báo cáo: nhập khẩu gồm cước (CIF), xuất khẩu thì không (FOB). Thế giới là mọi nước có báo cáo.',
  }),
  coverPair: text<{ dataset: string }>({
    en: (f) => `all trade of both countries that \`${f.dataset}\` holds`,
    vi: (f) => `toàn bộ thương mại của hai nước mà \`${f.dataset}\` có`,
  }),
  extract: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds some products only: every total here is the total of these, not of all trade.`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ có một số mặt hàng: mọi tổng ở đây là tổng của các mặt hàng đó, không phải toàn bộ thương mại.`,
  }),
  noTradeLoaded: text({
    en: () =>
      'no table of trade between countries is loaded; CEPII BACI, UN Comtrade or the ITPD-E totals would answer',
    vi: () =>
      'chưa nạp bảng thương mại giữa các nước; CEPII BACI, UN Comtrade hoặc tổng của ITPD-E sẽ trả lời được',
  }),
  severalMeasures: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds several measures, which do not add up: ask for one`,
    vi: (f) => `\`${f.dataset}\` có nhiều chỉ tiêu không cộng được với nhau: hãy hỏi từng chỉ tiêu`,
  }),
});
