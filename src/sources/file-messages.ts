/** What can be wrong with a file as a whole: its place, its wrapping, its header. */
import { defineMessages, text } from '../core/index.js';

type File = { file: string };

export const file = defineMessages('sources', {
  absent: text<File>({
    en: (f) => `no such file: \`${f.file}\``,
    vi: (f) => `không có tệp \`${f.file}\``,
  }),
  folderHolds: text<{ file: string; inside: readonly string[] }>({
    en: (f) =>
      `\`${f.file}\` holds ${f.inside.join(', ')}, which are no plain files, so nothing was loaded: name the files or folders one by one`,
    vi: (f) =>
      `\`${f.file}\` có ${f.inside.join(', ')} không phải tệp thường nên chưa nạp gì: hãy nêu từng tệp hoặc thư mục`,
  }),
  badZip: text<{ file: string; why: string }>({
    en: (f) => `${f.file} is not a zip that can be trusted: ${f.why}`,
    vi: (f) => `${f.file} không phải tệp zip tin cậy được (nguyên văn lỗi: ${f.why})`,
  }),
  zipTooLarge: text<{ file: string; entries: number; bytes: number }>({
    en: (f) =>
      `${f.file} would unpack to ${f.entries} files of ${f.bytes} bytes: more than Tuchu unpacks`,
    vi: (f) => `${f.file} sẽ giải nén ra ${f.entries} tệp, ${f.bytes} byte: vượt mức cho phép`,
  }),
  zipEntry: text<{ file: string; entry: string }>({
    en: (f) => `${f.file} holds \`${f.entry}\`, which is no table`,
    vi: (f) => `${f.file} chứa \`${f.entry}\`, không phải bảng dữ liệu`,
  }),
  zipTwice: text<{ file: string; entry: string }>({
    en: (f) => `${f.file} holds two files named \`${f.entry}\``,
    vi: (f) => `${f.file} có hai tệp cùng tên \`${f.entry}\``,
  }),
  emptyFolder: text<File>({
    en: (f) => `\`${f.file}\` holds no table`,
    vi: (f) => `\`${f.file}\` không có bảng dữ liệu nào`,
  }),
  directory: text<File>({
    en: (f) => `\`${f.file}\` is a folder: name the files in it`,
    vi: (f) => `\`${f.file}\` là thư mục: hãy nêu tên các tệp bên trong`,
  }),
  unreadable: text<{ file: string; why: string }>({
    en: (f) => `\`${f.file}\` cannot be read: ${f.why}`,
    vi: (f) => `không đọc được \`${f.file}\`: ${f.why}`,
  }),
  notGzip: text<File>({
    en: (f) => `${f.file}, line 1: named .gz but not a gzip file`,
    vi: (f) => `${f.file}, dòng 1: mang đuôi .gz nhưng không phải tệp gzip`,
  }),
  truncated: text<{ file: string; line: number }>({
    en: (f) => `${f.file}, line ${f.line}: the gzip file is cut short; fetch it again`,
    vi: (f) => `${f.file}, dòng ${f.line}: tệp gzip bị cắt cụt; hãy tải lại`,
  }),
  corrupt: text<{ file: string; line: number }>({
    en: (f) => `${f.file}, line ${f.line}: the gzip file is damaged; fetch it again`,
    vi: (f) => `${f.file}, dòng ${f.line}: tệp gzip bị hỏng; hãy tải lại`,
  }),
  empty: text<File>({
    en: (f) => `${f.file}, line 1: the file is empty`,
    vi: (f) => `${f.file}, dòng 1: tệp rỗng`,
  }),
  headerOnly: text<File>({
    en: (f) => `${f.file}, line 2: the file has a header and no rows`,
    vi: (f) => `${f.file}, dòng 2: tệp chỉ có dòng tiêu đề, không có dữ liệu`,
  }),
  longLine: text<{ file: string; line: number; limit: number }>({
    en: (f) => `${f.file}, line ${f.line}: longer than ${f.limit} bytes, so not a table`,
    vi: (f) => `${f.file}, dòng ${f.line}: dài hơn ${f.limit} byte, không phải bảng dữ liệu`,
  }),
  unrecognised: text<{ file: string; value: string }>({
    en: (f) =>
      `${f.file}, line 1: no source recognises the header \`${f.value}\`; \`tuchu data sources\` lists what is read, \`tuchu data map FILE\` proposes a way to read this one`,
    vi: (f) =>
      `${f.file}, dòng 1: không nguồn nào nhận ra tiêu đề \`${f.value}\`; \`tuchu data sources\` liệt kê những gì đọc được, \`tuchu data map TỆP\` gợi ý cách đọc tệp này`,
  }),
  folderRefused: text<{ count: number; all: number; first: string; others: readonly string[] }>({
    en: (f) =>
      `${f.count} of ${f.all} files are recognised by no source, so none was loaded: ${f.first}` +
      (f.others.length > 0 ? `; also ${f.others.join(', ')}` : ''),
    vi: (f) =>
      `${f.count} trên ${f.all} tệp không nguồn nào nhận ra nên không nạp tệp nào: ${f.first}` +
      (f.others.length > 0 ? `; cả ${f.others.join(', ')}` : ''),
  }),
  utf16: text<File>({
    en: (f) => `${f.file}, line 1: the file is UTF-16; save it as UTF-8 and load it again`,
    vi: (f) => `${f.file}, dòng 1: tệp mã hóa UTF-16; hãy lưu lại dạng UTF-8 rồi nạp`,
  }),
  metaAbsent: text<{ file: string; meta: string }>({
    en: (f) => `${f.file}, line 1: a Tuchu table needs \`${f.meta}\` beside it`,
    vi: (f) => `${f.file}, dòng 1: bảng của Tuchu cần có \`${f.meta}\` bên cạnh`,
  }),
  metaBad: text<{ file: string; column: string; value: string }>({
    en: (f) => `${f.file}, line 1, column \`${f.column}\`: ${f.value}`,
    vi: (f) => `${f.file}, dòng 1, cột \`${f.column}\`: ${f.value}`,
  }),
  noYearInName: text<File>({
    en: (f) =>
      `${f.file}, line 1: the year stands in no column, so the file name must hold it, as in \`wiot_2010.csv\``,
    vi: (f) =>
      `${f.file}, dòng 1: không cột nào nêu năm, nên tên tệp phải có năm, như \`wiot_2010.csv\``,
  }),
});
