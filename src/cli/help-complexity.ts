/** Help for `tuchu complexity`. */
import type { Text } from '../core/index.js';

export const COMPLEXITY: Readonly<Record<string, Text>> = {
  complexity: {
    en: `tuchu complexity COUNTRY [--dataset ID] [--year YEAR] [--since YEAR]
                 [--threshold RCA] [--min-population N] [--min-exports AMOUNT]
                 [--min-product AMOUNT] [--min-ubiquity N] [--min-diversity N]
                 [--measure fitness|reflections] [--all] [--top N|all]

How complex a country's exports are (ECI), under several sets of filters side by
side, for who is left out changes who comes first; through the years; the
products it is specialised in, with their complexity (PCI); and the nearest of
the others: density, PCI, and how much each would add to the outlook (COG).
Answers from datasets that hold every exporter by product; the others say why
they cannot. No league is printed unless asked for with --all.

  tuchu complexity VNM
  tuchu complexity CHL --since 2010         years side by side
  tuchu complexity CHE --min-exports 1000000000 --min-ubiquity 5
                                            a set of filters of your own
  tuchu complexity VNM --measure fitness    another measure beside it
  tuchu complexity VNM --all                every place, and who is left out
  tuchu complexity VNM --dataset baci --year 2020 --json

Filters are applied in this order: population, a place's exports, a product's,
RCA of at least the threshold (1), then places in a product and products in a
place until nobody leaves; last, who shares no product with the rest.
`,
    vi: `tuchu complexity NƯỚC [--dataset BỘ] [--year NĂM] [--since NĂM]
                 [--threshold RCA] [--min-population SỐ] [--min-exports GIÁ_TRỊ]
                 [--min-product GIÁ_TRỊ] [--min-ubiquity SỐ] [--min-diversity SỐ]
                 [--measure fitness|reflections] [--all] [--top N|all]

Xuất khẩu của một nước phức hợp đến đâu (ECI), theo nhiều bộ lọc đặt cạnh nhau,
vì để lại ai thì đổi nơi đứng đầu; qua các năm; những mặt hàng nước đó chuyên
môn hóa, kèm độ phức hợp (PCI); và những mặt hàng gần nhất còn lại: mật độ, PCI
và mức mỗi mặt hàng mở thêm triển vọng (COG).
Trả lời từ những bộ có đủ mọi nước xuất khẩu theo mặt hàng; các bộ khác nêu lý
do. Không in bảng xếp hạng trừ khi được hỏi bằng --all.

  tuchu complexity VNM --lang vi
  tuchu complexity CHL --since 2010         các năm đặt cạnh nhau
  tuchu complexity CHE --min-exports 1000000000 --min-ubiquity 5
                                            bộ lọc của riêng bạn
  tuchu complexity VNM --measure fitness    một thước đo khác bên cạnh
  tuchu complexity VNM --all                mọi nơi, và ai bị để lại
  tuchu complexity VNM --dataset baci --year 2020 --json

Các bộ lọc áp dụng theo thứ tự: dân số, xuất khẩu của một nơi, của một mặt hàng,
RCA từ ngưỡng trở lên (1), rồi số nơi của mặt hàng và số mặt hàng của một nơi
đến khi không ai bị loại nữa; cuối cùng, ai không có mặt hàng chung với số còn lại.
`,
  },
};
