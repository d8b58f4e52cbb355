/** Help for `relations`: the ladder, diplomatic relations, agreements and standing. */
import type { Text } from '../core/index.js';

export const RELATIONS: Readonly<Record<string, Text>> = {
  'relations standing': {
    en: `tuchu relations COUNTRY standing [--as-of DATE]

Memberships, elected seats, offices, peace operations, initiatives and what the
country hosted, from dated facts. What has a source and what is only recalled
are counted apart. Beside it the number of organisations that Correlates of War
counts, where that dataset is loaded.

  tuchu relations VNM standing                on the day the pack was reviewed
  tuchu relations VNM standing --as-of 2020-04-30
                                              on the Security Council that day
  tuchu relations NOR standing                datasets only: there is no pack
`,
    vi: `tuchu relations NƯỚC standing [--as-of NGÀY]

Tư cách thành viên, ghế được bầu, chức vụ, hoạt động gìn giữ hòa bình, sáng kiến
và những gì nước đó đăng cai, từ dữ kiện có ngày tháng. Điều có nguồn và điều
chỉ ghi theo trí nhớ được đếm riêng. Bên cạnh là số tổ chức theo COW, nếu
bộ số liệu đó đã được nạp.

  tuchu relations VNM standing --lang vi      vào ngày rà soát bộ dữ kiện
  tuchu relations VNM standing --as-of 2020-04-30
                                              khi đang ở Hội đồng Bảo an
  tuchu relations NOR standing                chỉ có bộ số liệu: chưa có dữ kiện
`,
  },
  'relations diplomatic': {
    en: `tuchu relations COUNTRY diplomatic [--as-of DATE]

With whom the country has diplomatic relations: one set, and its number under
each counting rule of the profile, beside the numbers that were published.

  tuchu relations VNM diplomatic --as-of 2025-10-31   192, 193, 194 or 195
  tuchu relations VNM diplomatic --as-of 2025-09-23   the day before Tuvalu
  tuchu relations VNM diplomatic --json               the Findings
`,
    vi: `tuchu relations NƯỚC diplomatic [--as-of NGÀY]

Những nơi nước đó có quan hệ ngoại giao: một tập hợp, và con số theo từng quy
tắc đếm của hồ sơ, đặt cạnh các con số đã được công bố.

  tuchu relations VNM diplomatic --as-of 2025-10-31   192, 193, 194 hoặc 195
  tuchu relations VNM diplomatic --as-of 2025-09-23   một ngày trước Tuvalu
  tuchu relations VNM diplomatic --json               kết quả đầy đủ
`,
  },
  relations: {
    en: `tuchu relations COUNTRY [--as-of DATE]

The partnership ladder replayed on a day from dated facts, and how much of each
group stands on it. A fact known only to the month makes a range inside that
month.

  tuchu relations VNM --as-of 2024-10-31      8 / 10 / 14
  tuchu relations VNM --as-of 2025-08-22
  tuchu relations NOR                         what to ask without a pack

More, each with its own --help
  tuchu relations partners --help             tuchu relations VNM partners
  tuchu relations with --help                 tuchu relations VNM with CHN
  tuchu relations agreements --help           tuchu relations VNM agreements
  tuchu relations matrix --help               tuchu relations VNM matrix
  tuchu relations standing --help             tuchu relations VNM standing
  tuchu relations diplomatic --help           tuchu relations VNM diplomatic
`,
    vi: `tuchu relations NƯỚC [--as-of NGÀY]

Bậc quan hệ đối tác dựng lại vào một ngày từ dữ kiện có ngày tháng, và bao
nhiêu thành viên mỗi nhóm đã có bậc. Dữ kiện chỉ biết đến tháng cho ra một
khoảng trong tháng đó.

  tuchu relations VNM --as-of 2024-10-31      8 / 10 / 14
  tuchu relations VNM --as-of 2025-08-22
  tuchu relations NOR                         hỏi gì khi chưa có bộ dữ kiện

Thêm, mỗi lệnh có --help riêng
  tuchu relations partners --help             tuchu relations VNM partners
  tuchu relations with --help                 tuchu relations VNM with CHN
  tuchu relations agreements --help           tuchu relations VNM agreements
  tuchu relations matrix --help               tuchu relations VNM matrix
  tuchu relations standing --help             tuchu relations VNM standing
  tuchu relations diplomatic --help           tuchu relations VNM diplomatic
`,
  },
  'relations agreements': {
    en: `tuchu relations COUNTRY agreements [--as-of DATE] [--rule RULE]

How many agreements there are, and with how many economies, under each counting
rule of the pack, beside what was published; then every agreement with its
status and dates. Status is derived from dated actions: signed, provisionally
applied, in force, suspended, withdrawn, superseded.

  tuchu relations CHL agreements --as-of 2010-08-20     20 agreements, 57 economies
  tuchu relations CHL agreements --as-of 2018-05-23     26 and 64
  tuchu relations VNM agreements --rule in_force        by one rule only
  tuchu relations VNM agreements --json                 Findings with their facts
  tuchu relations NOR agreements        no pack: what loaded datasets say
`,
    vi: `tuchu relations NƯỚC agreements [--as-of NGÀY] [--rule QUY_TẮC]

Có bao nhiêu hiệp định, với bao nhiêu nền kinh tế, theo từng quy tắc đếm của bộ
dữ kiện, đặt cạnh số đã công bố; rồi từng hiệp định với trạng thái và ngày
tháng. Trạng thái được suy ra từ các hành vi có ngày tháng: đã ký, áp dụng tạm
thời, có hiệu lực, tạm đình chỉ, đã rút, đã được thay thế.

  tuchu relations CHL agreements --as-of 2010-08-20     20 hiệp định, 57 nền kinh tế
  tuchu relations CHL agreements --as-of 2018-05-23     26 và 64
  tuchu relations VNM agreements --rule in_force        chỉ theo một quy tắc
  tuchu relations VNM agreements --json                 kết quả kèm dữ kiện
  tuchu relations NOR agreements        chưa có bộ dữ kiện: theo bộ dữ liệu đã nạp
`,
  },
  'relations matrix': {
    en: `tuchu relations COUNTRY matrix [--as-of DATE] [--with COUNTRIES]
                               [--dataset DATASET]

With each partner, which agreements are in force and how many at once; hub or
spoke: what share of the pairs of partners have no agreement with one another.
Datasets of the world's agreements (DESTA, HUGGO, GPTAD) answer side by side,
each for its own last year. --with adds what one more agreement would bring:
new partners, overlap, trade covered, change of the hub score.

  tuchu relations VNM matrix
  tuchu relations VNM matrix --with JPN         4 agreements at once
  tuchu relations VNM matrix --with BRA,ARG     if there were one with these
  tuchu relations NOR matrix --dataset desta    a country without a pack
`,
    vi: `tuchu relations NƯỚC matrix [--as-of NGÀY] [--with CÁC_NƯỚC]
                            [--dataset BỘ_DỮ_LIỆU]

Với từng đối tác: những hiệp định nào có hiệu lực, bao nhiêu cùng lúc; trục hay
nan hoa: tỷ lệ cặp đối tác không có hiệp định với nhau. Các bộ dữ liệu về hiệp
định toàn thế giới (DESTA, HUGGO, GPTAD) trả lời cạnh nhau, mỗi bộ theo năm mới
nhất của nó. --with cho biết thêm một hiệp định thì được gì: đối tác mới, chồng
lấn, thương mại được bao phủ, thay đổi điểm trục.

  tuchu relations VNM matrix
  tuchu relations VNM matrix --with JPN         4 hiệp định cùng lúc
  tuchu relations VNM matrix --with BRA,ARG     nếu có hiệp định với các nước này
  tuchu relations NOR matrix --dataset desta    nước chưa có bộ dữ kiện
`,
  },
};
