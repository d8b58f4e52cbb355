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
  internal: text({
    en: () => 'something went wrong inside Tuchu; the terminal says more',
    vi: () => 'Tuchu gặp lỗi bên trong; xem chi tiết ở cửa sổ dòng lệnh',
  }),
  notBuilt: text({
    en: () => 'the workbench is not built; run `npm run build`',
    vi: () => 'bàn làm việc chưa được dựng; hãy chạy `npm run build`',
  }),
});
