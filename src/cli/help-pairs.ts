/** Help for the verbs of `relations` that tell of partners: every one with its dates, and one pair. */
import type { Text } from '../core/index.js';

export const PAIRS: Readonly<Record<string, Text>> = {
  'relations partners': {
    en: `tuchu relations COUNTRY partners [--as-of DATE]

Every partner by tier with the day it reached the tier, the tiers before, and
the number of each source; what stands outside the ladder stands apart.

  tuchu relations VNM partners
  tuchu relations CHE partners --as-of 2020-01-01
                                     a ladder that nobody made official
  tuchu relations VNM partners --json          Findings with their facts
`,
    vi: `tuchu relations NƯỚC partners [--as-of NGÀY]

Từng đối tác theo bậc, ngày lên bậc, các bậc trước đó và số của từng nguồn;
những gì ngoài thang bậc đứng riêng.

  tuchu relations VNM partners --lang vi
  tuchu relations CHE partners --as-of 2020-01-01
                                     thang bậc không chính thức
  tuchu relations VNM partners --json          kết quả kèm dữ kiện
`,
  },
  'relations with': {
    en: `tuchu relations COUNTRY with PARTNER [--as-of DATE]

Everything held of one pair: the tiers through time with friction beside them,
agreements with status and dates, what goes between the two as a share at each
end, products, obligations, votes, channels, and points on which sources
disagree. What no pack and no loaded dataset says is listed with what would
fill it. A partner is a country, a territory or a union of states.

  tuchu relations VNM with CHN
  tuchu relations VNM with USA --as-of 2012-12-31
  tuchu relations VNM with EU
  tuchu relations NOR with SWE                 datasets only: there is no pack
  tuchu relations VNM with CHN --json          the Findings
`,
    vi: `tuchu relations NƯỚC with ĐỐI_TÁC [--as-of NGÀY]

Mọi điều được ghi về một cặp: các bậc theo thời gian và những va chạm bên
cạnh, hiệp định với tình trạng và ngày tháng, trao đổi giữa hai bên tính theo
tỷ phần ở mỗi đầu, mặt hàng, nghĩa vụ, lá phiếu, các kênh, và những điểm các
nguồn không thống nhất. Điều chưa bộ dữ kiện hay bộ số liệu nào nói được liệt
kê kèm cách bổ sung. Đối tác là một nước, một vùng hoặc một liên minh quốc gia.

  tuchu relations VNM with CHN --lang vi
  tuchu relations VNM with USA --as-of 2012-12-31
  tuchu relations VNM with EU
  tuchu relations NOR with SWE                 chỉ có bộ số liệu: chưa có dữ kiện
  tuchu relations VNM with CHN --json          kết quả đầy đủ
`,
  },
};
