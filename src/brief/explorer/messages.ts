/** What the dependence explorer says above its sections: titles, openings, what can be chosen. */
import { defineMessages, format, placeName, sentence, text } from '../../core/index.js';
import { type TradeSide, flowName, sideWords } from '../../dependence/index.js';
import {
  type Of,
  enName,
  enOf,
  enSide,
  ends,
  imported,
  isTrade,
  n,
  pc,
  viEnds,
  viImported,
  viName,
  viOf,
  viSide,
  VERB_EN,
  VERB_VI,
  ENDS_EN,
  ENDS_VI,
} from './words.js';

export const say = defineMessages('explorer', {
  kicker: text<{ subject: string; flow: string; year: string }>({
    en: (f) =>
      `Dependence · ${placeName(f.subject, 'en')}${f.flow === '' ? '' : ` · ${flowName(f.flow, 'en')}, ${f.year}`}`,
    vi: (f) =>
      `Phụ thuộc · ${placeName(f.subject, 'vi')}${f.flow === '' ? '' : ` · ${flowName(f.flow, 'vi')}, ${f.year}`}`,
  }),
  titleProducts: text<Of & { majority: number; products: number; held: boolean; year: string }>({
    en: (f) => {
      const lead =
        f.majority === 0
          ? `No ${ends(f)} has more than half of any of the`
          : `One ${ends(f)} has more than half of ${n(f.majority, 'en')} of the`;
      return isTrade(f.flow)
        ? `${lead} ${n(f.products, 'en')} products${f.held ? ' held here' : ''} that ${imported(f)} in ${f.year}`
        : `${lead} ${n(f.products, 'en')} lists of ${enSide(f)} by ${enName(f.subject)} in ${f.year}`;
    },
    vi: (f) => {
      const what = isTrade(f.flow)
        ? `mặt hàng ${f.held ? 'có ở đây mà ' : ''}${viImported(f)}`
        : `danh sách ${viSide(f)} của ${viName(f.subject)}`;
      return f.majority === 0
        ? `Trong ${n(f.products, 'vi')} ${what} năm ${f.year}, không mục nào có một ${viEnds(f)} chiếm hơn một nửa`
        : `${n(f.majority, 'vi')} trên ${n(f.products, 'vi')} ${what} năm ${f.year} có một ${viEnds(f)} chiếm hơn một nửa`;
    },
  }),
  titleLeader: text<Of & { partner: string; share: number; product: string; year: string }>({
    en: (f) =>
      isTrade(f.flow)
        ? sentence(
            `${enName(f.partner)} ${VERB_EN[f.side]} ${pc(f.share, 'en')} of what ${imported(f)}${f.product === '' ? '' : ` of product ${f.product}`} in ${f.year}`,
          )
        : sentence(
            `${enSide(f)} by ${enName(f.subject)} in ${f.year}: ${pc(f.share, 'en')} with ${enName(f.partner)}${f.product === '' ? '' : ` (${f.product})`}`,
          ),
    vi: (f) =>
      isTrade(f.flow)
        ? sentence(
            `${viName(f.partner)} ${VERB_VI[f.side]} ${pc(f.share, 'vi')}${f.product === '' ? '' : ` mặt hàng ${f.product} trong`} ${viSide(f)} của ${viName(f.subject)} năm ${f.year}`,
          )
        : sentence(
            `${viSide(f)} của ${viName(f.subject)} năm ${f.year}: ${pc(f.share, 'vi')} với ${viName(f.partner)}${f.product === '' ? '' : ` (${f.product})`}`,
          ),
  }),
  titlePartner: text<Of & { partner: string; leads: number; products: number; year: string }>({
    en: (f) =>
      sentence(
        `${enName(f.partner)} was the largest ${ends(f)} of ${n(f.leads, 'en')} of the ${n(f.products, 'en')} products that ${imported(f)} in ${f.year}`,
      ),
    vi: (f) =>
      sentence(
        `${viName(f.partner)} là ${viEnds(f)} lớn nhất của ${n(f.leads, 'vi')} trên ${n(f.products, 'vi')} mặt hàng ${viImported(f)} năm ${f.year}`,
      ),
  }),
  titleOverlap: text<Of & { lists: number; year: string }>({
    en: (f) =>
      sentence(
        `${enSide(f)} by ${enName(f.subject)} in ${f.year}: ${n(f.lists, 'en')} lists that overlap and are not added up`,
      ),
    vi: (f) =>
      sentence(
        `${viSide(f)} của ${viName(f.subject)} năm ${f.year}: ${n(f.lists, 'vi')} danh sách chồng lên nhau nên không cộng lại`,
      ),
  }),
  titleTied: text<Of & { partners: number; share: number; product: string; year: string }>({
    en: (f) =>
      sentence(
        `${enSide(f)} by ${enName(f.subject)} in ${f.year}${enOf(f, f.product)}: ${n(f.partners, 'en')} partners share the lead, with ${pc(f.share, 'en')} each`,
      ),
    vi: (f) =>
      sentence(
        `${viSide(f)}${viOf(f, f.product)} của ${viName(f.subject)} năm ${f.year}: ${n(f.partners, 'vi')} đối tác cùng dẫn đầu, mỗi bên ${pc(f.share, 'vi')}`,
      ),
  }),
  titleNothing: text<{ subject: string; side: TradeSide }>({
    en: (f) =>
      `Nothing loaded names every ${ENDS_EN[f.side]} of ${enName(f.subject)}, so no share can be stated`,
    vi: (f) =>
      `Chưa có bộ dữ liệu nào nêu đủ mọi ${ENDS_VI[f.side]} của ${viName(f.subject)}, nên không nêu được tỷ phần`,
  }),
  titleCannot: text<{ subject: string; side: TradeSide; dataset: string }>({
    en: (f) =>
      `The dataset ${f.dataset} cannot say who the partners of ${enName(f.subject)} are on the ${f.side} side`,
    vi: (f) =>
      `Bộ dữ liệu ${f.dataset} không cho biết đối tác ${sideWords('goods', f.side).vi} của ${viName(f.subject)}`,
  }),
  titleNoProduct: text<Of & { product: string; year: string }>({
    en: (f) =>
      `The table holds no ${enSide(f)} of product ${f.product} by ${enName(f.subject)} in ${f.year}`,
    vi: (f) =>
      `Bảng không có ${viSide(f)} mặt hàng ${f.product} của ${viName(f.subject)} năm ${f.year}`,
  }),
  titleNoPartner: text<Of & { partner: string; year: string }>({
    en: (f) =>
      `The table holds no ${enSide(f)} of ${enName(f.subject)} with ${enName(f.partner)} in ${f.year}`,
    vi: (f) =>
      `Bảng không có ${viSide(f)} của ${viName(f.subject)} với ${viName(f.partner)} năm ${f.year}`,
  }),
  dekNothing: text({
    en: () =>
      'The reasons stand below, dataset by dataset. The command tuchu data add loads other files.',
    vi: () => 'Lý do của từng bộ dữ liệu nêu ở dưới. Lệnh tuchu data add nạp thêm tệp khác.',
  }),
  dekProduct: text<{ product: string; name: string; heading: string }>({
    en: (f) =>
      `${f.product}: ${f.name}${f.heading === '' ? '' : ` (the name of heading ${f.heading}, of which it is a part)`}. `,
    vi: (f) =>
      `${f.product}: ${f.name}${f.heading === '' ? '' : ` (tên của nhóm ${f.heading} chứa mặt hàng này)`}. `,
  }),
  dekValue: text({ en: () => 'In the table: ', vi: () => 'Trong bảng có: ' }),
  dekPartners: text({ en: () => ', with ', vi: () => ', với ' }),
  dekPartnersTail: text<{ count: number }>({
    en: (f) => format.plural(f.count, ' partner. ', ' partners. '),
    vi: () => ' đối tác. ',
  }),
  dekHhi: text({
    en: () => 'Concentration of the partners (HHI): ',
    vi: () => 'Độ tập trung theo đối tác (HHI): ',
  }),
  dekTop: text<Of & { partner: string }>({
    en: (f) => ` Of everything in the table, the largest ${ends(f)}, ${enName(f.partner)}, has `,
    vi: (f) => ` Tính trên toàn bảng, ${viEnds(f)} lớn nhất là ${viName(f.partner)}, chiếm `,
  }),
  dekMajority: text<{ share: number }>({
    en: (f) => ` products with a majority partner make up ${pc(f.share, 'en')} of the value.`,
    vi: (f) => ` mặt hàng có đối tác chiếm đa số làm nên ${pc(f.share, 'vi')} giá trị.`,
  }),
  dekMajorityHead: text({ en: () => ' The ', vi: () => ' Nhóm ' }),
  dekPartner: text<Of & { partner: string }>({
    en: (f) => `Of everything in the table, ${enName(f.partner)} has `,
    vi: (f) => `Tính trên toàn bảng, ${viName(f.partner)} chiếm `,
  }),
  stop: text({ en: () => '.', vi: () => '.' }),
  extract: text<{ products: number }>({
    en: (f) => ` The dataset holds ${n(f.products, 'en')} products only, so this is not all trade.`,
    vi: (f) =>
      ` Bộ dữ liệu chỉ có ${n(f.products, 'vi')} mặt hàng, nên đây không phải toàn bộ thương mại.`,
  }),
  side: text<{ side: TradeSide }>({
    en: (f) => (f.side === 'import' ? 'Imports, or what is received' : 'Exports, or what is sent'),
    vi: (f) => (f.side === 'import' ? 'Nhập khẩu hoặc tiếp nhận' : 'Xuất khẩu hoặc gửi đi'),
  }),
  crumbSide: text<Of>({
    en: (f) => sentence(enSide(f)),
    vi: (f) => sentence(viSide(f)),
  }),
  datasetChoice: text<{ title: string; years: string; products: 'all' | 'subset' | 'total' }>({
    en: (f) =>
      `${f.title}, ${f.years}${{ all: '', subset: ', some products', total: ', totals' }[f.products]}`,
    vi: (f) =>
      `${f.title}, ${f.years}${{ all: '', subset: ', một số mặt hàng', total: ', tổng số' }[f.products]}`,
  }),
  flow: text<{ flow: string }>({
    en: (f) => sentence(flowName(f.flow, 'en')),
    vi: (f) => sentence(flowName(f.flow, 'vi')),
  }),
  cannotTitle: text<{ count: number }>({
    en: (f) =>
      `${n(f.count, 'en')} loaded ${format.plural(f.count, 'dataset', 'datasets')} cannot answer this`,
    vi: (f) => `${n(f.count, 'vi')} bộ dữ liệu đã nạp không trả lời được câu này`,
  }),
});

/** What the lists of some datasets are called, by code. */
export const LIST_NAMES: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  TOTAL: { en: 'all together', vi: 'tất cả' },
  defense: { en: 'promise to defend', vi: 'cam kết phòng thủ' },
  offense: { en: 'promise to join an attack', vi: 'cam kết cùng tấn công' },
  neutral: { en: 'promise to stay neutral', vi: 'cam kết trung lập' },
  nonagg: { en: 'promise not to attack', vi: 'cam kết không tấn công' },
  consul: { en: 'promise to consult', vi: 'cam kết tham vấn' },
};
