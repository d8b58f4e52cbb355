/** What is said of losses. */
import { defineMessages, format, nameInText, placeList, sentence, text } from '../../core/index.js';

interface Cut extends Readonly<Record<string, string | number | readonly string[]>> {
  readonly subject: string;
  readonly partners: readonly string[];
  readonly year: number;
  readonly dataset: string;
}

type Blamed = { products: readonly string[]; count: number; cap: boolean };
const blamed = ({ products, count }: Blamed, lang: 'en' | 'vi'): string =>
  `${count} ${lang === 'en' ? format.plural(count, 'product', 'products') : 'mặt hàng'}: ${products.join(', ')}${count > products.length ? ', …' : ''}`;

export const say = defineMessages('dependence-loss', {
  badAssumption: text<{ id: string; value: number; low: number; high: number }>({
    en: (f) => `\`${f.id}\` runs from ${f.low} to ${f.high}, not \`${f.value}\``,
    vi: (f) => `\`${f.id}\` phải từ ${f.low} đến ${f.high}, không phải \`${f.value}\``,
  }),
  noPartners: text({
    en: () => 'nobody to be cut off from: name at least one place that is not the country itself',
    vi: () => 'chưa rõ bị cắt khỏi ai: hãy nêu ít nhất một nơi không phải chính nước đó',
  }),
  cutOffBuyer: text<Cut>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} cut off from supplies of ${placeList(f.partners, 'en')}, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} khi mất nguồn cung từ ${placeList(f.partners, 'vi')}, ${f.year} (${f.dataset})`,
  }),
  cutOffSeller: text<Cut>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} cut off from buyers in ${placeList(f.partners, 'en')}, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} khi mất thị trường ${placeList(f.partners, 'vi')}, ${f.year} (${f.dataset})`,
  }),
  cutOffProducts: text<{ subject: string; year: number; dataset: string; untouched: number }>({
    en: (f) =>
      `By product: share cut off and loss, ${f.year} (${f.dataset})` +
      (f.untouched > 0
        ? `; ${f.untouched} ${format.plural(f.untouched, 'product is', 'products are')} not touched`
        : ''),
    vi: (f) =>
      `Theo mặt hàng: tỷ phần bị cắt và tổn thất, ${f.year} (${f.dataset})` +
      (f.untouched > 0 ? `; ${f.untouched} mặt hàng không bị ảnh hưởng` : ''),
  }),
  diversifyFirst: text<{ year: number; dataset: string }>({
    en: (f) => `Where diversification pays most, ${f.year} (${f.dataset})`,
    vi: (f) => `Nơi đa dạng hóa có lợi nhất, ${f.year} (${f.dataset})`,
  }),
  buyerChannel: text<{ partners: readonly string[] }>({
    en: (f) => `as a buyer: prices rise when supplies of ${placeList(f.partners, 'en')} stop`,
    vi: (f) =>
      `với tư cách bên mua: giá tăng khi nguồn cung từ ${placeList(f.partners, 'vi')} ngừng`,
  }),
  sellerChannel: text<{ partners: readonly string[] }>({
    en: (f) => `as a seller: sales to ${placeList(f.partners, 'en')} stop`,
    vi: (f) => `với tư cách bên bán: không còn bán được cho ${placeList(f.partners, 'vi')}`,
  }),
  coverage: text<{ share: number; products: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of the trade held: ${f.products} ${format.plural(f.products, 'product', 'products')} with a known elasticity; the others are left out`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} thương mại có trong bảng: ${f.products} mặt hàng biết độ co giãn; phần còn lại không tính`,
  }),
  coverAll: text({
    en: () => 'all partners of the country in this dataset and year',
    vi: () => 'toàn bộ đối tác của nước đó trong bộ dữ liệu và năm này',
  }),
  needsWorld: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` does not hold the trade of all countries with all others`,
    vi: (f) => `\`${f.dataset}\` không có thương mại của mọi nước với mọi nước`,
  }),
  noYear: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` does not hold that year`,
    vi: (f) => `\`${f.dataset}\` không có năm đó`,
  }),
  noSigma: text({
    en: () => 'no elasticity is known for it; give one with --sigma',
    vi: () => 'chưa biết độ co giãn thay thế; hãy nêu bằng --sigma',
  }),
  noSigmaFor: text<{ classification: string }>({
    en: (f) => `no table of elasticities is by \`${f.classification}\`; give one with --sigma`,
    vi: (f) =>
      `không có bảng độ co giãn theo phân loại \`${f.classification}\`; hãy nêu bằng --sigma`,
  }),
  loadSigma: text<{ file: string }>({
    en: (f) =>
      `elasticities are not loaded: \`tuchu data add ${f.file}\` (R package concordance), or give one with --sigma`,
    vi: (f) =>
      `chưa nạp bảng độ co giãn: \`tuchu data add ${f.file}\` (gói R concordance), hoặc nêu bằng --sigma`,
  }),
  essentialInput: text<Blamed>({
    en: (f) =>
      `essential_input: at an elasticity of 1 or less the formula means nothing (${blamed(f, 'en')}); the exact form stands beside it`,
    vi: (f) =>
      `essential_input: với độ co giãn từ 1 trở xuống công thức vô nghĩa (${blamed(f, 'vi')}); kết quả chính xác nằm bên cạnh`,
  }),
  unbounded: text<Blamed>({
    en: (f) =>
      `all trade is with those cut off in ${blamed(f, 'en')}: under CES the loss has no end` +
      (f.cap ? '; choose a cap with --limit autarky-price=N or --limit stock-days=N' : ''),
    vi: (f) =>
      `toàn bộ giao thương là với bên bị cắt ở ${blamed(f, 'vi')}: theo CES tổn thất là vô hạn` +
      (f.cap ? '; hãy chặn bằng --limit autarky-price=N hoặc --limit stock-days=N' : ''),
  }),
  buyerOnly: text<{ ids: readonly string[] }>({
    en: (f) => `${f.ids.join(', ')}: of a buyer cut off (--from), not of a seller (--to)`,
    vi: (f) =>
      `${f.ids.join(', ')}: chỉ dùng cho bên mua bị cắt (--from), không cho bên bán (--to)`,
  }),
  atLeast: text({
    en: () =>
      'At least: products whose trade is wholly with those cut off count as not touched, for their loss has no end; their share of the trade stands beside it, and “at least” says nothing of it.',
    vi: () =>
      'Ít nhất: các mặt hàng chỉ giao thương với bên bị cắt được coi như không bị ảnh hưởng, vì tổn thất của chúng là vô hạn; tỷ phần của chúng trong thương mại ghi bên cạnh, và mức “ít nhất” không tính đến phần đó.',
  }),
  noApproximation: text({
    en: () => 'nothing is left of the input, and an approximation in logarithms has no value',
    vi: () => 'đầu vào không còn gì, nên xấp xỉ theo logarit không có giá trị',
  }),
  notTraded: text<{ product: string }>({
    en: (f) => `no trade in \`${f.product}\` on this side`,
    vi: (f) => `không có thương mại mặt hàng \`${f.product}\` ở phía này`,
  }),
  noDomestic: text({
    en: () =>
      'No supply at home is assumed: customs figures hold none, so the share cut off, and the loss, are upper ones; --limit domestic-share=S sets a share met at home.',
    vi: () =>
      'Giả định không có nguồn cung trong nước: số liệu hải quan không ghi nguồn này, nên tỷ phần bị cắt và tổn thất là mức cao nhất; --limit domestic-share=S đặt tỷ phần tự cung ứng.',
  }),
  shareOf: text<{ subject: string; partners: readonly string[]; side: 'import' | 'export' }>({
    en: (f) => {
      const [one, many] = [nameInText(f.subject, 'en'), placeList(f.partners, 'en')];
      const [buyer, seller] = f.side === 'import' ? [one, many] : [many, one];
      return `Of the products held, the loss of ${buyer} is a share of spending on imports, that of ${seller} a share of sales abroad.`;
    },
    vi: (f) => {
      const [one, many] = [nameInText(f.subject, 'vi'), placeList(f.partners, 'vi')];
      const [buyer, seller] = f.side === 'import' ? [one, many] : [many, one];
      return `Với các mặt hàng có trong bảng, tổn thất của ${buyer} tính theo chi tiêu nhập khẩu, của ${seller} tính theo doanh số xuất khẩu.`;
    },
  }),
  homeSales: text({
    en: () => 'Shares are of exports, not of production: sales at home are not known.',
    vi: () => 'Tỷ phần tính trên xuất khẩu, không phải sản lượng: chưa biết phần bán trong nước.',
  }),
  steadyState: text({
    en: () =>
      'A full and lasting stop under CES: short-run losses are larger, and close to a full cut the result is the tail of the formula. Retaliation is not in it.',
    vi: () =>
      'Giả định cắt toàn bộ và lâu dài theo CES: tổn thất ngắn hạn lớn hơn, và khi gần như bị cắt hết thì kết quả chỉ là phần đuôi của công thức. Chưa tính trả đũa.',
  }),
  sigmaEdition: text<{ classification: string; low: number; high: number }>({
    en: (f) =>
      `Elasticities are estimates for HS 1992 three-digit groups, between import sources, read by the first digits of ${f.classification} codes; winsorised at the ${format.percent(f.low, 'en', 0)} and ${format.percent(f.high, 'en', 0)} quantiles of all estimates, median over countries. The range is that of the quartiles over countries.`,
    vi: (f) =>
      `Độ co giãn là ước lượng cho nhóm 3 chữ số HS 1992, giữa các nguồn nhập khẩu, đọc theo các chữ số đầu của mã ${f.classification}; đã giới hạn ở phân vị ${format.percent(f.low, 'vi', 0)} và ${format.percent(f.high, 'vi', 0)} của mọi ước lượng, lấy trung vị theo nước. Khoảng tổn thất ứng với các tứ phân vị theo nước.`,
  }),
  sigmaUs: text({
    en: () => 'Elasticities are those of the United States, one estimate for each SITC 3 item.',
    vi: () => 'Độ co giãn là của Hoa Kỳ, mỗi mục SITC 3 một ước lượng.',
  }),
  sigmaOwn: text<{ sigma: number }>({
    en: (f) => `The elasticity ${f.sigma} was set by the reader, for every product.`,
    vi: (f) => `Độ co giãn ${f.sigma} do người đọc đặt, cho mọi mặt hàng.`,
  }),
  sellerSigma: text({
    en: () =>
      'The other side’s loss is computed the same way from its side, with the elasticity between suppliers standing in for that between its buyers.',
    vi: () =>
      'Tổn thất của bên kia được tính cùng cách từ phía họ, dùng độ co giãn giữa các nguồn cung thay cho độ co giãn giữa các bên mua.',
  }),
  netLeverage: text({
    en: () =>
      'Net leverage above zero: the country loses more than those who cut it off, each measured against its own trade in these products.',
    vi: () =>
      'Đòn bẩy ròng trên 0: nước này mất nhiều hơn bên cắt, mỗi bên tính theo thương mại của chính mình trong các mặt hàng này.',
  }),
  plainSaving: text<{ rho: number; stockDays: number; autarkyPrice: number | null }>({
    en: (f) =>
      `What diversification is worth is reckoned at ρ = 1, without stocks or a cap; the losses are at ρ = ${format.number(f.rho, 'en', 2)}` +
      (f.stockDays > 0 ? `, with stocks of ${format.number(f.stockDays, 'en')} days` : '') +
      (f.autarkyPrice === null
        ? ''
        : `, with prices that rise to at most ${format.number(f.autarkyPrice, 'en', 2)} times what they are`) +
      '.',
    vi: (f) =>
      `Giá trị của đa dạng hóa tính ở ρ = 1, không dự trữ và không chặn giá; còn tổn thất tính ở ρ = ${format.number(f.rho, 'vi', 2)}` +
      (f.stockDays > 0 ? `, với dự trữ ${format.number(f.stockDays, 'vi')} ngày` : '') +
      (f.autarkyPrice === null
        ? ''
        : `, với giá cao nhất gấp ${format.number(f.autarkyPrice, 'vi', 2)} lần hiện nay`) +
      '.',
  }),
  essentialShare: text({
    en: () =>
      'The loss is of spending on the products held: a is the product’s share in that spending, not in the cost of what is made with it. Output lost needs that cost share, which trade does not hold.',
    vi: () =>
      'Tổn thất tính trên chi tiêu cho các mặt hàng có trong bảng: a là tỷ phần của mặt hàng trong chi tiêu đó, không phải trong chi phí sản xuất. Muốn biết sản lượng mất đi thì cần tỷ phần chi phí, mà số liệu thương mại không có.',
  }),
  essentialNote: text({
    en: () =>
      'For an essential input the exact CES loss is of all spending on the products held: the share cut off is missing and nothing replaces it; first and second order, as log losses, stand beside it and understate it when the elasticity is small.',
    vi: () =>
      'Với đầu vào thiết yếu, tổn thất CES chính xác tính trên toàn bộ chi tiêu cho các mặt hàng có trong bảng: phần bị cắt mất hẳn, không gì thay thế; bên cạnh là xấp xỉ bậc một và bậc hai (tổn thất log), thấp hơn thực tế khi độ co giãn nhỏ.',
  }),
  rankNote: text({
    en: () =>
      'What one more point of share with those cut off adds to the pooled log loss; the highest share is not always the first to diversify.',
    vi: () =>
      'Phần log tổn thất gộp tăng thêm khi tỷ phần của bên bị cắt tăng; tỷ phần cao nhất không phải lúc nào cũng cần đa dạng hóa trước.',
  }),
});
