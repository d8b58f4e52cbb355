/** What is missing about a pair, and where to read on. */
import { defineMessages, text } from '../../core/index.js';
import { EN, type Pair, plural, VI } from './words.js';

export const next = defineMessages('brief-partner', {
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
