/** What the charts say for readers who do not see them, and the few words drawn by themselves. */
import { defineMessages, format, text } from '../core/index.js';

const list = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
const share = format.percent;

export const say = defineMessages('charts', {
  since: text({ en: () => 'From', vi: () => 'Từ ngày' }),
  uncertain: text({
    en: () => 'Hatched: date known only to the month or year',
    vi: () => 'Gạch chéo: chỉ biết ngày đến tháng hoặc năm',
  }),
  limit: text<{ value: string; label: string }>({
    en: (f) => `Dashed line at ${f.value}: ${f.label}`,
    vi: (f) => `Đường nét đứt ở mức ${f.value}: ${f.label}`,
  }),
  series: text({ en: () => 'Series', vi: () => 'Chuỗi' }),
  note: text({ en: () => 'Note', vi: () => 'Ghi chú' }),
  timeline: text<{ count: number; first: number; last: number; named: readonly string[] }>({
    en: (f) =>
      `${f.count} ${format.plural(f.count, 'milestone', 'milestones')} from ${f.first} to ${f.last}${f.named.length === 0 ? '' : `, with rules at ${list(f.named, 'and')}`}.`,
    vi: (f) =>
      `${f.count} mốc từ ${f.first} đến ${f.last}${f.named.length === 0 ? '' : `, có kẻ vạch tại ${list(f.named, 'và')}`}.`,
  }),
  panel: text({ en: () => 'Side', vi: () => 'Chiều' }),
  code: text({ en: () => 'Code', vi: () => 'Mã' }),
  ladder: text<{
    measure: string;
    first: string;
    last: string;
    before: string;
    after: string;
    tiers: readonly string[];
  }>({
    en: (f) =>
      `${f.measure}: ${f.before} on ${f.first}, ${f.after} on ${f.last} (${list(f.tiers, 'and')}).`,
    vi: (f) =>
      `${f.measure}: ${f.before} vào ${f.first}, ${f.after} vào ${f.last} (${list(f.tiers, 'và')}).`,
  }),
  map: text<{ home: string; tiers: readonly string[]; features: readonly string[] }>({
    en: (f) =>
      `World map shaded by tier around ${f.home}. ${f.tiers.join('. ')}.` +
      (f.features.length > 0 ? ` Labelled: ${list(f.features, 'and')}.` : ''),
    vi: (f) =>
      `Bản đồ thế giới tô theo bậc quan hệ với ${f.home}. ${f.tiers.join('. ')}.` +
      (f.features.length > 0 ? ` Có ghi tên: ${list(f.features, 'và')}.` : ''),
  }),
  passageMap: text<{ home: string; passages: readonly string[]; features: readonly string[] }>({
    en: (f) =>
      (f.passages.length === 0
        ? `World map around ${f.home}: nothing passes a strait or canal of the table.`
        : `World map around ${f.home} with the share of trade that usually passes each strait and canal: ${list(f.passages, 'and')}.`) +
      (f.features.length > 0 ? ` Labelled: ${list(f.features, 'and')}.` : ''),
    vi: (f) =>
      (f.passages.length === 0
        ? `Bản đồ thế giới quanh ${f.home}: không hàng nào qua eo biển hay kênh đào trong bảng.`
        : `Bản đồ thế giới quanh ${f.home} với tỷ phần thương mại thường đi qua từng eo biển và kênh đào: ${list(f.passages, 'và')}.`) +
      (f.features.length > 0 ? ` Có ghi tên: ${list(f.features, 'và')}.` : ''),
  }),
  mapTier: text<{ tier: string; places: readonly string[] }>({
    en: (f) => `${f.tier}: ${list(f.places, 'and')}`,
    vi: (f) => `${f.tier}: ${list(f.places, 'và')}`,
  }),
  egoNetwork: text<{ home: string; partners: number; layers: readonly string[] }>({
    en: (f) =>
      `${f.home} and its ${f.partners} partners` +
      (f.layers.length > 0 ? `: ${list(f.layers, 'and')}.` : '.'),
    vi: (f) =>
      `${f.home} và ${f.partners} đối tác` +
      (f.layers.length > 0 ? `: ${list(f.layers, 'và')}.` : '.'),
  }),
  egoTie: text({ en: () => 'tie', vi: () => 'có liên kết' }),
  egoUnsure: text({ en: () => 'not certain on this day', vi: () => 'chưa chắc vào ngày này' }),
  egoMore: text<{ count: number }>({
    en: (f) => `and ${f.count} more with one kind of tie: see the list`,
    vi: (f) => `và ${f.count} nơi khác có một loại: xem danh sách`,
  }),
  egoLayer: text<{ layer: string; partners: number }>({
    en: (f) => `${f.layer} with ${f.partners}`,
    vi: (f) => `${f.layer} với ${f.partners}`,
  }),
  bars: text<{ panel: string; items: readonly string[] }>({
    en: (f) => `${f.panel}: ${f.items.join(', ')}.`,
    vi: (f) => `${f.panel}: ${f.items.join(', ')}.`,
  }),
  scatter: text<{
    count: number;
    what: 'places' | 'products';
    x: string;
    y: string;
    named: string;
    nx: string;
    ny: string;
  }>({
    en: (f) =>
      `${f.count} ${f.what} by ${f.x} and ${f.y}.${f.named === '' ? '' : ` ${f.named} stands at ${f.nx} and ${f.ny}.`}`,
    vi: (f) =>
      `${f.count} ${f.what === 'places' ? 'nước và vùng' : 'mặt hàng'} theo ${f.x} và ${f.y}.${f.named === '' ? '' : ` ${f.named} ở mức ${f.nx} và ${f.ny}.`}`,
  }),
  trend: text<{ label: string; first: number; last: number; from: string; to: string }>({
    en: (f) => `${f.label}: ${f.from} in ${f.first}, ${f.to} in ${f.last}.`,
    vi: (f) => `${f.label}: ${f.from} năm ${f.first}, ${f.to} năm ${f.last}.`,
  }),
  position: text<{ measure: string; place: string; value: string; below: number; others: number }>({
    en: (f) =>
      `${f.measure}: ${f.place} stands at ${f.value}, with ${f.below} of the ${f.others} others below.`,
    vi: (f) =>
      `${f.measure}: ${f.place} ở mức ${f.value}; ${f.below} trong ${f.others} nơi khác ở mức thấp hơn.`,
  }),
  treemap: text<{ count: number; label: string; share: number; darkest: number; class: string }>({
    en: (f) =>
      `${format.number(f.count, 'en')} tiles; the largest is ${f.label}, ${share(f.share, 'en')} of the whole. ${format.number(f.darkest, 'en')} of them in the darkest class (${f.class}).`,
    vi: (f) =>
      `${format.number(f.count, 'vi')} ô; lớn nhất là ${f.label}, ${share(f.share, 'vi')} của toàn bộ. ${format.number(f.darkest, 'vi')} ô thuộc lớp đậm nhất (${f.class}).`,
  }),
  productSpace: text<{ count: number; has: number; links: number; full: string }>({
    en: (f) =>
      `${f.count} products and ${f.links} links between the nearest of them; ${f.has} full circles: ${f.full}.`,
    vi: (f) =>
      `${f.count} mặt hàng và ${f.links} đường nối giữa những mặt hàng gần nhau nhất; ${f.has} vòng tròn đặc: ${f.full}.`,
  }),
  dayLine: text<{
    label: string;
    usual: string;
    value: string;
    day: number;
    last: string;
    lastDay: number;
  }>({
    en: (f) =>
      `${f.label}: usually ${f.usual}, furthest from it on day ${f.day} with ${f.value}, ${f.last} on day ${f.lastDay}.`,
    vi: (f) =>
      `${f.label}: thường ngày ${f.usual}, cách xa nhất vào ngày thứ ${f.day} với ${f.value}, ngày thứ ${f.lastDay} là ${f.last}.`,
  }),
  lossMap: text<{
    measure: string;
    known: number;
    most: readonly string[];
    features: readonly string[];
  }>({
    en: (f) =>
      `World map shaded by ${f.measure}, known for ${f.known} places. Most: ${list(f.most, 'and')}.` +
      (f.features.length > 0 ? ` Labelled: ${list(f.features, 'and')}.` : ''),
    vi: (f) =>
      `Bản đồ thế giới tô theo ${f.measure}, biết của ${f.known} nơi. Nhiều nhất: ${list(f.most, 'và')}.` +
      (f.features.length > 0 ? ` Có ghi tên: ${list(f.features, 'và')}.` : ''),
  }),
  later: text<{ label: string; year: number; value: number }>({
    en: (f) => `Another source, ${f.year}: ${f.label}, ${share(f.value, 'en')}.`,
    vi: (f) => `Nguồn khác, năm ${f.year}: ${f.label}, ${share(f.value, 'vi')}.`,
  }),
  heatMap: text<{
    places: number;
    first: number;
    last: number;
    full: number;
    label: string;
    total: number;
    measure: string;
  }>({
    en: (f) =>
      `${f.places} lines, ${f.first} to ${f.last}; ${f.full} of them hold every year. Most: ${f.label}, ${format.number(f.total, 'en')} (${f.measure}).`,
    vi: (f) =>
      `${f.places} hàng, từ ${f.first} đến ${f.last}; ${f.full} hàng có đủ mọi năm. Nhiều nhất: ${f.label}, ${format.number(f.total, 'vi')} (${f.measure}).`,
  }),
  columnYears: text<{ years: number }>({
    en: (f) => `One column is ${f.years} years; it is lower where only some of them are held.`,
    vi: (f) => `Mỗi cột là ${f.years} năm; cột thấp hơn khi chỉ có một số năm.`,
  }),
  powerMatrix: text<{ domains: number; powers: number; held: number; half: number }>({
    en: (f) =>
      `${f.domains} domains by ${f.powers} powers; ${f.held} domains have numbers, and in ${f.half} cells one power holds half or more.`,
    vi: (f) =>
      `${f.domains} lĩnh vực theo ${f.powers} nước lớn; ${f.held} lĩnh vực có số liệu, và ở ${f.half} ô một nước lớn nắm từ một nửa trở lên.`,
  }),
  boundOnly: text({
    en: () => 'not named: only bounds are known',
    vi: () => 'không nêu tên: chỉ biết giới hạn',
  }),
  shareFrom: text<{ from: number }>({
    en: (f) => `${share(f.from, 'en')} or more`,
    vi: (f) => `từ ${share(f.from, 'vi')}`,
  }),
  empty: text({ en: () => 'Nothing to draw.', vi: () => 'Không có gì để vẽ.' }),
});
