/** What the world pass says of files. */
import { defineMessages, text } from '../../core/index.js';

export const say = defineMessages('dependence-world', {
  noFlows: text<{ file: string }>({
    en: (f) => `\`${f.file}\` holds no trade flows, so there is nothing to concentrate`,
    vi: (f) => `\`${f.file}\` không có luồng thương mại nên không tính được mức độ tập trung`,
  }),
  manyYears: text<{ file: string; year: number; other: number }>({
    en: (f) => `\`${f.file}\` holds ${f.year}, ${f.other} and perhaps more years: name one`,
    vi: (f) => `\`${f.file}\` có các năm ${f.year}, ${f.other} và có thể còn nữa: hãy nêu một năm`,
  }),
  noYear: text<{ file: string; year: number }>({
    en: (f) => `\`${f.file}\` holds no flows of ${f.year}`,
    vi: (f) => `\`${f.file}\` không có luồng thương mại của năm ${f.year}`,
  }),
});
