/** What is said of mutual dependence and of pivot markets. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

export const say = defineMessages('dependence-asymmetry', {
  mutualTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) => `Mutual dependence of ${nameInText(f.subject, 'en')}, ${f.year}: ${f.title}`,
    vi: (f) => `Phụ thuộc lẫn nhau của ${placeName(f.subject, 'vi')}, ${f.year}: ${f.titleVi}`,
  }),
  gdpTitle: text<{ subject: string; year: number }>({
    en: (f) => `The same trade over GDP, ${nameInText(f.subject, 'en')}, ${f.year}`,
    vi: (f) => `Cùng thương mại đó trên GDP, ${placeName(f.subject, 'vi')}, ${f.year}`,
  }),
  effectsTitle: text<{ subject: string; partner: string; year: number }>({
    en: (f) =>
      `Supply and influence effect, ${nameInText(f.subject, 'en')} with ${nameInText(f.partner, 'en')}, ${f.year}`,
    vi: (f) =>
      `Hiệu ứng cung ứng và ảnh hưởng, ${placeName(f.subject, 'vi')} với ${placeName(f.partner, 'vi')}, ${f.year}`,
  }),
  aboutMutual: text({
    en: () =>
      'Shares of all trade, exports and imports together; above zero in the third column we depend more. Unbalanced counts the tests that hold out of three, and is a range where one is not known.',
    vi: () =>
      'Tỷ phần trong tổng xuất nhập khẩu; cột thứ ba trên không nghĩa là ta phụ thuộc nhiều hơn. Cột phụ thuộc lệch đếm số điều kiện đúng trên ba, và là khoảng khi có điều kiện chưa biết.',
  }),
  aboutGdp: text({
    en: () =>
      'Trade over GDP at market exchange rates; the log ratio mostly says how unequal the two economies are.',
    vi: () =>
      'Thương mại trên GDP theo tỷ giá thị trường; log tỷ số chủ yếu nói hai nền kinh tế chênh lệch đến đâu.',
  }),
  aboutEffects: text({
    en: () =>
      'Two flows, each from both ends: its share at the buyer, its share at the seller, and the difference. Above zero the seller holds the threat to stop it, below zero the buyer.',
    vi: () =>
      'Hai luồng, mỗi luồng nhìn từ hai đầu: tỷ phần ở bên mua, tỷ phần ở bên bán và chênh lệch. Trên không thì bên bán nắm lời đe dọa ngừng, dưới không thì bên mua.',
  }),
  areas: text<{ share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of the trade is with places that are no single country; it is in the totals and has no row.`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} thương mại là với nơi không phải một nước cụ thể; phần này nằm trong tổng và không có dòng.`,
  }),
  noGdp: text<{ place: string; year: number }>({
    en: (f) =>
      `no loaded series gives the GDP of ${nameInText(f.place, 'en')} in ${f.year} in US dollars; World Bank NY.GDP.MKTP.CD or CEPII GDP-VAL would`,
    vi: (f) =>
      `không chuỗi số nào đã nạp có GDP của ${placeName(f.place, 'vi')} năm ${f.year} tính bằng đô la Mỹ; World Bank NY.GDP.MKTP.CD hoặc CEPII GDP-VAL sẽ có`,
  }),
  otherCurrency: text<{ unit: string }>({
    en: (f) => `trade is in ${f.unit} and GDP in US dollars: no exchange rate is applied`,
    vi: (f) => `thương mại tính bằng ${f.unit} còn GDP bằng đô la Mỹ: không quy đổi tỷ giá`,
  }),
  noOthers: text({
    en: () => 'no other country sells to us, so there are no shares of the others',
    vi: () => 'không còn nước nào khác bán cho ta nên không có tỷ phần của các nước còn lại',
  }),
  noTie: text<{ subject: string; partner: string }>({
    en: (f) => `no trade between ${nameInText(f.subject, 'en')} and ${nameInText(f.partner, 'en')}`,
    vi: (f) =>
      `không có thương mại giữa ${placeName(f.subject, 'vi')} và ${placeName(f.partner, 'vi')}`,
  }),
  withItself: text<{ subject: string }>({
    en: (f) => `${nameInText(f.subject, 'en')} is no partner of itself: name others with --with`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} không phải là đối tác của chính mình: hãy nêu nơi khác bằng --with`,
  }),
  unknownProduct: text<{ dataset: string; product: string; year: number }>({
    en: (f) => `\`${f.dataset}\` holds no trade in \`${f.product}\` in ${f.year}`,
    vi: (f) => `\`${f.dataset}\` không có thương mại mặt hàng \`${f.product}\` năm ${f.year}`,
  }),
  pivotTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) => `Pivot markets of ${nameInText(f.subject, 'en')}, ${f.year}: ${f.title}`,
    vi: (f) => `Thị trường then chốt của ${placeName(f.subject, 'vi')}, ${f.year}: ${f.titleVi}`,
  }),
  aboutPivot: text({
    en: () =>
      'The last column counts the tests that hold out of two. What other countries import includes what they buy from us already, and says nothing of whether they would buy more.',
    vi: () =>
      'Cột cuối đếm số điều kiện đúng trên hai. Nhập khẩu của các nước khác gồm cả phần đã mua của ta, và không nói họ có mua thêm hay không.',
  }),
  atLeast: text({
    en: () =>
      'At least this much: not every importer reports, and an importer counts with the larger of its own report and its suppliers’.',
    vi: () =>
      'Ít nhất là chừng này: không phải nước nhập khẩu nào cũng báo cáo, và mỗi nước lấy số lớn hơn giữa báo cáo của mình và của bên bán.',
  }),
  capacityUnknown: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold every importer, so what the others buy is known from below only, and that is too little to decide`,
    vi: (f) =>
      `\`${f.dataset}\` không có đủ các nước nhập khẩu nên chỉ biết cận dưới lượng mua của các nước khác, chưa đủ để kết luận`,
  }),
  constantPrices: text<{ dataset: string; base: number; year: number }>({
    en: (f) =>
      `\`${f.dataset}\` is in dollars of ${f.base} and GDP in dollars of ${f.year}: the level is not given, the ratio of both sides does not depend on it`,
    vi: (f) =>
      `\`${f.dataset}\` tính theo đô la năm ${f.base} còn GDP theo đô la năm ${f.year}: không nêu mức, còn tỷ số hai phía không phụ thuộc điều đó`,
  }),
});
