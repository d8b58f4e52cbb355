/** What the assessment says about its own limits. */
import { defineMessages, format, periodText, placeName, text } from '../core/index.js';

export const say = defineMessages('assess', {
  fromFacts: text<{ count: number }>({
    en: (f) => `Built from ${f.count} dated statements, not from a full customs table.`,
    vi: (f) => `Lập từ ${f.count} số liệu công bố có ngày tháng, không phải bảng hải quan đầy đủ.`,
  }),
  unsettled: text<{ status: string }>({
    en: (f) =>
      `The amount is ${{ estimate: 'an estimate', preliminary: 'preliminary', rounded: 'rounded', derived: 'derived by its source' }[f.status] ?? f.status}.`,
    vi: (f) =>
      `Số liệu ${{ estimate: 'ước tính', preliminary: 'sơ bộ', rounded: 'đã làm tròn', derived: 'do nguồn suy ra' }[f.status] ?? f.status}.`,
  }),
  lessSure: text<{ confidence: string }>({
    en: (f) => `Confidence in the source: ${f.confidence}.`,
    vi: (f) =>
      `Độ tin cậy của nguồn: ${{ medium: 'trung bình', low: 'thấp' }[f.confidence] ?? f.confidence}.`,
  }),
  derivedAmount: text({
    en: () => 'Derived: one side of trade and the balance are stated, the other side follows.',
    vi: () => 'Suy ra: nguồn nêu một chiều và cán cân, chiều kia được tính từ đó.',
  }),
  peersCover: text<{ count: number; year: number }>({
    en: (f) => `${f.count} countries with readings on both sides in ${f.year}`,
    vi: (f) => `${f.count} nước có số liệu cả hai chiều năm ${f.year}`,
  }),
  groupCover: text<{ side: 'export' | 'import'; members: number; day: string }>({
    en: (f) =>
      `all ${f.side}s in the table; the ${f.members} members on ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `toàn bộ ${f.side === 'export' ? 'xuất khẩu' : 'nhập khẩu'} trong bảng; ${f.members} thành viên ngày ${periodText(f.day, 'vi')}`,
  }),
  groupsOverlap: text({
    en: () => 'Groups overlap: their shares do not add up.',
    vi: () => 'Các nhóm trùng nhau: không cộng các tỷ phần.',
  }),
  leftOut: text<{ count: number }>({
    en: (f) =>
      `${f.count} other ${format.plural(f.count, 'figure', 'figures')} for the same amounts ${format.plural(f.count, 'was', 'were')} left out in favour of surer ones.`,
    vi: (f) => `${f.count} số liệu khác cho cùng đại lượng được để ngoài vì kém chắc chắn hơn.`,
  }),
  coverBoth: text<{ subject: string; partner: string }>({
    en: (f) =>
      `all trade of ${placeName(f.subject, 'en')} and of ${placeName(f.partner, 'en')} in the table`,
    vi: (f) =>
      `toàn bộ thương mại của ${placeName(f.subject, 'vi')} và ${placeName(f.partner, 'vi')} trong bảng`,
  }),
  noPartnerTotal: text<{ partner: string; year: number }>({
    en: (f) =>
      `no total trade of ${placeName(f.partner, 'en')} for ${f.year} from the same dataset`,
    vi: (f) =>
      `không có tổng thương mại của ${placeName(f.partner, 'vi')} năm ${f.year} từ cùng bộ dữ liệu`,
  }),
  notADay: text<{ text: string }>({
    en: (f) => `\`${f.text}\` is not a day; write one as 2025-12-31`,
    vi: (f) => `\`${f.text}\` không phải là ngày; hãy viết như 2025-12-31`,
  }),
  noTable: text<{ subject: string }>({
    en: (f) => `no dataset in the workspace holds all partners of ${placeName(f.subject, 'en')}`,
    vi: (f) => `không bộ dữ liệu nào trong kho có đủ đối tác của ${placeName(f.subject, 'vi')}`,
  }),
  yearlyCover: text<{ years: number; first: number; last: number }>({
    en: (f) => `${f.years} yearly readings, ${f.first} to ${f.last}, each from all partners`,
    vi: (f) => `${f.years} số liệu năm, ${f.first} đến ${f.last}, mỗi năm từ đủ mọi đối tác`,
  }),
  trendChange: text<{ first: number; last: number; from: number; to: number }>({
    en: (f) =>
      `The largest partner's share went from ${format.percent(f.from, 'en')} in ${f.first} to ${format.percent(f.to, 'en')} in ${f.last}.`,
    vi: (f) =>
      `Tỷ phần của đối tác lớn nhất đi từ ${format.percent(f.from, 'vi')} năm ${f.first} đến ${format.percent(f.to, 'vi')} năm ${f.last}.`,
  }),
  gapFullTable: text<{ year: number; newest: number | null }>({
    en: (f) =>
      f.newest === null
        ? `Trade with every partner on both sides, up to ${f.year}`
        : `Trade with every partner after ${f.newest} (to ${f.year})`,
    vi: (f) =>
      f.newest === null
        ? `Thương mại với mọi đối tác ở cả hai chiều, đến ${f.year}`
        : `Thương mại với mọi đối tác sau năm ${f.newest} (đến ${f.year})`,
  }),
  gapFullTableWhy: text({
    en: () => 'without it concentration is a range, or older than it looks',
    vi: () => 'thiếu nó, độ tập trung chỉ là một khoảng hoặc là số liệu cũ',
  }),
  gapProducts: text({
    en: () => 'All trade by product and partner',
    vi: () => 'Toàn bộ thương mại theo mặt hàng và đối tác',
  }),
  gapProductsWhy: text({
    en: () => 'a single supplier of one input hides inside a diversified total',
    vi: () => 'nguồn cung duy nhất của một đầu vào bị che bởi tổng số đa dạng',
  }),
  gapSubstitutes: text({
    en: () => 'Substitutability and importance of what is bought',
    vi: () => 'Khả năng thay thế và tầm quan trọng của hàng mua vào',
  }),
  gapSubstitutesWhy: text({
    en: () => 'concentration alone is not risk',
    vi: () => 'chỉ tập trung thì chưa phải rủi ro',
  }),
  gapInputOutput: text({
    en: () => 'Whose value is inside exports and inputs',
    vi: () => 'Giá trị của ai nằm trong hàng xuất khẩu và đầu vào',
  }),
  gapInputOutputWhy: text({
    en: () => 'face-value trade misses what arrives through third countries',
    vi: () => 'thương mại trực tiếp bỏ sót phần đi qua nước thứ ba',
  }),
  gapArms: text({
    en: () => 'Arms suppliers by five-year window',
    vi: () => 'Nguồn cung vũ khí theo giai đoạn năm năm',
  }),
  gapArmsWhy: text({
    en: () => 'defence dependence cannot be measured',
    vi: () => 'chưa đo được phụ thuộc quốc phòng',
  }),
  gapEnergy: text({
    en: () => 'Energy imports by supplier',
    vi: () => 'Nhập khẩu năng lượng theo nguồn cung',
  }),
  gapEnergyWhy: text({
    en: () => 'single figures are held at most, no table by supplier',
    vi: () => 'nhiều nhất chỉ có số liệu lẻ, chưa có bảng theo nguồn cung',
  }),
  gapFinance: text({
    en: () => 'Investment, debt, aid and remittances by source',
    vi: () => 'Đầu tư, nợ, viện trợ và kiều hối theo nguồn',
  }),
  gapFinanceWhy: text({
    en: () => 'ownership and creditors are not seen in goods trade',
    vi: () => 'sở hữu và chủ nợ không hiện trong thương mại hàng hóa',
  }),
  gapVotes: text({
    en: () => 'Votes in the UN General Assembly',
    vi: () => 'Biểu quyết tại Đại hội đồng Liên Hợp Quốc',
  }),
  gapVotesWhy: text({
    en: () => 'position between great powers cannot be placed',
    vi: () => 'chưa xác định được vị trí giữa các nước lớn',
  }),
  gapProfile: text<{ subject: string }>({
    en: (f) => `A pack of dated facts for ${placeName(f.subject, 'en')}`,
    vi: (f) => `Bộ dữ kiện có ngày tháng về ${placeName(f.subject, 'vi')}`,
  }),
  gapProfileWhy: text({
    en: () => 'partnerships, agreements and newest figures are not known; none is assumed',
    vi: () => 'chưa biết quan hệ đối tác, hiệp định và số liệu mới; không suy đoán',
  }),
  fillReadable: text<{ dataset: string; command: string }>({
    en: (f) => `${f.dataset}: \`${f.command}\``,
    vi: (f) => `${f.dataset}: \`${f.command}\``,
  }),
  fillThen: text<{ dataset: string; command: string }>({
    en: (f) => `${f.dataset}: \`tuchu data add FILE\`, then \`${f.command} COUNTRY\``,
    vi: (f) => `${f.dataset}: \`tuchu data add TỆP\`, rồi \`${f.command} NƯỚC\``,
  }),
  fillLater: text<{ dataset: string }>({
    en: (f) => `${f.dataset} (can be loaded; no analysis in this version uses it)`,
    vi: (f) => `${f.dataset} (nạp được; phiên bản này chưa có phân tích nào dùng đến)`,
  }),
  fillProfile: text({
    en: () =>
      'a pack of facts: docs/add-a-country.md shows how to write one, `tuchu facts add FOLDER` takes it in',
    vi: () =>
      'một bộ dữ kiện: cách viết ở docs/add-a-country.md, đưa vào bằng `tuchu facts add THƯ_MỤC`',
  }),
});
