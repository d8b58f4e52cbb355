/** The check of a draft: its verdict, principle by principle, precedents and reasons on file. */
import { defineMessages, periodText, text } from '../../core/index.js';
import type { Mode, Verdict } from '../../doctrine/index.js';
import { numbersText } from './numbers-text.js';
import { VERDICT } from './verdict-words.js';

export const check = defineMessages('brief-doctrine', {
  kicker: text<{ mode: Mode }>({
    en: (f) => (f.mode === 'actual' ? 'Check of a draft' : 'Check of a draft, hypothetical'),
    vi: (f) => (f.mode === 'actual' ? 'Kiểm tra dự thảo' : 'Kiểm tra dự thảo, giả định'),
  }),
  title: text<{ verdict: Verdict | 'not_applicable'; draft: string; doctrine: string }>({
    en: (f) => `${f.draft}: ${VERDICT[f.verdict].en} under “${f.doctrine}”`,
    vi: (f) => `${f.draft}: ${VERDICT[f.verdict].vi} theo “${f.doctrine}”`,
  }),
  modeActual: text<{ day: string }>({
    en: (f) => `The doctrine as it was in force on ${periodText(f.day, 'en')}.`,
    vi: (f) => `Học thuyết có hiệu lực vào ${periodText(f.day, 'vi')}.`,
  }),
  modeHypothetical: text({
    en: () => 'As if it were signed while the doctrine is in force.',
    vi: () => 'Như thể được ký khi học thuyết đang có hiệu lực.',
  }),
  modeProposed: text({
    en: () => 'As if it were signed under a text that nobody has put in force.',
    vi: () => 'Như thể được ký theo một văn bản chưa ai ban hành.',
  }),
  outOfTime: text<{ from: string | null; to: string | null }>({
    en: (f) =>
      f.from === null
        ? 'The doctrine is not in force on any day: ask in hypothetical mode.'
        : `The doctrine was not in force on that day: it holds from ${periodText(f.from, 'en')}${
            f.to === null ? '' : ` to ${periodText(f.to, 'en')}`
          }.`,
    vi: (f) =>
      f.from === null
        ? 'Học thuyết không có hiệu lực vào ngày nào: hãy hỏi ở chế độ giả định.'
        : `Học thuyết không có hiệu lực vào ngày đó: có hiệu lực từ ${periodText(f.from, 'vi')}${
            f.to === null ? '' : ` đến ${periodText(f.to, 'vi')}`
          }.`,
  }),
  outOfScope: text({
    en: () => 'No principle speaks of the subject of any clause.',
    vi: () => 'Không nguyên tắc nào nói tới vấn đề của bất kỳ điều khoản nào.',
  }),
  notParty: text({
    en: () => 'No party to the draft is bound by the doctrine: ask in hypothetical mode.',
    vi: () => 'Không bên nào của dự thảo bị học thuyết ràng buộc: hãy hỏi ở chế độ giả định.',
  }),
  doubtTime: text({
    en: () =>
      'The date may stand for days on which the doctrine held and for days on which it did not, so that no verdict better than insufficient evidence is given.',
    vi: () =>
      'Ngày ghi có thể là ngày học thuyết có hiệu lực hoặc không, nên không thể kết luận tốt hơn “chưa đủ dữ kiện”.',
  }),
  doubtUncoded: text<{ clauses: readonly number[] }>({
    en: (f) =>
      `Not coded yet: ${f.clauses.length === 1 ? 'clause' : 'clauses'} ${numbersText(f.clauses)}. What ${f.clauses.length === 1 ? 'it says' : 'they say'} may be anything, so that no verdict better than insufficient evidence is given.`,
    vi: (f) =>
      `Chưa gán mã: điều khoản ${numbersText(f.clauses)}. Điều khoản ấy có thể nói bất cứ điều gì, nên không thể kết luận tốt hơn “chưa đủ dữ kiện”.`,
  }),
  doubtMembers: text({
    en: () =>
      'Whether one of the parties is bound is not in the doctrine’s list, which is absent or not whole: no verdict better than insufficient evidence is given.',
    vi: () =>
      'Danh sách các nước bị ràng buộc chưa có hoặc chưa đủ, nên chưa biết có bên nào trong dự thảo bị ràng buộc: không thể kết luận tốt hơn “chưa đủ dữ kiện”.',
  }),
  verdicts: text({ en: () => 'Verdict by principle', vi: () => 'Kết luận theo từng nguyên tắc' }),
  verdictsSub: text({
    en: () =>
      'The worst of them is the verdict; another reading of a sentence is judged beside it, never mixed.',
    vi: () =>
      'Kết luận chung là kết luận nặng nhất; cách đọc khác của một câu được xét riêng, không trộn lẫn.',
  }),
  reading: text<{ id: string | null; verdict: Verdict }>({
    en: (f) =>
      f.id === null
        ? `Own reading: ${VERDICT[f.verdict].en}`
        : `With ${f.id} in place of the sentence it reads: ${VERDICT[f.verdict].en}`,
    vi: (f) =>
      f.id === null
        ? `Cách đọc gốc: ${VERDICT[f.verdict].vi}`
        : `Thay bằng ${f.id} cho câu tương ứng: ${VERDICT[f.verdict].vi}`,
  }),
  principle: text({ en: () => 'Principle', vi: () => 'Nguyên tắc' }),
  verdict: text({ en: () => 'Verdict', vi: () => 'Kết luận' }),
  notKnown: text<{ facts: string }>({
    en: (f) => `not known: ${f.facts}`,
    vi: (f) => `chưa biết: ${f.facts}`,
  }),
  otherReading: text<{ of: string }>({
    en: (f) => `another reading of ${f.of}`,
    vi: (f) => `cách đọc khác của ${f.of}`,
  }),
  byPerson: text({ en: () => 'left to a person', vi: () => 'dành cho con người' }),
  precedents: text({ en: () => 'Precedents most like it', vi: () => 'Các tiền lệ gần nhất' }),
  precedentsNav: text({ en: () => 'Precedents', vi: () => 'Tiền lệ' }),
  precedentsSub: text<{ shown: number; count: number }>({
    en: (f) =>
      `Likeness: facts both say are so, over facts either says are so. It says what to read first, not how to decide. ${f.shown} of ${f.count} cases that share any.`,
    vi: (f) =>
      `Độ giống: số dữ kiện cả hai đều nói là có, chia cho số dữ kiện ít nhất một bên nói là có. Chỉ gợi ý nên đọc gì trước, không thay quyết định. ${f.shown} trên ${f.count} trường hợp có điểm chung.`,
  }),
  precedentCase: text({ en: () => 'Case', vi: () => 'Trường hợp' }),
  likeness: text({ en: () => 'Likeness', vi: () => 'Độ giống' }),
  sharedFacts: text({ en: () => 'Both say', vi: () => 'Cả hai đều có' }),
  stateDecision: text({
    en: () => 'What was decided',
    vi: () => 'Quyết định đã có (bằng tiếng Anh)',
  }),
  notOnRecord: text({ en: () => 'not on record', vi: () => 'chưa có ghi nhận' }),
  precedentVerdict: text<{ verdict: Verdict | 'not_applicable'; mode: Mode }>({
    en: (f) => `${VERDICT[f.verdict].en}${f.mode === 'hypothetical' ? ' (as if signed)' : ''}`,
    vi: (f) => `${VERDICT[f.verdict].vi}${f.mode === 'hypothetical' ? ' (như thể được ký)' : ''}`,
  }),
  answers: text<{ open: number }>({
    en: (f) => (f.open === 0 ? 'Reasons are on file' : 'Reasons are still owed'),
    vi: (f) => (f.open === 0 ? 'Lý do đã có hồ sơ' : 'Vẫn cần nêu lý do'),
  }),
  answersSub: text<{ id: string; text: string; effect: string }>({
    en: (f) => `${f.id}: “${f.text}” ${f.effect}`,
    vi: (f) => `${f.id}: “${f.text}” ${f.effect}`,
  }),
  decision: text({ en: () => 'Decision', vi: () => 'Quyết định' }),
  answered: text({
    en: () => 'complete; the verdict stays',
    vi: () => 'đầy đủ; kết luận giữ nguyên',
  }),
  lacks: text<{ fields: string }>({
    en: (f) => `lacks ${f.fields}`,
    vi: (f) => `còn thiếu ${f.fields}`,
  }),
  pack: text<{ doctrine: string; version: string; hash: string; draft: string; draftHash: string }>(
    {
      en: (f) =>
        `Doctrine ${f.doctrine}, version ${f.version}, sha256 ${f.hash}. Draft ${f.draft}, sha256 ${f.draftHash}.`,
      vi: (f) =>
        `Học thuyết ${f.doctrine}, bản ${f.version}, sha256 ${f.hash}. Dự thảo ${f.draft}, sha256 ${f.draftHash}.`,
    },
  ),
  private: text({
    en: () =>
      'The check sorts clauses under rules; a named officer decides. The draft was read and not kept.',
    vi: () =>
      'Việc kiểm tra chỉ xếp điều khoản theo quy tắc; người có thẩm quyền quyết định. Dự thảo được đọc và không lưu lại.',
  }),
});
