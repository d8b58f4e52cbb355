/** Partners’ shares, their years, peers, and the ledger of both sides. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  sentence,
  text,
} from '../core/index.js';
import { type SideWord, SIDE, whole } from './side-word.js';

/** Quotation marks inside a quotation. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

export const dependence = defineMessages('brief', {
  sharesTitle: text<{
    exportPartner: string;
    importPartner: string;
    year: string;
    partial: boolean;
  }>({
    en: (f) =>
      f.exportPartner === f.importPartner
        ? `${sentence(nameInText(f.exportPartner, 'en'))} is the largest ${f.partial ? 'known partner' : 'partner'} on both sides in ${f.year}`
        : `${sentence(nameInText(f.exportPartner, 'en'))} is the largest ${f.partial ? 'known market' : 'market'}, ${nameInText(f.importPartner, 'en')} the largest ${f.partial ? 'known supplier' : 'supplier'} in ${f.year}`,
    vi: (f) =>
      f.exportPartner === f.importPartner
        ? `${nameInText(f.exportPartner, 'vi')} là đối tác lớn nhất${f.partial ? ' đã biết' : ''} ở cả hai chiều năm ${f.year}`
        : `${nameInText(f.exportPartner, 'vi')} là thị trường lớn nhất${f.partial ? ' đã biết' : ''}, ${nameInText(f.importPartner, 'vi')} là nguồn cung lớn nhất${f.partial ? ' đã biết' : ''} năm ${f.year}`,
  }),
  sharesTitleOne: text<{ side: SideWord; partner: string; year: string; partial: boolean }>({
    en: (f) =>
      `${sentence(nameInText(f.partner, 'en'))} is the largest ${f.partial ? 'known ' : ''}${f.side === 'export' ? 'market' : 'supplier'} in ${f.year}`,
    vi: (f) =>
      `${nameInText(f.partner, 'vi')} là ${f.side === 'export' ? 'thị trường' : 'nguồn cung'} lớn nhất${f.partial ? ' đã biết' : ''} năm ${f.year}`,
  }),
  sharesSub: text<{ year: string; flow: string }>({
    en: (f) => `Share of each partner, ${f.year}, ${f.flow}`,
    vi: (f) =>
      `Tỷ phần từng đối tác, ${f.year}, ${f.flow === 'goods' ? 'hàng hóa' : 'hàng hóa và dịch vụ'}`,
  }),
  hhiInline: text<{ side: SideWord }>({
    en: (f) => `HHI ${SIDE[f.side].en}`,
    vi: (f) => `HHI ${SIDE[f.side].vi}`,
  }),
  panelTitle: text<{ side: SideWord; year: string }>({
    en: (f) => (f.side === 'export' ? `Exports to, ${f.year}` : `Imports from, ${f.year}`),
    vi: (f) => (f.side === 'export' ? `Xuất khẩu sang, ${f.year}` : `Nhập khẩu từ, ${f.year}`),
  }),
  unsureMark: text({ en: () => '(e)', vi: () => '(ư)' }),
  unsureNote: text({
    en: () => '(e): an estimate, preliminary or derived; open the number for which.',
    vi: () => '(ư): ước tính, sơ bộ hoặc suy ra; mở con số để biết rõ.',
  }),
  restLabel: text({ en: () => 'Partner not known', vi: () => 'Chưa rõ đối tác' }),
  othersLabel: text<{ count: number }>({
    en: (f) => `${f.count} other partners`,
    vi: (f) => `${f.count} đối tác khác`,
  }),
  restNote: text({
    en: () =>
      'The hatched part is trade whose partner no held figure names; it is unknown, not zero and not diversified.',
    vi: () =>
      'Phần gạch chéo là thương mại mà số liệu hiện có không nêu đối tác; đó là chưa biết, không phải bằng không hay đã đa dạng.',
  }),
  partnerWord: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  shareWord: text({ en: () => 'Share', vi: () => 'Tỷ phần' }),
  valueWord: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  trendLead: text<{ partner: string; side: SideWord; since: number }>({
    en: (f) =>
      `${nameInText(f.partner, 'en')} the largest ${f.side === 'export' ? 'market' : 'supplier'} since ${f.since}`,
    vi: (f) =>
      `${nameInText(f.partner, 'vi')} là ${f.side === 'export' ? 'thị trường' : 'nguồn cung'} lớn nhất từ năm ${f.since}`,
  }),
  trendTitle: text<{ leads: readonly string[]; last: number }>({
    en: (f) => `Year by year to ${f.last}: ${f.leads.join(', ')}`,
    vi: (f) => `Từng năm đến ${f.last}: ${f.leads.join(', ')}`,
  }),
  trendSub: text<{ first: number; last: number; flow: string }>({
    en: (f) => `Share of the year’s largest partner, ${f.first} to ${f.last}, ${f.flow}`,
    vi: (f) =>
      `Tỷ phần của đối tác lớn nhất từng năm, ${f.first} đến ${f.last}, ${f.flow === 'goods' ? 'hàng hóa' : 'hàng hóa và dịch vụ'}`,
  }),
  trendSince: text({ en: () => 'same leader since', vi: () => 'cùng nước dẫn đầu từ' }),
  trendLater: text<{ dated: boolean }>({
    en: (f) =>
      `Hollow points are later figures from ${f.dated ? 'dated statements about goods alone' : 'other sources'}: another measure, so not joined to the line.`,
    vi: (f) =>
      `Điểm rỗng là số liệu mới hơn từ ${f.dated ? 'các công bố, chỉ về hàng hóa' : 'nguồn khác'}: thước đo khác nên không nối vào đường.`,
  }),
  trendLine: text<{ side: SideWord }>({
    en: (f) => (f.side === 'export' ? 'Largest market' : 'Largest supplier'),
    vi: (f) => (f.side === 'export' ? 'Thị trường lớn nhất' : 'Nguồn cung lớn nhất'),
  }),
  yearWord: text({ en: () => 'Year', vi: () => 'Năm' }),
  peersTitle: text<{
    subject: string;
    year: number;
    exportBelow: number;
    importBelow: number;
    of: number;
  }>({
    en: (f) =>
      `In ${f.year}, ${nameInText(f.subject, 'en')} was more concentrated than ${f.exportBelow} of ${f.of} others in exports and ${f.importBelow} in imports`,
    vi: (f) =>
      `Năm ${f.year}, ${nameInText(f.subject, 'vi')} tập trung hơn ${f.exportBelow} trên ${f.of} nước khác về xuất khẩu và ${f.importBelow} về nhập khẩu`,
  }),
  peersSub: text<{ year: number }>({
    en: (f) =>
      `Concentration by partner (HHI), ${f.year}, goods and services; area of a dot: total trade`,
    vi: (f) =>
      `Độ tập trung theo đối tác (HHI), ${f.year}, hàng hóa và dịch vụ; diện tích chấm: tổng thương mại`,
  }),
  peersX: text({
    en: () => 'Imports from few suppliers (HHI)',
    vi: () => 'Nhập khẩu từ ít nguồn cung (HHI)',
  }),
  peersY: text({
    en: () => 'Exports to few markets (HHI)',
    vi: () => 'Xuất khẩu sang ít thị trường (HHI)',
  }),
  logNote: text({ en: () => 'both axes logarithmic', vi: () => 'hai trục theo thang lôgarit' }),
  peersNote: text({
    en: () =>
      'A position, not a ranking: concentration is not risk, and small economies trade with fewer partners.',
    vi: () =>
      'Đây là vị trí, không phải xếp hạng: tập trung chưa phải rủi ro, và nền kinh tế nhỏ thường có ít đối tác hơn.',
  }),
  tradeWord: text({ en: () => 'Total trade', vi: () => 'Tổng thương mại' }),
  tableTitle: text<{
    subject: string;
    partner: string;
    ours: number;
    theirs: number;
    year: string;
  }>({
    en: (f) =>
      `${whole(f.ours, 'en')} of ${nameInText(f.subject, 'en')}’s trade is with ${nameInText(f.partner, 'en')}; ${format.percent(f.theirs, 'en')} of ${nameInText(f.partner, 'en')}’s is with ${nameInText(f.subject, 'en')} (${f.year})`,
    vi: (f) =>
      `${whole(f.ours, 'vi')} thương mại của ${nameInText(f.subject, 'vi')} là với ${nameInText(f.partner, 'vi')}; chiều ngược lại là ${format.percent(f.theirs, 'vi')} (${f.year})`,
  }),
  mutualSub: text<{ year: string; flow: string }>({
    en: (f) =>
      `Exports and imports together, ${f.year}, ${f.flow}; the difference is above zero when we depend more`,
    vi: (f) =>
      `Xuất và nhập khẩu gộp lại, ${f.year}, ${f.flow === 'goods' ? 'hàng hóa' : 'hàng hóa và dịch vụ'}; chênh lệch dương nghĩa là ta phụ thuộc nhiều hơn`,
  }),
  oursWord: text({ en: () => 'Our trade with them', vi: () => 'Phần của ta với họ' }),
  theirsWord: text({ en: () => 'Their trade with us', vi: () => 'Phần của họ với ta' }),
  differenceWord: text({ en: () => 'Difference', vi: () => 'Chênh lệch' }),
  ledgerTitle: text({
    en: () => 'Connection and dependence, side by side',
    vi: () => 'Kết nối và phụ thuộc, đặt cạnh nhau',
  }),
  ledgerSub: text({
    en: () =>
      'Being connected is not being dependent, and isolation does not score as autonomy; each number with its year',
    vi: () =>
      'Kết nối không phải là phụ thuộc, và cô lập không được tính là tự chủ; mỗi con số kèm năm',
  }),
  connection: text({ en: () => 'Connection', vi: () => 'Kết nối' }),
  dependence: text({ en: () => 'Dependence', vi: () => 'Phụ thuộc' }),
  marketsShort: text({ en: () => 'Export markets', vi: () => 'Thị trường xuất khẩu' }),
  suppliersShort: text({ en: () => 'Import suppliers', vi: () => 'Nguồn cung nhập khẩu' }),
  ladderShort: text({ en: () => 'Partners on the ladder', vi: () => 'Đối tác có bậc quan hệ' }),
  blocsShort: text({
    en: () => 'Groups followed here that it is in',
    vi: () => 'Tham gia các nhóm được theo dõi',
  }),
  blocShort: text<{ bloc: string }>({
    en: (f) => `${placeName(f.bloc, 'en')} members on the ladder`,
    vi: (f) => `Thành viên ${placeName(f.bloc, 'vi')} có bậc quan hệ`,
  }),
  leadShort: text<{ side: SideWord; partner: string }>({
    en: (f) => `${placeName(f.partner, 'en')} in ${SIDE[f.side].en}`,
    vi: (f) => `${placeName(f.partner, 'vi')} trong ${SIDE[f.side].vi}`,
  }),
  hhiShort: text<{ side: SideWord }>({
    en: (f) => `Concentration of ${SIDE[f.side].en} (HHI)`,
    vi: (f) => `Độ tập trung ${SIDE[f.side].vi} (HHI)`,
  }),
  asymmetryShort: text<{ partner: string }>({
    en: (f) => `Asymmetry with ${nameInText(f.partner, 'en')}`,
    vi: (f) => `Bất đối xứng với ${nameInText(f.partner, 'vi')}`,
  }),
  measuresTitle: text<{ subject: string; years: string }>({
    en: (f) =>
      `How concentrated the trade of ${nameInText(f.subject, 'en')} is, measure by measure (${f.years})`,
    vi: (f) =>
      `Thương mại của ${nameInText(f.subject, 'vi')} tập trung đến đâu, theo từng thước đo (${f.years})`,
  }),
  measuresSub: text({
    en: () =>
      'A range where the partner table is partial, a dash where a measure needs every partner',
    vi: () => 'Là khoảng khi bảng đối tác chưa đủ; gạch ngang khi thước đo cần đủ mọi đối tác',
  }),
  measureColumn: text<{ side: SideWord; year: string; partial: boolean }>({
    en: (f) =>
      `${f.side === 'export' ? 'Exports' : 'Imports'} ${f.year}${f.partial ? ', partial' : ''}`,
    vi: (f) =>
      `${f.side === 'export' ? 'Xuất khẩu' : 'Nhập khẩu'} ${f.year}${f.partial ? ', thiếu' : ''}`,
  }),
  measureWord: text({ en: () => 'Measure', vi: () => 'Thước đo' }),
  basisWord: text({ en: () => 'Basis', vi: () => 'Cơ sở' }),
  missingTitle: text<{ count: number }>({
    en: (f) => `What is missing: ${f.count} gaps`,
    vi: (f) => `Còn thiếu gì: ${f.count} khoảng trống`,
  }),
  missingWord: text({ en: () => 'Missing', vi: () => 'Còn thiếu' }),
  sourceWord: text({ en: () => 'Source', vi: () => 'Nguồn' }),
  cite: text<{ title: string; source: string; day: string }>({
    en: (f) => `“${inner(f.title)}”. Tuchu, as of ${periodText(f.day, 'en')}. ${f.source}.`,
    vi: (f) => `“${inner(f.title)}”. Tuchu, tính đến ${periodText(f.day, 'vi')}. ${f.source}.`,
  }),
});
