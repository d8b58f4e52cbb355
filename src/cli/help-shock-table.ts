/** Help of the questions about a whole input-output table: partners ranked from both sides, and the back-test. */
import type { Text } from '../core/index.js';

export const SHOCK_TABLE: Readonly<Record<string, Text>> = {
  'shock ranking': {
    en: `tuchu shock ranking COUNTRY|all [--dataset ID] [--year YEAR]
                [--limit ID=VALUE]... [--top N|all]

Every cut of deliveries between a country and each partner of an input-output
table, one at a time, seen from both sides: demand lost by those who sell
(extraction), and output that missing inputs stop at those who buy (bottleneck,
with the days, stocks and substitution stated). Three tables: all of its own
deliveries; each partner stops delivering to it; it stops delivering to each.
The two sides answer two questions and are never added.

  tuchu shock ranking DEU --year 2008
  tuchu shock ranking CHN --year 2008 --top 10
  tuchu shock ranking CHE --limit stock-days=60 --limit cut-days=182
                             also substitution, smallest-input
  tuchu shock ranking all --year 2008     every place of the table: its hardest
                             supplier to miss and its market; takes minutes
`,
    vi: `tuchu shock ranking NƯỚC|all [--dataset MÃ] [--year NĂM]
                [--limit MÃ=GIÁ_TRỊ]... [--top N|all]

Từng lần cắt giao hàng giữa một nước và mỗi đối tác trong bảng đầu vào – đầu ra, nhìn từ
hai phía: nhu cầu mà bên bán mất (tách giả định), và sản lượng bên mua phải ngừng vì
thiếu đầu vào (nút thắt, với số ngày, tồn kho và mức thay thế đã nêu). Ba bảng:
mọi hàng nước này giao ra; từng đối tác ngừng giao cho nước này; nước này ngừng
giao cho từng đối tác. Hai phía trả lời hai câu hỏi và không bao giờ được cộng.

  tuchu shock ranking DEU --year 2008
  tuchu shock ranking CHN --year 2008 --top 10
  tuchu shock ranking CHE --limit stock-days=60 --limit cut-days=182
                             còn có substitution, smallest-input
  tuchu shock ranking all --year 2008     mọi nơi trong bảng: nguồn cung khó
                             thiếu nhất và thị trường chính; mất vài phút
`,
  },
  'shock back-test': {
    en: `tuchu shock back-test [--from YEAR] [--to YEAR] [--country COUNTRY]
                [--dataset ID] [--top N|all]

How well each model that can be tried would have told the output of a later year
from the table of an earlier one, country by country, beside two plain guesses:
no change, and all growing as the world did. Scores are published good or bad.
Without years: the newest table and the one before it, of one source. --dataset
names the earlier table.

  tuchu shock back-test --from 2008 --to 2010
  tuchu shock back-test --from 2005 --to 2008 --country DEU
  tuchu shock back-test --json
`,
    vi: `tuchu shock back-test [--from NĂM] [--to NĂM] [--country NƯỚC]
                [--dataset MÃ] [--top N|all]

Mỗi mô hình thử được lẽ ra đoán sản lượng năm sau từ bảng của năm trước đúng đến
mức nào, theo từng nước, bên cạnh hai cách đoán đơn giản: không đổi, và mọi nơi
cùng tăng như thế giới. Điểm số được công bố dù tốt hay xấu. Không nêu năm: lấy
bảng mới nhất và bảng ngay trước đó của một nguồn. --dataset nêu
bảng của năm trước.

  tuchu shock back-test --from 2008 --to 2010
  tuchu shock back-test --from 2005 --to 2008 --country DEU
  tuchu shock back-test --json
`,
  },
  'shock sweep': {
    en: `tuchu shock sweep NAME|FILE --country COUNTRY [--with PARTNER]
                [--model IDS] [--dataset ID] [--year YEAR] [--limit ID=VALUE]...

Which assumption matters most: every model that answers the shock is run again
with each of its assumptions at the low and at the high end of a stated range,
one at a time. Each cell can be had again by the command its Finding names.

  tuchu shock sweep chips-ban --country DEU --model bottleneck,essential
  tuchu shock sweep embargo --country CHE --with DEU --model delays
  tuchu shock sweep chips-ban --country DEU --model bottleneck --json
`,
    vi: `tuchu shock sweep TÊN|TỆP --country NƯỚC [--with ĐỐI_TÁC]
                [--model MÃ] [--dataset MÃ] [--year NĂM] [--limit MÃ=GIÁ_TRỊ]...

Giả định nào quan trọng nhất: mỗi mô hình trả lời được cú sốc chạy lại với từng
giả định ở đầu thấp và đầu cao của một khoảng đã nêu, mỗi lần một giả định. Mỗi ô
có thể in lại bằng câu lệnh mà Finding của ô nêu ra.

  tuchu shock sweep chips-ban --country DEU --model bottleneck,essential
  tuchu shock sweep embargo --country CHE --with DEU --model delays
  tuchu shock sweep chips-ban --country DEU --model bottleneck --json
`,
  },
};
