/** What the world pass says of files, and of places it does not find. */
import { defineMessages, placeName, text } from '../../core/index.js';

export const say = defineMessages('dependence-world', {
  noFlows: text<{ file: string }>({
    en: (f) => `\`${f.file}\` holds no trade flows, so there is nothing to concentrate`,
    vi: (f) => `\`${f.file}\` không có luồng thương mại nên không tính được mức độ tập trung`,
  }),
  manyYears: text<{ file: string; year: number; other: number }>({
    en: (f) => `\`${f.file}\` holds ${f.year}, ${f.other} and perhaps more years: name one`,
    vi: (f) => `\`${f.file}\` có các năm ${f.year}, ${f.other} và có thể còn nữa: hãy nêu một năm`,
  }),
  noPlace: text<{ place: string; year: number }>({
    en: (f) =>
      `the dataset names no flow of ${placeName(f.place, 'en')} in ${f.year}: what is not there is not known to be zero`,
    vi: (f) =>
      `bộ dữ liệu không có luồng thương mại nào của ${placeName(f.place, 'vi')} năm ${f.year}: không có số liệu không có nghĩa là bằng không`,
  }),
  noYear: text<{ file: string; year: number }>({
    en: (f) => `\`${f.file}\` holds no flows of ${f.year}`,
    vi: (f) => `\`${f.file}\` không có luồng thương mại của năm ${f.year}`,
  }),
});
