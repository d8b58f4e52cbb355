/** What the server says when it cannot answer. */
import { defineMessages, text } from '../core/index.js';

export const say = defineMessages('server', {
  unknownCountry: text<{ text: string }>({
    en: (f) => `no country is called \`${f.text}\``,
    vi: (f) => `không có nước nào tên \`${f.text}\``,
  }),
  badQuery: text<{ field: string; text: string }>({
    en: (f) => `\`${f.field}\` is not in order: ${f.text}`,
    vi: (f) => `\`${f.field}\` không hợp lệ: ${f.text}`,
  }),
  notFound: text<{ path: string }>({
    en: (f) => `there is nothing at \`${f.path}\``,
    vi: (f) => `không có gì tại \`${f.path}\``,
  }),
  otherHost: text({
    en: () => 'this server answers on 127.0.0.1 only',
    vi: () => 'máy chủ này chỉ trả lời tại 127.0.0.1',
  }),
  unknownDoctrine: text<{ id: string; known: readonly string[] }>({
    en: (f) => `no doctrine \`${f.id}\` comes with the package; there are ${f.known.join(', ')}`,
    vi: (f) => `không có học thuyết \`${f.id}\` kèm theo; hiện có ${f.known.join(', ')}`,
  }),
  oneDoctrine: text({
    en: () => 'which doctrine? Name one by `doctrine`, or send your own as `own`, not both',
    vi: () => 'theo học thuyết nào? Nêu một mã ở `doctrine` hoặc gửi của bạn ở `own`, không cả hai',
  }),
  otherOrigin: text({
    en: () => 'a page of another server asked; this server answers its own pages only',
    vi: () => 'yêu cầu đến từ trang của máy chủ khác; máy chủ này chỉ trả lời trang của mình',
  }),
  notJson: text({
    en: () => 'the body is not JSON: send it as `application/json`',
    vi: () => 'nội dung gửi không phải JSON: hãy gửi dưới dạng `application/json`',
  }),
  unreadable: text({
    en: () => 'the body is not readable as JSON',
    vi: () => 'nội dung gửi không đọc được dưới dạng JSON',
  }),
  tooLong: text<{ kilobytes: number }>({
    en: (f) =>
      `what was sent is longer than ${f.kilobytes} kB; take out what is neither clause nor rule`,
    vi: (f) =>
      `nội dung gửi dài quá ${f.kilobytes} kB; hãy bỏ bớt phần không phải điều khoản hay quy tắc`,
  }),
  unknownShock: text<{ name: string; known: readonly string[] }>({
    en: (f) => `no shock \`${f.name}\` comes with the package; there are ${f.known.join(', ')}`,
    vi: (f) => `không có cú sốc \`${f.name}\` kèm theo; hiện có ${f.known.join(', ')}`,
  }),
  badSetting: text<{ text: string }>({
    en: (f) => `\`set=${f.text}\` is not an assumption and a number, such as \`stock-days=30\``,
    vi: (f) => `\`set=${f.text}\` không phải một giả định và một số, như \`stock-days=30\``,
  }),
  left: text({
    en: () => 'whoever asked has left before it was run',
    vi: () => 'người hỏi đã rời đi trước khi tính',
  }),
  internal: text({
    en: () => 'something went wrong inside Tuchu; the terminal says more',
    vi: () => 'Tuchu gặp lỗi bên trong; xem chi tiết ở cửa sổ dòng lệnh',
  }),
  notBuilt: text({
    en: () => 'the workbench is not built; run `npm run build`',
    vi: () => 'bàn làm việc chưa được dựng; hãy chạy `npm run build`',
  }),
});
