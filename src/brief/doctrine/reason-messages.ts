/** The tree of reasons behind a verdict, what would change it, and what the rules rest on. */
import { defineMessages, text } from '../../core/index.js';
import type { Verdict } from '../../doctrine/index.js';
import { VERDICT } from './verdict-words.js';

export const reason = defineMessages('brief-doctrine', {
  reasons: text<{ id: string; verdict: Verdict }>({
    en: (f) => `${f.id}: why ${VERDICT[f.verdict].en}`,
    vi: (f) => `${f.id}: vì sao ${VERDICT[f.verdict].vi}`,
  }),
  condition: text({ en: () => 'Condition', vi: () => 'Điều kiện' }),
  value: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  saidBy: text({ en: () => 'Rests on', vi: () => 'Dựa trên' }),
  breachIf: text({ en: () => 'breach if', vi: () => 'vi phạm nếu' }),
  exceptionIf: text<{ id: string; text: string }>({
    en: (f) => `exception, ${f.text} (${f.id}), if`,
    vi: (f) => `ngoại lệ, ${f.text} (${f.id}), nếu`,
  }),
  outsideIf: text<{ id: string; text: string }>({
    en: (f) => `outside the rule, ${f.text} (${f.id}), if`,
    vi: (f) => `ngoài phạm vi quy tắc, ${f.text} (${f.id}), nếu`,
  }),
  justifyIf: text({ en: () => 'needs justification if', vi: () => 'cần nêu lý do nếu' }),
  all: text({ en: () => 'all of', vi: () => 'tất cả' }),
  any: text({ en: () => 'any of', vi: () => 'bất kỳ' }),
  not: text({ en: () => 'not', vi: () => 'không phải' }),
  never: text({ en: () => 'nothing', vi: () => 'không có gì' }),
  always: text({ en: () => 'anything', vi: () => 'mọi trường hợp' }),
  truth: text<{ value: 'true' | 'false' | 'unknown' }>({
    en: (f) => ({ true: 'true', false: 'false', unknown: 'unknown' })[f.value],
    vi: (f) => ({ true: 'đúng', false: 'sai', unknown: 'chưa rõ' })[f.value],
  }),
  clause: text<{ number: number; detail: string; basis: string }>({
    en: (f) =>
      [`clause ${f.number}`, f.detail, f.basis === '' ? '' : `(${f.basis.replace(/_/g, ' ')})`]
        .filter((x) => x !== '')
        .join(' '),
    vi: (f) =>
      [`điều khoản ${f.number}`, f.detail, f.basis === '' ? '' : `(${BASES[f.basis] ?? f.basis})`]
        .filter((x) => x !== '')
        .join(' '),
  }),
  setting: text({ en: () => 'setting', vi: () => 'bối cảnh' }),
  disagree: text({ en: () => 'clauses disagree', vi: () => 'các điều khoản trái nhau' }),
  unspoken: text({
    en: () => 'not said; the whole text is known',
    vi: () => 'không nói tới; đã biết toàn văn',
  }),
  unspokenUnknown: text({
    en: () => 'not said; the whole text is not known',
    vi: () => 'không nói tới; chưa biết toàn văn',
  }),
  flips: text<{ count: number }>({
    en: (f) =>
      f.count === 0
        ? 'No one or two facts would change the verdict'
        : 'What would change the verdict',
    vi: (f) =>
      f.count === 0
        ? 'Không có một hay hai dữ kiện nào đổi được kết luận'
        : 'Điều gì làm đổi kết luận',
  }),
  flipsSub: text<{ shown: number; count: number }>({
    en: (f) =>
      `The smallest sets of facts that, known otherwise, give another verdict${
        f.shown < f.count ? `: ${f.shown} of ${f.count}, the rest with --json` : ''
      }.`,
    vi: (f) =>
      `Những tập dữ kiện nhỏ nhất mà nếu khác đi thì kết luận khác${
        f.shown < f.count ? `: ${f.shown} trên ${f.count}, phần còn lại xem với --json` : ''
      }.`,
  }),
  facts: text({ en: () => 'If', vi: () => 'Nếu' }),
  becomes: text({ en: () => 'It becomes', vi: () => 'Kết luận thành' }),
  flipFact: text<{ fact: string; to: boolean }>({
    en: (f) => (f.to ? f.fact : `not so: ${f.fact}`),
    vi: (f) => (f.to ? f.fact : `không có: ${f.fact}`),
  }),
  together: text({ en: () => ' and ', vi: () => ' và ' }),
  bases: text({ en: () => 'What the rules rest on', vi: () => 'Các quy tắc dựa trên gì' }),
  basesSub: text({
    en: () =>
      'Sourced: the words were seen. Recalled: nobody has re-read them. Derived: drawn by those who coded the rule.',
    vi: () =>
      'Có nguồn: đã thấy lời văn. Theo trí nhớ: chưa ai đọc lại. Suy ra: do người gán mã quy tắc đặt ra.',
  }),
  basis: text({ en: () => 'Basis', vi: () => 'Căn cứ' }),
  status: text({ en: () => 'Status', vi: () => 'Tình trạng' }),
  basisStatus: text<{ status: 'sourced' | 'recalled' | 'derived' }>({
    en: (f) => f.status,
    vi: (f) => ({ sourced: 'có nguồn', recalled: 'theo trí nhớ', derived: 'suy ra' })[f.status],
  }),
});

const BASES: Readonly<Record<string, string>> = {
  text: 'văn bản',
  dataset: 'bộ dữ liệu',
  recalled: 'theo trí nhớ',
  inference: 'suy luận',
  press_report: 'báo chí',
  official_statement: 'tuyên bố chính thức',
  leaked_draft: 'bản rò rỉ',
  court_opinion: 'ý kiến tòa án',
  expert_opinion: 'ý kiến chuyên gia',
};
