/** What the page of passages says. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

type Side = 'import' | 'export';
const SIDE = {
  import: { en: 'imports', vi: 'nhập khẩu' },
  export: { en: 'exports', vi: 'xuất khẩu' },
} as const;

export const say = defineMessages('brief-chokepoints', {
  kicker: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} · passages`,
    vi: (f) => `${placeName(f.subject, 'vi')} · lối hẹp trên biển`,
  }),
  title: text<{
    subject: string;
    side: Side;
    year: number;
    passage: string;
    passageVi: string;
    share: number;
    extract: boolean;
  }>({
    en: (f) =>
      `${format.percent(f.share, 'en', 0)} of ${f.extract ? 'the ' : ''}${SIDE[f.side].en} of ${nameInText(f.subject, 'en')}${f.extract ? ' that the dataset holds' : ''} usually pass the ${f.passage} (${f.year})`,
    vi: (f) =>
      `${format.percent(f.share, 'vi', 0)} ${SIDE[f.side].vi} của ${placeName(f.subject, 'vi')}${f.extract ? ' trong bộ số liệu' : ''} thường đi qua ${f.passageVi} (${f.year})`,
  }),
  titleNone: text<{ subject: string; side: Side; year: number }>({
    en: (f) =>
      `No ${SIDE[f.side].en} of ${nameInText(f.subject, 'en')} usually pass a strait or canal of the table (${f.year})`,
    vi: (f) =>
      `${SIDE[f.side].vi} của ${placeName(f.subject, 'vi')} thường không qua eo biển hay kênh đào nào trong bảng (${f.year})`,
  }),
  titleNothing: text<{ subject: string }>({
    en: (f) => `No dataset says where goods of ${nameInText(f.subject, 'en')} come from and go to`,
    vi: (f) =>
      `Không bộ số liệu nào cho biết hàng của ${placeName(f.subject, 'vi')} từ đâu đến đâu`,
  }),
  dek: text<{ range: string }>({
    en: (f) =>
      `Whatever coast and way is taken, between ${f.range.replace(' to ', ' and ')} of it passes there. Routes are approximate; a share says where goods pass, not what a closure would cost.`,
    vi: (f) =>
      `Dù đi từ bờ biển nào, theo đường nào, tỷ phần qua đó là từ ${f.range}. Tuyến đường chỉ gần đúng; tỷ phần cho biết hàng đi qua đâu, không cho biết lối đi bị đóng thì thiệt hại bao nhiêu.`,
  }),
  services: text({
    en: () => 'The amounts hold services too, which pass no strait.',
    vi: () => 'Số liệu gồm cả dịch vụ, vốn không đi qua eo biển nào.',
  }),
  navMap: text({ en: () => 'Map', vi: () => 'Bản đồ' }),
  navProducts: text({ en: () => 'Products', vi: () => 'Mặt hàng' }),
  navPartners: text({ en: () => 'Partners', vi: () => 'Đối tác' }),
  mapTitle: text<{ side: Side; count: number }>({
    en: (f) =>
      `${f.count} ${format.plural(f.count, 'passage lies', 'passages lie')} on the usual routes of ${SIDE[f.side].en}`,
    vi: (f) => `${f.count} lối hẹp nằm trên các tuyến ${SIDE[f.side].vi} thường dùng`,
  }),
  mapSub: text<{ dataset: string; year: number }>({
    en: (f) =>
      `Share of the value with a known route, ${f.dataset}, ${f.year}. Circle: usual route; dashed ring: the most, whatever the way`,
    vi: (f) =>
      `Tỷ phần giá trị có tuyến đã biết, ${f.dataset}, ${f.year}. Hình tròn: tuyến thường dùng; vòng đứt: nhiều nhất, dù đi đường nào`,
  }),
  passage: text({ en: () => 'Passage', vi: () => 'Lối đi' }),
  usual: text({ en: () => 'Usual route', vi: () => 'Tuyến thường dùng' }),
  range: text({ en: () => 'Whatever the way', vi: () => 'Dù đi đường nào' }),
  noRule: text({
    en: () =>
      'No boundary rule is held for this country: coasts and borders are the base map’s own drawing and claim nothing.',
    vi: () =>
      'Chưa có quy tắc về đường biên giới cho nước này: bờ biển và biên giới theo bản đồ nền, không khẳng định điều gì.',
  }),
  missingTitle: text({
    en: () => 'Why there is no answer',
    vi: () => 'Vì sao chưa có câu trả lời',
  }),
  answersIt: text({
    en: () => 'a dataset of trade with every partner, by product',
    vi: () => 'một bộ số liệu thương mại đủ mọi đối tác, theo mặt hàng',
  }),
  nextClosure: text<{ passage: string; passageVi: string }>({
    en: (f) => `What a month without ${f.passage} would delay`,
    vi: (f) => `Một tháng không qua ${f.passageVi} sẽ làm chậm những gì`,
  }),
  nextClosureText: text({
    en: () => 'Days of need late, missing at worst, and not met by stock, product by product.',
    vi: () => 'Số ngày nhu cầu đến muộn, thiếu nhiều nhất và dự trữ không bù, theo từng mặt hàng.',
  }),
  nextSide: text<{ side: Side }>({
    en: (f) => `The same of ${SIDE[f.side].en}`,
    vi: (f) => `Cũng hỏi như vậy về ${SIDE[f.side].vi}`,
  }),
  nextSideText: text({
    en: () => 'Goods may go out another way than they come in.',
    vi: () => 'Hàng đi ra có thể theo đường khác với hàng đi vào.',
  }),
});
