/** What cascades say. */
import { defineMessages, format, nameInText, placeList, sentence, text } from '../../core/index.js';

interface Cut extends Readonly<Record<string, string | number | readonly string[]>> {
  readonly subject: string;
  readonly partners: readonly string[];
  readonly year: number;
  readonly dataset: string;
}

export const say = defineMessages('shock-cascade', {
  noPartners: text({
    en: () =>
      'a cascade needs someone who stops: name at least one place that is not the country itself',
    vi: () =>
      'hiệu ứng dây chuyền cần có bên ngừng giao hàng: hãy nêu ít nhất một nơi không phải chính nước đó',
  }),
  badShare: text<{ id: string; value: number; high: number }>({
    en: (f) => `\`${f.id}\` runs from 0 to ${f.high}, not \`${f.value}\``,
    vi: (f) => `\`${f.id}\` phải từ 0 đến ${f.high}, không phải \`${f.value}\``,
  }),
  notTraded: text<{ product: string; dataset: string; year: number }>({
    en: (f) => `\`${f.dataset}\` holds no trade in \`${f.product}\` in ${f.year}`,
    vi: (f) => `\`${f.dataset}\` không có thương mại mặt hàng \`${f.product}\` năm ${f.year}`,
  }),
  notThere: text<{ places: readonly string[]; dataset: string; year: number }>({
    en: (f) => `\`${f.dataset}\` does not hold ${placeList(f.places, 'en')} in ${f.year}`,
    vi: (f) => `\`${f.dataset}\` không có ${placeList(f.places, 'vi')} năm ${f.year}`,
  }),
  nothingBought: text<Cut & { product: string }>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} buys nothing of \`${f.product}\` in ${f.year}`,
    vi: (f) => `${nameInText(f.subject, 'vi')} không mua mặt hàng \`${f.product}\` năm ${f.year}`,
  }),
  productScan: text<Cut & { product: string }>({
    en: (f) =>
      `${sentence(placeList(f.partners, 'en'))} stop selling \`${f.product}\` to anyone: how far it runs, by what buyers can bear, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `${placeList(f.partners, 'vi')} ngừng bán \`${f.product}\` cho tất cả: lan xa đến đâu, theo mức chịu đựng của bên mua, ${f.year} (${f.dataset})`,
  }),
  tableScan: text<Cut & { kinds: 'pooled' | 'each_kind' }>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} cut off from ${placeList(f.partners, 'en')}, ${f.kinds === 'pooled' ? 'one input standing for another' : 'every kind of input needed'}: sectors that stop, by what they can bear, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} mất nguồn cung từ ${placeList(f.partners, 'vi')}, ${f.kinds === 'pooled' ? 'các đầu vào thay thế được nhau' : 'loại đầu vào nào cũng cần'}: các ngành phải dừng theo mức chịu đựng, ${f.year} (${f.dataset})`,
  }),
  firstTitle: text<Cut>({
    en: (f) => `Who is reached first, ${f.year} (${f.dataset})`,
    vi: (f) => `Ai bị lan tới trước, ${f.year} (${f.dataset})`,
  }),
  tips: text<{ phi: number; nodes: number; share: number; what: 'places' | 'sectors' }>({
    en: (f) =>
      `It tips at ${format.percent(f.phi, 'en')}: with a little less tolerance ${f.nodes} ${f.what === 'places' ? format.plural(f.nodes, 'country goes', 'countries go') : format.plural(f.nodes, 'sector goes', 'sectors go')} at once, ${format.percent(f.share, 'en')} of ${f.what === 'places' ? 'all other exports of the product' : 'all output'}.`,
    vi: (f) =>
      `Điểm lật ở ${format.percent(f.phi, 'vi')}: chịu đựng kém hơn một chút thì ${f.nodes} ${f.what === 'places' ? 'nước' : 'ngành'} dừng cùng lúc, chiếm ${format.percent(f.share, 'vi')} ${f.what === 'places' ? 'xuất khẩu mặt hàng này của các nước còn lại' : 'toàn bộ sản lượng'}.`,
  }),
  nobody: text({
    en: () => 'Nobody else stops at any tolerance of 1% or more.',
    vi: () => 'Không ai khác phải dừng ở bất kỳ mức chịu đựng nào từ 1% trở lên.',
  }),
  noSector: text<{ sector: string; dataset: string; sectors: readonly string[] }>({
    en: (f) =>
      `there is no sector \`${f.sector}\` in \`${f.dataset}\`; it has ${f.sectors.slice(0, 8).join(', ')}${f.sectors.length > 8 ? ', …' : ''}`,
    vi: (f) =>
      `\`${f.dataset}\` không có ngành \`${f.sector}\`; các ngành gồm ${f.sectors.slice(0, 8).join(', ')}${f.sectors.length > 8 ? ', …' : ''}`,
  }),
  notSettled: text({
    en: () => 'the proportional rule did not settle: no number is given',
    vi: () => 'quy tắc tỷ lệ không hội tụ: không đưa ra con số',
  }),
  scanNote: text({
    en: () =>
      'What buyers can bear is not measured: read the whole scan, not one row. No stocks, no prices, no new suppliers.',
    vi: () =>
      'Mức chịu đựng của bên mua không đo được: hãy đọc cả bảng quét, không phải một dòng. Chưa tính dự trữ, giá cả và nguồn cung mới.',
  }),
  productNote: text({
    en: () =>
      'A country that stops is taken to export none of the product; home supply is what its exports beyond its imports show, and no more unless set.',
    vi: () =>
      'Nước phải dừng được coi là không xuất khẩu mặt hàng này nữa; nguồn trong nước chỉ tính phần xuất khẩu vượt nhập khẩu, trừ khi đặt thêm.',
  }),
  tableNote: text<{ kinds: 'pooled' | 'each_kind' }>({
    en: (f) =>
      f.kinds === 'pooled'
        ? 'The shortfall is a share of all inputs a sector buys, home and foreign, as if any could stand for any other: the mildest reading.'
        : 'The shortfall is that of the kind of input a sector misses most, from home and abroad together, and nothing stands for it: the harshest reading. Kinds are as coarse as the table’s sectors.',
    vi: (f) =>
      f.kinds === 'pooled'
        ? 'Mức thiếu hụt tính trên toàn bộ đầu vào ngành mua, trong và ngoài nước, như thể đầu vào nào cũng thay được nhau: cách đọc nhẹ nhất.'
        : 'Mức thiếu hụt là của loại đầu vào thiếu nhất, gộp trong và ngoài nước, không gì thay thế được: cách đọc nặng nhất. Loại đầu vào chỉ chi tiết bằng ngành trong bảng.',
  }),
  coverProduct: text<{ flows: number }>({
    en: (f) => `all ${f.flows} flows of the product that the dataset holds`,
    vi: (f) => `toàn bộ ${f.flows} luồng của mặt hàng có trong bộ dữ liệu`,
  }),
  coverTable: text<{ sectors: number; places: number }>({
    en: (f) => `all ${f.sectors} sectors of ${f.places} places of the table`,
    vi: (f) => `toàn bộ ${f.sectors} ngành của ${f.places} nơi trong bảng`,
  }),
  channel: text<{ partners: readonly string[] }>({
    en: (f) =>
      `as a user of inputs: deliveries from ${placeList(f.partners, 'en')}, and from those who stop for want of them, do not come`,
    vi: (f) =>
      `với tư cách bên dùng đầu vào: hàng từ ${placeList(f.partners, 'vi')}, và từ những bên phải dừng vì thiếu hàng đó, không về`,
  }),
  partnersOut: text<{ places: readonly string[]; dataset: string }>({
    en: (f) =>
      `${sentence(placeList(f.places, 'en'))} is not in \`${f.dataset}\` and cuts nothing here.`,
    vi: (f) =>
      `${placeList(f.places, 'vi')} không có trong \`${f.dataset}\` nên ở đây không cắt gì.`,
  }),
  noWorldTable: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` is one country’s own table: it does not say from whom inputs come`,
    vi: (f) => `\`${f.dataset}\` là bảng riêng của một nước: không cho biết đầu vào đến từ đâu`,
  }),
});
