/** The paragraph that answers which imports one supplier could use against a country. */
import { type Lang, defineMessages, format, text } from '../core/index.js';

const listOf = (words: readonly string[], and: string): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
const timesOf = (x: number, lang: Lang): string =>
  format.number(x, lang, Number.isInteger(x) ? 0 : 2);
/** The first three of a list of codes. */
const few = (codes: readonly string[]): string =>
  codes.slice(0, 3).join(', ') + (codes.length > 3 ? ', …' : '');

export const say = defineMessages('leverage-paragraph', {
  who: text<{
    supplier: string;
    subject: string;
    products: number;
    year: number;
    inside: string | null;
    endless: boolean;
  }>({
    en: (f) =>
      `Of its suppliers${f.inside === null ? '' : ` outside ${f.inside}`}, ${f.supplier} ${f.endless ? 'stands first for' : 'could hurt'} ${f.subject} ${f.endless ? '' : 'most '}with the ${f.products} ${format.plural(f.products, 'product', 'products')} held for ${f.year}${f.endless ? ', for the loss without it has no bound' : ''}`,
    vi: (f) =>
      `Trong các nguồn cung${f.inside === null ? '' : ` ngoài ${f.inside}`}, ${f.supplier} ${f.endless ? 'đứng đầu đối với' : 'có thể gây thiệt hại nhất cho'} ${f.subject} với ${f.products} mặt hàng có số liệu năm ${f.year}${f.endless ? ', vì thiếu nước này thì tổn thất là vô hạn' : ''}`,
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
  lossEnd: text<{ subject: string; given: readonly string[] }>({
    en: (f) =>
      ` of what ${f.subject} spends on these products, borne by its buyers through higher prices, on the assumption that ${listOf(f.given, 'and')}. `,
    vi: (f) =>
      ` số tiền ${f.subject} chi cho các mặt hàng này, do bên mua chịu qua giá cao hơn, với giả định ${listOf(f.given, 'và')}. `,
  }),
  givenNone: text({
    en: () => 'nothing is made at home',
    vi: () => 'trong nước không sản xuất',
  }),
  givenShare: text<{ share: number }>({
    en: (f) => `${format.percent(f.share, 'en')} of that spending is met at home`,
    vi: (f) => `trong nước đáp ứng ${format.percent(f.share, 'vi')} khoản chi đó`,
  }),
  givenPrice: text<{ times: number }>({
    en: (f) => `no price rises to more than ${timesOf(f.times, 'en')} times what it is`,
    vi: (f) => `không giá nào tăng quá ${timesOf(f.times, 'vi')} lần mức hiện nay`,
  }),
  givenStock: text<{ days: number }>({
    en: (f) => `stocks last ${f.days} ${format.plural(f.days, 'day', 'days')}`,
    vi: (f) => `dự trữ đủ dùng ${f.days} ngày`,
  }),
  endless: text<{ products: readonly string[] }>({
    en: (f) =>
      `It alone supplies ${format.plural(f.products.length, 'product', 'products')} ${few(f.products)}, `,
    vi: (f) => `Chỉ nước này bán mặt hàng ${few(f.products)}, chiếm `,
  }),
  endlessEnd: text<{ subject: string }>({
    en: (f) =>
      ` of what ${f.subject} spends on these imports: if it stopped for good, nobody would be left to turn to, and the loss there has no bound unless one is set (--limit autarky-price=N or stock-days=N). `,
    vi: (f) =>
      ` số tiền ${f.subject} chi cho các mặt hàng nhập này: nếu ngừng hẳn thì không còn nguồn nào để thay, và tổn thất ở đó là vô hạn nếu không đặt mức chặn (--limit autarky-price=N hoặc stock-days=N). `,
  }),
  atLeast: text({
    en: () => 'On the rest of what it sells, the loss would be ',
    vi: () => 'Ở các mặt hàng còn lại nước này bán, tổn thất sẽ là ',
  }),
  noLoss: text<{ why: string }>({
    en: (f) => `How much a stop would cost cannot be said: ${f.why}. `,
    vi: (f) => `Chưa nói được ngừng cung cấp sẽ gây tổn thất bao nhiêu: ${f.why}. `,
  }),
  largest: text({ en: () => 'The largest part of it, ', vi: () => 'Phần lớn nhất, ' }),
  largestIs: text<{ product: string }>({
    en: (f) => `, is product ${f.product}: `,
    vi: (f) => `, là mặt hàng ${f.product}: `,
  }),
  oneProduct: text<{ product: string }>({
    en: (f) => `Product ${f.product}: `,
    vi: (f) => `Mặt hàng ${f.product}: `,
  }),
  worstShare: text<{ supplier: string; home: boolean }>({
    en: (f) =>
      `${f.home ? ' of the spending on it, supply at home included,' : ''} comes from ${f.supplier}, suppliers${f.home ? ' abroad' : ''} are concentrated at `,
    vi: (f) =>
      `${f.home ? ' khoản chi cho mặt hàng này, kể cả nguồn trong nước,' : ''} đến từ ${f.supplier}, độ tập trung nguồn cung${f.home ? ' nước ngoài' : ''} là `,
  }),
  worstNoLoss: text({ en: () => ' (HHI). ', vi: () => ' (HHI). ' }),
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
  nextEnd: text({ en: () => ' of imports', vi: () => ' lượng nhập khẩu' }),
  noNext: text({
    en: () => 'Nobody else sells it here',
    vi: () => 'Không có nguồn nào khác bán ở đây',
  }),
  others: text<{ largest: string }>({
    en: (f) => `; all others, ${f.largest} first, are seen selling `,
    vi: (f) => `; mọi nguồn khác, đứng đầu là ${f.largest}, hiện bán gấp `,
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
