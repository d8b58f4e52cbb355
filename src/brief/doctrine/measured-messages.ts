/** Words of facts that are measured: the limit, the value, what the draft says, and what is taken. */
import { defineMessages, text } from '../../core/index.js';

type Truth = 'true' | 'false' | 'unknown';
const EN: Readonly<Record<Truth, string>> = { true: 'true', false: 'false', unknown: 'unknown' };
const VI: Readonly<Record<Truth, string>> = { true: 'đúng', false: 'sai', unknown: 'chưa rõ' };

export const measuredWords = defineMessages('brief-doctrine-measured', {
  nav: text({ en: () => 'Measured', vi: () => 'Đo được' }),
  title: text<{ facts: number; disagree: number }>({
    en: (f) =>
      f.disagree > 0
        ? `${f.disagree} of ${f.facts} measured facts disagree with the draft`
        : f.facts === 1
          ? 'One fact is measured against a limit'
          : `${f.facts} facts are measured against limits`,
    vi: (f) =>
      f.disagree > 0
        ? `${f.disagree} trên ${f.facts} dữ kiện đo được trái với dự thảo`
        : `${f.facts} dữ kiện được đo theo ngưỡng`,
  }),
  sub: text({
    en: () =>
      'The levels are the owner’s, stated in the pack; --limit ID=VALUE tries another. A range that straddles the level, or no data, leaves the fact unknown. What the draft says stands beside it; where the two disagree the fact is unknown.',
    vi: () =>
      'Mức do chủ thể đặt trong học thuyết; thử mức khác bằng --limit ID=GIÁ_TRỊ. Khoảng vắt qua mức, hay không có dữ liệu, thì dữ kiện vẫn chưa rõ. Điều dự thảo nói được ghi bên cạnh; khi hai bên trái nhau thì coi là chưa rõ.',
  }),
  limit: text({ en: () => 'Limit', vi: () => 'Ngưỡng' }),
  fact: text({ en: () => 'Fact it answers', vi: () => 'Dữ kiện được trả lời' }),
  byData: text({ en: () => 'By the data', vi: () => 'Theo dữ liệu' }),
  value: text({ en: () => 'Measured', vi: () => 'Giá trị đo' }),
  crossed: text({ en: () => 'Crossed', vi: () => 'Vượt' }),
  coded: text({ en: () => 'In the draft', vi: () => 'Trong dự thảo' }),
  taken: text({ en: () => 'Taken as', vi: () => 'Coi là' }),
  level: text<{ label: string; sign: string; level: string }>({
    en: (f) => `${f.label} ${f.sign} ${f.level}`,
    vi: (f) => `${f.label} ${f.sign} ${f.level}`,
  }),
  unsaid: text({ en: () => 'not said', vi: () => 'không nói' }),
  skipped: text({ en: () => 'does not apply', vi: () => 'không áp dụng' }),
  why: text<{ id: string; why: string }>({
    en: (f) => `${f.id}: ${f.why}.`,
    vi: (f) => `${f.id}: ${f.why}.`,
  }),
  disagree: text<{ fact: string; coded: Truth; measured: Truth }>({
    en: (f) =>
      `“${f.fact}”: the draft says ${EN[f.coded]}, the data say ${EN[f.measured]}; taken as unknown until somebody settles it.`,
    vi: (f) =>
      `“${f.fact}”: dự thảo nói ${VI[f.coded]}, dữ liệu nói ${VI[f.measured]}; coi là chưa rõ đến khi có người quyết định.`,
  }),
  codedAlone: text<{ fact: string; coded: Truth }>({
    en: (f) =>
      `“${f.fact}”: taken as the draft codes it (${EN[f.coded]}); the data neither confirm nor deny it.`,
    vi: (f) =>
      `“${f.fact}”: theo mã trong dự thảo (${VI[f.coded]}); dữ liệu chưa xác nhận cũng chưa bác bỏ.`,
  }),
  saidBy: text<{ lines: string; said: string | null }>({
    en: (f) => `measured: ${f.lines}${f.said === null ? '' : `; the draft: ${f.said}`}`,
    vi: (f) => `đo được: ${f.lines}${f.said === null ? '' : `; dự thảo: ${f.said}`}`,
  }),
  notRead: text({
    en: () => 'to be measured; no data were read in this check',
    vi: () => 'cần đo; lần kiểm tra này không đọc dữ liệu',
  }),
  fillData: text({
    en: () =>
      'Load data that answer (`tuchu data list` shows what is there), or code it in the draft.',
    vi: () =>
      'Nạp dữ liệu trả lời được (`tuchu data list` liệt kê dữ liệu đang có), hoặc gán mã trong dự thảo.',
  }),
});
