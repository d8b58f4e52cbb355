/** What is said of facts that are measured: why a limit could not be read, and what its reading leaves out. */
import { defineMessages, format, placeName, text, type Lang } from '../../core/index.js';

const names = (codes: readonly string[], lang: Lang): string =>
  codes.map((code) => placeName(code, lang)).join(', ');

export const say = defineMessages('doctrine-measure', {
  noCountry: text({
    en: () =>
      'the doctrine is not that of one state, so that there is no trade of its own to measure',
    vi: () => 'học thuyết không phải của riêng một nước nên không có thương mại riêng để đo',
  }),
  noCounterpart: text<{ country: string }>({
    en: (f) => `the draft names no party besides ${placeName(f.country, 'en')}`,
    vi: (f) => `dự thảo không nêu bên nào ngoài ${placeName(f.country, 'vi')}`,
  }),
  noProducts: text({
    en: () => 'the draft names no product (`products`)',
    vi: () => 'dự thảo không nêu mặt hàng nào (`products`)',
  }),
  noProductData: text<{ products: readonly string[]; until: number }>({
    en: (f) =>
      `no loaded dataset holds the products ${f.products.join(', ')} with all partners in a year up to ${f.until}`,
    vi: (f) =>
      `chưa có bộ dữ liệu nào có đủ đối tác cho mặt hàng ${f.products.join(', ')} trong một năm đến ${f.until}`,
  }),
  sidesApart: text<{ one: string; other: string }>({
    en: (f) => `imports and exports are of different datasets or years (${f.one}; ${f.other})`,
    vi: (f) => `nhập khẩu và xuất khẩu khác năm, khác loại hoặc khác đơn vị (${f.one}; ${f.other})`,
  }),
  twoDatasets: text<{ datasets: readonly string[] }>({
    en: (f) =>
      `imports and exports of one year are added up from two datasets: ${f.datasets.join(', ')}`,
    vi: (f) =>
      `nhập khẩu và xuất khẩu cùng năm được cộng từ hai bộ dữ liệu: ${f.datasets.join(', ')}`,
  }),
  extract: text<{ dataset: string }>({
    en: (f) => `${f.dataset} holds some products only: a share of these is no share of the whole`,
    vi: (f) =>
      `${f.dataset} chỉ có một số mặt hàng: tỷ phần trong đó không phải tỷ phần của toàn bộ`,
  }),
  nothing: text({
    en: () => 'there is no flow to take a share of',
    vi: () => 'không có dòng chảy nào để tính tỷ phần',
  }),
  noLadder: text<{ country: string }>({
    en: (f) =>
      `no pack of facts says on which rung partners of ${placeName(f.country, 'en')} stand; \`tuchu facts add\` takes one`,
    vi: (f) =>
      `chưa có bộ dữ kiện nào nêu bậc quan hệ của ${placeName(f.country, 'vi')}; thêm bằng \`tuchu facts add\``,
  }),
  beforeLadder: text<{ begins: string }>({
    en: (f) => `the dated rungs begin on ${f.begins}`,
    vi: (f) => `các bậc quan hệ có ngày bắt đầu từ ${f.begins}`,
  }),
  noMembers: text<{ bloc: string }>({
    en: (f) => `${placeName(f.bloc, 'en')} has fewer than two other members on that day`,
    vi: (f) => `${placeName(f.bloc, 'vi')} có ít hơn hai thành viên khác vào ngày đó`,
  }),
  asItStands: text<{ period: string }>({
    en: (f) =>
      `what was so in ${f.period}, before the draft takes effect: what it would add is for a person to judge`,
    vi: (f) =>
      `tình trạng của ${f.period}, trước khi dự thảo có hiệu lực: phần tăng thêm do con người xét`,
  }),
  inPlace: text<{ parties: readonly string[] }>({
    en: (f) =>
      `the state is no party: a range over its standing in the place of each of ${names(f.parties, 'en')}`,
    vi: (f) =>
      `nước này không phải là một bên: khoảng tính khi thay chỗ từng bên ${names(f.parties, 'vi')}`,
  }),
  asMembers: text<{ bloc: string; members: number }>({
    en: (f) => `${placeName(f.bloc, 'en')} is counted as its ${f.members} members together`,
    vi: (f) => `${placeName(f.bloc, 'vi')} được tính gộp ${f.members} thành viên`,
  }),
  restElsewhere: text<{ share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} is of partners not named: taken to be none of those listed, and perhaps one that is not`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} thuộc đối tác không nêu tên: coi như không thuộc các đối tác đã liệt kê, có thể thuộc một đối tác chưa liệt kê`,
  }),
  covers: text<{ partners: number; share: number; flow: string }>({
    en: (f) => `${f.partners} partners named, ${format.percent(f.share, 'en')} of the flow`,
    vi: (f) => `${f.partners} đối tác nêu tên, ${format.percent(f.share, 'vi')} dòng chảy`,
  }),
  coversLadder: text<{ members: number; bloc: string }>({
    en: (f) => `${f.members} members of ${placeName(f.bloc, 'en')} on the dated ladder`,
    vi: (f) => `${f.members} thành viên ${placeName(f.bloc, 'vi')} theo thang bậc có ngày`,
  }),
  none: text({ en: () => 'nothing was measured', vi: () => 'chưa đo được gì' }),
  special: text<{ places: readonly string[] }>({
    en: (f) =>
      `relations outside the ladder, so that any rung is possible: ${names(f.places, 'en')}`,
    vi: (f) => `quan hệ ngoài thang bậc nên có thể ở bất kỳ bậc nào: ${names(f.places, 'vi')}`,
  }),
});
