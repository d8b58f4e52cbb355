/** What Findings about value chains say: coverage, caveats, reasons. */
import { defineMessages, format, periodText, placeName, text } from '../core/index.js';

const number = format.number;

export const say = defineMessages('accounts-chain', {
  noTable: text<{ place: string }>({
    en: (f) =>
      `no input-output table that is loaded holds ${placeName(f.place, 'en')}; one of its own can be loaded with \`tuchu data add\``,
    vi: (f) =>
      `không có bảng đầu vào - đầu ra nào đã nạp chứa ${placeName(f.place, 'vi')}; có thể nạp bảng của riêng mình bằng \`tuchu data add\``,
  }),
  onePlace: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` is a table of one place: it does not say whose value is in what is imported`,
    vi: (f) =>
      `\`${f.dataset}\` là bảng của một nơi: không cho biết trong hàng nhập khẩu có giá trị của ai`,
  }),
  usersOutside: text<{ dataset: string; places: readonly string[] }>({
    en: (f) =>
      `\`${f.dataset}\` sells to final users of ${f.places.join(', ')}, whose sectors it does not hold: where value goes cannot be followed`,
    vi: (f) =>
      `\`${f.dataset}\` bán cho người dùng cuối ở ${f.places.join(', ')} mà không có các ngành ở đó: không thể lần theo giá trị đi đâu`,
  }),
  noExports: text<{ place: string; year: number }>({
    en: (f) => `${placeName(f.place, 'en')} exports nothing in the table of ${f.year}`,
    vi: (f) => `${placeName(f.place, 'vi')} không xuất khẩu gì trong bảng năm ${f.year}`,
  }),
  noOutput: text<{ sector: string; place: string }>({
    en: (f) => `sector \`${f.sector}\` of ${placeName(f.place, 'en')} has no output in the table`,
    vi: (f) =>
      `ngành \`${f.sector}\` của ${placeName(f.place, 'vi')} không có sản lượng trong bảng`,
  }),
  noTrade: text<{ place: string; partner: string }>({
    en: (f) =>
      `${placeName(f.place, 'en')} has no such sales or purchases in the table that ${placeName(f.partner, 'en')} could have a share of`,
    vi: (f) =>
      `trong bảng, ${placeName(f.place, 'vi')} không có khoản mua bán nào như vậy để tính phần của ${placeName(f.partner, 'vi')}`,
  }),
  noSeries: text<{ year: number }>({
    en: (f) =>
      `the sum over the steps of the chain does not converge in the table of ${f.year}: some sector buys more inputs than its output`,
    vi: (f) =>
      `tổng theo các bước của chuỗi không hội tụ trong bảng năm ${f.year}: có ngành mua đầu vào nhiều hơn sản lượng`,
  }),
  zeroOutput: text<{ place: string; sectors: readonly string[]; all: number }>({
    en: (f) =>
      `without output: ${f.sectors.length === 0 ? 'no sector' : f.sectors.join(', ')} of ${placeName(f.place, 'en')}, ${f.all} of the whole table; they have no coefficients, and what they still sell counts as their own value`,
    vi: (f) =>
      `không có sản lượng: ${f.sectors.length === 0 ? 'không ngành nào' : f.sectors.join(', ')} của ${placeName(f.place, 'vi')}, ${f.all} ngành trong cả bảng; các ngành này không có hệ số, và những gì còn bán ra được tính là giá trị của chính chúng`,
  }),
  negativeValue: text<{ place: string; sectors: readonly string[]; all: number }>({
    en: (f) =>
      `value added below zero: ${f.sectors.length === 0 ? 'no sector' : f.sectors.join(', ')} of ${placeName(f.place, 'en')}, ${f.all} of the whole table; it lowers the place’s share, and a share of it can pass 1`,
    vi: (f) =>
      `giá trị gia tăng âm: ${f.sectors.length === 0 ? 'không ngành nào' : f.sectors.join(', ')} của ${placeName(f.place, 'vi')}, ${f.all} ngành trong cả bảng; điều này làm giảm tỷ phần của nơi đó và có thể khiến một tỷ phần vượt quá 1`,
  }),
  gap: text<{ place: string; share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en', 3)} of the output of ${placeName(f.place, 'en')} is sold to nobody in the table (rounded cells); it is taken as used at home, and exports are as printed`,
    vi: (f) =>
      `${format.percent(f.share, 'vi', 3)} sản lượng của ${placeName(f.place, 'vi')} không bán cho ai trong bảng (ô bị làm tròn); phần này được coi là dùng trong nước, xuất khẩu giữ như bảng in`,
  }),
  unbalanced: text<{
    place: string;
    share: number;
    everywhere: number;
    limit: number;
    sectors: number;
    all: number;
  }>({
    en: (f) =>
      `The table does not balance: what sectors buy with their primary inputs misses output by ${format.percent(f.share, 'en')} of it in ${placeName(f.place, 'en')} and ${format.percent(f.everywhere, 'en')} in the whole table (${f.sectors} and ${f.all} ${format.plural(f.all, 'sector', 'sectors')} off by more than ${format.percent(f.limit, 'en')}); no share below is more exact than that`,
    vi: (f) =>
      `Bảng không cân đối: tổng mua vào cộng đầu vào sơ cấp của các ngành lệch so với sản lượng ${format.percent(f.share, 'vi')} ở ${placeName(f.place, 'vi')} và ${format.percent(f.everywhere, 'vi')} trong cả bảng (${f.sectors} và ${f.all} ngành lệch quá ${format.percent(f.limit, 'vi')}); không tỷ phần nào ở đây chính xác hơn mức đó`,
  }),
  zeroMoves: text<{ place: string; share: number; limit: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of the exports of ${placeName(f.place, 'en')} rests on sales of sectors whose output is not above zero: here that counts as value added of the place that sells it, and with value added of 0 it would have no origin; shares move by that much (said above ${format.percent(f.limit, 'en')})`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} xuất khẩu của ${placeName(f.place, 'vi')} dựa vào hàng bán ra của những ngành có sản lượng không lớn hơn không: ở đây phần này được tính là giá trị gia tăng của nơi bán, nếu coi giá trị gia tăng bằng 0 thì nó không có nơi gốc; các tỷ phần thay đổi chừng đó (nêu khi vượt ${format.percent(f.limit, 'vi')})`,
  }),
  withoutOrigin: text<{ share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of exports has no place of origin in the table: taxes beside value added, for one; domestic and foreign shares do not add up to 1 by that much`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} xuất khẩu không có nơi gốc trong bảng, chẳng hạn thuế nằm ngoài giá trị gia tăng; tổng tỷ phần trong nước và nước ngoài thiếu đúng phần này so với 1`,
  }),
  whichDomestic: text({
    en: () =>
      'Two domestic shares stand side by side: TiVA’s holds value that left before and came back, Borin and Mancini’s holds each value once; the second is not 1 less the foreign share.',
    vi: () =>
      'Hai tỷ phần trong nước đứng cạnh nhau: của TiVA gồm cả giá trị đã xuất đi rồi quay về, của Borin và Mancini chỉ tính mỗi giá trị một lần; số thứ hai không bằng 1 trừ tỷ phần nước ngoài.',
  }),
  doubleCounted: text({
    en: () =>
      'The sixth and the ninth of the nine terms are counted twice and are no income of anybody; value added absorbed abroad is the first three, domestic value added in the sense of GDP the first five.',
    vi: () =>
      'Thành phần thứ sáu và thứ chín trong chín thành phần là phần tính trùng, không phải thu nhập của ai; giá trị gia tăng do nước ngoài hấp thụ là ba thành phần đầu, giá trị gia tăng trong nước theo nghĩa GDP là năm thành phần đầu.',
  }),
  grossRecursion: text({
    en: () =>
      'Look-through adds gross output at every step, so the same dollar counts many times; read it beside the value-added form, which counts each once. Definitions and denominators are recalled, not checked with the authors’.',
    vi: () =>
      'Cách nhìn xuyên suốt cộng sản lượng gộp ở mỗi bước nên cùng một đồng được tính nhiều lần; cần đọc cạnh dạng giá trị gia tăng, vốn chỉ tính một lần. Định nghĩa và mẫu số ghi theo trí nhớ, chưa đối chiếu với bản của các tác giả.',
  }),
  shockEvidence: text({
    en: () =>
      'Measures of this kind follow shocks unevenly: the fraction of output sold abroad directly or indirectly tracks responses well, other metrics do not (Imbs and Pauwels 2025).',
    vi: () =>
      'Các thước đo loại này phản ánh cú sốc không đều: tỷ lệ sản lượng bán ra nước ngoài trực tiếp hoặc gián tiếp theo sát phản ứng, các thước đo khác thì không (Imbs và Pauwels 2025).',
  }),
  notParticipation: text({
    en: () =>
      'Backward and forward participation may count value twice that crosses a border twice; value added absorbed abroad is another question.',
    vi: () =>
      'Mức tham gia chuỗi về phía sau và phía trước có thể tính trùng giá trị qua biên giới hai lần; giá trị gia tăng do nước ngoài hấp thụ là câu hỏi khác.',
  }),
  steps: text<{ weight: 'output' | 'exports' }>({
    en: (f) =>
      `Mean over sectors, weighed by their ${f.weight}; neither high nor low is good in itself: raw materials stand far up, services to households far down.`,
    vi: (f) =>
      `Trung bình các ngành, theo trọng số ${f.weight === 'output' ? 'sản lượng' : 'xuất khẩu'}; cao hay thấp tự nó không phải là tốt: nguyên liệu thô ở rất xa về thượng nguồn, dịch vụ cho hộ gia đình ở rất xa về hạ nguồn.`,
  }),
  inventoriesKept: text<{ sectors: readonly string[] }>({
    en: (f) =>
      `inventories could not be taken out of the output of ${f.sectors.join(', ')}: they are as large as it`,
    vi: (f) =>
      `không thể trừ tồn kho khỏi sản lượng của ${f.sectors.join(', ')}: tồn kho lớn bằng sản lượng`,
  }),
  tableGdp: text({
    en: () =>
      'GDP here is the value added of the table, which may hold net taxes on products and transport margins.',
    vi: () =>
      'GDP ở đây là giá trị gia tăng của bảng, có thể gồm thuế sản phẩm ròng và phí vận tải.',
  }),
  coverConditions: text<{ known: number; all: number }>({
    en: (f) => `${f.known} of ${f.all} conditions have a value`,
    vi: (f) => `${f.known} trên ${f.all} điều kiện có giá trị`,
  }),
  coverFact: text({
    en: () => 'a dated fact of the pack, as its source gives it',
    vi: () => 'một dữ kiện có ngày tháng trong bộ dữ kiện, theo nguồn của nó',
  }),
  stuckRule: text({
    en: () =>
      'A rule made for this project and tested against no outcome: it asks a question, and is no verdict on a country. It is raised only when all four conditions are known to hold, and dropped as soon as one is known not to.',
    vi: () =>
      'Quy tắc do dự án này đặt ra, chưa kiểm chứng với kết quả thực tế: nó nêu câu hỏi chứ không phán xét một nước. Cờ chỉ dựng khi biết chắc cả bốn điều kiện đúng, và hạ ngay khi biết chắc một điều kiện không đúng.',
  }),
  peersAre: text<{ places: number; dataset: string; year: number }>({
    en: (f) =>
      `peers are the ${f.places} other countries of \`${f.dataset}\` that export in ${f.year}; the country itself and a rest of the world are none`,
    vi: (f) =>
      `nhóm so sánh là ${f.places} nước khác có xuất khẩu trong \`${f.dataset}\` năm ${f.year}; không gồm chính nước này và phần còn lại của thế giới`,
  }),
  fewPeers: text<{ peers: number; dataset: string; year: number }>({
    en: (f) =>
      `a quartile needs four other countries that export; \`${f.dataset}\` has ${f.peers} in ${f.year}`,
    vi: (f) =>
      `tứ phân vị cần bốn nước khác có xuất khẩu; \`${f.dataset}\` có ${f.peers} trong năm ${f.year}`,
  }),
  needFive: text<{ place: string; years: number }>({
    en: (f) =>
      `growth over ${f.years} years needs two loaded tables that hold ${placeName(f.place, 'en')} and stand ${f.years} years apart or more`,
    vi: (f) =>
      `tăng trưởng ${f.years} năm cần hai bảng đã nạp có ${placeName(f.place, 'vi')} và cách nhau ít nhất ${f.years} năm`,
  }),
  noEmployment: text<{ place: string; from: number; to: number }>({
    en: (f) =>
      `employment of ${placeName(f.place, 'en')} in ${f.from} and ${f.to} is not in its pack (indicator \`employment\`, unit \`person\`); without it nothing is said of value per worker`,
    vi: (f) =>
      `bộ dữ kiện chưa có số lao động có việc làm của ${placeName(f.place, 'vi')} năm ${f.from} và ${f.to} (chỉ số \`employment\`, đơn vị \`person\`); thiếu số này thì không thể nói gì về giá trị trên mỗi lao động`,
  }),
  notLogged: text<{ place: string; from: number; to: number }>({
    en: (f) =>
      `growth of ${placeName(f.place, 'en')} from ${f.from} to ${f.to} has no logarithm: exports, value added or employment are not above zero`,
    vi: (f) =>
      `tăng trưởng của ${placeName(f.place, 'vi')} từ ${f.from} đến ${f.to} không lấy được logarit: xuất khẩu, giá trị gia tăng hoặc lao động không lớn hơn không`,
  }),
  noForeignOwned: text<{ place: string }>({
    en: (f) =>
      `the pack of ${placeName(f.place, 'en')} has no fact on what foreign-owned firms export (indicator \`fdi_share_of_exports\`, unit \`share\`)`,
    vi: (f) =>
      `bộ dữ kiện của ${placeName(f.place, 'vi')} chưa có dữ kiện về xuất khẩu của khu vực có vốn nước ngoài (chỉ số \`fdi_share_of_exports\`, đơn vị \`share\`)`,
  }),
  noPack: text<{ place: string }>({
    en: (f) => `nobody has written a pack of dated facts for ${placeName(f.place, 'en')} yet`,
    vi: (f) => `chưa ai viết bộ dữ kiện có ngày tháng cho ${placeName(f.place, 'vi')}`,
  }),
  noComplexity: text<{ place: string }>({
    en: (f) =>
      `the change in the complexity of what ${placeName(f.place, 'en')} makes is not at hand: it needs a table of goods with every exporter in two years (\`tuchu complexity\`)`,
    vi: (f) =>
      `chưa có thay đổi độ phức hợp của sản phẩm ${placeName(f.place, 'vi')} làm ra: cần bảng hàng hóa đủ mọi nước xuất khẩu ở hai năm (\`tuchu complexity\`)`,
  }),
  otherYear: text<{ fact: string; table: number }>({
    en: (f) => `this speaks of ${periodText(f.fact, 'en')}, the table of ${f.table}`,
    vi: (f) => `số này nói về ${periodText(f.fact, 'vi')}, còn bảng là của năm ${f.table}`,
  }),
  unverified: text({
    en: () => 'rests on a fact from memory, no public source attached yet',
    vi: () => 'dựa trên dữ kiện ghi theo trí nhớ, chưa có nguồn công khai',
  }),
  contradicted: text({
    en: () => 'sources disagree: the range holds every account',
    vi: () => 'các nguồn không thống nhất: khoảng bao gồm mọi giá trị được nêu',
  }),
  growthParts: text<{ from: number; to: number; value: number; exports: number; workers: number }>({
    en: (f) =>
      `from ${f.from} to ${f.to}, natural logarithms, current prices: value added in exports ${number(f.value, 'en', 3)}, employment ${number(f.workers, 'en', 3)}, exports ${number(f.exports, 'en', 3)}`,
    vi: (f) =>
      `từ ${f.from} đến ${f.to}, logarit tự nhiên, giá hiện hành: giá trị gia tăng trong xuất khẩu ${number(f.value, 'vi', 3)}, lao động ${number(f.workers, 'vi', 3)}, xuất khẩu ${number(f.exports, 'vi', 3)}`,
  }),
  wholeEconomy: text({
    en: () =>
      'employment is that of the whole economy: the table does not say how many of them work for exports',
    vi: () =>
      'lao động là của cả nền kinh tế: bảng không cho biết bao nhiêu người làm cho xuất khẩu',
  }),
});
