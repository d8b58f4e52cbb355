/** What is said of patterns of trade. */
import { defineMessages, nameInText, placeName, text } from '../../core/index.js';

export const say = defineMessages('dependence-pattern', {
  partnersTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) =>
      `Pattern of trade of ${nameInText(f.subject, 'en')} by partner, ${f.year}: ${f.title}`,
    vi: (f) =>
      `Cơ cấu thương mại của ${placeName(f.subject, 'vi')} theo đối tác, ${f.year}: ${f.titleVi}`,
  }),
  productsTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) =>
      `Pattern of trade of ${nameInText(f.subject, 'en')} by product, ${f.year}: ${f.title}`,
    vi: (f) =>
      `Cơ cấu thương mại của ${placeName(f.subject, 'vi')} theo mặt hàng, ${f.year}: ${f.titleVi}`,
  }),
  level: text<{ classification: string; products: number }>({
    en: (f) =>
      `Products as in the dataset (${f.classification}, ${f.products} codes): coarser products give more intra-industry trade, and other shares too.`,
    vi: (f) =>
      `Mặt hàng theo bộ dữ liệu (${f.classification}, ${f.products} mã): mã càng gộp thì thương mại nội ngành càng cao, các tỷ phần khác cũng đổi theo.`,
  }),
  aboutPartners: text({
    en: () =>
      'Fit is of all we sell with all they buy, and the other way round; it says what could be traded. Similarity is of all we sell with all they sell.',
    vi: () =>
      'Mức khớp so toàn bộ hàng ta bán với toàn bộ hàng họ mua, và ngược lại: nói điều có thể buôn bán. Mức tương đồng so toàn bộ hàng ta bán với toàn bộ hàng họ bán.',
  }),
  noTradeToCompare: text({
    en: () => 'one of the two sells or buys nothing here, so there are no shares to compare',
    vi: () => 'một bên không bán hoặc không mua gì ở đây nên không có tỷ phần để so sánh',
  }),
  onlyTotals: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds totals, and patterns need products`,
    vi: (f) => `\`${f.dataset}\` chỉ có tổng, còn cơ cấu cần từng mặt hàng`,
  }),
});
