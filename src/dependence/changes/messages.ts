/** What is said of changes between two years. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';
import { sideWords } from '../table/words.js';
import type { TradeSide } from '../table/trade-table.js';

// A type, not an interface: the fields of a message are an open record.
type Side = { readonly side: TradeSide; readonly flow: string };
const en = (f: Side): string => sideWords(f.flow, f.side).en;
const vi = (f: Side): string => sideWords(f.flow, f.side).vi;

export const say = defineMessages('dependence-changes', {
  productsTitle: text<
    Side & { subject: string; title: string; titleVi: string; since: string; year: string }
  >({
    en: (f) =>
      `What changed by product: ${en(f)} of ${nameInText(f.subject, 'en')}, ${f.since} to ${f.year} (${f.title})`,
    vi: (f) =>
      `Thay đổi theo mặt hàng: ${vi(f)} của ${placeName(f.subject, 'vi')}, ${f.since} đến ${f.year} (${f.titleVi})`,
  }),
  whoTitle: text<Side & { subject: string; since: string; year: string }>({
    en: (f) =>
      `Who replaced whom: ${en(f)} of ${nameInText(f.subject, 'en')}, ${f.since} to ${f.year}`,
    vi: (f) =>
      `Ai thay thế ai: ${vi(f)} của ${placeName(f.subject, 'vi')}, ${f.since} đến ${f.year}`,
  }),
  partnersTitle: text<
    Side & {
      subject: string;
      title: string;
      titleVi: string;
      product: string;
      since: string;
      year: string;
    }
  >({
    en: (f) =>
      `What changed by partner: ${en(f)} of ${nameInText(f.subject, 'en')}${f.product === '' ? '' : `, product ${f.product}`}, ${f.since} to ${f.year} (${f.title})`,
    vi: (f) =>
      `Thay đổi theo đối tác: ${vi(f)} của ${placeName(f.subject, 'vi')}${f.product === '' ? '' : `, mặt hàng ${f.product}`}, ${f.since} đến ${f.year} (${f.titleVi})`,
  }),
  altogetherTitle: text<{ since: string; year: string }>({
    en: (f) => `All partners together, ${f.since} to ${f.year}`,
    vi: (f) => `Mọi đối tác gộp lại, ${f.since} đến ${f.year}`,
  }),
  sorted: text({
    en: () =>
      'Sorted by the amount that changed hands: the share that did, times the value of the later year.',
    vi: () => 'Xếp theo giá trị đã đổi đối tác: tỷ phần đã đổi nhân với giá trị của năm sau.',
  }),
  sortedPartners: text({
    en: () => 'Sorted by the size of the change. A partner without trade has a share of zero.',
    vi: () => 'Xếp theo mức thay đổi. Đối tác không có thương mại có tỷ phần bằng không.',
  }),
  oneYearOnly: text<{ later: number; earlier: number; since: string; year: string }>({
    en: (f) =>
      `${f.later} ${format.plural(f.later, 'product has', 'products have')} flows in ${f.year} and none in ${f.since}, ${f.earlier} the other way round: no change can be stated of them.`,
    vi: (f) =>
      `${f.later} mặt hàng có số liệu năm ${f.year} mà không có năm ${f.since}, ${f.earlier} mặt hàng thì ngược lại: không nêu được thay đổi.`,
  }),
  codesRevised: text<{ classification: string }>({
    en: (f) =>
      `Codes (${f.classification}) are revised between editions: a product may have changed its code or its content.`,
    vi: (f) =>
      `Mã (${f.classification}) được sửa giữa các phiên bản: một mặt hàng có thể đã đổi mã hoặc đổi nội dung.`,
  }),
  coverBoth: text<{ since: string; year: string; earlier: number; later: number }>({
    en: (f) =>
      `all partners in the table in both years: ${f.earlier} in ${f.since}, ${f.later} in ${f.year}`,
    vi: (f) =>
      `mọi đối tác trong bảng ở cả hai năm: ${f.earlier} năm ${f.since}, ${f.later} năm ${f.year}`,
  }),
  coverPart: text<{ share: number }>({
    en: (f) => `partial tables: at least ${format.percent(f.share, 'en')} has a known partner`,
    vi: (f) => `bảng chưa đầy đủ: ít nhất ${format.percent(f.share, 'vi')} biết rõ đối tác`,
  }),
  needsFull: text({
    en: () => 'needs every partner in both years, and a table is partial',
    vi: () => 'cần đủ mọi đối tác ở cả hai năm, mà có bảng chưa đầy đủ',
  }),
  nothingThere: text({
    en: () => 'a share of no trade has no value, so it has no change either',
    vi: () => 'không có thương mại thì không có tỷ phần, nên cũng không có thay đổi',
  }),
  noYear: text<Side & { subject: string; dataset: string; year: number; years: string }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold the whole year ${f.year} of ${en(f)} of ${nameInText(f.subject, 'en')}; it holds ${f.years === '' ? 'none' : f.years}`,
    vi: (f) =>
      `\`${f.dataset}\` không có trọn năm ${f.year} về ${vi(f)} của ${placeName(f.subject, 'vi')}; bộ này có ${f.years === '' ? 'không năm nào' : f.years}`,
  }),
  noneLater: text<Side & { subject: string; dataset: string; since: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds no whole year of ${en(f)} of ${nameInText(f.subject, 'en')} after ${f.since}`,
    vi: (f) =>
      `\`${f.dataset}\` không có trọn năm nào sau ${f.since} về ${vi(f)} của ${placeName(f.subject, 'vi')}`,
  }),
  notInBoth: text<{ dataset: string; product: string; since: number; year: number }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold product \`${f.product}\` in both ${f.since} and ${f.year}`,
    vi: (f) =>
      `\`${f.dataset}\` không có mặt hàng \`${f.product}\` ở cả năm ${f.since} và ${f.year}`,
  }),
  yearsOrder: text<{ since: number; year: number }>({
    en: (f) => `the year ${f.since} to compare with is not before ${f.year}: name an earlier one`,
    vi: (f) => `năm ${f.since} để so sánh không đứng trước ${f.year}: hãy nêu một năm sớm hơn`,
  }),
});
