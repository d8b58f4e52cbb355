/** What can go wrong when a file is fetched from its publisher. */
import { defineMessages, text } from '../core/index.js';

export const download = defineMessages('sources', {
  cutShort: text<{ url: string; received: number; total: number }>({
    en: (f) =>
      `${f.url}: the transfer was cut at ${f.received} of ${f.total} bytes; run the command again to go on from there`,
    vi: (f) =>
      `${f.url}: việc tải bị ngắt ở ${f.received} trên ${f.total} byte; chạy lại lệnh để tải tiếp`,
  }),
  tooLong: text<{ url: string; received: number; total: number }>({
    en: (f) =>
      `${f.url}: the server announced ${f.total} bytes and sent more (${f.received}); nothing was kept`,
    vi: (f) =>
      `${f.url}: máy chủ báo ${f.total} byte nhưng gửi nhiều hơn (${f.received}); không giữ lại gì`,
  }),
  noEnd: text<{ url: string; most: number }>({
    en: (f) =>
      `${f.url}: the server states no length and sent more than ${f.most} bytes; nothing was kept. If the file is right, fetch it by other means and load it with \`tuchu data add\``,
    vi: (f) =>
      `${f.url}: máy chủ không nêu độ dài và gửi quá ${f.most} byte; không giữ lại gì. Nếu tệp đúng, hãy tải bằng cách khác rồi nạp bằng \`tuchu data add\``,
  }),
  refused: text<{ url: string; status: number }>({
    en: (f) => `${f.url}: the server answered ${f.status}`,
    vi: (f) => `${f.url}: máy chủ trả lời ${f.status}`,
  }),
  unreachable: text<{ url: string; why: string }>({
    en: (f) => `${f.url} cannot be reached: ${f.why}`,
    vi: (f) => `không kết nối được ${f.url}: ${f.why}`,
  }),
  badChecksum: text<{ url: string; wanted: string; found: string }>({
    en: (f) =>
      `${f.url}: the checksum is \`${f.found}\`, not \`${f.wanted}\` as published; nothing was kept`,
    vi: (f) =>
      `${f.url}: mã kiểm tra là \`${f.found}\`, không phải \`${f.wanted}\` như công bố; không giữ lại gì`,
  }),
});
