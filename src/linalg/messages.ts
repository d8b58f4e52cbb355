/** What the linear algebra says when it cannot answer, and where in the matrix the reason lies. */
import { type Lang, defineMessages, format, text } from '../core/index.js';

/** `1.3e-17`; `1,3e-17` in Vietnamese. */
const small = (x: number, lang: Lang): string => {
  const written = x.toExponential(1);
  return lang === 'vi' ? written.replace('.', ',') : written;
};
/** A number below 1 with as many decimals as show it; `1 - 1.1e-16` where that takes more than twelve. */
const below = (x: number, lang: Lang): string => {
  const decimals = Math.max(3, Math.ceil(-Math.log10(1 - x) - 1e-9));
  return decimals > 12 ? `1 - ${small(1 - x, lang)}` : format.number(x, lang, decimals);
};
const shape = (f: { rows: number; cols: number }): string => `${f.rows} x ${f.cols}`;

export const say = defineMessages('linalg', {
  notSquare: text<{ rows: number; cols: number }>({
    en: (f) => `a matrix to be factored must be square; this one is \`${shape(f)}\``,
    vi: (f) => `ma trận cần phân tích phải vuông; ma trận này là \`${shape(f)}\``,
  }),
  wrongCount: text<{ rows: number; cols: number; count: number }>({
    en: (f) => `a matrix of ${shape(f)} has ${f.rows * f.cols} numbers; \`${f.count}\` were given`,
    vi: (f) => `ma trận ${shape(f)} có ${f.rows * f.cols} số; nhận được \`${f.count}\``,
  }),
  wrongLength: text<{ expected: number; given: number }>({
    en: (f) => `a right-hand side of ${f.expected} numbers is needed; \`${f.given}\` were given`,
    vi: (f) => `vế phải cần ${f.expected} số; nhận được \`${f.given}\``,
  }),
  notFinite: text<{ row: number; col: number; value: string }>({
    en: (f) => `row ${f.row}, column ${f.col} (counted from 0) holds \`${f.value}\`, not a number`,
    vi: (f) => `hàng ${f.row}, cột ${f.col} (đếm từ 0) chứa \`${f.value}\`, không phải là số`,
  }),
  tooLarge: text<{ n: number; most: number }>({
    en: (f) =>
      `a matrix of \`${f.n}\` rows is too large to factor here; at most ${f.most} rows fit`,
    vi: (f) => `ma trận \`${f.n}\` hàng quá lớn để phân tích ở đây; nhiều nhất là ${f.most} hàng`,
  }),
  noMemory: text<{ n: number; megabytes: number }>({
    en: (f) => `${f.megabytes} MB for a matrix of ${f.n} rows could not be had`,
    vi: (f) => `không cấp phát được ${f.megabytes} MB cho ma trận ${f.n} hàng`,
  }),
  released: text({
    en: () => 'these factors were released; factor the matrix again',
    vi: () => 'các nhân tử này đã được giải phóng; hãy phân tích lại ma trận',
  }),
  singular: text<{ at: number }>({
    en: (f) =>
      `the matrix is singular: column ${f.at} (counted from 0) depends on the columns before it, its pivot is \`0\``,
    vi: (f) =>
      `ma trận suy biến: cột ${f.at} (đếm từ 0) phụ thuộc vào các cột đứng trước, phần tử trụ là \`0\``,
  }),
  overflow: text<{ at: number }>({
    en: (f) =>
      `the pivot of column ${f.at} (counted from 0) is beyond what a number holds; bring rows and columns to a like scale`,
    vi: (f) =>
      `phần tử trụ của cột ${f.at} (đếm từ 0) vượt quá giới hạn của kiểu số; hãy đưa các hàng và cột về cùng cỡ`,
  }),
  nearSingular: text<{ rcond: number; at: number }>({
    en: (f) =>
      `the matrix is nearly singular: reciprocal condition \`${small(f.rcond, 'en')}\`, weakest pivot in column ${f.at} (counted from 0)`,
    vi: (f) =>
      `ma trận gần suy biến: nghịch đảo số điều kiện \`${small(f.rcond, 'vi')}\`, phần tử trụ yếu nhất ở cột ${f.at} (đếm từ 0)`,
  }),
  updateSingular: text<{ rcond: number; size: number }>({
    en: (f) =>
      `what is left after the change has no inverse: the small matrix of ${f.size} ${format.plural(f.size, 'row', 'rows')} has reciprocal condition \`${small(f.rcond, 'en')}\``,
    vi: (f) =>
      `phần còn lại sau thay đổi không có nghịch đảo: ma trận nhỏ ${f.size} hàng có nghịch đảo số điều kiện \`${small(f.rcond, 'vi')}\``,
  }),
  badIndex: text<{ index: number; n: number }>({
    en: (f) =>
      `\`${f.index}\` is no row of a matrix of ${f.n} rows, counted from 0, or stands twice`,
    vi: (f) => `\`${f.index}\` không phải là hàng của ma trận ${f.n} hàng, đếm từ 0, hoặc lặp lại`,
  }),
  noContraction: text<{ terms: number; radius: number }>({
    en: (f) =>
      f.radius < 1
        ? `the series settles too slowly to be summed: the spectral radius is about \`${below(f.radius, 'en')}\`, so near 1 that after ${f.terms} terms none was shown to shrink enough; solve instead`
        : `the series does not settle: after ${f.terms} terms none was shown to shrink; the spectral radius is about \`${format.number(f.radius, 'en', 3)}\` and must be below 1`,
    vi: (f) =>
      f.radius < 1
        ? `chuỗi hội tụ quá chậm để cộng: bán kính phổ khoảng \`${below(f.radius, 'vi')}\`, gần 1 đến mức sau ${f.terms} số hạng vẫn chưa thấy đủ nhỏ dần; hãy giải hệ`
        : `chuỗi không hội tụ: sau ${f.terms} số hạng vẫn chưa thấy số hạng nhỏ dần; bán kính phổ khoảng \`${format.number(f.radius, 'vi', 3)}\` trong khi phải nhỏ hơn 1`,
  }),
  slowSeries: text<{ terms: number; bound: number }>({
    en: (f) =>
      `the series was stopped at ${f.terms} terms, where what is left out may still be \`${small(f.bound, 'en')}\`; allow more terms, or solve`,
    vi: (f) =>
      `chuỗi dừng ở ${f.terms} số hạng, phần bỏ lại vẫn có thể tới \`${small(f.bound, 'vi')}\`; hãy cho thêm số hạng, hoặc giải hệ`,
  }),
  notSymmetric: text<{ row: number; col: number }>({
    en: (f) => `the matrix is not symmetric at row ${f.row}, column ${f.col} (counted from 0)`,
    vi: (f) => `ma trận không đối xứng tại hàng ${f.row}, cột ${f.col} (đếm từ 0)`,
  }),
  noEigen: text<{ at: number }>({
    en: (f) => `eigenvalue ${f.at} (counted from 0) did not settle`,
    vi: (f) => `trị riêng ${f.at} (đếm từ 0) không hội tụ`,
  }),
  noKernel: text<{ place: string }>({
    en: (f) => `the WebAssembly kernel is not at \`${f.place}\`; build it with \`npm run build\``,
    vi: (f) => `không có nhân WebAssembly tại \`${f.place}\`; hãy dựng bằng \`npm run build\``,
  }),
});
