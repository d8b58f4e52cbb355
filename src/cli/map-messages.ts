/** What `tuchu data map` says. */
import { defineMessages, format, text } from '../core/index.js';

export const say = defineMessages('cli-map', {
  needsFile: text({
    en: () => '`tuchu data map` needs one file',
    vi: () => '`tuchu data map` cần đúng một tệp',
  }),
  exists: text<{ file: string }>({
    en: (f) => `\`${f.file}\` exists already and was left as it is; name another file with --as`,
    vi: (f) => `\`${f.file}\` đã có và được giữ nguyên; hãy nêu tệp khác với --as`,
  }),
  written: text<{ file: string }>({
    en: (f) => `written  ${f.file}`,
    vi: (f) => `đã ghi   ${f.file}`,
  }),
  rowsTitle: text<{ count: number; unit: string }>({
    en: (f) => `The first ${f.count} rows as they would be read (unit: ${f.unit})`,
    vi: (f) => `${f.count} dòng đầu như sẽ được đọc (đơn vị: ${f.unit})`,
  }),
  counts: text<{ read: number; kept: number }>({
    en: (f) => `${format.number(f.read, 'en')} rows read, ${format.number(f.kept, 'en')} kept`,
    vi: (f) => `đọc ${format.number(f.read, 'vi')} dòng, giữ ${format.number(f.kept, 'vi')}`,
  }),
  aside: text<{ rows: number; reason: string }>({
    en: (f) => `${format.number(f.rows, 'en')} rows would be set aside: ${f.reason}`,
    vi: (f) => `sẽ để riêng ${format.number(f.rows, 'vi')} dòng: ${f.reason}`,
  }),
  total: text<{ year: number; value: number; unit: string }>({
    en: (f) =>
      `Sum of the rows kept, ${f.year}: ${format.number(f.value, 'en')} (${f.unit}); compare it with the publisher's own total`,
    vi: (f) =>
      `Tổng các dòng được giữ, ${f.year}: ${format.number(f.value, 'vi')} (${f.unit}); hãy so với tổng của nơi công bố`,
  }),
  notYet: text<{ text: string }>({
    en: (f) => `It cannot be loaded with this mapping yet: ${f.text}`,
    vi: (f) => `Chưa thể nạp với tệp ánh xạ này: ${f.text}`,
  }),
  next: text<{ file: string; mapping: string }>({
    en: (f) => `Check the mapping, then: \`tuchu data add ${f.file} --mapping ${f.mapping}\``,
    vi: (f) => `Kiểm tra tệp ánh xạ, rồi: \`tuchu data add ${f.file} --mapping ${f.mapping}\``,
  }),
  colFrom: text({ en: () => 'From', vi: () => 'Từ' }),
  colTo: text({ en: () => 'To', vi: () => 'Đến' }),
  colProduct: text({ en: () => 'Product', vi: () => 'Mặt hàng' }),
  colSubject: text({ en: () => 'Place', vi: () => 'Nơi' }),
  colMeasure: text({ en: () => 'Measure', vi: () => 'Thước đo' }),
  colPartner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  colYear: text({ en: () => 'Year', vi: () => 'Năm' }),
  colValue: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  colQuantity: text({ en: () => 'Kilograms', vi: () => 'Kilôgam' }),
});
