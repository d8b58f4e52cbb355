/** What goes between the two of a pair, as stated and as measured, and the groups they share. */
import { defineMessages, periodText, placeName, sentence, text } from '../../core/index.js';
import { EN, type Pair, plural, VI } from './words.js';

export const flows = defineMessages('brief-partner', {
  groupsTitle: text<{ count: number }>({
    en: (f) =>
      f.count === 0
        ? 'No group followed here has both as members'
        : `${f.count} of the groups followed here ${plural(f.count, 'has', 'have')} both as members`,
    vi: (f) =>
      f.count === 0
        ? 'Không nhóm nào được theo dõi ở đây có cả hai'
        : `${f.count} nhóm được theo dõi ở đây có cả hai`,
  }),
  groupsSub: text<{ day: string }>({
    en: (f) => `Members on ${periodText(f.day, 'en')}`,
    vi: (f) => `Thành viên ngày ${periodText(f.day, 'vi')}`,
  }),
  group: text({ en: () => 'Group', vi: () => 'Nhóm' }),
  memberSince: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} since`,
    vi: (f) => `${VI(f.place)} từ`,
  }),
  organisations: text({
    en: () => 'Intergovernmental organisations in common: ',
    vi: () => 'Số tổ chức liên chính phủ cùng tham gia: ',
  }),
  statedTitle: text<{ domain: string; count: number; last: string }>({
    en: (f) =>
      `${f.domain}: ${f.count} stated ${plural(f.count, 'figure', 'figures')}, the newest for ${periodText(f.last, 'en')}`,
    vi: (f) =>
      `${f.domain}: ${f.count} số liệu được công bố, mới nhất cho ${periodText(f.last, 'vi')}`,
  }),
  statedSub: text({
    en: () => 'As sources state them; rival figures stand side by side, newest first',
    vi: () => 'Theo nguồn công bố; các số khác nhau đặt cạnh nhau, mới nhất trước',
  }),
  amount: text({ en: () => 'Amount', vi: () => 'Giá trị' }),
  period: text({ en: () => 'Period', vi: () => 'Thời gian' }),
  flowsTitle: text<Pair & { ours: string; theirs: string; year: string }>({
    en: (f) =>
      f.ours === ''
        ? `What goes between ${EN(f.subject)} and ${EN(f.partner)}, as a share at each end`
        : f.theirs === ''
          ? `${f.ours} of the trade of ${EN(f.subject)} is with ${EN(f.partner)} (${f.year})`
          : `${f.ours} of the trade of ${EN(f.subject)} is with ${EN(f.partner)}; ${f.theirs} of theirs is with it (${f.year})`,
    vi: (f) =>
      f.ours === ''
        ? `Trao đổi giữa ${VI(f.subject)} và ${VI(f.partner)}, tính theo tỷ phần ở mỗi đầu`
        : f.theirs === ''
          ? `${f.ours} thương mại của ${VI(f.subject)} là với ${VI(f.partner)} (${f.year})`
          : `${f.ours} thương mại của ${VI(f.subject)} là với ${VI(f.partner)}; chiều ngược lại là ${f.theirs} (${f.year})`,
  }),
  flowsSub: text<Pair>({
    en: (f) =>
      `From datasets: each flow as a share of all of ${EN(f.subject)}, and of all of ${EN(f.partner)}; concentration is not risk`,
    vi: (f) =>
      `Từ các bộ dữ liệu: mỗi dòng tính theo tổng của ${VI(f.subject)} và theo tổng của ${VI(f.partner)}; tập trung chưa phải là rủi ro`,
  }),
  flow: text({ en: () => 'Flow', vi: () => 'Dòng' }),
  towards: text<{ name: string; place: string; extract: boolean }>({
    en: (f) => `${sentence(f.name)} to ${EN(f.place)}${f.extract ? ', products held only' : ''}`,
    vi: (f) =>
      `${sentence(f.name)} đến ${VI(f.place)}${f.extract ? ', chỉ các mặt hàng có trong bảng' : ''}`,
  }),
  shareOf: text<{ place: string }>({
    en: (f) => `Of ${placeName(f.place, 'en')}`,
    vi: (f) => `Của ${VI(f.place)}`,
  }),
  asymmetry: text({ en: () => 'Difference: ', vi: () => 'Chênh lệch: ' }),
  asymmetryNote: text<Pair>({
    en: (f) =>
      `; above zero when ${EN(f.subject)} depends more on ${EN(f.partner)} than the reverse`,
    vi: (f) =>
      `; lớn hơn không khi ${VI(f.subject)} phụ thuộc ${VI(f.partner)} nhiều hơn chiều ngược lại`,
  }),
  productsTitle: text<Pair & { year: string; extract: boolean }>({
    en: (f) =>
      `The largest products between the two (${f.year})${f.extract ? ', of the products held' : ''}`,
    vi: (f) =>
      `Những mặt hàng lớn nhất giữa hai nước (${f.year})${f.extract ? ', trong các mặt hàng có trong bảng' : ''}`,
  }),
  productsSub: text<Pair>({
    en: (f) => `Share of ${EN(f.partner)} in that product’s trade of ${EN(f.subject)}, by side`,
    vi: (f) =>
      `Tỷ phần của ${VI(f.partner)} trong thương mại mặt hàng đó của ${VI(f.subject)}, theo chiều`,
  }),
  product: text({ en: () => 'Product', vi: () => 'Mặt hàng' }),
  side: text({ en: () => 'Side', vi: () => 'Chiều' }),
  share: text({ en: () => 'Share', vi: () => 'Tỷ phần' }),
  bought: text({ en: () => 'bought', vi: () => 'mua' }),
  sold: text({ en: () => 'sold', vi: () => 'bán' }),
  navFlows: text({ en: () => 'Flows', vi: () => 'Các dòng' }),
  navProducts: text({ en: () => 'Products', vi: () => 'Mặt hàng' }),
  navGroups: text({ en: () => 'Groups', vi: () => 'Các nhóm' }),
});
