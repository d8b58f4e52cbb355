/** What is said of a table laid out by product, for models in which inputs are pooled by product. */
import { defineMessages, format, text } from '../core/index.js';

const few = (list: readonly string[], lang: 'en' | 'vi', most = 12): string =>
  list.slice(0, most).join(', ') +
  (list.length > most
    ? lang === 'en'
      ? ` and ${list.length - most} more`
      : ` và ${list.length - most} mục khác`
    : '');
const thousandth = (share: number, lang: 'en' | 'vi'): string => format.percent(share, lang, 3);

export const say = defineMessages('shock-purchases', {
  negativeOutput: text<{ table: string; label: string; output: number }>({
    en: (f) =>
      `table \`${f.table}\`: output of \`${f.label}\` is ${format.number(f.output, 'en', 3)}, below zero or no number: no model of production can start from it; check its row`,
    vi: (f) =>
      `bảng \`${f.table}\`: sản lượng của \`${f.label}\` là ${format.number(f.output, 'vi', 3)}, âm hoặc không phải số: không mô hình sản xuất nào chạy được; hãy kiểm tra dòng này`,
  }),
  pooled: text<{ products: number }>({
    en: (f) =>
      `Inputs are pooled by product over all origins: ${f.products} products, each one good; what a sector makes beside it, and which variety a buyer needs, is not seen.`,
    vi: (f) =>
      `Đầu vào được gộp theo sản phẩm từ mọi nguồn: ${f.products} sản phẩm, mỗi sản phẩm là một loại hàng; không thấy được từng chủng loại bên mua cần.`,
  }),
  zeroOutput: text<{ labels: readonly string[] }>({
    en: (f) =>
      `${f.labels.length} ${format.plural(f.labels.length, 'sector makes', 'sectors make')} nothing in the table, before the shock or after: ${few(f.labels, 'en')}.`,
    vi: (f) =>
      `${f.labels.length} ngành không có sản lượng trong bảng, cả trước lẫn sau cú sốc: ${few(f.labels, 'vi')}.`,
  }),
  negativeValueAdded: text<{ labels: readonly string[] }>({
    en: (f) =>
      `${f.labels.length} ${format.plural(f.labels.length, 'sector has', 'sectors have')} value added below zero, so that less output there counts as a gain: ${few(f.labels, 'en')}.`,
    vi: (f) =>
      `${f.labels.length} ngành có giá trị gia tăng âm nên sản lượng giảm ở đó được tính là lợi: ${few(f.labels, 'vi')}.`,
  }),
  drawn: text<{ share: number }>({
    en: (f) =>
      `Final use below zero (goods taken out of stock) and sales above output are a supply beside production that goes on through the shock: ${thousandth(f.share, 'en')} of all output.`,
    vi: (f) =>
      `Sử dụng cuối cùng âm (hàng xuất từ tồn kho) và phần bán vượt sản lượng được coi là nguồn cung ngoài sản xuất, vẫn tiếp tục trong cú sốc: ${thousandth(f.share, 'vi')} tổng sản lượng.`,
  }),
  unexplained: text<{ share: number }>({
    en: (f) =>
      `Rows of the table miss its output by ${thousandth(f.share, 'en')} of all output in sum; the gap is held as it is.`,
    vi: (f) =>
      `Tổng các dòng của bảng lệch sản lượng tổng cộng ${thousandth(f.share, 'vi')} tổng sản lượng; phần lệch được giữ nguyên.`,
  }),
  negativeSales: text<{ cells: number; share: number }>({
    en: (f) =>
      `${f.cells} ${format.plural(f.cells, 'cell', 'cells')} of sales between sectors below zero ${f.cells === 1 ? 'is' : 'are'} no orders and left out: ${thousandth(f.share, 'en')} of all output.`,
    vi: (f) =>
      `${f.cells} ô bán giữa các ngành mang dấu âm không phải đơn hàng nên bị bỏ: ${thousandth(f.share, 'vi')} tổng sản lượng.`,
  }),
  eventPlace: text<{ name: string; place: string; table: string; places: readonly string[] }>({
    en: (f) =>
      `event \`${f.name}\`: table \`${f.table}\` has no place \`${f.place}\`; it has ${few(f.places, 'en', 45)}`,
    vi: (f) =>
      `sự kiện \`${f.name}\`: bảng \`${f.table}\` không có nơi \`${f.place}\`; chỉ có ${few(f.places, 'vi', 45)}`,
  }),
  eventSector: text<{ name: string; sector: string; table: string; sectors: readonly string[] }>({
    en: (f) =>
      `event \`${f.name}\`: table \`${f.table}\` has no sector \`${f.sector}\`; it has ${few(f.sectors, 'en', 45)}`,
    vi: (f) =>
      `sự kiện \`${f.name}\`: bảng \`${f.table}\` không có ngành \`${f.sector}\`; chỉ có ${few(f.sectors, 'vi', 45)}`,
  }),
  touchesNothing: text<{ name: string; table: string }>({
    en: (f) =>
      `event \`${f.name}\` touches nothing in table \`${f.table}\`: what it names has no output, value added or purchases there`,
    vi: (f) =>
      `sự kiện \`${f.name}\` không tác động tới gì trong bảng \`${f.table}\`: những mục được nêu không có sản lượng, giá trị gia tăng hay giao dịch mua nào`,
  }),
});
