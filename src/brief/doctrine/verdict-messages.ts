/** Words of the head of a check: who would sign what, the verdict in the right mood, the principle and the reason. */
import { type Lang, defineMessages, text } from '../../core/index.js';
import type { Mode, Verdict } from '../../doctrine/index.js';
import { numbersText } from './numbers-text.js';

type Given = Verdict | 'not_applicable';

const IS: Readonly<Record<Given, Readonly<Record<Lang, (doctrine: string) => string>>>> = {
  breach: { en: (d) => `breaches ${d}`, vi: (d) => `vi phạm ${d}` },
  insufficient_evidence: {
    en: (d) => `insufficient evidence under ${d}`,
    vi: (d) => `chưa đủ dữ kiện để kết luận theo ${d}`,
  },
  needs_justification: {
    en: (d) => `needs justification under ${d}`,
    vi: (d) => `cần nêu lý do theo ${d}`,
  },
  exception_applies: {
    en: (d) => `exception applies under ${d}`,
    vi: (d) => `thuộc ngoại lệ theo ${d}`,
  },
  compliant: { en: (d) => `compliant with ${d}`, vi: (d) => `phù hợp với ${d}` },
  not_applicable: { en: (d) => `not applicable: ${d}`, vi: (d) => `không áp dụng: ${d}` },
};

const WOULD: Readonly<Record<Given, Readonly<Record<Lang, (d: string, who: string) => string>>>> = {
  breach: {
    en: (d, who) => `would breach ${d} if ${who} signed it`,
    vi: (d, who) => `sẽ vi phạm ${d} nếu ${who} ký`,
  },
  insufficient_evidence: {
    en: (d, who) => `insufficient evidence under ${d} if ${who} signed it`,
    vi: (d, who) => `chưa đủ dữ kiện để kết luận theo ${d} nếu ${who} ký`,
  },
  needs_justification: {
    en: (d, who) => `would need justification under ${d} if ${who} signed it`,
    vi: (d, who) => `sẽ cần nêu lý do theo ${d} nếu ${who} ký`,
  },
  exception_applies: {
    en: (d, who) => `would fall under an exception of ${d} if ${who} signed it`,
    vi: (d, who) => `sẽ thuộc ngoại lệ của ${d} nếu ${who} ký`,
  },
  compliant: {
    en: (d, who) => `would be compliant with ${d} if ${who} signed it`,
    vi: (d, who) => `sẽ phù hợp với ${d} nếu ${who} ký`,
  },
  not_applicable: {
    en: (d, who) => `not applicable: ${d}, even if ${who} signed it`,
    vi: (d, who) => `không áp dụng: ${d}, kể cả khi ${who} ký`,
  },
};

const joined = (texts: readonly string[]): string => texts.join('; ');

export const verdictWords = defineMessages('brief-verdict', {
  title: text<{ draft: string; doctrine: string; verdict: Given; mode: Mode; who: string | null }>({
    en: (f) =>
      `${f.draft}: ${
        f.mode === 'actual'
          ? IS[f.verdict].en(`“${f.doctrine}”`)
          : WOULD[f.verdict].en(`“${f.doctrine}”`, f.who ?? 'a state that holds to it')
      }`,
    vi: (f) =>
      `${f.draft}: ${
        f.mode === 'actual'
          ? IS[f.verdict].vi(`“${f.doctrine}”`)
          : WOULD[f.verdict].vi(`“${f.doctrine}”`, f.who ?? 'một nước theo học thuyết')
      }`,
  }),
  kicker: text<{ mode: Mode; parties: string; date: string }>({
    en: (f) =>
      `Check of a draft${f.mode === 'actual' ? '' : ', hypothetical'} · ${f.parties}${f.date === '' ? '' : ` · ${f.date}`}`,
    vi: (f) =>
      `Kiểm tra dự thảo${f.mode === 'actual' ? '' : ', giả định'} · ${f.parties}${f.date === '' ? '' : ` · ${f.date}`}`,
  }),
  clauses: text<{ numbers: readonly number[] }>({
    en: (f) => `${f.numbers.length === 1 ? 'clause' : 'clauses'} ${numbersText(f.numbers)}`,
    vi: (f) => `điều khoản ${numbersText(f.numbers)}`,
  }),
  breach: text<{ id: string; title: string; facts: readonly string[]; mode: Mode }>({
    en: (f) =>
      `It ${f.mode === 'actual' ? 'goes' : 'would go'} against “${f.title}” (${f.id}): ${joined(f.facts)}.`,
    vi: (f) =>
      `${f.mode === 'actual' ? 'Trái' : 'Sẽ trái'} với “${f.title}” (${f.id}): ${joined(f.facts)}.`,
  }),
  insufficient_evidence: text<{ id: string; title: string; facts: readonly string[] }>({
    en: (f) =>
      `Undecided is “${f.title}” (${f.id}), as long as this is not known: ${joined(f.facts)}.`,
    vi: (f) => `Chưa kết luận được “${f.title}” (${f.id}) khi chưa biết: ${joined(f.facts)}.`,
  }),
  needs_justification: text<{ id: string; title: string; facts: readonly string[] }>({
    en: (f) => `“${f.title}” (${f.id}) asks for a documented reason: ${joined(f.facts)}.`,
    vi: (f) => `“${f.title}” (${f.id}) đòi hỏi lý do bằng văn bản: ${joined(f.facts)}.`,
  }),
  exception_applies: text<{
    id: string;
    title: string;
    facts: readonly string[];
    exceptions: readonly string[];
  }>({
    en: (f) =>
      `“${f.title}” (${f.id}) would be breached (${joined(f.facts)}) but for an exception: ${joined(f.exceptions)}.`,
    vi: (f) =>
      `Lẽ ra trái với “${f.title}” (${f.id}) (${joined(f.facts)}), nhưng có ngoại lệ: ${joined(f.exceptions)}.`,
  }),
  compliant: text<{ count: number }>({
    en: (f) =>
      f.count === 1
        ? 'The one principle judged finds nothing that it forbids or that must be explained.'
        : `None of the ${f.count} principles judged finds anything that it forbids or that must be explained.`,
    vi: (f) =>
      `Cả ${f.count} nguyên tắc được xét đều không thấy điều gì bị cấm hay phải giải thích.`,
  }),
  alsoOf: text<{ ids: readonly string[] }>({
    en: (f) => `Likewise: ${f.ids.join(', ')}.`,
    vi: (f) => `Tương tự: ${f.ids.join(', ')}.`,
  }),
  otherwise: text<{ ids: readonly string[]; verdict: string }>({
    en: (f) => `Read as in ${f.ids.join(', ')}, the verdict is: ${f.verdict}.`,
    vi: (f) => `Nếu đọc theo ${f.ids.join(', ')} thì kết luận là: ${f.verdict}.`,
  }),
  unspokenUncoded: text<{ clauses: readonly number[] }>({
    en: (f) =>
      f.clauses.length === 1
        ? 'no coded clause says so; one is not coded yet'
        : `no coded clause says so; ${f.clauses.length} are not coded yet`,
    vi: (f) => `không điều khoản đã gán mã nào nói tới; còn ${f.clauses.length} chưa gán mã`,
  }),
  rule: text<{ rule: string }>({
    en: (f) => `The rule: ${f.rule}`,
    vi: (f) => `Quy tắc: ${f.rule}`,
  }),
  inOrder: text<{ count: number }>({
    en: (f) => (f.count === 1 ? 'One principle in order' : `${f.count} principles in order`),
    vi: (f) => `${f.count} nguyên tắc không có gì vướng`,
  }),
  inOrderSub: text({
    en: () => 'What each looks for, and finds not so or outside the rule.',
    vi: () => 'Điều mỗi nguyên tắc tìm và thấy không có, hoặc nằm ngoài quy tắc.',
  }),
  looksFor: text({ en: () => 'Looks for', vi: () => 'Tìm điều gì' }),
  more: text<{ count: number }>({
    en: (f) => `and ${f.count} more`,
    vi: (f) => `và ${f.count} điều nữa`,
  }),
  gapFact: text({ en: () => 'Not known', vi: () => 'Chưa biết' }),
  gapWhy: text({ en: () => 'Why', vi: () => 'Vì sao' }),
  gapFill: text({ en: () => 'What would settle it', vi: () => 'Điều gì làm rõ' }),
  gapNav: text({ en: () => 'Undecided', vi: () => 'Chưa rõ' }),
  better: text<{ count: number; most: number; capped: boolean }>({
    en: (f) =>
      f.count > 0
        ? 'What would better the verdict'
        : f.capped
          ? 'No answer alone betters the verdict while what is said above stands open'
          : `No change of up to ${f.most} facts would better the verdict`,
    vi: (f) =>
      f.count > 0
        ? 'Điều gì làm kết luận tốt hơn'
        : f.capped
          ? 'Không câu trả lời nào tự nó làm kết luận tốt hơn khi điều nêu trên còn bỏ ngỏ'
          : `Không có cách đổi tối đa ${f.most} dữ kiện nào làm kết luận tốt hơn`,
  }),
  /** `none`: no set of so many facts makes it compliant; null where that is not known. */
  betterSub: text<{
    shown: number;
    count: number;
    compliant: boolean;
    none: number | null;
    capped: boolean;
  }>({
    en: (f) =>
      `The smallest sets of facts that give a better verdict, the best first${
        f.compliant
          ? ''
          : f.capped
            ? '; none makes it compliant while what is said above stands open'
            : f.none === null
              ? '; no way to compliance was found, though not every one was tried'
              : `; no change of up to ${f.none} facts makes it compliant`
      }.${f.shown < f.count ? ` ${f.shown} of ${f.count} are shown.` : ''}`,
    vi: (f) =>
      `Những tập dữ kiện nhỏ nhất cho kết luận tốt hơn, tốt nhất đứng trước${
        f.compliant
          ? ''
          : f.capped
            ? '; không tập nào làm cho phù hợp khi điều nêu trên còn bỏ ngỏ'
            : f.none === null
              ? '; chưa tìm thấy cách nào làm cho phù hợp, dù chưa thử hết'
              : `; không cách đổi tối đa ${f.none} dữ kiện nào làm cho phù hợp`
      }.${f.shown < f.count ? ` Nêu ${f.shown} trên ${f.count} tập.` : ''}`,
  }),
  worse: text({ en: () => 'What would worsen it', vi: () => 'Điều gì làm kết luận xấu đi' }),
  worseSub: text<{ shown: number; count: number }>({
    en: (f) =>
      `Facts that, if they were otherwise, give a worse verdict; those that the draft speaks of first.${f.shown < f.count ? ` The first ${f.shown} of ${f.count}.` : ''}`,
    vi: (f) =>
      `Những dữ kiện nếu khác đi thì kết luận xấu hơn; điều dự thảo có nói tới đứng trước.${f.shown < f.count ? ` ${f.shown} trên ${f.count}.` : ''}`,
  }),
  flip: text<{ fact: string; to: boolean; clauses: string }>({
    en: (f) => `${f.to ? '' : 'not so: '}${f.fact}${f.clauses === '' ? '' : ` (${f.clauses})`}`,
    vi: (f) => `${f.to ? '' : 'không có: '}${f.fact}${f.clauses === '' ? '' : ` (${f.clauses})`}`,
  }),
});
