/** What is said of the network: refusals, coverage and caveats of its Findings. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
  type Lang,
} from '../../core/index.js';
import { KINDS, isLayer } from './layer.js';
import { NETWORK_LIMITS } from './limits.js';

const layerName = (id: string, lang: Lang): string => (isLayer(id) ? KINDS[id].label[lang] : id);
const names = (codes: readonly string[], lang: Lang): string =>
  codes.map((c) => placeName(c, lang)).join(', ');
const few = (codes: readonly string[], lang: Lang): string =>
  codes.length <= 6
    ? names(codes, lang)
    : `${names(codes.slice(0, 5), lang)} ${lang === 'en' ? `and ${codes.length - 5} more` : `và ${codes.length - 5} nơi khác`}`;

/** A limit's value in its unit, with what it is a limit of. */
const limitText = (id: string, value: number, lang: Lang): string => {
  const limit = NETWORK_LIMITS.find((l) => l.id === id);
  return limit === undefined ? String(value) : format.quantity(value, limit.unit, lang);
};

export const say = defineMessages('relations-network', {
  notLoaded: text<{ layer: string }>({
    en: () => 'no loaded dataset holds this layer',
    vi: () => 'chưa nạp bộ dữ liệu nào chứa lớp này',
  }),
  wantsPack: text<{ layer: string; country: string }>({
    en: (f) => `wants a pack of dated facts of ${nameInText(f.country, 'en')}, and there is none`,
    vi: (f) => `cần bộ dữ kiện có ngày tháng của ${placeName(f.country, 'vi')}, hiện chưa có`,
  }),
  notInPack: text<{ layer: string; country: string }>({
    en: (f) => `the pack of ${nameInText(f.country, 'en')} has no dated facts of this layer`,
    vi: (f) =>
      `bộ dữ kiện của ${placeName(f.country, 'vi')} không có dữ kiện có ngày tháng cho lớp này`,
  }),
  outside: text<{ layer: string; day: string; first: string; last: string }>({
    en: (f) =>
      `${periodText(f.day, 'en')} lies outside what is loaded (${periodText(f.first, 'en')} to ${periodText(f.last, 'en')})`,
    vi: (f) =>
      `${periodText(f.day, 'vi')} nằm ngoài dữ liệu đã nạp (${periodText(f.first, 'vi')} đến ${periodText(f.last, 'vi')})`,
  }),
  noRow: text<{
    layer: string;
    country: string;
    year: number;
    dataset: string;
    former: readonly string[];
  }>({
    en: (f) =>
      `\`${f.dataset}\` has no row of ${nameInText(f.country, 'en')} in ${f.year}; ${f.former.length === 0 ? 'whether it has no ties or is not covered, the file does not say' : `it has rows of ${f.former.map((c) => nameInText(c, 'en')).join(' and ')}, on the same land and counted apart`}`,
    vi: (f) =>
      `\`${f.dataset}\` không có dòng nào về ${placeName(f.country, 'vi')} năm ${f.year}; ${f.former.length === 0 ? 'tệp không cho biết là không có liên kết hay không được khảo sát' : `tệp có dòng về ${f.former.map((c) => placeName(c, 'vi')).join(' và ')}, trên cùng lãnh thổ nhưng được tính riêng`}`,
  }),
  underLimit: text<{ count: number; limit: string; value: number }>({
    en: (f) =>
      `with ${f.count} other ${format.plural(f.count, 'place', 'places')} there is something, below the limit of ${limitText(f.limit, f.value, 'en')}: no tie here is not nothing (--limit ${f.limit}=…)`,
    vi: (f) =>
      `với ${f.count} nơi khác có nhưng dưới ngưỡng ${limitText(f.limit, f.value, 'vi')}: không phải là không có gì (--limit ${f.limit}=…)`,
  }),
  ownTies: text<{ country: string; asOf: string }>({
    en: (f) =>
      `from the pack of ${nameInText(f.country, 'en')}, looked up to ${periodText(f.asOf, 'en')}: it knows the country’s own ties, not those of its partners with one another`,
    vi: (f) =>
      `theo bộ dữ kiện của ${placeName(f.country, 'vi')}, tra cứu đến ${periodText(f.asOf, 'vi')}: chỉ biết liên kết của chính nước này, không biết các đối tác liên kết với nhau ra sao`,
  }),
  onlyOwn: text<{ layer: string }>({
    en: () =>
      'only the country’s own ties are known; whether its partners are tied to one another is not',
    vi: () =>
      'chỉ biết liên kết của chính nước này; không biết các đối tác có liên kết với nhau hay không',
  }),
  someSenders: text<{ layer: string; dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold every place on both sides, so that no tie here is not none`,
    vi: (f) =>
      `\`${f.dataset}\` không chứa đủ mọi nơi ở cả hai phía, nên không thấy liên kết không có nghĩa là không có`,
  }),
  gone: text<{ places: readonly string[]; day: string }>({
    en: (f) => `not there on ${periodText(f.day, 'en')}, and left out: ${few(f.places, 'en')}`,
    vi: (f) =>
      `không tồn tại vào ${periodText(f.day, 'vi')} nên không tính: ${few(f.places, 'vi')}`,
  }),
  oneReading: text<{ dataset: string; others: readonly string[] }>({
    en: (f) =>
      `one reading of the world’s agreements, \`${f.dataset}\`; readings are never mixed` +
      (f.others.length > 0 ? ` (also loaded: ${f.others.join(', ')})` : ''),
    vi: (f) =>
      `một cách đọc các hiệp định trên thế giới, \`${f.dataset}\`; không trộn các cách đọc` +
      (f.others.length > 0 ? ` (cũng đã nạp: ${f.others.join(', ')})` : ''),
  }),
  nodes: text<{ layer: string; nodes: number; ties: number; period: string }>({
    en: (f) =>
      `${layerName(f.layer, 'en')}, ${periodText(f.period, 'en')}: ${f.nodes} places, ${f.ties} ties among them`,
    vi: (f) =>
      `${layerName(f.layer, 'vi')}, ${periodText(f.period, 'vi')}: ${f.nodes} nơi, ${f.ties} liên kết giữa các nơi đó`,
  }),
  layersHeld: text<{ held: readonly string[]; missing: readonly string[] }>({
    en: (f) =>
      `layers that speak on the day: ${f.held.map((l) => layerName(l, 'en')).join(', ') || 'none'}` +
      (f.missing.length > 0
        ? `; that do not: ${f.missing.map((l) => layerName(l, 'en')).join(', ')}`
        : ''),
    vi: (f) =>
      `các lớp có dữ liệu vào ngày này: ${f.held.map((l) => layerName(l, 'vi')).join(', ') || 'không có'}` +
      (f.missing.length > 0
        ? `; không có dữ liệu: ${f.missing.map((l) => layerName(l, 'vi')).join(', ')}`
        : ''),
  }),
  unsure: text<{ places: readonly string[] }>({
    en: (f) =>
      `counted in the high figure only, because the day of beginning or end is not known: ${few(f.places, 'en')}`,
    vi: (f) => `chỉ tính ở số cao, vì chưa rõ ngày bắt đầu hoặc kết thúc: ${few(f.places, 'vi')}`,
  }),
  bothReadings: text({
    en: () => 'ties whose beginning or end is not known to the day are left out here',
    vi: () => 'ở đây không tính các liên kết chưa rõ ngày bắt đầu hoặc kết thúc',
  }),
  unsureCounted: text({
    en: () =>
      'a range, because it is not known of some ties whether they held on this day: the least and the most that any reading of them gives',
    vi: () =>
      'là một khoảng, vì chưa rõ một số liên kết có còn trong ngày này hay không: mức thấp nhất và cao nhất mà mọi cách hiểu có thể cho',
  }),
  otherLimits: text<{ low: number; lowPartners: number; high: number; highPartners: number }>({
    en: (f) =>
      `with the limit at ${f.low}: ${f.lowPartners} partners; at ${f.high}: ${f.highPartners}`,
    vi: (f) =>
      `với ngưỡng ${f.low}: ${f.lowPartners} đối tác; với ngưỡng ${f.high}: ${f.highPartners}`,
  }),
  noPartners: text<{ layer: string }>({
    en: () => 'no partner in this layer on the day, so that the formula has no value',
    vi: () => 'không có đối tác nào ở lớp này vào ngày đó nên công thức không có giá trị',
  }),
  fewPartners: text<{ layer: string }>({
    en: () => 'too few partners or places for the formula to have a value',
    vi: () => 'quá ít đối tác hoặc quá ít nơi nên công thức không có giá trị',
  }),
  fewLayers: text<{ held: number }>({
    en: (f) =>
      `needs two layers that hold every tie on the day; there ${f.held === 1 ? 'is one' : `are ${f.held}`}`,
    vi: (f) => `cần ít nhất hai lớp có đủ liên kết vào ngày này; hiện có ${f.held}`,
  }),
  ordered: text({
    en: () =>
      'ordered pairs, as Gould and Fernandez count them: ties have no direction here, so that each pair counts both ways; groups are the United Nations regions',
    vi: () =>
      'đếm theo cặp có thứ tự như Gould và Fernandez: liên kết ở đây không có chiều nên mỗi cặp tính hai lần; các nhóm là các khu vực theo Liên Hợp Quốc',
  }),
  undirected: text({
    en: () => 'direction left out: a tie either way is a tie',
    vi: () => 'không xét chiều: liên kết chiều nào cũng tính',
  }),
  dense: text<{ density: number }>({
    en: (f) =>
      `${Math.round(f.density * 100)}% of all pairs are tied: in so dense a layer these measures tell places little apart`,
    vi: (f) =>
      `${Math.round(f.density * 100)}% mọi cặp có liên kết: ở lớp dày như vậy các thước đo này ít phân biệt được các nơi`,
  }),
  seeds: text<{ runs: number; low: string; high: string; stability: string }>({
    en: (f) =>
      `Louvain from ${f.runs} seeds, the partition of the highest modularity told: modularity ${f.low} to ${f.high}; runs agree with one another at ${f.stability} (adjusted Rand index; 1 is the same partition each time)`,
    vi: (f) =>
      `Louvain với ${f.runs} hạt giống, nêu cách chia có mô-đun cao nhất: mô-đun từ ${f.low} đến ${f.high}; các lần chạy trùng nhau ở mức ${f.stability} (chỉ số Rand hiệu chỉnh; 1 là lần nào cũng chia như nhau)`,
  }),
  members: text<{ places: readonly string[] }>({
    en: (f) => `in the same community: ${names(f.places, 'en')}`,
    vi: (f) => `cùng cộng đồng: ${names(f.places, 'vi')}`,
  }),
  ordinal: text({
    en: () =>
      'rungs are an order and no distance: they are counted, never averaged; the three weightings are declared here and stand in no document',
    vi: () =>
      'bậc quan hệ chỉ có thứ tự chứ không có khoảng cách: chỉ đếm, không lấy trung bình; ba cách gán trọng số là do chúng tôi nêu ra, không có trong văn kiện nào',
  }),
  noRungs: text<{ country: string }>({
    en: (f) =>
      `no partner of ${nameInText(f.country, 'en')} stands on the ladder for certain on the day`,
    vi: (f) =>
      `không có đối tác nào của ${placeName(f.country, 'vi')} chắc chắn ở trên thang bậc vào ngày này`,
  }),
  notLoss: text({
    en: () => 'a change of the record: a tie may begin or end here because a source begins or ends',
    vi: () =>
      'là thay đổi trong dữ liệu: liên kết có thể bắt đầu hoặc kết thúc ở đây vì nguồn bắt đầu hoặc kết thúc',
  }),
  sinceMissing: text<{ day: string; earlier: string }>({
    en: (f) =>
      `what changed is known only where both ${periodText(f.earlier, 'en')} and ${periodText(f.day, 'en')} are: this layer lacks one of them`,
    vi: (f) =>
      `chỉ biết thay đổi khi có cả ${periodText(f.earlier, 'vi')} và ${periodText(f.day, 'vi')}: lớp này thiếu một trong hai`,
  }),
  unknownLayer: text<{ text: string; layers: readonly string[] }>({
    en: (f) => `--layer: there is no layer \`${f.text}\`; layers are ${f.layers.join(', ')}`,
    vi: (f) => `--layer: không có lớp \`${f.text}\`; các lớp là ${f.layers.join(', ')}`,
  }),
  unknownLimit: text<{ ids: readonly string[]; known: readonly string[] }>({
    en: (f) =>
      `--limit: no limit of the network is called ${f.ids.join(', ')}; there are ${f.known.join(', ')}`,
    vi: (f) =>
      `--limit: mạng lưới không có ngưỡng nào tên ${f.ids.join(', ')}; hiện có ${f.known.join(', ')}`,
  }),
  bySession: text({
    en: () =>
      'votes are those of the session of the General Assembly that opened in the year; it runs into the year after',
    vi: () =>
      'phiếu bầu là của khóa họp Đại hội đồng khai mạc trong năm; khóa họp kéo sang năm sau',
  }),
  notThere: text<{ country: string; day: string }>({
    en: (f) =>
      `${placeName(f.country, 'en')} was no state on ${periodText(f.day, 'en')}: not yet one, or no more`,
    vi: (f) =>
      `${placeName(f.country, 'vi')} không phải là một nhà nước vào ${periodText(f.day, 'vi')}: chưa thành lập hoặc không còn`,
  }),
  sinceLater: text<{ since: string; day: string }>({
    en: (f) => `--since: ${f.since} is not before ${f.day}`,
    vi: (f) => `--since: ${f.since} không trước ${f.day}`,
  }),
});
