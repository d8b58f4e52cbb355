/** Help for `tuchu network`. */
import type { Text } from '../core/index.js';

export const NETWORK: Readonly<Record<string, Text>> = {
  network: {
    en: `tuchu network COUNTRY [--as-of DATE] [--since YEAR] [--layer L,...]
tuchu network ego|layers|brokerage|roles|together|changes COUNTRY
tuchu network COUNTRY --with PARTNER
tuchu network COUNTRY --all --layer L

Where a country stands among the others on a day, in ten layers: diplomatic,
tier, agreement, organisation, obligation, vote, visit, troops, trade,
investment. Partners, brokerage (Burt), betweenness, roles, communities; all
layers together; what changed. From its pack and from what is loaded; a layer
without data, or a day outside its years, is a reason and no zero. Without
--as-of: the last day for which most loaded layers speak.

  tuchu network VNM                          the page
  tuchu network layers KEN                   what is loaded, its years, source
  tuchu network ego CHL --layer trade        every tie in one layer
  tuchu network CHE --as-of 2010-12-31       another day
  tuchu network changes VNM --since 2000     ties won and lost, with whom
  tuchu network VNM --with JPN               one pair, layer by layer
  tuchu network VNM --all --layer trade      every place, by name; no league
  tuchu network VNM --limit network-trade-share=0.02
  tuchu network VNM --finding network_constraint/trade   one number, opened

Limits: network-trade-share, network-shared-organisations,
network-vote-agreement, network-vote-calls, network-troops.
`,
    vi: `tuchu network NƯỚC [--as-of NGÀY] [--since NĂM] [--layer LỚP,...]
tuchu network ego|layers|brokerage|roles|together|changes NƯỚC
tuchu network NƯỚC --with ĐỐI_TÁC
tuchu network NƯỚC --all --layer LỚP

Một nước đứng ở đâu giữa các nước khác vào một ngày, qua mười lớp:
\`diplomatic\` (quan hệ ngoại giao), \`tier\` (bậc quan hệ), \`agreement\` (hiệp
định), \`organisation\` (tổ chức chung), \`obligation\` (nghĩa vụ liên minh),
\`vote\` (phiếu bầu), \`visit\` (chuyến thăm), \`troops\` (quân đồn trú), \`trade\`
(thương mại), \`investment\` (đầu tư).
Số đối tác, vai trò trung gian (Burt), cộng đồng; gộp các lớp; những gì thay
đổi. Lấy từ bộ dữ kiện và dữ liệu đã nạp; lớp không có dữ liệu, hoặc ngày nằm
ngoài dữ liệu, thì nêu lý do chứ không phải bằng 0. Không có --as-of: ngày gần
nhất mà phần lớn các lớp đã nạp đều có dữ liệu.

  tuchu network VNM                          trang đầy đủ
  tuchu network layers KEN                   đã nạp gì, năm nào, nguồn nào
  tuchu network ego CHL --layer trade        mọi liên kết ở một lớp
  tuchu network CHE --as-of 2010-12-31       một ngày khác
  tuchu network changes VNM --since 2000     liên kết thêm và mất, với ai
  tuchu network VNM --with JPN               một cặp, qua từng lớp
  tuchu network VNM --all --layer trade      mọi nơi, theo tên; không xếp hạng
  tuchu network VNM --limit network-trade-share=0.02
  tuchu network VNM --finding network_constraint/trade   mở một con số

Ngưỡng: network-trade-share, network-shared-organisations,
network-vote-agreement, network-vote-calls, network-troops.
`,
  },
};
