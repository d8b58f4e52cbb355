/** What this room says. */
import { defineMessages, text } from '../core/index.js';

export const say = defineMessages('store', {
  noWorkspace: text<{ dir: string }>({
    en: (f) => `no workspace at \`${f.dir}\`; \`tuchu data add FILE\` makes one`,
    vi: (f) => `không có kho dữ liệu tại \`${f.dir}\`; \`tuchu data add TỆP\` sẽ tạo mới`,
  }),
  notWritable: text<{ dir: string; why: string }>({
    en: (f) => `the workspace \`${f.dir}\` cannot be written: ${f.why}`,
    vi: (f) => `không ghi được vào kho dữ liệu \`${f.dir}\`: ${f.why}`,
  }),
  diskFull: text<{ dir: string }>({
    en: (f) =>
      `the disk of the workspace \`${f.dir}\` is full; nothing was loaded, and what was there is as it was`,
    vi: (f) => `ổ đĩa của kho dữ liệu \`${f.dir}\` đã đầy; chưa nạp gì, dữ liệu cũ còn nguyên`,
  }),
  closed: text<{ dir: string }>({
    en: (f) => `the workspace \`${f.dir}\` is closed`,
    vi: (f) => `kho dữ liệu \`${f.dir}\` đã đóng`,
  }),
  unknownDataset: text<{ id: string; known: readonly string[] }>({
    en: (f) =>
      `no dataset \`${f.id}\` in the workspace` +
      (f.known.length > 0 ? `; it holds ${f.known.join(', ')}` : ', which is empty'),
    vi: (f) =>
      `không có bộ dữ liệu \`${f.id}\` trong kho dữ liệu` +
      (f.known.length > 0 ? `; hiện có ${f.known.join(', ')}` : ', hiện đang trống'),
  }),
  wrongKind: text<{ id: string; kind: string; wanted: string }>({
    en: (f) => `dataset \`${f.id}\` holds ${f.kind}, not ${f.wanted}`,
    vi: (f) => `bộ dữ liệu \`${f.id}\` chứa ${f.kind}, không phải ${f.wanted}`,
  }),
  badManifest: text<{ folder: string; field: string; why: string; whyVi: string }>({
    en: (f) =>
      `the dataset folder \`${f.folder}\` is unreadable: manifest.json, \`${f.field}\`: ${f.why}; remove the folder and load the file again`,
    vi: (f) =>
      `không đọc được thư mục dữ liệu \`${f.folder}\`: manifest.json, \`${f.field}\`: ${f.whyVi}; hãy xóa thư mục rồi nạp lại tệp`,
  }),
  unsafeSum: text<{ id: string; value: string }>({
    en: (f) => `a sum in dataset \`${f.id}\` is too large to hold exactly: \`${f.value}\``,
    vi: (f) => `một tổng trong bộ dữ liệu \`${f.id}\` quá lớn để giữ chính xác: \`${f.value}\``,
  }),
  otherCount: text<{ file: string; counted: number; stated: number }>({
    en: (f) => `\`${f.file}\` holds ${f.counted} rows where its manifest says ${f.stated}`,
    vi: (f) => `\`${f.file}\` có ${f.counted} dòng, trong khi manifest ghi ${f.stated}`,
  }),
  otherYear: text<{ file: string; year: number; stated: number }>({
    en: (f) => `\`${f.file}\` holds the year ${f.year} where its manifest says ${f.stated}`,
    vi: (f) => `\`${f.file}\` chứa năm ${f.year}, trong khi manifest ghi ${f.stated}`,
  }),
  edited: text<{ file: string }>({
    en: (f) => `\`${f.file}\` was changed after it was written`,
    vi: (f) => `\`${f.file}\` đã bị sửa sau khi ghi`,
  }),
  otherSize: text<{ file: string; bytes: number; stated: number }>({
    en: (f) => `\`${f.file}\` has ${f.bytes} bytes where its manifest says ${f.stated}`,
    vi: (f) => `\`${f.file}\` có ${f.bytes} byte, trong khi manifest ghi ${f.stated}`,
  }),
  otherHash: text<{ file: string; sha256: string; stated: string }>({
    en: (f) =>
      `\`${f.file}\` is not what was written: its sha256 is ${f.sha256}, its manifest says ${f.stated}`,
    vi: (f) =>
      `\`${f.file}\` không còn như khi ghi: sha256 là ${f.sha256}, manifest ghi ${f.stated}`,
  }),
  fileGone: text<{ file: string }>({
    en: (f) => `\`${f.file}\` is named by the manifest and is not there`,
    vi: (f) => `\`${f.file}\` có trong manifest nhưng không thấy tệp`,
  }),
  strangeFile: text<{ file: string }>({
    en: (f) => `\`${f.file}\` is not named by the manifest`,
    vi: (f) => `\`${f.file}\` không có trong manifest`,
  }),
  unreadableFile: text<{ file: string; why: string }>({
    en: (f) => `\`${f.file}\` cannot be read: ${f.why}`,
    vi: (f) => `không đọc được \`${f.file}\`: ${f.why}`,
  }),
  datasetGone: text<{ id: string }>({
    en: (f) => `dataset \`${f.id}\` was removed while it was being read; ask again`,
    vi: (f) => `bộ dữ liệu \`${f.id}\` đã bị xóa trong lúc đọc; hãy hỏi lại`,
  }),
  notRemovable: text<{ id: string; why: string }>({
    en: (f) => `dataset \`${f.id}\` cannot be removed: ${f.why}; nothing was removed`,
    vi: (f) => `không xóa được bộ dữ liệu \`${f.id}\`: ${f.why}; chưa xóa gì`,
  }),
  notComparable: text<{ before: string; after: string; field: string; values: readonly string[] }>({
    en: (f) =>
      `\`${f.before}\` and \`${f.after}\` cannot be compared: their ${f.field} differs (${f.values.join(', ')})`,
    vi: (f) =>
      `không so sánh được \`${f.before}\` với \`${f.after}\`: khác nhau về ${f.field} (${f.values.join(', ')})`,
  }),
  badCube: text<{ file: string; why: string }>({
    en: (f) => `\`${f.file}\` is not a trade cube: ${f.why}`,
    vi: (f) => `\`${f.file}\` không phải là khối dữ liệu thương mại: ${f.why}`,
  }),
  otherCube: text<{ file: string; version: string; wanted: string }>({
    en: (f) =>
      `\`${f.file}\` was written as \`${f.version}\` and this version reads \`${f.wanted}\`; load the publisher’s file again`,
    vi: (f) =>
      `\`${f.file}\` được ghi theo \`${f.version}\`, còn phiên bản này đọc \`${f.wanted}\`; hãy nạp lại tệp của nơi công bố`,
  }),
  damagedCube: text<{ file: string; column: string }>({
    en: (f) =>
      `\`${f.file}\` is damaged: what column \`${f.column}\` holds is not what was written; remove the dataset and load its file again`,
    vi: (f) =>
      `\`${f.file}\` bị hỏng: nội dung cột \`${f.column}\` không còn như khi ghi; hãy xóa bộ dữ liệu rồi nạp lại tệp`,
  }),
  noCube: text<{ id: string; year: number; years: readonly number[] }>({
    en: (f) =>
      `dataset \`${f.id}\` has no cube for ${f.year}` +
      (f.years.length > 0
        ? `; it has ${f.years.join(', ')}`
        : ': it was loaded by an earlier version; remove it and load its file again'),
    vi: (f) =>
      `bộ dữ liệu \`${f.id}\` không có khối dữ liệu năm ${f.year}` +
      (f.years.length > 0
        ? `; hiện có ${f.years.join(', ')}`
        : ': được nạp bằng phiên bản cũ; hãy xóa rồi nạp lại tệp'),
  }),
  fileChanged: text<{ file: string }>({
    en: (f) => `${f.file} changed while it was being read; nothing was loaded`,
    vi: (f) => `${f.file} bị thay đổi trong lúc đọc; chưa nạp gì`,
  }),
  merged: text<{ rows: number }>({
    en: (f) =>
      `${f.rows} ${f.rows === 1 ? 'row was' : 'rows were'} added to others, since their codes stand for the same place in Tuchu`,
    vi: (f) =>
      `${f.rows} dòng được cộng vào dòng khác vì mã của chúng chỉ cùng một nơi trong Tuchu`,
  }),
  tooManyLinks: text<{ id: string; most: number }>({
    en: (f) =>
      `dataset \`${f.id}\` has more than ${f.most} rows that answer this: name a place, a product or years, or say how many rows to give (limit)`,
    vi: (f) =>
      `bộ dữ liệu \`${f.id}\` có hơn ${f.most} dòng trả lời câu hỏi này: hãy nêu nơi, mặt hàng hoặc năm, hoặc nêu số dòng cần lấy (limit)`,
  }),
  overlapping: text<{ id: string; products: readonly string[] }>({
    en: (f) =>
      `dataset \`${f.id}\` holds totals beside their parts, so its products do not add up: name one product, such as ${f.products.join(', ')}`,
    vi: (f) =>
      `bộ dữ liệu \`${f.id}\` có tổng nằm cạnh các phần của nó nên không cộng các mặt hàng được: hãy nêu một mặt hàng, chẳng hạn ${f.products.join(', ')}`,
  }),
  overlappingConvert: text<{ id: string }>({
    en: (f) =>
      `dataset \`${f.id}\` holds totals beside their parts, so converting all of its products would count them twice: load a file with codes of one level`,
    vi: (f) =>
      `bộ dữ liệu \`${f.id}\` có tổng nằm cạnh các phần của nó nên chuyển đổi mọi mặt hàng sẽ tính trùng: hãy nạp tệp có mã cùng một cấp`,
  }),
  noFlows: text<{ id: string; year: number }>({
    en: (f) => `dataset \`${f.id}\` holds no flows in ${f.year}`,
    vi: (f) => `bộ dữ liệu \`${f.id}\` không có luồng nào trong năm ${f.year}`,
  }),
  oneSide: text<{ id: string; side: string }>({
    en: (f) =>
      `dataset \`${f.id}\` holds one side of each flow (\`${f.side}\`), so it has no mirror`,
    vi: (f) =>
      `bộ dữ liệu \`${f.id}\` chỉ có một phía của mỗi luồng (\`${f.side}\`) nên không có số liệu đối chiếu`,
  }),
  otherScheme: text<{ id: string; held: string; wanted: string }>({
    en: (f) =>
      `the concordance \`${f.id}\` is from ${f.held}, but the products are ${f.wanted}: load the one for that edition`,
    vi: (f) =>
      `bảng chuyển đổi \`${f.id}\` đi từ ${f.held}, còn mặt hàng theo ${f.wanted}: hãy nạp bảng của đúng phiên bản`,
  }),
  notNarrowed: text<{ id: string }>({
    en: (f) =>
      `dataset \`${f.id}\` is a list of codes, without countries or years: ask for all of its rows`,
    vi: (f) =>
      `bộ dữ liệu \`${f.id}\` là danh mục mã, không có nước và năm: hãy lấy tất cả các dòng`,
  }),
  noFiles: text<Record<never, never>>({
    en: () => 'no file was named',
    vi: () => 'chưa nêu tệp nào',
  }),
});
