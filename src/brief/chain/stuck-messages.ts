/** The four conditions of the “stuck” flag. */
import { defineMessages, periodText, text } from '../../core/index.js';

export const stuck = defineMessages('brief-chain', {
  navStuck: text({ en: () => 'Stuck?', vi: () => 'Mắc kẹt?' }),
  stuckTitle: text<{ verdict: string; yes: number; no: number; unknown: number }>({
    en: (f) =>
      f.verdict === 'yes'
        ? 'Stuck in assembly? All four conditions hold'
        : `Stuck in assembly? ${f.verdict === 'no' ? 'No' : 'Not known'}: ${f.yes} of four conditions ${f.yes === 1 ? 'holds' : 'hold'}, ${f.no} ${f.no === 1 ? 'does' : 'do'} not, ${f.unknown} cannot be told`,
    vi: (f) =>
      f.verdict === 'yes'
        ? 'Mắc kẹt ở khâu lắp ráp? Cả bốn điều kiện đều đúng'
        : `Mắc kẹt ở khâu lắp ráp? ${f.verdict === 'no' ? 'Không' : 'Chưa biết'}: trong bốn điều kiện, ${f.yes} đúng, ${f.no} không đúng, ${f.unknown} chưa biết`,
  }),
  stuckSub: text({
    en: () =>
      'Four conditions; the flag stands only when all are known to hold, and is down as soon as one is known not to. Nothing is assumed where data are absent.',
    vi: () =>
      'Bốn điều kiện; cờ chỉ dựng khi biết chắc cả bốn đều đúng, và hạ ngay khi biết chắc một điều kiện không đúng. Thiếu số liệu thì không giả định gì.',
  }),
  stuckRule: text({
    en: () =>
      'The rule was made for this project and tested against no outcome: it asks a question and is no verdict on a country.',
    vi: () =>
      'Quy tắc do dự án này đặt ra, chưa kiểm chứng với kết quả thực tế: nó nêu câu hỏi chứ không phán xét một nước.',
  }),
  condition: text({ en: () => 'Condition', vi: () => 'Điều kiện' }),
  limit: text({ en: () => 'Holds when', vi: () => 'Đúng khi' }),
  holdsHead: text({ en: () => 'Holds', vi: () => 'Đúng?' }),
  holds: text<{ holds: string }>({
    en: (f) => (f.holds === 'yes' ? 'yes' : f.holds === 'no' ? 'no' : 'not known'),
    vi: (f) => (f.holds === 'yes' ? 'đúng' : f.holds === 'no' ? 'không' : 'chưa biết'),
  }),
  why: text({ en: () => 'Source, or why not', vi: () => 'Nguồn, hoặc vì sao chưa biết' }),
  noLimit: text({
    en: () => 'at or above the third quartile of peers',
    vi: () => 'từ tứ phân vị thứ ba của nhóm so sánh',
  }),
  relation: text<{ relation: string; value: string }>({
    en: (f) => `${f.relation} ${f.value}`,
    vi: (f) => `${f.relation} ${f.value}`,
  }),
  about: text<{ period: string; source: string }>({
    en: (f) => `${periodText(f.period, 'en')}; ${f.source}`,
    vi: (f) => `${periodText(f.period, 'vi')}; ${f.source}`,
  }),
});
