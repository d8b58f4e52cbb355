/** What the loss of an essential input says. */
import { defineMessages, nameInText, placeList, sentence, text } from '../../core/index.js';

interface Cut extends Readonly<Record<string, string | number | readonly string[]>> {
  readonly subject: string;
  readonly partners: readonly string[];
  readonly sectors: readonly string[];
  readonly year: number;
  readonly dataset: string;
}

export const say = defineMessages('shock-ces', {
  noPartners: text({
    en: () => 'name at least one place that stops delivering and is not the country itself',
    vi: () => 'hãy nêu ít nhất một nơi ngừng giao hàng và không phải chính nước đó',
  }),
  noSectors: text<{ dataset: string; sectors: readonly string[] }>({
    en: (f) =>
      `say which sectors’ products are the input: \`${f.dataset}\` has ${f.sectors.slice(0, 8).join(', ')}${f.sectors.length > 8 ? ', …' : ''}`,
    vi: (f) =>
      `hãy nêu đầu vào là sản phẩm của ngành nào: \`${f.dataset}\` có ${f.sectors.slice(0, 8).join(', ')}${f.sectors.length > 8 ? ', …' : ''}`,
  }),
  badSetting: text<{ id: string; value: number; high: number }>({
    en: (f) => `\`${f.id}\` runs from 0 to ${f.high}, not \`${f.value}\``,
    vi: (f) => `\`${f.id}\` phải từ 0 đến ${f.high}, không phải \`${f.value}\``,
  }),
  notThere: text<{ places: readonly string[]; dataset: string; year: number }>({
    en: (f) => `\`${f.dataset}\` does not hold ${placeList(f.places, 'en')} in ${f.year}`,
    vi: (f) => `\`${f.dataset}\` không có ${placeList(f.places, 'vi')} năm ${f.year}`,
  }),
  nobodyUses: text<{ subject: string; dataset: string }>({
    en: (f) => `no sector of ${nameInText(f.subject, 'en')} buys the input in \`${f.dataset}\``,
    vi: (f) =>
      `không ngành nào của ${nameInText(f.subject, 'vi')} mua đầu vào này trong \`${f.dataset}\``,
  }),
  noApproximation: text({
    en: () => 'the approximation has no value where nothing is left of the input',
    vi: () => 'xấp xỉ không có giá trị khi đầu vào không còn gì',
  }),
  scanTitle: text<Cut>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} without ${f.sectors.join(', ')} from ${placeList(f.partners, 'en')}: value added lost, by how hard the input is to replace, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} khi không có ${f.sectors.join(', ')} từ ${placeList(f.partners, 'vi')}: giá trị gia tăng mất đi, theo mức khó thay thế của đầu vào, ${f.year} (${f.dataset})`,
  }),
  sectorsTitle: text<Cut>({
    en: (f) => `The sectors that lose most, ${f.year} (${f.dataset})`,
    vi: (f) => `Các ngành thiệt nhiều nhất, ${f.year} (${f.dataset})`,
  }),
  channel: text<{ partners: readonly string[] }>({
    en: (f) =>
      `as a user of an input that no longer comes from ${placeList(f.partners, 'en')}: output falls`,
    vi: (f) =>
      `với tư cách bên dùng đầu vào không còn về từ ${placeList(f.partners, 'vi')}: sản lượng giảm`,
  }),
  firstRound: text({
    en: () =>
      'A first round: what a sector no longer makes is not missed by those who buy from it, and prices, stocks and time play no part. A cascade or an inventory model says what follows.',
    vi: () =>
      'Đây chỉ là vòng đầu: phần một ngành không làm ra nữa chưa gây thiếu cho bên mua của nó; giá, dự trữ và thời gian chưa xét. Hiệu ứng dây chuyền hoặc mô hình tồn kho cho biết phần tiếp theo.',
  }),
  approximations: text({
    en: () =>
      'First and second order are log losses; they understate the loss where the input is hard to replace. Use the exact one.',
    vi: () =>
      'Xấp xỉ bậc một và bậc hai là tổn thất log; chúng thấp hơn thực tế khi đầu vào khó thay thế. Hãy dùng số chính xác.',
  }),
  oneGood: text({
    en: () =>
      'Goods of one sector of the table are one good, whatever their origin: what is special about some of them is not seen.',
    vi: () =>
      'Hàng của một ngành trong bảng được coi là một loại, bất kể xuất xứ: nét riêng của từng mặt hàng không thấy được.',
  }),
  coverage: text<{ sectors: number; share: number }>({
    en: (f) =>
      `${f.sectors} sectors that use the input, ${(f.share * 100).toFixed(1)}% of the country’s value added`,
    vi: (f) =>
      `${f.sectors} ngành dùng đầu vào này, chiếm ${(f.share * 100).toFixed(1).replace('.', ',')}% giá trị gia tăng của nước`,
  }),
});
