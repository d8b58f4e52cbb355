/** Help for `tuchu balance`. */
import type { Text } from '../core/index.js';

export const BALANCE: Readonly<Record<string, Text>> = {
  balance: {
    en: `tuchu balance COUNTRY [--as-of DATE] [--powers LIST] [--k N]
tuchu balance COUNTRY frictions [--as-of DATE]

What each great power holds of trade, investment, arms, technology, energy,
votes, exercises and tiers, with year and source; how even each domain is, who
leads, how exposed the country is to one power, which powers have it among
their first N partners (10); what has been done towards each, coded as engage
and hedge with no claim about intention; the readings of documents kept apart;
and disputes on record beside the tier. A domain without numbers is a reason.

The powers are P5 and G7 unless --powers names countries, unions or groups.

  tuchu balance VNM
  tuchu balance VNM --powers P5,JPN,IND,KOR,AUS
  tuchu balance CHE --powers USA,CHN,RUS,EU     a union as one power
  tuchu balance KEN --k 20                      no pack: datasets alone
  tuchu balance VNM --as-of 2016-12-31 --json   the Findings
  tuchu balance VNM frictions                   disputes beside tiers
`,
    vi: `tuchu balance NƯỚC [--as-of NGÀY] [--powers DANH_SÁCH] [--k N]
tuchu balance NƯỚC frictions [--as-of NGÀY]

Mỗi nước lớn nắm bao nhiêu trong thương mại, đầu tư, vũ khí, công nghệ, năng
lượng, phiếu, diễn tập và bậc quan hệ, kèm năm và nguồn; mỗi lĩnh vực trải đều
đến đâu, nước nào đứng đầu, mức phơi nhiễm với một nước lớn, nước lớn nào có
nước này trong N đối tác đầu (10); những gì đã làm với từng nước, mã hóa thành
can dự và phòng bị, không khẳng định gì về ý định; các cách đọc từ tài liệu để
riêng; và tranh chấp được ghi nhận bên cạnh bậc quan hệ. Lĩnh vực chưa có số
liệu thì nêu lý do.

Các nước lớn là P5 và G7, trừ khi --powers nêu nước, liên minh hoặc khối.

  tuchu balance VNM --lang vi
  tuchu balance VNM --powers P5,JPN,IND,KOR,AUS
  tuchu balance CHE --powers USA,CHN,RUS,EU     một liên minh là một nước lớn
  tuchu balance KEN --k 20                      chưa có bộ dữ kiện: chỉ số liệu
  tuchu balance VNM --as-of 2016-12-31 --json   kết quả đầy đủ
  tuchu balance VNM frictions                   tranh chấp cạnh bậc quan hệ
`,
  },
};
