/** Words of a check as a sheet for the file: readings side by side, what is missing, what it was judged by. */
import { type Lang, defineMessages, text } from '../../core/index.js';
import type { Mode } from '../../doctrine/index.js';
import { numbersText } from './numbers-text.js';

const MODE: Readonly<Record<Mode, Readonly<Record<Lang, string>>>> = {
  actual: { en: 'actual', vi: 'thực tế' },
  hypothetical: { en: 'hypothetical', vi: 'giả định' },
};

export const words = defineMessages('brief-sheet', {
  whole: text({ en: () => 'The whole', vi: () => 'Toàn bộ' }),
  /** `count` are asked now, `later` once these are answered; `whole`: answering them all decides it. */
  gaps: text<{ count: number; later: number; whole: boolean }>({
    en: (f) =>
      `${f.whole ? '' : 'At least '}${f.count === 1 ? 'one fact keeps' : `${f.count} facts keep`} it undecided${
        f.later === 0
          ? ''
          : `; an answer may open ${f.later === 1 ? 'one more' : `up to ${f.later} more`}, listed after`
      }`.replace(/^o/, 'O'),
    vi: (f) =>
      `${f.whole ? '' : 'Ít nhất '}${f.count === 1 ? 'một' : f.count} dữ kiện khiến chưa kết luận được${
        f.later === 0 ? '' : `; trả lời xong có thể hỏi thêm tối đa ${f.later}, nêu ở sau`
      }`.replace(/^m/, 'M'),
  }),
  laterBy: text<{ principles: readonly string[] }>({
    en: (f) => `${f.principles.join(', ')} may ask for it, depending on the answers above`,
    vi: (f) => `${f.principles.join(', ')} có thể hỏi tới, tùy các câu trả lời ở trên`,
  }),
  gapsUncoded: text<{ clauses: readonly number[] }>({
    en: (f) =>
      f.clauses.length === 1
        ? `Clause ${numbersText(f.clauses)} is not coded: what it says may be anything. Code it, or take it out`
        : `Clauses ${numbersText(f.clauses)} are not coded: what they say may be anything. Code them, or take them out`,
    vi: (f) =>
      `Điều khoản ${numbersText(f.clauses)} chưa gán mã nên có thể nói bất cứ điều gì. Hãy gán mã hoặc bỏ đi`,
  }),
  undecidedBy: text<{ principles: readonly string[] }>({
    en: (f) => `${f.principles.join(', ')} ${f.principles.length === 1 ? 'waits' : 'wait'} for it`,
    vi: (f) => `${f.principles.join(', ')} còn chờ điều này`,
  }),
  ifSo: text<{ verdict: string }>({
    en: (f) => `If so: ${f.verdict}.`,
    vi: (f) => `Nếu có: ${f.verdict}.`,
  }),
  ifNot: text<{ verdict: string }>({
    en: (f) => `If not: ${f.verdict}.`,
    vi: (f) => `Nếu không: ${f.verdict}.`,
  }),
  fillClause: text<{ clauses: readonly number[] }>({
    en: (f) => `Say it in clause ${numbersText(f.clauses)}.`,
    vi: (f) => `Hãy nói rõ ở điều khoản ${numbersText(f.clauses)}.`,
  }),
  fillSetting: text({
    en: () => 'Settle what is so of the setting.',
    vi: () => 'Hãy xác định bối cảnh.',
  }),
  fillNew: text({
    en: () => 'No clause speaks of it: add one that does.',
    vi: () => 'Chưa có điều khoản nào nói tới: hãy thêm một điều khoản.',
  }),
  draft: text<{ title: string }>({
    en: (f) => `What was checked: ${f.title}`,
    vi: (f) => `Văn bản được kiểm tra: ${f.title}`,
  }),
  draftSub: text<{ parties: string; date: string; whole: boolean }>({
    en: (f) =>
      `${f.parties}, ${f.date}. ${
        f.whole
          ? 'The whole text is known: what no clause says is taken as not so.'
          : 'The whole text is not known: what no clause says is unknown.'
      }`,
    vi: (f) =>
      `${f.parties}, ${f.date}. ${
        f.whole
          ? 'Đã biết toàn văn: điều không điều khoản nào nói thì coi là không có.'
          : 'Chưa biết toàn văn: điều không điều khoản nào nói thì chưa rõ.'
      }`,
  }),
  clauseHead: text({ en: () => 'Clause', vi: () => 'Điều khoản' }),
  value: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  says: text({ en: () => 'What it says', vi: () => 'Nội dung (ngôn ngữ của dự thảo)' }),
  notCoded: text({ en: () => 'not coded yet', vi: () => 'chưa gán mã' }),
  settingHead: text({ en: () => 'Setting', vi: () => 'Bối cảnh' }),
  record: text({ en: () => 'For the file', vi: () => 'Lưu hồ sơ' }),
  doctrine: text({ en: () => 'Doctrine', vi: () => 'Học thuyết' }),
  doctrineValue: text<{ name: string; id: string; version: string }>({
    en: (f) => `${f.name} (${f.id}, version ${f.version})`,
    vi: (f) => `${f.name} (${f.id}, bản ${f.version})`,
  }),
  packHash: text({ en: () => 'sha256 of the doctrine', vi: () => 'sha256 của học thuyết' }),
  ownTests: text({ en: () => 'Its own tests', vi: () => 'Phép thử của học thuyết' }),
  draftHash: text({ en: () => 'sha256 of the draft', vi: () => 'sha256 của dự thảo' }),
  mode: text({ en: () => 'Mode', vi: () => 'Chế độ' }),
  modeValue: text<{ mode: Mode }>({
    en: (f) => MODE[f.mode].en,
    vi: (f) => MODE[f.mode].vi,
  }),
  day: text({ en: () => 'Day', vi: () => 'Ngày' }),
  again: text({ en: () => 'In the terminal', vi: () => 'Trong cửa sổ dòng lệnh' }),
  force: text({ en: () => 'Force', vi: () => 'Giá trị pháp lý' }),
});
