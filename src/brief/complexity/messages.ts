/** What the page of complexity says. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

interface Where extends Record<string, string | number> {
  subject: string;
  year: number;
}

const sdText = (value: number, lang: 'en' | 'vi'): string =>
  format.number(Math.abs(value), lang, 2);
const sideText = (value: number, lang: 'en' | 'vi'): string =>
  lang === 'en' ? (value < 0 ? 'below' : 'above') : value < 0 ? 'dưới' : 'trên';

export const say = defineMessages('brief-complexity', {
  kicker: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} · complexity of exports`,
    vi: (f) => `${placeName(f.subject, 'vi')} · độ phức hợp của xuất khẩu`,
  }),
  title: text<Where & { eci: number; places: number; products: number }>({
    en: (f) =>
      `What ${nameInText(f.subject, 'en')} exported in ${f.year} stands ${sdText(f.eci, 'en')} standard deviations ${sideText(f.eci, 'en')} the mean complexity of ${f.places} places`,
    vi: (f) =>
      `Hàng ${placeName(f.subject, 'vi')} xuất khẩu năm ${f.year} có độ phức hợp ${sideText(f.eci, 'vi')} mức trung bình của ${f.places} nơi ${sdText(f.eci, 'vi')} độ lệch chuẩn`,
  }),
  titleExtract: text<Where & { eci: number; places: number; products: number }>({
    en: (f) =>
      `Within an extract of ${f.products} products, what ${nameInText(f.subject, 'en')} exported in ${f.year} stands ${sdText(f.eci, 'en')} standard deviations ${sideText(f.eci, 'en')} the mean of ${f.places} places`,
    vi: (f) =>
      `Trong phần trích gồm ${f.products} mặt hàng, hàng ${placeName(f.subject, 'vi')} xuất khẩu năm ${f.year} ở ${sideText(f.eci, 'vi')} mức trung bình của ${f.places} nơi ${sdText(f.eci, 'vi')} độ lệch chuẩn`,
  }),
  titleNone: text<{ subject: string }>({
    en: (f) => `Nothing loaded says how complex the exports of ${nameInText(f.subject, 'en')} are`,
    vi: (f) =>
      `Chưa có bộ số liệu nào cho biết xuất khẩu của ${placeName(f.subject, 'vi')} phức hợp đến đâu`,
  }),
  dekNone: text({
    en: () =>
      'Complexity needs the exports of every country by product. The reasons of each dataset stand below.',
    vi: () =>
      'Độ phức hợp cần số liệu xuất khẩu theo mặt hàng của mọi nước. Lý do của từng bộ dữ liệu nêu ở dưới.',
  }),
  dekIndex: text({
    en: () => 'The index (ECI) is ',
    vi: () => 'Chỉ số (ECI) là ',
  }),
  dekRange: text<{ low: number; high: number; sets: number }>({
    en: (f) =>
      `; under ${f.sets} sets of filters it runs from ${format.quantity(f.low, 'sd', 'en')} to ${format.quantity(f.high, 'sd', 'en')}. The country is specialised in `,
    vi: (f) =>
      `; theo ${f.sets} bộ lọc, chỉ số đi từ ${format.quantity(f.low, 'sd', 'vi')} đến ${format.quantity(f.high, 'sd', 'vi')}. Nước này chuyên môn hóa `,
  }),
  dekDiversity: text<{ products: number }>({
    en: (f) => ` of the ${f.products} products compared.`,
    vi: (f) => ` trong ${f.products} mặt hàng được so.`,
  }),
  dekBorder: text({
    en: () =>
      ' It speaks of what crosses the border, not of who adds the value: assembling complex goods counts as selling them.',
    vi: () =>
      ' Chỉ số nói về hàng qua biên giới, không nói ai tạo ra giá trị: lắp ráp hàng phức hợp vẫn được tính là bán chúng.',
  }),
  navFilters: text({ en: () => 'Filters', vi: () => 'Bộ lọc' }),
  filtersTitle: text<{ firsts: number; sets: number }>({
    en: (f) =>
      f.firsts === 1
        ? `The same place comes first under all ${f.sets} sets of filters`
        : `Who is left out changes who comes first: ${f.sets} sets of filters put ${f.firsts} different places first`,
    vi: (f) =>
      f.firsts === 1
        ? `Cùng một nơi đứng đầu theo cả ${f.sets} bộ lọc`
        : `Để lại ai thì đổi nơi đứng đầu: ${f.sets} bộ lọc cho ${f.firsts} nơi đứng đầu khác nhau`,
  }),
  filtersSub: text<Where>({
    en: (f) =>
      `Complexity index of ${nameInText(f.subject, 'en')} in ${f.year}, in standard deviations from the mean of those compared`,
    vi: (f) =>
      `Chỉ số phức hợp của ${placeName(f.subject, 'vi')} năm ${f.year}, tính theo độ lệch chuẩn so với trung bình của các nơi được so`,
  }),
  first: text({ en: () => 'First', vi: () => 'Đứng đầu' }),
  firstIs: text<{ place: string; eci: number }>({
    en: (f) => `${placeName(f.place, 'en')} ${format.quantity(f.eci, 'sd', 'en')}`,
    vi: (f) => `${placeName(f.place, 'vi')} ${format.quantity(f.eci, 'sd', 'vi')}`,
  }),
  navSpace: text({ en: () => 'Product space', vi: () => 'Không gian sản phẩm' }),
  spaceTitle: text<Where & { has: number; drawn: number }>({
    en: (f) =>
      `${placeName(f.subject, 'en')} is specialised in ${f.has} of the ${f.drawn} products drawn`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} chuyên môn hóa ${f.has} trong ${f.drawn} mặt hàng được vẽ`,
  }),
  spaceSub: text<Where>({
    en: (f) =>
      `Products that the same places are specialised in stand near each other, ${f.year}; size is what all places export of the product`,
    vi: (f) =>
      `Những mặt hàng mà cùng các nơi chuyên môn hóa thì đứng gần nhau, ${f.year}; cỡ vòng tròn là xuất khẩu của mọi nơi`,
  }),
  spaceNote: text<{ strong: number; drawn: number; all: number }>({
    en: (f) =>
      `Lines: the strongest links that hold everything together, and the strongest of those from ${format.number(f.strong, 'en', 2)} on. Only nearness means something; up and right do not.${f.drawn < f.all ? ` Drawn are the ${f.drawn} largest of ${f.all} products.` : ''}`,
    vi: (f) =>
      `Đường nối: những liên kết mạnh nhất giữ mọi thứ liền nhau, và các liên kết mạnh nhất từ ${format.number(f.strong, 'vi', 2)} trở lên. Chỉ có độ gần là có nghĩa; trên dưới, trái phải thì không.${f.drawn < f.all ? ` Chỉ vẽ ${f.drawn} mặt hàng lớn nhất trong ${f.all}.` : ''}`,
  }),
  full: text<{ threshold: number }>({
    en: (f) => `specialised in it (RCA of at least ${f.threshold})`,
    vi: (f) => `có chuyên môn hóa (RCA từ ${f.threshold})`,
  }),
  hollow: text({ en: () => 'not specialised in it', vi: () => 'không chuyên môn hóa' }),
  product: text({ en: () => 'Product', vi: () => 'Mặt hàng' }),
  has: text({ en: () => 'Specialised', vi: () => 'Chuyên môn hóa' }),
  yes: text({ en: () => 'yes', vi: () => 'có' }),
  no: text({ en: () => 'no', vi: () => 'không' }),
  worldExports: text({ en: () => 'All places’ exports', vi: () => 'Xuất khẩu của mọi nơi' }),
  nearest: text({ en: () => 'Nearest', vi: () => 'Gần nhất' }),
  proximity: text({ en: () => 'Proximity', vi: () => 'Độ gần' }),
  navNear: text({ en: () => 'Opportunities', vi: () => 'Cơ hội' }),
  nearTitle: text<Where & { above: number; has: number }>({
    en: (f) =>
      `${f.above} products that ${nameInText(f.subject, 'en')} is not specialised in are more complex than the mean of the ${f.has} it is`,
    vi: (f) =>
      `${f.above} mặt hàng mà ${placeName(f.subject, 'vi')} chưa chuyên môn hóa phức hợp hơn trung bình của ${f.has} mặt hàng đang có`,
  }),
  nearSub: text<Where>({
    en: (f) =>
      `Density (how much of a product’s neighbourhood the country is in) and complexity (PCI) of each product, ${f.year}`,
    vi: (f) =>
      `Mật độ (phần lân cận của mặt hàng mà nước này đã có) và độ phức hợp (PCI) của từng mặt hàng, ${f.year}`,
  }),
  nearX: text({ en: () => 'Density, share', vi: () => 'Mật độ, tỷ phần' }),
  nearY: text({
    en: () => 'Complexity of the product (PCI)',
    vi: () => 'Độ phức hợp của mặt hàng (PCI)',
  }),
  nearSize: text({ en: () => 'Exports of the country', vi: () => 'Xuất khẩu của nước này' }),
  nearNote: text<{ drawn: number; all: number }>({
    en: (f) =>
      `Full circles: specialised in it; rings: not. Nearness says what places with the same goods tend to sell. It does not say what would pay, and nothing of policy, firms or markets.${f.drawn < f.all ? ` Drawn are ${f.drawn} of ${f.all} products: the largest exports, and of the others the densest.` : ''}`,
    vi: (f) =>
      `Vòng tròn đặc: có chuyên môn hóa; vòng rỗng: không. Độ gần cho biết những nơi có cùng loại hàng thường bán gì, không cho biết bán gì thì có lãi, cũng không nói gì về chính sách, doanh nghiệp hay thị trường.${f.drawn < f.all ? ` Vẽ ${f.drawn} trong ${f.all} mặt hàng: xuất khẩu lớn nhất, và trong số còn lại là dày đặc nhất.` : ''}`,
  }),
  mean: text({
    en: () => 'mean complexity of what the country is specialised in',
    vi: () => 'độ phức hợp trung bình của hàng nước này chuyên môn hóa',
  }),
  navOwn: text({ en: () => 'Products', vi: () => 'Mặt hàng' }),
  ownTitle: text<Where & { shown: number; all: number }>({
    en: (f) =>
      `The ${f.shown} largest of the ${f.all} products that ${nameInText(f.subject, 'en')} is specialised in`,
    vi: (f) =>
      `${f.shown} mặt hàng lớn nhất trong ${f.all} mặt hàng mà ${placeName(f.subject, 'vi')} chuyên môn hóa`,
  }),
  ownSub: text<Where>({
    en: (f) =>
      `Exports of ${f.year}; RCA: weight in the country’s exports over weight in the world’s; PCI in standard deviations`,
    vi: (f) =>
      `Xuất khẩu năm ${f.year}; RCA: tỷ trọng trong xuất khẩu của nước này chia cho tỷ trọng trong xuất khẩu thế giới; PCI theo độ lệch chuẩn`,
  }),
  navNearest: text({ en: () => 'Nearest', vi: () => 'Gần nhất' }),
  nearestTitle: text<Where & { shown: number; all: number }>({
    en: (f) => `The ${f.shown} nearest of ${f.all} products that would raise the mean`,
    vi: (f) => `${f.shown} mặt hàng gần nhất trong ${f.all} mặt hàng nâng được mức trung bình`,
  }),
  nearestSub: text<Where>({
    en: (f) =>
      `Not specialised in them in ${f.year}; the densest first. Gain (COG): how much the outlook (COI) would change with the product`,
    vi: (f) =>
      `Chưa chuyên môn hóa năm ${f.year}; dày đặc nhất trước. Mức mở thêm (COG): triển vọng (COI) sẽ đổi bao nhiêu khi có mặt hàng đó`,
  }),
  exports: text({ en: () => 'Exports', vi: () => 'Xuất khẩu' }),
  density: text({ en: () => 'Density', vi: () => 'Mật độ' }),
  gain: text({ en: () => 'Gain (COG)', vi: () => 'Mức mở thêm (COG)' }),
  navYears: text({ en: () => 'Years', vi: () => 'Các năm' }),
  yearsTitle: text<{ first: string; last: string; count: number }>({
    en: (f) => `${f.count} years side by side, ${f.first} to ${f.last}`,
    vi: (f) => `${f.count} năm đặt cạnh nhau, ${f.first} đến ${f.last}`,
  }),
  missingTitle: text<{ count: number }>({
    en: (f) =>
      f.count === 1 ? 'A dataset that cannot answer' : `${f.count} datasets that cannot answer`,
    vi: (f) => `${f.count} bộ dữ liệu không trả lời được`,
  }),
  whatFills: text({
    en: () => 'A full year of CEPII BACI (tuchu data pull baci) or of ITPD-E would answer.',
    vi: () => 'Một năm đầy đủ của CEPII BACI (tuchu data pull baci) hoặc ITPD-E sẽ trả lời được.',
  }),
  nextAll: text({ en: () => 'Every place compared', vi: () => 'Mọi nơi được so' }),
  nextAllText: text({
    en: () => 'The list, with the first places under each set of filters.',
    vi: () => 'Danh sách, kèm các nơi đứng đầu theo từng bộ lọc.',
  }),
  nextFitness: text({
    en: () => 'Another measure beside it',
    vi: () => 'Một thước đo khác bên cạnh',
  }),
  nextFitnessText: text({
    en: () => 'Fitness judges a product by the least fit place that sells it.',
    vi: () => 'Độ thích nghi đánh giá mặt hàng theo nơi kém nhất bán được nó.',
  }),
  nextOther: text<{ dataset: string; year: number }>({
    en: (f) => `The same from \`${f.dataset}\`, ${f.year}`,
    vi: (f) => `Câu hỏi này theo \`${f.dataset}\`, ${f.year}`,
  }),
  nextOtherText: text({
    en: () => 'Indices of different datasets are not to be compared with each other.',
    vi: () => 'Không nên so chỉ số của các bộ dữ liệu khác nhau.',
  }),
});
