/** Strife between the two of a pair, and what ties them: obligations, borders, troops, votes. */
import { defineMessages, text } from '../../core/index.js';
import { EN, lower, plural, VI } from './words.js';

export const ties = defineMessages('brief-partner', {
  frictionTitle: text<{ count: number; last: string }>({
    en: (f) =>
      f.count === 0
        ? 'The registers loaded hold no strife between the two'
        : `Friction: ${f.count} ${plural(f.count, 'record', 'records')} of strife, the last in ${f.last}`,
    vi: (f) =>
      f.count === 0
        ? 'Các nguồn đã nạp không ghi mâu thuẫn nào giữa hai nước'
        : `Va chạm: ${f.count} ghi chép về mâu thuẫn, gần nhất năm ${f.last}`,
  }),
  frictionSub: text<{ ends: string }>({
    en: (f) =>
      `Disputes, rivalries and conflicts as registers state them; the last year held is ${f.ends}`,
    vi: (f) =>
      `Tranh chấp, đối địch và xung đột theo ghi chép của các nguồn; năm cuối có dữ liệu là ${f.ends}`,
  }),
  frictionNav: text({ en: () => 'Friction', vi: () => 'Va chạm' }),
  tiesNav: text({ en: () => 'Ties', vi: () => 'Ràng buộc' }),
  frictionNone: text<{ registers: readonly string[] }>({
    en: (f) =>
      `Searched: ${f.registers.join('; ')}. A register says nothing of the years after it, nor of strife below its own threshold.`,
    vi: (f) =>
      `Đã tra: ${f.registers.join('; ')}. Nguồn không nói gì về những năm sau đó, cũng như về mâu thuẫn dưới ngưỡng ghi nhận của nó.`,
  }),
  years: text({ en: () => 'Years', vi: () => 'Các năm' }),
  level: text({ en: () => 'Level', vi: () => 'Mức' }),
  moreRecords: text<{ shown: number; all: number; command: string }>({
    en: (f) => `The newest ${f.shown} of ${f.all} are shown; all: \`${f.command}\``,
    vi: (f) => `Hiện ${f.shown} ghi chép mới nhất trong ${f.all}; tất cả: \`${f.command}\``,
  }),
  tiesTitle: text<{ obligations: number }>({
    en: (f) =>
      f.obligations === 0
        ? 'Borders, bases, exercises and votes'
        : `${f.obligations} alliance ${plural(f.obligations, 'obligation', 'obligations')} coded, with the last year of each`,
    vi: (f) =>
      f.obligations === 0
        ? 'Đường biên, cơ sở, diễn tập và lá phiếu'
        : `${f.obligations} nghĩa vụ liên minh được mã hóa, kèm năm cuối của mỗi nghĩa vụ`,
  }),
  tiesSub: text({
    en: () => 'Treaty obligations as researchers code them, borders, troops, sites and votes',
    vi: () =>
      'Nghĩa vụ hiệp ước theo mã hóa của nhà nghiên cứu, đường biên, quân số, cơ sở và lá phiếu',
  }),
  obligation: text<{ name: string }>({
    en: (f) => `Obligation: ${lower(f.name)}`,
    vi: (f) => `Nghĩa vụ: ${lower(f.name)}`,
  }),
  obligationEnd: text<{ toEnd: boolean }>({
    en: (f) => (f.toEnd ? 'still coded in the last year held' : 'no longer coded'),
    vi: (f) => (f.toEnd ? 'vẫn được mã hóa ở năm cuối có dữ liệu' : 'không còn được mã hóa'),
  }),
  troops: text<{ from: string; to: string }>({
    en: (f) => `Troops of ${EN(f.from)} in ${EN(f.to)}`,
    vi: (f) => `Quân ${VI(f.from)} tại ${VI(f.to)}`,
  }),
  votes: text({
    en: () => 'General Assembly votes alike',
    vi: () => 'Phiếu giống nhau tại Đại hội đồng',
  }),
  reading: text({ en: () => 'Reading', vi: () => 'Trị số' }),
  levelOf: text<{ scale: string; level: number }>({
    en: (f) => `${f.level}: ${LEVELS[f.scale]?.en[f.level - 1] ?? f.scale}`,
    vi: (f) => `${f.level}: ${LEVELS[f.scale]?.vi[f.level - 1] ?? f.scale}`,
  }),
});

/** Scales of registers, by the unit of the dataset, from level 1. */
const LEVELS: Readonly<
  Record<string, { readonly en: readonly string[]; readonly vi: readonly string[] }>
> = {
  'hostility level': {
    en: ['no militarised action', 'threat', 'display of force', 'use of force', 'war'],
    vi: [
      'không có hành động quân sự',
      'đe dọa',
      'phô trương lực lượng',
      'dùng vũ lực',
      'chiến tranh',
    ],
  },
  'intensity level': {
    en: ['25 to 999 battle deaths in a year', '1,000 or more battle deaths in a year'],
    vi: ['25 đến 999 người chết trong năm', 'từ 1.000 người chết trong năm'],
  },
  'contiguity type': {
    en: [
      'land or river border',
      'up to 12 miles of water',
      'up to 24 miles of water',
      'up to 150 miles of water',
      'up to 400 miles of water',
    ],
    vi: [
      'biên giới trên bộ hoặc sông',
      'cách biển tới 12 hải lý',
      'cách biển tới 24 hải lý',
      'cách biển tới 150 hải lý',
      'cách biển tới 400 hải lý',
    ],
  },
};
