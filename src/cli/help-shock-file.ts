/** Help of a shock run through every model. */
import type { Text } from '../core/index.js';

/** A shock file to start from; the notes beside its lines are in the reader's language. */
const sample = ([kinds = '', from = '', to = '', products = '', sectors = '']: readonly string[]) =>
  `  tuchu-shock: 1
  id: steel-cut
  title: { en: Steel cut, vi: Cắt nguồn thép }
  about: { en: Half of the steel stops for 90 days., vi: Một nửa ngừng 90 ngày. }
  events:
    - what: cut               ${kinds}
      from: largest-supplier  ${from}
      to: country             ${to}
      products: ['72']        ${products}
      sectors: { WIOD2013: [c12] }   ${sectors}
      share: 0.5
      days: 90`;

export const SHOCK_FILE: Text = {
  en: `tuchu shock NAME|FILE --country COUNTRY [--with PARTNER] [--model IDS]

What a shock does to a country: every model that applies, side by side, each with
the question it answers, what it takes as given and who loses. Ready shocks fit any
country: its largest supplier and its top market are looked up in the loaded data.

  tuchu shock list                            ready shocks, and the models
  tuchu shock embargo --country DEU           the largest supplier stops
  tuchu shock embargo --country DEU --with CHN          or this one
  tuchu shock chips-ban --country DEU --year 2008       in this year's table
  tuchu shock chips-ban --country DEU --limit stock-days=60
                                              with two months of stocks
  tuchu shock chips-ban --country VNM --limit input-share=0.02
                                              an input no table measures
  tuchu shock trade-war --country VNM --model one-sector,cut-off
  tuchu shock mine.yaml --country CHE --json  a file of your own; Findings

A file of your own (a ready one is the best start: examples/shocks/)
${sample([
  'cut, tariff, cost, capacity, close, finance',
  'a code, a name, a group, or a role: country,',
  'largest-supplier, top-market, others',
  'HS codes, for customs data',
  'codes of a table, by its classification',
])}
  explain: [stocks]           gaps between two models that are explained:
                              stocks, work, links, home; all where left out
A code \`K|64T66\` is K in one edition of a table and 64T66 in another. \`close\`
names a passage, and in \`sectors\` the goods that go by ship.

Single models by name, for any partner, with their own --help
  tuchu shock coalition DEU --from CHN,USA    each alone and all together
  tuchu shock cascade DEU --from CHN          how far a stop runs
  tuchu shock essential DEU --from CHN --item c14
                                              output lost without an input
  tuchu shock gravity CHL --with CHE          what an agreement does to trade
  tuchu shock ranking DEU --year 2008         every partner, from both sides
  tuchu shock back-test                       models scored on a later year
`,
  vi: `tuchu shock TÊN|TỆP --country NƯỚC [--with ĐỐI_TÁC] [--model MÃ]

Một cú sốc gây ra điều gì cho một nước: mọi mô hình áp dụng được đặt cạnh nhau,
kèm câu hỏi nó trả lời, giả định và ai chịu thiệt. Cú sốc có sẵn dùng cho mọi nước:
nguồn cung và thị trường lớn nhất được tìm trong dữ liệu đã nạp.

  tuchu shock list                            cú sốc có sẵn và các mô hình
  tuchu shock embargo --country DEU           nguồn cung lớn nhất ngừng bán
  tuchu shock embargo --country DEU --with CHN          hoặc nước này
  tuchu shock chips-ban --country DEU --year 2008       theo bảng năm này
  tuchu shock chips-ban --country DEU --limit stock-days=60
                                              có hai tháng tồn kho
  tuchu shock chips-ban --country VNM --limit input-share=0.02
                                              đầu vào không bảng nào đo được
  tuchu shock trade-war --country VNM --model one-sector,cut-off
  tuchu shock cua-toi.yaml --country CHE --json         tệp của bạn

Tệp của riêng bạn (nên bắt đầu từ một tệp có sẵn trong examples/shocks/)
${sample([
  'cut, tariff, cost, capacity, close, finance',
  'mã, tên, nhóm, hoặc vai trò: country,',
  'largest-supplier, top-market, others',
  'mã HS, cho số liệu hải quan',
  'mã ngành của bảng, theo cách phân loại',
])}
  explain: [stocks]           các khoảng chênh giữa hai mô hình được giải thích:
                              stocks, work, links, home; bỏ trống là tất cả
Mã \`K|64T66\` là K trong một phiên bản của bảng và 64T66 trong phiên bản khác.
\`close\` nêu một tuyến đường biển, còn \`sectors\` nêu hàng hóa đi bằng tàu.

Từng mô hình theo tên, với bất kỳ đối tác nào, có --help riêng
  tuchu shock coalition DEU --from CHN,USA    từng bên một và tất cả cùng lúc
  tuchu shock cascade DEU --from CHN          cú ngừng lan xa đến đâu
  tuchu shock essential DEU --from CHN --item c14
                                              sản lượng mất khi thiếu đầu vào
  tuchu shock gravity CHL --with CHE          tác động của hiệp định đến thương mại
  tuchu shock ranking DEU --year 2008         mọi đối tác, nhìn từ hai phía
  tuchu shock back-test                       điểm của mô hình ở một năm sau
`,
};
