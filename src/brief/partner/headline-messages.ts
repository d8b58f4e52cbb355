/** The title and opening of the page about one pair, and what it says of a country with itself. */
import { defineMessages, periodText, placeName, sentence, text } from '../../core/index.js';
import { EN, VI, lower, type Pair } from './words.js';

export const headline = defineMessages('brief-partner', {
  sameTitle: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} is both ends of the pair`,
    vi: (f) => `${VI(f.subject)} ở cả hai đầu của cặp`,
  }),
  sameDek: text({
    en: () => 'A pair is two countries: choose another partner.',
    vi: () => 'Một cặp gồm hai nước: hãy chọn đối tác khác.',
  }),
  sameNext: text<{ subject: string }>({
    en: (f) => `Partners of ${EN(f.subject)}`,
    vi: (f) => `Các đối tác của ${VI(f.subject)}`,
  }),
  sameNextText: text({
    en: () => 'Every partner, each with a page of its own.',
    vi: () => 'Mọi đối tác, mỗi đối tác có một trang riêng.',
  }),
  kicker: text<Pair>({
    en: (f) => `${placeName(f.subject, 'en')} with ${EN(f.partner)}`,
    vi: (f) => `${VI(f.subject)} với ${VI(f.partner)}`,
  }),
  titleTier: text<Pair & { tier: string; since: string; doubt: string }>({
    en: (f) =>
      `${placeName(f.partner, 'en')}: ${lower(f.tier)}${f.since === '' ? '' : ` since ${f.since}`}${{ contradicted: ' (date contradicted)', unverified: ' (recalled only)' }[f.doubt] ?? ''}`,
    vi: (f) =>
      `${VI(f.partner)}: ${lower(f.tier)}${f.since === '' ? '' : ` từ ${f.since}`}${{ contradicted: ' (ngày còn mâu thuẫn)', unverified: ' (chỉ theo trí nhớ)' }[f.doubt] ?? ''}`,
  }),
  titleNoTier: text<Pair>({
    en: (f) => `${placeName(f.partner, 'en')}: on no tier of ${EN(f.subject)}`,
    vi: (f) => `${VI(f.partner)}: chưa ở bậc nào của ${VI(f.subject)}`,
  }),
  titleTrade: text<Pair & { exports: string; imports: string; year: string }>({
    en: (f) => {
      const parts = [
        ...(f.exports === '' ? [] : [`took ${f.exports} of the exports of ${EN(f.subject)}`]),
        ...(f.imports === ''
          ? []
          : [
              `sent ${f.imports} of ${f.exports === '' ? `the imports of ${EN(f.subject)}` : 'its imports'}`,
            ]),
      ];
      return `${sentence(EN(f.partner))} ${parts.join(' and ')} (${f.year})`;
    },
    vi: (f) => {
      const parts = [
        ...(f.exports === '' ? [] : [`mua ${f.exports} xuất khẩu của ${VI(f.subject)}`]),
        ...(f.imports === '' ? [] : [`cung cấp ${f.imports} nhập khẩu của ${VI(f.subject)}`]),
      ];
      return `${VI(f.partner)} ${parts.join(' và ')} (${f.year})`;
    },
  }),
  titleShares: text<{ exports: string; imports: string; year: string }>({
    en: (f) =>
      f.exports === ''
        ? `${f.imports} of imports (${f.year})`
        : f.imports === ''
          ? `${f.exports} of exports (${f.year})`
          : `${f.exports} of exports, ${f.imports} of imports (${f.year})`,
    vi: (f) =>
      f.exports === ''
        ? `${f.imports} nhập khẩu (${f.year})`
        : f.imports === ''
          ? `${f.exports} xuất khẩu (${f.year})`
          : `${f.exports} xuất khẩu, ${f.imports} nhập khẩu (${f.year})`,
  }),
  titleNothing: text<Pair>({
    en: (f) => `${placeName(f.subject, 'en')} and ${EN(f.partner)}: no tier and no share is held`,
    vi: (f) => `${VI(f.subject)} và ${VI(f.partner)}: chưa có bậc quan hệ và tỷ phần nào`,
  }),
  dekTier: text<Pair & { tier: string; dated: boolean }>({
    en: (f) =>
      `By its own facts ${EN(f.subject)} holds ${EN(f.partner)} as “${f.tier}”, ${f.dated ? 'since' : 'known'} `,
    vi: (f) =>
      `Theo dữ kiện của mình, ${VI(f.subject)} coi ${VI(f.partner)} là “${f.tier}”, ${f.dated ? 'từ' : 'ghi nhận'} `,
  }),
  dekNoTier: text<Pair & { day: string }>({
    en: (f) =>
      `On ${periodText(f.day, 'en')} the facts of ${EN(f.subject)} hold no tier for ${EN(f.partner)}. `,
    vi: (f) =>
      `Ngày ${periodText(f.day, 'vi')} dữ kiện của ${VI(f.subject)} không ghi bậc nào cho ${VI(f.partner)}. `,
  }),
  dekExports: text<Pair & { year: string }>({
    en: (f) => `In ${f.year} ${EN(f.partner)} took `,
    vi: (f) => `Năm ${f.year}, ${VI(f.partner)} mua `,
  }),
  dekExportsTail: text<Pair>({
    en: (f) => ` of the exports of ${EN(f.subject)}. `,
    vi: (f) => ` xuất khẩu của ${VI(f.subject)}. `,
  }),
  dekImports: text<Pair & { year: string }>({
    en: (f) => `In ${f.year} ${EN(f.subject)} bought from ${EN(f.partner)} `,
    vi: (f) => `Năm ${f.year}, ${VI(f.subject)} mua từ ${VI(f.partner)} `,
  }),
  dekImportsTail: text({
    en: () => ' of its imports. ',
    vi: () => ' nhập khẩu. ',
  }),
  dekTheirs: text<Pair & { year: string }>({
    en: (f) => `Seen from the other end, in ${f.year} ${EN(f.subject)} made up `,
    vi: (f) => `Nhìn từ đầu kia, năm ${f.year} ${VI(f.subject)} chiếm `,
  }),
  dekTheirsTail: text<Pair>({
    en: (f) => ` of all trade of ${EN(f.partner)}. `,
    vi: (f) => ` toàn bộ thương mại của ${VI(f.partner)}. `,
  }),
  dekFriction: text({
    en: () => 'Beside it the registers hold: ',
    vi: () => 'Bên cạnh đó, các nguồn ghi nhận: ',
  }),
  dekFrictionItem: text<{ what: string }>({
    en: (f) => `${lower(f.what)}: `,
    vi: (f) => `${lower(f.what)}: `,
  }),
  dekFrictionTail: text<{ years: string; ends: string }>({
    en: (f) => ` (${f.years}${f.ends === '' ? '' : `; the register ends in ${f.ends}`})`,
    vi: (f) => ` (${f.years}${f.ends === '' ? '' : `; nguồn dừng ở năm ${f.ends}`})`,
  }),
});
