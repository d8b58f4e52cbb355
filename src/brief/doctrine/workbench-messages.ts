/** Words of the check where a person edits: what changed, proposals of the coder, a doctrine of one's own, a country's. */
import { defineMessages, format, text } from '../../core/index.js';
import type { Verdict } from '../../doctrine/index.js';
import { verdictWord } from './messages.js';

type Given = Verdict | 'not_applicable';

/** Names one after another, without a claim that the list is whole. */
const listed = (names: readonly string[]): string => names.join('; ');

export const words = defineMessages('brief-workbench', {
  changedTo: text<{ before: Given; now: Given }>({
    en: (f) => `Verdict: ${verdictWord(f.before, 'en')} → ${verdictWord(f.now, 'en')}`,
    vi: (f) => `Kết luận: ${verdictWord(f.before, 'vi')} → ${verdictWord(f.now, 'vi')}`,
  }),
  stays: text<{ now: Given }>({
    en: (f) => `The verdict stays: ${verdictWord(f.now, 'en')}`,
    vi: (f) => `Kết luận giữ nguyên: ${verdictWord(f.now, 'vi')}`,
  }),
  principleTo: text<{ id: string; before: Verdict; now: Verdict }>({
    en: (f) => `${f.id}: ${verdictWord(f.before, 'en')} → ${verdictWord(f.now, 'en')}`,
    vi: (f) => `${f.id}: ${verdictWord(f.before, 'vi')} → ${verdictWord(f.now, 'vi')}`,
  }),
  nowJudged: text<{ ids: readonly string[] }>({
    en: (f) => `Now judged: ${f.ids.join(', ')}`,
    vi: (f) => `Nay được xét: ${f.ids.join(', ')}`,
  }),
  noLongerJudged: text<{ ids: readonly string[] }>({
    en: (f) => `No longer judged: ${f.ids.join(', ')}`,
    vi: (f) => `Không còn được xét: ${f.ids.join(', ')}`,
  }),
  settled: text<{ facts: readonly string[] }>({
    en: (f) => `No longer keeps it undecided: ${listed(f.facts)}`,
    vi: (f) => `Không còn là chỗ chưa rõ: ${listed(f.facts)}`,
  }),
  opened: text<{ facts: readonly string[] }>({
    en: (f) => `Now keeps it undecided: ${listed(f.facts)}`,
    vi: (f) => `Nay là chỗ chưa rõ: ${listed(f.facts)}`,
  }),
  uncodedClauses: text({
    en: () => 'clauses that nobody has coded',
    vi: () => 'điều khoản chưa ai gán mã',
  }),
  saysSo: text<{ value: boolean }>({
    en: (f) => (f.value ? 'it is so' : 'it is not so'),
    vi: (f) => (f.value ? 'có' : 'không'),
  }),
  originVocabulary: text({
    en: () => 'the vocabulary’s own words',
    vi: () => 'từ ngữ của chính danh mục',
  }),
  originUsage: text({
    en: () => 'standing words of such texts',
    vi: () => 'từ ngữ thường dùng trong loại văn bản này',
  }),
  originCase: text<{ title: string }>({
    en: (f) => `drawn from the case “${f.title}”`,
    vi: (f) => `rút từ trường hợp “${f.title}”`,
  }),
  abstainsFrom: text<{ fact: string; reason: string }>({
    en: (f) => `The coder abstains: ${f.fact}: ${f.reason}`,
    vi: (f) => `Trợ giúp gán mã không đề xuất: ${f.fact}: ${f.reason}`,
  }),
  abstainsWhole: text<{ reason: string }>({
    en: (f) => `The coder abstains: ${f.reason}. What the clause says is yours to code`,
    vi: (f) => `Trợ giúp gán mã không đề xuất: ${f.reason}. Điều khoản nói gì là do bạn gán mã`,
  }),
  ownRefused: text<{ count: number }>({
    en: (f) =>
      `Refused: ${f.count} ${format.plural(f.count, 'problem', 'problems')}. Nothing is judged under it until they are put right`,
    vi: (f) => `Bị từ chối: ${f.count} lỗi. Chưa xét gì theo học thuyết này cho đến khi sửa xong`,
  }),
  ownInOrder: text<{ id: string; version: string; rules: number; from: string }>({
    en: (f) =>
      `In order: ${f.id}, version ${f.version}, ${f.rules} ${format.plural(f.rules, 'rule', 'rules')}, sha256 ${f.from}`,
    vi: (f) => `Hợp lệ: ${f.id}, bản ${f.version}, ${f.rules} quy tắc, sha256 ${f.from}`,
  }),
  ownTestsFail: text<{ failed: number }>({
    en: (f) =>
      `${f.failed} of its own tests ${format.plural(f.failed, 'fails', 'fail')}: a rule does not say what its author expects. Read a verdict under it with that in mind`,
    vi: (f) =>
      `${f.failed} phép thử của chính học thuyết không đạt: có quy tắc không nói điều người viết muốn. Hãy lưu ý khi đọc kết luận`,
  }),
  testsHead: text({ en: () => 'Tests beside its rules', vi: () => 'Phép thử kèm quy tắc' }),
  choiceTest: text<{
    choice: string;
    number: number;
    facts: string;
    expected: string;
    found: string;
  }>({
    en: (f) =>
      `${f.choice} test ${f.number} (${f.facts}): expected ${f.expected}, found ${f.found}`,
    vi: (f) => `${f.choice} phép thử ${f.number} (${f.facts}): cần ${f.expected}, được ${f.found}`,
  }),
  noneOfItsOwn: text<{ country: string }>({
    en: (f) => `${f.country}: no doctrine of its own comes with the package`,
    vi: (f) => `${f.country}: chưa có học thuyết riêng kèm theo`,
  }),
  ofItsOwn: text<{ country: string; count: number }>({
    en: (f) =>
      `${f.country}: ${f.count} ${format.plural(f.count, 'doctrine', 'doctrines')} of its own`,
    vi: (f) => `${f.country}: ${f.count} học thuyết riêng`,
  }),
  ofGroups: text<{ country: string; names: readonly string[]; day: string }>({
    en: (f) => `On ${f.day} it is a member of the group that holds to ${listed(f.names)}.`,
    vi: (f) => `Vào ${f.day}, nước này là thành viên của nhóm theo ${listed(f.names)}.`,
  }),
  ofUnlisted: text<{ country: string; names: readonly string[] }>({
    en: (f) =>
      `Of several states, and nobody has listed here whom they bind: ${listed(f.names)}. Whether ${f.country} is one of them is not known to the package; a check says so.`,
    vi: (f) =>
      `Của nhiều nước, nhưng ở đây chưa ai liệt kê ràng buộc những nước nào: ${listed(f.names)}. Chưa rõ ${f.country} có thuộc số đó không; kết quả kiểm tra sẽ nói rõ.`,
  }),
  writeOne: text({
    en: () => 'Write one: a file of rules, no code',
    vi: () => 'Tự viết: một tệp quy tắc, không cần lập trình',
  }),
  writeSteps: text<{ file: string }>({
    en: (f) =>
      `Start from the sentences of the text you hold. For each, name the facts that break it, those that must be explained, and the exceptions with who may invoke them; add a test for each way the rule could be wrong. A button below fills in an example to change; check it there, or save it as ${f.file} and run \`tuchu doctrine check ${f.file}\`. The guide is \`docs/write-a-doctrine.md\`.`,
    vi: (f) =>
      `Hãy bắt đầu từ từng câu của văn bản bạn có. Với mỗi câu, nêu những dữ kiện vi phạm câu đó, những dữ kiện phải giải thích, các ngoại lệ và ai được viện dẫn; thêm phép thử cho mỗi cách quy tắc có thể sai. Một nút bên dưới điền sẵn ví dụ để sửa; kiểm tra ngay tại đó, hoặc lưu thành ${f.file} rồi chạy \`tuchu doctrine check ${f.file}\`. Hướng dẫn ở \`docs/write-a-doctrine.md\`.`,
  }),
  exampleName: text<{ country: string }>({
    en: (f) => `${f.country}: an example to be replaced`,
    vi: (f) => `${f.country}: ví dụ để thay`,
  }),
  exampleKind: text({ en: () => 'example', vi: () => 'ví dụ' }),
  exampleForce: text({ en: () => 'none: an example', vi: () => 'không có: chỉ là ví dụ' }),
  exampleTitle: text({ en: () => 'No foreign bases', vi: () => 'Không có căn cứ nước ngoài' }),
  exampleRule: text({
    en: () => 'Write here the sentence as the text has it.',
    vi: () => 'Viết vào đây câu đúng như trong văn bản.',
  }),
  exampleException: text({
    en: () => 'the United Nations have mandated it',
    vi: () => 'có ủy nhiệm của Liên hợp quốc',
  }),
  exampleAuthority: text({
    en: () => 'the example names nobody: say who may invoke it',
    vi: () => 'ví dụ không nêu ai: hãy nêu ai được viện dẫn',
  }),
  exampleBasis: text({
    en: () => 'made up as an example; rests on no text',
    vi: () => 'soạn làm ví dụ; không dựa trên văn bản nào',
  }),
});
