/** What is said around an answer about dependence. */
import { type Knowledge, defineMessages, format, text, type Unit } from '../core/index.js';

const STATUS_EN: Readonly<Record<Knowledge, string>> = {
  confirmed: '',
  recalled: ' (recalled, not re-read)',
  derived: ' (made for this project)',
  uncertain: ' (uncertain)',
};
const STATUS_VI: Readonly<Record<Knowledge, string>> = {
  confirmed: '',
  recalled: ' (theo trí nhớ, chưa đọc lại)',
  derived: ' (tự đặt cho dự án này)',
  uncertain: ' (chưa chắc chắn)',
};

export const say = defineMessages('answer', {
  refused: text({ en: () => 'Cannot answer:', vi: () => 'Không trả lời được:' }),
  nothing: text({ en: () => 'None.', vi: () => 'Không có.' }),
  shown: text<{ shown: number; all: number }>({
    en: (f) => `${f.shown} of ${f.all} rows; --top all prints the rest`,
    vi: (f) => `${f.shown} trên ${f.all} dòng; --top all in hết`,
  }),
  mark: text<{ label: string; relation: string; value: number; unit: Unit; status: Knowledge }>({
    en: (f) =>
      `* ${f.label}: ${f.relation} ${format.quantity(f.value, f.unit, 'en')}${STATUS_EN[f.status]}`,
    vi: (f) =>
      `* ${f.label}: ${f.relation} ${format.quantity(f.value, f.unit, 'vi')}${STATUS_VI[f.status]}`,
  }),
  several: text({
    en: () =>
      '* stands where at least one of the limits of its column is crossed; they are not to be mixed.',
    vi: () => '* là vượt ít nhất một trong các ngưỡng của cột; không nên trộn lẫn các ngưỡng.',
  }),
  loses: text<{ line: string }>({
    en: (f) => `Who loses: ${f.line}`,
    vi: (f) => `Ai chịu tổn thất: ${f.line}`,
  }),
  dash: text<{ why: string }>({
    en: (f) => `– stands for no number: ${f.why}`,
    vi: (f) => `– là không có con số: ${f.why}`,
  }),
});
