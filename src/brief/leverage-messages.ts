/** The paragraph that answers which imports one supplier could use against a country. */
import { defineMessages, format, text } from '../core/index.js';

export const say = defineMessages('leverage-paragraph', {
  who: text<{
    supplier: string;
    subject: string;
    products: number;
    year: number;
    inside: string | null;
  }>({
    en: (f) =>
      `Of its suppliers${f.inside === null ? '' : ` outside ${f.inside}`}, ${f.supplier} could hurt ${f.subject} most with the ${f.products} ${format.plural(f.products, 'product', 'products')} held for ${f.year}`,
    vi: (f) =>
      `Trong các nguồn cung${f.inside === null ? '' : ` ngoài ${f.inside}`}, ${f.supplier} có thể gây thiệt hại nhất cho ${f.subject} với ${f.products} mặt hàng có số liệu năm ${f.year}`,
  }),
  named: text<{ supplier: string; subject: string; products: number; year: number }>({
    en: (f) =>
      `${f.supplier} sells ${f.subject} some of the ${f.products} ${format.plural(f.products, 'product', 'products')} held for ${f.year}`,
    vi: (f) =>
      `${f.supplier} bán cho ${f.subject} một phần trong ${f.products} mặt hàng có số liệu năm ${f.year}`,
  }),
  share: text({ en: () => ': it sells ', vi: () => ': chiếm ' }),
  leads: text({ en: () => ' of them by value and leads in ', vi: () => ' giá trị và dẫn đầu ở ' }),
  leadsEnd: text<{ alone: number }>({
    en: (f) => (f.alone === 0 ? '. ' : `, in ${f.alone} as the only one. `),
    vi: (f) =>
      f.alone === 0 ? ' mặt hàng. ' : ` mặt hàng, trong đó ${f.alone} mặt hàng chỉ có nước này. `,
  }),
  loss: text({
    en: () => 'If it stopped for good, the loss would be ',
    vi: () => 'Nếu ngừng hẳn, tổn thất sẽ là ',
  }),
  lossEnd: text<{ subject: string }>({
    en: (f) =>
      ` of what ${f.subject} spends on these imports, borne by its buyers through higher prices, on the assumption that nothing is made at home. `,
    vi: (f) =>
      ` số tiền ${f.subject} chi cho các mặt hàng nhập này, do bên mua chịu qua giá cao hơn, với giả định trong nước không sản xuất. `,
  }),
  noLoss: text<{ why: string }>({
    en: (f) => `How much a stop would cost cannot be said: ${f.why}. `,
    vi: (f) => `Chưa nói được ngừng cung cấp sẽ gây tổn thất bao nhiêu: ${f.why}. `,
  }),
  worst: text<{ product: string }>({
    en: (f) => `Most of it is product ${f.product}: `,
    vi: (f) => `Phần lớn đến từ mặt hàng ${f.product}: `,
  }),
  worstShare: text<{ supplier: string }>({
    en: (f) => ` comes from ${f.supplier}, suppliers are concentrated at `,
    vi: (f) => ` đến từ ${f.supplier}, độ tập trung nguồn cung là `,
  }),
  worstLoss: text({
    en: () => ' (HHI), and a stop would cost ',
    vi: () => ' (HHI), và nếu ngừng sẽ mất ',
  }),
  worstEnd: text({
    en: () => ' of the spending on it. ',
    vi: () => ' số tiền chi cho mặt hàng này. ',
  }),
  next: text<{ next: string }>({
    en: (f) => `Next comes ${f.next} with `,
    vi: (f) => `Nguồn kế tiếp là ${f.next} với `,
  }),
  noNext: text({
    en: () => 'Nobody else sells it here',
    vi: () => 'Không có nguồn nào khác bán ở đây',
  }),
  others: text<{ largest: string }>({
    en: (f) => `; all others, ${f.largest} first, are seen selling `,
    vi: (f) => `; mọi nguồn khác, đứng đầu là ${f.largest}, được thấy bán `,
  }),
  othersEnd: text({
    en: () =>
      ' times what would be missing, to buyers they have already; how much could turn is not known.',
    vi: () => ' lần phần sẽ thiếu, cho người mua sẵn có; chưa biết bao nhiêu có thể chuyển hướng.',
  }),
  noOthers: text({
    en: () => '; no other seller is seen in the table.',
    vi: () => '; không thấy người bán nào khác trong bảng.',
  }),
  source: text<{ title: string; year: number }>({
    en: (f) => ` (${f.title}, ${f.year}; computed by Tuchu)`,
    vi: (f) => ` (${f.title}, ${f.year}; Tuchu tính)`,
  }),
});
