/** What is said of the domains of dependence. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

export const say = defineMessages('dependence-domains', {
  title: text<{ subject: string }>({
    en: (f) => `Dependence of ${nameInText(f.subject, 'en')} by domain`,
    vi: (f) => `Mức phụ thuộc của ${placeName(f.subject, 'vi')} theo lĩnh vực`,
  }),
  about: text({
    en: () =>
      'One measure over different flows, each in its own year. Concentration is not risk, and a domain without a table is not a domain without dependence.',
    vi: () =>
      'Cùng một thước đo trên các luồng khác nhau, mỗi luồng một năm. Tập trung chưa phải là rủi ro, và lĩnh vực chưa có bảng không phải là lĩnh vực không phụ thuộc.',
  }),
  notLoaded: text<{ name: string; nameVi: string; wanted: string; wantedVi: string; flow: string }>(
    {
      en: (f) =>
        `${f.name}: no table by partner is loaded. Would answer: ${f.wanted}; or a mapping with \`flow: ${f.flow}\``,
      vi: (f) =>
        `${f.nameVi}: chưa nạp bảng nào theo đối tác; cần ${f.wantedVi}, hoặc tệp ánh xạ có \`flow: ${f.flow}\``,
    },
  ),
  laterOnly: text<{ dataset: string; year: number }>({
    en: (f) => `\`${f.dataset}\` begins in ${f.year}, after the day asked for`,
    vi: (f) => `\`${f.dataset}\` bắt đầu từ năm ${f.year}, sau ngày được hỏi`,
  }),
  noPartners: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` says how much and not with whom, so it gives no share of a partner`,
    vi: (f) =>
      `\`${f.dataset}\` cho biết bao nhiêu chứ không cho biết với ai nên không có tỷ phần đối tác`,
  }),
  unknownDomain: text<{ id: string; known: readonly string[] }>({
    en: (f) => `there is no domain \`${f.id}\`; there are ${f.known.join(', ')}`,
    vi: (f) => `không có lĩnh vực \`${f.id}\`; hiện có ${f.known.join(', ')}`,
  }),
  nothing: text<{ name: string; nameVi: string }>({
    en: (f) => `nothing is loaded about ${f.name}`,
    vi: (f) => `chưa nạp gì về ${f.nameVi}`,
  }),
  energyTitle: text<{ subject: string; year: number }>({
    en: (f) => `Energy made and used in ${nameInText(f.subject, 'en')}, to ${f.year}`,
    vi: (f) => `Năng lượng sản xuất và tiêu dùng ở ${placeName(f.subject, 'vi')}, đến ${f.year}`,
  }),
  energyAbout: text({
    en: () =>
      'Net imports are what is used and not made; stocks and refining stand in between, so a small figure says little. Below zero the country sells more than it buys.',
    vi: () =>
      'Nhập khẩu ròng là phần tiêu dùng mà không sản xuất; dự trữ và lọc dầu nằm ở giữa nên con số nhỏ chưa nói lên gì. Dưới không nghĩa là bán nhiều hơn mua.',
  }),
  energyMissing: text<{
    fuel: string;
    fuelVi: string;
    part: string;
    partVi: string;
    year: number;
  }>({
    en: (f) =>
      `the series has no ${f.part} of ${f.fuel} for this country in ${f.year}, and a figure that is absent is not zero`,
    vi: (f) =>
      `chuỗi số không có ${f.partVi} ${f.fuelVi} của nước này năm ${f.year}, mà thiếu số liệu không có nghĩa là bằng không`,
  }),
  worldTitle: text<{ year: number; title: string; titleVi: string }>({
    en: (f) => `Who mines and refines, ${f.year}: ${f.title}`,
    vi: (f) => `Ai khai thác và tinh luyện, ${f.year}: ${f.titleVi}`,
  }),
  worldAbout: text({
    en: () =>
      'Concentration of world production over the producers that have a figure; a producer without one is not in it, and who owns or buys the output is another question. A name after a colon is a form or a part that some countries report apart, not the whole of the mineral.',
    vi: () =>
      'Độ tập trung sản lượng thế giới tính trên các nước có số liệu; nước không có số thì không tính, còn ai sở hữu hay mua sản lượng là chuyện khác. Tên sau dấu hai chấm là một dạng hay phần mà vài nước báo cáo riêng, không phải toàn bộ khoáng sản đó.',
  }),
  noProduction: text<{ subject: string }>({
    en: (f) => `no figure for ${nameInText(f.subject, 'en')}; it may be none, or not given`,
    vi: (f) =>
      `không có số của ${placeName(f.subject, 'vi')}: có thể không sản xuất, có thể không công bố`,
  }),
  sourcesTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) => `Sources of imports of ${nameInText(f.subject, 'en')}, to ${f.year}: ${f.title}`,
    vi: (f) => `Nguồn nhập khẩu của ${placeName(f.subject, 'vi')}, đến ${f.year}: ${f.titleVi}`,
  }),
  votesTitle: text<{ subject: string; year: number; calls: number }>({
    en: (f) =>
      `Votes alike in the UN General Assembly, ${nameInText(f.subject, 'en')}, ${f.year}: ${f.calls} roll calls`,
    vi: (f) =>
      `Bỏ phiếu giống nhau ở Đại hội đồng LHQ, ${placeName(f.subject, 'vi')}, ${f.year}: ${f.calls} lần biểu quyết`,
  }),
  votesAbout: text({
    en: () =>
      'Of the roll calls in which both voted, those in which both said yes, no or abstained alike. Near-unanimous texts raise it for everyone; agreement is not alignment, and absence is no vote. Counted here by calendar year; tuchu votes counts by session, which opens in autumn.',
    vi: () =>
      'Trong các lần cả hai cùng bỏ phiếu, tỷ lệ hai bên cùng thuận, cùng chống hoặc cùng trắng. Văn kiện gần như nhất trí làm tỷ lệ này cao với mọi nước; giống phiếu chưa phải là cùng lập trường, vắng mặt không phải là phiếu. Ở đây đếm theo năm dương lịch; tuchu votes đếm theo khóa họp, khai mạc vào mùa thu.',
  }),
  coverCalls: text<{ both: number; all: number }>({
    en: (f) => `${f.both} of ${f.all} roll calls in which both voted`,
    vi: (f) => `${f.both} trên ${f.all} lần biểu quyết có cả hai cùng bỏ phiếu`,
  }),
  neverBoth: text<{ subject: string; partner: string }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')} and ${nameInText(f.partner, 'en')} never voted in the same roll call of the year`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} và ${placeName(f.partner, 'vi')} không cùng bỏ phiếu lần nào trong năm`,
  }),
  reservesTitle: text<{ subject: string }>({
    en: (f) => `Reserves of ${nameInText(f.subject, 'en')}`,
    vi: (f) => `Dự trữ ngoại hối của ${placeName(f.subject, 'vi')}`,
  }),
  noReserves: text({
    en: () =>
      'no series of reserves is loaded; World Bank FI.RES.TOTL.MO, or FI.RES.TOTL.CD with NE.IMP.GNFS.CD, would answer',
    vi: () =>
      'chưa nạp chuỗi số dự trữ ngoại hối; World Bank FI.RES.TOTL.MO, hoặc FI.RES.TOTL.CD cùng NE.IMP.GNFS.CD, sẽ trả lời được',
  }),
  qualityTitle: text<{ subject: string; period: string }>({
    en: (f) =>
      `What the investment table says of quality, ${nameInText(f.subject, 'en')}, ${f.period}`,
    vi: (f) => `Bảng đầu tư cho biết gì về chất lượng, ${placeName(f.subject, 'vi')}, ${f.period}`,
  }),
  conduitsNeeded: text({
    en: () =>
      'name the places that money only passes through, with --with: no list of them is taken for granted here',
    vi: () => 'hãy nêu các nơi mà tiền chỉ đi qua, bằng --with: ở đây không mặc định danh sách nào',
  }),
  ultimateNeeded: text({
    en: () =>
      'the table is by the country money came from last; who owns it in the end, in which sector, with which technology and jobs needs a table by ultimate investor and one by sector',
    vi: () =>
      'bảng ghi nước mà tiền đến từ đó sau cùng; ai là chủ cuối cùng, ở ngành nào, kèm công nghệ và việc làm gì thì cần bảng theo nhà đầu tư cuối cùng và bảng theo ngành',
  }),
  coverStated: text({
    en: () => 'as the publisher states it',
    vi: () => 'đúng như bên công bố nêu',
  }),
  coverNone: text({ en: () => 'nothing', vi: () => 'không có gì' }),
  coverProducers: text<{ producers: number }>({
    en: (f) =>
      `${f.producers} ${format.plural(f.producers, 'producer', 'producers')} with a figure`,
    vi: (f) => `${f.producers} nước sản xuất có số liệu`,
  }),
  needsOrganisations: text({
    en: () =>
      'correlations from shared organisations need COW memberships (both files), which are not loaded for that year',
    vi: () =>
      'tương quan theo tổ chức cùng tham gia cần dữ liệu thành viên của COW (cả hai tệp), chưa nạp cho năm đó',
  }),
  badPair: text<{ file: string; line: number; text: string }>({
    en: (f) =>
      `\`${f.file}\`, line ${f.line}: \`${f.text}\` is not two countries and a number from 0 to 1, such as \`CHN,KOR,0.8\``,
    vi: (f) =>
      `\`${f.file}\`, dòng ${f.line}: \`${f.text}\` không phải hai nước và một số từ 0 đến 1, như \`CHN,KOR,0.8\``,
  }),
  fewProducers: text<{ lines: number; least: number }>({
    en: (f) =>
      `${f.lines} ${format.plural(f.lines, 'line', 'lines')} with fewer than ${f.least} producers left out: forms of a mineral that only some countries report apart.`,
    vi: (f) =>
      `Bỏ ${f.lines} dòng có ít hơn ${f.least} nước sản xuất: là dạng khoáng sản chỉ vài nước báo cáo riêng.`,
  }),
  troopsTitle: text<{ subject: string; year: number }>({
    en: (f) => `Foreign troops counted in ${nameInText(f.subject, 'en')}, ${f.year}`,
    vi: (f) => `Quân nước ngoài đếm được ở ${placeName(f.subject, 'vi')}, ${f.year}`,
  }),
  troopsAbout: text({
    en: () =>
      'Of the senders that are loaded; others may have troops there too, so this is no share. Presence is not basing.',
    vi: () =>
      'Chỉ của các nước gửi quân đã nạp; nước khác cũng có thể có quân ở đó nên không tính tỷ phần. Có mặt không phải là có căn cứ.',
  }),
});
