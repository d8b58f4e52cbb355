/** What is said of correlated partners. */
import { defineMessages, text } from '../../core/index.js';

export const say = defineMessages('dependence-concentration', {
  badCorrelation: text<{ a: string; b: string; r: string }>({
    en: (f) =>
      `the correlation of \`${f.a}\` and \`${f.b}\` cannot be \`${f.r}\`: give each pair of two places one number from 0 to 1`,
    vi: (f) =>
      `hệ số tương quan của \`${f.a}\` và \`${f.b}\` không thể là \`${f.r}\`: mỗi cặp hai nơi cần đúng một số từ 0 đến 1`,
  }),
  correlationAssumed: text<{ how: string; howVi: string }>({
    en: (f) => `Correlations are an assumption, not tested against disruptions: ${f.how}.`,
    vi: (f) => `Hệ số tương quan là giả định, chưa kiểm chứng với gián đoạn thực tế: ${f.howVi}.`,
  }),
});
