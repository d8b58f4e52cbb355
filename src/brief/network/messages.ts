/** Sentences of the page of a country's network. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
} from '../../core/index.js';

const n = format.number;

export const say = defineMessages('brief-network', {
  kicker: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} · network`,
    vi: (f) => `${placeName(f.place, 'vi')} · mạng lưới`,
  }),
  title: text<{ place: string; any: number; several: number; layers: number; day: string }>({
    en: (f) =>
      `On ${periodText(f.day, 'en')} ${nameInText(f.place, 'en')} is tied to ${n(f.any, 'en')} places in ${f.layers} layers, to ${n(f.several, 'en')} of them in two or more`,
    vi: (f) =>
      `Vào ${periodText(f.day, 'vi')}, ${placeName(f.place, 'vi')} có liên kết với ${n(f.any, 'vi')} nơi qua ${f.layers} lớp, trong đó ${n(f.several, 'vi')} nơi ở từ hai lớp trở lên`,
  }),
  titleNone: text<{ place: string; day: string }>({
    en: (f) =>
      `No loaded layer speaks of ${nameInText(f.place, 'en')} on ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `Không lớp nào đã nạp có dữ liệu về ${placeName(f.place, 'vi')} vào ${periodText(f.day, 'vi')}`,
  }),
  dek: text<{ held: number; all: number; chosen: boolean; day: string }>({
    en: (f) =>
      `${f.held} of ${f.all} layers have data on this day` +
      (f.chosen
        ? ', the last for which most of those loaded speak; other days are asked for by the year below. '
        : '. ') +
      'A layer without data is a reason, not a zero. Participation across layers: ',
    vi: (f) =>
      `${f.held} trong ${f.all} lớp có dữ liệu vào ngày này` +
      (f.chosen
        ? ', ngày gần nhất mà phần lớn các lớp đã nạp đều có; chọn năm khác ở bên dưới. '
        : '. ') +
      'Lớp không có dữ liệu thì nêu lý do, không phải bằng 0. Mức tham gia qua các lớp: ',
  }),
  stop: text({ en: () => '.', vi: () => '.' }),
  egoTitle: text<{ place: string; partners: number; drawn: number }>({
    en: (f) =>
      f.drawn === 0
        ? `No tie of ${nameInText(f.place, 'en')} in the layers chosen`
        : `${n(f.partners, 'en')} partners, tied in ${f.drawn} ${f.drawn === 1 ? 'layer' : 'layers'} drawn here`,
    vi: (f) =>
      f.drawn === 0
        ? `${placeName(f.place, 'vi')} không có liên kết nào ở các lớp đã chọn`
        : `${n(f.partners, 'vi')} đối tác, liên kết qua ${f.drawn} lớp được vẽ ở đây`,
  }),
  egoSubtitle: text<{ tiers: boolean }>({
    en: (f) =>
      `A line for each layer that ties the two; grouped by United Nations region${f.tiers ? ', nearer the middle on a higher rung of the ladder (its order only, not a distance)' : ''}`,
    vi: (f) =>
      `Mỗi lớp liên kết là một đường; xếp theo khu vực của Liên Hợp Quốc${f.tiers ? ', bậc quan hệ càng cao càng gần tâm (chỉ là thứ tự, không phải khoảng cách)' : ''}`,
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
  maybe: text({ en: () => 'may be', vi: () => 'có thể có' }),
  tied: text({ en: () => 'yes', vi: () => 'có' }),
  since: text<{ period: string }>({
    en: (f) => `since ${periodText(f.period, 'en')}`,
    vi: (f) => `từ ${periodText(f.period, 'vi')}`,
  }),
  layersNav: text({ en: () => 'Layers', vi: () => 'Các lớp' }),
  layersTitle: text<{ held: number; all: number }>({
    en: (f) => `${f.held} of ${f.all} layers speak on this day`,
    vi: (f) => `${f.held} trong ${f.all} lớp có dữ liệu vào ngày này`,
  }),
  layersSubtitle: text({
    en: () =>
      'What is loaded, from when to when, and how many partners on the day; a dash opens the reason',
    vi: () =>
      'Dữ liệu đã nạp, từ khi nào đến khi nào, và số đối tác vào ngày này; dấu gạch mở ra lý do',
  }),
  layer: text({ en: () => 'Layer', vi: () => 'Lớp' }),
  covers: text({ en: () => 'Loaded years', vi: () => 'Năm đã nạp' }),
  partners: text({ en: () => 'Partners', vi: () => 'Đối tác' }),
  knows: text({ en: () => 'Knows the ties of', vi: () => 'Biết liên kết của' }),
  everybody: text({ en: () => 'everybody', vi: () => 'mọi nơi' }),
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
  brokerTitle: text<{ layers: number; low: string; high: string; lowVi: string; highVi: string }>({
    en: (f) =>
      f.low === f.high
        ? `Burt’s constraint: ${f.low}`
        : `Burt’s constraint runs from ${f.low} to ${f.high} over ${f.layers} layers`,
    vi: (f) =>
      f.low === f.high
        ? `Độ ràng buộc của Burt: ${f.lowVi}`
        : `Độ ràng buộc của Burt từ ${f.lowVi} đến ${f.highVi} qua ${f.layers} lớp`,
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
  rolesTitle: text({
    en: () => 'Between whom it stands: roles by region, and the community it belongs to',
    vi: () => 'Đứng giữa những ai: vai trò theo khu vực, và cộng đồng mà nước này thuộc về',
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
  changesTitle: text<{ won: number; lost: number; from: string }>({
    en: (f) =>
      `Since ${periodText(f.from, 'en')}: ${n(f.won, 'en')} ${f.won === 1 ? 'tie' : 'ties'} won, ${n(f.lost, 'en')} lost`,
    vi: (f) =>
      `Kể từ ${periodText(f.from, 'vi')}: thêm ${n(f.won, 'vi')} liên kết, mất ${n(f.lost, 'vi')} liên kết`,
  }),
  changesSubtitle: text({
    en: () => 'In layers that speak of both days; a tie may begin or end because its source does',
    vi: () =>
      'Ở các lớp có dữ liệu cả hai ngày; liên kết có thể bắt đầu hoặc kết thúc vì nguồn như vậy',
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
