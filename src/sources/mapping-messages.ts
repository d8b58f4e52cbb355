/** A table read by a mapping that a person wrote. */
import { defineMessages, format, text } from '../core/index.js';

export const mapping = defineMessages('sources', {
  scopeNotSeen: text<{
    file: string;
    side: 'from' | 'to';
    seen: number;
    least: number;
    places: readonly string[];
  }>({
    en: (f) =>
      `${f.file}: the mapping claims \`scope.${f.side}: all\`, but ${f.seen} places were seen there (${f.places.join(', ')}${f.seen > f.places.length ? ' …' : ''}), fewer than ${f.least}: list the places instead, or write \`believe: true\` in \`scope\` if no partner is missing`,
    vi: (f) =>
      `${f.file}: tệp ánh xạ nêu \`scope.${f.side}: all\`, nhưng chỉ thấy ${f.seen} nơi ở phía đó (${f.places.join(', ')}${f.seen > f.places.length ? ' …' : ''}), ít hơn ${f.least}: hãy liệt kê các nơi, hoặc ghi \`believe: true\` trong \`scope\` nếu không thiếu đối tác nào`,
  }),
  scopeBelieved: text<{ from: number; to: number }>({
    en: (f) =>
      `that no partner is missing is taken from the mapping's word (\`believe: true\`); ${f.from} places were seen on the side that sends, ${f.to} on the side that receives`,
    vi: (f) =>
      `việc không thiếu đối tác nào dựa theo lời tệp ánh xạ (\`believe: true\`); thấy ${f.from} nơi ở phía gửi, ${f.to} nơi ở phía nhận`,
  }),
  mappingBad: text<{
    file: string;
    line: number;
    column: string;
    value: string;
    valueVi: string;
  }>({
    en: (f) => `${f.file}, line ${f.line}, key \`${f.column}\`: ${f.value}`,
    vi: (f) => `${f.file}, dòng ${f.line}, khóa \`${f.column}\`: ${f.valueVi}`,
  }),
  mappingUnfinished: text<{ file: string; key: string }>({
    en: (f) =>
      `${f.file}: \`${f.key}\` is not filled in; a number must name its source and its unit`,
    vi: (f) => `${f.file}: chưa điền \`${f.key}\`; con số phải nêu nguồn và đơn vị`,
  }),
  readByMapping: text<{ id: string; sha256: string }>({
    en: (f) =>
      `read by the mapping \`${f.id}\` (sha256 ${f.sha256}…), which a person wrote for this table`,
    vi: (f) =>
      `đọc theo tệp ánh xạ \`${f.id}\` (sha256 ${f.sha256}…) do người dùng viết cho bảng này`,
  }),
  amountsRounded: text<{ amounts: number }>({
    en: (f) =>
      `${format.number(f.amounts, 'en')} amounts had decimals and were rounded to whole units`,
    vi: (f) => `${format.number(f.amounts, 'vi')} số tiền có phần lẻ, đã làm tròn đến đơn vị`,
  }),
  mappingColumn: text<{ file: string; column: string; times: number; known: readonly string[] }>({
    en: (f) =>
      f.times === 0
        ? `${f.file}, line 1: the mapping needs a column \`${f.column}\`; the file has ${f.known.map((c) => `\`${c}\``).join(', ')}`
        : `${f.file}, line 1: the column \`${f.column}\` stands ${f.times} times in the header`,
    vi: (f) =>
      f.times === 0
        ? `${f.file}, dòng 1: tệp ánh xạ cần cột \`${f.column}\`; tệp có ${f.known.map((c) => `\`${c}\``).join(', ')}`
        : `${f.file}, dòng 1: cột \`${f.column}\` xuất hiện ${f.times} lần trong tiêu đề`,
  }),
});
