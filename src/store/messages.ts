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
  badManifest: text<{ folder: string; field: string; why: string }>({
    en: (f) =>
      `the dataset folder \`${f.folder}\` is unreadable: manifest.json, \`${f.field}\`: ${f.why}; remove the folder and load the file again`,
    vi: (f) =>
      `không đọc được thư mục dữ liệu \`${f.folder}\`: manifest.json, \`${f.field}\`: ${f.why}; hãy xóa thư mục rồi nạp lại tệp`,
  }),
  unsafeSum: text<{ id: string; value: string }>({
    en: (f) => `a sum in dataset \`${f.id}\` is too large to hold exactly: \`${f.value}\``,
    vi: (f) => `một tổng trong bộ dữ liệu \`${f.id}\` quá lớn để giữ chính xác: \`${f.value}\``,
  }),
  merged: text<{ rows: number }>({
    en: (f) =>
      `${f.rows} rows were added to others, since their codes stand for the same place in Tuchu`,
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
  noFiles: text<Record<never, never>>({
    en: () => 'no file was named',
    vi: () => 'chưa nêu tệp nào',
  }),
});
