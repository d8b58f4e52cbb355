/** What the dependence explorer says. */
import { defineMessages, format, nameInText, placeName, sentence, text } from '../../core/index.js';
import { type TradeSide, flowName, sideName } from '../../dependence/index.js';

const n = format.number;
const pc = format.percent;
type Of = { readonly subject: string; readonly side: TradeSide; readonly flow: string };
const isTrade = (flow: string): boolean => /goods|services/.test(flow);
const enSide = (f: Of): string => sideName(f.flow, f.side, 'en');
const viSide = (f: Of): string => sideName(f.flow, f.side, 'vi');
const enName = (code: string): string => nameInText(code, 'en');
const viName = (code: string): string => placeName(code, 'vi');
const imported = (f: Of): string => `${enName(f.subject)} ${f.side}ed`;
const viImported = (f: Of): string => `${viName(f.subject)} ${viSide(f)}`;
const ENDS_EN = { import: 'supplier', export: 'buyer' } as const;
const ENDS_VI = { import: 'nguồn cung', export: 'nước mua' } as const;
const VERB_EN = { import: 'supplied', export: 'bought' } as const;
const VERB_VI = { import: 'cung cấp', export: 'mua' } as const;
const enOf = (f: Of, product: string): string =>
  product === '' ? '' : isTrade(f.flow) ? ` of ${product}` : ` (${product})`;
const viOf = (f: Of, product: string): string =>
  product === '' ? '' : isTrade(f.flow) ? ` mặt hàng ${product}` : ` (${product})`;
const ends = (f: Of): string => (isTrade(f.flow) ? ENDS_EN[f.side] : 'partner');
const viEnds = (f: Of): string => (isTrade(f.flow) ? ENDS_VI[f.side] : 'đối tác');

export const say = defineMessages('explorer', {
  kicker: text<{ subject: string; flow: string; year: string }>({
    en: (f) =>
      `Dependence · ${placeName(f.subject, 'en')}${f.flow === '' ? '' : ` · ${flowName(f.flow, 'en')}, ${f.year}`}`,
    vi: (f) =>
      `Phụ thuộc · ${placeName(f.subject, 'vi')}${f.flow === '' ? '' : ` · ${flowName(f.flow, 'vi')}, ${f.year}`}`,
  }),
  titleProducts: text<Of & { majority: number; products: number; held: boolean; year: string }>({
    en: (f) =>
      (f.majority === 0
        ? `No ${ends(f)} has more than half of any of the `
        : `One ${ends(f)} has more than half of ${n(f.majority, 'en')} of the `) +
      `${n(f.products, 'en')} products${f.held ? ' held here' : ''} that ${imported(f)} in ${f.year}`,
    vi: (f) =>
      f.majority === 0
        ? `Trong ${n(f.products, 'vi')} mặt hàng ${f.held ? 'có ở đây mà ' : ''}${viImported(f)} năm ${f.year}, không mặt hàng nào có một ${viEnds(f)} chiếm hơn một nửa`
        : `${n(f.majority, 'vi')} trên ${n(f.products, 'vi')} mặt hàng ${f.held ? 'có ở đây mà ' : ''}${viImported(f)} năm ${f.year} có một ${viEnds(f)} chiếm hơn một nửa`,
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
  partnersTied: text<{ partners: number; share: number; count: number }>({
    en: (f) =>
      `${n(f.partners, 'en')} of ${n(f.count, 'en')} partners share the lead, with ${pc(f.share, 'en')} each`,
    vi: (f) =>
      `${n(f.partners, 'vi')} trên ${n(f.count, 'vi')} đối tác cùng dẫn đầu, mỗi bên ${pc(f.share, 'vi')}`,
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
      `Bộ dữ liệu ${f.dataset} không cho biết đối tác ${sideName('goods', f.side, 'vi')} của ${viName(f.subject)}`,
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
      `${f.product}: ${f.name}${f.heading === '' ? '' : ` (so is the heading ${f.heading} called, which it is a part of)`}. `,
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
  product: text({ en: () => 'Product', vi: () => 'Mặt hàng' }),
  hhi: text({ en: () => 'HHI', vi: () => 'HHI' }),
  leader: text<Of>({
    en: (f) => `Largest ${ends(f)}`,
    vi: (f) => sentence(`${viEnds(f)} lớn nhất`),
  }),
  share: text({ en: () => 'Share', vi: () => 'Tỷ phần' }),
  value: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  year: text({ en: () => 'Year', vi: () => 'Năm' }),
  navTreemap: text({ en: () => 'At a glance', vi: () => 'Toàn cảnh' }),
  navProducts: text({ en: () => 'Products', vi: () => 'Mặt hàng' }),
  navPartners: text({ en: () => 'Partners', vi: () => 'Đối tác' }),
  navTrend: text({ en: () => 'Through the years', vi: () => 'Qua các năm' }),
  navHhi: text({ en: () => 'Concentration', vi: () => 'Độ tập trung' }),
  navChanges: text({ en: () => 'What changed', vi: () => 'Những gì đã đổi' }),
  navWorld: text({ en: () => 'Who else', vi: () => 'Còn ai khác' }),
  treemapTitle: text<Of & { partner: string; leads: number; products: number }>({
    en: (f) =>
      sentence(
        `${enName(f.partner)} is the largest ${ends(f)} of ${n(f.leads, 'en')} of ${n(f.products, 'en')} products`,
      ),
    vi: (f) =>
      sentence(
        `${viName(f.partner)} là ${viEnds(f)} lớn nhất của ${n(f.leads, 'vi')} trên ${n(f.products, 'vi')} mặt hàng`,
      ),
  }),
  treemapPartner: text<Of & { partner: string; half: number; products: number }>({
    en: (f) =>
      sentence(
        `${enName(f.partner)} has more than half of ${n(f.half, 'en')} of the ${n(f.products, 'en')} products traded with it`,
      ),
    vi: (f) =>
      sentence(
        `${viName(f.partner)} chiếm hơn một nửa ở ${n(f.half, 'vi')} trên ${n(f.products, 'vi')} mặt hàng có giao dịch`,
      ),
  }),
  treemapSub: text<Of & { unit: string; year: string; partner: string }>({
    en: (f) =>
      `Area: value of ${enSide(f)}${f.partner === '' ? '' : ` with ${enName(f.partner)}`}, ${f.year}, ${f.unit}. Shade: ${f.partner === '' ? 'concentration of the partners (HHI)' : `the share of ${enName(f.partner)} in the product`}. A tile opens its product.`,
    vi: (f) =>
      `Diện tích: giá trị ${viSide(f)}${f.partner === '' ? '' : ` với ${viName(f.partner)}`}, ${f.year}, ${f.unit}. Độ đậm: ${f.partner === '' ? 'độ tập trung theo đối tác (HHI)' : `tỷ phần của ${viName(f.partner)} trong mặt hàng`}. Bấm vào một ô để mở mặt hàng.`,
  }),
  classUpTo: text<{ measure: string; to: string }>({
    en: (f) => `${f.measure} up to ${f.to}`,
    vi: (f) => `${f.measure} đến ${f.to}`,
  }),
  classBetween: text<{ from: string; to: string }>({
    en: (f) => `above ${f.from}, up to ${f.to}`,
    vi: (f) => `trên ${f.from} đến ${f.to}`,
  }),
  classAbove: text<{ from: string }>({
    en: (f) => `above ${f.from}`,
    vi: (f) => `trên ${f.from}`,
  }),
  classOrigin: text<{ first: string; second: string }>({
    en: (f) => `Where the shades change: ${f.first}; ${f.second}.`,
    vi: (f) => `Mốc đổi độ đậm: ${f.first}; ${f.second}.`,
  }),
  halfOrigin: text({
    en: () =>
      'Where the shades change: 30%, the share of one partner from which MERICS looks closer; 50%, a majority.',
    vi: () => 'Mốc đổi độ đậm: 30%, tỷ phần một đối tác mà từ đó MERICS xem xét kỹ; 50%, quá bán.',
  }),
  others: text<{ count: number }>({
    en: (f) => `${n(f.count, 'en')} smaller products`,
    vi: (f) => `${n(f.count, 'vi')} mặt hàng nhỏ hơn`,
  }),
  productsAll: text<{ count: number }>({
    en: (f) => (f.count === 1 ? 'The one product held' : `All ${n(f.count, 'en')} products`),
    vi: (f) =>
      f.count === 1 ? 'Mặt hàng duy nhất có trong bảng' : `Cả ${n(f.count, 'vi')} mặt hàng`,
  }),
  productsSome: text<{ shown: number; count: number; share: number }>({
    en: (f) =>
      `The ${n(f.shown, 'en')} largest of ${n(f.count, 'en')} products make up ${pc(f.share, 'en')} of the value`,
    vi: (f) =>
      `${n(f.shown, 'vi')} mặt hàng lớn nhất trong ${n(f.count, 'vi')} làm nên ${pc(f.share, 'vi')} giá trị`,
  }),
  productsSub: text<Of & { year: string }>({
    en: (f) =>
      `Each product’s partners: concentration (HHI), the largest and its share, value of ${enSide(f)}, ${f.year}. Sort by any column; a name opens its product.`,
    vi: (f) =>
      `Đối tác của từng mặt hàng: độ tập trung (HHI), đối tác lớn nhất và tỷ phần, giá trị ${viSide(f)}, ${f.year}. Có thể xếp theo từng cột; bấm tên để mở mặt hàng.`,
  }),
  productsPartnerSub: text<Of & { partner: string; year: string }>({
    en: (f) =>
      `Share of ${enName(f.partner)} in each product and value with it, ${enSide(f)}, ${f.year}. Sort by any column; a name opens its product.`,
    vi: (f) =>
      `Tỷ phần của ${viName(f.partner)} trong từng mặt hàng và giá trị, ${viSide(f)}, ${f.year}. Có thể xếp theo từng cột; bấm tên để mở mặt hàng.`,
  }),
  restByCommand: text<{ command: string }>({
    en: (f) => `The command \`${f.command}\` prints every product.`,
    vi: (f) => `Lệnh \`${f.command}\` in mọi mặt hàng.`,
  }),
  namesNote: text<{ classification: string; heading: boolean }>({
    en: (f) =>
      f.heading
        ? 'A product is named by the six-digit heading of the Harmonized System that it is a part of.'
        : `Names of products: classification ${f.classification}, as loaded.`,
    vi: (f) =>
      f.heading
        ? 'Mỗi mặt hàng mang tên của nhóm sáu chữ số trong Hệ thống hài hòa chứa nó, bằng tiếng Anh.'
        : `Tên mặt hàng: bảng phân loại ${f.classification} đã nạp, bằng tiếng Anh.`,
  }),
  namesMissing: text<{ classification: string }>({
    en: (f) =>
      `Products go by their codes (${f.classification}): no classification that names them is loaded.`,
    vi: (f) => `Mặt hàng chỉ có mã (${f.classification}): chưa nạp bảng phân loại nào nêu tên.`,
  }),
  overlapNote: text({
    en: () =>
      'Lists overlap (a total stands beside its parts), so they are not drawn as parts of a whole and not added up. Open one.',
    vi: () =>
      'Các danh sách chồng lên nhau (tổng nằm cạnh các phần), nên không vẽ như phần của một toàn thể và không cộng lại. Hãy mở từng danh sách.',
  }),
  partnersTitle: text<Of & { partner: string; share: number; count: number }>({
    en: (f) =>
      f.count === 1
        ? sentence(`${enName(f.partner)} is the only partner in the table`)
        : sentence(
            `${enName(f.partner)} is the largest of ${n(f.count, 'en')} partners, with ${pc(f.share, 'en')}`,
          ),
    vi: (f) =>
      f.count === 1
        ? sentence(`${viName(f.partner)} là đối tác duy nhất trong bảng`)
        : sentence(
            `${viName(f.partner)} lớn nhất trong ${n(f.count, 'vi')} đối tác, chiếm ${pc(f.share, 'vi')}`,
          ),
  }),
  partnersSub: text<Of & { year: string; product: string }>({
    en: (f) =>
      `Share of each partner, ${enSide(f)}${enOf(f, f.product)}, ${f.year}. ${f.product === '' ? 'A name opens everything with that partner.' : 'A name follows that partner through the years.'}`,
    vi: (f) =>
      `Tỷ phần từng đối tác, ${viSide(f)}${viOf(f, f.product)}, ${f.year}. ${f.product === '' ? 'Bấm tên để mở mọi thứ với đối tác ấy.' : 'Bấm tên để xem đối tác ấy qua các năm.'}`,
  }),
  panel: text<Of & { year: string }>({
    en: (f) => `${sentence(enSide(f))}, ${f.year}`,
    vi: (f) => `${sentence(viSide(f))}, ${f.year}`,
  }),
  trendTitle: text<Of & { partner: string; from: number; to: number; first: string; last: string }>(
    {
      en: (f) =>
        sentence(
          `${f.partner === '' ? `the largest ${ends(f)}’s share` : `the share of ${enName(f.partner)}`} went from ${pc(f.from, 'en')} in ${f.first} to ${pc(f.to, 'en')} in ${f.last}`,
        ),
      vi: (f) =>
        sentence(
          `tỷ phần của ${f.partner === '' ? `${viEnds(f)} lớn nhất` : viName(f.partner)} đi từ ${pc(f.from, 'vi')} năm ${f.first} đến ${pc(f.to, 'vi')} năm ${f.last}`,
        ),
    },
  ),
  trendSub: text<Of & { first: string; last: string; product: string; partner: string }>({
    en: (f) =>
      `${sentence(enSide(f))}${enOf(f, f.product)}, ${f.first} to ${f.last}; ${f.partner === '' ? 'whoever led in the year is named where the lead changes' : 'a year without trade with it is zero, for the table holds everyone'}`,
    vi: (f) =>
      `${sentence(viSide(f))}${viOf(f, f.product)}, ${f.first} đến ${f.last}; ${f.partner === '' ? 'ghi tên nước dẫn đầu ở năm đổi ngôi' : 'năm không giao dịch là số không, vì bảng có đủ mọi đối tác'}`,
  }),
  trendLine: text<Of>({
    en: (f) => `Largest ${ends(f)}`,
    vi: (f) => sentence(`${viEnds(f)} lớn nhất`),
  }),
  hhiTitle: text<{ from: number; to: number; first: string; last: string }>({
    en: (f) =>
      `Concentration (HHI) went from ${n(f.from, 'en', 3)} in ${f.first} to ${n(f.to, 'en', 3)} in ${f.last}`,
    vi: (f) =>
      `Độ tập trung (HHI) đi từ ${n(f.from, 'vi', 3)} năm ${f.first} đến ${n(f.to, 'vi', 3)} năm ${f.last}`,
  }),
  hhiSub: text<Of & { first: string; last: string }>({
    en: (f) =>
      `HHI of the partners, ${enSide(f)}, ${f.first} to ${f.last}: from near 0 (many equal partners) to 1 (one)`,
    vi: (f) =>
      `HHI theo đối tác, ${viSide(f)}, ${f.first} đến ${f.last}: từ gần 0 (nhiều đối tác ngang nhau) đến 1 (một đối tác)`,
  }),
  changesAll: text<{ share: string; since: string; year: string }>({
    en: (f) =>
      `${f.share} of everything in the table was with other partners in ${f.year} than in ${f.since}`,
    vi: (f) =>
      `So với năm ${f.since}, ${f.share} toàn bảng năm ${f.year} đã chuyển sang đối tác khác`,
  }),
  changesTop: text<{ share: string; product: string; since: string; year: string }>({
    en: (f) =>
      `Most changed hands in ${f.product}: ${f.share} of it between ${f.since} and ${f.year}`,
    vi: (f) => `Đổi nhiều nhất ở ${f.product}: ${f.share} giữa năm ${f.since} và ${f.year}`,
  }),
  changesPartner: text<{ partner: string; change: string; since: string; year: string }>({
    en: (f) =>
      sentence(`${enName(f.partner)} changed most between ${f.since} and ${f.year}: ${f.change}`),
    vi: (f) =>
      sentence(
        `${viName(f.partner)} thay đổi nhiều nhất giữa năm ${f.since} và ${f.year}: ${f.change}`,
      ),
  }),
  changesSub: text<Of & { since: string; year: string }>({
    en: (f) =>
      `${sentence(enSide(f))}, ${f.since} against ${f.year}; only what both years hold. The year to compare with can be chosen above.`,
    vi: (f) =>
      `${sentence(viSide(f))}, ${f.since} so với ${f.year}; chỉ những gì cả hai năm đều có. Có thể chọn năm so sánh ở trên.`,
  }),
  changesNone: text<{ year: string }>({
    en: (f) => `What changed before ${f.year} is not known here: no earlier whole year is held`,
    vi: (f) => `Không rõ những gì đã đổi trước ${f.year}: bộ dữ liệu không có trọn năm nào sớm hơn`,
  }),
  changesNoneSub: text({
    en: () => 'Another dataset may hold more years: choose it above.',
    vi: () => 'Bộ dữ liệu khác có thể có nhiều năm hơn: hãy chọn ở trên.',
  }),
  worldTitle: text<Of & { both: number; drawn: number }>({
    en: (f) =>
      `${f.both === 0 ? 'None' : n(f.both, 'en')} of ${n(f.drawn, 'en')} products ${f.both === 1 ? 'has' : 'have'} few ${ends(f)}s here and few in the world`,
    vi: (f) =>
      `${f.both === 0 ? `Không mặt hàng nào trong ${n(f.drawn, 'vi')}` : `${n(f.both, 'vi')} trên ${n(f.drawn, 'vi')} mặt hàng`} vừa ít ${viEnds(f)} ở đây vừa ít trên thế giới`,
  }),
  worldSub: text<Of & { year: string }>({
    en: (f) =>
      `Each point a product, ${f.year}: how concentrated the ${ends(f)}s here are (right), against how concentrated ${f.side === 'import' ? 'the world’s exports' : 'the world’s imports'} of it are (up). Low: others could step in. Concentration of exports is a poor proxy for spare capacity.`,
    vi: (f) =>
      `Mỗi điểm là một mặt hàng, ${f.year}: độ tập trung ${viEnds(f)} ở đây (sang phải) so với độ tập trung ${f.side === 'import' ? 'xuất khẩu' : 'nhập khẩu'} thế giới (lên trên). Ở thấp: còn nước khác thay được. Tập trung xuất khẩu chỉ gợi ý kém về năng lực dự phòng.`,
  }),
  worldX: text<Of>({
    en: (f) => `Few ${ends(f)}s here (HHI)`,
    vi: (f) => sentence(`ít ${viEnds(f)} ở đây (HHI)`),
  }),
  worldY: text<Of>({
    en: (f) =>
      f.side === 'import' ? 'Few sellers in the world (HHI)' : 'Few buyers in the world (HHI)',
    vi: (f) =>
      f.side === 'import' ? 'Ít nước bán trên thế giới (HHI)' : 'Ít nước mua trên thế giới (HHI)',
  }),
  worldNone: text<Of>({
    en: (f) =>
      f.side === 'import'
        ? 'Who else could sell is not known from this table'
        : 'Who else could buy is not known from this table',
    vi: (f) =>
      f.side === 'import'
        ? 'Bảng này không cho biết còn nước nào khác bán được'
        : 'Bảng này không cho biết còn nước nào khác mua được',
  }),
  worldNoneSub: text<{ dataset: string }>({
    en: (f) =>
      `${f.dataset} does not hold the trade of every country with every other, product by product, so concentration here cannot be set against substitutes in the world. A world table (CEPII BACI, UN Comtrade) would say.`,
    vi: (f) =>
      `${f.dataset} không có thương mại theo mặt hàng của mọi nước với mọi nước, nên không thể đặt độ tập trung ở đây cạnh khả năng thay thế trên thế giới. Một bảng toàn thế giới (CEPII BACI, UN Comtrade) sẽ cho biết.`,
  }),
  cannotTitle: text<{ count: number }>({
    en: (f) =>
      `${n(f.count, 'en')} loaded ${format.plural(f.count, 'dataset', 'datasets')} cannot answer this`,
    vi: (f) => `${n(f.count, 'vi')} bộ dữ liệu đã nạp không trả lời được câu này`,
  }),
  rowsShown: text<{ shown: number; all: number; command: string }>({
    en: (f) => `${n(f.shown, 'en')} of ${n(f.all, 'en')} rows; \`${f.command}\` prints the rest.`,
    vi: (f) => `${n(f.shown, 'vi')} trên ${n(f.all, 'vi')} dòng; \`${f.command}\` in phần còn lại.`,
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
