/** Doctrines and checklists as a library: rules, exceptions, words elsewhere, tests beside the rules. */
import { defineMessages, format, periodText, text } from '../../core/index.js';
import type { Verdict } from '../../doctrine/index.js';
import { VERDICT } from './verdict-words.js';

export const library = defineMessages('brief-doctrine', {
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
  variantsSub: text({
    en: () => 'As each outlet printed them, in its own language; nothing is translated.',
    vi: () =>
      'Như từng nơi đăng, giữ nguyên ngôn ngữ, không dịch; ghi chú của người sưu tầm bằng tiếng Anh.',
  }),
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
