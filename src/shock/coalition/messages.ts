/** What a coalition's cut-off says. */
import { defineMessages, nameInText, placeList, sentence, text } from '../../core/index.js';

interface Cut extends Readonly<Record<string, string | number | readonly string[]>> {
  readonly subject: string;
  readonly partners: readonly string[];
  readonly side: 'import' | 'export';
  readonly year: number;
  readonly dataset: string;
}

export const say = defineMessages('shock-coalition', {
  needsTwo: text({
    en: () =>
      'a coalition has at least two members that are not the country itself; for one, see `tuchu dependence cut-off`',
    vi: () =>
      'một liên minh có ít nhất hai thành viên khác nước đó; với một bên, xem `tuchu dependence cut-off`',
  }),
  title: text<Cut>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} cut off from ${f.side === 'import' ? 'supplies of' : 'buyers in'} ${placeList(f.partners, 'en')}: each alone, and together, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} khi mất ${f.side === 'import' ? 'nguồn cung từ' : 'thị trường'} ${placeList(f.partners, 'vi')}: từng bên một, và cùng lúc, ${f.year} (${f.dataset})`,
  }),
  excessNote: text({
    en: () =>
      'Together above the sum: what members add by acting at once, for nobody is left to turn to. Within a product it is never below zero where ρ is at most σ.',
    vi: () =>
      'Phần vượt tổng khi cùng làm: các bên gây thêm bao nhiêu nhờ làm cùng lúc, vì không còn ai để chuyển sang. Trong một mặt hàng, phần này không âm khi ρ không quá σ.',
  }),
  senderNote: text({
    en: () =>
      'What stopping costs a member is against its own trade: the same log loss weighs on different sums.',
    vi: () =>
      'Chi phí của bên ngừng giao dịch tính trên thương mại của chính bên đó: cùng một tổn thất log nhưng trên những số tiền khác nhau.',
  }),
  unknownPart: text({
    en: () => 'one of the losses it is made of has no number; their reasons stand in their rows',
    vi: () => 'một trong các tổn thất cấu thành không có con số; lý do nằm ở từng dòng',
  }),
});
