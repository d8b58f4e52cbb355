/** What is said of the static bottleneck model. */
import { defineMessages, format, nameInText, text } from '../../core/index.js';

const SETTING: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  days: { en: 'days of the cut', vi: 'số ngày bị cắt' },
  daysPerYear: { en: 'days in a year', vi: 'số ngày trong một năm' },
  substitution: { en: 'substitution', vi: 'tỷ phần thay thế' },
  smallestInput: { en: 'the smallest input that counts', vi: 'mức đầu vào nhỏ nhất được tính' },
  stockDays: { en: 'days in stock', vi: 'số ngày tồn kho' },
};

export const say = defineMessages('shock-bottleneck', {
  badSetting: text<{ name: string; value: number; low: number; high: number }>({
    en: (f) =>
      `bottleneck: ${SETTING[f.name]?.en ?? f.name} must be from ${f.low} to ${f.high}, not \`${f.value}\``,
    vi: (f) =>
      `mô hình nút thắt: ${SETTING[f.name]?.vi ?? f.name} phải từ ${f.low} đến ${f.high}, không phải \`${f.value}\``,
  }),
  badCut: text<{ name: string; value: number }>({
    en: (f) => `event \`${f.name}\`: the share cut must be from 0 to 1, not \`${f.value}\``,
    vi: (f) => `sự kiện \`${f.name}\`: tỷ phần bị cắt phải từ 0 đến 1, không phải \`${f.value}\``,
  }),
  doesNotSettle: text<{ rounds: number; moved: number }>({
    en: (f) =>
      `After ${f.rounds} rounds output still falls (by ${f.moved.toExponential(1)} in the last one): with these stocks, this substitution and this rationing, sectors that buy from each other run each other down; no number is given. Let sectors be served first, or state stocks or substitution`,
    vi: (f) =>
      `Sau ${f.rounds} vòng sản lượng vẫn giảm (vòng cuối giảm ${f.moved.toExponential(1)}): với mức tồn kho, thay thế và cách phân phối này, các ngành mua của nhau kéo nhau đi xuống; không đưa ra con số. Hãy cho các ngành được giao trước, hoặc nêu mức tồn kho hay thay thế`,
  }),
  runsDown: text<{ rounds: number }>({
    en: (f) =>
      `In ${f.rounds} rounds sectors that buy from each other run each other down to nothing: with these stocks, this substitution and this rationing the model says nothing of the shock; no number is given. Let sectors be served first, or state stocks or substitution`,
    vi: (f) =>
      `Trong ${f.rounds} vòng, các ngành mua của nhau kéo nhau về không: với mức tồn kho, thay thế và cách phân phối này, mô hình không nói được gì về cú sốc; không đưa ra con số. Hãy cho các ngành được giao trước, hoặc nêu mức tồn kho hay thay thế`,
  }),
  notInTable: text<{ table: string; place: string }>({
    en: (f) => `Table \`${f.table}\` does not hold ${nameInText(f.place, 'en')}`,
    vi: (f) => `Bảng \`${f.table}\` không có ${nameInText(f.place, 'vi')}`,
  }),
  noBase: text<{ place: string }>({
    en: (f) => `No share: the table gives ${nameInText(f.place, 'en')} nothing to be a share of`,
    vi: (f) => `Không có tỷ phần: bảng không cho ${nameInText(f.place, 'vi')} mức gốc để so`,
  }),
  channelInputs: text({
    en: () => 'as a buyer: inputs that no longer arrive limit output',
    vi: () => 'với tư cách bên mua: thiếu đầu vào làm giảm sản lượng',
  }),
  channelFinal: text({
    en: () => 'as final users: goods that no longer arrive or are no longer made',
    vi: () => 'với tư cách người dùng cuối: hàng không về hoặc không còn được làm ra',
  }),
  cannotAnswer: text({
    en: () =>
      'An upper bound for buyers: prices do not move and no process is changed. What sellers lose in sales is not in it, nor any path over time.',
    vi: () =>
      'Đây là mức trên cho bên mua: giá không đổi và quy trình không thay đổi. Không tính phần bên bán mất doanh số, cũng không có diễn biến theo thời gian.',
  }),
  served: text<{ rule: string }>({
    en: (f) =>
      f.rule === 'proportional'
        ? 'What is scarce goes to sectors and final users in the same proportion.'
        : 'What is scarce goes to sectors first; final users go without before production does.',
    vi: (f) =>
      f.rule === 'proportional'
        ? 'Hàng khan hiếm được chia cho các ngành và người dùng cuối theo cùng tỷ lệ.'
        : 'Hàng khan hiếm được giao cho các ngành trước; người dùng cuối chịu thiếu trước sản xuất.',
  }),
  limitedBy: text<{ product: string; left: number }>({
    en: (f) =>
      `Held back most by a lack of \`${f.product}\`: output is ${format.percent(f.left, 'en')} of usual.`,
    vi: (f) =>
      `Bị kìm nhiều nhất do thiếu \`${f.product}\`: sản lượng bằng ${format.percent(f.left, 'vi')} mức thường.`,
  }),
});
