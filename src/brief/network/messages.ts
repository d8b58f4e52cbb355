/** Sentences of the page of a country's network. */
import {
  dayWithin,
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
  type Lang,
  type Unit,
} from '../../core/index.js';
import { LAYER_KINDS, LAYERS } from '../../relations/index.js';

const n = format.number;

const kindsOf = (held: number, all: number): string =>
  `${held} of ${all} ${format.plural(all, 'kind', 'kinds')} of tie ${format.plural(held, 'has', 'have')} data`;

/** Between whom each role stands; the two ways across the border of a region are one. */
const ROLE_WORDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  coordinator: { en: 'two of its own region', vi: 'hai nước cùng khu vực với mình' },
  consultant: { en: 'two of one other region', vi: 'hai nước cùng một khu vực khác' },
  border: {
    en: 'one of its own region and one outside',
    vi: 'một nước trong khu vực và một nước ngoài khu vực',
  },
  liaison: { en: 'two different other regions', vi: 'hai khu vực khác nhau ngoài khu vực mình' },
};

/** A layer and the year in which its data end, told apart by a space. */
function ending(entry: string, lang: Lang): string {
  const [id = '', year = ''] = entry.split(' ');
  const label = LAYERS.filter((l) => l === id).map((l) => LAYER_KINDS[l].label[lang])[0];
  return `${(label ?? id).replace(/ \(.*/, '')} (${year})`;
}

export const say = defineMessages('brief-network', {
  kicker: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} · network`,
    vi: (f) => `${placeName(f.place, 'vi')} · mạng lưới`,
  }),
  title: text<{ place: string; any: number; several: number; layers: number; day: string }>({
    en: (f) =>
      `On ${periodText(f.day, 'en')} ${nameInText(f.place, 'en')} is tied to at least ${n(f.any, 'en')} ${format.plural(f.any, 'place', 'places')} in the ${f.layers === 1 ? 'one kind' : `${f.layers} kinds`} of tie on record that day${f.layers === 1 ? '' : `, to ${n(f.several, 'en')} of them in two or more`}`,
    vi: (f) =>
      `Vào ${periodText(f.day, 'vi')}, ${placeName(f.place, 'vi')} có liên kết với ít nhất ${n(f.any, 'vi')} nơi theo ${f.layers} loại quan hệ có dữ liệu${f.layers === 1 ? '' : `, trong đó ${n(f.several, 'vi')} nơi theo từ hai loại trở lên`}`,
  }),
  titleNone: text<{ place: string; day: string }>({
    en: (f) =>
      `No loaded layer speaks of ${nameInText(f.place, 'en')} on ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `Không lớp nào đã nạp có dữ liệu về ${placeName(f.place, 'vi')} vào ${periodText(f.day, 'vi')}`,
  }),
  dek: text<{ held: number; all: number; chosen: boolean }>({
    en: (f) =>
      `${kindsOf(f.held, f.all)} on this day` +
      (f.chosen ? ', the last for which most of those loaded do. ' : '. ') +
      'A kind without data is a reason, not a zero. ',
    vi: (f) =>
      `${f.held} trong ${f.all} loại quan hệ có dữ liệu vào ngày này` +
      (f.chosen ? ', ngày gần nhất mà phần lớn các loại đã nạp đều có. ' : '. ') +
      'Loại không có dữ liệu thì nêu lý do, không phải bằng 0. ',
  }),
  stops: text<{ ended: readonly string[] }>({
    en: (f) =>
      `Data end before this day for ${f.ended.map((e) => ending(e, 'en')).join(', ')}: the count falls for want of data, not of ties.`,
    vi: (f) =>
      `Dữ liệu dừng trước ngày này ở: ${f.ended.map((e) => ending(e, 'vi')).join(', ')}; số đếm giảm là do thiếu dữ liệu, không phải mất quan hệ.`,
  }),
  ends: text<{ ends: readonly string[] }>({
    en: (f) => `Data end: ${f.ends.map((e) => ending(e, 'en')).join(' · ')}`,
    vi: (f) => `Dữ liệu dừng ở: ${f.ends.map((e) => ending(e, 'vi')).join(' · ')}`,
  }),
  egoTitle: text<{ place: string; partners: number; several: number; drawn: number }>({
    en: (f) =>
      f.drawn === 0
        ? `No tie of ${nameInText(f.place, 'en')} in the kinds of tie chosen`
        : f.drawn === 1
          ? `${n(f.partners, 'en')} ${format.plural(f.partners, 'partner', 'partners')} in the one kind of tie drawn here`
          : `${n(f.several, 'en')} of ${n(f.partners, 'en')} partners are tied to ${nameInText(f.place, 'en')} in two or more of the ${f.drawn} kinds of tie drawn here`,
    vi: (f) =>
      f.drawn === 0
        ? `${placeName(f.place, 'vi')} không có liên kết nào ở các loại quan hệ đã chọn`
        : f.drawn === 1
          ? `${n(f.partners, 'vi')} đối tác ở loại quan hệ được vẽ`
          : `${n(f.several, 'vi')} trong ${n(f.partners, 'vi')} đối tác liên kết với ${placeName(f.place, 'vi')} theo từ hai trong ${f.drawn} loại quan hệ được vẽ`,
  }),
  egoSubtitle: text<{ tiers: boolean }>({
    en: (f) =>
      `A row for each partner, a dot for each kind of tie${f.tiers ? '; grouped by its place on the ladder, in each group those tied in most ways first' : '; those tied in most ways first'}`,
    vi: (f) =>
      `Mỗi đối tác một hàng, mỗi loại quan hệ một chấm${f.tiers ? '; xếp nhóm theo vị trí trên thang bậc, trong mỗi nhóm nơi có nhiều loại quan hệ đứng trước' : '; nơi có nhiều loại quan hệ đứng trước'}`,
  }),
  egoNav: text({ en: () => 'Ties', vi: () => 'Liên kết' }),
  noRung: text({ en: () => 'Not on the ladder', vi: () => 'Ngoài thang bậc' }),
  listNav: text({ en: () => 'List', vi: () => 'Danh sách' }),
  listTitle: text({
    en: () => 'Every tie drawn above, partner by partner',
    vi: () => 'Mọi liên kết được vẽ ở trên, theo từng đối tác',
  }),
  listSubtitle: text({
    en: () => 'By name; a number or a date opens its source',
    vi: () => 'Xếp theo tên; mỗi con số hay ngày mở ra nguồn của nó',
  }),
  otherRegion: text({ en: () => 'Unions and others', vi: () => 'Liên minh và nơi khác' }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  rung: text({ en: () => 'Tier', vi: () => 'Bậc' }),
  region: text({ en: () => 'Region', vi: () => 'Khu vực' }),
  newSince: text<{ year: string }>({
    en: (f) => `new since the end of ${f.year}`,
    vi: (f) => `mới kể từ cuối năm ${f.year}`,
  }),
  maybe: text({ en: () => 'not certain on this day', vi: () => 'chưa chắc vào ngày này' }),
  noStart: text({ en: () => 'start date not known', vi: () => 'chưa rõ ngày bắt đầu' }),
  agreements: text<{ count: number }>({
    en: (f) => `${f.count} agreements`,
    vi: (f) => `${f.count} hiệp định`,
  }),
  tied: text({ en: () => 'yes', vi: () => 'có' }),
  since: text<{ period: string }>({
    en: (f) => `since ${dayWithin(f.period, 'en')}`,
    vi: (f) => `từ ${dayWithin(f.period, 'vi')}`,
  }),
  layersNav: text({ en: () => 'Kinds of tie', vi: () => 'Các loại quan hệ' }),
  layersTitle: text<{ held: number; all: number }>({
    en: (f) => `${kindsOf(f.held, f.all)} on this day`,
    vi: (f) => `${f.held} trong ${f.all} loại quan hệ có dữ liệu vào ngày này`,
  }),
  layersSubtitle: text({
    en: () =>
      'What is loaded, from when to when, and how many partners on the day; a dash opens the reason',
    vi: () =>
      'Dữ liệu đã nạp, từ khi nào đến khi nào, và số đối tác vào ngày này; dấu gạch mở ra lý do',
  }),
  layer: text({ en: () => 'Kind of tie', vi: () => 'Loại quan hệ' }),
  covers: text({ en: () => 'Loaded years', vi: () => 'Năm đã nạp' }),
  partners: text({ en: () => 'Partners', vi: () => 'Đối tác' }),
  isTie: text({ en: () => 'What counts as a tie', vi: () => 'Thế nào là có liên kết' }),
  ruleTrade: text<{ value: number }>({
    en: (f) =>
      `mutual trade is at least ${format.percent(f.value, 'en', 1)} of either side’s total`,
    vi: (f) =>
      `thương mại hai chiều đạt ít nhất ${format.percent(f.value, 'vi', 1)} tổng thương mại của một trong hai bên`,
  }),
  ruleOrganisation: text<{ value: number }>({
    en: (f) => `both are full members of at least ${f.value} organisations`,
    vi: (f) => `cả hai là thành viên đầy đủ của ít nhất ${f.value} tổ chức`,
  }),
  ruleVote: text<{ value: number }>({
    en: (f) => `the same vote in at least ${format.percent(f.value, 'en', 0)} of roll calls`,
    vi: (f) =>
      `bỏ phiếu giống nhau ở ít nhất ${format.percent(f.value, 'vi', 0)} số lần biểu quyết`,
  }),
  ruleTroops: text<{ value: number }>({
    en: (f) => `at least ${n(f.value, 'en')} troops of one in the other`,
    vi: (f) => `bên này có ít nhất ${n(f.value, 'vi')} quân nhân đóng ở bên kia`,
  }),
  knows: text({ en: () => 'Holds the ties of', vi: () => 'Có liên kết của' }),
  everybody: text({ en: () => 'every country', vi: () => 'mọi nước' }),
  own: text({ en: () => 'this country only', vi: () => 'riêng nước này' }),
  some: text({ en: () => 'some senders only', vi: () => 'một số bên gửi' }),
  source: text({ en: () => 'Source', vi: () => 'Nguồn' }),
  span: text<{ first: string; last: string }>({
    en: (f) => `${f.first}–${f.last}`,
    vi: (f) => `${f.first}–${f.last}`,
  }),
  packOf: text<{ country: string }>({
    en: (f) => `pack of ${nameInText(f.country, 'en')}`,
    vi: (f) => `bộ dữ kiện của ${placeName(f.country, 'vi')}`,
  }),
  brokerNav: text({ en: () => 'Brokerage', vi: () => 'Trung gian' }),
  brokerTitle: text<{ place: string; dense: number; layers: number }>({
    en: (f) =>
      f.dense === 0
        ? `In none of ${f.layers} kinds of tie are most partners of ${nameInText(f.place, 'en')} tied to one another`
        : `In ${f.dense} of ${f.layers} kinds of tie most partners of ${nameInText(f.place, 'en')} are tied to one another, which leaves little to stand between`,
    vi: (f) =>
      f.dense === 0
        ? `Không loại nào trong ${f.layers} loại quan hệ có phần lớn đối tác của ${placeName(f.place, 'vi')} liên kết với nhau`
        : `Ở ${f.dense} trong ${f.layers} loại quan hệ, phần lớn đối tác của ${placeName(f.place, 'vi')} đã liên kết với nhau nên ít chỗ để làm trung gian`,
  }),
  brokerTitleNone: text({
    en: () => 'No layer on this day knows how its partners are tied to one another',
    vi: () => 'Vào ngày này không lớp nào cho biết các đối tác liên kết với nhau ra sao',
  }),
  brokerSubtitle: text({
    en: () =>
      'Low constraint and a large effective size: partners not tied to one another, so that the country stands between them. Ties without weight or direction. Constraint falls as partners grow in number: compare it within a layer and through time, not across layers',
    vi: () =>
      'Độ ràng buộc thấp và quy mô hữu hiệu lớn nghĩa là các đối tác không liên kết với nhau, nên nước này đứng giữa họ. Liên kết không tính trọng số và chiều. Càng nhiều đối tác thì độ ràng buộc càng thấp: nên so trong cùng một lớp và theo thời gian, không so giữa các lớp',
  }),
  rolesNav: text({ en: () => 'Roles', vi: () => 'Vai trò' }),
  rolesTitle: text<{ role: string; count: number; layers: number }>({
    en: (f) =>
      f.count === 0
        ? 'Between whom it stands is not known on this day'
        : `Where two partners are not tied to each other, it stands most often between ${ROLE_WORDS[f.role]?.en ?? f.role}: so in ${f.count} of ${f.layers} kinds of tie`,
    vi: (f) =>
      f.count === 0
        ? 'Không rõ nước này đứng giữa những ai vào ngày này'
        : `Khi hai đối tác không liên kết với nhau, nước này thường đứng giữa ${ROLE_WORDS[f.role]?.vi ?? f.role}: như vậy ở ${f.count} trong ${f.layers} loại quan hệ`,
  }),
  rolesSubtitle: text({
    en: () =>
      'Pairs of partners without a tie of their own, by the regions of the three (Gould and Fernandez); communities by the Louvain method, with how far ten seeds agree',
    vi: () =>
      'Các cặp đối tác không liên kết với nhau, theo khu vực của ba bên (Gould và Fernandez); cộng đồng theo phương pháp Louvain, kèm mức trùng nhau của mười hạt giống',
  }),
  togetherNav: text({ en: () => 'Together', vi: () => 'Gộp lại' }),
  togetherTitle: text<{ share: string; shareVi: string }>({
    en: (f) => `${f.share} of its partners are tied to it in two layers or more`,
    vi: (f) => `${f.shareVi} đối tác liên kết với nước này ở từ hai lớp trở lên`,
  }),
  togetherNone: text({
    en: () => 'Too few layers speak on this day to be put together',
    vi: () => 'Vào ngày này có quá ít lớp có dữ liệu để gộp lại',
  }),
  togetherSubtitle: text({
    en: () =>
      'Layers that hold every tie of the country on the day; those without data are no layer here',
    vi: () =>
      'Các lớp có đủ liên kết của nước này vào ngày đó; lớp không có dữ liệu thì không tính',
  }),
  measure: text({ en: () => 'Measure', vi: () => 'Thước đo' }),
  value: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  changesNav: text({ en: () => 'Changes', vi: () => 'Thay đổi' }),
  changesTitle: text<{ won: number; lost: number; from: string; layers: number; all: number }>({
    en: (f) =>
      f.layers === 0
        ? `What changed since ${periodText(f.from, 'en')} is not known: no kind of tie has data on both days`
        : `Since ${periodText(f.from, 'en')}, on record in ${f.layers} of ${f.all} ${format.plural(f.all, 'kind', 'kinds')} of tie: ${n(f.won, 'en')} ${f.won === 1 ? 'tie' : 'ties'} more, ${n(f.lost, 'en')} no longer`,
    vi: (f) =>
      f.layers === 0
        ? `Không rõ thay đổi kể từ ${periodText(f.from, 'vi')}: không loại quan hệ nào có dữ liệu ở cả hai ngày`
        : `Kể từ ${periodText(f.from, 'vi')}, theo dữ liệu của ${f.layers} trong ${f.all} loại quan hệ: thêm ${n(f.won, 'vi')} liên kết, ${n(f.lost, 'vi')} liên kết không còn ghi nhận`,
  }),
  changesSubtitle: text({
    en: () =>
      'Only kinds of tie with data on both days. A change of the record: a tie may begin or end here because its source does, so this is no count of ties made and broken',
    vi: () =>
      'Chỉ tính các loại quan hệ có dữ liệu ở cả hai ngày. Đây là thay đổi trong dữ liệu: liên kết có thể bắt đầu hoặc kết thúc vì nguồn như vậy, không phải số liên kết được lập hay bị bỏ',
  }),
  won: text({ en: () => 'Won', vi: () => 'Thêm' }),
  lost: text({ en: () => 'Lost', vi: () => 'Mất' }),
  moved: text({ en: () => 'Changed', vi: () => 'Đổi' }),
  whoWon: text({ en: () => 'With whom won', vi: () => 'Thêm với' }),
  whoLost: text({ en: () => 'With whom lost', vi: () => 'Mất với' }),
  whoMoved: text({ en: () => 'Changed with', vi: () => 'Đổi với' }),
  missingTitle: text({
    en: () => 'Layers without data on this day',
    vi: () => 'Các lớp không có dữ liệu vào ngày này',
  }),
  fillPack: text<{ country: string }>({
    en: (f) =>
      `write a pack of ${nameInText(f.country, 'en')} (docs/add-a-country.md) and add it: tuchu facts add`,
    vi: (f) =>
      `viết bộ dữ kiện của ${placeName(f.country, 'vi')} (docs/add-a-country.md) rồi nạp: tuchu facts add`,
  }),
  fillData: text<{ layer: string }>({
    en: () =>
      'load a dataset of it (tuchu data add), or your own table with a mapping that names the flow',
    vi: () =>
      'nạp một bộ dữ liệu cho lớp này (tuchu data add), hoặc bảng của bạn với tệp ánh xạ nêu rõ loại luồng',
  }),
  fillDay: text({
    en: () => 'ask for a day inside the loaded years, or load a newer release',
    vi: () => 'chọn ngày nằm trong các năm đã nạp, hoặc nạp bản phát hành mới hơn',
  }),
  pairTitle: text<{ place: string; partner: string; day: string }>({
    en: (f) =>
      `${placeName(f.place, 'en')} and ${nameInText(f.partner, 'en')}, layer by layer, ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} và ${placeName(f.partner, 'vi')} qua từng lớp, ${periodText(f.day, 'vi')}`,
  }),
  pairSubtitle: text({
    en: () => 'No tie means none in a layer that holds every tie; a layer without data says why',
    vi: () =>
      'Không có liên kết chỉ được nêu ở lớp có đủ dữ liệu; lớp không có dữ liệu thì nêu lý do',
  }),
  under: text<{ amount: number; unit: Unit; limit: number; limitUnit: Unit }>({
    en: (f) =>
      `${format.quantity(f.amount, f.unit, 'en')}: below the limit of ${format.quantity(f.limit, f.limitUnit, 'en')}`,
    vi: (f) =>
      `${format.quantity(f.amount, f.unit, 'vi')}: dưới ngưỡng ${format.quantity(f.limit, f.limitUnit, 'vi')}`,
  }),
  noTie: text({ en: () => 'none', vi: () => 'không' }),
  notSaid: text({ en: () => 'not said', vi: () => 'không rõ' }),
  allTitle: text<{ layer: string; layerVi: string; day: string }>({
    en: (f) => `${f.layer}: every place the layer speaks of, ${periodText(f.day, 'en')}`,
    vi: (f) => `${f.layerVi}: mọi nơi có trong lớp, ${periodText(f.day, 'vi')}`,
  }),
  allSubtitle: text({
    en: () => 'By name, for the reader who asks; no league table',
    vi: () => 'Xếp theo tên, dành cho người hỏi; không phải bảng xếp hạng',
  }),
  needsPartnerDay: text<{ place: string; day: string }>({
    en: (f) => `${placeName(f.place, 'en')} is not there on ${periodText(f.day, 'en')}`,
    vi: (f) => `${placeName(f.place, 'vi')} không tồn tại vào ${periodText(f.day, 'vi')}`,
  }),
});
