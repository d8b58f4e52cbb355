/** What is said of counts of ATOP's codes: what they cover and what they leave out. */
import { defineMessages, text } from '../core/index.js';

export const atopWords = defineMessages('doctrine-atop', {
  prompt: text({
    en: () =>
      'a code is a prompt to read the treaty, not a verdict on it: it says nothing of saving clauses, bases, commands or third states',
    vi: () =>
      'một mã là lời nhắc đọc hiệp ước, không phải kết luận: không nói tới điều khoản bảo lưu, căn cứ, bộ chỉ huy hay nước thứ ba',
  }),
  directed: text({
    en: () => 'a pair is directed: what A promised B and what B promised A are two',
    vi: () => 'cặp nước có hướng: điều A hứa với B và điều B hứa với A là hai',
  }),
  coversAll: text<{ first: number; last: number; own: boolean; several: boolean }>({
    en: (f) =>
      `every pair ${f.own ? 'of the state ' : f.several ? 'of the states bound ' : ''}that the file codes, ${f.first} to ${f.last}; pairs without a treaty are not in it`,
    vi: (f) =>
      `mọi cặp ${f.own ? 'của nước này ' : f.several ? 'của các nước bị ràng buộc ' : ''}có trong tệp, ${f.first} đến ${f.last}; cặp không có hiệp ước thì không có trong tệp`,
  }),
  coversPartners: text<{ partners: number; year: number }>({
    en: (f) => `every partner that the file codes in ${f.year}: ${f.partners}`,
    vi: (f) => `mọi đối tác có trong tệp năm ${f.year}: ${f.partners}`,
  }),
});
