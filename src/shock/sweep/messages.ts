/** What is said of a sweep of assumptions. */
import { defineMessages, format, nameInText, text } from '../../core/index.js';

export const say = defineMessages('shock-sweep', {
  title: text<{ subject: string; model: string }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')}, \`${f.model}\`: what the answer becomes when one assumption moves and all others stay`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')}, \`${f.model}\`: câu trả lời đổi thế nào khi một giả định thay đổi, các giả định khác giữ nguyên`,
  }),
  asGiven: text<{ label: string; labelVi: string; value: number }>({
    en: (f) => `As given: ${f.label} ${format.percent(f.value, 'en', 2)}.`,
    vi: (f) => `Theo giả định ban đầu: ${f.labelVi} ${format.percent(f.value, 'vi', 2)}.`,
  }),
  matters: text<{ model: string; id: string; low: number; high: number; from: number; to: number }>(
    {
      en: (f) =>
        `What matters most in \`${f.model}\`: \`${f.id}\`. Moved from ${number(f.low, 'en')} to ${number(f.high, 'en')}, it takes the answer from ${format.percent(f.from, 'en', 2)} to ${format.percent(f.to, 'en', 2)}.`,
      vi: (f) =>
        `Quan trọng nhất trong \`${f.model}\`: \`${f.id}\`. Khi đổi từ ${number(f.low, 'vi')} đến ${number(f.high, 'vi')}, câu trả lời đi từ ${format.percent(f.from, 'vi', 2)} đến ${format.percent(f.to, 'vi', 2)}.`,
    },
  ),
  most: text<{ model: string; id: string; swing: number; models: number }>({
    en: (f) =>
      `Over ${f.models} models the assumption that matters most is \`${f.id}\`, in \`${f.model}\`: ${format.number(100 * f.swing, 'en', 1)} points from the least to the most it gives over its range.`,
    vi: (f) =>
      `Trong ${f.models} mô hình, giả định quan trọng nhất là \`${f.id}\`, ở \`${f.model}\`: chênh ${format.number(100 * f.swing, 'vi', 1)} điểm phần trăm từ mức ít nhất đến nhiều nhất trong khoảng.`,
  }),
  nothingMoves: text<{ model: string }>({
    en: (f) => `None of these assumptions moves the answer of \`${f.model}\` here.`,
    vi: (f) => `Ở đây không giả định nào trong số này làm đổi câu trả lời của \`${f.model}\`.`,
  }),
  ranges: text({
    en: () =>
      'The ranges are this project’s own, stated and not estimated; how much an assumption matters rests on how far it is moved. One moves at a time: what two do together is not in it.',
    vi: () =>
      'Các khoảng là của dự án này, được nêu ra chứ không phải ước lượng; một giả định quan trọng đến đâu tùy vào nó được đổi bao xa. Mỗi lần chỉ đổi một giả định: không tính tác động chung của hai giả định.',
  }),
  notMoved: text<{ ids: readonly string[] }>({
    en: (f) => `Not moved, for no range is stated: ${f.ids.join(', ')}.`,
    vi: (f) => `Không thay đổi vì chưa nêu khoảng: ${f.ids.join(', ')}.`,
  }),
  noNumber: text<{ model: string }>({
    en: (f) => `\`${f.model}\` gives no single number of the country that could be followed`,
    vi: (f) => `\`${f.model}\` không cho một con số duy nhất về nước này để theo dõi`,
  }),
  noAssumptions: text<{ model: string }>({
    en: (f) => `\`${f.model}\` has no assumption that could be moved`,
    vi: (f) => `\`${f.model}\` không có giả định nào để thay đổi`,
  }),
});

/** Days stay whole, small shares keep their digits. */
function number(x: number, lang: 'en' | 'vi'): string {
  return format.number(x, lang, Number.isInteger(x) ? 0 : x < 0.001 ? 5 : 2);
}
