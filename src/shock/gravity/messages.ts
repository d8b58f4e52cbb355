/** What gravity says. */
import { defineMessages, format, nameInText, placeList, sentence, text } from '../../core/index.js';

type Pair = { subject: string; partner: string };

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
  needsAllPairs: text<{ dataset: string }>({
    en: (f) =>
      `gravity needs the trade of all countries with each other, in goods that add up; \`${f.dataset}\` does not hold it`,
    vi: (f) =>
      `mô hình trọng lực cần thương mại giữa mọi nước với nhau, theo các mặt hàng cộng được; \`${f.dataset}\` không có`,
  }),
  twoReports: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds what each side reports; gravity needs one value for each flow`,
    vi: (f) =>
      `\`${f.dataset}\` giữ báo cáo của từng bên; mô hình trọng lực cần một giá trị cho mỗi luồng`,
  }),
  fewYears: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds too few years to see a change in status`,
    vi: (f) => `\`${f.dataset}\` có quá ít năm để thấy được thay đổi về hiệp định`,
  }),
  noAgreements: text({
    en: () =>
      'no list of trade agreements with their members is loaded: load DESTA, or a list of members of manytrade',
    vi: () =>
      'chưa nạp danh mục hiệp định thương mại kèm thành viên: hãy nạp DESTA hoặc danh mục thành viên của manytrade',
  }),
  noPanel: text({
    en: () =>
      'no panel of trade between all countries in several years is loaded: load the gravity panel of the Advanced Guide, or ITPD-E totals',
    vi: () =>
      'chưa nạp bảng thương mại giữa mọi nước qua nhiều năm: hãy nạp bảng trọng lực của Advanced Guide hoặc tổng số ITPD-E',
  }),
  fewPairs: text<{ pairs: number; fewest: number }>({
    en: (f) =>
      `it was the first to tie ${f.pairs} ${format.plural(f.pairs, 'pair', 'pairs')} in the years of the panel, and fewer than ${f.fewest} give no error to trust`,
    vi: (f) =>
      `trong các năm của bảng, hiệp định này là hiệp định đầu tiên ràng buộc ${f.pairs} cặp nước; dưới ${f.fewest} cặp thì sai số không đáng tin`,
  }),
  notListed: text<{ agreement: string }>({
    en: (f) => `no agreement \`${f.agreement}\` is in the list`,
    vi: (f) => `danh mục không có hiệp định \`${f.agreement}\``,
  }),
  notIdentified: text<{ with: readonly string[] }>({
    en: (f) =>
      f.with.length === 0
        ? 'the fixed effects explain it: nobody’s status changes in the panel'
        : `it cannot be told apart from ${f.with.join(', ')}`,
    vi: (f) =>
      f.with.length === 0
        ? 'hiệu ứng cố định đã giải thích hết: không cặp nước nào đổi trạng thái trong bảng'
        : `không tách được khỏi ${f.with.join(', ')}`,
  }),
  samePlace: text({
    en: () => 'an agreement needs two places: name another one with `--with`',
    vi: () => 'hiệp định cần hai bên: hãy nêu một nơi khác bằng `--with`',
  }),
  badSetting: text<{ id: string; value: number; low: number }>({
    en: (f) => `\`${f.id}\` must be ${f.low} or more, not \`${f.value}\``,
    vi: (f) => `\`${f.id}\` phải từ ${f.low} trở lên, không phải \`${f.value}\``,
  }),
  title: text<Pair & { years: readonly number[]; dataset: string }>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))} and ${nameInText(f.partner, 'en')}: what agreements did to trade between two, ${f.years[0]} to ${f.years.at(-1)} (${f.dataset})`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} và ${nameInText(f.partner, 'vi')}: tác động của hiệp định đến thương mại giữa hai bên, ${f.years[0]}–${f.years.at(-1)} (${f.dataset})`,
  }),
  partial: text({
    en: () =>
      'A partial effect: prices, incomes and trade with others are held where they are. What a country gains is for a general equilibrium to say.',
    vi: () =>
      'Đây là tác động riêng phần: giá, thu nhập và thương mại với các nước khác giữ nguyên. Nước được lợi bao nhiêu phải do mô hình cân bằng tổng thể trả lời.',
  }),
  average: text({
    en: () =>
      'An average of the agreements of the panel’s years; one that is planned may do more or less.',
    vi: () =>
      'Đây là trung bình các hiệp định trong các năm của bảng; một hiệp định dự kiến có thể tác động mạnh hơn hoặc yếu hơn.',
  }),
  selection: text({
    en: () =>
      'Countries choose with whom they sign. Pair effects take out what is constant between two, not what changes just before.',
    vi: () =>
      'Các nước tự chọn ký với ai. Hiệu ứng cặp nước loại bỏ những gì không đổi giữa hai bên, chứ không loại được những gì thay đổi ngay trước khi ký.',
  }),
  noHome: text({
    en: () =>
      'Sales at home are not among the observations: trade that agreements took from home is not seen, and effects tend to be smaller.',
    vi: () =>
      'Doanh số trong nước không có trong quan sát: phần thương mại mà hiệp định lấy từ thị trường nội địa không thấy được, nên tác động thường nhỏ hơn.',
  }),
  zerosOut: text({
    en: () => 'Flows that the dataset does not list are left out, not counted as 0.',
    vi: () => 'Luồng mà bộ dữ liệu không liệt kê thì bỏ ra, không coi là 0.',
  }),
  listUsed: text<{ dataset: string }>({
    en: (f) =>
      `In force for certain at the end of a year, after \`${f.dataset}\`; members of one union count as tied.`,
    vi: (f) =>
      `Chắc chắn có hiệu lực vào cuối năm, theo \`${f.dataset}\`; thành viên của cùng một liên minh được coi là có ràng buộc.`,
  }),
  dropped: text<{ empty: number; alone: number; separated: number; kept: number }>({
    en: (f) =>
      `${f.kept} observations; left out, for they are predicted perfectly: ${f.empty} of groups without any trade, ${f.alone} alone in a group, ${f.separated} by a combination.`,
    vi: (f) =>
      `${f.kept} quan sát; bỏ ra vì được dự báo hoàn toàn: ${f.empty} thuộc nhóm không có thương mại, ${f.alone} đứng một mình trong nhóm, ${f.separated} do một tổ hợp biến.`,
  }),
  coverage: text<{ kept: number; of: number; pairs: number; years: readonly number[] }>({
    en: (f) =>
      `${f.kept} of ${f.of} observations of ${f.years.length} years; ${f.pairs} ${format.plural(f.pairs, 'pair changes', 'pairs change')} status`,
    vi: (f) =>
      `${f.kept} trên ${f.of} quan sát của ${f.years.length} năm; ${f.pairs} cặp nước đổi trạng thái`,
  }),
  notInPanel: text<{ places: readonly string[] }>({
    en: (f) =>
      `${sentence(placeList(f.places, 'en'))} ${format.plural(f.places.length, 'is', 'are')} not in the panel: its average is read for a pair it does not hold.`,
    vi: (f) =>
      `${placeList(f.places, 'vi')} không có trong bảng: trung bình của bảng được áp cho một cặp mà bảng không có.`,
  }),
  tiedAlready: text<Pair & { year: number; agreements: readonly string[] }>({
    en: (f) =>
      f.agreements.length === 0
        ? `In the panel the two have no agreement in force at the end of ${f.year}.`
        : `At the end of ${f.year} the two are tied already: ${f.agreements.join('; ')}.`,
    vi: (f) =>
      f.agreements.length === 0
        ? `Trong bảng, cuối năm ${f.year} hai bên chưa có hiệp định nào có hiệu lực.`
        : `Cuối năm ${f.year} hai bên đã có ràng buộc: ${f.agreements.join('; ')}.`,
  }),
  tiedByPanel: text<{ year: number }>({
    en: (f) => `After the panel’s own indicator the two are tied already at the end of ${f.year}.`,
    vi: (f) => `Theo chỉ báo của chính bảng, cuối năm ${f.year} hai bên đã có hiệp định.`,
  }),
  clustered: text<{ clusters: number }>({
    en: (f) =>
      `Errors are clustered by ${f.clusters} pairs, times G/(G − 1); they are not corrected for the many fixed effects and tend to be a little small.`,
    vi: (f) =>
      `Sai số gom theo ${f.clusters} cặp nước, nhân G/(G − 1); chưa hiệu chỉnh cho số lượng lớn hiệu ứng cố định nên thường hơi nhỏ.`,
  }),
});
