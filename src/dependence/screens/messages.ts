/** What the screens say. */
import { defineMessages, format, placeName, text } from '../../core/index.js';

type Counts = {
  rule: keyof typeof RULE;
  flagged: number;
  all: number;
  unknown: number;
  /** Of the value: known to be flagged, and at most so many as could not be judged. */
  share: number;
  most: number;
  title: string;
  titleVi: string;
  year: number;
};
const n = (x: number, lang: 'en' | 'vi'): string => format.number(x, lang);
const valueShare = (f: Counts, lang: 'en' | 'vi'): string => {
  const low = format.percent(f.share, lang);
  const [to, high] = [lang === 'en' ? 'to' : 'đến', format.percent(f.most, lang)];
  return f.unknown > 0 ? `${low} ${to} ${high}` : low;
};
const countsEn = (f: Counts): string =>
  `${n(f.flagged, 'en')} of ${n(f.all, 'en')} are flagged, ${valueShare(f, 'en')} of the value` +
  (f.unknown > 0 ? `; ${n(f.unknown, 'en')} cannot be judged for lack of data` : '');
const countsVi = (f: Counts): string =>
  `${n(f.flagged, 'vi')} trên ${n(f.all, 'vi')} bị gắn cờ, chiếm ${valueShare(f, 'vi')} giá trị` +
  (f.unknown > 0 ? `; ${n(f.unknown, 'vi')} chưa phán định được do thiếu số liệu` : '');

const RULE = {
  geodep: { en: 'CEPII GeoDep', vi: 'CEPII GeoDep' },
  eu: { en: 'EU Core Dependency Indicators', vi: 'bộ chỉ số phụ thuộc cốt lõi của EU' },
  sequential: {
    en: 'the sequential filter (vulnerable, essential, critical)',
    vi: 'bộ lọc tuần tự (dễ tổn thương, thiết yếu, trọng yếu)',
  },
} as const;
type R = keyof typeof RULE;
const REPORTS = {
  own: {
    en: 'what each place reports of its own trade',
    vi: 'số liệu mỗi nước tự báo cáo về thương mại của mình',
  },
  importer: {
    en: "the importer's report, else the exporter's",
    vi: 'báo cáo của bên nhập, nếu không có thì của bên xuất',
  },
  exporter: {
    en: "the exporter's report, else the importer's",
    vi: 'báo cáo của bên xuất, nếu không có thì của bên nhập',
  },
  mean: { en: 'the mean of both reports', vi: 'trung bình hai báo cáo' },
} as const;

export const say = defineMessages('screens', {
  titleCountry: text<Counts & { subject: string }>({
    en: (f) =>
      `${placeName(f.subject, 'en')}, imports ${f.year} by ${RULE[f.rule].en} (${f.title}): of the products bought, ${countsEn(f)}`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')}, nhập khẩu ${f.year} theo ${RULE[f.rule].vi} (${f.titleVi}): trong các mặt hàng có nhập, ${countsVi(f)}`,
  }),
  titleProduct: text<Counts & { product: string }>({
    en: (f) =>
      `Product ${f.product}, importers in ${f.year} by ${RULE[f.rule].en} (${f.title}): ${countsEn(f)}`,
    vi: (f) =>
      `Mặt hàng ${f.product}, các nước nhập năm ${f.year} theo ${RULE[f.rule].vi} (${f.titleVi}): ${countsVi(f)}`,
  }),
  titleWorld: text<{
    rule: R;
    flagged: number;
    importers: number;
    title: string;
    titleVi: string;
    year: number;
  }>({
    en: (f) =>
      `All importers, ${f.year}, by ${RULE[f.rule].en} (${f.title}): ${n(f.flagged, 'en')} imports of ${n(f.importers, 'en')} importers are known to be flagged`,
    vi: (f) =>
      `Mọi nước nhập, ${f.year}, theo ${RULE[f.rule].vi} (${f.titleVi}): chắc chắn bị gắn cờ ${n(f.flagged, 'vi')} luồng nhập của ${n(f.importers, 'vi')} nơi nhập`,
  }),
  titleSellers: text<{
    rule: R;
    flagged: number;
    sellers: number;
    title: string;
    titleVi: string;
    year: number;
  }>({
    en: (f) =>
      `Who sells what is flagged, ${f.year}: ${n(f.sellers, 'en')} ${format.plural(f.sellers, 'country is', 'countries are')} the largest supplier of ${n(f.flagged, 'en')} flagged imports`,
    vi: (f) =>
      `Ai bán những thứ bị gắn cờ, ${f.year}: ${n(f.sellers, 'vi')} nước là nguồn cung lớn nhất của ${n(f.flagged, 'vi')} luồng nhập bị gắn cờ`,
  }),
  coverImports: text<{ suppliers: number }>({
    en: (f) =>
      `all imports of the product in the table, ${f.suppliers} ${format.plural(f.suppliers, 'supplier', 'suppliers')}`,
    vi: (f) => `toàn bộ nhập khẩu mặt hàng trong bảng, ${f.suppliers} nguồn cung`,
  }),
  coverWorld: text<{ exporters: number }>({
    en: (f) => `${f.exporters} exporters, to every place the dataset holds`,
    vi: (f) => `${f.exporters} nước xuất khẩu, tới mọi nơi có trong bộ dữ liệu`,
  }),
  coverTests: text<{ known: number; all: number }>({
    en: (f) => `${f.known} of ${f.all} tests have a number`,
    vi: (f) => `${f.known} trên ${f.all} phép thử có con số`,
  }),
  coverYears: text<{ known: number; all: number; first: number; last: number }>({
    en: (f) => `${f.known} of the ${f.all} years ${f.first} to ${f.last} could be judged`,
    vi: (f) => `phán định được ${f.known} trên ${f.all} năm, từ ${f.first} đến ${f.last}`,
  }),
  coverProducts: text<{ products: number; extract: boolean }>({
    en: (f) =>
      `${f.products} products` +
      (f.extract ? '; those the dataset does not hold are not in it' : ''),
    vi: (f) =>
      `${f.products} mặt hàng` +
      (f.extract ? '; không gồm những mặt hàng bộ dữ liệu không có' : ''),
  }),
  fewYears: text<{ known: number; all: number; flagged: number }>({
    en: (f) =>
      `${f.known} of ${f.all} years could be judged, ${f.flagged} flagged; whether it persists is open`,
    vi: (f) =>
      `phán định được ${f.known} trên ${f.all} năm, ${f.flagged} năm bị gắn cờ; chưa rõ có kéo dài hay không`,
  }),
  stepUnknown: text<{ step: number; reached: number }>({
    en: (f) =>
      `step ${f.step} cannot be judged; ${f.reached} ${format.plural(f.reached, 'step is', 'steps are')} reached`,
    vi: (f) => `chưa phán định được bước ${f.step}; đã qua ${f.reached} bước`,
  }),
  fewExporters: text<{ dataset: string; exporters: number; importers: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds ${f.exporters} exporters and ${f.importers} importers, not all of the world's, so it does not say how concentrated world exports are`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ có ${f.exporters} nước xuất và ${f.importers} nước nhập, không phải cả thế giới, nên không cho biết độ tập trung xuất khẩu thế giới`,
  }),
  noReport: text<{ place: string; dataset: string; year: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} reported nothing in ${f.year} in \`${f.dataset}\`; what others report of it is not all`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không báo cáo năm ${f.year} trong \`${f.dataset}\`; những gì nước khác báo cáo chưa phải là tất cả`,
  }),
  noOwnReport: text<{ place: string; side: 'import' | 'export'; dataset: string; year: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} itself reported no ${f.side}s in ${f.year} in \`${f.dataset}\`; whether there were none is not known`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không tự báo cáo ${f.side === 'import' ? 'nhập khẩu' : 'xuất khẩu'} năm ${f.year} trong \`${f.dataset}\`; chưa rõ có phải là không có hay không`,
  }),
  noExports: text<{ value: number }>({
    en: (f) => `Nothing is exported: ${f.value} stands for the ratio, as GeoDep writes it.`,
    vi: (f) => `Không có xuất khẩu: ${f.value} được ghi thay cho tỷ số, theo quy ước của GeoDep.`,
  }),
  notRisk: text({
    en: () =>
      'Concentration is not risk: a single reliable neighbour gives 1. Read it beside who the supplier is, who else could sell, and what the product is for.',
    vi: () =>
      'Tập trung chưa phải là rủi ro: một láng giềng tin cậy duy nhất cũng cho giá trị 1. Cần đọc cùng việc nguồn cung là ai, ai khác có thể bán, và mặt hàng dùng để làm gì.',
  }),
  nothingBought: text({
    en: () => 'nothing is bought, and a share of nothing has no value',
    vi: () => 'không nhập gì nên không có tỷ phần',
  }),
  nothingExported: text({
    en: () => 'nobody exports the product in the table',
    vi: () => 'trong bảng không nước nào xuất mặt hàng này',
  }),
  nothingOutside: text({
    en: () => 'nothing is bought from outside',
    vi: () => 'không mua gì từ bên ngoài',
  }),
  noProduction: text<{ place: string; product: string }>({
    en: (f) => `no production of ${f.product} is known for ${placeName(f.place, 'en')}`,
    vi: (f) => `chưa biết sản lượng ${f.product} của ${placeName(f.place, 'vi')}`,
  }),
  needsList: text({
    en: () =>
      'which products are essential is a judgement trade data cannot make; name a list with --list',
    vi: () =>
      'mặt hàng nào thiết yếu là điều số liệu thương mại không nói được; hãy nêu danh mục bằng --list',
  }),
  window: text<{ years: readonly number[]; all: number; last: number; least: number }>({
    en: (f) =>
      `Window of ${f.all} years ending ${f.last}; held: ${f.years.join(', ')}. Dependent: years flagged >= ${n(f.least, 'en')}.`,
    vi: (f) =>
      `Cửa sổ ${f.all} năm kết thúc ${f.last}; có số liệu: ${f.years.join(', ')}. Coi là phụ thuộc khi số năm bị gắn cờ >= ${n(f.least, 'vi')}.`,
  }),
  newCodes: text<{ codes: number; all: number; year: number; last: number }>({
    en: (f) =>
      `${n(f.codes, 'en')} of the ${n(f.all, 'en')} product codes of ${f.last} ${format.plural(f.codes, 'is', 'are')} traded by nobody in ${f.year} (a new edition of the classification?); for them ${f.year} counts as not judged.`,
    vi: (f) =>
      `${n(f.codes, 'vi')} trên ${n(f.all, 'vi')} mã mặt hàng của năm ${f.last} không nơi nào mua bán trong năm ${f.year} (bảng phân loại có phiên bản mới?); với những mã này, năm ${f.year} tính là chưa phán định được.`,
  }),
  reports: text<{ reports: keyof typeof REPORTS }>({
    en: (f) => `Of two reports of a flow: ${REPORTS[f.reports].en}.`,
    vi: (f) => `Khi một luồng có hai báo cáo: dùng ${REPORTS[f.reports].vi}.`,
  }),
  legBloc: text<{ code: string; members: number }>({
    en: (f) => `Inside: the ${f.members} members of ${f.code} at the end of the year.`,
    vi: (f) => `Bên trong: ${f.members} thành viên ${f.code} vào cuối năm.`,
  }),
  legNone: text({
    en: () =>
      'No group counts as inside: CDI 2 is left out, all partners are outside (--bloc names one).',
    vi: () =>
      'Không nhóm nào được coi là bên trong: bỏ CDI 2, mọi đối tác đều ở bên ngoài (--bloc để nêu nhóm).',
  }),
  legPenetration: text({
    en: () => 'In place of CDI 2: imports over what the country uses, made from its production.',
    vi: () => 'Thay cho CDI 2: nhập khẩu trên tổng tiêu dùng, tính từ sản lượng của nước đó.',
  }),
  list: text<{
    id: string;
    jurisdiction: string | null;
    version: string | null;
    products: number;
    unmatched: number;
    classification: string | null;
    ours: string;
  }>({
    en: (f) =>
      `List \`${f.id}\`${f.jurisdiction === null ? '' : `, ${f.jurisdiction}`}${f.version === null ? '' : `, ${f.version}`}: holds ${f.products} products of the dataset; ${f.unmatched} of its codes match none.` +
      (f.classification === f.ours
        ? ''
        : ` Its codes (${f.classification ?? 'edition not stated'}) are compared with ${f.ours} as written.`),
    vi: (f) =>
      `Danh mục \`${f.id}\`${f.jurisdiction === null ? '' : `, ${f.jurisdiction}`}${f.version === null ? '' : `, ${f.version}`}: có ${f.products} mặt hàng của bộ dữ liệu; ${f.unmatched} mã không khớp mặt hàng nào.` +
      (f.classification === f.ours
        ? ''
        : ` Mã (${f.classification ?? 'không nêu phiên bản'}) được so với ${f.ours} đúng như cách viết.`),
  }),
  gaps: text<{ places: number; all: number }>({
    en: (f) =>
      `Of ${f.places} of ${f.all} places not all purchases are known; their products count as not judged.`,
    vi: (f) =>
      `${f.places} trên ${f.all} nơi chưa biết đủ hàng nhập; mặt hàng của họ tính là chưa phán định được.`,
  }),
  openCounts: text({
    en: () =>
      'A range runs from what is known to be flagged to that and what could not be judged for lack of data.',
    vi: () =>
      'Khoảng đi từ phần chắc chắn bị gắn cờ đến phần đó cộng với phần thiếu số liệu để phán định.',
  }),
  knownOnly: text({
    en: () => 'Of imports known to be flagged; those that could not be judged are not in it.',
    vi: () => 'Chỉ tính các luồng chắc chắn bị gắn cờ; không gồm những luồng chưa phán định được.',
  }),
  noLeague: text({
    en: () =>
      'In the order of names: how many products are flagged depends on how many a country buys, and is no ranking of states.',
    vi: () =>
      'Xếp theo tên: số mặt hàng bị gắn cờ tùy vào số mặt hàng một nước mua, không phải là xếp hạng các nước.',
  }),
  disputed: text({
    en: () =>
      'None of these thresholds has been tested against real disruptions; lists made with others differ by about a third. --limit ID=VALUE changes one.',
    vi: () =>
      'Chưa ngưỡng nào được kiểm chứng bằng gián đoạn thực tế; danh sách lập theo ngưỡng khác lệch nhau khoảng một phần ba. --limit MÃ=GIÁ_TRỊ để đổi ngưỡng.',
  }),
  noProducts: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds no trade by product and year`,
    vi: (f) => `\`${f.dataset}\` không có thương mại theo mặt hàng và năm`,
  }),
  noYear: text<{ dataset: string; year: number; first: number; last: number }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold ${f.year}; it holds years from ${f.first} to ${f.last}`,
    vi: (f) =>
      `\`${f.dataset}\` không có năm ${f.year}; chỉ có các năm từ ${f.first} đến ${f.last}`,
  }),
  noSuchProduct: text<{ dataset: string; product: string; year: number; classification: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds no product \`${f.product}\` in ${f.year}; its codes are ${f.classification}`,
    vi: (f) =>
      `\`${f.dataset}\` không có mặt hàng \`${f.product}\` năm ${f.year}; mã thuộc bảng ${f.classification}`,
  }),
  noPurchases: text<{ subject: string; dataset: string; year: number }>({
    en: (f) => `\`${f.dataset}\` holds no imports of ${placeName(f.subject, 'en')} in ${f.year}`,
    vi: (f) =>
      `\`${f.dataset}\` không có nhập khẩu của ${placeName(f.subject, 'vi')} năm ${f.year}`,
  }),
  groupOnlyEu: text<{ group: string; rule: string }>({
    en: (f) =>
      `${f.group} as one importer is a question of --rule eu; --rule ${f.rule} is asked of one country`,
    vi: (f) =>
      `coi ${f.group} là một bên nhập chỉ có ở --rule eu; --rule ${f.rule} dành cho từng nước`,
  }),
  badList: text<{ name: string; why: string }>({
    en: (f) => `\`${f.name}\` is no list of products: ${f.why}`,
    vi: (f) => `\`${f.name}\` không phải là danh mục mặt hàng: ${f.why}`,
  }),
  badListLine: text<{ name: string; line: number; text: string }>({
    en: (f) =>
      `\`${f.name}\`, line ${f.line}: \`${f.text}\` is not a product code of 2 to 10 digits`,
    vi: (f) =>
      `\`${f.name}\`, dòng ${f.line}: \`${f.text}\` không phải mã mặt hàng gồm 2 đến 10 chữ số`,
  }),
  emptyList: text<{ name: string }>({
    en: (f) => `\`${f.name}\` holds no product code`,
    vi: (f) => `\`${f.name}\` không có mã mặt hàng nào`,
  }),
  otherList: text<{
    id: string;
    codes: number;
    dataset: string;
    classification: string;
    example: string;
  }>({
    en: (f) =>
      `none of the ${f.codes} codes of list \`${f.id}\` is a product of \`${f.dataset}\`, whose codes are ${f.classification}, such as ${f.example}; convert the list first (\`tuchu data convert\`)`,
    vi: (f) =>
      `không mã nào trong ${f.codes} mã của danh mục \`${f.id}\` là mặt hàng của \`${f.dataset}\`, vốn dùng ${f.classification} như ${f.example}; hãy chuyển đổi danh mục trước (\`tuchu data convert\`)`,
  }),
});
