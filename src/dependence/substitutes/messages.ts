/** What is said of substitutes, weak points and bystanders. */
import {
  defineMessages,
  format,
  nameInText,
  placeList,
  placeName,
  sentence,
  text,
} from '../../core/index.js';

export const say = defineMessages('dependence-substitutes', {
  partReporters: text<{ places: number; year: number }>({
    en: (f) =>
      `${f.places} ${format.plural(f.places, 'place reports', 'places report')} only part of ${f.year}; world trade is short of what nobody else reports of the rest.`,
    vi: (f) =>
      `${f.places} nơi chỉ báo cáo một phần năm ${f.year}; thương mại thế giới thiếu phần không ai khác báo cáo.`,
  }),
  productsHeld: text({
    en: () => 'Of the products this dataset holds; other products are not in it.',
    vi: () => 'Chỉ gồm các mặt hàng có trong bộ dữ liệu này; không có mặt hàng khác.',
  }),
  timeTitle: text<{ product: string; subject: string; year: number }>({
    en: (f) =>
      `\`${f.product}\` for ${nameInText(f.subject, 'en')}: how the loss falls as other suppliers are found, from trade of ${f.year}`,
    vi: (f) =>
      `\`${f.product}\` của ${placeName(f.subject, 'vi')}: tổn thất giảm dần khi tìm được nguồn khác, theo thương mại năm ${f.year}`,
  }),
  pathChosen: text({
    en: () =>
      'The path is chosen, not estimated: --limit sigma-short=S sets the elasticity right after the stop, --limit path-years=T how fast it rises. The loss is of the spending on this product, none made at home.',
    vi: () =>
      'Lộ trình là giả định, không phải ước lượng: --limit sigma-short=S đặt độ co giãn ngay sau khi ngừng, --limit path-years=T đặt tốc độ tăng. Tổn thất tính trên chi tiêu cho mặt hàng này, giả định trong nước không sản xuất.',
  }),
  badPath: text<{ short: number; years: number }>({
    en: (f) =>
      `sigma-short=${f.short} and path-years=${f.years}: an elasticity runs from 0, and the path takes more than 0 years`,
    vi: (f) =>
      `sigma-short=${f.short} và path-years=${f.years}: độ co giãn bắt đầu từ 0, và lộ trình phải dài hơn 0 năm`,
  }),
  notYet: text({
    en: () =>
      'at an elasticity of 1 or less the product is an essential input and this loss has no value; `tuchu dependence cut-off --sigma` gives the exact form',
    vi: () =>
      'khi độ co giãn từ 1 trở xuống, mặt hàng là đầu vào thiết yếu nên tổn thất này không có giá trị; `tuchu dependence cut-off --sigma` cho dạng chính xác',
  }),
  timeChannel: text({
    en: () => 'as a buyer: prices rise until other suppliers are found',
    vi: () => 'với tư cách bên mua: giá tăng cho đến khi tìm được nguồn khác',
  }),
  capacityNote: text({
    en: () =>
      'Spare capacity is assumed, one share for all exporters (--limit spare=S): exports are a poor proxy for it, and grades, contracts and transport are not in it.',
    vi: () =>
      'Năng lực dư là giả định, một tỷ lệ chung cho mọi nước xuất (--limit spare=S): xuất khẩu chỉ phản ánh phần nào, và chưa xét phẩm cấp, hợp đồng, vận tải.',
  }),
  needsExporters: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` does not hold the exports of all countries to all others, so capacity elsewhere is not known`,
    vi: (f) =>
      `\`${f.dataset}\` không có xuất khẩu của mọi nước sang mọi nước, nên không biết năng lực ở nơi khác`,
  }),
  nothingReplaced: text<{ product: string }>({
    en: (f) => `nothing of \`${f.product}\` is bought from those to be replaced`,
    vi: (f) => `không mua \`${f.product}\` từ bên cần thay thế`,
  }),
  noAlternatives: text({
    en: () => 'nobody else exports it',
    vi: () => 'không nước nào khác xuất khẩu mặt hàng này',
  }),
  substitutesTitle: text<{
    subject: string;
    product: string;
    partners: readonly string[];
    year: number;
    dataset: string;
  }>({
    en: (f) =>
      `Who else could sell \`${f.product}\` to ${nameInText(f.subject, 'en')} in place of ${placeList(f.partners, 'en')}, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `Ai khác có thể bán \`${f.product}\` cho ${nameInText(f.subject, 'vi')} thay ${placeList(f.partners, 'vi')}, ${f.year} (${f.dataset})`,
  }),
  sideBySide: text<{ product: string }>({
    en: (f) => `\`${f.product}\`: concentration, substitutability and importance side by side`,
    vi: (f) => `\`${f.product}\`: độ tập trung, khả năng thay thế và tầm quan trọng đặt cạnh nhau`,
  }),
  sideNote: text({
    en: () =>
      'Concentration is not risk. Alignment of the suppliers is not read here: see `tuchu relations` and the votes.',
    vi: () =>
      'Tập trung chưa phải là rủi ro. Chưa xét mức tương đồng lợi ích của nguồn cung: xem `tuchu relations` và các phiếu bầu.',
  }),
  relationSticky: text({
    en: () =>
      'A differentiated product is slower to buy elsewhere; the lists are of the 1990s, and the reading is recalled.',
    vi: () =>
      'Hàng khác biệt hóa khó tìm nguồn khác nhanh; danh mục có từ thập niên 1990 và cách hiểu này là theo trí nhớ.',
  }),
  loadRauch: text<{ files: readonly string[] }>({
    en: (f) =>
      `Rauch’s classes need ${f.files.join(' and ')} (R package concordance): \`tuchu data add ${f.files.join(' ')}\``,
    vi: (f) =>
      `phân nhóm Rauch cần ${f.files.join(' và ')} (gói R concordance): \`tuchu data add ${f.files.join(' ')}\``,
  }),
  noRauch: text<{ product: string; scheme: string }>({
    en: (f) => `\`${f.product}\` maps to no item that Rauch classed (${f.scheme} to SITC 2)`,
    vi: (f) =>
      `\`${f.product}\` không ứng với mục nào trong danh mục Rauch (${f.scheme} sang SITC 2)`,
  }),
  weakWorld: text<{ year: number; dataset: string }>({
    en: (f) => `Weak points of the world’s trade, product by product, ${f.year} (${f.dataset})`,
    vi: (f) => `Điểm yếu của thương mại thế giới theo mặt hàng, ${f.year} (${f.dataset})`,
  }),
  weakProduct: text<{ product: string; year: number; dataset: string }>({
    en: (f) =>
      `What the world would lose of \`${f.product}\` without one exporter, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `Thế giới mất bao nhiêu \`${f.product}\` nếu thiếu một nước xuất, ${f.year} (${f.dataset})`,
  }),
  weakCountry: text<{ subject: string; year: number; dataset: string }>({
    en: (f) =>
      `${sentence(nameInText(f.subject, 'en'))}: vulnerability to weak points of the world’s trade, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')}: mức dễ tổn thương trước điểm yếu của thương mại thế giới, ${f.year} (${f.dataset})`,
  }),
  weakParts: text<{ subject: string }>({
    en: (f) => `The products that make it, imports of ${nameInText(f.subject, 'en')}`,
    vi: (f) => `Các mặt hàng tạo nên con số đó, nhập khẩu của ${nameInText(f.subject, 'vi')}`,
  }),
  weakCount: text<{ flagged: number; all: number; share: number }>({
    en: (f) =>
      `${f.flagged} of ${f.all} products have a single point of failure however the refill is shared: ${format.percent(f.share, 'en')} of their trade. Largest amounts at stake first.`,
    vi: (f) =>
      `${f.flagged} trên ${f.all} mặt hàng có điểm yếu duy nhất dù bù đắp theo cách nào: ${format.percent(f.share, 'vi')} thương mại của chúng. Xếp theo giá trị có thể mất.`,
  }),
  weakNote: text({
    en: () =>
      'A range: from a refill that goes wherever it is missing to one along links that exist. “Korniyenko-type”: the removal loss alone, not the index of IMF WP/17/30, whose standardisation we have not seen confirmed.',
    vi: () =>
      'Là một khoảng: từ bù đắp vào bất kỳ nơi nào thiếu đến chỉ bù qua các quan hệ đang có. “Kiểu Korniyenko”: chỉ gồm tổn thất khi loại bỏ, không phải chỉ số của IMF WP/17/30 vì cách chuẩn hóa chưa được kiểm chứng.',
  }),
  notBought: text<{ subject: string; year: number }>({
    en: (f) => `${nameInText(f.subject, 'en')} buys none of these products in ${f.year}`,
    vi: (f) => `${nameInText(f.subject, 'vi')} không mua mặt hàng nào trong số này năm ${f.year}`,
  }),
  noWorldTrade: text<{ dataset: string; product: string; year: number }>({
    en: (f) => `\`${f.dataset}\` holds no trade in \`${f.product}\` in ${f.year}`,
    vi: (f) => `\`${f.dataset}\` không có thương mại \`${f.product}\` năm ${f.year}`,
  }),
  coverWorld: text<{ flows: number }>({
    en: (f) => `the trade of all countries with all others, ${f.flows} flows`,
    vi: (f) => `thương mại của mọi nước với mọi nước, ${f.flows} luồng`,
  }),
  samePlace: text({
    en: () => 'name two different places: who stops buying, and from whom',
    vi: () => 'hãy nêu hai nơi khác nhau: ai ngừng mua, và ngừng mua của ai',
  }),
  gainsTitle: text<{ buyer: string; seller: string; year: number; dataset: string }>({
    en: (f) =>
      `Who could sell more if ${nameInText(f.buyer, 'en')} stopped buying from ${nameInText(f.seller, 'en')}, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `Ai có thể bán nhiều hơn nếu ${nameInText(f.buyer, 'vi')} ngừng mua của ${nameInText(f.seller, 'vi')}, ${f.year} (${f.dataset})`,
  }),
  surgeTitle: text<{ buyer: string; seller: string; year: number; dataset: string }>({
    en: (f) =>
      `Where goods of ${nameInText(f.seller, 'en')} could turn instead of ${nameInText(f.buyer, 'en')}, ${f.year} (${f.dataset})`,
    vi: (f) =>
      `Hàng của ${nameInText(f.seller, 'vi')} có thể chuyển đi đâu thay vì ${nameInText(f.buyer, 'vi')}, ${f.year} (${f.dataset})`,
  }),
  diversionTitle: text<{ buyer: string; seller: string }>({
    en: (f) => `What ${nameInText(f.buyer, 'en')} bought from ${nameInText(f.seller, 'en')}`,
    vi: (f) => `Những gì ${nameInText(f.buyer, 'vi')} đã mua của ${nameInText(f.seller, 'vi')}`,
  }),
  notForecast: text({
    en: () =>
      'Ranges of what could be, never a forecast: prices, quality, new suppliers and smaller demand are not in them.',
    vi: () =>
      'Là khoảng những gì có thể xảy ra, không phải dự báo: chưa xét giá, chất lượng, nguồn cung mới và cầu giảm.',
  }),
  gainsNote: text({
    en: () =>
      'Gain: from its share among the other suppliers, within its spare capacity, to all that its capacity allows.',
    vi: () =>
      'Phần có thể giành được: từ tỷ phần trong các nguồn cung còn lại, trong giới hạn năng lực dư, đến toàn bộ năng lực cho phép.',
  }),
  surgeNote: text({
    en: () =>
      'Surge: from nothing to all of it spread as the seller’s other sales are. A product it sells to nobody else is left out.',
    vi: () =>
      'Dồn hàng: từ không có gì đến toàn bộ, chia theo các khách hàng khác của bên bán. Mặt hàng không bán cho ai khác thì không tính.',
  }),
  nothingBought: text<{ buyer: string; seller: string; dataset: string; year: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds nothing that ${nameInText(f.buyer, 'en')} bought from ${nameInText(f.seller, 'en')} in ${f.year}`,
    vi: (f) =>
      `\`${f.dataset}\` không có gì mà ${nameInText(f.buyer, 'vi')} mua của ${nameInText(f.seller, 'vi')} năm ${f.year}`,
  }),
});
