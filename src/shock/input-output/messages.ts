/** What the classic input-output models say. */
import { defineMessages, format, text } from '../../core/index.js';

const several = (list: readonly string[], most = 40): string =>
  list.length <= most ? list.join(', ') : `${list.slice(0, most).join(', ')}, …`;

export const say = defineMessages('shock-input-output', {
  badShare: text<{ share: number }>({
    en: (f) => `a share of ${format.number(f.share, 'en', 4)} cannot be cut: give one from 0 to 1`,
    vi: (f) =>
      `không thể cắt một tỷ phần bằng ${format.number(f.share, 'vi', 4)}: hãy cho giá trị từ 0 đến 1`,
  }),
  badNode: text<{ node: number; nodes: number }>({
    en: (f) => `row ${f.node} is not one of the table’s ${f.nodes}, or stands twice`,
    vi: (f) => `dòng ${f.node} không thuộc ${f.nodes} dòng của bảng, hoặc bị nêu hai lần`,
  }),
  noPlace: text<{ dataset: string; place: string }>({
    en: (f) => `\`${f.dataset}\` has no sectors of \`${f.place}\``,
    vi: (f) => `\`${f.dataset}\` không có ngành nào của \`${f.place}\``,
  }),
  noSector: text<{ dataset: string; sector: string; known: readonly string[] }>({
    en: (f) =>
      `\`${f.dataset}\` has no sector \`${f.sector}\`: its sectors are ${several(f.known)}`,
    vi: (f) =>
      `\`${f.dataset}\` không có ngành \`${f.sector}\`: các ngành của bảng là ${several(f.known)}`,
  }),
  otherSectors: text<{ first: string; second: string }>({
    en: (f) => `\`${f.first}\` and \`${f.second}\` do not have the same sectors in the same order`,
    vi: (f) => `\`${f.first}\` và \`${f.second}\` không có cùng các ngành theo cùng thứ tự`,
  }),
  cutTwice: text<{ from: string; to: string; sector: string }>({
    en: (f) =>
      `deliveries of sector \`${f.sector}\` from \`${f.from}\` to \`${f.to}\` are cut or taxed twice: say it in one event`,
    vi: (f) =>
      `hàng của ngành \`${f.sector}\` từ \`${f.from}\` sang \`${f.to}\` bị cắt hoặc đánh thuế hai lần: hãy nêu trong một sự kiện`,
  }),
  sellersChannel: text({
    en: () => 'demand lost by sellers and by those who supply them',
    vi: () => 'nhu cầu mà bên bán và các nhà cung ứng của họ bị mất',
  }),
  payersChannel: text({
    en: () => 'dearer goods, where every seller passes the whole tariff on',
    vi: () => 'hàng đắt lên, khi mọi bên bán chuyển tiếp toàn bộ thuế',
  }),
  notImporter: text({
    en: () =>
      'This is demand lost by sellers. What a buyer loses who finds no other supplier is not in it: read a model of shortages beside it.',
    vi: () =>
      'Đây là nhu cầu mà bên bán bị mất. Tổn thất của bên mua không tìm được nguồn khác không nằm trong đó: hãy đọc cạnh một mô hình thiếu hụt.',
  }),
  fixedCoefficients: text({
    en: () => 'Shares of inputs stay as they are; no price moves and nobody finds other work.',
    vi: () => 'Tỷ phần đầu vào giữ nguyên; giá không đổi và không ai tìm được việc khác.',
  }),
  rankOnly: text({
    en: () =>
      'A rank of who stands downstream, no loss: that output falls in this proportion is disputed.',
    vi: () =>
      'Chỉ xếp thứ tự ai nằm ở phía sau, không phải tổn thất: việc sản lượng giảm theo tỷ lệ này còn bị tranh luận.',
  }),
  passAll: text({
    en: () =>
      'An upper bound: sellers bear nothing, nobody buys elsewhere, and what the taxing state earns is not counted.',
    vi: () =>
      'Một cận trên: bên bán không chịu gì, không ai mua nơi khác, và khoản thu của nước đánh thuế không được tính.',
  }),
  replaced: text<{ share: number; notReplaced: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of what is cut is made by the buyers’ own sectors of the same code${f.notReplaced > 0 ? `; of ${format.percent(f.notReplaced, 'en')} of the deliveries no such sector exists` : ''}.`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} phần bị cắt do các ngành cùng mã của bên mua tự làm${f.notReplaced > 0 ? `; ${format.percent(f.notReplaced, 'vi')} lượng giao không có ngành như vậy` : ''}.`,
  }),
});
