/** What the sections of the dependence explorer say. */
import { defineMessages, sentence, text } from '../../core/index.js';
import {
  type Of,
  enName,
  enOf,
  enSide,
  ends,
  n,
  pc,
  viEnds,
  viName,
  viOf,
  viSide,
} from './words.js';

export const say = defineMessages('explorer-sections', {
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
  partnersTied: text<{ partners: number; share: number; count: number }>({
    en: (f) =>
      `${n(f.partners, 'en')} of ${n(f.count, 'en')} partners share the lead, with ${pc(f.share, 'en')} each`,
    vi: (f) =>
      `${n(f.partners, 'vi')} trên ${n(f.count, 'vi')} đối tác cùng dẫn đầu, mỗi bên ${pc(f.share, 'vi')}`,
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
      `Each point a product, ${f.year}: how concentrated the ${ends(f)}s here are (right), against how concentrated ${f.side === 'import' ? 'the world’s exports' : 'the world’s imports'} of it are (up). Low: others could step in. ${f.side === 'import' ? 'Concentration of exports is a poor proxy for spare capacity.' : 'That many buy now does not say that they would buy more.'}`,
    vi: (f) =>
      `Mỗi điểm là một mặt hàng, ${f.year}: độ tập trung ${viEnds(f)} ở đây (sang phải) so với độ tập trung ${f.side === 'import' ? 'xuất khẩu' : 'nhập khẩu'} thế giới (lên trên). Ở thấp: còn nước khác thay được. ${f.side === 'import' ? 'Độ tập trung xuất khẩu nói rất ít về năng lực dự phòng.' : 'Nhiều nước đang mua không có nghĩa là họ sẽ mua thêm.'}`,
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
  rowsShown: text<{ shown: number; all: number; command: string }>({
    en: (f) => `${n(f.shown, 'en')} of ${n(f.all, 'en')} rows; \`${f.command}\` prints the rest.`,
    vi: (f) => `${n(f.shown, 'vi')} trên ${n(f.all, 'vi')} dòng; \`${f.command}\` in phần còn lại.`,
  }),
});
