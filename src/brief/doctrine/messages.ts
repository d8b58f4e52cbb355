/** Words of the pages on doctrine: verdicts, the tree of reasons, what would change a verdict. */
import { type Lang, defineMessages, format, periodText, text } from '../../core/index.js';
import type { Leaning, Mode, Verdict } from '../../doctrine/index.js';
import { numbersText } from './numbers-text.js';

const VERDICT: Readonly<Record<Verdict | 'not_applicable', Readonly<Record<Lang, string>>>> = {
  breach: { en: 'breach', vi: 'vi phạm' },
  insufficient_evidence: { en: 'insufficient evidence', vi: 'chưa đủ dữ kiện' },
  needs_justification: { en: 'needs justification', vi: 'cần nêu lý do' },
  exception_applies: { en: 'exception applies', vi: 'thuộc ngoại lệ' },
  compliant: { en: 'compliant', vi: 'phù hợp' },
  not_applicable: { en: 'not applicable', vi: 'không áp dụng' },
};

const LEANING: Readonly<Record<Leaning, Readonly<Record<Lang, string>>>> = {
  towards: { en: 'towards', vi: 'nghiêng về lựa chọn này' },
  away: { en: 'away', vi: 'nghiêng về phía kia' },
  both: { en: 'speaks for both', vi: 'có ở cả hai phía' },
  open: { en: 'open', vi: 'chưa rõ' },
  silent: { en: 'silent', vi: 'không nói tới' },
};

export const verdictWord = (verdict: Verdict | 'not_applicable', lang: Lang): string =>
  VERDICT[verdict][lang];
export const leaningWord = (leaning: Leaning, lang: Lang): string => LEANING[leaning][lang];

export const say = defineMessages('brief-doctrine', {
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
  written: text<{ file: string }>({
    en: (f) => `Written with its proposals, each marked proposed: ${f.file}`,
    vi: (f) => `Đã ghi kèm các đề xuất, mỗi đề xuất đều được đánh dấu: ${f.file}`,
  }),
  readTheRest: text({
    en: () =>
      'Each clause stays uncoded behind its proposals, since it may say more. Read it: code what else it says, or take the uncoded entry out when nothing is left.',
    vi: () =>
      'Mỗi điều khoản vẫn chưa gán mã bên cạnh các đề xuất, vì có thể còn nói điều khác. Hãy đọc: gán mã phần còn lại, hoặc bỏ mục chưa gán mã khi không còn gì.',
  }),
  typeNotStated: text({ en: () => 'not stated', vi: () => 'chưa nêu' }),
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
  stateDecision: text({ en: () => 'What was decided', vi: () => 'Quyết định đã có' }),
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
  valid: text<{ from: string | null; to: string | null }>({
    en: (f) =>
      f.from === null
        ? 'proposed, not in force'
        : `from ${periodText(f.from, 'en')}${f.to === null ? '' : ` to ${periodText(f.to, 'en')}`}`,
    vi: (f) =>
      f.from === null
        ? 'đề xuất, chưa có hiệu lực'
        : `từ ${periodText(f.from, 'vi')}${f.to === null ? '' : ` đến ${periodText(f.to, 'vi')}`}`,
  }),
  listTitle: text<{ count: number; lists: number }>({
    en: (f) => `${f.count} doctrines and ${f.lists} checklist${f.lists === 1 ? '' : 's'}`,
    vi: (f) => `${f.count} học thuyết và ${f.lists} danh mục lựa chọn`,
  }),
  screened: text<{ count: number; first: number; last: number; doctrine: string }>({
    en: (f) =>
      `${format.quantity(f.count, 'count', 'en')} pairs and years of ATOP, ${f.first} to ${f.last}, under “${f.doctrine}”`,
    vi: (f) =>
      `${format.quantity(f.count, 'count', 'vi')} cặp nước và năm của ATOP, ${f.first} đến ${f.last}, theo “${f.doctrine}”`,
  }),
  promised: text<{ country: string; year: number; partners: number; defence: number }>({
    en: (f) =>
      `${f.country} in ${f.year}: obligations to ${f.partners} partners, to ${f.defence} of them to help in defence`,
    vi: (f) =>
      `${f.country} năm ${f.year}: có nghĩa vụ với ${f.partners} đối tác, trong đó nghĩa vụ giúp phòng thủ với ${f.defence}`,
  }),
  prompt: text({
    en: () =>
      'A code is a prompt to read the treaty, not a verdict on it: ATOP says nothing here of saving clauses, bases, commands or third states, nor which treaty a code comes from.',
    vi: () =>
      'Một mã là lời nhắc đọc hiệp ước, không phải kết luận: ở đây ATOP không nói tới điều khoản bảo lưu, căn cứ, bộ chỉ huy hay nước thứ ba, cũng không nói mã lấy từ hiệp ước nào.',
  }),
  atopKicker: text<{ mode: Mode }>({
    en: (f) =>
      f.mode === 'actual' ? 'ATOP under a doctrine' : 'ATOP under a doctrine, hypothetical',
    vi: (f) =>
      f.mode === 'actual' ? 'ATOP xét theo học thuyết' : 'ATOP xét theo học thuyết, giả định',
  }),
  noPrompt: text({
    en: () => 'nothing that the doctrine speaks of is coded',
    vi: () => 'không có mã nào thuộc điều học thuyết nói tới',
  }),
  changedTitle: text<{ changed: number; of: number; before: string; after: string }>({
    en: (f) =>
      `${f.changed} of ${f.of} drafts get another verdict under ${f.after} than under ${f.before}`,
    vi: (f) =>
      `${f.changed} trên ${f.of} dự thảo có kết luận khác theo ${f.after} so với ${f.before}`,
  }),
  changedSub: text<{ before: string; after: string }>({
    en: (f) => `Doctrine sha256 ${f.before} before, ${f.after} after.`,
    vi: (f) => `Học thuyết sha256 ${f.before} trước, ${f.after} sau.`,
  }),
  draftHead: text({ en: () => 'Draft', vi: () => 'Dự thảo' }),
  before: text({ en: () => 'Before', vi: () => 'Trước' }),
  after: text({ en: () => 'After', vi: () => 'Sau' }),
  byCombination: text({
    en: () => 'By combination of obligations',
    vi: () => 'Theo tổ hợp nghĩa vụ',
  }),
  byPartner: text({ en: () => 'By partner', vi: () => 'Theo đối tác' }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  obligations: text({ en: () => 'Obligations coded', vi: () => 'Nghĩa vụ được gán mã' }),
  dyadYears: text({ en: () => 'Pairs and years', vi: () => 'Cặp nước và năm' }),
  libraryKicker: text({ en: () => 'Doctrine', vi: () => 'Học thuyết' }),
  listSub: text({
    en: () => 'Each with its rules and what they rest on: tuchu doctrine show ID',
    vi: () => 'Xem quy tắc và căn cứ của từng học thuyết: tuchu doctrine show MÃ',
  }),
  vocabularyTitle: text<{ count: number }>({
    en: (f) => `${f.count} facts that a rule may ask for and a draft may state`,
    vi: (f) => `${f.count} dữ kiện mà quy tắc được hỏi và dự thảo được nêu`,
  }),
  vocabularySub: text({
    en: () => 'A closed list: any other name is refused.',
    vi: () => 'Danh mục đóng: tên khác bị từ chối.',
  }),
  id: text({ en: () => 'Id', vi: () => 'Mã' }),
  name: text({ en: () => 'Name', vi: () => 'Tên' }),
  holds: text({ en: () => 'Holds', vi: () => 'Hiệu lực' }),
  rules: text({ en: () => 'Rules', vi: () => 'Quy tắc' }),
  checklistRow: text({ en: () => 'checklist', vi: () => 'danh mục lựa chọn' }),
  exceptionLine: text<{
    id: string;
    text: string;
    authority: string;
    named: boolean;
    outside: boolean;
  }>({
    en: (f) =>
      `${f.outside ? 'Outside the rule' : 'Exception'} ${f.id}: ${f.text}. ${f.named ? `May be invoked by: ${f.authority}` : `No authority: ${f.authority}`}.`,
    vi: (f) =>
      `${f.outside ? 'Ngoài phạm vi quy tắc' : 'Ngoại lệ'} ${f.id}: ${f.text}. ${f.named ? `Được viện dẫn bởi: ${f.authority}` : `Không rõ thẩm quyền: ${f.authority}`}.`,
  }),
  notViolation: text<{ items: string }>({
    en: (f) => `Not a violation: ${f.items}.`,
    vi: (f) => `Không phải vi phạm: ${f.items}.`,
  }),
  confidence: text<{ confidence: 'high' | 'medium' | 'low'; tests: number }>({
    en: (f) => `Confidence ${f.confidence}; ${f.tests} tests beside the rule.`,
    vi: (f) =>
      `Độ tin cậy ${{ high: 'cao', medium: 'trung bình', low: 'thấp' }[f.confidence]}; ${f.tests} phép thử kèm quy tắc.`,
  }),
  variants: text({ en: () => 'The same words elsewhere', vi: () => 'Cùng câu ấy ở nơi khác' }),
  outlet: text({ en: () => 'Outlet', vi: () => 'Nơi đăng' }),
  date: text({ en: () => 'Date', vi: () => 'Ngày' }),
  words: text({ en: () => 'Words', vi: () => 'Lời văn' }),
  sourceLine: text<{ sources: string }>({
    en: (f) => (f.sources === '' ? '' : `Sources: ${f.sources}`),
    vi: (f) => (f.sources === '' ? '' : `Nguồn: ${f.sources}`),
  }),
  choicesTitle: text<{ draft: string; list: string }>({
    en: (f) => `${f.draft}: put to “${f.list}”`,
    vi: (f) => `${f.draft}: đối chiếu “${f.list}”`,
  }),
  choice: text<{ chosen: string; over: string }>({
    en: (f) => `${f.chosen} over ${f.over}`,
    vi: (f) => `${f.chosen} hơn ${f.over}`,
  }),
  choiceHead: text({ en: () => 'Choice', vi: () => 'Lựa chọn' }),
  question: text({ en: () => 'Question', vi: () => 'Câu hỏi' }),
  leaning: text({ en: () => 'The draft', vi: () => 'Dự thảo' }),
  because: text({ en: () => 'Because of', vi: () => 'Vì' }),
  code: text({ en: () => 'Code', vi: () => 'Mã' }),
  meaning: text({ en: () => 'Meaning', vi: () => 'Nghĩa' }),
  tested: text<{ passed: number; total: number }>({
    en: (f) => `${f.passed} of ${f.total} tests beside the rules pass`,
    vi: (f) => `${f.passed} trên ${f.total} phép thử kèm quy tắc đạt`,
  }),
  testLine: text<{
    principle: string;
    number: number;
    facts: string;
    expected: Verdict;
    found: Verdict;
  }>({
    en: (f) =>
      `${f.principle} test ${f.number} (${f.facts}): expected ${VERDICT[f.expected].en}, found ${VERDICT[f.found].en}`,
    vi: (f) =>
      `${f.principle} phép thử ${f.number} (${f.facts}): mong đợi ${VERDICT[f.expected].vi}, nhận được ${VERDICT[f.found].vi}`,
  }),
  /** A test that would notice a slip no test notices now. */
  weakTest: text<{ principle: string; facts: string; verdict: string }>({
    en: (f) =>
      `${f.principle}: a slip in the rule would pass unseen; add the test ${f.facts} → ${f.verdict}`,
    vi: (f) =>
      `${f.principle}: một lỗi trong quy tắc sẽ không bị phát hiện; hãy thêm phép thử ${f.facts} → ${f.verdict}`,
  }),
  checked: text<{ file: string; doctrines: number; principles: number }>({
    en: (f) =>
      `${f.file}: ${f.doctrines} in order, ${f.principles} ${format.plural(f.principles, 'rule', 'rules')}`,
    vi: (f) => `${f.file}: ${f.doctrines} tệp hợp lệ, ${f.principles} quy tắc`,
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
