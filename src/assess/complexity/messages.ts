/** What is said of complexity: why there is no number, which filters were applied, how to read the tables. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';
import type { LeftOutReason, NoEci } from '../../complexity/index.js';

const LEFT_EN: Readonly<Record<LeftOutReason, string>> = {
  part_year: 'held for a part of the year only',
  no_country: 'not a country or territory',
  population_unknown: 'its population is not known here',
  population_below: 'fewer people than asked for',
  no_exports: 'no exports held',
  exports_below: 'smaller exports than asked for',
  not_exported: 'exported by nobody',
  product_below: 'smaller exports of all places than asked for',
  no_advantage: 'specialised in nothing that is compared',
  ubiquity_below: 'too few places specialised in it',
  diversity_below: 'specialised in too few products',
  other_group: 'no common product with the largest group of places',
};
const LEFT_VI: Readonly<Record<LeftOutReason, string>> = {
  part_year: 'chỉ có số liệu một phần của năm',
  no_country: 'không phải nước hay vùng lãnh thổ',
  population_unknown: 'không rõ dân số',
  population_below: 'ít dân hơn mức đặt ra',
  no_exports: 'không có số liệu xuất khẩu',
  exports_below: 'xuất khẩu nhỏ hơn mức đặt ra',
  not_exported: 'không nơi nào xuất khẩu',
  product_below: 'tổng xuất khẩu của mọi nơi nhỏ hơn mức đặt ra',
  no_advantage: 'không chuyên môn hóa mặt hàng nào được so',
  ubiquity_below: 'quá ít nơi chuyên môn hóa',
  diversity_below: 'chuyên môn hóa quá ít mặt hàng',
  other_group: 'không có mặt hàng chung với nhóm lớn nhất',
};

export const leftOutText = (why: LeftOutReason, lang: 'en' | 'vi'): string =>
  (lang === 'en' ? LEFT_EN : LEFT_VI)[why];

const NO_EN: Readonly<Record<NoEci, string>> = {
  too_few: 'fewer than three places are left to compare',
  all_alike:
    'all places compared are specialised in the same products, so nothing tells them apart',
  tied: 'two second eigenvalues are equal, so that the order of places is not determined',
  no_sign: 'the vector does not correlate with diversity, so that it has no sign',
};
const NO_VI: Readonly<Record<NoEci, string>> = {
  too_few: 'còn chưa đầy ba nơi để so',
  all_alike: 'mọi nơi được so đều chuyên môn hóa cùng những mặt hàng nên không phân biệt được',
  tied: 'hai giá trị riêng thứ hai bằng nhau nên thứ tự các nơi không xác định',
  no_sign: 'vectơ không tương quan với độ đa dạng nên không định được dấu',
};

interface At extends Record<string, string | number> {
  place: string;
  dataset: string;
  year: number;
}

export const say = defineMessages('complexity', {
  noTrade: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds no trade between countries`,
    vi: (f) => `\`${f.dataset}\` không có số liệu thương mại giữa các nước`,
  }),
  onlyTotals: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds totals, and complexity needs products`,
    vi: (f) => `\`${f.dataset}\` chỉ có tổng, còn độ phức hợp cần từng mặt hàng`,
  }),
  notAllExporters: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold all exporters and all their buyers, so that neither the world’s exports of a product nor who is specialised in it is known`,
    vi: (f) =>
      `\`${f.dataset}\` không có đủ mọi nước xuất khẩu và mọi nước mua nên không biết xuất khẩu thế giới của từng mặt hàng, cũng không biết ai chuyên môn hóa`,
  }),
  overlapping: text<{ dataset: string }>({
    en: (f) => `products of \`${f.dataset}\` overlap, so they do not add up`,
    vi: (f) => `các mặt hàng của \`${f.dataset}\` chồng lên nhau nên không cộng được`,
  }),
  noYear: text<{ dataset: string; year: number; first: number; last: number }>({
    en: (f) => `\`${f.dataset}\` holds ${f.first} to ${f.last}, not ${f.year}`,
    vi: (f) => `\`${f.dataset}\` có các năm ${f.first} đến ${f.last}, không có ${f.year}`,
  }),
  nothingLoaded: text({
    en: () =>
      'no table of all countries’ exports by product is loaded; a full year of CEPII BACI or ITPD-E would answer',
    vi: () =>
      'chưa nạp bảng xuất khẩu theo mặt hàng của mọi nước; một năm đầy đủ của CEPII BACI hoặc ITPD-E sẽ trả lời được',
  }),
  notHeld: text<At>({
    en: (f) => `\`${f.dataset}\` holds no exports of ${nameInText(f.place, 'en')} in ${f.year}`,
    vi: (f) => `\`${f.dataset}\` không có xuất khẩu của ${placeName(f.place, 'vi')} năm ${f.year}`,
  }),
  leftOut: text<At & { why: LeftOutReason }>({
    en: (f) =>
      `${placeName(f.place, 'en')} is not among the places compared in ${f.year} (\`${f.dataset}\`): ${LEFT_EN[f.why]}`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không nằm trong số các nơi được so năm ${f.year} (\`${f.dataset}\`): ${LEFT_VI[f.why]}`,
  }),
  noEci: text<{ why: NoEci; places: number }>({
    en: (f) => `no complexity index: ${NO_EN[f.why]} (${f.places})`,
    vi: (f) => `không có chỉ số phức hợp: ${NO_VI[f.why]} (${f.places})`,
  }),
  alreadyIn: text({
    en: () => 'the place is already specialised in this product',
    vi: () => 'nơi này đã chuyên môn hóa mặt hàng đó',
  }),
  noNeighbour: text({
    en: () => 'no place specialised in this product is specialised in any other that is compared',
    vi: () => 'không nơi nào chuyên môn hóa mặt hàng này lại chuyên môn hóa mặt hàng khác được so',
  }),

  setAsked: text({ en: () => 'as asked', vi: () => 'theo yêu cầu' }),
  setNone: text({ en: () => 'no filter', vi: () => 'không lọc' }),
  setSmall: text<{ share: number }>({
    en: (f) => `exports of at least ${format.percent(f.share, 'en', 2)} of all`,
    vi: (f) => `xuất khẩu ít nhất ${format.percent(f.share, 'vi', 2)} của tất cả`,
  }),
  setRare: text<{ share: number; few: number }>({
    en: (f) =>
      `exports of at least ${format.percent(f.share, 'en', 2)} of all; ${f.few} places a product, ${f.few} products a place`,
    vi: (f) =>
      `xuất khẩu ít nhất ${format.percent(f.share, 'vi', 2)} của tất cả; mỗi mặt hàng ${f.few} nơi, mỗi nơi ${f.few} mặt hàng`,
  }),
  setAtlas: text<{ minPopulation: number; minExports: number }>({
    en: (f) =>
      `at least ${format.number(f.minPopulation / 1e6, 'en', 1)} m people and ${format.money(f.minExports, 'USD', 'en')} of exports (the Atlas, as recalled)`,
    vi: (f) =>
      `ít nhất ${format.number(f.minPopulation / 1e6, 'vi', 1)} triệu dân và ${format.money(f.minExports, 'USD', 'vi')} xuất khẩu (theo Atlas, nhớ lại)`,
  }),

  noAtlas: text<{ people: boolean; dollars: boolean }>({
    en: (f) =>
      `The filters of the Atlas (people and dollars) are not shown: ${[f.people ? '' : 'no table of population is loaded for the year', f.dollars ? '' : 'the amounts are not in US dollars'].filter((t) => t !== '').join('; ')}.`,
    vi: (f) =>
      `Không hiện bộ lọc của Atlas (dân số và đô la): ${[f.people ? '' : 'chưa nạp bảng dân số của năm đó', f.dollars ? '' : 'giá trị không tính bằng đô la Mỹ'].filter((t) => t !== '').join('; ')}.`,
  }),
  titleFilters: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) =>
      `Complexity of the exports of ${nameInText(f.subject, 'en')} under several filters, ${f.year}: ${f.title}`,
    vi: (f) =>
      `Độ phức hợp của xuất khẩu ${placeName(f.subject, 'vi')} theo nhiều bộ lọc, ${f.year}: ${f.titleVi}`,
  }),
  titleYears: text<{
    subject: string;
    first: number;
    last: number;
    title: string;
    titleVi: string;
  }>({
    en: (f) =>
      `Complexity of the exports of ${nameInText(f.subject, 'en')}, ${f.first} to ${f.last}: ${f.title}`,
    vi: (f) =>
      `Độ phức hợp của xuất khẩu ${placeName(f.subject, 'vi')}, ${f.first} đến ${f.last}: ${f.titleVi}`,
  }),
  titleProducts: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) => `What ${nameInText(f.subject, 'en')} is specialised in, ${f.year}: ${f.title}`,
    vi: (f) => `${placeName(f.subject, 'vi')} chuyên môn hóa mặt hàng nào, ${f.year}: ${f.titleVi}`,
  }),
  titleNearest: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) =>
      `Nearest products that ${nameInText(f.subject, 'en')} is not specialised in, ${f.year}: ${f.title}`,
    vi: (f) =>
      `Những mặt hàng gần nhất mà ${placeName(f.subject, 'vi')} chưa chuyên môn hóa, ${f.year}: ${f.titleVi}`,
  }),
  titleAll: text<{ year: number; places: number; title: string; titleVi: string }>({
    en: (f) => `Complexity of all ${f.places} places compared, ${f.year}: ${f.title}`,
    vi: (f) => `Độ phức hợp của cả ${f.places} nơi được so, ${f.year}: ${f.titleVi}`,
  }),

  coverCompared: text<{ places: number; products: number; out: number; outProducts: number }>({
    en: (f) =>
      `${f.places} places and ${f.products} products compared; ${f.out} places and ${f.outProducts} products left out; the share is that of the compared products in the place’s exports`,
    vi: (f) =>
      `so ${f.places} nơi và ${f.products} mặt hàng; để lại ${f.out} nơi và ${f.outProducts} mặt hàng; tỷ phần là phần các mặt hàng được so trong xuất khẩu của nơi này`,
  }),
  relative: text({
    en: () =>
      'The index says where a place stands among those compared in that year: 0 is their mean. It moves when others move, and when the filters do.',
    vi: () =>
      'Chỉ số cho biết một nơi đứng đâu so với các nơi được so trong năm đó: 0 là trung bình. Chỉ số đổi khi các nơi khác đổi, và khi bộ lọc đổi.',
  }),
  aboutExports: text({
    en: () =>
      'It is made from what crosses the border and not from who adds the value: assembling complex goods from parts made elsewhere counts as selling them.',
    vi: () =>
      'Chỉ số tính từ hàng qua biên giới chứ không từ nơi tạo ra giá trị: lắp ráp hàng phức hợp từ linh kiện của nơi khác vẫn được tính là bán chúng.',
  }),
  extract: text<{ dataset: string; products: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds ${f.products} products of an extract only: this is complexity within the extract and not that of an economy. RCA is of the extract’s total.`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ có ${f.products} mặt hàng của một phần trích: đây là độ phức hợp trong phần trích, không phải của nền kinh tế. RCA tính trên tổng của phần trích.`,
  }),
  filtersMatter: text<{ low: number; high: number; sets: number }>({
    en: (f) =>
      `Under the ${f.sets} sets of filters the index runs from ${format.quantity(f.low, 'sd', 'en')} to ${format.quantity(f.high, 'sd', 'en')}.`,
    vi: (f) =>
      `Theo ${f.sets} bộ lọc, chỉ số đi từ ${format.quantity(f.low, 'sd', 'vi')} đến ${format.quantity(f.high, 'sd', 'vi')}.`,
  }),
  first: text<{ set: string; setVi: string; places: readonly string[]; values: readonly number[] }>(
    {
      en: (f) =>
        `First under “${f.set}”: ${f.places.map((p, i) => `${placeName(p, 'en')} ${format.quantity(f.values[i] ?? 0, 'sd', 'en')}`).join(', ')}.`,
      vi: (f) =>
        `Đứng đầu theo “${f.setVi}”: ${f.places.map((p, i) => `${placeName(p, 'vi')} ${format.quantity(f.values[i] ?? 0, 'sd', 'vi')}`).join(', ')}.`,
    },
  ),
  firstSame: text<{ place: string; sets: number }>({
    en: (f) => `${placeName(f.place, 'en')} comes first under all ${f.sets} sets of filters.`,
    vi: (f) => `${placeName(f.place, 'vi')} đứng đầu theo cả ${f.sets} bộ lọc.`,
  }),
  firstOne: text<{ sets: number }>({
    en: (f) => `The same place comes first under all ${f.sets} sets of filters.`,
    vi: (f) => `Cùng một nơi đứng đầu theo cả ${f.sets} bộ lọc.`,
  }),
  firstChanges: text<{ firsts: number; sets: number }>({
    en: (f) => `The ${f.sets} sets of filters put ${f.firsts} different places first.`,
    vi: (f) => `${f.sets} bộ lọc cho ${f.firsts} nơi đứng đầu khác nhau.`,
  }),
  firstHidden: text({
    en: () => 'No league is printed unless asked for: --all lists every place.',
    vi: () => 'Không in bảng xếp hạng khi không được hỏi: --all liệt kê mọi nơi.',
  }),
  leftOutPlaces: text<{ why: LeftOutReason; places: readonly string[]; count: number }>({
    en: (f) =>
      `Left out, ${LEFT_EN[f.why]}: ${f.count}${f.count > f.places.length ? ', such as' : ':'} ${f.places.map((p) => placeName(p, 'en')).join(', ')}.`,
    vi: (f) =>
      `Để lại vì ${LEFT_VI[f.why]}: ${f.count}${f.count > f.places.length ? ', như' : ':'} ${f.places.map((p) => placeName(p, 'vi')).join(', ')}.`,
  }),
  leftOutProducts: text<{ why: LeftOutReason; products: number; some: readonly string[] }>({
    en: (f) =>
      `Products left out, ${LEFT_EN[f.why]}: ${f.products}${f.products > f.some.length ? ', such as' : ':'} ${f.some.join(', ')}.`,
    vi: (f) =>
      `Mặt hàng để lại vì ${LEFT_VI[f.why]}: ${f.products}${f.products > f.some.length ? ', như' : ':'} ${f.some.join(', ')}.`,
  }),
  eigen: text<{ second: number; third: number; residual: string; correlation: number }>({
    en: (f) =>
      `Second and third eigenvalue ${format.number(f.second, 'en', 3)} and ${format.number(f.third, 'en', 3)}, residual ${f.residual}: the nearer the two, the less the order rests on. Correlation with diversity, which gives the sign: ${format.number(f.correlation, 'en', 2)}.`,
    vi: (f) =>
      `Giá trị riêng thứ hai và thứ ba: ${format.number(f.second, 'vi', 3)} và ${format.number(f.third, 'vi', 3)}, sai số dư ${f.residual}: hai giá trị càng gần nhau, thứ tự càng kém chắc. Tương quan với độ đa dạng, căn cứ định dấu: ${format.number(f.correlation, 'vi', 2)}.`,
  }),
  weakSign: text<{ correlation: number }>({
    en: (f) =>
      `The index correlates with diversity by ${format.number(f.correlation, 'en', 2)} only, and its sign rests on that: the two ends may well be the other way round.`,
    vi: (f) =>
      `Chỉ số chỉ tương quan ${format.number(f.correlation, 'vi', 2)} với độ đa dạng, mà dấu của nó dựa vào đó: hai đầu có thể đảo ngược.`,
  }),
  fitnessStop: text<{ steps: number; converged: boolean; vanishing: number }>({
    en: (f) =>
      `Fitness stopped after ${f.steps} ${format.plural(f.steps, 'step', 'steps')}, ${f.converged ? 'settled' : 'not settled'}; it fades to nothing in ${f.vanishing} ${format.plural(f.vanishing, 'place', 'places')}.`,
    vi: (f) =>
      `Độ thích nghi dừng sau ${f.steps} bước, ${f.converged ? 'đã ổn định' : 'chưa ổn định'}; ở ${f.vanishing} nơi giá trị tắt dần về 0.`,
  }),
  nearestOrder: text({
    en: () =>
      'The first are those more complex than the mean of what the place sells, the densest first. Nearness says what places with the same goods tend to sell, not what would pay, and nothing of policy, firms or markets.',
    vi: () =>
      'Trước hết là những mặt hàng phức hợp hơn trung bình hàng đang bán, dày đặc nhất trước. Độ gần cho biết những nơi có cùng loại hàng thường bán gì, không cho biết bán gì thì có lãi, cũng không nói gì về chính sách, doanh nghiệp hay thị trường.',
  }),
  ownProducts: text<{ low: number }>({
    en: (f) => `Only products with RCA of at least ${f.low}, largest exports first.`,
    vi: (f) => `Chỉ gồm mặt hàng có RCA từ ${f.low}, xuất khẩu lớn nhất trước.`,
  }),
  yearsApart: text({
    en: () =>
      'Each year is compared within itself, without filter but the reader’s; places and products that report change from year to year.',
    vi: () =>
      'Mỗi năm được so trong chính năm đó, chỉ dùng bộ lọc của người đọc; các nơi và mặt hàng có báo cáo thay đổi theo năm.',
  }),
});
