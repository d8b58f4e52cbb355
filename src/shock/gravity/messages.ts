/** What gravity says. */
import { defineMessages, text } from '../../core/index.js';

export const say = defineMessages('shock-gravity', {
  wrongLength: text<{ name: string; size: number; found: number }>({
    en: (f) => `\`${f.name}\` must hold ${f.size} values, one per observation, not ${f.found}`,
    vi: (f) =>
      `\`${f.name}\` phải có ${f.size} giá trị, mỗi quan sát một giá trị, không phải ${f.found}`,
  }),
  badValue: text<{ name: string; at: number; value: number }>({
    en: (f) =>
      `\`${f.name}\` of observation ${f.at + 1} is \`${f.value}\`: leave out what is not known`,
    vi: (f) =>
      `\`${f.name}\` ở quan sát ${f.at + 1} là \`${f.value}\`: hãy bỏ ra những gì chưa biết`,
  }),
  badTrade: text<{ at: number; value: number }>({
    en: (f) => `trade of observation ${f.at + 1} must be 0 or more, not \`${f.value}\``,
    vi: (f) => `thương mại ở quan sát ${f.at + 1} phải từ 0 trở lên, không phải \`${f.value}\``,
  }),
  separationOpen: text({
    en: () =>
      'it could not be settled which observations are predicted perfectly, so that a coefficient may have no end: no estimate is given',
    vi: () =>
      'chưa xác định được quan sát nào được dự báo hoàn toàn, nên hệ số có thể vô hạn: không đưa ra ước lượng',
  }),
  nothingLeft: text({
    en: () => 'every observation is predicted perfectly: there is nothing left to estimate from',
    vi: () => 'mọi quan sát đều được dự báo hoàn toàn: không còn gì để ước lượng',
  }),
  notAbsorbed: text({
    en: () => 'the fixed effects could not be taken out of the regressors: no estimate is given',
    vi: () => 'không tách được hiệu ứng cố định khỏi các biến giải thích: không đưa ra ước lượng',
  }),
  notConverged: text<{ iterations: number }>({
    en: (f) => `the estimate did not converge in ${f.iterations} steps: no number is given`,
    vi: (f) => `ước lượng không hội tụ sau ${f.iterations} bước: không đưa ra con số`,
  }),
  unbalanced: text<{ share: number }>({
    en: (f) =>
      `fitted sums miss the observed ones by ${f.share.toPrecision(2)} of all trade: the solve is broken and no number is given`,
    vi: (f) =>
      `tổng ước lượng lệch tổng quan sát ${f.share.toPrecision(2)} toàn bộ thương mại: lời giải hỏng, không đưa ra con số`,
  }),
});
