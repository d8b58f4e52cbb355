/** What the dependence room says. */
import { defineMessages, format, placeName, text } from '../core/index.js';
import { type FlowDirection as S, sideWords } from './table/words.js';

const SIDE = { export: sideWords('goods', 'export'), import: sideWords('goods', 'import') };

export const say = defineMessages('dependence', {
  coverFull: text<{ flow: string; side: S; partners: number; extract: boolean }>({
    en: (f) =>
      `all ${sideWords(f.flow, f.side).en} in the table, ${f.partners} partners` +
      (f.extract ? '; products the table does not hold are not in it' : ''),
    vi: (f) =>
      `toàn bộ ${sideWords(f.flow, f.side).vi} trong bảng, ${f.partners} đối tác` +
      (f.extract ? '; không gồm các mặt hàng bảng không có' : ''),
  }),
  coverPartial: text<{ flow: string; side: S; partners: number; share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of ${sideWords(f.flow, f.side).en}: ${f.partners} partners are known, the rest is not`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} ${sideWords(f.flow, f.side).vi}: biết ${f.partners} đối tác, phần còn lại chưa biết`,
  }),
  coverStated: text<{ flow: string; side: S }>({
    en: (f) =>
      `the partner's amount and the total of ${sideWords(f.flow, f.side).en}, each as stated by its source`,
    vi: (f) => `giá trị của đối tác và tổng ${sideWords(f.flow, f.side).vi}, mỗi số theo nguồn nêu`,
  }),
  coverProducts: text<{ products: number }>({
    en: (f) => `every product the table holds, ${f.products} of them`,
    vi: (f) => `mọi mặt hàng bảng có, gồm ${f.products} mặt hàng`,
  }),
  coverWorld: text({
    en: () => 'every pair of places in the table; what nobody reported is not in it',
    vi: () => 'mọi cặp nước và vùng trong bảng; không gồm những gì không nơi nào báo cáo',
  }),
  restBounds: text({
    en: () => 'A range: from the rest spread thin over many partners to the rest in one hand.',
    vi: () =>
      'Là một khoảng: từ phần còn lại chia nhỏ cho nhiều đối tác đến phần còn lại dồn vào một đối tác duy nhất.',
  }),
  notRisk: text({
    en: () =>
      'Concentration is not risk: read it beside who the partners are, who else could sell (tuchu dependence substitutes) and what the trade is for.',
    vi: () =>
      'Tập trung chưa phải là rủi ro: cần đọc cùng việc đối tác là ai, ai khác có thể bán (tuchu dependence substitutes) và hàng hóa dùng để làm gì.',
  }),
  largestOfThose: text({
    en: () => 'Largest of the partners known; the table is partial.',
    vi: () => 'Lớn nhất trong số đối tác đã biết; bảng chưa đầy đủ.',
  }),
  needsFull: text<{ flow: string; side: S }>({
    en: (f) => `needs every partner; the table of ${sideWords(f.flow, f.side).en} is partial`,
    vi: (f) => `cần đủ mọi đối tác; bảng ${sideWords(f.flow, f.side).vi} còn thiếu`,
  }),
  oneSided: text<{ subject: string; side: S; dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold all partners of ${placeName(f.subject, 'en')} on the ${f.side} side, so it gives no share`,
    vi: (f) =>
      `\`${f.dataset}\` không có đủ đối tác ${SIDE[f.side].vi} của ${placeName(f.subject, 'vi')} nên không tính được tỷ phần`,
  }),
  partYear: text<{ subject: string; side: S; dataset: string; year: number; months: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds ${f.months} months of the ${SIDE[f.side].en} of ${placeName(f.subject, 'en')} in ${f.year}, so it gives no share for the year`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ có ${f.months} tháng ${SIDE[f.side].vi} của ${placeName(f.subject, 'vi')} năm ${f.year} nên không tính được tỷ phần của năm`,
  }),
  overlapping: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds totals beside their parts, which do not add up to all trade: ask for one product`,
    vi: (f) =>
      `\`${f.dataset}\` có tổng nằm cạnh các phần của nó nên không cộng thành toàn bộ thương mại: hãy hỏi từng mặt hàng`,
  }),
  noTrade: text<{ subject: string; side: S; dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds no ${SIDE[f.side].en} of ${placeName(f.subject, 'en')}`,
    vi: (f) =>
      `\`${f.dataset}\` không có số liệu ${SIDE[f.side].vi} của ${placeName(f.subject, 'vi')}`,
  }),
  noProducts: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds totals, not products`,
    vi: (f) => `\`${f.dataset}\` chỉ có tổng, không có từng mặt hàng`,
  }),
  noProduct: text<{ subject: string; side: S; dataset: string; product: string; year: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds no ${SIDE[f.side].en} of product \`${f.product}\` by ${placeName(f.subject, 'en')} in ${f.year}`,
    vi: (f) =>
      `\`${f.dataset}\` không có ${SIDE[f.side].vi} mặt hàng \`${f.product}\` của ${placeName(f.subject, 'vi')} năm ${f.year}`,
  }),
  shareOfNothing: text({
    en: () => 'a share of nothing has no value',
    vi: () => 'tổng bằng không thì không có tỷ phần',
  }),
  onePartner: text({
    en: () => 'needs two partners or more',
    vi: () => 'cần từ hai đối tác trở lên',
  }),
  shareLimit: text<{ id: string; value: number }>({
    en: (f) => `limit \`${f.id}\` takes a number from 0 to 1, not \`${f.value}\``,
    vi: (f) => `ngưỡng \`${f.id}\` cần một số từ 0 đến 1, không phải \`${f.value}\``,
  }),
  countLimit: text<{ id: string; value: number }>({
    en: (f) => `limit \`${f.id}\` takes a number of 0 or more, not \`${f.value}\``,
    vi: (f) => `ngưỡng \`${f.id}\` cần một số từ 0 trở lên, không phải \`${f.value}\``,
  }),
  noLimit: text<{ id: string; known: readonly string[] }>({
    en: (f) => `there is no limit \`${f.id}\` here; there is ${f.known.join(', ')}`,
    vi: (f) => `ở đây không có ngưỡng \`${f.id}\`; hiện có ${f.known.join(', ')}`,
  }),
  noDataset: text<{ dataset: string }>({
    en: (f) => `no dataset \`${f.dataset}\` in the workspace; \`tuchu data list\` names those held`,
    vi: (f) =>
      `kho dữ liệu không có \`${f.dataset}\`; \`tuchu data list\` liệt kê những bộ đang có`,
  }),
  unknownUnit: text<{ dataset: string; unit: string }>({
    en: (f) => `dataset \`${f.dataset}\` is in \`${f.unit}\`, a unit no Finding can carry`,
    vi: (f) => `bộ dữ liệu \`${f.dataset}\` dùng đơn vị \`${f.unit}\` chưa được hỗ trợ`,
  }),
  intraEu: text({
    en: () => 'Partners inside the European Union are counted as suppliers.',
    vi: () => 'Các đối tác trong Liên minh châu Âu cũng được tính là nguồn cung.',
  }),
  badCorrelation: text<{ a: string; b: string; r: string }>({
    en: (f) =>
      `the correlation of \`${f.a}\` and \`${f.b}\` cannot be \`${f.r}\`: give each pair of two places one number from 0 to 1`,
    vi: (f) =>
      `hệ số tương quan của \`${f.a}\` và \`${f.b}\` không thể là \`${f.r}\`: mỗi cặp hai nơi cần đúng một số từ 0 đến 1`,
  }),
  correlationAssumed: text<{ how: string; howVi: string }>({
    en: (f) => `Correlations are an assumption, not tested against disruptions: ${f.how}.`,
    vi: (f) => `Hệ số tương quan là giả định, chưa kiểm chứng với gián đoạn thực tế: ${f.howVi}.`,
  }),
});
