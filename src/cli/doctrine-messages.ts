/** What the commands on doctrine say when they cannot go on. */
import { defineMessages, text } from '../core/index.js';

export const say = defineMessages('cli-doctrine', {
  needsDraft: text({
    en: () => 'which draft? Name a file: tuchu check DRAFT.json --doctrine ID',
    vi: () => 'dự thảo nào? Hãy nêu một tệp: tuchu check DỰ_THẢO.json --doctrine MÃ',
  }),
  needsDoctrine: text<{ known: readonly string[] }>({
    en: (f) =>
      `which doctrine? Add --doctrine with an id or a file; there are ${f.known.join(', ')}`,
    vi: (f) =>
      `theo học thuyết nào? Thêm --doctrine cùng một mã hoặc một tệp; hiện có ${f.known.join(', ')}`,
  }),
  needsVerb: text<{ verbs: readonly string[] }>({
    en: (f) => `tuchu doctrine takes one of ${f.verbs.join(', ')}`,
    vi: (f) => `tuchu doctrine cần một trong ${f.verbs.join(', ')}`,
  }),
  needsName: text<{ verb: string }>({
    en: (f) => `which doctrine? tuchu doctrine ${f.verb} ID, or a file`,
    vi: (f) => `học thuyết nào? tuchu doctrine ${f.verb} MÃ, hoặc một tệp`,
  }),
  testsFail: text<{ failed: number }>({
    en: (f) => `${f.failed} test${f.failed === 1 ? '' : 's'} beside the rules fail`,
    vi: (f) => `${f.failed} phép thử kèm quy tắc không đạt`,
  }),
  problems: text<{ count: number }>({
    en: (f) => `refused: ${f.count} problem${f.count === 1 ? '' : 's'}`,
    vi: (f) => `bị từ chối: ${f.count} lỗi`,
  }),
  noChoices: text({
    en: () => 'a checklist has no verdict: leave out --mode, --as-of and --limit',
    vi: () => 'danh mục lựa chọn không có kết luận: hãy bỏ --mode, --as-of và --limit',
  }),
  noLimits: text<{ doctrine: string }>({
    en: (f) => `${f.doctrine} states no limit that --limit could set`,
    vi: (f) => `${f.doctrine} không nêu ngưỡng nào để đặt bằng --limit`,
  }),
  notOver: text<{ name: string }>({
    en: (f) => `\`${f.name}\` is a checklist: ATOP is read under a doctrine`,
    vi: (f) => `\`${f.name}\` là danh mục lựa chọn: ATOP chỉ được đọc theo học thuyết`,
  }),
  countryAndYear: text({
    en: () => 'one country in one year: give --country and --year together, or neither',
    vi: () => 'một nước trong một năm: cần cả --country và --year, hoặc bỏ cả hai',
  }),
  noYear: text<{ dataset: string; year: number; last: number }>({
    en: (f) => `\`${f.dataset}\` holds nothing of ${f.year}; its last year is ${f.last}`,
    vi: (f) => `\`${f.dataset}\` không có gì về năm ${f.year}; năm cuối là ${f.last}`,
  }),
  needsText: text({
    en: () => 'which text? tuchu doctrine code FILE, or - for what is piped in',
    vi: () => 'văn bản nào? tuchu doctrine code TỆP, hoặc - cho văn bản truyền vào',
  }),
  noText: text<{ file: string }>({
    en: (f) => `\`${f.file}\` cannot be read; name a text or a draft`,
    vi: (f) => `không đọc được \`${f.file}\`; hãy nêu một văn bản hoặc dự thảo`,
  }),
  notJson: text<{ file: string; problem: string }>({
    en: (f) => `${f.file}: not readable as a draft in JSON: ${f.problem}`,
    vi: (f) => `${f.file}: không đọc được như một dự thảo dạng JSON: ${f.problem}`,
  }),
  textNeeds: text<{ missing: readonly string[] }>({
    en: (f) =>
      `a draft from a plain text needs its parties and its date; add ${f.missing.join(' and ')}: tuchu doctrine code treaty.txt --party VNM --party LAO --date 2026-05-04 --out draft.json`,
    vi: (f) =>
      `dự thảo từ văn bản thường cần các bên và ngày tháng; hãy thêm ${f.missing.join(' và ')}: tuchu doctrine code van-ban.txt --party VNM --party LAO --date 2026-05-04 --out du-thao.json`,
  }),
  notWritten: text<{ file: string }>({
    en: (f) => `\`${f.file}\` was not written: it exists (--force overwrites) or cannot be made`,
    vi: (f) => `chưa ghi \`${f.file}\`: tệp đã có (--force để ghi đè) hoặc không tạo được`,
  }),
  needsTwo: text({
    en: () => 'two doctrines and the drafts: tuchu doctrine diff OLD NEW DRAFT...',
    vi: () => 'hai học thuyết và các dự thảo: tuchu doctrine diff CŨ MỚI DỰ_THẢO...',
  }),
});
