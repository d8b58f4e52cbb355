/** What the assessment of a pair says about its own limits. */
import { defineMessages, placeName, text } from '../../core/index.js';

export const say = defineMessages('assess-pair', {
  samePlace: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} is both ends of the pair; name two countries`,
    vi: (f) => `${placeName(f.place, 'vi')} ở cả hai đầu của cặp; hãy nêu hai nước`,
  }),
  noPack: text<{ place: string }>({
    en: (f) => `dated facts of ${placeName(f.place, 'en')}`,
    vi: (f) => `dữ kiện có ngày tháng của ${placeName(f.place, 'vi')}`,
  }),
  noPackWhy: text({
    en: () => 'no pack: its tiers, agreements and milestones are not known here',
    vi: () => 'chưa có bộ dữ kiện: không biết các bậc, hiệp định và dấu mốc của nước này',
  }),
  fillPack: text({
    en: () => 'a pack, as `docs/add-a-country.md` shows, added with `tuchu facts add`',
    vi: () => 'một bộ dữ kiện, theo `docs/add-a-country.md`, thêm bằng `tuchu facts add`',
  }),
  noRegisters: text({
    en: () => 'Disputes, rivalries, conflicts and borders',
    vi: () => 'Tranh chấp, đối địch, xung đột và đường biên',
  }),
  noRegistersWhy: text({
    en: () => 'no register is loaded, so nothing is said of strife between the two',
    vi: () => 'chưa nạp nguồn nào, nên không nói gì về mâu thuẫn giữa hai nước',
  }),
  fillRegisters: text({
    en: () =>
      'Correlates of War disputes and contiguity, Thompson and Dreyer rivalries, UCDP: `tuchu data add FILE`',
    vi: () =>
      'COW (tranh chấp, tiếp giáp), Thompson và Dreyer (đối địch), UCDP: `tuchu data add TỆP`',
  }),
  noObligations: text({
    en: () => 'Obligations of alliances',
    vi: () => 'Nghĩa vụ liên minh',
  }),
  noObligationsWhy: text({
    en: () => 'no coded treaty texts are loaded',
    vi: () => 'chưa nạp bộ mã hóa văn bản hiệp ước',
  }),
  fillObligations: text({
    en: () => 'ATOP: `tuchu data add FILE`',
    vi: () => 'ATOP: `tuchu data add TỆP`',
  }),
  noVotes: text({ en: () => 'Votes in the General Assembly', vi: () => 'Phiếu tại Đại hội đồng' }),
  noVotesWhy: text({
    en: () => 'no roll calls are loaded that both voted in',
    vi: () => 'chưa nạp các cuộc bỏ phiếu mà cả hai cùng tham gia',
  }),
  fillVotes: text({
    en: () => 'UN General Assembly roll calls: `tuchu data add FILE`',
    vi: () => 'các cuộc bỏ phiếu tại Đại hội đồng Liên hợp quốc: `tuchu data add TỆP`',
  }),
  flowsBetween: text<{ en: readonly string[]; vi: readonly string[] }>({
    en: (f) => `Between the two: ${f.en.join(', ')}`,
    vi: (f) => `Giữa hai nước: ${f.vi.join(', ')}`,
  }),
  noFlow: text({
    en: () => 'no table by partner is loaded',
    vi: () => 'chưa nạp bảng theo đối tác nào',
  }),
  fillFlows: text<{ subject: string }>({
    en: (f) =>
      `\`tuchu data add FILE\`; \`tuchu dependence domains ${f.subject}\` names the publications`,
    vi: (f) =>
      `\`tuchu data add TỆP\`; \`tuchu dependence domains ${f.subject} --lang vi\` nêu tên các bộ dữ liệu`,
  }),
  productsOnly: text<{ subject: string }>({
    en: (f) =>
      `the dataset holds only some products of ${placeName(f.subject, 'en')}, not all trade both ways`,
    vi: (f) =>
      `bộ dữ liệu chỉ có một số mặt hàng của ${placeName(f.subject, 'vi')}, không phải toàn bộ thương mại hai chiều`,
  }),
  oneWayOnly: text<{ subject: string; partner: string; absent: 'import' | 'export' }>({
    en: (f) =>
      f.absent === 'import'
        ? `no imports of ${placeName(f.subject, 'en')} from ${placeName(f.partner, 'en')} in the dataset: it gives one direction, not both ways`
        : `no exports of ${placeName(f.subject, 'en')} to ${placeName(f.partner, 'en')} in the dataset: it gives one direction, not both ways`,
    vi: (f) =>
      f.absent === 'import'
        ? `bộ dữ liệu không có nhập khẩu của ${placeName(f.subject, 'vi')} từ ${placeName(f.partner, 'vi')}: chỉ có một chiều, không phải hai chiều`
        : `bộ dữ liệu không có xuất khẩu của ${placeName(f.subject, 'vi')} sang ${placeName(f.partner, 'vi')}: chỉ có một chiều, không phải hai chiều`,
  }),
  obligationCover: text<{ last: number }>({
    en: (f) => `every year coded, to ${f.last}`,
    vi: (f) => `mọi năm được mã hóa, đến ${f.last}`,
  }),
  /** Coded from a text, not the word of a government; a year without a code is no year without an alliance. */
  obligationNote: text<{ last: number }>({
    en: (f) => `Coded by researchers from treaty texts; the coding ends in ${f.last}.`,
    vi: (f) => `Do nhà nghiên cứu mã hóa từ văn bản hiệp ước; dữ liệu dừng ở năm ${f.last}.`,
  }),
});
